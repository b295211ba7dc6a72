// The queries of docs/sql.md are run as they stand, as an analyst, on a small demo; some answers are counted a second time.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsroom } from '../../src/demo/newsroom.ts';
import { truthOf } from '../../src/demo/truth.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { loadDemo } from '../demo/load.ts';

const text = await readFile(join(import.meta.dirname, '../../docs/sql.md'), 'utf8');
const questions = [...text.matchAll(/\*\*(\d+)\. (.*?)\*\*[\s\S]*?```sql\n([\s\S]*?)```/g)].map(
  ([, number, question, sql]) => [Number(number), question as string, sql as string] as const,
);
const sqlOf = (number: number) => questions.find(([n]) => n === number)?.[2] as string;

describe('docs/sql.md', () => {
  let folder: string;
  let database: TestDatabase;
  let client: PoolClient;
  const stories = [...newsroom({ articles: 6_000, seed: 5, until: '2026-10-31' })];
  const truth = truthOf(stories);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-sql-'));
    database = await createDatabase();
    await loadDemo(database, stories, folder);
    client = await database.pool.connect();
    await client.query('SET ROLE newsgauge_analyst; SET search_path = newsgauge');
  });
  afterAll(async () => {
    client.release(true);
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('has twenty questions, and names every view', async () => {
    expect(questions.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    const { rows } = await client.query(
      "SELECT table_name AS view FROM information_schema.views WHERE table_schema = 'newsgauge'",
    );
    for (const { view } of rows) expect(text, view).toContain(`\`${view}\``);
  });

  it('has a comment on every view and column', async () => {
    const { rows } = await client.query(
      `SELECT c.relname || coalesce('.' || a.attname, '') AS missing
       FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       WHERE c.relnamespace = 'newsgauge'::regnamespace AND c.relkind = 'v'
         AND (obj_description(c.oid) IS NULL OR col_description(c.oid, a.attnum) IS NULL)`,
    );
    expect(rows).toEqual([]);
  });

  it.each(questions)('%i. %s', async (_number, _question, sql) => {
    const { rows, fields } = await client.query(sql);
    expect(rows.length).toBeGreaterThan(0);
    // A column that is always empty answers nothing.
    for (const { name } of fields)
      expect(
        rows.some((row) => row[name] !== null),
        name,
      ).toBe(true);
  });

  it('answers as the truth does: articles a year, share with and without a topic', async () => {
    const dated = truth.filter(({ publishedAt, reachable }) => publishedAt !== null && reachable);
    const { rows } = await client.query(sqlOf(2));
    const total = rows.reduce((sum, { articles }) => sum + Number(articles), 0);
    expect(total).toBe(dated.length);
    const weekdays = (await client.query(sqlOf(8))).rows;
    for (const day of new Set(weekdays.map(({ weekday }) => weekday))) {
      const percents = weekdays.filter(({ weekday }) => weekday === day).map(({ percent }) => Number(percent));
      expect(percents.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 0);
    }
  });
});
