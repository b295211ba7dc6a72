import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../database.ts';
import { newsgauge } from './run.ts';

describe('newsgauge outlets', () => {
  let database: TestDatabase;
  let folder: string;
  let server: Server;
  let home: string;
  const rss = (n: number) =>
    `<rss version="2.0"><channel><title>P</title><item><title>Story ${n}</title><link>/${n}</link></item></channel></rss>`;
  const pages: Record<string, string> = {
    '/': '<meta property="og:site_name" content="The Paper"><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" href="/comments/feed/">',
    '/feed': rss(1),
  };
  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-outlets-'));
    server = createServer((request, response) => {
      const body = pages[request.url as string];
      response.writeHead(body === undefined ? 404 : 200).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await writeFile(join(folder, 'newsgauge.yaml'), 'fetch: { allowHosts: [127.0.0.1] }\n');
  });
  afterAll(async () => {
    server.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    newsgauge(['outlets', ...args], {
      env: { DATABASE_URL: database.url, NEWSGAUGE_HOME: join(folder, 'home') },
      cwd: folder,
    });

  it('adds a site, imports a list, checks and lists the feeds', async () => {
    const dry = await run('add', home, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.lines).toMatchObject([{ outlet: '127.0.0.1', feeds: [{ url: `${home}/feed`, state: 'found' }] }]);
    expect((await run('list')).lines).toEqual([]);

    const added = await run('add', home, '--own');
    expect(added.lines).toMatchObject([
      {
        name: 'The Paper',
        feeds: [{ state: 'new' }],
        leftOut: expect.arrayContaining([{ url: `${home}/comments/feed/`, why: 'lists comments, not news' }]),
      },
    ]);
    expect((await run('add', `${home}/feed`, '--name', 'A Paper')).lines).toMatchObject([
      { feeds: [{ state: 'known' }] },
    ]);
    const { rows } = await database.pool.query('SELECT slug, name, own FROM core.outlet');
    expect(rows).toEqual([{ slug: '127.0.0.1', name: 'A Paper', own: true }]);

    const list = join(folder, 'feeds.csv');
    await writeFile(list, `url,outlet\n${home}/feed,x\n${home}/gone,x\nhttps://feeds.feedburner.com/x,x\n`);
    const imported = await run('import', list);
    expect(imported.code).toBe(0);
    expect(imported.lines).toMatchObject([
      { file: list, format: 'csv', outletsNew: 0, feedsNew: 1, known: 1, repeated: 0, leftOut: [{ line: 4 }] },
    ]);

    const checked = await run('check', '127.0.0.1');
    expect(checked.code).toBe(1);
    expect(checked.lines).toHaveLength(2);
    expect(checked.lines).toContainEqual(expect.objectContaining({ feed: `${home}/feed`, items: 1, error: null }));
    expect(checked.lines).toContainEqual(
      expect.objectContaining({ feed: `${home}/gone`, error: expect.stringMatching(/404/) }),
    );

    await database.pool.query("UPDATE core.feed SET failures = 1, last_error = 'HTTP 404' WHERE url LIKE '%/gone'");
    expect((await run('list')).lines.map(({ feed }) => feed)).toEqual([`${home}/feed`, `${home}/gone`]);
    expect((await run('list', '--failing')).lines).toMatchObject([
      { feed: `${home}/gone`, failures: 1, error: 'HTTP 404' },
    ]);
  });

  it('fails for what is no list and holds no feed, and reads the other files', async () => {
    const files = {
      'none.opml': '<opml><body/></opml>',
      'bad.csv': 'a,b\n1,2\n',
      'good.opml': '<outline xmlUrl="https://good.example/f"/>',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const { code, lines } = await run('import', 'none.opml', 'bad.csv', 'missing.csv', 'good.opml');
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { file: 'none.opml', error: 'there is no feed in it that can be taken' },
      { file: 'bad.csv', error: expect.stringContaining('no') },
      { file: 'missing.csv', error: 'there is no such file' },
      { file: 'good.opml', feedsNew: 1 },
    ]);
  });

  it.each([
    [['add', 'ftp://paper.example'], 2, /is no web address/],
    [['add'], 2, /missing required argument/],
    [['check', 'nobody.example'], 2, /no feed of nobody\.example is watched/],
    [['add', 'http://127.0.0.1:1/'], 1, /^newsgauge: fetch: http:\/\/127\.0\.0\.1:1\/: .+\n$/],
  ])('%j ends with %i and a sentence', async (args, expected, sentence) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(expected);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
