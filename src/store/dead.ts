import type { Pool } from 'pg';
import { deadSchema, parseRecord } from '../stream/messages.ts';
import type { Batch } from '../stream/stream.ts';

// A letter can be sent twice (it is sent before the offset moves); its key makes it one row.
const INSERT = `INSERT INTO core.dead_letter (key, stage, reason, headers, value, dead_at)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::bytea[], $6::timestamptz[]) ON CONFLICT (key) DO NOTHING`;

/** PostgreSQL's text and jsonb take no NUL. */
const withoutNul = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/** Keeps the records of stream `dead` in core.dead_letter. A record there that is no dead letter is kept with what it holds. */
export async function storeDead(pool: Pool, batch: Batch): Promise<void> {
  const rows = batch.records.map((record) => {
    const parsed = parseRecord(deadSchema, record.value);
    if ('ok' in parsed) {
      const { key, stage, reason, headers, value } = parsed.ok;
      return { key, stage, reason, headers, value: Buffer.from(value, 'base64'), at: record.appendedAt };
    }
    const key = `${batch.stream}-${batch.partition}-${record.offset}`;
    return {
      key,
      stage: 'store',
      reason: `no dead letter: ${parsed.dead}`,
      headers: {},
      value: record.value,
      at: record.appendedAt,
    };
  });
  await pool.query(INSERT, [
    rows.map(({ key }) => withoutNul(key)),
    rows.map(({ stage }) => stage),
    rows.map(({ reason }) => withoutNul(reason)),
    rows.map(({ headers }) => withoutNul(JSON.stringify(headers)).replaceAll('\\u0000', '\\ufffd')),
    rows.map(({ value }) => value),
    rows.map(({ at }) => at),
  ]);
}
