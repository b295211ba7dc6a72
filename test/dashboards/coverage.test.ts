// A month that is not loaded is a hole in the chart; in one that is loaded, a topic without articles is 0.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { toSeries } from '../../src/view/app/series.ts';
import { parseDashboard } from '../../src/view/dashboard.ts';
import { compileQuery } from '../../src/view/macros.ts';
import { createRunner } from '../../src/view/query.ts';
import { parseRange } from '../../src/view/range.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { addCoverage, addNames, deskHead } from '../view/coverage.ts';
import { readDashboard } from './files.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

test('share of coverage: a hole where nothing is loaded, 0 where a topic has nothing', async () => {
  const outlet = 'rival.example';
  await addNames(database.pool, [{ slug: outlet, name: 'Rival', own: false }], [deskHead]);
  const cell = (month: string, topic: string) => ({ month, outlet, head: 'desk', topic, articles: 3 });
  await addCoverage(database.pool, [
    cell('2020-01-01', 'politics'),
    cell('2020-03-01', 'sports'),
    cell('2020-04-01', 'politics'),
  ]);
  await database.pool.query(
    `WITH run AS (INSERT INTO core.backfill_run (kind, source, state, started_at) VALUES ('file', 'x', 'done', '2021-01-01') RETURNING id)
     INSERT INTO core.backfill_unit (run_id, unit, state, months)
     SELECT id, 'x', 'done', '{"rival.example": {"2020-01": 3, "2020-03": 3, "2020-04": 3}}' FROM run`,
  );
  const states = await database.pool.query(
    "SELECT state FROM newsgauge.coverage WHERE month < '2020-05-01' ORDER BY month",
  );
  expect(states.rows.map(({ state }) => state)).toEqual(['loaded', 'not loaded', 'loaded', 'loaded']);

  const [share] = parseDashboard(readDashboard('ten-years.json')).panels;
  const run = await createRunner(database.pool);
  const range = parseRange({ from: '2020-01-01', to: '2020-04-30' }, new Date('2020-06-01T00:00:00Z'));
  const variables = new Map([
    ['head', { list: false, values: ['desk'] }],
    ['outlet', { list: true, values: [outlet] }],
    ['topic', { list: true, values: ['politics', 'sports'] }],
  ]);
  const data = await run(compileQuery(share!.targets[0]!.rawSql, { range, variables }));
  const series = toSeries(data, share!.fieldConfig).map(({ name, points }) => [name, points.map(([, value]) => value)]);
  expect(Object.fromEntries(series)).toEqual({ Politics: [1, null, 0, 1], Sports: [0, null, 1, 0] });
});
