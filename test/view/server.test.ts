import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DashboardView, PanelData } from '../../src/view/messages.ts';
import { createRunner } from '../../src/view/query.ts';
import { startViewer, type Viewer } from '../../src/view/server.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { addCoverage, addNames, agnewsHead, deskHead } from './coverage.ts';

const DASHBOARDS = join(import.meta.dirname, '../../dashboards');
const PAGE = '/d/newsgauge-ten-years';
const API = '/api/dashboards/newsgauge-ten-years';
const RANGE = 'from=2020-01-01&to=2020-12-31';

let database: TestDatabase;
let viewer: Viewer;
let folder: string;
const errors: string[] = [];
const log = { info: () => undefined, error: (_: object, message: string) => void errors.push(message) };

beforeAll(async () => {
  database = await createDatabase();
  const outlets = ['own.example', "o'brien.example", '=cmd.example'].map((slug, i) => ({
    slug,
    name: slug.toUpperCase(),
    own: i === 0,
  }));
  await addNames(database.pool, outlets, [deskHead, agnewsHead]);
  await addCoverage(
    database.pool,
    outlets.flatMap(({ slug }, i) => [
      { month: '2020-05-01', outlet: slug, head: 'desk', topic: 'politics', articles: 10 * (i + 1) },
      { month: '2020-05-01', outlet: slug, head: 'desk', topic: 'uncertain', articles: 5 },
      { month: '2020-05-01', outlet: slug, head: 'agnews', topic: 'World', articles: 3 },
    ]),
  );
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-view-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  viewer = await startViewer({
    pool: database.pool,
    dashboardsDir: DASHBOARDS,
    assetsDir: folder,
    host: '127.0.0.1',
    port: 0,
    log,
  });
});
afterAll(async () => {
  await viewer?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit) => fetch(`${viewer.url}${path}`, { redirect: 'manual', ...init });
const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;
const variables = async (query: string) => (await json<DashboardView>(`${API}?${query}`)).variables;

test('the first address leads to the first dashboard', async () => {
  const answer = await get('/');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, PAGE]);
  expect(await (await get(PAGE)).text()).toContain('<title>page</title>');
  expect(await json('/health')).toEqual({ status: 'ok' });
  expect(await json('/api/dashboards')).toMatchObject([
    { uid: 'newsgauge-ten-years', title: 'Ten years of topics' },
    { uid: 'newsgauge-competitors' },
    { uid: 'newsgauge-interest' },
    { uid: 'newsgauge-pipeline' },
    { uid: 'newsgauge-topic' },
  ]);
});

test('a dashboard comes with options, a range and a notice, and without SQL', async () => {
  await database.pool.query("UPDATE core.newsroom SET notice = 'Made up'");
  const answer = await get(`${API}?${RANGE}`);
  const text = await answer.text();
  expect(text).not.toMatch(/select|newsgauge\.coverage/i);
  const view = JSON.parse(text) as DashboardView;
  expect(view.notice).toBe('Made up');
  expect(view.range).toEqual({
    from: '2020-01-01',
    to: '2020-12-31',
    fromMs: Date.UTC(2020, 0, 1),
    toMs: Date.UTC(2021, 0, 1) - 1,
  });
  expect(view.variables.map(({ name, all, values }) => [name, all, values.length])).toEqual([
    ['head', false, 1],
    ['outlet', true, 3],
    ['topic', true, 8],
  ]);
  expect(view.panels.map(({ type }) => type)).toEqual(['timeseries', 'timeseries', 'stat', 'stat', 'table', 'text']);
});

describe('variables', () => {
  const pick = async (query: string, name: string) =>
    (await variables(query)).find((variable) => variable.name === name)!;
  test('topics follow the head', async () => {
    expect((await pick('var-head=agnews', 'topic')).values).toEqual(['World', 'Sports', 'Business', 'Sci/Tech']);
    expect(await pick('var-head=agnews&var-topic=politics', 'topic')).toMatchObject({
      all: true,
      unknown: ['politics'],
    });
  });
  test('several, none, all and unknown', async () => {
    expect((await pick("var-outlet=o'brien.example&var-outlet=own.example", 'outlet')).values).toEqual([
      'own.example',
      "o'brien.example",
    ]);
    expect(await pick('var-outlet=', 'outlet')).toMatchObject({ values: [], all: false });
    expect(await pick('var-outlet=$__all', 'outlet')).toMatchObject({ all: true });
    expect(await pick("var-outlet=');drop table x--", 'outlet')).toMatchObject({
      all: true,
      unknown: ["');drop table x--"],
    });
  });
  test('a variable of one value takes one', async () => {
    expect((await pick('var-head=agnews&var-head=desk', 'head')).values).toEqual(['agnews']);
    expect((await pick('var-head=', 'head')).values).toEqual(['desk']);
  });
});

test('rows of a panel, with a quote in the outlet', async () => {
  const data = await json<PanelData>(`${API}/panels/1/data?${RANGE}&var-topic=politics&var-outlet=o'brien.example`);
  expect(data).toEqual({
    columns: [
      { name: 'time', type: 'time' },
      { name: 'topic', type: 'string' },
      { name: 'share', type: 'number' },
    ],
    rows: [[Date.UTC(2020, 4, 1), 'Politics', 0.8]],
  });
  expect((await json<PanelData>(`${API}/panels/3/data?${RANGE}`)).rows).toEqual([[75]]);
  expect((await json<PanelData>(`${API}/panels/3/data?${RANGE}&var-outlet=`)).rows).toEqual([[0]]);
});

test('CSV', async () => {
  const answer = await get(`${API}/panels/1/data.csv?${RANGE}&var-topic=politics`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="share-of-coverage-by-topic.csv"');
  expect(await answer.text()).toBe('time,topic,share\r\n2020-05-01,Politics,0.8\r\n');
});

test.each([
  ['/d/x/y', 404, 'There is nothing at this address.'],
  ['/assets/../../etc/passwd', 404, 'There is nothing at this address.'],
  ['/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404, 'There is nothing at this address.'],
  ['/api/dashboards/nothing', 404, 'There is no dashboard of that name.'],
  [`${API}/panels/99/data`, 404, 'There is no panel with data of that number.'],
  [`${API}/panels/6/data`, 404, 'There is no panel with data of that number.'],
  [`${API}?from=yesterday`, 400, '"yesterday" is not a time'],
  [`${API}?from=now&to=now-1y`, 400, 'after it ends'],
])('%s is answered with a sentence', async (path, status, sentence) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as { error: string }).error).toContain(sentence);
});

test('every answer has its headers, also one that fails', async () => {
  for (const path of [PAGE, '/health', API, '/nothing']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
  }
});

describe('host', () => {
  const statusFor = (host: string) =>
    new Promise<number>((resolve, reject) => {
      request(`${viewer.url}/health`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      })
        .on('error', reject)
        .end();
    });
  test.each([
    ['localhost', 200],
    ['localhost:3000', 200],
    ['127.0.0.1:1', 200],
    ['[::1]:80', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example:80', 403],
    ['localhost.evil.example', 403],
    ['10.0.0.1', 403],
  ])('%s gives %i', async (host, status) => {
    expect(await statusFor(host)).toBe(status);
  });
});

describe('the database', () => {
  test('is asked read-only, as the dashboard role, for ten seconds, in schema newsgauge, one statement at a time', async () => {
    const run = await createRunner(database.pool);
    const ask = async (text: string) => (await run({ text, values: [] })).rows;
    const settings =
      "SELECT current_user, current_setting('statement_timeout'), current_setting('transaction_read_only'), current_schema()";
    expect(await ask(settings)).toEqual([['newsgauge_dashboard', '10s', 'on', 'newsgauge']]);
    await expect(ask('SELECT * FROM core.outlet')).rejects.toThrow('permission denied');
    await expect(ask('CREATE TABLE newsgauge.x (a int)')).rejects.toThrow();
    await expect(ask('SELECT 1; SELECT 2')).rejects.toThrow('multiple commands');
    // Nothing of the role stays on the connection.
    const { rows } = await database.pool.query('SELECT current_user');
    expect(rows[0].current_user).not.toBe('newsgauge_dashboard');
  });

  test('types: numbers, dates as UTC, seconds in a column named time', async () => {
    const run = await createRunner(database.pool);
    const { columns, rows } = await run({
      text: `SELECT floor(extract(epoch from timestamptz '2020-01-01Z')) AS time, 1.5::numeric AS n, date '2020-01-02' AS d,
                    timestamp '2020-01-03' AS t, timestamptz '2020-01-04 05:00+05' AS z, true AS b, NULL::bigint AS i, '1' AS s`,
      values: [],
    });
    expect(columns.map(({ type }) => type)).toEqual([
      'time',
      'number',
      'time',
      'time',
      'time',
      'boolean',
      'number',
      'string',
    ]);
    expect(rows).toEqual([
      [Date.UTC(2020, 0, 1), 1.5, Date.UTC(2020, 0, 2), Date.UTC(2020, 0, 3), Date.UTC(2020, 0, 4), true, null, '1'],
    ]);
  });

  test('that fails gives a sentence to the reader and the reason to the log', async () => {
    await database.pool.query('ALTER VIEW newsgauge.coverage_monthly RENAME TO elsewhere');
    const answer = await get(`${API}/panels/1/data`);
    await database.pool.query('ALTER VIEW newsgauge.elsewhere RENAME TO coverage_monthly');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      error: 'This database has no Newsgauge tables of this kind yet; run newsgauge migrate.',
    });
    expect(errors).toContain('view: a request failed');
  });
});

describe('start', () => {
  const start = (change: object) =>
    startViewer({
      pool: database.pool,
      dashboardsDir: DASHBOARDS,
      assetsDir: folder,
      host: '127.0.0.1',
      port: 0,
      log,
      ...change,
    });
  test('without a built page says how to build it', async () => {
    await expect(start({ assetsDir: join(folder, 'nothing') })).rejects.toThrow('npm run build');
  });
  test('on a taken port says so', async () => {
    await expect(start({ port: Number(new URL(viewer.url).port) })).rejects.toThrow('another program uses this port');
  });
  test('leaves out a broken dashboard by name, and does not start with none', async () => {
    const broken = await mkdtemp(join(folder, 'dashboards-'));
    await writeFile(join(broken, 'a.json'), '{"uid": "a", "title": "A", "schemaVersion": 41}');
    await expect(start({ dashboardsDir: broken })).rejects.toThrow('there is no dashboard');
    expect(errors.find((message) => message.includes('a.json'))).toMatch(/^view: a\.json is left out: schemaVersion/);
  });
});
