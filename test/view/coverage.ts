// Coverage for tests of the viewer and the dashboards: cells that are written straight into the rollups.

import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import { type HeadLabels, registerHead } from '../../src/store/topics.ts';

export type CoverageCell = { month: string; outlet: string; head: string; topic: string; articles: number };
export type OutletRow = { slug: string; name: string; own: boolean };

export const deskHead = readHead('desk');
export const agnewsHead = readHead('agnews');

function readHead(name: string): HeadLabels {
  return JSON.parse(readFileSync(new URL(`../../models/heads/${name}.json`, import.meta.url), 'utf8'));
}

/** Makes outlets and heads known, in this order. */
export async function addNames(pool: Pool, outlets: readonly OutletRow[], heads: readonly HeadLabels[]): Promise<void> {
  for (const { slug, name, own } of outlets) {
    await pool.query('INSERT INTO core.outlet (slug, name, own) VALUES ($1, $2, $3)', [slug, name, own]);
  }
  for (const head of heads) await registerHead(pool, head);
}

/** Writes cells; half of them as differences that are not folded in yet, because readers must not see which. */
export async function addCoverage(pool: Pool, cells: readonly CoverageCell[]): Promise<void> {
  for (const [table, part] of [
    ['coverage_monthly', cells.filter((_, i) => i % 2 === 0)],
    ['coverage_delta', cells.filter((_, i) => i % 2 === 1)],
  ] as const) {
    await pool.query(
      `INSERT INTO core.${table} (month, outlet_id, head_id, topic_id, articles, originals)
       SELECT c.month, o.id, h.id, t.id, c.articles, c.articles
       FROM jsonb_to_recordset($1) c(month date, outlet text, head text, topic text, articles integer)
       JOIN core.outlet o ON o.slug = c.outlet
       JOIN core.head h ON h.name = c.head AND h.active
       JOIN core.topic t ON t.head_id = h.id AND t.slug = c.topic`,
      [JSON.stringify(part)],
    );
  }
}

export type InterestCell = Omit<CoverageCell, 'articles'> & { kind: string; counts: readonly number[] };

/** Writes what articles have drawn, half of it as differences. */
export async function addInterest(pool: Pool, cells: readonly InterestCell[]): Promise<void> {
  const rows = cells.map(({ counts, ...cell }) => ({
    ...cell,
    articles: counts.length,
    interactions: counts.reduce((sum, count) => sum + count, 0),
    squares: counts.reduce((sum, count) => sum + count ** 2, 0),
  }));
  for (const [table, part] of [
    ['interest_monthly', rows.filter((_, i) => i % 2 === 0)],
    ['interest_delta', rows.filter((_, i) => i % 2 === 1)],
  ] as const) {
    await pool.query(
      `INSERT INTO core.${table} (month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature)
       SELECT c.month, o.id, h.id, t.id, c.kind::core.interaction_kind, c.articles, c.interactions, c.squares, c.articles / 10
       FROM jsonb_to_recordset($1) c(month date, outlet text, head text, topic text, kind text, articles integer, interactions bigint, squares numeric)
       JOIN core.outlet o ON o.slug = c.outlet
       JOIN core.head h ON h.name = c.head AND h.active
       JOIN core.topic t ON t.head_id = h.id AND t.slug = c.topic`,
      [JSON.stringify(part)],
    );
  }
}

/** First days of the months from `count` months before the month of `last` up to that month. */
export function monthsUpTo(last: Date, count: number): string[] {
  return Array.from({ length: count + 1 }, (_, i) =>
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - count + i, 1)).toISOString().slice(0, 10),
  );
}
