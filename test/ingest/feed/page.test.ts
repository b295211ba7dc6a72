import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/feed/page.ts';
import { childrenOfIndex, sitemapsOfRobots } from '../../../src/ingest/feed/sitemaps.ts';

const HOME = 'https://www.paper.example/kentucky/';
const read = (html: string) => readPage(html, HOME);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('feeds of a page', () => {
  it('are stated by links of the types that feeds have', () => {
    const { stated } = read(`<html><head>
      <link rel="alternate" type="application/rss+xml" href="/feed/">
      <LINK REL="Alternate nofollow" TYPE="application/atom+xml; charset=utf-8" HREF='//cdn.example/atom.xml#x'>
      <link rel=alternate type=application/feed+json href=feed.json>
      <link rel="alternate" type="application/json" href="/index.json?feed=rss">
      <link rel="feed" href="https://feeds.paper.example/all">
      <link rel="alternate" type="application/rss+xml" href="/feed/">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
      <link rel="alternate" type="application/json+oembed" href="/oembed?format=rss">
      <link rel="alternate" hreflang="es" href="/es/">
      <link rel="stylesheet" type="application/rss+xml" href="/style.css">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml">`);
    expect(stated).toEqual([
      'https://www.paper.example/feed/',
      'https://cdn.example/atom.xml',
      'https://www.paper.example/kentucky/feed.json',
      'https://www.paper.example/index.json?feed=rss',
      'https://feeds.paper.example/all',
    ]);
  });

  it('are relative to the base that the page states', () => {
    const html = (base: string) => `<base ${base}><link rel="alternate" type="text/xml" href="feed">`;
    expect(read(html('href="https://cdn.example/news/"')).stated).toEqual(['https://cdn.example/news/feed']);
    expect(read(html('href="/sub/"')).stated).toEqual(['https://www.paper.example/sub/feed']);
    expect(read(html('target="_blank"')).stated).toEqual(['https://www.paper.example/kentucky/feed']);
  });

  it.each([
    ['/rss', true],
    ['/rss/', true],
    ['/rss/news.xml', true],
    ['/feed', true],
    ['/sports/feed/', true],
    ['/arc/outboundfeeds/rss/?outputType=xml', true],
    ['/topstories-rss', true],
    ['/news.rss', true],
    ['/atom.xml', true],
    ['/search/?f=rss&t=article', true],
    ['/?feed=rss2', true],
    ['https://rss.paper.example/feed', true],
    ['https://feeds.feedburner.com/paper/rss', true],
    ['https://other.example/feed', false],
    ['/feedback', false],
    ['/press/', false],
    ['/newsfeeders', false],
    ['/story/how-to-feed-a-cat', false],
    ['mailto:rss@paper.example', false],
  ])('%s behind a plain link: %s', (href, isFeed) => {
    expect(read(`<p><a href="${href}">x</a></p>`).linked).toHaveLength(isFeed ? 1 : 0);
  });

  it('are at most 200, however many a page lists', () => {
    expect(read(Array.from({ length: 5_000 }, (_, n) => `<a href="/feed/${n}">`).join('')).linked).toHaveLength(200);
  });
});

describe('name and country of a site', () => {
  it.each([
    [
      'a news organisation before a web site',
      [
        ld([
          { '@type': 'WebSite', name: 'Site' },
          { '@type': ['NewsMediaOrganization'], name: 'News' },
        ]),
      ],
      'News',
    ],
    [
      'the publisher of a web site',
      [ld({ '@type': 'WebSite', name: 'Site', publisher: { '@type': 'NewsMediaOrganization', name: 'News' } })],
      'News',
    ],
    [
      'in a graph, with entities',
      [ld({ '@graph': [{ '@type': 'https://schema.org/Organization', name: 'News &amp; More' }] })],
      'News & More',
    ],
    [
      'of Open Graph, beside JSON that is none',
      [
        '<script type="application/ld+json">{"@type": "WebSite", name: "x"}</script>',
        '<meta property="og:site_name" content="Open &quot;G&quot;"><title>T</title>',
      ],
      'Open "G"',
    ],
    [
      'of the title, on one line',
      ['<title>\n The\u0007 Paper &ndash; news\n</title><svg><title>Menu</title></svg>'],
      'The Paper – news',
    ],
    ['none', ['<p>text</p>'], null],
    [
      'none of an article, whose author is no site',
      [ld({ '@type': 'NewsArticle', name: 'Story', author: { '@type': 'Organization', name: 'A' } })],
      null,
    ],
  ])('%s', (_, parts, name) => {
    expect(read(parts.join('')).name).toBe(name);
  });

  it('is the country of its address', () => {
    const country = (address: unknown) => read(ld({ '@type': 'Organization', name: 'N', address })).country;
    expect(country({ addressCountry: 'US' })).toBe('US');
    expect(country([{ addressCountry: { '@type': 'Country', name: 'Kenya' } }])).toBe('Kenya');
    expect(country('Main Street')).toBeNull();
  });
});

describe('pages of an attacker', () => {
  it.each([
    ['elements in elements', '<div>'.repeat(1_000_000)],
    ['elements and ends of others', '<b>'.repeat(500_000) + '</i>'.repeat(500_000)],
    ['scripts that never end', '<script type="application/ld+json">'.repeat(200_000)],
    ['JSON of brackets', `<script type="application/ld+json">${'['.repeat(400_000)}</script>`],
    ['lists of lists', `<script type="application/ld+json">[${'[[],[],[]],'.repeat(30_000)}0]</script>`],
    ['attributes without end', `<a ${'href="/feed" '.repeat(300_000)}`],
    ['titles in titles', '<title>'.repeat(1_000_000)],
  ])('%s do not keep it busy', (_, html) => {
    const started = performance.now();
    read(html);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('are read without an error, whatever they hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<link rel=alternate type=text/xml href="',
        '<a href=',
        '<base href="',
        '<script type=application/ld+json>',
        '</script>',
        '{"@type":"WebSite","name":',
        '<title>',
        '">',
        '//',
        'http://[',
        '/feed',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { stated, linked, name } = read(pieces.join(''));
        for (const url of [...stated, ...linked]) expect(new URL(url).protocol).toMatch(/^https?:$/);
        expect(name).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('sitemaps', () => {
  it('are named by robots.txt, those of news first', () => {
    const robots = [
      'User-agent: *',
      'Sitemap: https://news.example/sitemap.xml',
      '  SITEMAP :https://news.example/news/map.xml # latest',
      'Sitemap: none',
      '# Sitemap: https://news.example/old.xml',
      'Sitemap: https://news.example/sitemap.xml',
    ].join('\r\n');
    expect(sitemapsOfRobots(robots)).toEqual(['https://news.example/news/map.xml', 'https://news.example/sitemap.xml']);
  });

  it('of an index are those of news; all of an index of news', () => {
    const locs = ['https://a.example/posts.xml', '/news-1.xml?a=1&amp;b=2', '<![CDATA[https://a.example/NEWS-2.xml]]>'];
    const index = `<?xml version="1.0"?>\n<!-- made --><sitemapindex xmlns="x">${locs.map((loc) => `<sitemap><loc> ${loc} </loc></sitemap>`).join('')}</sitemapindex>`;
    expect(childrenOfIndex(index, 'https://a.example/sitemap.xml')).toEqual([
      'https://a.example/news-1.xml?a=1&b=2',
      'https://a.example/NEWS-2.xml',
    ]);
    expect(childrenOfIndex(index, 'https://a.example/news/index.xml')).toHaveLength(3);
    expect(childrenOfIndex('<urlset></urlset>', 'https://a.example/news.xml')).toBeNull();
  });
});
