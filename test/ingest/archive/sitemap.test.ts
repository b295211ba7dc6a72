import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadPage } from '../../../src/ingest/archive/pages.ts';
import { createSitemapSource, type SitemapOptions } from '../../../src/ingest/archive/sitemap.ts';
import type { Found, Source } from '../../../src/ingest/archive/source.ts';
import type { Clock } from '../../../src/ingest/clock.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { type Answer, serveHosts } from '../feed/hosts.ts';
import { hurryingClock } from './clock.ts';

const NOW = '2026-11-24T12:00:00Z';
const HOST = 'news.example';
const sitemapOf = (...rows: string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${rows.join('')}</urlset>`;
const row = (loc: string, news = '') => `<url><loc>${loc}</loc><lastmod>2026-11-24</lastmod>${news}</url>`;
const news = (title: string, date: string) =>
  `<n:news><n:publication><n:name>News</n:name><n:language>en</n:language></n:publication><n:publication_date>${date}</n:publication_date><n:title>${title}</n:title></n:news>`;
const indexOf = (...locs: string[]): string =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`;
const serves =
  (body: string | Buffer, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status).end(body);
const readPage: ReadPage = async (body, { url }) => {
  const text = body.toString();
  if (text === 'broken') throw new Error('the page cannot be read');
  const published = /<time>([^<]*)/.exec(text)?.[1] ?? null;
  const title = /<title>([^<]+)/.exec(text)?.[1] ?? null;
  const basis = published === null ? 'none' : 'meta';
  return { title, url, published, basis, author: null, language: null, lead: null, categories: [] };
};

describe('sitemap', () => {
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
    clock = hurryingClock(NOW);
    routes = {};
    server = await serveHosts(clock, routes);
  });
  afterEach(() => server.close());

  const at = (path: string) => server.url(HOST, path);
  const put = (path: string, body: string | Buffer, status = 200) => {
    routes[HOST + path] = serves(body, status);
  };
  const source = (options: SitemapOptions): Source =>
    createSitemapSource(options, {
      fetcher: createFetcher({ allowHosts: [HOST], lookup: server.lookup }),
      pool: database.pool,
      warn: () => undefined,
      clock,
      readPage,
    });
  const unitsOf = async (one: Source) => {
    const names: string[] = [];
    for await (const { name } of one.list(never)) names.push(name);
    return names;
  };
  const foundIn = async (one: Source, unit: string) => {
    const found: Found[] = [];
    for await (const piece of one.read(unit, never)) found.push(piece);
    return found;
  };
  const asked = () => server.requests.map(({ path }) => path).filter((path) => path !== '/robots.txt');

  describe('the list', () => {
    it('has the sitemaps that robots.txt names, and what their indexes list, packed or not, each once', async () => {
      put('/robots.txt', `User-agent: *\nDisallow:\nSitemap: ${at('/index.xml')}\nSitemap: ${at('/news.xml')}\n`);
      put('/index.xml', indexOf(at('/a.xml'), at('/b.xml.gz'), '/news.xml', 'ftp://x/', at('/a.xml')));
      put('/a.xml', sitemapOf());
      put('/news.xml', gzipSync(sitemapOf()));
      expect(await unitsOf(source({ home: at('/') }))).toEqual([at('/news.xml'), at('/a.xml'), at('/b.xml.gz')]);
    });

    it('goes through indexes of indexes, and asks of their leaves only one each', async () => {
      put('/index.xml', indexOf('/2018.xml', '/2019.xml'));
      put('/2018.xml', indexOf('/2018-1.xml', '/2018-2.xml', '/2018-3.xml'));
      put('/2019.xml', indexOf('/2019-1.xml', '/2019-2.xml'));
      put('/2018-1.xml', sitemapOf());
      put('/2019-1.xml', sitemapOf());
      const names = ['2018-1', '2018-2', '2018-3', '2019-1', '2019-2'].map((name) => at(`/${name}.xml`));
      expect(await unitsOf(source({ sitemaps: [at('/index.xml')] }))).toEqual(names);
      expect(asked()).toEqual(['/index.xml', '/2018.xml', '/2018-1.xml', '/2019.xml', '/2019-1.xml']);
    });

    it('ends where indexes list themselves, one another, or go down without end', async () => {
      put('/self.xml', indexOf('/self.xml', '/other.xml'));
      put('/other.xml', indexOf('/self.xml', '/other.xml'));
      expect(await unitsOf(source({ sitemaps: [at('/self.xml')] }))).toEqual([]);
      for (let n = 0; n < 20; n++) put(`/deep${n}.xml`, indexOf(`/deep${n + 1}.xml`));
      expect(await unitsOf(source({ sitemaps: [at('/deep0.xml')] }))).toEqual([at('/deep5.xml')]);
      expect(asked().length).toBeLessThan(10);
    });

    it('leaves out the months and days outside of the period, by their names', async () => {
      const inside = [
        '/sitemap-2019-05.xml',
        '/2019/06/sitemap.xml',
        '/s201907.xml',
        '/m?yyyy=2019&amp;mm=5&amp;dd=3',
        '/2019-05-02.xml',
        '/authors.xml',
        '/sitemap-2012.xml',
      ];
      const outside = [
        '/sitemap-2019-04.xml',
        '/2019/08/sitemap.xml',
        '/s201801.xml',
        '/m?yyyy=2019&amp;mm=8',
        '/2019-08-01.xml',
      ];
      put('/index.xml', indexOf(...outside, ...inside));
      put('/sitemap-2019-05.xml', sitemapOf());
      const names = await unitsOf(source({ sitemaps: [at('/index.xml')], from: '2019-05', to: '2019-07-31' }));
      expect(names).toEqual(inside.map((path) => at(path.replaceAll('&amp;', '&'))));
    });

    it('takes no numbers for months', async () => {
      const paths = ['/sitemap-2019-01.xml', '/sitemap-2019-12.xml', '/sitemap-2019-13.xml'];
      put('/index.xml', indexOf(...paths));
      put('/sitemap-2019-01.xml', sitemapOf());
      expect(await unitsOf(source({ sitemaps: [at('/index.xml')], from: '2019-06', to: '2019-07' }))).toEqual(
        paths.map(at),
      );
    });

    it('has sitemaps that cannot be had or read as well: they are named when they are read', async () => {
      put('/page.xml', '<!doctype html><title>Hello</title>');
      put('/good.xml', sitemapOf());
      put('/index.xml', indexOf('/lost.xml', '/good.xml'));
      const paths = ['/gone.xml', '/page.xml', '/lost.xml', '/good.xml'];
      const one = source({ sitemaps: ['/gone.xml', '/page.xml', '/index.xml'].map(at) });
      expect(await unitsOf(one)).toEqual(paths.map(at));
      await expect(foundIn(one, at('/gone.xml'))).rejects.toThrow(/^sitemap: .*\/gone\.xml: HTTP 404$/);
      await expect(foundIn(one, at('/page.xml'))).rejects.toThrow(
        /^sitemap: .*\/page\.xml: no <urlset> and no <sitemapindex>$/,
      );
      await expect(unitsOf(source({ home: at('/') }))).rejects.toThrow(
        'its robots.txt names no sitemap; give the address of one',
      );
    });

    it('is refused where it has more than a run may', async () => {
      put('/index.xml', indexOf(...Array.from({ length: 50_001 }, (_, n) => `/${n}`)));
      await expect(unitsOf(source({ sitemaps: [at('/index.xml')] }))).rejects.toThrow('over 50000 sitemaps');
    });

    it('has no sitemaps whose addresses are too long to be the names of units', async () => {
      put('/index.xml', indexOf('/a.xml', `/${'b'.repeat(2_600)}`));
      put('/a.xml', sitemapOf());
      expect(await unitsOf(source({ sitemaps: [at('/index.xml')] }))).toEqual([at('/a.xml')]);
    });

    it('asks a host for nothing that its robots.txt does not allow, and leaves two seconds between', async () => {
      put('/robots.txt', 'User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n');
      put('/a.xml', sitemapOf());
      put('/b.xml', sitemapOf());
      const one = source({ sitemaps: [at('/a.xml'), at('/private/s.xml'), at('/b.xml')] });
      await unitsOf(one);
      await expect(foundIn(one, at('/private/s.xml'))).rejects.toThrow('robots.txt of news.example does not allow it');
      expect(asked()).toEqual(['/a.xml', '/b.xml']);
      const times = server.requests.map(({ atMs }) => atMs);
      expect(times.slice(2).every((time, n) => time - (times[n + 1] ?? 0) >= 7_000)).toBe(true);
    });
  });

  describe('a sitemap', () => {
    it('of news gives titles and dates, and never a lastmod for one', async () => {
      put(
        '/news.xml',
        sitemapOf(
          row('http://news.example/a', news('A &amp; B', '2026-11-23T08:00:00-05:00')),
          row('/2026/11/20/b', news('B', 'soon')),
          row('/c', news('C', '')),
        ),
      );
      expect(await foundIn(source({ sitemaps: [at('/news.xml')] }), at('/news.xml'))).toMatchObject([
        {
          place: 'row 1',
          basis: 'sitemap',
          raw: { url: 'http://news.example/a', title: 'A & B', language: 'en', published: '2026-11-23T08:00:00-05:00' },
        },
        { place: 'row 2', basis: 'url', raw: { url: at('/2026/11/20/b'), title: 'B', published: '2026-11-20' } },
        { place: 'row 3', raw: { title: 'C', published: null } },
      ]);
    });

    it('of addresses alone is counted in one sentence', async () => {
      put('/plain.xml', sitemapOf(...[1, 2, 3].map((n) => row(`/story/${n}`)), row('/x', news('X', '2026-11-23'))));
      expect(await foundIn(source({ sitemaps: [at('/plain.xml')] }), at('/plain.xml'))).toMatchObject([
        { place: 'row 4', raw: { title: 'X' } },
        {
          place: 'all rows',
          reason: '3 addresses without title; --pages fetches them',
          value: Buffer.from(at('/plain.xml')),
        },
      ]);
      expect(asked()).toEqual(['/plain.xml']);
    });

    it('is read in its period', async () => {
      put(
        '/s.xml',
        sitemapOf(
          row('/a', news('evening of the 31st', '2019-05-31T23:30:00-05:00')),
          row('/b', news('June', '2019-06-01')),
          row('/2019/05/17/c'),
          row('/2018/05/17/d'),
          row('/e'),
        ),
      );
      const found = await foundIn(
        source({ sitemaps: [at('/s.xml')], from: '2019-05', to: '2019-05-31' }),
        at('/s.xml'),
      );
      expect(found).toMatchObject([
        { raw: { title: 'evening of the 31st' } },
        { reason: '2 addresses without title; --pages fetches them' },
      ]);
    });

    it('leaves it to the run what an instant is at the edge of the period: its days are the newsroom’s', async () => {
      put(
        '/s.xml',
        sitemapOf(
          row('/a', news('31 May in New York', '2019-06-01T01:00:00Z')),
          row('/b', news('1 May in New York', '2019-04-30T22:30:00-07:00')),
          row('/c', news('nowhere May any more', '2019-06-02T00:00:00Z')),
          row('/d', news('nowhere May yet', '2019-04-29T00:00:00Z')),
        ),
      );
      const found = await foundIn(source({ sitemaps: [at('/s.xml')], from: '2019-05', to: '2019-05' }), at('/s.xml'));
      expect(found).toMatchObject([{ raw: { title: '31 May in New York' } }, { raw: { title: '1 May in New York' } }]);
    });

    it('may be a list of lines', async () => {
      put('/s.txt', `\ufeff${at('/2019/05/17/a')}\r\n\r\n${at('/b')}\n`);
      expect(await unitsOf(source({ sitemaps: [at('/s.txt')] }))).toEqual([at('/s.txt')]);
      put('/b', '<title>B</title>');
      const found = await foundIn(source({ sitemaps: [at('/s.txt')], pages: true, from: '2020' }), at('/s.txt'));
      expect(found).toMatchObject([{ place: 'row 2', raw: { title: 'B' } }]);
    });

    it('that is an index after all is read with what it lists, and ends', async () => {
      put('/x.xml', indexOf('/a.xml', '/x.xml', '/y.xml'));
      put('/y.xml', indexOf('/x.xml', '/b.xml', '/a.xml'));
      put('/a.xml', sitemapOf(row('/1', news('One', '2026-11-23'))));
      put('/b.xml', sitemapOf(row('/2', news('Two', '2026-11-23'))));
      expect(await foundIn(source({ sitemaps: [at('/x.xml')] }), at('/x.xml'))).toMatchObject([
        { place: `${at('/a.xml')} row 1`, raw: { title: 'One' } },
        { place: `${at('/b.xml')} row 1`, raw: { title: 'Two' } },
      ]);
      for (let n = 0; n < 20; n++) put(`/deep${n}.xml`, indexOf(`/deep${n + 1}.xml`));
      expect(await foundIn(source({ sitemaps: [at('/deep0.xml')] }), at('/deep0.xml'))).toMatchObject([
        { reason: 'indexes in indexes, over 5 deep' },
      ]);
    });

    it('that is an index of more sitemaps than a run may have fails by its name', async () => {
      put('/x.xml', indexOf('/leaf.xml', '/more.xml'));
      put('/leaf.xml', sitemapOf(row('/1', news('One', '2026-11-23'))));
      put('/more.xml', indexOf(...Array.from({ length: 50_000 }, (_, child) => `/${child}.xml`)));
      await expect(foundIn(source({ sitemaps: [at('/x.xml')] }), at('/x.xml'))).rejects.toThrow('over 50000 sitemaps');
      expect(asked()).toEqual(['/x.xml', '/leaf.xml', '/more.xml']);
    });

    it('that is an index gives the others of its sitemaps where one is not there, and is named by that one', async () => {
      put('/x.xml', indexOf('/a.xml', '/gone.xml', '/b.xml'));
      put('/a.xml', sitemapOf(row('/1', news('One', '2026-11-23'))));
      put('/b.xml', sitemapOf(row('/2', news('Two', '2026-11-23'))));
      const titles: unknown[] = [];
      const read = async () => {
        for await (const found of source({ sitemaps: [at('/x.xml')] }).read(at('/x.xml'), never))
          titles.push('raw' in found && found.raw.title);
      };
      await expect(read()).rejects.toThrow(/x\.xml: .*gone\.xml: HTTP 404/);
      expect(titles).toEqual(['One', 'Two']);
    });

    it('that breaks off, or does not come, fails by its name', async () => {
      put('/cut.xml', sitemapOf(row('/a'), row('/b')).slice(0, -20));
      put('/down.xml', '', 503);
      routes[`${HOST}/half.xml`] = (_, response) => {
        response.writeHead(200, { 'content-length': '90000' });
        response.write('<urlset>');
        setImmediate(() => response.destroy());
      };
      const read = (path: string) => foundIn(source({ sitemaps: [at(path)] }), at(path));
      await expect(read('/cut.xml')).rejects.toThrow(`sitemap: ${at('/cut.xml')}: not readable: it breaks off`);
      await expect(read('/down.xml')).rejects.toThrow(/HTTP 503 \(asked 4 times\): it has trouble/);
      await expect(read('/half.xml')).rejects.toThrow(/half\.xml: .*\(asked 4 times\)/);
    });

    it('waits as long as its host asks for', async () => {
      let isFirst = true;
      routes[`${HOST}/s.xml`] = (_, response) => {
        if (isFirst) response.writeHead(429, { 'retry-after': '900' }).end();
        else response.end(sitemapOf());
        isFirst = false;
      };
      expect(await foundIn(source({ sitemaps: [at('/s.xml')] }), at('/s.xml'))).toEqual([]);
      const times = server.requests.filter(({ path }) => path === '/s.xml').map(({ atMs }) => atMs);
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(900_000);
    });
  });

  describe('with pages', () => {
    it('fetches what has no title, and gives each page that cannot be had or read a reason', async () => {
      put('/robots.txt', 'User-agent: *\nDisallow: /closed/\n');
      put('/a', '<title>A</title><time>2019-05-03T08:00:00Z</time>');
      put('/2019/05/17/b', '<title>B</title>');
      put('/c', 'broken');
      put('/d', '<title></title>');
      put('/e', '<title>E</title>');
      put(
        '/s.xml',
        sitemapOf(
          row('/a'),
          row('/2019/05/17/b'),
          row('/c'),
          row('/gone'),
          row('/closed/1'),
          row('/closed/2'),
          row('/2018/01/02/old'),
          row('not an:address'),
          row('/e', '<n:news><n:publication_date>2019-05-20</n:publication_date></n:news>'),
          row('mailto:x@news.example'),
        ),
      );
      const found = await foundIn(source({ sitemaps: [at('/s.xml')], pages: true, from: '2019' }), at('/s.xml'));
      expect(found).toMatchObject([
        { place: 'row 1', raw: { url: at('/a'), title: 'A', published: '2019-05-03T08:00:00Z' }, basis: 'meta' },
        { place: 'row 2', raw: { title: 'B', published: '2019-05-17' }, basis: 'url' },
        { place: 'row 3', reason: 'the page cannot be read', value: Buffer.from(at('/c')) },
        { place: 'row 4', reason: expect.stringContaining('HTTP 404') },
        { place: 'row 8', reason: expect.stringContaining('HTTP 404') },
        { place: 'row 9', raw: { title: 'E', published: '2019-05-20' }, basis: 'sitemap' },
        { place: 'row 10', reason: expect.stringContaining('mailto: is not fetched') },
        { place: 'all rows', reason: '2 addresses that robots.txt does not allow' },
      ]);
      const times = server.requests.map(({ atMs }) => atMs);
      expect(times.slice(1).every((time, n) => time - (times[n] ?? 0) >= 2_000)).toBe(true);
    });

    it('goes on after a page in trouble, and ends by the name of the row when its host is', async () => {
      const down = ['/b', '/d', '/e', '/f'];
      for (const path of down) put(path, '', 503);
      for (const path of ['/a', '/c', '/g']) put(path, `<title>${path}</title>`);
      put('/s.xml', sitemapOf(...['/a', '/b', '/c', '/d', '/e', '/f', '/g'].map((path) => row(path))));
      const found: Found[] = [];
      const reading = (async () => {
        for await (const piece of source({ sitemaps: [at('/s.xml')], pages: true }).read(at('/s.xml'), never))
          found.push(piece);
      })();
      await expect(reading).rejects.toThrow(/^sitemap: .*s\.xml: row 6, .*\/f: .*HTTP 503 \(asked 4 times\)/);
      expect(found.map((piece) => ('raw' in piece ? piece.raw.title : 'none'))).toEqual([
        '/a',
        'none',
        '/c',
        'none',
        'none',
      ]);
    });
  });

  it('takes its options from JSON, and refuses what is none', () => {
    expect(source({ home: at('/') }).title).toBe(at('/'));
    expect(() => source({})).toThrow('neither a sitemap nor a home page');
    expect(() => source({ sitemaps: ['javascript:alert(1)'] })).toThrow('no address that begins with');
  });
});
