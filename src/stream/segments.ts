// Segments of an embedded log: tables of SEGMENT_RECORDS records, so that trimming is DROP TABLE and leaves no dead rows.

import type { Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import type { IncomingRecord } from './stream.ts';

export const SEGMENT_RECORDS = 20_000;

/** Both parts are integers of ours, so the name is safe in SQL. */
export const segmentTable = (logId: number, segment: number): string => `stream.segment_${logId}_${segment}`;

type Row = { position: string; key: string; value: string; appended_at: Date };

/**
 * Records from offset `next` on, within one segment: at most maxRecords, and at most maxBytes beyond the first.
 * Empty where there is none yet.
 */
export async function readBatch(
  pool: Pool,
  logId: number,
  next: bigint,
  maxRecords: number,
  maxBytes: number,
): Promise<IncomingRecord[]> {
  const log = await pool.query<{ next: string; earliest: string }>(
    'SELECT next, earliest FROM stream.log WHERE id = $1',
    [logId],
  );
  const { next: end, earliest } = log.rows[0] ?? { next: '0', earliest: '0' };
  const from = next > BigInt(earliest) ? next : BigInt(earliest);
  if (from >= BigInt(end)) return [];
  const table = segmentTable(logId, Math.floor(Number(from) / SEGMENT_RECORDS));
  // Gone: every group had read it, so a lease of ours has been lost meanwhile; the next look finds that out.
  const gone = (error: { code?: string }) => {
    if (error.code === '42P01') return { rows: [] as Row[] };
    throw error;
  };
  const records = pool.query<Row>(
    `SELECT position, key, value, appended_at
     FROM (SELECT *, sum(octet_length(value)) OVER (ORDER BY position) - octet_length(value) AS bytes_before
           FROM (SELECT * FROM ${table} WHERE position >= $1 ORDER BY position LIMIT $2) first_records) r
     WHERE bytes_before = 0 OR bytes_before + octet_length(value) <= $3 ORDER BY position`,
    [from, maxRecords, maxBytes],
  );
  const { rows } = await records.catch(gone);
  return rows.map(({ position, key, value, appended_at }) => ({
    offset: BigInt(position),
    key,
    value: Buffer.from(value),
    appendedAt: appended_at,
  }));
}

/** Drops the segments that every group has read and that lie more than keepRecords below the slowest of them. */
export async function trim(pool: Pool, logId: number, keepRecords: number): Promise<void> {
  const found = await pool.query<{ slowest: string; earliest: string }>(
    `SELECT l.earliest, (SELECT min(g.next) FROM stream.consumer_group g WHERE g.log_id = l.id) AS slowest
     FROM stream.log l WHERE l.id = $1`,
    [logId],
  );
  const { slowest, earliest } = found.rows[0] ?? { slowest: '0', earliest: '0' };
  const firstKept = Math.floor(Math.max(0, Number(slowest) - keepRecords) / SEGMENT_RECORDS);
  const firstHeld = Math.floor(Number(earliest) / SEGMENT_RECORDS);
  if (firstKept <= firstHeld) return;
  await inTransaction(pool, async (client) => {
    await client.query('UPDATE stream.log SET earliest = greatest(earliest, $2) WHERE id = $1', [
      logId,
      firstKept * SEGMENT_RECORDS,
    ]);
    for (let segment = firstHeld; segment < firstKept; segment++) {
      await client.query(`DROP TABLE IF EXISTS ${segmentTable(logId, segment)}`);
    }
  });
}
