import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSitemap, MAX_ROWS, readSitemap, type SitemapUrl } from '../../src/ingest/sitemap.ts';

const NEWS =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const urlset = (rows: string, attributes = NEWS) => `<?xml version="1.0"?><urlset ${attributes}>${rows}</urlset>`;
const row = (inner: string) => `<url><loc>https://news.example/a</loc>${inner}</url>`;
const news = (title: string, prefix = 'news:') =>
  `<${prefix}news><${prefix}publication><${prefix}name>The News</${prefix}name><${prefix}language>en</${prefix}language></${prefix}publication>` +
  `<${prefix}publication_date>2026-11-23</${prefix}publication_date><${prefix}title>${title}</${prefix}title><${prefix}keywords>a, b; a,,</${prefix}keywords></${prefix}news>`;
const read = (text: string) => {
  const sitemap = readSitemap(text);
  if (sitemap.kind !== 'urlset') throw new Error(sitemap.kind);
  return sitemap;
};
const only = (text: string): SitemapUrl => read(text).urls[0] as SitemapUrl;
const titleOf = (text: string) => only(text).news?.title;

describe('readSitemap', () => {
  it('gives address, lastmod and news of each row', () => {
    expect(read(urlset(row(`<lastmod>2026-11-24</lastmod>${news('A')}`) + row('')))).toEqual({
      kind: 'urlset',
      isForNews: true,
      hasMore: false,
      urls: [
        {
          loc: 'https://news.example/a',
          lastmod: '2026-11-24',
          news: {
            title: 'A',
            publicationDate: '2026-11-23',
            publication: 'The News',
            language: 'en',
            keywords: ['a', 'b'],
          },
        },
        { loc: 'https://news.example/a', lastmod: null, news: null },
      ],
    });
  });

  it('never takes lastmod for a date of publication', () => {
    const undated = '<lastmod>2026-11-24</lastmod><news:news><news:title>A</news:title></news:news>';
    expect(only(urlset(row(undated))).news).toMatchObject({ title: 'A', publicationDate: null });
  });

  it.each([
    ['another prefix', urlset(row(news('A', 'n:')), 'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"')],
    [
      'a prefix on all',
      `<s:urlset xmlns:s="x"><s:url><s:loc>https://news.example/a</s:loc>${news('A')}</s:url></s:urlset>`,
    ],
    ['https in the namespace', urlset(row(news('A')), NEWS.replaceAll('http:', 'https:'))],
    ['no namespace', urlset(row(news('A')), '')],
    ['no prefix', urlset(row(news('A', '')), '')],
    [
      'capitals',
      `<URLSET><URL><LOC>https://news.example/a</LOC><News:News><News:Title>A</News:Title></News:News></URL></URLSET>`,
    ],
    [
      'comments',
      `<!-- <rss> --><!DOCTYPE x>${urlset(`<!-- a --><url><!-- b --><loc>https://news.example/a</loc>${news('A<!-- c -->')}</url>`).slice(21)}`,
    ],
    ['CDATA', urlset(row(news('<![CDATA[A]]>')))],
    ['markup', urlset(row(news('<b>A</b>')))],
    [
      'titles of images and videos',
      urlset(
        row(
          `<image:image><image:loc>x</image:loc><image:title>I</image:title></image:image>${news('A')}<video:video><video:title>V</video:title></video:video>`,
        ),
      ),
    ],
    ['an end without a beginning', urlset(row(`</b>${news('A')}`))],
    ['an attribute without quotes', urlset(row(news('A')), 'version=1')],
  ])('reads one with %s', (_, text) => {
    expect(only(text)).toMatchObject({ loc: 'https://news.example/a', news: { title: 'A' } });
    expect(read(text).urls).toHaveLength(1);
  });

  it.each([
    ['Salt &amp; Pepper', 'Salt & Pepper'],
    ['Salt & Pepper', 'Salt & Pepper'],
    ['Caf&eacute; &#233; &#xE9; &unknown;', 'Café é é &unknown;'],
    ['1 < 2', '1 < 2'],
    ['<![CDATA[<b> & &amp;]]>', '<b> & &amp;'],
    ['\n  A\n  B ', 'A B'],
  ])('the title %j is %j', (written, title) => expect(titleOf(urlset(row(news(written))))).toBe(title));

  it('keeps a bare ampersand in an address', () => {
    expect(only(urlset('<url><loc>https://news.example/?a=1&copy=2&amp;b=3</loc></url>')).loc).toBe(
      'https://news.example/?a=1&copy=2&b=3',
    );
  });

  it('tells an index, with its children', () => {
    const children =
      '<sitemap><loc> https://news.example/1.xml </loc><lastmod>2026-11</lastmod></sitemap><sitemap>https://news.example/2.xml</sitemap><sitemap/>';
    expect(readSitemap(`<sitemapindex>${children}</sitemapindex>`)).toEqual({
      kind: 'sitemapindex',
      hasMore: false,
      sitemaps: [
        { loc: 'https://news.example/1.xml', lastmod: '2026-11' },
        { loc: 'https://news.example/2.xml', lastmod: null },
      ],
    });
  });

  it('fails where it breaks off, wherever that is: rows before the break are not all there are', () => {
    const whole = urlset(Array.from({ length: 5 }, (_, n) => row(news(`Title ${n}`))).join(''));
    expect(read(whole).urls).toHaveLength(5);
    expect(read(`${whole}\n<!-- cached --><script>x`).urls).toHaveLength(5);
    fc.assert(
      fc.property(fc.integer({ min: whole.indexOf('<urlset') + 8, max: whole.length - 1 }), (length) => {
        expect(() => readSitemap(whole.slice(0, length))).toThrow('sitemap: not readable: it breaks off after');
      }),
    );
    // An end within CDATA is none.
    expect(() => readSitemap('<urlset><url><loc><![CDATA[x</urlset>')).toThrow('it breaks off');
  });

  it('is empty, or for no news, where nothing is in it', () => {
    expect(read(urlset(''))).toMatchObject({ urls: [], isForNews: true });
    expect(read('<urlset/>')).toMatchObject({ urls: [], isForNews: false });
    expect(isSitemap('<rss xmlns:sitemap="http://www.sitemaps.org/schemas/sitemap/0.9"><urlset/></rss>')).toBe(false);
    expect(() => readSitemap('<rss/>')).toThrow('sitemap: no <urlset> and no <sitemapindex>');
  });

  it('reads as many rows as the protocol allows, and quickly', () => {
    const text = urlset(row(news('A')).repeat(MAX_ROWS + 1));
    const started = performance.now();
    const { urls, hasMore } = read(text);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(urls).toHaveLength(MAX_ROWS);
    expect(hasMore).toBe(true);
    expect(read(urlset(row('').repeat(MAX_ROWS))).hasMore).toBe(false);
  });

  it('ends at once where elements are nested without end', () => {
    const started = performance.now();
    expect(() => readSitemap(`<urlset>${'<a>'.repeat(1_000_000)}`)).toThrow('nested over 50 deep');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('reads back any text', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((one) => one.toWellFormed().replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(text, (title) => {
        expect(titleOf(urlset(row(news(escaped(title))))) ?? '').toBe(title);
      }),
    );
  });
});
