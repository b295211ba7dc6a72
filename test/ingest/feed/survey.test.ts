import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../../src/ingest/feed/fetch.ts';
import { readWatchedFeeds, type Survey, surveyFeeds } from '../../../src/ingest/feed/survey.ts';
import { registerOutlets } from '../../../src/ingest/outlets.ts';
import { urlKey } from '../../../src/stream/keys.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const item = (n: number, date: string) =>
  `<item><title>Story ${n}</title><link>https://a.example/${n}</link><pubDate>${date}</pubDate></item>`;
const rss = (...items: string[]) => `<rss version="2.0"><channel><title>A</title>${items.join('')}</channel></rss>`;

describe('surveyFeeds', () => {
  let database: TestDatabase;
  let server: Server;
  let fetcher: Fetcher;
  let origin: string;
  let answer: (path: string) => string | null | Promise<string | null> = () => null;
  beforeAll(async () => {
    database = await createDatabase();
    server = createServer(async (request, response) => {
      const body = await answer(request.url as string);
      response.writeHead(body === null ? 503 : 200).end(body ?? '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await database.drop();
  });
  afterEach(() => database.pool.query('TRUNCATE core.outlet CASCADE'));

  const register = (slug: string, ...paths: string[]) =>
    registerOutlets(database.pool, [
      { name: slug, own: false, agency: false, domains: [slug], feeds: paths.map((path) => origin + path) },
    ]);
  async function survey(outlets: string[] = [], signal = new AbortController().signal) {
    const { feeds } = await readWatchedFeeds(database.pool, outlets);
    const surveys: Survey[] = [];
    const options = { pool: database.pool, fetcher, clock: () => NOW, signal };
    await surveyFeeds(feeds, options, (one) => surveys.push(one));
    return surveys;
  }

  it('says what each gives, and what is wrong with one that gives nothing', async () => {
    await register('a.example', '/a', '/b', '/c', '/d');
    const dates = ['2026-11-24T08:00:00Z', '2026-11-24T10:00:00Z', '2026-11-24T07:00:00Z', 'soon'];
    answer = (path) =>
      ({ '/a': rss(...dates.map((date, n) => item(n, date))), '/b': '<html></html>', '/c': rss() })[path] ?? null;
    await database.pool.query(
      `INSERT INTO core.feed_item (feed_id, item_key, content_hash, counts_hash, last_listed)
       SELECT id, $1, '', '', $2 FROM core.feed WHERE url LIKE '%/a'`,
      [urlKey('https://a.example/1'), NOW],
    );
    const about = {
      outlet: 'a.example',
      format: null,
      items: 0,
      newest: null,
      gapMinutes: null,
      dated: null,
      fresh: null,
    };
    expect(await survey()).toEqual([
      {
        outlet: 'a.example',
        feed: `${origin}/a`,
        format: 'rss',
        items: 4,
        newest: '2026-11-24T10:00:00.000Z',
        gapMinutes: 120,
        dated: 0.75,
        fresh: 0.75,
        error: null,
      },
      { ...about, feed: `${origin}/b`, error: 'feed: a web page came instead of a feed' },
      { ...about, feed: `${origin}/c`, format: 'rss', error: null },
      { ...about, feed: `${origin}/d`, error: `fetch: ${origin}/d: HTTP 503` },
    ]);
    expect((await database.pool.query('SELECT FROM core.poll')).rowCount).toBe(0);
  });

  it('asks where a feed has moved to, of the outlets that are named', async () => {
    await register('a.example', '/a');
    await register('b.example', '/b');
    await database.pool.query("UPDATE core.feed SET address = $1 WHERE url LIKE '%/a'", [`${origin}/moved`]);
    answer = (path) => (path === '/moved' ? rss(item(1, '2026-11-24')) : null);
    expect(await survey(['a.example'])).toMatchObject([{ feed: `${origin}/a`, items: 1, error: null }]);
    expect((await readWatchedFeeds(database.pool, ['b.example', 'c.example'])).unknown).toEqual(['c.example']);
  });

  it('asks a host for one feed at a time, and eight hosts side by side', async () => {
    const paths = Array.from({ length: 20 }, (_, n) => `/${n % 10}/${n}`);
    await register('a.example', ...paths);
    await database.pool.query("UPDATE core.feed SET host = 'h' || (regexp_match(url, '/(\\d)/'))[1]");
    const open = new Map<string, number>();
    const seen = { hosts: 0, ofOne: 0 };
    let release = () => {};
    const full = new Promise<void>((resolve) => {
      release = resolve;
    });
    answer = async (path) => {
      const host = path.slice(1, 2);
      open.set(host, (open.get(host) ?? 0) + 1);
      seen.hosts = Math.max(seen.hosts, open.size);
      seen.ofOne = Math.max(seen.ofOne, ...open.values());
      // Nothing is answered before eight have come.
      if (open.size === 8) release();
      await full;
      if (open.get(host) === 1) open.delete(host);
      else open.set(host, (open.get(host) ?? 0) - 1);
      return rss();
    };
    expect(await survey()).toHaveLength(20);
    expect(seen).toEqual({ hosts: 8, ofOne: 1 });
  });

  it('stops when it is interrupted', async () => {
    await register('a.example', '/a', '/b', '/c');
    const controller = new AbortController();
    answer = () => {
      controller.abort();
      return rss();
    };
    expect(await survey([], controller.signal)).toHaveLength(1);
  });
});
