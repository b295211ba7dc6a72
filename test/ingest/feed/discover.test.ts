import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../../src/ingest/feed/discover.ts';
import { createFetcher, type Fetcher } from '../../../src/ingest/feed/fetch.ts';

type Reply = { status?: number; type?: string; location?: string; body?: string };

describe('discoverFeeds', () => {
  let server: Server;
  let fetcher: Fetcher;
  let home: string;
  let pages: Record<string, Reply | string> = {};
  let asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url as string);
      const page = pages[request.url as string] ?? { status: 404 };
      const {
        status = 200,
        type = 'text/html',
        location,
        body = '',
      } = typeof page === 'string' ? { body: page } : page;
      response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) }).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    fetcher = createFetcher({ allowHosts: ['127.0.0.1', 'localhost'] });
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    asked = [];
  });

  /** A feed that lists the articles of these numbers. */
  const rss = (
    articles: number[],
    { title = 'Feed', site = '', link = (n: number) => `https://paper.example/${n}` } = {},
  ) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${site ? `<link>${site}</link>` : ''}${articles
      .map(
        (n) =>
          `<item><title>Story ${n}</title><link>${link(n)}</link><pubDate>2026-11-${String(n).padStart(2, '0')}T10:00:00Z</pubDate></item>`,
      )
      .join('')}</channel></rss>`;
  const stated = (...hrefs: string[]) =>
    hrefs.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('');
  const discover = (path = '/') =>
    discoverFeeds(home + path, {
      fetcher,
      now: new Date('2026-11-24T12:00:00Z'),
      signal: new AbortController().signal,
    });
  const paths = (urls: readonly { url: string }[]) => urls.map(({ url }) => url.replace(home, ''));
  const why = (found: Awaited<ReturnType<typeof discover>>) =>
    Object.fromEntries(found.leftOut.map(({ url, why }) => [url.replace(home, ''), why]));

  it('takes what a page states, each fetched and read, with the name and country of the site', async () => {
    pages = {
      '/': `<base href="/sub/"><title>Home</title><script type="application/ld+json">{"@type":"NewsMediaOrganization","name":"The Paper","address":{"addressCountry":"US"}}</script>${stated('main.xml', '/gone.xml', '../moved.xml')}`,
      '/sub/main.xml': rss([1, 2, 3]),
      '/moved.xml': { status: 301, location: '/sub/sports.xml' },
      '/sub/sports.xml': rss([8, 9]),
    };
    const found = await discover();
    expect(found).toMatchObject({
      homepage: `${home}/`,
      owner: { slug: '127.0.0.1', hosts: ['127.0.0.1'] },
      name: 'The Paper',
      country: 'US',
      taken: [
        { url: `${home}/sub/main.xml`, format: 'rss', items: 3, newest: '2026-11-03T10:00:00.000Z' },
        { url: `${home}/moved.xml`, items: 2 },
      ],
      requests: 7,
    });
    expect(why(found)).toEqual({
      '/gone.xml': 'HTTP 404',
      '/news-sitemap.xml': 'HTTP 404',
      '/sitemap-news.xml': 'HTTP 404',
    });
    expect(asked).not.toContain('/feed/');
  });

  it('leaves out what is no news, what is the same again, and what is no feed, with the reason', async () => {
    pages = {
      '/': stated(
        '/feed/',
        '/feed/atom',
        '/comments/feed/',
        '/post-feed/',
        '/kommentare/',
        '/page',
        '/empty',
        '/broken',
        '/other',
      ),
      '/feed/': rss([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      '/feed/atom': rss([2, 3, 4, 5, 6, 7, 8, 9, 10, 11], {
        link: (n) => `http://www.paper.example/${n}/?utm_source=x`,
      }),
      '/post-feed/': rss([1, 2], { title: 'Comments on: Story' }),
      '/kommentare/': rss([1, 2], { link: (n) => `https://paper.example/1#comment-${n}` }),
      '/page': { type: 'application/rss+xml', body: '<!doctype html><html><body>Sorry</body></html>' },
      '/empty': rss([]),
      '/broken': rss([1, 2, 3]).slice(0, 150),
      '/other': rss([1, 2, 3, 21, 22, 23]),
    };
    const found = await discover();
    expect(paths(found.taken)).toEqual(['/feed/', '/other']);
    expect(why(found)).toMatchObject({
      '/feed/atom': `lists the same items as ${home}/feed/`,
      '/comments/feed/': 'lists comments, not news',
      '/post-feed/': 'lists comments, not news',
      '/kommentare/': 'lists comments, not news',
      '/page': 'feed: a web page came instead of a feed',
      '/empty': 'lists nothing',
      '/broken': expect.stringMatching(/^feed: not readable: it breaks off/),
    });
    expect(asked).not.toContain('/comments/feed/');
  });

  it('follows plain links to feeds, and a page that lists them', async () => {
    pages = {
      '/': '<a href="/rss">RSS</a><a href="/story/1">Story</a>',
      '/rss':
        '<h1>Our feeds</h1><a href="/rss/news.xml">News</a><a href="/rss/sports.xml">Sports</a><a href="/rss">up</a>',
      '/rss/news.xml': rss([1, 2]),
      '/rss/sports.xml': '<a href="/rss/deeper.xml">deeper</a>',
    };
    const found = await discover();
    expect(paths(found.taken)).toEqual(['/rss/news.xml']);
    expect(why(found)['/rss/sports.xml']).toMatch(/came instead of a feed/);
    expect(asked).not.toContain('/rss/deeper.xml');
    expect(asked.filter((path) => path === '/rss')).toHaveLength(1);
  });

  it('looks in the usual places where a page says nothing, and stops at the first', async () => {
    pages = { '/': '<p>Welcome</p>', '/rss': rss([1, 2]), '/feed.xml': rss([3, 4]) };
    const found = await discover('/');
    expect(paths(found.taken)).toEqual(['/rss']);
    expect(asked).toEqual(['/', '/robots.txt', '/news-sitemap.xml', '/sitemap-news.xml', '/feed/', '/rss']);
  });

  it('asks for the sitemaps of news that robots.txt names, also by an index, and for no others then', async () => {
    const index = (...urls: string[]) =>
      `<?xml version="1.0"?><sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
    pages = {
      '/': stated('/feed/'),
      '/feed/': rss([1, 2]),
      '/robots.txt': `Sitemap: ${home}/sitemap.xml\nSitemap: ${home}/news-index.xml\n`,
      '/news-index.xml': index(`${home}/latest.xml`),
      '/latest.xml': rss([5, 6]),
    };
    expect(paths((await discover()).taken)).toEqual(['/feed/', '/latest.xml']);
    expect(asked).toEqual(['/', '/feed/', '/robots.txt', '/news-index.xml', '/latest.xml']);
    pages['/robots.txt'] = `Sitemap: ${home}/sitemap.xml`;
    pages['/sitemap.xml'] = index(`${home}/posts.xml`, `${home}/news/latest.xml`);
    pages['/news/latest.xml'] = rss([7, 8]);
    asked = [];
    expect(paths((await discover()).taken)).toEqual(['/feed/', '/news/latest.xml']);
    expect(asked).not.toContain('/posts.xml');
  });

  it('asks 25 times at most, whatever a page lists, and says what was left', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => `/feed/${n}`);
    pages = { '/': stated(...many.slice(0, 50)) + many.map((path) => `<a href="${path}">x</a>`).join('') };
    const found = await discover();
    expect(asked.length).toBe(25);
    expect(found.requests).toBe(25);
    expect(found.taken).toEqual([]);
    expect(found.leftOut.at(-1)?.why).toMatch(/^names \d+ more addresses; 25 requests are enough for one site$/);
    expect(asked).toContain('/feed/');
  });

  it.each([
    ['that is too large', { body: 'x'.repeat(20_000_000) }, 'the body is larger than 15000000 bytes'],
    ['that is refused', { status: 403 }, 'HTTP 403'],
  ])('goes on from a page %s', async (_, page, reason) => {
    pages = { '/': page, '/feed/': rss([1]) };
    const found = await discover();
    expect(paths(found.taken)).toEqual(['/feed/']);
    expect(why(found)['/']).toBe(reason);
  });

  it('says at once that a site cannot be reached', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const { port } = nobody.address() as AddressInfo;
    nobody.close();
    await once(nobody, 'close');
    const options = { fetcher, now: new Date(), signal: new AbortController().signal };
    await expect(discoverFeeds(`http://127.0.0.1:${port}/`, options)).rejects.toThrow(/^fetch: .*ECONNREFUSED/);
    await expect(discoverFeeds('http://10.0.0.1/', options)).rejects.toThrow('10.0.0.1 is not a public address');
  });

  it('takes a feed by its address, for the site that it names', async () => {
    pages = {
      '/feed.xml': rss([1], { title: 'The Paper', site: 'https://www.paper.example/' }),
      '/atom.xml':
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>x</id><link href="https://atom.example/"/><link rel="self" href="/atom.xml"/></feed>',
      '/feed.json':
        '{"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://json.example/","items":[]}',
      '/rdf.xml':
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>R</title><link>https://rdf.example/</link></channel></rdf:RDF>',
      '/nameless.xml': rss([1], { title: 'Nameless' }),
    };
    expect(await discover('/feed.xml')).toMatchObject({
      homepage: 'https://www.paper.example/',
      owner: { slug: 'paper.example' },
      name: 'The Paper',
      taken: [{ url: `${home}/feed.xml`, items: 1 }],
      requests: 1,
    });
    expect((await discover('/atom.xml')).owner.slug).toBe('atom.example');
    expect((await discover('/feed.json')).owner.slug).toBe('json.example');
    expect((await discover('/rdf.xml')).owner.slug).toBe('rdf.example');
    expect((await discover('/nameless.xml')).owner.slug).toBe('127.0.0.1');
  });

  it('knows a site by the host that was given and by the one it leads to', async () => {
    const elsewhere = home.replace('127.0.0.1', 'localhost');
    pages = {
      '/': { status: 301, location: `${elsewhere}/home` },
      '/home': stated('/feed/'),
      '/feed/': rss([1, 2], { link: (n) => `https://${n === 1 ? 'blogs.localhost' : 'other.example'}/${n}` }),
    };
    const { homepage, owner } = await discover();
    expect(homepage).toBe(`${elsewhere}/home`);
    expect(owner).toEqual({
      slug: 'localhost',
      hosts: ['localhost', '127.0.0.1'],
      domains: ['localhost', '127.0.0.1', 'blogs.localhost'],
    });
  });

  it('does not take the host of a link that leads to a site for one of its own', async () => {
    const elsewhere = home.replace('127.0.0.1', 'localhost');
    pages = { '/x7': { status: 302, location: `${elsewhere}/` }, '/': stated('/feed/'), '/feed/': rss([1]) };
    expect((await discover('/x7')).owner).toEqual({ slug: 'localhost', hosts: ['localhost'], domains: ['localhost'] });
  });

  it('stops when it is interrupted', async () => {
    pages = { '/': stated('/a/feed', '/b/feed') };
    const controller = new AbortController();
    const slow: Fetcher = {
      ...fetcher,
      get: (url, validators) => {
        if (url.endsWith('/a/feed')) controller.abort();
        return fetcher.get(url, validators);
      },
    };
    await expect(
      discoverFeeds(`${home}/`, { fetcher: slow, now: new Date(), signal: controller.signal }),
    ).rejects.toThrow(/abort/i);
    expect(asked).not.toContain('/b/feed');
  });
});
