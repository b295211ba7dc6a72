import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadPage } from '../../../src/ingest/archive/pages.ts';
import type { Found } from '../../../src/ingest/archive/source.ts';
import { createWaybackSource, type WaybackOptions } from '../../../src/ingest/archive/wayback.ts';
import type { Clock } from '../../../src/ingest/clock.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { dateInUrl } from '../../../src/ingest/url-date.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { hurryingClock } from './clock.ts';
import { answers, cuts, type Row, serveWayback } from './wayback-server.ts';

const FEED = 'http://news.example/rss.xml';
const feedOf = (...numbers: number[]): string => {
  const item = (n: number) =>
    `<item><title>Story ${n}</title><link>/story/${n}</link><guid>g${n}</guid><pubDate>Mon, ${String(n).padStart(2, '0')} May 2015 08:00:00 GMT</pubDate></item>`;
  return `<rss version="2.0"><channel><title>News</title><link>http://news.example/</link>${numbers.map(item).join('')}</channel></rss>`;
};
const readPage: ReadPage = async (body, { url }) => {
  const text = body.toString();
  const inPage = /<time>([^<]*)/.exec(text)?.[1] ?? null;
  const published = inPage ?? dateInUrl(url);
  const title = /<title>([^<]*)/.exec(text)?.[1] ?? null;
  const basis = published === null ? 'none' : inPage === null ? 'url' : 'json-ld';
  return { title, url, published, basis, author: null, language: null, lead: null, categories: [] };
};

describe('wayback', () => {
  let database: TestDatabase;
  let clock: Clock;
  let warnings: string[];
  let server: Awaited<ReturnType<typeof serveWayback>>;
  const never = new AbortController().signal;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.pool.query('DELETE FROM core.fetch_host');
    clock = hurryingClock('2026-11-24T12:00:00Z');
  });
  afterEach(() => server.close());

  const serve = async (rows: Row[], rowsPerAnswer?: number) => {
    warnings = [];
    server = await serveWayback(clock, rows, rowsPerAnswer);
  };
  const source = (options: Partial<WaybackOptions> = {}) =>
    createWaybackSource(
      { feeds: [FEED], base: server.base, ...options },
      {
        fetcher: createFetcher({ allowHosts: ['127.0.0.1'] }),
        pool: database.pool,
        warn: (message) => void warnings.push(message),
        clock,
        readPage,
      },
    );
  const unitsOf = async (one: ReturnType<typeof source>, signal = never) => {
    const units: { name: string; bytes: number | null }[] = [];
    for await (const unit of one.list(signal)) units.push(unit);
    return units;
  };
  const foundIn = async (one: ReturnType<typeof source>, unit: string, signal = never) => {
    const found: Found[] = [];
    for await (const piece of one.read(unit, signal)) found.push(piece);
    return found;
  };
  const msGone = () => clock.now().getTime() - Date.parse('2026-11-24T12:00:00Z');

  describe('the index', () => {
    it('lists each state of a feed once, by names it can be read by, over as many answers as it takes', async () => {
      const rows: Row[] = Array.from({ length: 23 }, (_, n) => ({
        timestamp: `201505${String(n + 1).padStart(2, '0')}120000`,
        original: n < 10 ? FEED : 'https://www.news.example:443/rss.xml',
        length: n === 3 ? '-' : String(1_000 + n),
      }));
      // The same again, not beside the first one; a row that is there twice.
      rows.push({ ...rows[22] } as Row, {
        timestamp: '20150601120000',
        original: FEED,
        digest: 'DIGEST00000000000000000000000000',
      });
      await serve(rows, 10);
      const units = await unitsOf(source());
      expect(units).toHaveLength(23);
      expect(units[0]).toEqual({ name: `20150501120000 ${FEED}`, bytes: 1_000 });
      expect(units[3]?.bytes).toBeNull();
      expect(units[22]?.name).toBe('20150523120000 https://www.news.example:443/rss.xml');
      expect(server.requests).toHaveLength(3);
      expect(new URL(server.requests[0]?.path ?? '', server.base).searchParams.getAll('filter')).toEqual([
        'statuscode:200',
      ]);
      const one = source();
      expect(await unitsOf(one)).toEqual(units);
      expect(await unitsOf(one)).toEqual(units);
    });

    it('leaves out rows that name nothing to ask for, and knows the time of those with an inserted "00"', async () => {
      const odd = { mimetype: 'unk' };
      await serve([
        { timestamp: '20000012170449', original: FEED, body: feedOf() },
        { timestamp: '20000800241623', original: FEED },
        { timestamp: '20009912170449', original: FEED },
        { timestamp: '2000', original: FEED },
        { timestamp: '20150501120000', original: 'http://mailto:news@news.example/', ...odd },
        { timestamp: '20150501120001', original: 'http://news.example/"data:image/jpeg;base64,/9j/4AAQ', ...odd },
        { timestamp: '20150501120002', original: 'http://news.example/%22data:image/jpeg;base64,/9j/4AAQ', ...odd },
        { timestamp: '20150501120003', original: 'some/not/even/url', ...odd },
        { timestamp: '20150501120004', original: `http://news.example/${'x'.repeat(5_000)}`, ...odd },
        { timestamp: '20150501120005', original: FEED, mimetype: 'warc/revisit', length: '-' },
      ]);
      const units = await unitsOf(source({ feeds: ['http://everything.example/'] }));
      expect(units.map(({ name }) => name)).toEqual([
        `20000012170449 ${FEED}`,
        `20000800241623 ${FEED}`,
        `20150501120005 ${FEED}`,
      ]);
    });

    it('asks for the captures of the period alone', async () => {
      await serve(['2014', '2015', '2016', '2017'].map((year) => ({ timestamp: `${year}0601000000`, original: FEED })));
      const units = await unitsOf(source({ from: '2015', to: '2016-06' }));
      expect(units.map(({ name }) => name.slice(0, 4))).toEqual(['2015', '2016']);
    });

    it('has a feed that is not shown as a unit, which says why and what to do; it costs no other', async () => {
      await serve([{ timestamp: '20150501120000', original: FEED, body: feedOf(1) }]);
      const text =
        'org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.RobotAccessControlException: Blocked By Robots\n';
      const blocked = answers(403, { 'content-type': 'text/plain' }, text);
      server.faults.cdx.push(blocked);
      const one = source({ feeds: ['http://closed.example/rss', FEED] });
      const names = (await unitsOf(one)).map(({ name }) => name);
      expect(names).toEqual(['http://closed.example/rss', `20150501120000 ${FEED}`]);
      server.faults.cdx.push(blocked);
      await expect(foundIn(one, 'http://closed.example/rss')).rejects.toThrow(
        /^wayback: http:\/\/closed\.example\/rss: blocked: the site's robots\.txt .*; take its articles from elsewhere/,
      );
    });

    it('reads all captures of a feed in the unit that it became when the index had trouble', async () => {
      await serve([1, 2].map((n) => ({ timestamp: `2015050${n}120000`, original: FEED, body: feedOf(n) })));
      server.faults.cdx.push(answers(404));
      const one = source();
      const [unit] = await unitsOf(one);
      expect(unit).toEqual({ name: FEED, bytes: null });
      expect(await foundIn(one, FEED)).toMatchObject([
        { place: `item 1 of 20150501120000 ${FEED}`, raw: { title: 'Story 1' } },
        { place: `item 1 of 20150502120000 ${FEED}`, raw: { title: 'Story 2' } },
      ]);
    });

    it('says what came where that are no rows', async () => {
      await serve([]);
      expect(await unitsOf(source())).toEqual([]);
      server.faults.cdx.push(answers(200, {}, '<html>Sorry</html>'));
      await expect(foundIn(source(), FEED)).rejects.toThrow(
        'the index gave something else than rows: <html>Sorry</html>',
      );
      server.faults.cdx.push(
        answers(200, {}, 'org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error'),
      );
      await expect(foundIn(source(), FEED)).rejects.toThrow('blocked: the archive has shut the site out');
      server.faults.cdx.push(answers(400, {}, 'bad request'));
      await expect(foundIn(source(), FEED)).rejects.toThrow(`wayback: ${FEED}: fetch: `);
    });

    it('ends where the index goes in circles', async () => {
      await serve([]);
      const row = JSON.stringify([['timestamp', 'original'], ['20150501120000', FEED], [], ['again']]);
      for (let n = 0; n < 3; n++) server.faults.cdx.push(answers(200, {}, row));
      await expect(foundIn(source(), FEED)).rejects.toThrow('the index goes in circles');
    });
  });

  describe('a capture', () => {
    it('gives the items of the feed with the dates they had, and the time of the capture', async () => {
      await serve([{ timestamp: '20150505120000', original: FEED, body: feedOf(3, 4) }]);
      const [first, second, ...others] = await foundIn(source(), `20150505120000 ${FEED}`);
      expect(others).toEqual([]);
      expect(first).toMatchObject({
        place: 'item 1',
        basis: 'feed',
        capturedAtMs: Date.parse('2015-05-05T12:00:00Z'),
        raw: { outlet: 'news.example', url: 'http://news.example/story/3', guid: 'g3', title: 'Story 3' },
      });
      expect(second).toMatchObject({ raw: { published: expect.stringContaining('04 May 2015') } });
    });

    it('is unpacked however often it was packed', async () => {
      const body = gzipSync(gzipSync(feedOf(1)));
      await serve([{ timestamp: '20050505120000', original: FEED, body, headers: { 'content-encoding': 'gzip' } }]);
      expect(await foundIn(source(), `20050505120000 ${FEED}`)).toMatchObject([{ raw: { title: 'Story 1' } }]);
    });

    it('is read by its own time where the archive leads to another one, and only once', async () => {
      await serve([
        { timestamp: '20150501120000', original: FEED, leadsTo: '20150503120000' },
        { timestamp: '20150502120000', original: FEED, leadsTo: '20150504120000' },
        { timestamp: '20150503120000', original: FEED, body: feedOf(1) },
        {
          timestamp: '20150504120000',
          original: FEED,
          body: feedOf(2),
          statuscode: '200',
          digest: 'DIGEST00000000000000000000000000',
        },
      ]);
      const one = source();
      const names = (await unitsOf(one)).map(({ name }) => name.slice(0, 14));
      expect(names).toEqual(['20150501120000', '20150502120000', '20150503120000']);
      expect(await foundIn(one, `20150501120000 ${FEED}`)).toMatchObject([
        { reason: 'the archive leads to its capture of 20150503120000, which is read by itself' },
      ]);
      const other = [
        { place: '20150504120000 item 1', capturedAtMs: Date.parse('2015-05-04T12:00:00Z'), raw: { title: 'Story 2' } },
      ];
      expect(await foundIn(one, `20150502120000 ${FEED}`)).toMatchObject(other);
      expect(await foundIn(one, `20150503120000 ${FEED}`)).toMatchObject([{ place: 'item 1' }]);
    });

    it.each<[string, Partial<Row>, string]>([
      [
        'a web page',
        { body: '<!DOCTYPE html><html><title>Not found</title></html>', mimetype: 'text/html' },
        'a web page came instead of a feed',
      ],
      ['not there', { body: null }, 'the archive lists it and does not have it (HTTP 404)'],
      [
        'of an answer that asked for patience',
        { statuscode: '429', body: 'slow down', headers: { 'retry-after': '6' } },
        'it was captured with HTTP 429',
      ],
      ['of an error', { statuscode: '503', body: 'oh' }, 'it was captured with HTTP 503'],
      ['cut off', { body: feedOf(1).slice(0, 200) }, 'it breaks off'],
      ['shorter than it is', { body: feedOf(1, 2), headers: { 'content-length': '300' } }, 'it breaks off'],
      ['empty', { body: '' }, 'an empty body came'],
    ])('that is %s is named, once, and nobody waits', async (_, row, reason) => {
      await serve([{ timestamp: '20150505120000', original: FEED, ...row }]);
      expect(await foundIn(source(), `20150505120000 ${FEED}`)).toEqual([
        { place: 'the capture', reason: expect.stringContaining(reason), value: Buffer.from(`20150505120000 ${FEED}`) },
      ]);
      expect(server.requests).toHaveLength(1);
      expect(msGone()).toBe(0);
    });

    it('that is shut out is named, also where that comes as a page', async () => {
      await serve([]);
      const page = '<html><h2>Sorry.</h2><p>This URL has been excluded from the Wayback Machine.</p></html>';
      server.faults.web.push(answers(200, { 'content-type': 'text/html' }, page));
      server.faults.web.push(
        answers(403, { 'x-archive-wayback-runtime-error': 'AdministrativeAccessControlException: Blocked Site Error' }),
      );
      server.faults.web.push(answers(200, { 'content-type': 'text/html' }, '<html>We are moving house</html>'));
      const one = source();
      const blocked = [{ reason: expect.stringContaining('blocked: the archive has shut the site out') }];
      expect(await foundIn(one, `20150505120000 ${FEED}`)).toMatchObject(blocked);
      expect(await foundIn(one, `20150505120000 ${FEED}`)).toMatchObject(blocked);
      expect(await foundIn(one, `20150505120000 ${FEED}`)).toMatchObject([
        { reason: 'the archive answered with a page of its own instead of the capture' },
      ]);
    });

    it('that leads out of the archive, or round and round, is named', async () => {
      await serve([{ timestamp: '20150506120000', original: FEED, leadsTo: '20150506120000' }]);
      server.faults.web.push(answers(302, { location: 'http://localhost:1/rss.xml' }));
      expect(await foundIn(source(), `20150505120000 ${FEED}`)).toMatchObject([
        { reason: 'a redirect leads out of the archive, to http://localhost:1/rss.xml' },
      ]);
      expect(await foundIn(source(), `20150506120000 ${FEED}`)).toMatchObject([
        { reason: expect.stringContaining('more than 5 redirects') },
      ]);
    });

    it('is asked for with its "#", which is no fragment there', async () => {
      await serve([{ timestamp: '20150505120000', original: `${FEED}#x`, body: feedOf(1) }]);
      expect(await foundIn(source(), `20150505120000 ${FEED}#x`)).toMatchObject([{ raw: { title: 'Story 1' } }]);
    });

    it('is refused where its name is none', async () => {
      await serve([]);
      await expect(foundIn(source(), 'rss.xml')).rejects.toThrow(
        'wayback: rss.xml: neither one of the addresses nor a capture',
      );
    });
  });

  describe('the limits of the archive', () => {
    const daily = (days: number): Row[] =>
      Array.from({ length: days }, (_, n) => ({
        timestamp: `201505${String(n + 1).padStart(2, '0')}120000`,
        original: FEED,
        body: feedOf(n + 1),
      }));

    it('are kept by all processes together, each service its own', async () => {
      await serve(daily(12), 2);
      const [units] = await Promise.all([unitsOf(source()), unitsOf(source()), unitsOf(source())]);
      expect(server.requests).toHaveLength(18);
      // 18 queries of three processes lie 17 times the gap apart.
      expect(msGone()).toBeGreaterThanOrEqual(17 * 2_500);
      const before = msGone();
      await Promise.all(
        [source(), source(), source()].flatMap((one) => units.slice(0, 4).map(({ name }) => foundIn(one, name))),
      );
      expect(server.requests).toHaveLength(30);
      expect(msGone() - before).toBeGreaterThanOrEqual(11 * 125);
      expect(msGone() - before).toBeLessThan(30_000);
    });

    it('a 429 stops both services for everybody for as long as it says, and then the reading goes on', async () => {
      await serve(daily(3));
      server.faults.web.push(
        answers(429, { 'retry-after': '600' }),
        answers(429),
        answers(503, { 'retry-after': '120' }),
      );
      const [first] = await unitsOf(source());
      expect(await foundIn(source(), first?.name ?? '')).toMatchObject([{ raw: { title: 'Story 1' } }]);
      const waits = server.requests
        .slice(2)
        .map(({ atMs }, n) => (atMs - (server.requests[n + 1]?.atMs ?? 0)) / 60_000);
      // What it asks for; else 15 minutes; and longer from one to the next.
      expect(waits[0]).toBeGreaterThanOrEqual(10);
      expect(waits[1]).toBeGreaterThanOrEqual(15);
      expect(waits[2]).toBeGreaterThanOrEqual(4);
      expect(warnings).toHaveLength(3);
      expect(warnings[0]).toMatch(/HTTP 429; asked again at 20\d\d-/);
      const { rows } = await database.pool.query(
        "SELECT host FROM core.fetch_host WHERE host LIKE '127.0.0.1:%' ORDER BY 1",
      );
      expect(rows.map(({ host }) => host.replace(/:\d+/, ''))).toEqual(['127.0.0.1/cdx', '127.0.0.1/web']);
    });

    it('a 429 that asks for more than two hours ends the unit with the time to go on at, for others too', async () => {
      await serve(daily(1));
      server.faults.web.push(answers(429, { 'retry-after': '36000' }));
      const unit = `20150501120000 ${FEED}`;
      await expect(foundIn(source(), unit)).rejects.toThrow(
        /^wayback: 20150501120000 .*HTTP 429 .*resume the run later, not before 2026-11-24T2[23]/,
      );
      await expect(foundIn(source(), FEED)).rejects.toThrow(
        /wants to be left alone until 2026-11-24T2[23].*resume the run then/,
      );
      expect(server.requests).toHaveLength(1);
    });

    it('trouble that passes is waited for, longer and longer', async () => {
      await serve(daily(1));
      server.faults.web.push(answers(503), cuts, (request) => void request.socket.destroy());
      server.faults.cdx.push(answers(504), cuts);
      const [unit] = await unitsOf(source());
      expect(await foundIn(source(), unit?.name ?? '')).toMatchObject([{ raw: { title: 'Story 1' } }]);
      const times = server.requests.slice(3).map(({ atMs }) => atMs);
      const waits = times.slice(1).map((time, n) => time - (times[n] ?? 0));
      expect(waits.map((ms) => Math.floor(ms / 5_000))).toEqual([1, 2, 4]);
    });

    it('trouble that does not pass ends the unit with a name, and costs no article', async () => {
      await serve(daily(1));
      for (let n = 0; n < 6; n++) server.faults.web.push(answers(503));
      await expect(foundIn(source(), `20150501120000 ${FEED}`)).rejects.toThrow(
        /^wayback: 20150501120000 http:\/\/news\.example\/rss\.xml: .*HTTP 503 \(asked 6 times\): it has trouble; resume the run later/,
      );
      expect(await foundIn(source(), `20150501120000 ${FEED}`)).toHaveLength(1);
    });

    it('refused connections are waited out for longer than the hour that the archive shuts out for', async () => {
      await serve(daily(1));
      server.close();
      await expect(foundIn(source(), `20150501120000 ${FEED}`)).rejects.toThrow(
        /ECONNREFUSED.*\(asked 8 times\): it is down, or has shut this address out/,
      );
      expect(msGone()).toBeGreaterThan(75 * 60_000);
    });

    it('a name that does not lead to the archive, or a certificate that is not its own, costs no article', async () => {
      await serve(daily(1));
      const { port } = new URL(server.base);
      const elsewhere = (scheme: string, allowHosts: string[]) =>
        createWaybackSource(
          { feeds: [FEED], base: `${scheme}://localhost:${port}` },
          { fetcher: createFetcher({ allowHosts }), pool: database.pool, warn: () => undefined, clock, readPage },
        );
      const unit = `20150501120000 ${FEED}`;
      await expect(foundIn(elsewhere('http', []), unit)).rejects.toThrow('localhost has no public address');
      await expect(foundIn(elsewhere('https', ['localhost']), unit)).rejects.toThrow(
        /^wayback: .*(?:SSL|EPROTO|packet)/,
      );
    });

    it('a stop ends the waiting at once', async () => {
      await serve(daily(1));
      const stop = new AbortController();
      server.faults.web.push((_, response) => {
        response.writeHead(429, { 'retry-after': '60' }).end();
        stop.abort(new Error('stopped'));
      });
      await expect(foundIn(source(), `20150501120000 ${FEED}`, stop.signal)).rejects.toThrow('stopped');
      expect(server.requests).toHaveLength(1);
    });
  });

  describe('pages', () => {
    const page = (path: string, body: string): Row => ({
      timestamp: '20150505120000',
      original: `http://news.example${path}`,
      mimetype: 'text/html',
      body,
    });

    it('of a site are listed once each, without those that list articles', async () => {
      await serve([
        page('/', ''),
        page('/2015/05/a-story', '<title>A</title>'),
        { ...page('/2015/05/a-story', ''), timestamp: '20160505120000' },
        page('/category/politics/', ''),
        page('/img.png', ''),
        { ...page('/style.css', ''), mimetype: 'text/css' },
        { ...page('/old', ''), statuscode: '404' },
        page('/tag/x', ''),
        page('/tagesschau/b-story', ''),
        { ...page('/c', ''), original: 'http://other.example/c' },
      ]);
      const names = (await unitsOf(source({ feeds: ['https://news.example/'], pages: true }))).map(({ name }) =>
        name.slice(15),
      );
      expect(names).toEqual(
        ['/2015/05/a-story', '/img.png', '/tagesschau/b-story'].map((path) => `http://news.example${path}`),
      );
      const below = await unitsOf(source({ feeds: ['https://news.example/2015/'], pages: true }));
      expect(below.map(({ name }) => name)).toEqual(['20150505120000 http://news.example/2015/05/a-story']);
    });

    it('give their article by the reader of pages, or a reason', async () => {
      await serve([
        page('/a', '<title>A</title><time>2015-05-04T08:00:00Z</time>'),
        page('/2015/05/03/b', '<title>B</title>'),
        page('/c', '<title>Politics</title>'),
        page('/d', 'nothing'),
      ]);
      const one = source({ feeds: ['https://news.example/'], pages: true, outlet: 'the-news' });
      const read = (path: string) => foundIn(one, `20150505120000 http://news.example${path}`);
      expect(await read('/a')).toMatchObject([
        {
          raw: { title: 'A', outlet: 'the-news', published: '2015-05-04T08:00:00Z' },
          basis: 'json-ld',
          capturedAtMs: Date.parse('2015-05-05T12:00:00Z'),
        },
      ]);
      expect(await read('/2015/05/03/b')).toMatchObject([
        { raw: { title: 'B', published: '2015-05-03' }, basis: 'url' },
      ]);
      expect(await read('/c')).toMatchObject([{ reason: 'the page has no date of publication' }]);
      expect(await read('/d')).toMatchObject([{ reason: 'the page has no title' }]);
    });
  });

  it('takes its options from JSON, and refuses what is none', async () => {
    await serve([]);
    expect(source({ outlet: 'x' }).title).toBe(`${FEED} in ${new URL(server.base).host}`);
    expect(() => source({ feeds: [] })).toThrow();
    expect(() => source({ feeds: ['file:///etc/passwd'] })).toThrow();
    expect(() => source({ from: 'yesterday' })).toThrow('no date such as 2019');
  });
});
