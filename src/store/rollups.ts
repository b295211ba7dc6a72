// Coverage by day and month, and what all rollups have in common.
//
// Invariant: rollups + deltas = a recount of the rows. Writers append differences (new minus old) in the transaction that
// changes the rows; fold moves differences into the rollups; the views add both.

import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import { checkInterest, type Difference, foldInterest } from './interest.ts';

/** The cells that an article counts in: one a head. day is null where only the month is known. */
export type Cell = {
  month: string;
  day: string | null;
  outletId: number;
  headId: number;
  topicId: number;
  original: boolean;
};

const APPEND = `INSERT INTO core.coverage_delta (month, day, outlet_id, head_id, topic_id, articles, originals)
SELECT * FROM unnest($1::date[], $2::date[], $3::integer[], $4::smallint[], $5::smallint[], $6::integer[], $7::integer[])`;

/** Appends the difference that removing and adding these cells makes; cells that cancel out are left away. */
export async function appendCoverage(client: ClientBase, removed: Cell[], added: Cell[]): Promise<void> {
  const deltas = new Map<string, Cell & { articles: number; originals: number }>();
  const count = (cell: Cell, sign: 1 | -1) => {
    const key = `${cell.day ?? cell.month} ${cell.day === null} ${cell.outletId} ${cell.headId} ${cell.topicId}`;
    const delta = deltas.get(key) ?? { ...cell, articles: 0, originals: 0 };
    delta.articles += sign;
    if (cell.original) delta.originals += sign;
    deltas.set(key, delta);
  };
  for (const cell of removed) count(cell, -1);
  for (const cell of added) count(cell, 1);
  const rows = [...deltas.values()].filter(({ articles, originals }) => articles !== 0 || originals !== 0);
  if (rows.length === 0) return;
  await client.query(APPEND, [
    rows.map(({ month }) => month),
    rows.map(({ day }) => day),
    rows.map(({ outletId }) => outletId),
    rows.map(({ headId }) => headId),
    rows.map(({ topicId }) => topicId),
    rows.map(({ articles }) => articles),
    rows.map(({ originals }) => originals),
  ]);
}

const FOLD = `
WITH moved AS (DELETE FROM core.coverage_delta RETURNING *),
daily AS (
  INSERT INTO core.coverage_daily AS r (day, outlet_id, head_id, topic_id, articles, originals)
  SELECT day, outlet_id, head_id, topic_id, sum(articles), sum(originals) FROM moved WHERE day IS NOT NULL GROUP BY 1, 2, 3, 4
  ON CONFLICT (head_id, outlet_id, day, topic_id)
  DO UPDATE SET articles = r.articles + excluded.articles, originals = r.originals + excluded.originals),
monthly AS (
  INSERT INTO core.coverage_monthly AS r (month, outlet_id, head_id, topic_id, articles, originals)
  SELECT month, outlet_id, head_id, topic_id, sum(articles), sum(originals) FROM moved GROUP BY 1, 2, 3, 4
  ON CONFLICT (head_id, outlet_id, month, topic_id)
  DO UPDATE SET articles = r.articles + excluded.articles, originals = r.originals + excluded.originals)
SELECT count(*)::integer AS folded FROM moved`;

const FOLD_LOCK = 0x6e67_0002;

/** Moves all differences into the rollups. Only one process folds at a time; the others have nothing to do. Returns rows moved. */
export async function foldRollups(pool: Pool): Promise<number> {
  return inTransaction(pool, async (client) => {
    const lock = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [FOLD_LOCK]);
    if (!lock.rows[0]?.mine) return 0;
    const { rows } = await client.query<{ folded: number }>(FOLD);
    return (rows[0]?.folded ?? 0) + (await foldInterest(client));
  });
}

// The recount reads nothing but the rows: it is the definition that the rollups are held against.
const RECOUNT_DAILY = `
SELECT a.published_on AS day, a.outlet_id, g.head_id, g.topic_id, count(*) AS articles, count(*) FILTER (WHERE NOT a.is_copy) AS originals
FROM core.article a JOIN core.tag g ON g.article_id = a.id
WHERE a.published_on IS NOT NULL AND a.published_precision <> 'month' GROUP BY 1, 2, 3, 4`;
const RECOUNT_MONTHLY = `
SELECT date_trunc('month', a.published_on)::date AS month, a.outlet_id, g.head_id, g.topic_id, count(*) AS articles, count(*) FILTER (WHERE NOT a.is_copy) AS originals
FROM core.article a JOIN core.tag g ON g.article_id = a.id WHERE a.published_on IS NOT NULL GROUP BY 1, 2, 3, 4`;

const differences = (table: string, period: string, recount: string, deltas: string) => `
WITH kept AS (
  SELECT ${period}, outlet_id, head_id, topic_id, sum(articles) AS articles, sum(originals) AS originals
  FROM (SELECT ${period}, outlet_id, head_id, topic_id, articles, originals FROM core.${table}
        UNION ALL SELECT ${period}, outlet_id, head_id, topic_id, articles, originals FROM core.coverage_delta ${deltas}) parts
  GROUP BY 1, 2, 3, 4 HAVING sum(articles) <> 0 OR sum(originals) <> 0),
counted AS (${recount})
SELECT '${table}' AS rollup, ${period}::text AS period, outlet_id, head_id, topic_id,
       coalesce(kept.articles, 0)::integer AS kept, coalesce(counted.articles, 0)::integer AS counted
FROM kept FULL JOIN counted USING (${period}, outlet_id, head_id, topic_id)
WHERE (coalesce(kept.articles, 0), coalesce(kept.originals, 0)) <> (coalesce(counted.articles, 0), coalesce(counted.originals, 0))`;

/** Cells where the rollups differ from a recount of the rows; empty when all is right. One snapshot for both sides of each. */
export async function checkRollups(pool: Pool): Promise<Difference[]> {
  const daily = differences('coverage_daily', 'day', RECOUNT_DAILY, 'WHERE day IS NOT NULL');
  const monthly = differences('coverage_monthly', 'month', RECOUNT_MONTHLY, '');
  const coverage = `SELECT * FROM (${daily}) d UNION ALL SELECT * FROM (${monthly}) m LIMIT 100`;
  return [...(await pool.query<Difference>(coverage)).rows, ...(await checkInterest(pool))];
}
