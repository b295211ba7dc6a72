import { describe, expect, it } from 'vitest';
import { checkFeed } from '../../../src/ingest/feed/check.ts';

const SOURCE = {
  contentType: '',
  feedUrl: 'https://news.example/feed.xml',
  outlet: 'news.example',
  capturedAt: '2026-11-24T12:00:00.000Z',
};
const check = (text: string) => checkFeed(Buffer.from(text), SOURCE);
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${items}</channel></rss>`;

describe('checkFeed', () => {
  it('lists every item and says what is wrong with it', async () => {
    const { items, warnings } = await check(
      rss(`<item><title>A</title><link>https://news.example/a</link><pubDate>2020-11-03</pubDate></item>
        <item><title>B</title><pubDate>soon</pubDate></item>
        <item><title>C</title><link>https://www.news.example/</link><pubDate>2020-11-03</pubDate></item>
        <item><title>D</title><link>https://news.example/feed.xml</link><guid>d</guid><pubDate>2020-11-03</pubDate></item>`),
    );
    expect(items).toMatchObject([
      { title: 'A', publishedAt: '2020-11-03T00:00:00.000Z', publishedBasis: 'feed' },
      { title: 'B', url: null, publishedAt: null, publishedBasis: 'none' },
      { title: 'C' },
      { title: 'D', guid: 'd' },
    ]);
    expect(warnings).toEqual([
      'item 2 cannot be stored: no address and no guid, so it cannot be told from others',
      'item 2 has no usable date: soon',
      'item 3 cannot be stored: the address is that of a front page, and no guid tells the article from others: https://www.news.example/',
    ]);
  });

  it('says of a sitemap that its dates are a sitemap’s', async () => {
    const news =
      '<news><publication_date>2026-11-23T10:00:00Z</publication_date><title>A</title></news><lastmod>2026-11-24</lastmod>';
    expect(await check(`<urlset><url><loc>https://news.example/a</loc>${news}</url></urlset>`)).toMatchObject({
      format: 'sitemap',
      items: [{ title: 'A', publishedAt: '2026-11-23T10:00:00.000Z', publishedBasis: 'sitemap' }],
      warnings: [],
    });
  });

  it('has a warning for a feed without items', async () => {
    expect((await check(rss(''))).warnings).toEqual(['no items']);
  });
});
