import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeEstimate } from '../../src/cli/backfill-run.ts';
import { systemClock } from '../../src/ingest/clock.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { pageOf, recordsOfFile } from '../ingest/archive/warc-file.ts';
import { serveWayback } from '../ingest/archive/wayback-server.ts';
import { newsgauge } from './run.ts';

const SHARED = 'https://paper.example/2019/05/17/team-wins-the-final';
const feed = (...items: [title: string, url: string, date: string][]) =>
  `<rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>${items
    .map(([title, url, date]) => `<item><title>${title}</title><link>${url}</link><pubDate>${date}</pubDate></item>`)
    .join('')}</channel></rss>`;
const shared: [string, string, string] = ['Team wins the final', SHARED, 'Fri, 17 May 2019 21:30:00 -0400'];

describe('newsgauge backfill', () => {
  let database: TestDatabase;
  let folder: string;
  let site: Server;
  let base: string;
  let wayback: Awaited<ReturnType<typeof serveWayback>>;
  const answers: Record<string, string | Buffer> = {};
  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-cli-'));
    site = createServer((request, response) => {
      const answer = answers[request.url ?? ''];
      response.writeHead(answer === undefined ? 404 : 200).end(answer);
    }).listen(0, '127.0.0.1');
    await once(site, 'listening');
    base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const captured = { timestamp: '20190518120000', original: 'http://paper.example/rss' };
    const old: [string, string, string] = ['Storm hits the coast', 'https://paper.example/w', '2019-05-12'];
    wayback = await serveWayback(systemClock, [{ ...captured, body: feed(shared, old) }]);
    await writeFile(
      join(folder, 'newsgauge.yaml'),
      `fetch: { allowHosts: [127.0.0.1] }\narchives: { wayback: "${wayback.base}", commonCrawl: "${base}" }\n`,
    );
  });
  afterAll(async () => {
    wayback.close();
    site.close();
    site.closeAllConnections();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    newsgauge(['backfill', ...args, '--json'], {
      env: { DATABASE_URL: database.url, NEWSGAUGE_HOME: join(folder, 'home') },
      cwd: folder,
    });

  it('loads one outlet from five archives, each article once, with the best date that any of them knows', async () => {
    answers['/feed'] = feed(shared, ['Council votes on the bridge', 'https://paper.example/f1', '2019-05-16']);
    answers['/feed?paged=2'] = feed(['Bank raises its rates', 'https://paper.example/f2', '2019-05-15']);
    answers['/news.xml'] =
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${[
        [SHARED, 'Team wins the final', '2019-05-17'],
        ['https://paper.example/s', 'School opens its new wing', '2019-05-18'],
      ]
        .map(
          ([loc, title, date]) =>
            `<url><loc>${loc}</loc><n:news><n:title>${title}</n:title><n:publication_date>${date}</n:publication_date></n:news></url>`,
        )
        .join('')}</urlset>`;
    const name = 'crawl-data/CC-NEWS/2019/05/CC-NEWS-20190518000000-00001.warc.gz';
    answers['/crawl-data/CC-NEWS/2019/05/warc.paths.gz'] = gzipSync(`${name}\n`);
    const page = (url: string, title: string) => ({ url, body: pageOf(title, '2019-05-17T21:30:00-04:00') });
    const pages = [
      page(SHARED, 'Team wins the final'),
      page('https://www.paper.example/c', 'Court hears the appeal'),
      page('https://other.example/c', 'Not of this paper'),
    ].map((one) => ({ ...one, date: '2019-05-18T10:00:00Z' }));
    answers[`/${name}`] = Buffer.concat(await recordsOfFile(pages, true));
    const local = pages.map((one) => ({ ...one, url: one.url.replace(/\/c$/, '/d') }));
    await writeFile(join(folder, 'crawl.warc'), Buffer.concat(await recordsOfFile(local, false)));

    const gdelt = ['gdelt', '--set', 'gkg', '--domains', 'paper.example'];
    const outcomes: [string[], object][] = [
      [['sitemap', `${base}/news.xml`, '--to', '2019-05'], { read: 2, sent: 2 }],
      [['wayback', 'http://paper.example/rss', '--from', '2019'], { read: 2, sent: 2 }],
      // The time of the feed is better than the day of the sitemap; the page says the same time again.
      [['feed-pages', `${base}/feed`, '--outlet', 'paper.example'], { read: 3, sent: 2, known: 1 }],
      [['ccnews', '--hosts', 'paper.example', '--from', '2019-05', '--to', '2019-05'], { read: 2 }],
      [['warc', 'crawl.warc', '--hosts', 'paper.example'], { read: 2 }],
    ];
    for (const [args, outcome] of outcomes) {
      const { code, lines, stderr } = await run(...args);
      expect([args[0], code, stderr]).toEqual([args[0], 0, '']);
      expect(lines, args[0]).toMatchObject([{ ...outcome, rejected: 0, failures: [] }]);
    }
    const { rows } = await database.pool.query(
      'SELECT title, published_at, published_on::text, outlet FROM newsgauge.articles ORDER BY title',
    );
    expect(rows.map(({ title }) => title)).toEqual([
      'Bank raises its rates',
      'Council votes on the bridge',
      'Court hears the appeal',
      'Court hears the appeal',
      'School opens its new wing',
      'Storm hits the coast',
      'Team wins the final',
    ]);
    // 21:30 in Kentucky, which is the next day in UTC.
    const instant = new Date('2019-05-18T01:30:00Z');
    expect(rows.at(-1)).toMatchObject({ published_at: instant, published_on: '2019-05-17', outlet: 'paper.example' });
    const again = await run('wayback', 'http://paper.example/rss', '--from', '2019');
    expect(again.lines).toMatchObject([{ read: 2, sent: 0, known: 2 }]);
    expect((await run('list')).lines).toHaveLength(6);
    expect((await run(...gdelt)).stderr).toContain('gdelt needs --from and --to');
  }, 180_000);

  it('takes a pattern in a folder whose own name has signs of patterns', async () => {
    const odd = join(folder, 'a[1]');
    await mkdir(odd);
    await writeFile(join(odd, 'x.csv'), 'title,url\nCity council votes,https://paper.example/odd\n');
    const { lines, stderr } = await newsgauge(['backfill', 'file', '*.csv', '--dry-run', '--json'], {
      env: { DATABASE_URL: database.url, NEWSGAUGE_HOME: join(folder, 'home') },
      cwd: odd,
    });
    expect([stderr, lines]).toMatchObject(['', [{ units: 1, articles: 1 }]]);
  });

  it('says what there is without storing anything, by the period that was asked for', async () => {
    const { code, lines } = await run('feed-pages', `${base}/feed`, '--from', '2019-05-16', '--dry-run');
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ units: 1, items: 2, articles: 2, outside: 0, rejected: 0 }]);
    const early = await run('wayback', 'http://paper.example/rss', '--to', '2018', '--dry-run');
    expect(early.lines).toMatchObject([{ units: 0, articles: 0 }]);
  }, 60_000);

  it('names what failed without what a terminal would obey', async () => {
    const { code, stderr } = await run('file', 'no\u001b[2Jfile.csv');
    expect([code, stderr]).toEqual([1, expect.stringContaining('no [2Jfile.csv: there is no such file')]);
  });

  it('says of nothing that it is nothing', () => {
    const found = { items: 0, articles: 0, undated: 0, outside: 0, rejected: 0, first: null, last: null };
    const unknown = { articlesInAll: null, secondsInAll: null, bytes: null };
    const nothing = describeEstimate({ ...found, ...unknown, units: 0, sampledUnits: 0, problems: [] });
    expect(nothing).toContain('0 units');
    expect(nothing).not.toContain('more than that');
    const broken = { ...found, ...unknown, units: 3, sampledUnits: 3, problems: ['a\u001b[2J'] };
    expect(describeEstimate({ ...broken, problems: [...broken.problems, 'b', 'c'] })).toMatch(
      /^3 units.*\n.*\nNone of the sample could be read\.\nproblem: a \[2J\n/,
    );
    expect(describeEstimate({ ...found, ...unknown, units: 3, sampledUnits: 3, items: 2_000, problems: [] })).toContain(
      'more than that',
    );
  });

  it.each([
    [['file', 'https://me:secret@files.example/a.csv'], 'no user name or password'],
    [['wayback', 'https://me:secret@paper.example/rss'], 'no user name or password'],
    [['warc', 'https://me:secret@files.example/a.warc.gz'], 'no user name or password'],
    [['wayback', 'paper.example/rss'], 'no address that begins with http:// or https://'],
    [['sitemap'], 'neither a sitemap nor a home page'],
    [['ccnews', '--hosts', 'paper', '--from', '2019', '--to', '2019'], 'is no host name'],
    [['file', 'a.csv', '--from', '2019-13'], '"2019-13" is no date'],
    [['file', 'a.csv', '--columns', 'headline=title'], 'fields are title'],
  ])('refuses %s before anything is done', async (args, why) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});
