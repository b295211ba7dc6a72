// Runs and their units in PostgreSQL.
//
// Invariants
//   A worker holds an advisory lock while its process lives; a claim of a worker without its lock is nobody's.
//   A unit is marked by the worker that has claimed it, or not at all.

import type { Pool, PoolClient } from 'pg';
import type { MonthCounts } from './months.ts';
import type { Source, Unit } from './source.ts';

/** Of a run, shared by the processes that work on it; and of each worker. */
export const RUN_LOCK = 0x6e67_0010;
const WORKER_LOCK = 0x6e67_0011;

/** known: already stored with this content, so not sent again. undated are sent as well. outside: of another time than was asked for. */
export type UnitCounts = {
  read: number;
  sent: number;
  known: number;
  undated: number;
  outside: number;
  rejected: number;
};
export const noCounts = (): UnitCounts => ({ read: 0, sent: 0, known: 0, undated: 0, outside: 0, rejected: 0 });

export type RunSettings = {
  kind: string;
  title: string;
  /** What the source is made of, as it is stored. */
  options: Record<string, unknown>;
  /** Slug for what names no outlet. */
  outlet: string | null;
  /** Civil dates, YYYY-MM-DD; both ends belong to the period. */
  from: string | null;
  to: string | null;
};

/** @param options what the source was made of; period and outlet as in RunSettings */
export async function createRun(
  pool: Pool,
  { kind, title }: Pick<Source, 'kind' | 'title'>,
  { options, outlet = null, from = null, to = null }: Pick<RunSettings, 'options'> & Partial<RunSettings>,
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO core.backfill_run (kind, source, options, outlet, from_on, to_on, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp()) RETURNING id`,
    [kind, title, JSON.stringify(options), outlet, from, to],
  );
  return (rows[0] as { id: string }).id;
}

export type StoredRun = RunSettings & {
  state: 'running' | 'done' | 'failed' | 'cancelled';
  isListed: boolean;
  /** Of the newsroom: its days are meant. */
  timezone: string;
};

/** null: there is no such run */
export async function readRun(pool: Pool, run: string): Promise<StoredRun | null> {
  const { rows } = await pool.query<StoredRun>(
    `SELECT kind, source AS title, options, outlet, from_on::text AS from, to_on::text AS to, state, listed_at IS NOT NULL AS "isListed",
            (SELECT timezone FROM core.newsroom)
     FROM core.backfill_run WHERE id = $1`,
    [run],
  );
  return rows[0] ?? null;
}

/** The zone of the newsroom's days. */
export async function readTimezone(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ timezone: string }>('SELECT timezone FROM core.newsroom');
  return (rows[0] as { timezone: string }).timezone;
}

const UNITS_AT_ONCE = 500;

/** Writes down what the source lists. Listing again, after a stop in the middle, adds what is missing. */
export async function keepUnits(pool: Pool, run: string, units: AsyncIterable<Unit>): Promise<void> {
  let position = 0;
  let held: Unit[] = [];
  async function keep(): Promise<void> {
    await pool.query(
      `INSERT INTO core.backfill_unit (run_id, unit, bytes, position)
       SELECT $1, u, b, $4 + n FROM unnest($2::text[], $3::bigint[]) WITH ORDINALITY AS r (u, b, n) ON CONFLICT DO NOTHING`,
      [run, held.map(({ name }) => name), held.map(({ bytes }) => bytes), position],
    );
    position += held.length;
    held = [];
  }
  for await (const unit of units) {
    held.push(unit);
    if (held.length >= UNITS_AT_ONCE) await keep();
  }
  await keep();
  await pool.query('UPDATE core.backfill_run SET listed_at = clock_timestamp() WHERE id = $1', [run]);
}

/** Of a connection that lives as long as the work: when it ends, so do the claims. */
export async function becomeWorker(life: PoolClient, run: string): Promise<number> {
  const { rows } = await life.query<{ worker: number }>("SELECT nextval('core.backfill_worker')::integer AS worker");
  const { worker } = rows[0] as { worker: number };
  await life.query(
    'SELECT pg_advisory_lock_shared($1::integer, $2::integer), pg_advisory_lock($3::integer, $4::integer)',
    [RUN_LOCK, run, WORKER_LOCK, worker],
  );
  return worker;
}

/** A query for the advisory locks of this database that somebody holds, of a class of ours. */
export const heldLocks = (lockClass: number): string =>
  `SELECT k.objid::bigint FROM pg_locks k JOIN pg_database d ON d.oid = k.database
   WHERE d.datname = current_database() AND k.locktype = 'advisory' AND k.classid::bigint = ${lockClass} AND k.objsubid = 2 AND k.granted`;

/** The next unit that nobody works on; null: there is none, or the run was cancelled. */
export async function claimUnit(pool: Pool, run: string, worker: number): Promise<Unit | null> {
  const { rows } = await pool.query<Unit>(
    `UPDATE core.backfill_unit SET state = 'claimed', worker = $2, started_at = clock_timestamp()
     WHERE run_id = $1 AND unit = (
       SELECT u.unit FROM core.backfill_unit u JOIN core.backfill_run r ON r.id = u.run_id
       WHERE u.run_id = $1 AND r.state = 'running'
         AND (u.state = 'open' OR (u.state = 'claimed' AND (u.worker IS NULL OR u.worker NOT IN (${heldLocks(WORKER_LOCK)}))))
       ORDER BY u.position LIMIT 1 FOR UPDATE OF u SKIP LOCKED)
     RETURNING unit AS name, bytes::float8 AS bytes`,
    [run, worker],
  );
  return rows[0] ?? null;
}

/** open: it was left in the middle, and its counts are thrown away: it is read again from its start. */
export async function markUnit(
  pool: Pool,
  { run, unit, worker }: { run: string; unit: string; worker: number },
  state: 'done' | 'failed' | 'open',
  counts: UnitCounts & { months: ReturnType<MonthCounts['found']> },
  error: string | null,
): Promise<void> {
  const { read, sent, known, undated, outside, rejected, months } =
    state === 'open' ? { ...noCounts(), months: null } : counts;
  await pool.query(
    `UPDATE core.backfill_unit SET state = $4, read = $5, sent = $6, known = $7, undated = $8, outside = $9, rejected = $10, error = $11, months = $12, finished_at = clock_timestamp()
     WHERE run_id = $1 AND unit = $2 AND worker = $3 AND state = 'claimed'`,
    [run, unit, worker, state, read, sent, known, undated, outside, rejected, error, months],
  );
}

/** Where nothing is left to do: done, or failed where a unit has. Another process may still be at work. */
export async function finishRun(pool: Pool, run: string): Promise<void> {
  await pool.query(
    `UPDATE core.backfill_run r SET finished_at = clock_timestamp(),
       state = CASE WHEN EXISTS (SELECT FROM core.backfill_unit u WHERE u.run_id = r.id AND u.state = 'failed') THEN 'failed' ELSE 'done' END
     WHERE r.id = $1 AND r.state = 'running' AND r.listed_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM core.backfill_unit u WHERE u.run_id = r.id AND u.state IN ('open', 'claimed'))`,
    [run],
  );
}

/** For backfill resume: what failed is tried again. */
export async function reopenRun(pool: Pool, run: string): Promise<void> {
  await pool.query("UPDATE core.backfill_unit SET state = 'open' WHERE run_id = $1 AND state = 'failed'", [run]);
  await pool.query("UPDATE core.backfill_run SET state = 'running', finished_at = NULL WHERE id = $1", [run]);
}

/** Processes that work on it end after the unit in hand. @returns false where it was not running */
export async function cancelRun(pool: Pool, run: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    "UPDATE core.backfill_run SET state = 'cancelled', finished_at = clock_timestamp() WHERE id = $1 AND state = 'running'",
    [run],
  );
  return rowCount === 1;
}

export type Progress = UnitCounts & {
  units: number;
  unitsDone: number;
  unitsFailed: number;
  bytes: number | null;
  bytesDone: number | null;
};

/** Of all processes together, from what is marked. */
export async function readProgress(pool: Pool, run: string): Promise<Progress> {
  const { rows } = await pool.query<Progress>(
    `SELECT count(*)::integer AS units, count(*) FILTER (WHERE state = 'done')::integer AS "unitsDone", count(*) FILTER (WHERE state = 'failed')::integer AS "unitsFailed",
            CASE WHEN bool_and(bytes IS NOT NULL) THEN sum(bytes)::float8 END AS bytes,
            CASE WHEN bool_and(bytes IS NOT NULL) THEN coalesce(sum(bytes) FILTER (WHERE state IN ('done', 'failed')), 0)::float8 END AS "bytesDone",
            coalesce(sum(read), 0)::float8 AS read, coalesce(sum(sent), 0)::float8 AS sent, coalesce(sum(known), 0)::float8 AS known,
            coalesce(sum(undated), 0)::float8 AS undated, coalesce(sum(outside), 0)::float8 AS outside, coalesce(sum(rejected), 0)::float8 AS rejected
     FROM core.backfill_unit WHERE run_id = $1`,
    [run],
  );
  return rows[0] as Progress;
}

/** What a run has found of an outlet; months are YYYY-MM. */
export type FoundPeriod = { outlet: string; first: string; last: string; articles: number };

/** The outlets with the most articles first; undated articles are left out. */
export async function readFoundPeriods(pool: Pool, run: string): Promise<FoundPeriod[]> {
  const { rows } = await pool.query<FoundPeriod>(
    `SELECT outlet, to_char(min(month), 'YYYY-MM') AS first, to_char(max(month), 'YYYY-MM') AS last, sum(articles)::float8 AS articles
     FROM core.backfill_month WHERE run_id = $1 GROUP BY outlet ORDER BY sum(articles) DESC, outlet`,
    [run],
  );
  return rows;
}
