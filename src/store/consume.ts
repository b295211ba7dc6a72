import type { Pool } from 'pg';
import type { Log } from '../log.ts';
import { DATABASE_RETRY, retry } from '../retry.ts';
import type { Batch, Stream } from '../stream/stream.ts';
import { storeDead } from './dead.ts';
import { foldRollups } from './rollups.ts';
import { createSink, type SinkResult } from './sink.ts';

// 500 articles are about 700 kB with their vectors, and 100 ms of PostgreSQL's time: short enough for live to pass by.
const MAX_RECORDS = 500;
const MAX_BYTES = 4_000_000;
const FOLD_EVERY_MS = 2_000;

export type StoreOptions = {
  stream: Stream;
  pool: Pool;
  log: Log;
  signal: AbortSignal;
  onStored?(result: SinkResult): void;
};

/** The stage: tagged articles, interactions and dead letters become rows, live first, until the signal fires. */
export async function runStore({ stream, pool, log, signal, onStored }: StoreOptions): Promise<void> {
  const sink = createSink({ pool, log, sendDead: (letters) => stream.produce('dead', letters, signal) });
  const fold = () => retry(() => foldRollups(pool), DATABASE_RETRY);
  let foldedAt = performance.now();

  async function handle(batch: Batch): Promise<void> {
    if (batch.stream === 'dead') return retry(() => storeDead(pool, batch), DATABASE_RETRY);
    const started = performance.now();
    const result = await sink.write(batch);
    log.debug(
      { stage: 'store', stream: batch.stream, ...result, ms: Math.round(performance.now() - started) },
      'stored',
    );
    onStored?.(result);
    if (performance.now() - foldedAt < FOLD_EVERY_MS) return;
    await fold();
    foldedAt = performance.now();
  }

  await stream.consume({
    group: 'store',
    streams: ['tagged.live', 'interactions', 'dead', 'tagged.backfill'],
    maxRecords: MAX_RECORDS,
    maxBytes: MAX_BYTES,
    signal,
    handle,
  });
  await fold();
}
