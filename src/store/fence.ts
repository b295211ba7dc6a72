// The fence: a row a (stream, partition, epoch) says which records are in this database. And how writers of different
// partitions keep out of each other's way.
//
// Invariants
//   The fence is locked before anything of a batch is written, and moves in the transaction that writes the rows.
//   After the fence each writer takes WRITERS_LOCK: shared, or alone. One that finds that it must be alone rolls back first,
//   because two that held it shared would wait for each other.

import type { ClientBase, Pool } from 'pg';
import type { Log } from '../log.ts';
import type { Batch, IncomingRecord, StreamName } from '../stream/stream.ts';

/** Locks the fence, moves it past the batch and returns where it stood: records below that are already here. */
export async function passFence(client: ClientBase, batch: Batch, log: Log): Promise<bigint> {
  const { stream, partition, records } = batch;
  const first = records[0] as IncomingRecord;
  const last = records.at(-1) as IncomingRecord;
  await client.query('INSERT INTO core.stream_offset (stream, partition) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    stream,
    partition,
  ]);
  const { rows } = await client.query<{ epoch: number; next: string; last_appended_at: Date | null }>(
    'SELECT epoch, next, last_appended_at FROM core.stream_offset WHERE stream = $1 AND partition = $2 ORDER BY epoch DESC LIMIT 1 FOR UPDATE',
    [stream, partition],
  );
  const fence = rows[0] as { epoch: number; next: string; last_appended_at: Date | null };
  const next = BigInt(fence.next);
  // A log that was made anew starts at offset 0 again and would be dropped whole; its append times give it away.
  if (first.offset < next && fence.last_appended_at !== null && first.appendedAt > fence.last_appended_at) {
    throw new Error(
      `store: stream ${stream} (partition ${partition}) is not the one that was read before: offset ${first.offset} was appended at ${first.appendedAt.toISOString()}, after offset ${next - 1n}, the last one stored; if the stream was made anew, run: newsgauge stream adopt ${stream}`,
    );
  }
  if (first.offset > next)
    log.warn(
      { stream, partition, from: String(next), to: String(first.offset) },
      'store: records between these offsets were never stored here. Trimmed before they were read, or this database is older than its stream (restored from a backup): then stop all store processes and set the offset of the consumer group back to `from`, as long as the stream still has them',
    );
  if (last.offset < next) return next;
  await client.query(
    'UPDATE core.stream_offset SET next = $4, last_appended_at = $5 WHERE stream = $1 AND partition = $2 AND epoch = $3',
    [stream, partition, fence.epoch, last.offset + 1n, last.appendedAt],
  );
  return next;
}

const WRITERS_LOCK = 0x6e67_0020;

/** Waits until this transaction may write: beside others that are not alone, or alone. Held until its end. */
export async function joinWriters(client: ClientBase, alone: boolean): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock${alone ? '' : '_shared'}(${WRITERS_LOCK})`);
}

/** Starts a new epoch of a stream, read from offset 0 on; what is stored already is recognised by its keys. */
export async function adoptStream(
  pool: Pool,
  stream: StreamName,
): Promise<{ stream: string; partition: number; epoch: number }[]> {
  const { rows } = await pool.query(
    `INSERT INTO core.stream_offset (stream, partition, epoch)
     SELECT stream, partition, max(epoch) + 1 FROM core.stream_offset WHERE stream = $1 GROUP BY stream, partition
     RETURNING stream, partition, epoch`,
    [stream],
  );
  return rows;
}
