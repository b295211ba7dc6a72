import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFeeds } from '../../../src/ingest/feed/feeds.ts';
import { createFetcher, type Fetcher } from '../../../src/ingest/feed/fetch.ts';
import { pollFeed } from '../../../src/ingest/feed/poll.ts';
import { readOutletDomains, registerOutlets } from '../../../src/ingest/outlets.ts';
import { guidKey } from '../../../src/stream/keys.ts';
import type { Article, DeadLetter, Interaction } from '../../../src/stream/messages.ts';
import type { OutgoingRecord, Stream, StreamName } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { quietLog } from '../../log.ts';

type Item = { title: string; link?: string; guid?: string; date?: string; comments?: number; body?: string };
const rss = (items: Item[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Test</title><language>en-us</language>
${items
  .map(
    ({ title, link, guid, date, comments, body }) =>
      `<item><title>${title}</title>${link ? `<link>${link}</link>` : ''}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${date ? `<pubDate>${date}</pubDate>` : ''}${comments === undefined ? '' : `<slash:comments>${comments}</slash:comments>`}<dc:creator>A. Writer</dc:creator><category>Local</category><description><![CDATA[<p>${body ?? 'Some <b>text</b> &amp; more'}</p>]]></description></item>`,
  )
  .join('\n')}
</channel></rss>`;

describe('pollFeed', () => {
  let database: TestDatabase;
  let server: Server;
  let fetcher: Fetcher;
  let body: string | Buffer = '';
  let status = 200;
  let produced: { stream: StreamName; record: OutgoingRecord }[] = [];
  let streamWorks = true;
  let etag: string | null = null;
  let retryAfter: string | null = null;
  let pausedUntil: Date | null = null;
  let now = new Date();
  const stream = {
    produce: async (name: StreamName, records: OutgoingRecord[]) => {
      if (!streamWorks) throw new Error('the stream is down');
      produced.push(...records.map((record) => ({ stream: name, record })));
    },
  } as unknown as Stream;

  beforeAll(async () => {
    database = await createDatabase();
    server = createServer((request, response) => {
      // A server that lies: it knows no other ETag, whatever its feed says.
      const more = retryAfter === null ? {} : { 'retry-after': retryAfter };
      if (etag !== null && request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else if (status !== 200) response.writeHead(status, more).end();
      else response.writeHead(status, { 'content-type': 'application/rss+xml', ...(etag ? { etag } : {}) }).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    const feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
    await registerOutlets(database.pool, [
      { name: 'News', own: true, agency: false, domains: ['www.news.example', 'news-cdn.example'], feeds: [feed] },
    ]);
  });
  afterAll(async () => {
    server.close();
    await database.drop();
  });
  beforeEach(async () => {
    produced = [];
    streamWorks = true;
    status = 200;
    retryAfter = null;
    pausedUntil = null;
    await database.pool.query('TRUNCATE core.feed_item, core.poll');
    await database.pool.query(
      'UPDATE core.feed SET etag = NULL, last_modified = NULL, body_hash = NULL, validators_lie = false, last_full_at = NULL, read_at = NULL, first_success_at = NULL, last_success_at = NULL, last_new_at = NULL, per_day = NULL, listed = NULL, failures = 0, next_poll_at = default',
    );
    now = new Date('2026-11-24T12:00:00Z');
    etag = null;
  });

  async function poll() {
    produced = [];
    const [feed] = await readFeeds(database.pool);
    const outletOfDomain = await readOutletDomains(database.pool);
    return pollFeed(feed as NonNullable<typeof feed>, {
      pool: database.pool,
      stream,
      fetcher,
      log: quietLog,
      outletOfDomain,
      now: () => now,
      // The least that chance can do.
      random: () => 0,
      onPause: async (_, until) => {
        pausedUntil = until;
      },
    });
  }
  const sent = <T>(name: StreamName) =>
    produced.filter(({ stream }) => stream === name).map(({ record }) => JSON.parse(record.value) as T);
  const item = (n: number, more: Partial<Item> = {}): Item => ({
    title: `Story ${n}`,
    link: `https://www.news.example/${n}?utm_source=rss`,
    date: 'Tue, 05 Mar 2024 18:30:00 EST',
    ...more,
  });

  it('sends items with their dates, plain text, outlet and counts', async () => {
    body = rss([item(1, { comments: 4 }), item(2, { link: undefined, guid: 'tag:2', date: undefined })]);
    expect(await poll()).toEqual({ status: 200, items: 2, fresh: 2, sent: 2, counts: 0, rejected: 0 });
    const [first, second] = sent<Article>('articles.live');
    expect(first).toMatchObject({
      outlet: 'news.example',
      title: 'Story 1',
      summary: 'Some text & more',
      author: 'A. Writer',
      language: 'en-us',
      canonicalUrl: 'https://news.example/1',
      publishedAt: '2024-03-05T23:30:00.000Z',
      publishedBasis: 'feed',
      publishedOffset: -300,
      categories: ['Local'],
      interactions: [{ kind: 'comments', measure: 'total', count: 4, to: first?.capturedAt }],
    });
    expect(second).toMatchObject({
      publishedAt: null,
      publishedBasis: 'none',
      canonicalUrl: null,
      guid: 'tag:2',
      interactions: [],
    });
  });

  it('sends again what has changed, only the counts where only they have, and nothing else', async () => {
    body = rss([item(1, { comments: 4 }), item(2), item(3)]);
    await poll();
    expect(await poll()).toMatchObject({ sent: 0, counts: 0 });
    body = rss([item(1, { comments: 6 }), item(2, { title: 'Story 2, corrected' }), item(3), item(4)]);
    expect(await poll()).toMatchObject({ sent: 2, counts: 1 });
    expect(sent<Article>('articles.live').map(({ title }) => title)).toEqual(['Story 4', 'Story 2, corrected']);
    expect(sent<Interaction>('interactions')).toMatchObject([
      { count: 6, kind: 'comments', article: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
  });

  it('names the key of a guid, but not of one that two items share', async () => {
    body = rss([item(1, { guid: 'own' }), item(2, { guid: 'same' }), item(3, { guid: 'same' })]);
    await poll();
    const aliases = sent<Article>('articles.live').map((article) => article.aliases);
    expect(aliases).toEqual([[guidKey('news.example', 'own')], [], []]);
  });

  it('decodes what the feed says it is encoded in', async () => {
    const text = rss([item(1, { title: 'Café “quotes” – dash' })]).replace(
      'encoding="utf-8"',
      'encoding="windows-1252"',
    );
    body = iconv.encode(text, 'windows-1252');
    expect(await poll()).toMatchObject({ sent: 1 });
    expect(sent<Article>('articles.live')[0]?.title).toBe('Café “quotes” – dash');
  });

  const at = (time: string) => {
    now = new Date(`2026-11-24T${time}Z`);
  };

  it('asks for the whole feed again now and then, because an ETag may never change, and never believes that one again', async () => {
    etag = '"always the same"';
    body = rss([item(1)]);
    expect(await poll()).toMatchObject({ status: 200, sent: 1 });
    at('12:15:00');
    expect(await poll()).toMatchObject({ status: 304 });
    body = rss([item(1), item(2)]);
    at('12:59:59');
    // An hour, because on its first day nothing is known of a feed's rhythm.
    expect(await poll()).toMatchObject({ status: 304, sent: 0 });
    at('13:00:00');
    expect(await poll()).toMatchObject({ status: 200, sent: 1 });
    expect(sent<Article>('articles.live').map(({ title }) => title)).toEqual(['Story 2']);
    body = rss([item(1), item(2), item(3)]);
    at('13:00:01');
    expect(await poll()).toMatchObject({ status: 200, sent: 1 });
  });

  it('leaves a feed whose ETag is honest alone for up to six hours', async () => {
    etag = '"one"';
    body = rss([1, 2, 3].map((n) => item(n)));
    expect(await poll()).toMatchObject({ status: 200, sent: 3 });
    now = new Date('2026-11-26T12:00:00Z');
    expect(await poll()).toMatchObject({ status: 200, sent: 0 });
    now = new Date('2026-11-26T17:59:59Z');
    expect(await poll()).toMatchObject({ status: 304 });
    etag = '"two"';
    body = rss([1, 2, 3, 4].map((n) => item(n)));
    expect(await poll()).toMatchObject({ status: 200, sent: 1 });
    expect(await poll()).toMatchObject({ status: 304 });
  });

  it('does not read a body again that is the same, whatever its validators say', async () => {
    body = rss([item(1)]);
    expect(await poll()).toMatchObject({ items: 1, sent: 1 });
    expect(await poll()).toEqual({ status: 200, items: 0, fresh: 0, sent: 0, counts: 0, rejected: 0 });
    streamWorks = false;
    body = rss([item(1), item(2)]);
    await expect(poll()).rejects.toThrow('the stream is down');
    streamWorks = true;
    // What was not sent is not remembered by its hash.
    expect(await poll()).toMatchObject({ sent: 1 });
  });

  it('remembers nothing that the stream did not take', async () => {
    body = rss([item(1)]);
    streamWorks = false;
    // That is the stream's trouble: the stage ends with it, and the feed has not failed.
    await expect(poll()).rejects.toThrow('the stream is down');
    expect((await database.pool.query('SELECT failures FROM core.feed')).rows).toEqual([{ failures: 0 }]);
    streamWorks = true;
    expect(await poll()).toMatchObject({ sent: 1 });
  });

  it('sends an item without identity to the dead letters and keeps its neighbours', async () => {
    body = rss([item(1), item(2, { link: undefined }), item(3)]);
    expect(await poll()).toMatchObject({ sent: 2, rejected: 1 });
    expect(sent<DeadLetter>('dead')).toMatchObject([
      {
        stage: 'ingest',
        reason: expect.stringContaining('no address and no guid'),
        key: expect.stringMatching(/feed\.xml~[0-9a-f]{8}$/),
      },
    ]);
  });

  it('dates a copy by when it came, not by when its turn began: what is new since then was not seen before it was there', async () => {
    body = rss([item(1)]);
    const [feed] = await readFeeds(database.pool);
    await pollFeed(feed as NonNullable<typeof feed>, {
      ...{ pool: database.pool, stream, fetcher, log: quietLog, outletOfDomain: new Map() },
      now: () => now,
      mayAsk: async () => at('12:00:45'),
    });
    expect(sent<Article>('articles.live')[0]?.capturedAt).toBe('2026-11-24T12:00:45.000Z');
  });

  it('records a failure by name and goes on at the next poll', async () => {
    body = '<!doctype html><html><body>Moved</body></html>';
    expect(await poll()).toBeNull();
    body = rss([item(1)]).slice(0, 300);
    expect(await poll()).toBeNull();
    status = 500;
    expect(await poll()).toBeNull();
    const { rows } = await database.pool.query('SELECT error FROM core.poll ORDER BY id');
    expect(rows.map(({ error }) => error)).toEqual([
      expect.stringContaining('a web page came instead of a feed'),
      expect.stringContaining('feed: not readable'),
      expect.stringContaining('HTTP 500'),
    ]);
    expect((await database.pool.query('SELECT failures FROM core.feed')).rows).toEqual([{ failures: 3 }]);
    status = 200;
    body = rss([item(1)]);
    expect(await poll()).toMatchObject({ sent: 1 });
    expect((await database.pool.query('SELECT failures FROM core.feed')).rows).toEqual([{ failures: 0 }]);
  });

  it('leaves a host alone for as long as it asks, whatever chance does', async () => {
    status = 429;
    retryAfter = '3600';
    expect(await poll()).toBeNull();
    expect(pausedUntil).toEqual(new Date('2026-11-24T13:00:00Z'));
  });

  it('takes "not modified" for a failure where it had said nothing that could be unmodified', async () => {
    status = 304;
    expect(await poll()).toBeNull();
    const { rows } = await database.pool.query('SELECT error FROM core.poll');
    expect(rows).toEqual([{ error: expect.stringContaining('HTTP 304') }]);
  });
});
