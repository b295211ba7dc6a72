// Interactions of readers (design section 5): counts as they were observed. A snapshot met twice is one row.

import type { ClientBase } from 'pg';
import type { Interaction } from '../stream/messages.ts';
import { settleInterest } from './interest.ts';

const ROWS = `FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::bigint[])
AS r (key, kind, measure, source, item, from_at, to_at, count)`;

/** Which row a key means, of the keys in $1. */
const KNOWN = `(SELECT key, id FROM core.article WHERE key = ANY($1::uuid[])
UNION ALL SELECT key, article_id FROM core.article_alias WHERE key = ANY($1::uuid[])) AS a (key, id)`;

// In the order of the other writers' locks (lockArticles): what an article counts for is changed by one writer at a time.
const LOCK = `SELECT w.id FROM core.article w WHERE w.id IN (SELECT a.id FROM ${KNOWN}) ORDER BY w.key FOR UPDATE`;

const UNKNOWN = `SELECT FROM unnest($1::uuid[]) AS r (key) WHERE NOT EXISTS (SELECT FROM ${KNOWN} WHERE a.key = r.key) LIMIT 1`;

// Two counts of one snapshot cannot both be right; the greater one is kept, whatever the order.
const OBSERVE = `INSERT INTO core.observation AS o (article_id, kind, measure, source, item, from_at, to_at, count)
SELECT a.id, r.kind::core.interaction_kind, r.measure, r.source, r.item, r.from_at, r.to_at, max(r.count) ${ROWS} JOIN ${KNOWN} ON a.key = r.key
GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1
ON CONFLICT (article_id, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

const WAIT = `INSERT INTO core.pending_observation AS o (article_key, kind, measure, source, item, from_at, to_at, count)
SELECT r.key, r.kind::core.interaction_kind, r.measure, r.source, r.item, r.from_at, r.to_at, max(r.count) ${ROWS}
WHERE NOT EXISTS (SELECT FROM ${KNOWN} WHERE a.key = r.key) GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1
ON CONFLICT (article_key, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

const ARRIVE = `WITH arrived AS (DELETE FROM core.pending_observation p USING unnest($1::uuid[], $2::bigint[]) AS a (key, id) WHERE p.article_key = a.key RETURNING a.id, p.*)
INSERT INTO core.observation AS o (article_id, kind, measure, source, item, from_at, to_at, count)
SELECT id, kind, measure, source, item, from_at, to_at, max(count) FROM arrived GROUP BY 1, 2, 3, 4, 5, 6, 7
ON CONFLICT (article_id, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

/**
 * Writes observations of known articles; those of unknown ones wait for their article. Only a writer that is alone may let
 * one wait: beside it, another could be writing the article and not see what waits.
 * @returns false where this writer must be alone; then nothing may be committed
 */
export async function writeObservations(
  client: ClientBase,
  observations: (Interaction & { article: string })[],
  alone: boolean,
): Promise<boolean> {
  if (observations.length === 0) return true;
  const columns = [
    observations.map(({ article }) => article),
    observations.map(({ kind }) => kind),
    observations.map(({ measure }) => measure),
    observations.map(({ source }) => source),
    observations.map(({ item }) => item ?? ''),
    observations.map(({ from }) => from ?? '-infinity'),
    observations.map(({ to }) => to),
    observations.map(({ count }) => count),
  ];
  const { rowCount } = await client.query(UNKNOWN, columns.slice(0, 1));
  if (rowCount !== 0 && !alone) return false;
  const { rows } = await client.query<{ id: string }>(LOCK, columns.slice(0, 1));
  await client.query(OBSERVE, columns);
  if (rowCount !== 0) await client.query(WAIT, columns);
  await settleInterest(
    client,
    rows.map(({ id }) => id),
  );
  return true;
}

/** Gives articles the observations that waited under keys that are new. */
export async function attachPending(client: ClientBase, keys: { key: string; articleId: string }[]): Promise<void> {
  if (keys.length > 0) await client.query(ARRIVE, [keys.map(({ key }) => key), keys.map(({ articleId }) => articleId)]);
}
