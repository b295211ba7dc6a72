import { describe, expect, it } from 'vitest';
import { buildArticle, type Origin, type RawArticle } from '../../src/ingest/article.ts';
import { guidKey } from '../../src/stream/keys.ts';
import { articleSchema } from '../../src/stream/messages.ts';

const origin: Origin = {
  kind: 'file',
  ref: 'test.csv',
  run: '1',
  capturedAtMs: Date.UTC(2024, 5, 1),
  basis: 'meta',
  outletOfDomain: new Map([['old-name.example', 'news.example']]),
};
const build = (raw: RawArticle) => buildArticle(raw, origin);
const built = (raw: RawArticle) => {
  const result = build(raw);
  if ('dead' in result) throw new Error(result.dead);
  return result.ok;
};
const url = 'https://www.news.example/a';

describe('buildArticle', () => {
  it('makes a message that its own schema accepts', () => {
    const article = built({
      url,
      title: ' A  title\n',
      summary: 'text',
      published: '2024-05-01',
      author: '',
      categories: ['One', ' '],
    });
    expect(articleSchema.parse(article)).toEqual(article);
    expect(article).toMatchObject({
      outlet: 'news.example',
      title: 'A title',
      author: null,
      publishedAt: '2024-05-01T00:00:00.000Z',
      publishedBasis: 'meta',
      publishedPrecision: 'day',
      categories: ['One'],
    });
  });

  it('has no date where there is none, and never the present', () => {
    for (const published of [null, '', 'soon', '2024-06-03']) {
      expect(built({ url, title: 't', published })).toMatchObject({
        publishedAt: null,
        publishedBasis: 'none',
        publishedPrecision: 'none',
        publishedOffset: null,
      });
    }
  });

  it('finds the outlet by the stated domain, by a known domain, by the address, or makes a slug of a name', () => {
    expect(built({ url, title: 't', outlet: 'www.old-name.example' }).outlet).toBe('news.example');
    expect(built({ url, title: 't', outlet: 'HTTPS://Other.Example/path' }).outlet).toBe('other.example');
    expect(built({ url, title: 't', outlet: 'www.old-name.example:443' }).outlet).toBe('news.example');
    expect(built({ url: 'https://old-name.example/x', title: 't' }).outlet).toBe('news.example');
    expect(built({ url, title: 't', outlet: 'Café Gazette & Post' }).outlet).toBe('cafe-gazette-post');
    expect(built({ url, title: 't', outlet: 'El País' }).outlet).toBe('el-pais');
    // A name of which no slug can be made.
    expect(built({ url: 'https://old-name.example/x', title: 't', outlet: '新聞日報' }).outlet).toBe('news.example');
    expect(build({ guid: 'x', title: 't' })).toEqual({ dead: expect.stringContaining('no outlet') });
  });

  it('says why a row is no article', () => {
    expect(build({ summary: 'only this' })).toEqual({ dead: 'neither title nor address' });
    expect(build({ title: 't' })).toEqual({ dead: expect.stringContaining('no address and no guid') });
    expect(build({ title: 't', url: 'javascript:alert(1)' })).toEqual({ dead: 'no web address: javascript:alert(1)' });
    expect(build({ title: 'x'.repeat(5_000_000), url })).toEqual({
      dead: 'the title has 5000000 characters, the limit is 5000',
    });
  });

  it('keys by the guid within the outlet where there is no usable link', () => {
    const a = built({ guid: '17', title: 't', outlet: 'one.example' });
    const b = built({ guid: '17', title: 't', outlet: 'two.example', url: 'not a link' });
    expect(a.key).not.toBe(b.key);
    expect(a).toMatchObject({ canonicalUrl: null, url: null });
    expect(b).toMatchObject({ canonicalUrl: null, url: 'not a link' });
  });

  it('takes a front page and the feed itself for no address: then the guid tells, or nothing does', () => {
    const feed = { ...origin, kind: 'feed', ref: 'https://www.news.example/rss.xml' };
    for (const home of ['https://www.news.example/', 'http://news.example/index.html?utm_source=rss', feed.ref]) {
      const one = buildArticle({ title: 't', url: home, guid: '1', outlet: 'news.example' }, feed);
      expect(one).toMatchObject({
        ok: { key: guidKey('news.example', '1'), url: home, canonicalUrl: null, aliases: [] },
      });
      expect(buildArticle({ title: 't', url: home }, feed)).toEqual({ dead: expect.stringContaining(home) });
      // A guid that is the front page again would make one article of all.
      const guid = 'https://news.example';
      expect(buildArticle({ title: 't', url: home, guid }, feed)).toEqual({ dead: expect.stringContaining(home) });
    }
    expect(built({ title: 't', url: 'https://news.example/?p=5' }).canonicalUrl).toBe('https://news.example?p=5');
    // The outlet is known all the same.
    expect(built({ title: 't', url: 'https://www.news.example/', guid: '1' }).outlet).toBe('news.example');
  });

  it('names the key of its guid, under which it is found when its address has changed', () => {
    const guid = 'https://www.news.example/?p=123';
    expect(built({ url, title: 't', guid })).toMatchObject({ guid, aliases: [guidKey('news.example', guid)] });
    const moved = built({ url: `${url}-moved`, title: 't', guid, outlet: 'old-name.example' });
    expect(moved.aliases).toEqual([guidKey('news.example', guid)]);
    expect(built({ url, title: 't' }).aliases).toEqual([]);
    // Without an address the guid is the key itself.
    const linkless = built({ title: 't', guid: '17', outlet: 'one.example' });
    expect(linkless).toMatchObject({ key: guidKey('one.example', '17'), aliases: [] });
    // What is kept of a long guid may be the start of others.
    expect(built({ url, title: 't', guid: 'x'.repeat(501) }).aliases).toEqual([]);
    expect(built({ url, title: 't', guid: 'x'.repeat(500) }).aliases).toHaveLength(1);
  });

  it('drops what PostgreSQL or UTF-8 cannot hold', () => {
    expect(built({ url, title: 'a\u0000b\ud800c\u0007' }).title).toBe('ab\ufffdc');
  });

  it('cuts a long summary between characters', () => {
    const summary = built({ url, title: 't', summary: `${'x'.repeat(3_999)}😀` }).summary as string;
    expect(summary).toHaveLength(3_999);
  });
});
