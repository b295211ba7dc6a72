import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archived, writeArchive } from '../../src/demo/archive.ts';
import { listing } from '../../src/demo/live.ts';
import { newsroom } from '../../src/demo/newsroom.ts';
import { slugOf } from '../../src/demo/outlet.ts';
import { outlets } from '../../src/demo/outlets.ts';
import { type NewsroomServer, serveNewsroom } from '../../src/demo/server.ts';
import { shownDate } from '../../src/demo/story.ts';
import { parseFeed } from '../../src/ingest/feed/parse.ts';

const stories = [...newsroom({ articles: 3_000, seed: 11, until: '2026-10-31' })];
const SOURCE = { feedUrl: null, capturedAt: '2026-11-24T12:00:00.000Z' };
const readLines = (gzipped: Buffer): Record<string, string>[] =>
  gunzipSync(gzipped)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('served newsroom', () => {
  let server: NewsroomServer;
  beforeAll(async () => {
    server = await serveNewsroom({ stories });
  });
  afterAll(() => server.close());
  const feedUrl = (slug: string) => server.feeds.find(({ outlet }) => outlet === slug)!.url;

  test('lists the feeds of all outlets, two of the own one, on loopback', () => {
    const own = server.feeds.filter(({ outlet }) => outlet === 'onlytruth.example');
    expect(own).toHaveLength(2);
    expect(new Set(server.feeds.map(({ outlet }) => outlet))).toEqual(new Set(outlets.map(slugOf)));
    expect(server.feeds.every(({ url }) => /^http:\/\/127\.0\.0\.1:\d+\/feeds\/[a-z./]+$/.test(url))).toBe(true);
  });

  test.each(outlets.map((outlet) => [outlet.feed, outlet] as const))(
    'what a %s feed says is read back',
    async (format, outlet) => {
      const slug = slugOf(outlet);
      const response = await fetch(feedUrl(slug));
      const type = response.headers.get('content-type') as string;
      expect(type).toContain(format === 'json' ? 'application/feed+json' : `application/${format}`);
      const body = Buffer.from(await response.arrayBuffer());
      const feed = await parseFeed(body, { ...SOURCE, contentType: type, outlet: slug });
      const listed = listing(stories, slug, 0);
      expect(feed.items).toHaveLength(40);
      expect(feed.title).toBe(outlet.name);
      for (const [place, { story, url, title, summary, comments }] of listed.entries()) {
        const item = feed.items[place]!;
        expect(item).toMatchObject({ url, title, author: story.author });
        expect(item.summary ?? '').toBe(summary);
        if (format !== 'rdf') expect(item.guid).toBe(story.guid);
        if (format !== 'rdf') expect(item.categories).toEqual(story.categories);
        const shown = shownDate(story, (iso) => iso);
        if (story.dateForm === 'full') expect(Date.parse(item.published as string)).toBe(Date.parse(shown));
        else expect(item.published ?? '').toBe(shown);
        expect(item.interactions?.[0]?.count ?? null).toBe(comments);
      }
    },
  );

  test("the second feed of the own outlet has the first one's sports under other addresses", async () => {
    const [main, sports] = server.feeds.filter(({ outlet }) => outlet === 'onlytruth.example');
    const read = async (url: string) =>
      (
        await parseFeed(Buffer.from(await (await fetch(url)).text()), {
          ...SOURCE,
          contentType: '',
          outlet: 'x.example',
        })
      ).items;
    const [all, some] = [await read(main!.url), await read(sports!.url)];
    expect(some.length).toBeGreaterThan(0);
    const plain = new Set(all.map(({ url }) => url));
    for (const { url } of some) {
      expect(plain.has(url)).toBe(false);
      expect(plain.has(url!.replace('?utm_source=rss&utm_medium=sports', ''))).toBe(true);
    }
  });

  test('answers 304 to an unchanged ETag, and 200 once the newsroom has gone on', async () => {
    const own = await serveNewsroom({ stories });
    const url = own.feeds[0]!.url;
    const first = await fetch(url);
    const etag = first.headers.get('etag') as string;
    const again = () => fetch(url, { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    own.advance();
    const changed = await again();
    expect(changed.status).toBe(200);
    const [before, after] = [await first.text(), await changed.text()];
    expect(after).not.toBe(before);
    expect(after).toContain('Correction: ');
    await own.close();
  });

  test('knows no other paths and methods, and takes a route of a test', async () => {
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    expect((await fetch(server.feeds[0]!.url, { method: 'POST' })).status).toBe(405);
    server.routes.set('/feeds/broken', (_, response) => response.writeHead(500).end('<html>'));
    expect((await fetch(`${server.url}/feeds/broken`)).status).toBe(500);
  });

  test('archives have every version of the older stories, twenty of which feeds list too', async () => {
    for (const outlet of outlets) {
      const slug = slugOf(outlet);
      const rows = readLines(Buffer.from(await (await fetch(`${server.url}/archive/${slug}.jsonl.gz`)).arrayBuffer()));
      const expected = archived(stories, slug);
      expect(rows).toHaveLength(expected.reduce((sum, { versions }) => sum + versions.length, 0));
      expect(new Set(rows.map(({ guid }) => guid))).toEqual(new Set(expected.map(({ guid }) => guid)));
      const listed = listing(stories, slug, 0).filter(({ story }) => expected.includes(story));
      expect(listed).toHaveLength(20);
    }
  });
});

test('an archive is written to a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsgauge-'));
  await writeArchive(join(folder, 'archive.jsonl.gz'), stories, 'commonwealthwire.example');
  const rows = readLines(await readFile(join(folder, 'archive.jsonl.gz')));
  expect(rows[0]).toMatchObject({ outlet: 'commonwealthwire.example', language: 'en' });
  await rm(folder, { recursive: true });
});
