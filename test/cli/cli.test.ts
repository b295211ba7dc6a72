import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_FOLDER } from '../../src/package.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { CLI, newsgauge } from './run.ts';

const COMMANDS = [
  ['demo'],
  ['start'],
  ['ingest'],
  ['classify'],
  ['store'],
  ['analyse'],
  ['feed', 'check'],
  ['outlets', 'add'],
  ['outlets', 'import'],
  ['outlets', 'list'],
  ['outlets', 'check'],
  ['view'],
  ['backfill', 'file'],
  ['backfill', 'list'],
  ['interactions', 'import'],
  ['tag'],
  ['sql'],
  ['doctor'],
  ['migrate'],
  ['stream', 'adopt'],
];

const MIGRATIONS = readdirSync(join(PACKAGE_FOLDER, 'migrations'))
  .map((file) => file.replace('.sql', ''))
  .sort();

describe('newsgauge', () => {
  let database: TestDatabase;
  let folder: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-cli-'));
    env = { DATABASE_URL: database.url, NEWSGAUGE_HOME: join(folder, 'home') };
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (args: string[], input?: string) => newsgauge(args, { env, input, cwd: folder });
  const file = async (name: string, content: string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };

  it.each(COMMANDS)('%s %s has help with an example', async (...words) => {
    const { code, stdout } = await run([...words.filter(Boolean), '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}(newsgauge|echo|DATABASE_URL)/);
  });

  it.each([
    [['nonsense']],
    [['backfill', 'file']],
    [['sql']],
    [['view', '--port', 'x']],
    [['demo', '--articles', '0']],
    [['backfill', 'file', 'x.csv', '--columns', 'x=y']],
    [['backfill', 'file', 'x.csv', '--from', '2019-13-01']],
    [['backfill', 'gdelt', '--set', 'xx', '--domains', 'a.example']],
    [['backfill', 'gdelt', '--set', 'gkg', '--domains', 'a.example', '--from', '2019-01-01']],
    [['doctor', '--unknown']],
    [['interactions', 'import', 'x.csv']],
    [['interactions', 'import', 'x.csv', '--format', 'ga4', '--host', 'https://x']],
  ])('calls %j wrong usage: exit code 2 and a hint', async (args) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/help|--port|--articles|--columns|--host/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('names the setting that is wrong in the configuration', async () => {
    const config = await file('bad.yaml', 'timezone: Kentucky\npoll: {everyMinutes: -1}\n');
    const { code, stderr } = await run(['doctor', '--config', config]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.yaml: timezone: not an IANA time zone.*; poll\.everyMinutes: /);
    const example = await run(['migrate', '--config', join(process.cwd(), 'newsgauge.example.yaml')]);
    expect(example.code).toBe(0);
  });

  it('says in one sentence that the database cannot be reached, without the password', async () => {
    const { code, stderr } = await newsgauge(['doctor'], {
      env: { ...env, DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/news' },
    });
    expect(code).toBe(1);
    const sql = await newsgauge(['sql', 'SELECT 1'], {
      env: { ...env, DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/news' },
    });
    expect(sql.code).toBe(1);
    expect(sql.stderr).toMatch(
      /^newsgauge: database: cannot connect to PostgreSQL at 127\.0\.0\.1:1\/news: .*ECONNREFUSED.*\n$/,
    );
    expect(stderr + sql.stderr).not.toContain('secret');
  });

  it('backfills a file, reports what became of each row, and a second time stores nothing new', async () => {
    const path = await file(
      'archive.csv',
      'headline,link,day\nTeam wins the final in overtime,https://www.news.example/1,2024-03-05\n,,\nSenate passes the budget bill,https://news.example/2,2024-03-06\nTeam wins the final in overtime,http://news.example/1/,2024-03-05\n',
    );
    const args = ['backfill', 'file', path, '--columns', 'title=headline,url=link,published=day', '--json'];
    const first = await run(args);
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    expect(first.lines).toMatchObject([
      { read: 4, sent: 3, inserted: 2, rejected: 1, dead: 1, undated: 0, failures: [] },
    ]);
    const second = await run(args);
    expect(second.lines).toMatchObject([{ read: 4, sent: 0, known: 3, inserted: 0, updated: 0 }]);
    const rows = await run([
      'sql',
      '--json',
      'SELECT outlet, topic, published_on::text AS day FROM articles ORDER BY published_on',
    ]);
    expect(rows.lines).toEqual([
      { outlet: 'news.example', topic: 'sports', day: '2024-03-05' },
      { outlet: 'news.example', topic: 'politics', day: '2024-03-06' },
    ]);
    const letters = await database.pool.query(
      "SELECT key, reason, convert_from(value, 'UTF8') AS value FROM core.dead_letter",
    );
    expect(letters.rows).toMatchObject([
      {
        key: expect.stringContaining(`${path}#3~`),
        reason: 'line 3: neither title nor address',
        value: '{"headline":"","link":"","day":""}',
      },
    ]);
    const doctor = await run(['doctor', '--deep', '--json']);
    expect(doctor.code).toBe(0);
    expect(doctor.lines.find(({ check }) => check === 'rollups')).toMatchObject({ ok: true });
    expect((await run(['backfill', 'list', '--json'])).lines).toMatchObject([
      { state: 'done', known: '3' },
      { state: 'done', sent: '3', rejected: '1' },
    ]);
    const { run: number } = first.lines[0] as { run: string };
    expect((await run(['backfill', 'status', number, '--json'])).lines).toMatchObject([
      { state: 'done', found: [{ outlet: 'news.example', first: '2024-03', last: '2024-03', articles: 3 }] },
    ]);
  });

  it('exits with 1 for a file that cannot be read, and loads the others', async () => {
    const good = await file('good.csv', 'title,url\nTeam wins again,https://news.example/good\n');
    const { code, stderr, lines } = await run(['backfill', 'file', join(folder, 'none.csv'), good, '--json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none\.csv: there is no such file/);
    expect(lines).toMatchObject([{ inserted: 1, failures: [expect.stringContaining('none.csv')] }]);
  });

  it('keeps its state when it is interrupted, exits with 130, and a second run completes it', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i) => `Team number ${i} wins game ${i} of the season,https://news.example/i${i},2023-05-01\n`,
    ).join('');
    const path = await file('long.csv', `title,url,published\n${rows}`);
    const stored = async () =>
      Number((await database.pool.query("SELECT count(*) AS n FROM core.article WHERE url LIKE '%/i%'")).rows[0].n);
    const interrupted = await newsgauge(['backfill', 'file', path, '--json'], {
      env,
      started: async (child) => {
        while (child.exitCode === null && (await stored()) === 0)
          await new Promise((resolve) => setTimeout(resolve, 20));
        child.kill('SIGINT');
      },
    });
    expect(interrupted.code).toBe(130);
    expect(await stored()).toBeLessThan(3_000);
    const { code, lines } = await run(['backfill', 'file', path, '--json']);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ read: 3_000, failures: [] }]);
    expect(await stored()).toBe(3_000);
    expect((await run(['doctor', '--deep'])).code).toBe(0);
  });

  it('lets sql read the views and nothing else', async () => {
    expect((await run(['sql', '--json', "SELECT 1 AS one, NULL AS none, 'é' AS text"])).lines).toEqual([
      { one: 1, none: null, text: 'é' },
    ]);
    for (const query of [
      'SELECT * FROM core.article',
      'DELETE FROM core.article',
      "SELECT pg_read_file('/etc/passwd')",
      'CREATE TABLE t (x int)',
      'SELECT 1; DROP SCHEMA core CASCADE',
      'COMMIT; DELETE FROM core.article',
      "COPY (SELECT 1) TO '/tmp/newsgauge-test'",
      'SELECT broken',
    ]) {
      const { code, stderr, stdout } = await run(['sql', query]);
      expect([query, code, stdout]).toEqual([query, 1, '']);
      expect(stderr).toMatch(/^newsgauge: sql: .+\n$/);
    }
  });

  it('prints dates as they are in any time zone, counts as numbers and keys as digits', async () => {
    const query =
      "SELECT '2024-03-01'::date AS day, count(*), 0.25::numeric AS share, '00112233-4455-6677-8899-aabbccddeeff'::uuid AS key, 9007199254740993 AS big";
    for (const TZ of ['Europe/Berlin', 'America/Los_Angeles']) {
      const { lines } = await newsgauge(['sql', '--json', query], { env: { ...env, TZ } });
      expect(lines).toEqual([
        { day: '2024-03-01', count: 1, share: 0.25, key: '00112233445566778899aabbccddeeff', big: '9007199254740993' },
      ]);
    }
    expect((await run(['sql', '--json', 'SELECT key, reason, value FROM dead_letters LIMIT 1'])).lines).toMatchObject([
      { reason: expect.stringContaining('line 3') },
    ]);
  });

  it('keeps to the time zone by which the articles are counted', async () => {
    const tokyo = await file('tokyo.yaml', 'timezone: Asia/Tokyo\n');
    const refused = await run([
      'backfill',
      'file',
      await file('one.csv', 'title,url\na,https://news.example/tz\n'),
      '--config',
      tokyo,
    ]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /says timezone Asia\/Tokyo, but the articles in this database are counted by the days of America\/New_York/,
    );
    const home = { NEWSGAUGE_HOME: join(folder, 'tokyo') };
    // A look at the empty database has not decided anything yet.
    expect((await newsgauge(['doctor'], { env: home })).code).toBe(0);
    const path = await file(
      'tokyo.csv',
      'title,url,published\nTeam wins the cup,https://news.example/t,2024-01-01T20:00:00Z\n',
    );
    expect((await newsgauge(['backfill', 'file', path, '--config', tokyo], { env: home })).code).toBe(0);
    expect((await newsgauge(['sql', '--json', 'SELECT published_on FROM articles'], { env: home })).lines).toEqual([
      { published_on: '2024-01-02' },
    ]);
  });

  it('leaves a database of somebody as it is when it only looks, and serves pages as the dashboard role', async () => {
    const name = `${new URL(database.url).pathname.slice(1)}_looked`;
    await database.pool.query(`CREATE DATABASE ${name}`);
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    const looked = { env: { ...env, DATABASE_URL: url.href } };
    const doctor = await newsgauge(['doctor', '--json'], looked);
    expect(doctor.code).toBe(1);
    expect(doctor.lines).toContainEqual({
      check: 'database',
      ok: false,
      found: expect.stringContaining('run newsgauge migrate'),
    });
    expect((await newsgauge(['migrate', '--json'], looked)).lines).toMatchObject([{ migrations: MIGRATIONS }]);
    await database.pool.query(`DROP DATABASE ${name} WITH (FORCE)`);

    const user = `dash_${Date.now()}`;
    await database.pool.query(`CREATE ROLE ${user} LOGIN PASSWORD 'pw' IN ROLE newsgauge_dashboard`);
    const dash = new URL(database.url);
    dash.username = user;
    dash.password = 'pw';
    let page = 0;
    const view = await newsgauge(['view', '--port', '0'], {
      env: { ...env, DATABASE_URL: dash.href },
      started: (child) => {
        child.stderr?.on('data', async (chunk) => {
          const address = /Dashboards: (http\S+)/.exec(String(chunk))?.[1];
          if (address === undefined) return;
          page = (await fetch(`${address}/api/dashboards/newsgauge-ten-years`)).status;
          child.kill('SIGINT');
        });
      },
    });
    expect([view.code, page]).toEqual([130, 200]);
    await database.pool.query(`DROP ROLE ${user}`);
  });

  it('says of a backfill that was killed that it was stopped', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `Team number ${i} wins,https://news.example/k${i}\n`).join('');
    const path = await file('killed.csv', `title,url\n${rows}`);
    await newsgauge(['backfill', 'file', path], {
      env,
      started: async (child) => {
        while (
          (
            await database.pool.query(
              "SELECT FROM core.backfill_run WHERE source LIKE '%killed.csv' AND state = 'running'",
            )
          ).rowCount === 0
        )
          await new Promise((resolve) => setTimeout(resolve, 20));
        child.kill('SIGKILL');
      },
    });
    const state = async () =>
      (await run(['backfill', 'list', '--json'])).lines.find(({ source }) => source === path)?.state;
    while ((await state()) === 'running') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await state()).toBe('stopped');
    expect((await run(['backfill', 'file', path, '--json'])).lines).toMatchObject([{ failures: [] }]);
    expect(
      (await database.pool.query("SELECT count(*)::integer AS n FROM core.article WHERE url LIKE '%/k%'")).rows,
    ).toEqual([{ n: 5_000 }]);
    expect((await run(['doctor', '--deep'])).code).toBe(0);
  });

  it('stops a long query at Ctrl-C', async () => {
    const started = performance.now();
    const { code } = await newsgauge(['sql', 'SELECT pg_sleep(60)'], {
      env,
      started: async (child) => {
        while (
          (
            await database.pool.query(
              "SELECT FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)' AND state = 'active'",
            )
          ).rowCount === 0
        )
          await new Promise((resolve) => setTimeout(resolve, 20));
        child.kill('SIGINT');
      },
    });
    expect(code).toBe(130);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('ends well when its reader has seen enough', async () => {
    const { code, stderr } = await newsgauge(
      ['sql', '--json', 'SELECT n, repeat(n::text, 100) FROM generate_series(1, 200000) n'],
      { env, started: (child) => child.stdout?.once('data', () => child.stdout?.destroy()) },
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  it('answers a program that asks line by line, and stops at Ctrl-C', async () => {
    const child = spawn(process.execPath, [CLI, 'tag', '--json'], { env: { ...process.env, NEWSGAUGE_LOG: 'warn' } });
    const exited = once(child, 'exit');
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [title, topic] of [
      ['Team wins the cup final', 'sports'],
      ['Flu vaccine doses arrive at hospitals', 'health'],
    ]) {
      child.stdin.write(`${JSON.stringify({ title })}\n`);
      expect(JSON.parse((await answers.next()).value).tags).toMatchObject([{}, { head: 'desk', topic }]);
    }
    child.kill('SIGINT');
    expect((await exited)[0]).toBe(130);
  });

  it('does not hang when start cannot open its port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const config = await file('taken.yaml', `view: {port: ${port}}\n`);
    const { code, stderr } = await run(['start', '--config', config]);
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^newsgauge: view: cannot listen on 127\.0\.0\.1:\d+: another program uses this port.*\n$/);
  });

  it('watches feeds from the configuration until it is told to stop', async () => {
    const feed = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(
        '<rss version="2.0"><channel><title>t</title><item><title>Team wins the derby in overtime</title><link>https://live.example/1</link></item></channel></rss>',
      );
    }).listen(0, '127.0.0.1');
    await once(feed, 'listening');
    const { port } = feed.address() as AddressInfo;
    const config = await file(
      'live.yaml',
      `outlets: [{name: Live, domains: [live.example], feeds: ["http://127.0.0.1:${port}/f"]}]\nview: {port: 0}\nfetch: {allowHosts: [127.0.0.1]}\n`,
    );
    const stored = async () =>
      (await database.pool.query("SELECT topic FROM newsgauge.articles WHERE outlet = 'live.example'")).rows;
    const { code } = await newsgauge(['start', '--config', config], {
      env,
      started: async (child) => {
        while (child.exitCode === null && (await stored()).length === 0)
          await new Promise((resolve) => setTimeout(resolve, 50));
        child.kill('SIGTERM');
      },
    });
    feed.close();
    expect(code).toBe(130);
    expect(await stored()).toEqual([{ topic: 'sports' }]);
  });

  it('runs its stages as a user that is only a member of newsgauge_writer', async () => {
    const user = `writer_${Date.now()}`;
    await database.pool.query(`CREATE ROLE ${user} LOGIN PASSWORD 'pw' IN ROLE newsgauge_writer`);
    const url = new URL(database.url);
    url.username = user;
    url.password = 'pw';
    const path = await file('writer.csv', 'title,url\nTeam wins the league,https://news.example/writer\n');
    const loaded = await newsgauge(['backfill', 'file', path, '--json'], { env: { ...env, DATABASE_URL: url.href } });
    expect([loaded.code, loaded.stderr]).toEqual([0, '']);
    expect(loaded.lines).toMatchObject([{ inserted: 1 }]);
    const roles = await newsgauge(['migrate', '--roles', '--json'], { env: { ...env, DATABASE_URL: url.href } });
    expect(roles.code).toBe(1);
    expect(roles.lines).toMatchObject([{ roles: false }]);
    expect(roles.stderr).toContain(`GRANT newsgauge_writer, newsgauge_analyst, newsgauge_dashboard TO "${user}"`);
    await database.pool.query(`DROP ROLE ${user}`);
  });

  it('tags JSON lines, one answer for each, in order', async () => {
    const { code, lines } = await run(
      ['tag', '--json'],
      '{"title":"Team wins the cup final in overtime"}\nnot json\n{"title":5}\n\n{"title":"Shares fall as bank profit drops","summary":"Quarterly earnings missed."}\n',
    );
    expect(code).toBe(1);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({
      language: 'en',
      tags: [
        { head: 'agnews', topic: 'Sports', scores: { Sports: expect.any(Number) } },
        { head: 'desk', topic: 'sports' },
      ],
    });
    expect(lines.slice(1, 4).map(({ reason }) => reason)).toEqual([
      'not JSON',
      expect.stringContaining('not an object'),
      'not JSON',
    ]);
    expect(lines[4]).toMatchObject({ tags: [{ topic: 'Business' }, { topic: 'business' }] });
    expect((await run(['tag'], '')).code).toBe(0);
  });

  it('migrates an empty database and makes the roles, or says what is there', async () => {
    const name = `${new URL(database.url).pathname.slice(1)}_empty`;
    await database.pool.query(`CREATE DATABASE ${name}`);
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    const migrate = () => newsgauge(['migrate', '--roles', '--json'], { env: { ...env, DATABASE_URL: url.href } });
    // Two at once: one waits for the other.
    const both = await Promise.all([migrate(), migrate()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.flatMap(({ lines }) => lines[0]?.migrations).sort()).toEqual(MIGRATIONS);
    expect((await migrate()).lines).toMatchObject([{ migrations: [], roles: true }]);
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const bare = await client.query(
      `SELECT c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'newsgauge' JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       WHERE c.relkind = 'v' AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)`,
    );
    expect(bare.rows).toEqual([]);
    await client.end();
    await database.pool.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  it('runs the demo through every stage: nothing lost, nothing doubled, eight topics', {
    timeout: 200_000,
  }, async () => {
    const { code, lines, stderr } = await newsgauge(['demo', '--once', '--json', '--articles', '1200'], {
      env: { NEWSGAUGE_HOME: join(folder, 'demo') },
    });
    expect(stderr).toMatch(/^Made-up demo data/);
    expect(code).toBe(0);
    const { truth, ...result } = lines.at(-1) as { truth: Record<string, string> };
    expect(result).toEqual({
      sent: 1_200,
      stored: 1_200,
      lost: 0,
      repeats: expect.any(Number),
      doubled: 0,
      dead: 0,
      topics: 8,
      seconds: expect.any(Number),
      textsPerSecond: expect.any(Number),
      topicAgreement: expect.any(Number),
    });
    expect(Object.keys(truth)).toHaveLength(11);
    for (const measured of Object.values(truth)) expect(measured).toMatch(/^(\d+)\/\1$/);
  });

  it('does not let the demo touch a database that holds something else', async () => {
    const { code, stderr } = await run(['demo', '--once', '--articles', '10']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/holds something other than the demo/);
    expect((await database.pool.query('SELECT count(*)::integer AS n FROM core.article')).rows[0].n).toBeGreaterThan(0);
  });
});
