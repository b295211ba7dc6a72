// What the database holds after the loads, and two databases held against each other.

import type { Pool } from 'pg';
import type { Cells } from './count.ts';

const SCORE_TOLERANCE = 0.02;

export async function readCells(pool: Pool): Promise<Cells> {
  const { rows } = await pool.query<{ cell: string; n: number }>(
    `SELECT o.slug || ' ' || coalesce(to_char(a.published_on, 'YYYY-MM'), 'undated') AS cell, count(*)::integer AS n
     FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id GROUP BY 1`,
  );
  return new Map(rows.map(({ cell, n }) => [cell, n]));
}

/** waiting: counts of readers whose article is not there. */
export type Totals = { articles: number; interactions: number; waiting: number; dead: number };

export async function readTotals(pool: Pool): Promise<Totals> {
  const { rows } = await pool.query<Totals>(
    `SELECT (SELECT count(*)::integer FROM core.article) AS articles, (SELECT count(*)::integer FROM core.observation) AS interactions,
            (SELECT count(*)::integer FROM core.pending_observation) AS waiting, (SELECT count(*)::integer FROM core.dead_letter) AS dead`,
  );
  return rows[0] as Totals;
}

/** Dead letters by their reason, without the place in front and the address behind. */
export async function readDead(pool: Pool): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ reason: string; n: number }>(
    `SELECT split_part(regexp_replace(reason, '^line [0-9]+: ', ''), ': ', 1) AS reason, count(*)::integer AS n FROM core.dead_letter GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ reason, n }) => [reason, n]));
}

/** What must be equal row for row; run numbers and times of tagging are not in it. */
const ROWS = `
SELECT a.key, md5(row(o.slug, a.url, a.title, a.summary, a.author, a.published_at, a.published_basis, a.published_precision, a.published_on,
                      a.published_offset, a.language, a.detected_language, a.updated_at, a.seen_at)::text) AS columns,
       (SELECT json_object_agg(h.name, json_build_array(t.slug, g.confidence) ORDER BY h.name)::text
        FROM core.tag g JOIN core.head h ON h.id = g.head_id JOIN core.topic t ON t.id = g.topic_id WHERE g.article_id = a.id) AS tags
FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id`;
const COUNTS = `
SELECT md5(string_agg(row(a.key, o.kind, o.measure, o.source, o.item, o.from_at, o.to_at, o.count)::text, ';'
                      ORDER BY a.key, o.kind, o.source, o.item, o.measure, o.from_at, o.to_at)) AS hash
FROM core.observation o JOIN core.article a ON a.id = o.article_id`;

type Row = { key: string; columns: string; tags: string | null };
type Topics = Record<string, [topic: string, confidence: number | null]>;

/** Scores depend on the neighbours in a batch of int8, so they may differ a little. */
export async function compare(one: Pool, other: Pool): Promise<Record<string, unknown>> {
  const others = new Map((await other.query<Row>(ROWS)).rows.map((row) => [row.key, row]));
  const { rows } = await one.query<Row>(ROWS);
  const same = { key: 0, columns: 0, topics: 0, topicsEqual: 0, scoresWithin002: 0 };
  for (const row of rows) {
    const twin = others.get(row.key);
    if (twin === undefined) continue;
    same.key++;
    if (row.columns === twin.columns) same.columns++;
    const [topics, twins] = [row.tags, twin.tags].map((tags) => JSON.parse(tags ?? '{}') as Topics) as [Topics, Topics];
    for (const [head, [topic, score]] of Object.entries(topics)) {
      same.topics++;
      if (twins[head]?.[0] === topic) same.topicsEqual++;
      if (Math.abs((score ?? 0) - (twins[head]?.[1] ?? 0)) <= SCORE_TOLERANCE) same.scoresWithin002++;
    }
  }
  const hashes = await Promise.all([one, other].map(async (pool) => (await pool.query(COUNTS)).rows[0].hash));
  return { rows: rows.length, otherRows: others.size, same, interactionsEqual: hashes[0] === hashes[1] };
}
