import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../bench/live/behaviour.ts';
import { WELL } from '../../../bench/live/behaviours.ts';
import { HOUR_MS, type Period, without } from '../../../bench/live/episodes.ts';
import type { LiveFeed } from '../../../bench/live/plan.ts';
import { listedArticles } from '../../../bench/live/truth.ts';

const hours = (fromH: number, untilH: number): Period => ({ fromMs: fromH * HOUR_MS, untilMs: untilH * HOUR_MS });
const RUN = hours(0, 100);

/** Lists two articles of those that are published at these hours. */
function owed(times: number[], shown: Period[], behaviour: Partial<Behaviour> = {}, stops: Period[] = []) {
  const feed = {
    id: 0,
    behaviour: { ...WELL, readable: false, ...behaviour },
    source: { first: 7, times: Float64Array.from(times, (hour) => hour * HOUR_MS) },
    depth: 2,
    shown,
  } as unknown as LiveFeed;
  return [...listedArticles({ run: RUN, feeds: [feed], hosts: [] }, stops)].map(
    ({ number, strictly, promised, isDue }) => [number, strictly, promised, isDue],
  );
}

describe('what is owed', () => {
  it('is what was listed while the feed could be read', () => {
    // The third pushes the first out, and so on; the one before the run is listed at its start.
    expect(owed([-5, 10, 20, 30], [])).toEqual([
      [7, true, true, true],
      [8, true, true, true],
      [9, true, true, true],
      [10, true, true, true],
    ]);
    // 8 is listed from 10 to 30, and 9 from 20 to 40: only the second is seen after the trouble.
    expect(owed([-5, 10, 20, 30, 40], [hours(9, 35)]).map(([, strictly]) => strictly)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('is promised only after the longest wait that a trouble leaves behind, and not while nothing is polled', () => {
    // Until 42.5 a reader may stay away, and two and a half hours more until it comes.
    expect(owed([-5, 36, 38, 44, 44.5], [hours(9, 35)]).map(([, , promised]) => promised)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(owed([-5, 36, 38, 44, 44.5], [], {}, [hours(35, 50)])[1]).toEqual([8, true, false, true]);
  });

  it('is owed at the end only where a poll was due', () => {
    expect(owed([-5, -4, 99], [])).toEqual([
      [7, true, true, true],
      [8, true, true, true],
      [9, true, false, false],
    ]);
  });

  it('leaves what is left of a period without others', () => {
    expect(without(hours(0, 10), [hours(-5, 1), hours(2, 4), hours(3, 5), hours(9, 20)])).toEqual([
      hours(1, 2),
      hours(5, 9),
    ]);
    expect(without(hours(0, 10), [hours(-1, 11)])).toEqual([]);
  });
});
