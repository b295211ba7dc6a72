import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, guidKey, urlKey } from '../../src/ingest/identity.ts';

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
