import { expect, it } from 'vitest';
import { createTurns } from '../../src/stream/turns.ts';

it('gives one turn at a time, to the highest priority that waits, in order of arrival among equals', async () => {
  const { take } = createTurns();
  const log: string[] = [];
  let running = 0;
  const work = (name: string) => async () => {
    running++;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(name);
    running--;
  };
  const first = take(3, work('first'));
  const rest = [take(2, work('low a')), take(1, work('mid')), take(2, work('low b')), take(0, work('live'))];
  await Promise.all([first, ...rest]);
  expect(log).toEqual(['first', 'live', 'mid', 'low a', 'low b']);
});

it('goes on after work that failed', async () => {
  const { take } = createTurns();
  const failing = take(0, async () => {
    throw new Error('no');
  });
  const next = take(0, async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
