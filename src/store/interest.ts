// What readers responded to, by month: the ledger of what each article counts for, and the rollup.
//
// Invariants
//   The ledger (core.article_interest) = its definition (core.interest_now) once a transaction has settled every article whose
//   date, outlet, tags or observations it changed; rollup + deltas = the sum of the ledger.
//   The ledger's rows of an article change only while the article's row is locked, or is gone.

import type { ClientBase, Pool } from 'pg';

const COLUMNS = 'article_id, kind, head_id, topic_id, outlet_id, month, count, mature';

const SETTLE = `
WITH old AS (SELECT * FROM core.article_interest WHERE article_id = ANY($1::bigint[])),
now AS (SELECT ${COLUMNS} FROM core.interest_now WHERE article_id = ANY($1::bigint[])),
written AS (
  INSERT INTO core.article_interest AS i (${COLUMNS}) SELECT ${COLUMNS} FROM now ORDER BY article_id, kind, head_id
  ON CONFLICT (article_id, kind, head_id)
  DO UPDATE SET (topic_id, outlet_id, month, count, mature) = (excluded.topic_id, excluded.outlet_id, excluded.month, excluded.count, excluded.mature)
  WHERE (i.topic_id, i.outlet_id, i.month, i.count, i.mature) <> (excluded.topic_id, excluded.outlet_id, excluded.month, excluded.count, excluded.mature)),
dropped AS (
  DELETE FROM core.article_interest i USING old WHERE (i.article_id, i.kind, i.head_id) = (old.article_id, old.kind, old.head_id)
  AND NOT EXISTS (SELECT FROM now WHERE (now.article_id, now.kind, now.head_id) = (old.article_id, old.kind, old.head_id)))
INSERT INTO core.interest_delta (month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature)
SELECT month, outlet_id, head_id, topic_id, kind, sum(n), sum(n * count), sum(n * count::numeric ^ 2), coalesce(sum(n) FILTER (WHERE NOT mature), 0)
FROM (SELECT -1 AS n, old.* FROM old UNION ALL SELECT 1, now.* FROM now) d
GROUP BY 1, 2, 3, 4, 5
HAVING (sum(n), sum(n * count), sum(n * count::numeric ^ 2), coalesce(sum(n) FILTER (WHERE NOT mature), 0)) <> (0, 0, 0, 0)`;

/** Brings the ledger up to date for these articles, and appends the difference; also for those that are gone. */
export async function settleInterest(client: ClientBase, articleIds: string[]): Promise<void> {
  if (articleIds.length > 0) await client.query(SETTLE, [[...new Set(articleIds)]]);
}

/** Those of the articles that have interactions: the others need no settling. */
export async function withInterest(client: ClientBase, articleIds: string[]): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const { rows } = await client.query<{ id: string }>(
    `SELECT DISTINCT a.id FROM unnest($1::bigint[]) AS a (id)
     WHERE EXISTS (SELECT FROM core.observation o WHERE o.article_id = a.id) OR EXISTS (SELECT FROM core.article_interest i WHERE i.article_id = a.id)`,
    [articleIds],
  );
  return rows.map(({ id }) => id);
}

const FOLD = `
WITH moved AS (DELETE FROM core.interest_delta RETURNING *),
monthly AS (
  INSERT INTO core.interest_monthly AS r (month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature)
  SELECT month, outlet_id, head_id, topic_id, kind, sum(articles_observed), sum(interactions), sum(squares), sum(immature) FROM moved GROUP BY 1, 2, 3, 4, 5
  ON CONFLICT (head_id, outlet_id, month, topic_id, kind) DO UPDATE SET
    articles_observed = r.articles_observed + excluded.articles_observed, interactions = r.interactions + excluded.interactions,
    squares = r.squares + excluded.squares, immature = r.immature + excluded.immature)
SELECT count(*)::integer AS folded FROM moved`;

/** Moves all differences into the rollup; the caller sees to it that nobody else does. Returns rows moved. */
export async function foldInterest(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ folded: number }>(FOLD);
  return rows[0]?.folded ?? 0;
}

const CHECK = `
WITH kept AS (
  SELECT month, outlet_id, head_id, topic_id, kind, sum(articles_observed) AS n, sum(interactions) AS s, sum(squares) AS q, sum(immature) AS i
  FROM (SELECT month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature FROM core.interest_monthly
        UNION ALL SELECT month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature FROM core.interest_delta) parts
  GROUP BY 1, 2, 3, 4, 5),
counted AS (
  SELECT month, outlet_id, head_id, topic_id, kind, count(*) AS n, sum(count) AS s, sum(count::numeric ^ 2) AS q, count(*) FILTER (WHERE NOT mature) AS i
  FROM core.interest_now GROUP BY 1, 2, 3, 4, 5)
SELECT 'interest_monthly' AS rollup, month::text AS period, outlet_id, head_id, topic_id, coalesce(kept.s, 0)::float8 AS kept, coalesce(counted.s, 0)::float8 AS counted
FROM kept FULL JOIN counted USING (month, outlet_id, head_id, topic_id, kind)
WHERE (coalesce(kept.n, 0), coalesce(kept.s, 0), coalesce(kept.q, 0), coalesce(kept.i, 0))
   <> (coalesce(counted.n, 0), coalesce(counted.s, 0), coalesce(counted.q, 0), coalesce(counted.i, 0))
LIMIT 100`;

/** Cells where the rollup differs from a recount of the rows; kept and counted are sums of interactions. */
export async function checkInterest(pool: Pool): Promise<Difference[]> {
  return (await pool.query<Difference>(CHECK)).rows;
}
/** A cell that differs from a recount. */
export type Difference = {
  rollup: string;
  period: string;
  outlet_id: number;
  head_id: number;
  topic_id: number;
  kept: number;
  counted: number;
};
