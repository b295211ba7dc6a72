// Work on a run: units are claimed, read, sent to articles.backfill, acknowledged, and only then marked done. Any number of
// processes may work on one run, and each may end at any moment.

import type { Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../../retry.ts';
import type { Stream } from '../../stream/stream.ts';
import { messageOf } from '../feed/failure.ts';
import { sendUnit, UnitFailure } from './batch.ts';
import { createMonthCounts } from './months.ts';
import type { Source, Unit } from './source.ts';
import {
  becomeWorker,
  claimUnit,
  finishRun,
  keepUnits,
  markUnit,
  noCounts,
  readRun,
  type StoredRun,
  type UnitCounts,
} from './units.ts';

export type RunOptions = {
  pool: Pool;
  stream: Stream;
  source: Source;
  run: string;
  outletOfDomain: ReadonlyMap<string, string>;
  signal: AbortSignal;
  /** What this process has done so far. */
  onProgress?(counts: UnitCounts): void;
};
/** Of this process. failures: of units, which do not stop the others. */
export type RunResult = UnitCounts & { run: string; units: number; failures: string[] };

/** Lists the run's units if they are not yet, and works on them until none is left, the run is cancelled, or the signal fires. */
export async function workOnRun(options: RunOptions): Promise<RunResult> {
  const { pool, source, run } = options;
  const settings = await readRun(pool, run);
  if (settings === null) throw new Error(`backfill: there is no run ${run}; see newsgauge backfill list`);
  const total = { ...noCounts(), run, units: 0, failures: [] as string[] };
  const life = await pool.connect();
  const lost = new AbortController();
  // Without this connection others may claim what this process works on.
  life.on('error', () => lost.abort(new Error('backfill: the connection to the database was lost; resume the run')));
  const signal = AbortSignal.any([options.signal, lost.signal]);
  try {
    const worker = await becomeWorker(life, run);
    if (!settings.isListed) await keepUnits(pool, run, source.list(signal));
    const work = () => workOnUnits(worker, settings, total, { ...options, signal });
    const works = Array.from({ length: source.sideBySide ?? 1 }, work);
    // When one fails the others stop, and are waited for: the claims are theirs as long as this connection lives.
    await Promise.all(works).catch(async (error) => {
      lost.abort(error);
      await Promise.allSettled(works);
      throw error;
    });
    if (!signal.aborted) await finishRun(pool, run);
  } catch (error) {
    if (!options.signal.aborted) throw lost.signal.aborted ? lost.signal.reason : error;
  } finally {
    life.release(true);
  }
  return total;
}

async function workOnUnits(worker: number, settings: StoredRun, total: RunResult, options: RunOptions): Promise<void> {
  const { pool, run, signal } = options;
  while (!signal.aborted) {
    const unit = await retry(() => claimUnit(pool, run, worker), DATABASE_RETRY, signal);
    if (unit === null) return;
    await workOnUnit(unit, worker, settings, total, options);
    total.units++;
  }
}

async function workOnUnit(
  { name }: Unit,
  worker: number,
  settings: StoredRun,
  total: RunResult,
  { pool, stream, source, run, outletOfDomain, signal, onProgress }: RunOptions,
): Promise<void> {
  const counts = noCounts();
  const added = noCounts();
  const months = createMonthCounts(settings.timezone);
  const add = () => {
    for (const name of Object.keys(counts) as (keyof UnitCounts)[]) {
      total[name] += counts[name] - added[name];
      added[name] = counts[name];
    }
    onProgress?.(total);
  };
  const mark = (state: 'done' | 'failed' | 'open', error: string | null) =>
    retry(
      () => markUnit(pool, { run, unit: name, worker }, state, { ...counts, months: months.found() }, error),
      DATABASE_RETRY,
    );
  try {
    const batches = { pool, stream, run, settings, outletOfDomain, months, signal, onBatch: add };
    await sendUnit(name, source.read(name, signal), counts, batches);
    add();
    await mark('done', null);
  } catch (error) {
    if (signal.aborted || !(error instanceof UnitFailure)) {
      await mark('open', null).catch(() => undefined);
      throw error;
    }
    add();
    total.failures.push(error.message);
    await mark('failed', messageOf(error));
  }
}
