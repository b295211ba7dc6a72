// newsgauge.coverage and collection_gaps over months that are past, with feeds and runs as ingest writes them down.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../database.ts';
import { addCoverage, addNames, deskHead } from '../view/coverage.ts';

const OUTLETS = ['own.example', 'rival.example'];
/** All runs began then, long after the months below, unless it is said. */
const STARTED = '2020-06-10T12:00:00Z';

type Run = {
  kind?: string;
  state?: 'running' | 'done' | 'failed' | 'cancelled';
  outlet?: string;
  from?: string;
  to?: string;
  options?: Record<string, unknown>;
  started?: string;
  found?: Record<string, Record<string, number>>;
  failed?: number;
};

describe('what is loaded', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    await addNames(
      database.pool,
      OUTLETS.map((slug, i) => ({ slug, name: slug, own: i === 0 })),
      [deskHead],
    );
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.pool.query(
      'TRUNCATE core.backfill_run, core.backfill_unit, core.feed, core.collection_gap, core.coverage_monthly, core.coverage_delta CASCADE',
    );
    await articles('own.example', '2020-01-01');
  });

  const articles = (outlet: string, ...months: string[]) =>
    addCoverage(
      database.pool,
      months.map((month) => ({ month, outlet, head: 'desk', topic: 'politics', articles: 2 })),
    );
  async function run({
    kind = 'file',
    state = 'done',
    outlet,
    from,
    to,
    options = {},
    started = STARTED,
    found,
    failed = 0,
  }: Run) {
    const { rows } = await database.pool.query<{ id: string }>(
      `INSERT INTO core.backfill_run (kind, source, options, state, outlet, from_on, to_on, started_at, listed_at)
       VALUES ($1, 'a source', $2, $3, $4, $5, $6, $7, $7) RETURNING id`,
      [kind, options, state, outlet, from, to, started],
    );
    const id = rows[0]?.id as string;
    await database.pool.query(
      `INSERT INTO core.backfill_unit (run_id, unit, state, months) SELECT $1::bigint, 'good', 'done', $2::jsonb
       UNION ALL SELECT $1, 'bad ' || n, 'failed', NULL FROM generate_series(1, $3) n`,
      [id, found ?? null, failed],
    );
    return id;
  }
  async function feed(
    first: string | null,
    last: string,
    gaps: [string, string][] = [],
    url = 'https://rival.example/feed',
  ) {
    await database.pool.query(
      `INSERT INTO core.feed (outlet_id, url, host, first_success_at, last_success_at)
       SELECT id, $1, 'rival.example', $2, $3 FROM core.outlet WHERE slug = 'rival.example'`,
      [url, first, last],
    );
    for (const gap of gaps) {
      await database.pool.query(
        `INSERT INTO core.collection_gap (feed_id, started_at, ended_at, reason) SELECT id, $2, $3, 'not polled' FROM core.feed WHERE url = $1`,
        [url, ...gap],
      );
    }
  }
  /** Of the rival, the first months of 2020. */
  async function months(count: number) {
    const { rows } = await database.pool.query(
      `SELECT to_char(month, 'YYYY-MM') AS month, articles::integer, loaded_by, state, gap FROM newsgauge.coverage
       WHERE outlet = 'rival.example' AND month < date '2020-01-01' + make_interval(months => $1) ORDER BY month`,
      [count],
    );
    return rows;
  }
  const states = async (count: number) => (await months(count)).map(({ state }) => state);
  const NOT = 'not loaded: no feed was watched and no archive was read';

  it('has a row an outlet and month, from the first month with an article to the present one', async () => {
    const { rows } = await database.pool.query(
      `SELECT outlet, own, count(*)::integer AS months, min(month)::text AS first, max(month) = date_trunc('month', now() AT TIME ZONE 'America/New_York') AS present,
              count(DISTINCT month)::integer AS different
       FROM newsgauge.coverage GROUP BY outlet, own ORDER BY outlet`,
    );
    expect(rows).toMatchObject([
      { outlet: 'own.example', own: true, first: '2020-01-01', present: true },
      { outlet: 'rival.example', own: false, first: '2020-01-01', present: true },
    ]);
    expect(rows[0].months).toBe(rows[0].different);
  });

  it('is empty where there is no article', async () => {
    await database.pool.query('TRUNCATE core.coverage_monthly, core.coverage_delta');
    await run({ outlet: 'rival.example', from: '2020-01-01', to: '2020-12-31' });
    expect((await database.pool.query('SELECT FROM newsgauge.coverage')).rows).toEqual([]);
    expect((await database.pool.query('SELECT FROM newsgauge.collection_gaps')).rows).toEqual([]);
  });

  it('counts what is here, folded or not, and knows that it does not know where it came from', async () => {
    await articles('rival.example', '2020-01-01', '2020-02-01', '2020-02-01');
    expect(await months(3)).toEqual([
      { month: '2020-01', articles: 2, loaded_by: [], state: 'partly loaded', gap: null },
      { month: '2020-02', articles: 4, loaded_by: [], state: 'partly loaded', gap: null },
      { month: '2020-03', articles: 0, loaded_by: [], state: 'not loaded', gap: NOT },
    ]);
  });

  it('takes months that a finished run has articles of for loaded, and only those where no period was stated', async () => {
    await run({ kind: 'wayback', found: { 'rival.example': { '2020-01': 5, '2020-03': 1 } } });
    expect(await months(3)).toMatchObject([
      { state: 'loaded', loaded_by: ['wayback'] },
      { state: 'not loaded', loaded_by: [] },
      { state: 'loaded', loaded_by: ['wayback'] },
    ]);
  });

  it('takes the whole stated period for loaded, of the outlets that a run is about', async () => {
    await run({ found: { 'rival.example': { '2020-02': 1 } }, from: '2020-01-01', to: '2020-03-31' });
    expect(await states(4)).toEqual(['loaded', 'loaded', 'loaded', 'not loaded']);
    const own = await database.pool.query(
      "SELECT state FROM newsgauge.coverage WHERE outlet = 'own.example' AND month < '2020-03-01' ORDER BY month",
    );
    expect(own.rows).toEqual([{ state: 'partly loaded' }, { state: 'not loaded' }]);
  });

  it('tells no news from not loaded for the outlet that was named, even where nothing was found', async () => {
    await run({ outlet: 'rival.example', from: '2020-02-01', to: '2020-03-31' });
    expect(await months(4)).toMatchObject([
      { state: 'not loaded' },
      { articles: 0, state: 'loaded', loaded_by: ['file'], gap: null },
      { articles: 0, state: 'loaded' },
      { state: 'not loaded' },
    ]);
  });

  it('knows the named outlet by any of its domains', async () => {
    await database.pool.query(
      "INSERT INTO core.outlet_domain (domain, outlet_id) SELECT 'www2.rival.example', id FROM core.outlet WHERE slug = 'rival.example'",
    );
    await run({ outlet: 'www2.rival.example', from: '2020-01-01', to: '2020-01-31' });
    expect(await states(1)).toEqual(['loaded']);
  });

  it('ends a period without an end where nothing more was found', async () => {
    await run({ from: '2020-02-01', found: { 'rival.example': { '2020-04': 1 } } });
    await run({ from: '2020-01-01', outlet: 'rival.example' });
    expect(await states(5)).toEqual(['not loaded', 'loaded', 'loaded', 'loaded', 'not loaded']);
  });

  it('is partly loaded where the period cuts the month, or the run began before its end', async () => {
    await run({ from: '2020-01-17', to: '2020-03-16', found: { 'rival.example': { '2020-01': 1, '2020-03': 1 } } });
    expect(await states(4)).toEqual(['partly loaded', 'loaded', 'partly loaded', 'not loaded']);
    await database.pool.query('DELETE FROM core.backfill_run');
    await run({ started: '2020-02-29T12:00:00Z', found: { 'rival.example': { '2020-01': 1, '2020-02': 1 } } });
    expect(await states(2)).toEqual(['loaded', 'partly loaded']);
  });

  it.each([
    ['wayback', { from: '2020-02', to: '2020-03-15' }],
    ['ccnews', { from: '2020-02', to: '2020-02' }],
    ['gdelt-gkg', { from: '2020-02-01T00:00:00.000Z', to: '2020-03-01T00:00:00.000Z' }],
  ])('does not take older months for loaded that %s has met a stray article of', async (kind, options) => {
    await run({ kind, options, found: { 'rival.example': { '2020-01': 1, '2020-02': 40, '2020-03': 3 } } });
    expect(await states(4)).toEqual(['partly loaded', 'loaded', 'partly loaded', 'not loaded']);
  });

  it('is not broken by options that are no dates', async () => {
    await run({ options: { from: '2020-02-31', to: "'); --" }, found: { 'rival.example': { '2020-02': 1 } } });
    await run({ from: '2020-03-01', to: '2020-02-01', outlet: 'rival.example' });
    expect(await states(3)).toEqual(['not loaded', 'loaded', 'not loaded']);
  });

  it('is partly loaded by a run that is under way, was cancelled, or has failed units, until another one is whole', async () => {
    await run({ state: 'running', found: { 'rival.example': { '2020-01': 1 } } });
    await run({ state: 'cancelled', found: { 'rival.example': { '2020-02': 1 } } });
    const failed = await run({
      state: 'failed',
      failed: 3,
      from: '2020-03-01',
      to: '2020-04-30',
      outlet: 'rival.example',
    });
    const once = await run({
      kind: 'sitemap',
      state: 'failed',
      failed: 1,
      found: { 'rival.example': { '2020-03': 1 } },
    });
    expect(await months(4)).toMatchObject([
      { state: 'partly loaded', gap: null },
      { state: 'partly loaded', gap: null },
      {
        state: 'partly loaded',
        loaded_by: ['file', 'sitemap'],
        gap: `run ${failed}: 3 units failed; run ${once}: 1 unit failed`,
      },
      { state: 'partly loaded', gap: `run ${failed}: 3 units failed` },
    ]);
    await run({ kind: 'wayback', found: { 'rival.example': { '2020-03': 1 } } });
    expect((await months(4)).slice(2)).toMatchObject([
      { state: 'loaded', loaded_by: ['file', 'sitemap', 'wayback'], gap: null },
      { state: 'partly loaded' },
    ]);
  });

  it('takes months for loaded in which a feed was watched from midnight to midnight in the zone of the newsroom', async () => {
    // 23:30 on 31 December in New York, and half an hour after midnight of 1 April.
    await feed('2020-01-01T04:30:00Z', '2020-04-01T04:30:00Z', [['2020-02-10T00:00:00Z', '2020-02-12T00:00:00Z']]);
    expect(await months(5)).toMatchObject([
      { state: 'loaded', loaded_by: ['live'] },
      { state: 'partly loaded', loaded_by: ['live'], gap: null },
      { state: 'loaded' },
      { state: 'partly loaded' },
      { state: 'not loaded' },
    ]);
    await database.pool.query("UPDATE core.feed SET first_success_at = '2020-01-01T05:30:00Z'");
    expect(await states(1)).toEqual(['partly loaded']);
  });

  it('is content with one feed of several, and with a backfill of what was before the watch', async () => {
    await feed('2020-01-10T00:00:00Z', '2020-03-01T12:00:00Z', [['2020-02-10T00:00:00Z', '2020-02-12T00:00:00Z']]);
    await feed('2020-01-20T00:00:00Z', '2020-03-01T12:00:00Z', [], 'https://rival.example/sports');
    expect(await states(2)).toEqual(['partly loaded', 'loaded']);
    await run({ kind: 'feed-pages', started: '2020-01-12T00:00:00Z', found: { 'rival.example': { '2020-01': 9 } } });
    expect(await months(1)).toMatchObject([{ state: 'loaded', loaded_by: ['feed-pages', 'live'] }]);
  });

  it('knows nothing of a feed that was never read, and of one whose clock went back', async () => {
    await feed(null, '2020-03-01T12:00:00Z');
    await feed('2020-02-01T00:00:00Z', '2020-01-01T00:00:00Z', [], 'https://rival.example/back');
    await feed(
      '2020-03-01T05:00:00Z',
      '2020-05-01T12:00:00Z',
      [['2020-04-02T00:00:00Z', '2020-04-01T00:00:00Z']],
      'https://rival.example/gap',
    );
    expect(await states(4)).toEqual(['not loaded', 'not loaded', 'loaded', 'loaded']);
  });

  it('never takes the present month for loaded', async () => {
    await run({ outlet: 'rival.example', from: '2020-01-01', to: '2999-12-31', started: '2999-12-31T00:00:00Z' });
    await database.pool.query('UPDATE core.backfill_run SET started_at = now()');
    const { rows } = await database.pool.query(
      "SELECT state, gap FROM newsgauge.coverage WHERE outlet = 'rival.example' ORDER BY month DESC LIMIT 2",
    );
    expect(rows).toEqual([
      { state: 'partly loaded', gap: null },
      { state: 'loaded', gap: null },
    ]);
  });

  const gaps = async (where = "outlet = 'rival.example'") =>
    (
      await database.pool.query(
        `SELECT feed, started_at, ended_at, reason FROM newsgauge.collection_gaps WHERE ${where} ORDER BY started_at, reason`,
      )
    ).rows;
  const newYork = (month: string, hours: number) => new Date(Date.parse(`${month}-01T00:00:00Z`) + hours * 3_600_000);

  it('joins months that are not loaded into gaps, apart from those of a run with failed units', async () => {
    await run({ found: { 'rival.example': { '2020-03': 1 } } });
    const failed = await run({
      state: 'failed',
      failed: 3,
      from: '2020-04-01',
      to: '2020-05-31',
      outlet: 'rival.example',
    });
    await articles('rival.example', '2020-06-01');
    expect(await gaps()).toEqual([
      { feed: null, started_at: newYork('2020-01', 5), ended_at: newYork('2020-03', 5), reason: NOT },
      {
        feed: null,
        started_at: newYork('2020-04', 4),
        ended_at: newYork('2020-06', 4),
        reason: `run ${failed}: 3 units failed`,
      },
      { feed: null, started_at: newYork('2020-07', 4), ended_at: null, reason: NOT },
    ]);
  });

  it('joins the turn of a year, and keeps the gaps of feeds as they are', async () => {
    await feed('2020-02-01T00:00:00Z', '2020-03-10T12:00:00Z', [['2020-02-10T00:00:00Z', '2020-02-12T00:00:00Z']]);
    await database.pool.query('UPDATE core.feed SET failures = 2');
    await run({ found: { 'rival.example': { '2020-01': 1, '2021-03': 1 } } });
    const url = 'https://rival.example/feed';
    expect(await gaps()).toEqual([
      {
        feed: url,
        started_at: new Date('2020-02-10T00:00:00Z'),
        ended_at: new Date('2020-02-12T00:00:00Z'),
        reason: 'not polled',
      },
      { feed: url, started_at: new Date('2020-03-10T12:00:00Z'), ended_at: null, reason: 'failing' },
      { feed: null, started_at: newYork('2020-04', 4), ended_at: newYork('2021-03', 5), reason: NOT },
      { feed: null, started_at: newYork('2021-04', 4), ended_at: null, reason: NOT },
    ]);
  });

  it('is there for analysts', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('SET ROLE newsgauge_analyst');
      expect((await client.query('SELECT * FROM newsgauge.coverage LIMIT 1')).rows).toHaveLength(1);
      expect((await client.query('SELECT * FROM newsgauge.collection_gaps LIMIT 1')).rows).toHaveLength(1);
    } finally {
      client.release(true);
    }
  });

  it('says what every column of the views is', async () => {
    const { rows } = await database.pool.query(
      `SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.oid IN ('newsgauge.coverage'::regclass, 'newsgauge.collection_gaps'::regclass) AND a.attnum > 0 AND col_description(c.oid, a.attnum) IS NULL`,
    );
    expect(rows).toEqual([]);
  });
});
