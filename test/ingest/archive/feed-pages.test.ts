import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFeedPagesSource, type FeedPagesOptions } from '../../../src/ingest/archive/feed-pages.ts';
import type { Found } from '../../../src/ingest/archive/source.ts';
import type { Clock } from '../../../src/ingest/clock.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { type Answer, serveHosts } from '../feed/hosts.ts';
import { hurryingClock } from './clock.ts';

const HOST = 'news.example';
/** Story n was published n days after the first of January 2019. */
const dateOf = (n: number) => new Date(Date.UTC(2019, 0, 1 + n, 8));
const itemOf = (n: number) =>
  `<item><title>Story ${n}</title><link>http://${HOST}/${n}</link><pubDate>${dateOf(n).toUTCString()}</pubDate></item>`;
const rssOf = (numbers: number[], link = '') =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News</title><link>http://${HOST}/</link>${link}${numbers.map(itemOf).join('')}</channel></rss>`;
const atomOf = (numbers: number[], link = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id><updated>2019-01-01T00:00:00Z</updated>${link}${numbers
    .map(
      (n) =>
        `<entry><title>Story ${n}</title><id>urn:${n}</id><link href="http://${HOST}/${n}"/><link rel="next" href="/no"/><updated>${dateOf(n).toISOString()}</updated></entry>`,
    )
    .join('')}</feed>`;
const serves =
  (body: string, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status).end(body);

describe('feed-pages', () => {
  let database: TestDatabase;
  let clock: Clock;
  let server: Awaited<ReturnType<typeof serveHosts>>;
  let routes: Record<string, Answer>;
  const never = new AbortController().signal;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.pool.query('DELETE FROM core.fetch_host');
    clock = hurryingClock('2026-11-24T12:00:00Z');
    routes = {};
    server = await serveHosts(clock, routes);
  });
  afterEach(() => server.close());

  const at = (path: string) => server.url(HOST, path);
  const put = (path: string, body: string, status = 200) => {
    routes[HOST + path] = serves(body, status);
  };
  const source = (options: Partial<FeedPagesOptions> = {}) =>
    createFeedPagesSource(
      { feeds: [at('/feed')], ...options },
      {
        fetcher: createFetcher({ allowHosts: [HOST], lookup: server.lookup }),
        pool: database.pool,
        warn: () => undefined,
        clock,
      },
    );
  async function read(options: Partial<FeedPagesOptions> = {}, path = '/feed') {
    const found: Found[] = [];
    let error: Error | null = null;
    try {
      for await (const piece of source({ feeds: [at(path)], ...options }).read(at(path), never)) found.push(piece);
    } catch (cause) {
      error = cause as Error;
    }
    const titles = found
      .map((piece) => ('raw' in piece ? piece.raw.title?.replace('Story ', '') : piece.reason))
      .join(' ');
    return { found, titles, error };
  }
  const asked = () => server.requests.map(({ path }) => path).filter((path) => path !== '/robots.txt');

  it('is one unit a feed', async () => {
    const units = [];
    for await (const unit of source({ feeds: [at('/feed'), at('/other'), at('/feed')] }).list(never)) units.push(unit);
    expect(units).toEqual([at('/feed'), at('/other')].map((name) => ({ name, bytes: null })));
  });

  it('reads the pages of WordPress until there is none, two seconds apart', async () => {
    put('/feed?cat=3', rssOf([9, 8, 7]));
    put('/feed?cat=3&paged=2', rssOf([6, 5, 4]));
    put('/feed?cat=3&paged=3', rssOf([3, 2]));
    const { found, titles, error } = await read({}, '/feed?cat=3');
    expect(error).toBeNull();
    expect(titles).toBe('9 8 7 6 5 4 3 2');
    expect(found[4]).toMatchObject({
      place: 'page 2 item 2',
      basis: 'feed',
      raw: { outlet: HOST, url: `http://${HOST}/5`, published: dateOf(5).toUTCString() },
    });
    expect((found[4] as { capturedAtMs: number }).capturedAtMs).toBeGreaterThanOrEqual(
      Date.parse('2026-11-24T12:00:00Z'),
    );
    expect(asked().at(-1)).toBe('/feed?cat=3&paged=4');
    const times = server.requests.map(({ atMs }) => atMs);
    expect(times.slice(1).every((time, n) => time - (times[n] ?? 0) >= 2_000)).toBe(true);
  });

  it.each<[string, (n: number) => string]>([
    ['RSS with next', (n) => rssOf([n], `<atom:link rel="next" href="/page${n - 1}"/>`)],
    [
      'Atom with prev-archive before next',
      (n) => atomOf([n], `<link rel="next" href="/wrong"/><link rel="prev-archive" href="/page${n - 1}"/>`),
    ],
    [
      'JSON Feed with next_url',
      (n) =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'News',
          next_url: `/page${n - 1}`,
          items: [
            { id: `${n}`, url: `http://${HOST}/${n}`, title: `Story ${n}`, date_published: dateOf(n).toISOString() },
          ],
        }),
    ],
  ])('follows %s, and guesses no more once a feed has named a page', async (_, page) => {
    put('/feed', page(4));
    put('/page3', page(3));
    put('/page2', page(2));
    put('/page1', atomOf([1]));
    const { titles, error } = await read();
    expect(error).toBeNull();
    expect(titles).toBe('4 3 2 1');
    expect(asked()).toEqual(['/feed', '/page3', '/page2', '/page1']);
  });

  it('ends at the first page that is older than wanted, and leaves away what is older on the last one', async () => {
    put('/feed', rssOf([1, 9, 8]));
    put('/feed?paged=2', rssOf([7, 6, 5]));
    put('/feed?paged=3', rssOf([4, 3, 2]));
    put('/feed?paged=4', rssOf([1, 0]));
    const { titles } = await read({ from: '2019-01-07' });
    expect(titles).toBe('9 8 7 6');
    expect(asked()).toEqual(['/feed', '/feed?paged=2', '/feed?paged=3']);
  });

  it('leaves it to the run what an instant is at the edge of the period: its days are the newsroom’s', async () => {
    put('/feed', rssOf([9]).replace(dateOf(9).toUTCString(), 'Sun, 06 Jan 2019 22:30:00 -0700'));
    expect((await read({ from: '2019-01-07' })).titles).toBe('9');
    expect((await read({ from: '2019-01-08' })).titles).toBe('');
  });

  it('ends where a site gives the same page again, has an empty one, or leads back', async () => {
    put('/feed', rssOf([3, 2, 1]));
    put('/feed?paged=2', rssOf([3, 2, 1]));
    expect(await read()).toMatchObject({ titles: '3 2 1', error: null });
    put('/feed?paged=2', rssOf([]));
    expect(await read()).toMatchObject({ titles: '3 2 1', error: null });
    put('/feed', rssOf([3], '<atom:link rel="next" href="/b"/>'));
    put('/b', rssOf([2], '<atom:link rel="next" href="/feed#top"/>'));
    expect(await read()).toMatchObject({ titles: '3 2', error: null });
  });

  it('ends with an error that names the page, and keeps what came before', async () => {
    put('/feed', rssOf([5, 4]));
    put('/feed?paged=2', rssOf([3, 2]));
    put('/feed?paged=3', '<!doctype html><title>No such page</title>');
    const html = await read();
    expect(html.titles).toBe('5 4 3 2');
    expect(html.error?.message).toBe(
      `feed-pages: ${at('/feed')}: page 3, ${at('/feed?paged=3')}: feed: a web page came instead of a feed`,
    );
    put('/feed?paged=3', '', 503);
    expect((await read()).error?.message).toMatch(/page 3, .*HTTP 503 \(asked 4 times\)/);
    put('/feed?paged=3', rssOf([1]).slice(0, 180));
    expect((await read()).error?.message).toMatch(/page 3, .*it breaks off/);
  });

  it('takes a page that the feed names and that is not there for what it is: a gap', async () => {
    put('/feed', rssOf([5], '<atom:link rel="next" href="/gone"/>'));
    const { titles, error } = await read();
    expect(titles).toBe('5');
    expect(error?.message).toMatch(/page 2, .*\/gone: .*HTTP 404/);
    expect((await read({}, '/none')).error?.message).toMatch(/page 1, .*\/none: .*HTTP 404/);
  });

  it('asks for no page that robots.txt does not allow', async () => {
    put('/robots.txt', 'User-agent: *\nDisallow: /*paged=\n');
    put('/feed', rssOf([2]));
    put('/feed?paged=2', rssOf([1]));
    const { titles, error } = await read();
    expect(titles).toBe('2');
    expect(error?.message).toContain('robots.txt of news.example does not allow it');
    expect(asked()).toEqual(['/feed']);
  });

  it('takes its options from JSON, and refuses what is none', () => {
    expect(source({ outlet: 'x', from: '2019' }).kind).toBe('feed-pages');
    expect(() => source({ feeds: [] })).toThrow();
    expect(() => source({ from: '2019-13' })).toThrow('no date such as 2019');
  });
});
