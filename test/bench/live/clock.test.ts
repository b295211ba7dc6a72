import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../../bench/live/clock.ts';

const { signal } = new AbortController();
const at = (ms: number) => new Date(ms);

describe('createVirtualClock', () => {
  it('leaps where nothing is in hand, and stands still while something is', async () => {
    const clock = createVirtualClock(1_000);
    await clock.until(at(5_000), [], signal);
    expect(clock.nowMs()).toBe(5_000);
    let finish: () => void = () => undefined;
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let woken = false;
    const waiting = clock.until(at(9_000), [work], signal).then(() => {
      woken = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([woken, clock.nowMs()]).toEqual([false, 5_000]);
    finish();
    await waiting;
    expect(clock.nowMs()).toBe(5_000);
  });

  it('never goes back', async () => {
    const clock = createVirtualClock(1_000);
    await clock.until(at(10), [], signal);
    expect(clock.now()).toEqual(at(1_000));
  });

  it('wakes whoever waits at an alarm, and rings each once', async () => {
    const clock = createVirtualClock(0);
    const rung: [string, number][] = [];
    clock.alarm(50, () => rung.push(['second', clock.nowMs()]));
    clock.alarm(20, () => rung.push(['first', clock.nowMs()]));
    await clock.until(at(100), [], signal);
    expect(clock.nowMs()).toBe(20);
    clock.leap(200);
    expect(rung).toEqual([
      ['first', 20],
      ['second', 50],
    ]);
    expect(clock.nowMs()).toBe(200);
  });

  it('wakes when work fails and when it is told to stop', async () => {
    const clock = createVirtualClock(0);
    await clock.until(at(100), [Promise.reject(new Error('no'))], signal);
    const stopped = new AbortController();
    const waiting = clock.until(at(100), [new Promise(() => undefined)], stopped.signal);
    stopped.abort();
    await waiting;
    expect(clock.nowMs()).toBe(0);
  });
});
