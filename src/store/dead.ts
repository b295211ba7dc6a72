import type { Pool } from 'pg';
import { isBadData } from '../retry.ts';
import { deadSchema, parseRecord } from '../stream/messages.ts';
import type { Batch, IncomingRecord } from '../stream/stream.ts';

// A letter can be sent twice (it is sent before the offset moves); its key makes it one row.
const INSERT = `INSERT INTO core.dead_letter (key, stage, reason, headers, value, dead_at)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::bytea[], $6::timestamptz[]) ON CONFLICT (key) DO NOTHING`;

/** PostgreSQL's text and jsonb take no NUL, and no half of a character. Before JSON is made: escaped, they would hide. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/**
 * Keeps the records of stream `dead` in core.dead_letter. Whatever is in them, this stage must not stop at one: a record
 * there that is no dead letter, or that PostgreSQL refuses all the same, is kept with its place and its bytes.
 */
export async function storeDead(pool: Pool, batch: Batch): Promise<void> {
  const rows = batch.records.map((record) => rowOf(batch, record));
  try {
    await insert(pool, rows);
  } catch (error) {
    if (!isBadData(error)) throw error;
    for (const [i, row] of rows.entries()) {
      await insert(pool, [row]).catch((refused: Error) => {
        if (!isBadData(refused)) throw refused;
        return insert(pool, [bareRow(batch, batch.records[i] as IncomingRecord, refused.message)]);
      });
    }
  }
}

type Row = { key: string; stage: string; reason: string; headers: Record<string, string>; value: Buffer; deadAt: Date };

function rowOf(batch: Batch, record: IncomingRecord): Row {
  const parsed = parseRecord(deadSchema, record.value);
  if ('dead' in parsed) return bareRow(batch, record, `no dead letter: ${parsed.dead}`);
  const { key, stage, reason, headers, value } = parsed.ok;
  return { key, stage, reason, headers, value: Buffer.from(value, 'base64'), deadAt: record.appendedAt };
}

const bareRow = ({ stream, partition }: Batch, { offset, value, appendedAt }: IncomingRecord, reason: string): Row => ({
  key: `${stream}-${partition}-${offset}`,
  stage: 'store',
  reason: reason.slice(0, 500),
  headers: {},
  value,
  deadAt: appendedAt,
});

async function insert(pool: Pool, rows: Row[]): Promise<void> {
  await pool.query(INSERT, [
    rows.map(({ key }) => storable(key)),
    rows.map(({ stage }) => stage),
    rows.map(({ reason }) => storable(reason)),
    rows.map(({ headers }) =>
      JSON.stringify(Object.fromEntries(Object.entries(headers).map((pair) => pair.map(storable)))),
    ),
    rows.map(({ value }) => value),
    rows.map(({ deadAt }) => deadAt),
  ]);
}
