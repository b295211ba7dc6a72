import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle, type RawArticle } from '../../src/ingest/article.ts';
import { ARCHIVE_ADDRESSES, canonicalUrl, FEED_ADDRESSES, trustGuids } from '../../src/ingest/identity.ts';
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

  it('is canonical itself, so that a second pass changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url) as string;
        expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
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
