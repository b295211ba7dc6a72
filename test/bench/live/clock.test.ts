import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../../bench/live/clock.ts';

const { signal } = new AbortController();
const at = (ms: number) => new Date(ms);
/** Everything that can happen has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function work() {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

describe('createVirtualClock', () => {
  it('leaps where nothing is in hand, and stands still while something is', async () => {
    const clock = createVirtualClock(1_000);
    await clock.until(at(3_000), [], signal);
    expect(clock.nowMs()).toBe(3_000);
    const { done, finish } = work();
    let isWoken = false;
    const waiting = clock.until(at(9_000), [done], signal).then(() => {
      isWoken = true;
    });
    await settled();
    expect([isWoken, clock.nowMs()]).toEqual([false, 3_000]);
    finish();
    await waiting;
    expect(clock.nowMs()).toBe(3_000);
  });

  it('leaps to what is next when works wait as well, and only when all of them do', async () => {
    const clock = createVirtualClock(0);
    const woken: string[] = [];
    const first = work();
    const second = work();
    void clock.until(at(9_000), [first.done, second.done], signal).then(() => woken.push('watch'));
    void clock.until(at(2_000), [], signal).then(() => woken.push('first'));
    await settled();
    expect([woken, clock.nowMs()]).toEqual([[], 0]);
    void clock.until(at(3_000), [], signal).then(() => woken.push('second'));
    await settled();
    expect([woken, clock.nowMs()]).toEqual([['first'], 2_000]);
    first.finish();
    await settled();
    // The watch is told of works that end within 100 ms together.
    expect(woken).toEqual(['first']);
    second.finish();
    await settled();
    expect(woken).toEqual(['first', 'watch']);
  });

  it('wakes whoever waits long on a full minute', async () => {
    const clock = createVirtualClock(0);
    await clock.until(at(4_000), [], signal);
    expect(clock.nowMs()).toBe(60_000);
  });

  it('never goes back', async () => {
    const clock = createVirtualClock(1_000);
    await clock.until(at(10), [], signal);
    expect(clock.now()).toEqual(at(1_000));
  });

  it('passes by no alarm, and rings each once', async () => {
    const clock = createVirtualClock(0);
    const rung: [string, number][] = [];
    clock.alarm(50, () => rung.push(['second', clock.nowMs()]));
    clock.alarm(20, () => rung.push(['first', clock.nowMs()]));
    await clock.until(at(100), [], signal);
    expect(rung).toEqual([
      ['first', 20],
      ['second', 50],
    ]);
    clock.alarm(150, () => rung.push(['third', clock.nowMs()]));
    clock.leap(200);
    expect(rung.at(-1)).toEqual(['third', 150]);
    expect(clock.nowMs()).toBe(200);
  });

  it('stops at an alarm that ends the watch', async () => {
    const clock = createVirtualClock(0);
    const stopped = new AbortController();
    clock.alarm(50, () => stopped.abort());
    await clock.until(at(100), [], stopped.signal);
    expect(clock.nowMs()).toBe(50);
  });

  it('wakes when work fails and when it is told to stop', async () => {
    const clock = createVirtualClock(0);
    await clock.until(at(100), [Promise.reject(new Error('no'))], signal);
    const stopped = new AbortController();
    const waiting = clock.until(at(100), [work().done], stopped.signal);
    stopped.abort();
    await waiting;
    expect(clock.nowMs()).toBe(0);
  });
});
