// Interactions of readers (design section 5): counts as they were observed. A snapshot met twice is one row.

import type { ClientBase } from 'pg';
import type { Interaction } from '../stream/messages.ts';

const ROWS = `FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::bigint[])
AS r (key, kind, measure, source, item, from_at, to_at, count)`;

// Two counts of one snapshot cannot both be right; the greater one is kept, whatever the order.
const OBSERVE = `INSERT INTO core.observation AS o (article_id, kind, measure, source, item, from_at, to_at, count)
SELECT a.id, r.kind::core.interaction_kind, r.measure, r.source, r.item, r.from_at, r.to_at, max(r.count) ${ROWS} JOIN core.article a ON a.key = r.key
GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1
ON CONFLICT (article_id, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

const WAIT = `INSERT INTO core.pending_observation AS o (article_key, kind, measure, source, item, from_at, to_at, count)
SELECT r.key, r.kind::core.interaction_kind, r.measure, r.source, r.item, r.from_at, r.to_at, max(r.count) ${ROWS}
WHERE NOT EXISTS (SELECT FROM core.article a WHERE a.key = r.key) GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1
ON CONFLICT (article_key, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

const ARRIVE = `WITH arrived AS (DELETE FROM core.pending_observation p USING core.article a WHERE a.key = p.article_key AND p.article_key = ANY($1::uuid[]) RETURNING a.id, p.*)
INSERT INTO core.observation AS o (article_id, kind, measure, source, item, from_at, to_at, count)
SELECT id, kind, measure, source, item, from_at, to_at, count FROM arrived
ON CONFLICT (article_id, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

/** Writes observations of known articles; those of unknown ones wait for their article. */
export async function writeObservations(
  client: ClientBase,
  observations: (Interaction & { article: string })[],
): Promise<void> {
  if (observations.length === 0) return;
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
  await client.query(OBSERVE, columns);
  await client.query(WAIT, columns);
}

/** Gives new articles the observations that waited for them. */
export async function attachPending(client: ClientBase, keys: string[]): Promise<void> {
  if (keys.length > 0) await client.query(ARRIVE, [keys]);
}
