// When a misbehaviour shows: periods of the run, made before it starts, so that server and truth go by the same ones.

import type { Random } from '../../src/demo/random.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** From the first instant to before the second one, ms since 1970. */
export type Period = { fromMs: number; untilMs: number };
export type Run = Period & { random: Random };
/** Periods in order that do not touch. */
export type Showing = (run: Run) => Period[];

export const always: Showing = () => [{ fromMs: Number.NEGATIVE_INFINITY, untilMs: Number.POSITIVE_INFINITY }];

/** A short run has shorter troubles: at most a third of it. */
const lengthOf = ({ fromMs, untilMs }: Run, hours: number): number => Math.min(hours * HOUR_MS, (untilMs - fromMs) / 3);

/** Again and again, for the first time within the first day. */
export const every =
  (days: number, hours: number): Showing =>
  (run) => {
    const periods: Period[] = [];
    const length = lengthOf(run, hours);
    for (let at = run.fromMs + run.random.between(4, 16) * HOUR_MS; at < run.untilMs; at += days * DAY_MS)
      periods.push({ fromMs: at, untilMs: at + length });
    return periods;
  };

/** Once, after this part of the run. */
export const once =
  (after: number, hours: number): Showing =>
  (run) => {
    const fromMs = run.fromMs + after * (run.untilMs - run.fromMs) + run.random.between(0, 3) * HOUR_MS;
    return [{ fromMs, untilMs: fromMs + lengthOf(run, hours) }];
  };

/** From the start on. */
export const atFirst =
  (hours: number): Showing =>
  (run) => [{ fromMs: Number.NEGATIVE_INFINITY, untilMs: run.fromMs + lengthOf(run, hours) }];

/** From this part of the run on, for good. */
export const after =
  (part: number): Showing =>
  ({ fromMs, untilMs }) => [{ fromMs: fromMs + part * (untilMs - fromMs), untilMs: Number.POSITIVE_INFINITY }];

/** Each hour with this chance. */
export const sometimes =
  (chance: number): Showing =>
  ({ fromMs, untilMs, random }) => {
    const periods: Period[] = [];
    for (let at = fromMs; at < untilMs; at += HOUR_MS) {
      if (random.next() >= chance) continue;
      const last = periods.at(-1);
      if (last?.untilMs === at) last.untilMs = at + HOUR_MS;
      else periods.push({ fromMs: at, untilMs: at + HOUR_MS });
    }
    return periods;
  };

export const covers = (periods: readonly Period[], atMs: number): boolean =>
  periods.some(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs);

/** What is left of a period without others, which are in order. */
export function without(whole: Period, others: readonly Period[]): Period[] {
  const left: Period[] = [];
  let fromMs = whole.fromMs;
  for (const other of others) {
    if (other.untilMs <= fromMs) continue;
    if (other.fromMs >= whole.untilMs) break;
    if (other.fromMs > fromMs) left.push({ fromMs, untilMs: other.fromMs });
    fromMs = other.untilMs;
  }
  if (fromMs < whole.untilMs) left.push({ fromMs, untilMs: whole.untilMs });
  return left;
}
