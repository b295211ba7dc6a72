// The queries of docs/archives.md are run as they stand, as an analyst.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../database.ts';
import { addCoverage, addNames, deskHead } from '../view/coverage.ts';

const DOCS = join(import.meta.dirname, '../../docs/archives.md');

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await addNames(database.pool, [{ slug: 'rival.example', name: 'Rival', own: false }], [deskHead]);
  const cell = (month: string, topic: string) => ({ month, outlet: 'rival.example', head: 'desk', topic, articles: 3 });
  await addCoverage(database.pool, [cell('2019-01-01', 'politics'), cell('2019-02-01', 'sports')]);
  // Stated is January to March; there was nothing in March.
  await database.pool.query(
    `INSERT INTO core.backfill_run (kind, source, state, outlet, from_on, to_on, started_at)
     VALUES ('file', 'x', 'done', 'rival.example', '2019-01-01', '2019-03-31', '2021-01-01')`,
  );
});
afterAll(() => database.drop());

it('has queries that tell no news from not loaded', async () => {
  const queries = [...(await readFile(DOCS, 'utf8')).matchAll(/```sql\n([\s\S]*?)```/g)].map(
    ([, sql]) => sql as string,
  );
  expect(queries).toHaveLength(2);
  const client = await database.pool.connect();
  try {
    await client.query('SET ROLE newsgauge_analyst; SET search_path = newsgauge');
    const [years, topic] = [(await client.query(queries[0]!)).rows, (await client.query(queries[1]!)).rows];
    expect(years.slice(0, 2)).toEqual([
      { outlet: 'rival.example', year: 2019, months_loaded: '3', months_without_news: '1', articles: 6 },
      { outlet: 'rival.example', year: 2020, months_loaded: '0', months_without_news: '0', articles: 0 },
    ]);
    expect(topic.slice(0, 4).map(({ articles }) => articles)).toEqual(['3', '0', '0', null]);
  } finally {
    client.release(true);
  }
});
