// What the database holds against what the newsroom published.

import type { Pool } from 'pg';
import { canonicalUrl } from '../ingest/identity.ts';
import { checkRollups } from '../store/rollups.ts';
import { urlKey } from '../stream/keys.ts';
import { copiesOf } from './copies.ts';
import type { Truth } from './truth.ts';

type Row = {
  id: string;
  outlet: string;
  title: string;
  published_at: Date | null;
  basis: string;
  precision: string;
  copy_group: string | null;
  is_copy: boolean;
  wire: boolean;
  topic: string | null;
  comments: string | null;
  pageviews: string | null;
};

/** One way of comparing: stories that are as they should be, of those that it is about. */
export type Measure = { measure: string; equal: number; of: number };

export type Comparison = {
  sent: number;
  stored: number;
  lost: number;
  /** Rows beyond one a story. */
  doubled: number;
  dead: number;
  topics: number;
  measures: Measure[];
  /** Part of the stories whose topic is the one they were written for; not part of what must be equal. */
  topicAgreement: number;
};

const ROWS = `
SELECT a.article_id AS id, a.outlet, a.title, a.published_at, a.published_basis AS basis, a.published_precision AS precision,
       a.copy_group, a.is_copy, a.wire, a.topic, c.count AS comments, p.count AS pageviews
FROM newsgauge.articles a
LEFT JOIN (SELECT DISTINCT ON (article_id) article_id, count FROM core.observation WHERE kind = 'comments' ORDER BY article_id, to_at DESC) c USING (article_id)
LEFT JOIN (SELECT article_id, sum(count) AS count FROM core.observation WHERE kind = 'pageviews' GROUP BY 1) p USING (article_id)`;

const KEYS = `SELECT key, id AS article_id FROM core.article UNION ALL SELECT key, article_id FROM core.article_alias`;

/** Holds a database against the truth, story by story and measure by measure. */
export async function compareWithTruth(pool: Pool, truth: readonly Truth[]): Promise<Comparison> {
  const rows = new Map((await pool.query<Row>(ROWS)).rows.map((row) => [row.id, row]));
  const keys = await pool.query<{ key: string; article_id: string }>(KEYS);
  const idOf = new Map(keys.rows.map(({ key, article_id }) => [key, article_id]));
  const idsOf = ({ urls }: Truth) =>
    new Set(urls.flatMap((url) => idOf.get(urlKey(canonicalUrl(url) as string)) ?? []));

  const reachable = truth.filter((record) => record.reachable);
  const found = reachable.flatMap((record) => {
    const ids = [...idsOf(record)];
    const row = rows.get(ids[0] ?? '');
    return row ? [{ record, row, ids }] : [];
  });
  const claimed = new Set(found.flatMap(({ ids }) => ids));
  const copies = copiesOf(truth);
  const groupOf = new Map(copies.groups.flatMap((group) => group.map((record) => [record, group] as const)));
  const rowOf = new Map(found.map(({ record, row }) => [record, row]));
  const members = countBy([...rows.values()].flatMap(({ copy_group }) => copy_group ?? []));
  const moved = found.filter(({ record }) => record.urls.length > 1);
  const unreachable = truth.filter((record) => !record.reachable);
  const measures = [
    measure('outlet', found, ({ record, row }) => row.outlet === record.outlet),
    measure('title', found, ({ record, row }) => row.title === record.title),
    measure('date', found, ({ record, row }) => sameDate(record, row)),
    measure('moved: one row', moved, ({ ids }) => ids.length === 1),
    measure('copy group', found, ({ record, row }) => sameGroup(groupOf.get(record), row, rowOf, members)),
    measure('copy or original', found, ({ record, row }) => row.is_copy === copies.copies.has(record)),
    measure('wire credit', found, ({ record, row }) => row.wire === record.wire),
    measure('comments', found, ({ record, row }) => numberOf(row.comments) === record.comments),
    measure('page views', found, ({ record, row }) => numberOf(row.pageviews) === record.pageviews),
    measure('never archived: not stored', unreachable, (record) => idsOf(record).size === 0),
    await rollupCells(pool),
  ];
  const counts = await pool.query<{ dead: number; topics: number }>(
    `SELECT (SELECT count(*)::integer FROM core.dead_letter) AS dead,
            (SELECT count(DISTINCT topic)::integer FROM newsgauge.coverage_monthly WHERE head = 'desk' AND topic <> 'uncertain') AS topics`,
  );
  const agreeing = found.filter(({ record, row }) => row.topic === record.topic).length;
  return {
    sent: reachable.length,
    stored: rows.size,
    lost: reachable.length - found.length,
    // Rows of no story count as well: something made them twice.
    doubled:
      found.reduce((sum, { ids }) => sum + ids.length - 1, 0) +
      [...rows.keys()].filter((id) => !claimed.has(id)).length,
    dead: counts.rows[0]?.dead ?? 0,
    topics: counts.rows[0]?.topics ?? 0,
    measures,
    topicAgreement: found.length === 0 ? 0 : agreeing / found.length,
  };
}

const measure = <T>(name: string, about: readonly T[], equal: (one: T) => boolean): Measure => ({
  measure: name,
  equal: about.filter(equal).length,
  of: about.length,
});

async function rollupCells(pool: Pool): Promise<Measure> {
  const { rows } = await pool.query<{ cells: number }>(
    'SELECT ((SELECT count(*) FROM core.coverage_daily) + (SELECT count(*) FROM core.coverage_monthly))::integer AS cells',
  );
  const cells = rows[0]?.cells ?? 0;
  return { measure: 'rollup cells', equal: cells - (await checkRollups(pool)).length, of: cells };
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const numberOf = (count: string | null): number | null => (count === null ? null : Number(count));

const sameDate = (record: Truth, row: Row): boolean =>
  (row.published_at?.toISOString() ?? null) === record.publishedAt &&
  row.basis === record.basis &&
  row.precision === record.precision;

/** The group has exactly the members that it should have; a story of no group has none. */
function sameGroup(
  group: Truth[] | undefined,
  row: Row,
  rowOf: Map<Truth, Row>,
  members: Map<string, number>,
): boolean {
  if (group === undefined) return row.copy_group === null;
  return (
    row.copy_group !== null &&
    group.every((member) => rowOf.get(member)?.copy_group === row.copy_group) &&
    members.get(row.copy_group) === group.length
  );
}
