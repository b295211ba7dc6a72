import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/ingest/feed/parse.ts';

const SOURCE = {
  contentType: '',
  feedUrl: 'https://news.example/feed.xml',
  outlet: 'news.example',
  capturedAt: '2026-11-24T12:00:00.000Z',
};
const parse = (text: string) => parseFeed(Buffer.from(text), SOURCE);
const rss = (items: string) => `<rss version="2.0"><channel>${items}</channel></rss>`;
const item = (title: string) => `<item><title>${title}</title><link>https://news.example/a</link></item>`;
/** No title of a channel: then the lenient reader goes through all that is named in it, at each item. */
const endless = rss(
  `${Array.from({ length: 60_000 }, (_, n) => `<e${n}>1</e${n}>`).join('')}${'<item/>'.repeat(20_000)}`,
);

describe('the thread of the readers', () => {
  it('gives each of many feeds its own answer', async () => {
    const titles = Array.from({ length: 50 }, (_, n) => `Title ${n}`);
    const feeds = await Promise.all(titles.map((title) => parse(rss(item(title)))));
    expect(feeds.map(({ items }) => items[0]?.title)).toEqual(titles);
  });

  it('is ended when a feed holds it up; the next feed has another one', async () => {
    const [slow, next] = await Promise.allSettled([parse(endless), parse(rss(item('A')))]);
    expect(slow).toMatchObject({ reason: { message: expect.stringMatching(/^feed: not readable within 1.5 s/) } });
    expect(next).toMatchObject({ value: { items: [{ title: 'A' }] } });
  });

  it('hands over what is wrong with a feed', async () => {
    await expect(parse('<html></html>')).rejects.toThrow('feed: a web page came instead of a feed');
    expect((await parse(rss(item('A')))).items).toHaveLength(1);
  });
});
