// The demo's stories go straight into the sink, without encoder; then faults are planted, and each must be found.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compareWithTruth } from '../../src/demo/compare.ts';
import { newsroom } from '../../src/demo/newsroom.ts';
import { truthOf, writeTruth } from '../../src/demo/truth.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { loadDemo } from './load.ts';

const ARTICLES = 4_000;
const stories = [...newsroom({ articles: ARTICLES, seed: 5, until: '2026-10-31' })];
const truth = truthOf(stories);

describe('the demo against its truth', () => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-truth-'));
    database = await createDatabase();
    await loadDemo(database, stories, folder);
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const compare = () => compareWithTruth(database.pool, truth);
  const wrong = ({ measures }: Comparison) =>
    measures.flatMap(({ measure, equal, of }) => (equal === of ? [] : [[measure, of - equal]]));

  it('finds every measure equal, and each is about something', async () => {
    const found = await compare();
    expect(found).toMatchObject({ sent: ARTICLES, stored: ARTICLES, lost: 0, doubled: 0, dead: 0 });
    expect(wrong(found)).toEqual([]);
    expect(found.measures).toHaveLength(11);
    for (const { of } of found.measures) expect(of).toBeGreaterThan(0);
    const shown = {
      moved: truth.filter(({ urls }) => urls.length > 1),
      undated: truth.filter((one) => one.publishedAt === null),
    };
    expect(shown.moved.length).toBeGreaterThan(20);
    expect(shown.undated.length).toBeGreaterThan(10);
    expect(truth.filter(({ pageviews }) => pageviews !== null).length).toBeGreaterThan(300);
  });

  it.each([
    [
      'a lost article',
      'DELETE FROM core.article WHERE id = (SELECT max(id) FROM core.article WHERE published_at IS NULL)',
      { lost: 1 },
      [],
    ],
    [
      'another outlet',
      'UPDATE core.article SET outlet_id = (SELECT max(id) FROM core.outlet) WHERE id = (SELECT max(a.id) FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id WHERE o.own)',
      {},
      [['outlet', 1]],
    ],
    [
      'another title',
      "UPDATE core.article SET title = 'x' WHERE id = (SELECT min(id) FROM core.article)",
      {},
      [['title', 1]],
    ],
    [
      'a date off by a second',
      "UPDATE core.article SET published_at = published_at + interval '1 s' WHERE id = (SELECT min(id) FROM core.article WHERE published_precision = 'second')",
      {},
      [['date', 1]],
    ],
    [
      'a count too high',
      "UPDATE core.observation SET count = count + 1 WHERE ctid = (SELECT min(ctid) FROM core.observation WHERE kind = 'pageviews')",
      {},
      [['page views', 1]],
    ],
    [
      'a copy taken for an original',
      'UPDATE core.article SET is_copy = false WHERE id = (SELECT min(id) FROM core.article WHERE is_copy)',
      {},
      [
        ['copy or original', 1],
        ['rollup cells', 2],
      ],
    ],
    [
      'a cell of the rollups',
      'UPDATE core.coverage_monthly SET articles = articles + 1 WHERE ctid = (SELECT min(ctid) FROM core.coverage_monthly)',
      {},
      [['rollup cells', 1]],
    ],
  ])('finds %s', async (_, sql, counts, measures) => {
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      expect((await client.query(sql)).rowCount).toBe(1);
      const found = await compareWithTruth(client as never, truth);
      expect(found).toMatchObject(counts);
      for (const one of measures) expect(wrong(found)).toContainEqual(one);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('writes one line a story', async () => {
    await writeTruth(join(folder, 'truth.jsonl'), truth);
    const lines = (await readFile(join(folder, 'truth.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(truth);
  });
});
