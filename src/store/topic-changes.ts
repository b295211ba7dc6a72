// Spikes and changes of level of every topic, from the rollups into core.topic_change: of all outlets together, and of ours.

import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import { levelsOf, type Point, spikesOf } from './changes.ts';

/** One row a day, topic and scope; the series without holes. outlet_id is null for all outlets together. */
const seriesSql = (table: string, period: string, step: string) => `
WITH cell AS (
  SELECT ${period}, outlet_id, head_id, topic_id, sum(articles)::float8 AS articles
  FROM (SELECT ${period}, outlet_id, head_id, topic_id, articles FROM core.${table}
        UNION ALL SELECT ${period}, outlet_id, head_id, topic_id, articles FROM core.coverage_delta WHERE ${period} IS NOT NULL) parts
  WHERE head_id IN (SELECT id FROM core.head WHERE active) AND topic_id IN (SELECT id FROM core.topic WHERE kind <> 'untagged')
  GROUP BY 1, 2, 3, 4
), scoped AS (
  SELECT NULL::integer AS outlet_id, head_id, topic_id, ${period}, sum(articles) AS articles FROM cell GROUP BY 2, 3, 4
  UNION ALL
  SELECT c.outlet_id, head_id, topic_id, ${period}, articles FROM cell c JOIN core.outlet o ON o.id = c.outlet_id AND o.own
), bounds AS (
  SELECT outlet_id, head_id, min(${period}) AS first, max(${period}) AS last FROM scoped GROUP BY 1, 2
), total AS (
  SELECT outlet_id, head_id, ${period}, sum(articles) AS total FROM scoped GROUP BY 1, 2, 3
)
SELECT b.outlet_id, b.head_id, t.id AS topic_id, min(b.first)::text AS first,
       array_agg(coalesce(s.articles, 0) ORDER BY p.at) AS articles, array_agg(coalesce(n.total, 0) ORDER BY p.at) AS totals
FROM bounds b
JOIN core.topic t ON t.head_id = b.head_id AND t.kind = 'topic'
CROSS JOIN LATERAL generate_series(b.first, b.last, interval '1 ${step}') p (at)
LEFT JOIN total n ON n.outlet_id IS NOT DISTINCT FROM b.outlet_id AND n.head_id = b.head_id AND n.${period} = p.at
LEFT JOIN scoped s ON s.outlet_id IS NOT DISTINCT FROM b.outlet_id AND s.topic_id = t.id AND s.${period} = p.at
GROUP BY b.outlet_id, b.head_id, t.id`;

type Series = {
  outlet_id: number | null;
  head_id: number;
  topic_id: number;
  first: string;
  articles: number[];
  totals: number[];
};
type Change = Pick<Series, 'outlet_id' | 'head_id' | 'topic_id'> & {
  kind: 'spike' | 'level';
  started_on: string;
  ended_on: string | null;
  peak_on: string | null;
  value: number;
  usual: number;
  strength: number;
};

const INSERT = `
INSERT INTO core.topic_change (outlet_id, head_id, topic_id, kind, started_on, ended_on, peak_on, value, usual, strength, headlines)
SELECT c.outlet_id, c.head_id, c.topic_id, c.kind, c.started_on, c.ended_on, c.peak_on, c.value, c.usual, c.strength,
       coalesce((SELECT jsonb_agg(jsonb_build_object('title', h.title, 'outlet', h.slug, 'url', h.url)) FROM (
         SELECT * FROM (
           SELECT DISTINCT ON (coalesce(a.copy_group, -a.id)) a.title, o.slug, a.url, g.confidence, a.id,
                  count(*) OVER (PARTITION BY coalesce(a.copy_group, -a.id)) AS copies,
                  (SELECT sum(i.count) FROM core.article_interest i WHERE i.article_id = a.id AND i.head_id = c.head_id) AS interactions
           FROM core.article a
           JOIN core.outlet o ON o.id = a.outlet_id
           JOIN core.tag g ON g.article_id = a.id AND g.head_id = c.head_id AND g.topic_id = c.topic_id
           WHERE c.kind = 'spike' AND a.published_on BETWEEN c.started_on AND c.ended_on AND (c.outlet_id IS NULL OR a.outlet_id = c.outlet_id)
           ORDER BY coalesce(a.copy_group, -a.id), a.is_copy, a.published_at, a.id) one
         ORDER BY copies DESC, interactions DESC NULLS LAST, confidence DESC, id LIMIT 3) h), '[]')
FROM jsonb_to_recordset($1) AS c (outlet_id integer, head_id smallint, topic_id smallint, kind text, started_on date, ended_on date, peak_on date,
  value float8, usual float8, strength float8)`;

/** Finds all changes anew and replaces what was found before. Returns how many there are. */
export async function findTopicChanges(pool: Pool): Promise<{ spikes: number; levels: number }> {
  return inTransaction(pool, async (client) => {
    const days = await read(client, seriesSql('coverage_daily', 'day', 'day'));
    const months = await read(client, seriesSql('coverage_monthly', 'month', 'month'));
    const changes = [...days.flatMap(spikesIn), ...months.flatMap(levelsIn)];
    await client.query('LOCK TABLE core.topic_change IN SHARE ROW EXCLUSIVE MODE');
    await client.query('DELETE FROM core.topic_change');
    await client.query(INSERT, [JSON.stringify(changes)]);
    const spikes = changes.filter(({ kind }) => kind === 'spike').length;
    return { spikes, levels: changes.length - spikes };
  });
}

const read = async (client: ClientBase, sql: string): Promise<Series[]> => (await client.query<Series>(sql)).rows;

const pointsOf = ({ articles, totals }: Series): Point[] =>
  articles.map((count, place) => ({ articles: count, total: totals[place] as number }));

function spikesIn(series: Series): Change[] {
  const dayOf = (place: number) => new Date(Date.parse(series.first) + place * DAY_MS).toISOString().slice(0, 10);
  return spikesOf(pointsOf(series)).map(({ first, last, peak, articles, usual, strength }) => ({
    ...scopeOf(series),
    kind: 'spike',
    started_on: dayOf(first),
    ended_on: dayOf(last),
    peak_on: dayOf(peak),
    value: articles,
    usual,
    strength,
  }));
}
const DAY_MS = 86_400_000;

function levelsIn(series: Series): Change[] {
  const start = new Date(series.first);
  return levelsOf(pointsOf(series)).map(({ at, before, after, strength }) => ({
    ...scopeOf(series),
    kind: 'level',
    started_on: new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + at, 1)).toISOString().slice(0, 10),
    ended_on: null,
    peak_on: null,
    value: after,
    usual: before,
    strength,
  }));
}

const scopeOf = ({ outlet_id, head_id, topic_id }: Series) => ({ outlet_id, head_id, topic_id });
