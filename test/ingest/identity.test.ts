import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle, type RawArticle } from '../../src/ingest/article.ts';
import { ARCHIVE_ADDRESSES, canonicalUrl, FEED_ADDRESSES, isHomePage, trustGuids } from '../../src/ingest/identity.ts';
import { guidKey, urlKey } from '../../src/stream/keys.ts';
import type { Article } from '../../src/stream/messages.ts';

describe('canonicalUrl', () => {
  it.each([
    ['http://WWW.News.Example/A/b/', 'https://news.example/A/b'],
    ['https://news.example:443/a#part', 'https://news.example/a'],
    ['http://news.example:8080/a', 'https://news.example:8080/a'],
    ['https://m.news.example/a', 'https://news.example/a'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
    ['https://news.example/a?b=2&a=1&UTM_Medium=z', 'https://news.example/a?a=1&b=2'],
    ['https://news.example/story?SerialNo=5', 'https://news.example/story?SerialNo=5'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['  https://news.example/a b ', 'https://news.example/a%20b'],
    ['https://www.example/', 'https://www.example'],
  ])('%s is %s', (raw, canonical) => expect(canonicalUrl(raw)).toBe(canonical));

  it.each([
    '',
    'news.example/a',
    '//news.example/a',
    'ftp://news.example/a',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://',
    'https://[broken',
    `https://news.example/${'a'.repeat(5_000)}`,
  ])('%s has none', (raw) => expect(canonicalUrl(raw)).toBeNull());

  it.each([
    // AMP: caches, viewers, and the publisher's own marks.
    ['https://cdn.ampproject.org/c/s/news.example/a/b', 'https://news.example/a/b'],
    ['https://cdn.ampproject.org/v/s/news.example/a?amp_js_v=a9&usqp=x&id=5', 'https://news.example/a?id=5'],
    ['https://www-news-example.cdn.ampproject.org/c/www.news.example/a/amp/', 'https://news.example/a'],
    ['https://www.google.com/amp/s/www.news.example/a.amp.html', 'https://news.example/a.html'],
    ['https://www.google.co.uk/amp/news.example/a', 'https://news.example/a'],
    ['https://www.bing.com/amp/s/news.example/a', 'https://news.example/a'],
    ['https://amp.news.example/a', 'https://news.example/a'],
    ['https://news.example/a/amp', 'https://news.example/a'],
    ['https://news.example/a/amp/?utm_source=x', 'https://news.example/a'],
    ['https://news.example/amp/world/a', 'https://news.example/world/a'],
    ['https://news.example/a.amp', 'https://news.example/a'],
    ['https://news.example/a?amp', 'https://news.example/a'],
    ['https://news.example/a?amp=1&id=2', 'https://news.example/a?id=2'],
    ['https://news.example/a?outputType=amp', 'https://news.example/a'],
    // What only looks like it.
    ['https://news.example/amp', 'https://news.example/amp'],
    ['https://news.example/a/amplifier', 'https://news.example/a/amplifier'],
    ['https://news.example/camp', 'https://news.example/camp'],
    ['https://news.example/a?amp=230', 'https://news.example/a?amp=230'],
    ['https://news.example/a?outputType=pdf', 'https://news.example/a?outputType=pdf'],
    [
      'https://fake-cdn.ampproject.org.news.example/c/s/other.example/a',
      'https://fake-cdn.ampproject.org.news.example/c/s/other.example/a',
    ],
  ])('AMP: %s is %s', (raw, canonical) => expect(canonicalUrl(raw)).toBe(canonical));

  it.each([
    ['https://www.google.com/url?rct=j&sa=t&url=https://news.example/a%3Fid%3D1&ct=ga', 'https://news.example/a?id=1'],
    ['https://www.google.com/url?q=https%3A%2F%2Fnews.example%2Fa', 'https://news.example/a'],
    ['http://news.google.com/news/url?sa=t&fd=R&url=http://www.news.example/a', 'https://news.example/a'],
    [
      'http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fnews.example%2fa&c=1',
      'https://news.example/a',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Ffbclid%3D1&h=x', 'https://news.example/a'],
    ['https://go.theregister.com/feed/www.news.example/2020/a/', 'https://news.example/2020/a'],
    ['http://us.rd.yahoo.com/dailynews/rss/world/*http://news.example/a', 'https://news.example/a'],
    // One within the other.
    ['https://www.google.com/url?url=https://cdn.ampproject.org/c/s/news.example/a/amp', 'https://news.example/a'],
    // Without a target that can be an address, or opaque.
    ['https://www.google.com/url?url=javascript:alert(1)', 'https://google.com/url?url=javascript:alert(1)'],
    [
      'https://www.google.com/search?url=https://news.example/a',
      'https://google.com/search?url=https://news.example/a',
    ],
    ['https://news.google.com/rss/articles/CBMiX0FV?oc=5', 'https://news.google.com/rss/articles/CBMiX0FV?oc=5'],
    ['http://feedproxy.google.com/~r/news/~3/abc/', 'https://feedproxy.google.com/~r/news/~3/abc'],
  ])('an address within: %s is %s', (raw, canonical) => expect(canonicalUrl(raw)).toBe(canonical));

  it.each([
    ['https://touch.news.example/a', 'https://news.example/a'],
    ['https://www.m.news.example/a', 'https://news.example/a'],
    ['https://mobi.example/a', 'https://mobi.example/a'],
    ['https://mobilenews.example/a', 'https://mobilenews.example/a'],
    ['http://news.example:443/a', 'https://news.example/a'],
    ['https://news.example./a', 'https://news.example/a'],
  ])('host: %s is %s', (raw, canonical) => expect(canonicalUrl(raw)).toBe(canonical));

  it.each([
    ['https://news.example/a/index.html', 'https://news.example/a'],
    ['https://news.example/index.php?id=5', 'https://news.example?id=5'],
    ['https://news.example/index-fund.html', 'https://news.example/index-fund.html'],
    ['https://news.example//a///b//', 'https://news.example/a/b'],
    ['https://news.example/%7euser/caf%c3%a9%2fbar', 'https://news.example/~user/caf%C3%A9%2Fbar'],
    ['https://news.example/100%/a', 'https://news.example/100%25/a'],
    ['https://news.example/a;jsessionid=0AB1.node2?id=5', 'https://news.example/a?id=5'],
    ['https://news.example/a;v=1', 'https://news.example/a;v=1'],
    ['https://news.example/a?PHPSESSID=abc&id=1', 'https://news.example/a?id=1'],
    ['https://news.example/a?t=%E9', 'https://news.example/a?t=%E9'],
    ['https://news.example/a?x[y]=1|2', 'https://news.example/a?x%5By%5D=1%7C2'],
    ['https://news.example/a?t=one+two', 'https://news.example/a?t=one%20two'],
    ['https://news.example/a?id=1&amp;utm_medium=x&amp;page=2', 'https://news.example/a?id=1&page=2'],
    ['https://news.example/a?%3Futm_source=x', 'https://news.example/a'],
    ['https://news.example/a?x=2&x=1', 'https://news.example/a?x=2&x=1'],
    ['https://news.example/#!/story/5', 'https://news.example/#!/story/5'],
    ['https://news.example/a#!', 'https://news.example/a'],
  ])('path, query, fragment: %s is %s', (raw, canonical) => {
    // Only "/" before a route is not written.
    expect(canonicalUrl(raw)).toBe(canonical.replace('/#!', '#!'));
  });

  it.each([
    ['https://www.nytimes.com/2020/a.html?smid=tw&_r=0&ref=politics', 'https://nytimes.com/2020/a.html'],
    ['https://dealbook.nytimes.com/a?hp', 'https://dealbook.nytimes.com/a'],
    ['https://www.bbc.co.uk/news/world-1?at_custom1=link&ref=x', 'https://bbc.co.uk/news/world-1'],
    ['https://abcnews.go.com/x/story?id=5&cid=clicksource', 'https://abcnews.go.com/x/story?id=5'],
    ['http://www.npr.org/1?ft=1&f=1001', 'https://npr.org/1'],
    // Of others these are the page.
    ['https://notnytimes.com/a?smid=5', 'https://notnytimes.com/a?smid=5'],
    ['https://nytimes.com.evil.example/a?ref=5', 'https://nytimes.com.evil.example/a?ref=5'],
    ['https://news.example/a?ref=1&source=2&cid=3&sid=4&v=5', 'https://news.example/a?cid=3&ref=1&sid=4&source=2&v=5'],
  ])('tracking by host: %s is %s', (raw, canonical) => expect(canonicalUrl(raw)).toBe(canonical));

  it('tells front pages', () => {
    const isFront = (raw: string) => isHomePage(canonicalUrl(raw) as string);
    for (const raw of [
      'https://www.news.example',
      'http://news.example/index.html?utm_source=rss',
      'https://news.example/#top',
    ])
      expect(isFront(raw)).toBe(true);
    for (const raw of ['https://news.example/a', 'https://news.example/?p=5', 'https://news.example/#!/a'])
      expect(isFront(raw)).toBe(false);
  });

  /** Addresses of the kinds that the rules are about, and what could confuse them. */
  const rough = fc
    .array(
      fc.constantFrom(
        ...[
          '/',
          '//',
          'a',
          'amp',
          '/amp',
          '.amp',
          '.html',
          '/index.html',
          ';jsessionid=1',
          '%',
          '%7',
          '%7e',
          '%2F',
          '%34',
          '%41',
        ],
        ...[
          '?',
          '&',
          '&amp;',
          '=',
          '+',
          ' ',
          'utm_x',
          'id',
          'amp=1',
          'ref',
          'url=',
          'q=',
          'u=',
          '#',
          '#!',
          '*http://',
          'é',
          '😀',
        ],
        ...[
          'https://',
          'http:',
          'www.google.com',
          '/url?',
          'cdn.ampproject.org',
          '/c/s/',
          'www.',
          'm.',
          'news.example',
          ':443',
          '@',
          '.',
        ],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    rough.map((rest) => `https://news.example${rest}`),
    rough.map((rest) => `http://www.google.com/url?url=${rest}`),
    rough.map((rest) => `https://cdn.ampproject.org/c/s/${rest}`),
    rough,
    fc.string(),
  );

  it('is canonical itself, so that a second pass changes nothing, and never throws', () => {
    fc.assert(
      fc.property(url, (raw) => {
        const once = canonicalUrl(raw);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never makes one of two that differ in a parameter that is kept', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 8 })
      .map((text) => encodeURIComponent(text.toWellFormed()));
    fc.assert(
      fc.property(fc.constantFrom('id', 'p', 'article', 'ref'), word, word, rough, (name, one, other, noise) => {
        fc.pre(decodeURIComponent(one) !== decodeURIComponent(other));
        const path = `https://news.example/${noise.replace(/[?#&:@]/g, '')}`;
        expect(canonicalUrl(`${path}?${name}=${one}`)).not.toBe(canonicalUrl(`${path}?${name}=${other}`));
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads the longest address built to hold it up in no time', () => {
    const fill = (text: string) => text.repeat(4_000 / text.length - 12);
    const started = performance.now();
    for (const part of [
      '/',
      '/amp',
      '/index.html',
      '.amp',
      ';jsessionid=',
      '%41',
      '%',
      '&a',
      '&amp;',
      '?',
      'www.',
      '/a//',
      '*http://',
    ]) {
      canonicalUrl(`https://news.example/${fill(part)}`);
      canonicalUrl(`https://news.example/?${fill(part)}`);
      canonicalUrl(`https://${fill(part)}`);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('keys', () => {
  // A change of these values is a change of every key in every database: it needs a new rule version.
  it('are the first 128 bits of SHA-256 over rule version and canonical URL', () => {
    expect(urlKey('https://news.example/a')).toBe('314163f63c51ec1479c920249ad8613d');
    expect(guidKey('news.example', 'tag:1')).toBe('eacd0c5c46d8af25a25d92f60069f183');
  });
});

describe('trustGuids', () => {
  const article = (raw: RawArticle): Article => {
    const built = buildArticle(raw, {
      kind: 'file',
      ref: 'test.csv',
      run: '1',
      capturedAtMs: Date.UTC(2024, 5, 1),
      basis: 'meta',
      outletOfDomain: new Map(),
    });
    if ('dead' in built) throw new Error(built.dead);
    return built.ok;
  };
  const at = (path: string, guid: string, more: RawArticle = {}) =>
    article({ url: `https://news.example/${path}`, guid, title: `Title of ${path}`, ...more });
  /** Paths of the articles whose guid is trusted. */
  const trusted = (articles: Article[], most: number) =>
    trustGuids(articles, most).flatMap(({ aliases, url }) => (aliases.length > 0 ? url?.split('/').at(-1) : []));
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i));

  it('leaves articles as they are where each guid is on one', () => {
    const articles = [
      ...numbers(50).map((n) => at(n, `g${n}`)),
      article({ title: 't', guid: 'x', outlet: 'a.example' }),
    ];
    expect(trustGuids(articles, FEED_ADDRESSES)).toBe(articles);
    // One article listed twice, or in two versions, has one address.
    const versions = [at('a', 'g', { title: 'old' }), at('a', 'g', { title: 'new' })];
    expect(trusted(versions, FEED_ADDRESSES)).toEqual(['a', 'a']);
  });

  it('does not trust a guid that a feed has on two addresses, and trusts the others', () => {
    const articles = [at('a', 'same'), at('b', 'same'), at('c', 'own')];
    expect(trusted(articles, FEED_ADDRESSES)).toEqual(['c']);
    // The same guid of another outlet is another guid.
    expect(trusted([at('a', '1'), at('b', '1', { outlet: 'two.example' })], FEED_ADDRESSES)).toEqual(['a', 'b']);
  });

  it('joins the addresses of an article that has moved within an archive', () => {
    const retitled = [
      at('old', 'g', { title: 'first', published: '2024-03-05' }),
      at('old', 'g', { title: 'second', published: '2024-03-05' }),
      at('new', 'g', { title: 'third', published: '2024-03-05' }),
    ];
    const undated = [at('old', 'h', { title: 'same' }), at('new', 'h', { title: 'same' })];
    expect(trusted(retitled, ARCHIVE_ADDRESSES)).toEqual(['old', 'old', 'new']);
    expect(trusted(undated, ARCHIVE_ADDRESSES)).toEqual(['old', 'new']);
    // A whole archive that moved is no reason for distrust; nor is an odd guid among good ones.
    const moved = numbers(100).flatMap((n) =>
      ['old', 'new'].map((place) => at(`${place}-${n}`, `g${n}`, { title: `Title ${n}` })),
    );
    const odd = [at('x', 'odd'), at('y', 'odd'), at('z', 'odd2'), at('w', 'odd2')];
    expect(trusted([...moved, ...odd], ARCHIVE_ADDRESSES)).toHaveLength(200);
  });

  it('trusts no guid that is a constant, or where guids are sections', () => {
    const constant = numbers(20).map((n) => at(n, 'rss', { title: 'Live updates', published: '2024-03-05' }));
    expect(trusted(constant, ARCHIVE_ADDRESSES)).toEqual([]);
    // Sections of three, two and one article: with the others' company even the one proves nothing.
    const sections = ['news', 'news', 'news', 'sports', 'sports', 'arts'].map((section, n) => at(`${n}`, section));
    expect(trusted(sections, ARCHIVE_ADDRESSES)).toEqual([]);
    expect(trusted(sections, FEED_ADDRESSES)).toEqual([]);
  });

  it('takes the alias of the guid only', () => {
    const [first, second] = [at('a', 'same'), at('b', 'same')].map((one) => ({
      ...one,
      aliases: [...one.aliases, urlKey('https://news.example/canonical')],
    })) as [Article, Article];
    expect(trustGuids([first, second], FEED_ADDRESSES)[0]?.aliases).toEqual([urlKey('https://news.example/canonical')]);
  });

  it('reads a long document with one guid in no time', () => {
    const articles = numbers(20_000).map((n) => ({ ...at('a', 'same'), key: n.padStart(32, '0') }));
    const started = performance.now();
    expect(trusted(articles, FEED_ADDRESSES)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
