// What a backfill would load, from a part of it: nothing is stored or sent.

import { outsideOf } from './period.ts';
import { buildFound, type Source, type Unit } from './source.ts';
import type { StoredRun } from './units.ts';

const SAMPLED_UNITS = 3;
const SAMPLED_ITEMS = 2_000;

export type Estimate = {
  units: number;
  /** null where the source does not say */
  bytes: number | null;
  sampledUnits: number;
  /** Of the sample. */
  items: number;
  articles: number;
  undated: number;
  /** Of another time than was asked for. */
  outside: number;
  rejected: number;
  /** Of the whole, by its units; null where no unit could be read. */
  articlesInAll: number | null;
  secondsInAll: number | null;
  first: string | null;
  last: string | null;
  problems: string[];
};

/** Lists all units, and reads the first items of some of them, spread over the whole. */
export async function estimate(
  source: Source,
  options: Pick<StoredRun, 'outlet' | 'from' | 'to' | 'timezone'> & {
    outletOfDomain: ReadonlyMap<string, string>;
    signal: AbortSignal;
  },
): Promise<Estimate> {
  const { outlet, outletOfDomain, signal } = options;
  const isOutside = outsideOf(options);
  const units: Unit[] = [];
  for await (const unit of source.list(signal)) units.push(unit);
  const step = Math.max(1, Math.floor(units.length / SAMPLED_UNITS));
  const sample = units.filter((_, place) => place % step === 0).slice(0, SAMPLED_UNITS);
  const total = { items: 0, articles: 0, undated: 0, outside: 0, rejected: 0, wholeUnits: 0 };
  const dates: string[] = [];
  const problems: string[] = [];
  const started = performance.now();
  for (const { name } of sample) {
    let items = 0;
    try {
      for await (const found of source.read(name, signal)) {
        items++;
        if ('reason' in found) total.rejected++;
        else {
          const built = buildFound(found, { kind: source.kind, unit: name, run: null, outlet, outletOfDomain });
          if ('dead' in built) total.rejected++;
          else if (isOutside(built.ok)) total.outside++;
          else {
            total.articles++;
            if (built.ok.publishedAt === null) total.undated++;
            else dates.push(built.ok.publishedAt);
          }
        }
        if (items >= SAMPLED_ITEMS) break;
      }
      if (items < SAMPLED_ITEMS) total.wholeUnits++;
    } catch (error) {
      signal.throwIfAborted();
      problems.push((error as Error).message);
    }
    total.items += items;
  }
  const seconds = (performance.now() - started) / 1_000;
  const { wholeUnits, ...counts } = total;
  // A unit that was read in part says only that it holds more than that.
  const isWhole = wholeUnits > 0 && wholeUnits === sample.length - problems.length;
  dates.sort();
  return {
    units: units.length,
    bytes: units.every(({ bytes }) => bytes !== null) ? units.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) : null,
    sampledUnits: sample.length,
    ...counts,
    articlesInAll: isWhole ? Math.round((counts.articles / wholeUnits) * units.length) : null,
    secondsInAll: isWhole ? Math.round((seconds / wholeUnits) * units.length) : null,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    problems,
  };
}
