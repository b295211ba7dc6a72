import { describe, expect, it } from 'vitest';
import { durationOf, secondsLeft } from '../../src/cli/progress.ts';

describe('what is left of a run', () => {
  it('is reckoned from what is left and how fast it goes, of the slower of two works', () => {
    const reading = { left: 900, done: 100, inSeconds: 10 };
    expect(secondsLeft(reading)).toBe(90);
    expect(secondsLeft(reading, { left: 5_000, done: 500, inSeconds: 10 })).toBe(100);
    expect(secondsLeft(reading, { left: 0, done: 0, inSeconds: 0 })).toBe(90);
  });

  it('is not known before anything is done', () => {
    expect(secondsLeft({ left: 9, done: 0, inSeconds: 10 })).toBeNull();
    expect(secondsLeft({ left: 0, done: 0, inSeconds: 10 })).toBe(0);
  });

  it.each([
    [0.2, '1 s'],
    [89, '89 s'],
    [120, '2 min'],
    [5_400, '1 h 30 min'],
    [200_000, '55 h 33 min'],
  ])('reads well: %d s', (seconds, text) => expect(durationOf(seconds)).toBe(text));
});
