import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../src/demo/archive.ts';
import { feed } from '../../src/demo/feed.ts';
import { type DemoArticle, newsroom } from '../../src/demo/newsroom.ts';
import { type NewsroomServer, serveNewsroom } from '../../src/demo/server.ts';

const articles = [...newsroom({ articles: 2_000, seed: 11, until: '2026-10-31' })];
const parser = new Parser({ customFields: { item: [['slash:comments', 'comments']] } });

function readLines(gzipped: Buffer): Record<string, string | null>[] {
  return gunzipSync(gzipped)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('served newsroom', () => {
  let server: NewsroomServer;
  beforeAll(async () => {
    server = await serveNewsroom({ articles });
  });
  afterAll(() => server.close());

  test('lists a feed for each outlet, on loopback', () => {
    expect(server.feeds.map(({ outlet }) => outlet)).toEqual([
      'bluegrassledger.example',
      'onlytruth.example',
      'tristateherald.example',
    ]);
    expect(server.feeds.every(({ url }) => /^http:\/\/127\.0\.0\.1:\d+\/feeds\/[a-z.]+\.xml$/.test(url))).toBe(true);
  });

  test('feeds hold the 40 newest articles with all their fields', async () => {
    for (const { outlet, url } of server.feeds) {
      const { items } = await parser.parseString(await (await fetch(url)).text());
      const expected = articles
        .filter((article) => article.outlet === outlet)
        .slice(-40)
        .reverse();
      expect(items).toHaveLength(40);
      for (const [index, item] of items.entries()) {
        const article = expected[index]!;
        expect(item).toMatchObject({
          title: article.title,
          link: article.url,
          guid: article.guid,
          categories: article.categories,
          contentSnippet: article.summary,
        });
        expect(item.creator ?? null).toBe(article.author);
        expect(item.comments ?? null).toBe(article.comments === null ? null : String(article.comments));
        expect(Date.parse(item.pubDate!)).toBe(Date.parse(article.publishedAt));
      }
    }
  });

  test('dates carry the zone of the outlet', async () => {
    const text = await (await fetch(server.feeds[0]!.url)).text();
    expect(text).toMatch(/<pubDate>[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} -0[45]00<\/pubDate>/);
  });

  test('answers 304 to a matching tag or date, and 200 to others', async () => {
    const { url } = server.feeds[1]!;
    const first = await fetch(url);
    const etag = first.headers.get('etag')!;
    const modified = first.headers.get('last-modified')!;
    const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await status({ 'if-none-match': etag })).toBe(304);
    expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
    expect(await status({ 'if-modified-since': modified })).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200);
    expect(await status({ 'if-modified-since': new Date(Date.parse(modified) - 1000).toUTCString() })).toBe(200);
    expect(await status({ 'if-modified-since': 'soon' })).toBe(200);
  });

  test('feed and archive share 20 articles of each outlet and miss none', async () => {
    const archive = readLines(
      Buffer.from(await (await fetch(`${server.url}/archive/articles.jsonl.gz`)).arrayBuffer()),
    );
    const archived = new Set(archive.map(({ url }) => url));
    const seen = new Set(archived);
    for (const { url } of server.feeds) {
      const { items } = await parser.parseString(await (await fetch(url)).text());
      expect(items.filter(({ link }) => archived.has(link!))).toHaveLength(20);
      for (const { link } of items) seen.add(link!);
    }
    expect(seen.size).toBe(articles.length);
  });

  test('refuses other methods and unknown pages, answers HEAD without a body', async () => {
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(server.feeds[0]!.url, { method: 'HEAD' });
    expect(head.headers.get('etag')).toBeTruthy();
    expect(await head.text()).toBe('');
  });
});

test('a closed server no longer answers', async () => {
  const { url, feeds, close } = await serveNewsroom({ articles: articles.slice(0, 50) });
  await fetch(feeds[0]!.url);
  await close();
  await expect(fetch(url)).rejects.toThrow();
});

test('the archive file holds a line for each older article', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsgauge-demo-'));
  try {
    const path = join(folder, 'articles.jsonl.gz');
    await writeArchive(path, articles);
    const lines = readLines(await readFile(path));
    expect(lines).toHaveLength(articles.length - 3 * 20);
    const [first] = articles as [DemoArticle, ...DemoArticle[]];
    const { title, summary, url, publishedAt, outlet, author } = first;
    expect(lines[0]).toEqual({ title, summary, url, published: publishedAt, outlet, author });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a feed escapes what XML and HTML would misread', async () => {
  const nasty = `Q&A: <b>"5 < 6"</b> ]]> & it's done`;
  const article = { ...articles[0]!, title: nasty, summary: nasty, author: 'A & B <c>' };
  const { items } = await parser.parseString(feed({ slug: 'onlytruth.example', name: 'A & B' }, [article]));
  expect(items[0]).toMatchObject({ title: nasty, contentSnippet: nasty, creator: 'A & B <c>' });
});
