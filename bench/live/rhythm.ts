// How often a feed publishes, as data, and the instants that come of it.

import type { Random } from '../../src/demo/random.ts';
import { DAY_MS, HOUR_MS, type Period } from './episodes.ts';

type Rhythm = {
  /** Mean time between two articles, for those that are listed when the run starts. */
  meanMs: number;
  /** Articles to expect in an hour of the day (UTC), on a day since the start. */
  perHour(hour: number, day: number): number;
  /** Of articles that come all within ten minutes. */
  burst?: { everyDays: number; articles: number };
};

const isDay = (hour: number): boolean => hour >= 7 && hour < 22;

export const RHYTHMS = {
  busy: { meanMs: HOUR_MS / 2, perHour: (hour) => (isDay(hour) ? 3.5 : 0.4) },
  'several a day': { meanMs: 4 * HOUR_MS, perHour: (hour) => (isDay(hour) ? 0.4 : 0) },
  daily: { meanMs: DAY_MS, perHour: (hour) => (hour === 8 ? 1 : 0) },
  weekly: { meanMs: 7 * DAY_MS, perHour: (hour, day) => (hour === 10 && day % 7 === 2 ? 1 : 0) },
  silent: { meanMs: 2 * DAY_MS, perHour: (hour, day) => (day % 11 === 10 && isDay(hour) ? 0.8 : 0) },
  /** More at once than it lists. */
  bursts: {
    meanMs: 4 * HOUR_MS,
    perHour: (hour) => (isDay(hour) ? 0.3 : 0),
    burst: { everyDays: 2, articles: 40 },
  },
  /** Nothing, and then more at once than it lists. */
  outbreak: { meanMs: 3 * DAY_MS, perHour: () => 0, burst: { everyDays: 2, articles: 30 } },
} as const satisfies Record<string, Rhythm>;

export type RhythmName = keyof typeof RHYTHMS;

/**
 * Instants of publication on whole seconds, each its own, in order.
 * @param before how many come before the run
 */
export function publish(name: RhythmName, run: Period, before: number, random: Random): Float64Array {
  const { meanMs, perHour, burst }: Rhythm = RHYTHMS[name];
  const seconds = new Set<number>();
  const add = (ms: number) => {
    let second = Math.floor(ms / 1_000);
    while (seconds.has(second)) second++;
    seconds.add(second);
  };
  for (let n = 1; n <= before; n++) add(run.fromMs - (n - random.next()) * meanMs);
  for (let at = run.fromMs; at < run.untilMs; at += HOUR_MS) {
    const expected = perHour(new Date(at).getUTCHours(), Math.floor((at - run.fromMs) / DAY_MS));
    // Not evenly: half of the hours have a third of it, and one in six three times as much.
    const share = expected >= 1 ? expected * random.pick([1 / 3, 1 / 3, 1 / 3, 1, 1, 3]) : expected;
    const articles = Math.floor(share) + (random.next() < share % 1 ? 1 : 0);
    for (let n = 0; n < articles; n++) add(at + random.next() * HOUR_MS);
  }
  if (burst) {
    for (let at = run.fromMs + random.between(12, 30) * HOUR_MS; at < run.untilMs; at += burst.everyDays * DAY_MS)
      for (let n = 0; n < burst.articles; n++) add(at + random.next() * 600_000);
  }
  return Float64Array.from(
    [...seconds].sort((a, b) => a - b),
    (second) => second * 1_000,
  );
}
