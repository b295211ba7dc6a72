// One poll of one feed: what is new or changed goes to articles.live, changed counts alone go to interactions.
//
// Invariant: feed_item is written after the stream has acknowledged; a stop in between sends an item twice, never none.

import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Log } from '../../log.ts';
import { type Article, contentHash, deadLetter, hash128 } from '../../stream/messages.ts';
import type { OutgoingRecord, Stream, StreamName } from '../../stream/stream.ts';
import { buildArticle, type Origin } from '../article.ts';
import { FEED_ADDRESSES, trustGuids } from '../identity.ts';
import type { Fetcher } from './fetch.ts';
import { parseFeed } from './parse.ts';

export type Feed = {
  id: number;
  url: string;
  outlet: string;
  etag: string | null;
  last_modified: string | null;
  body_hash: Buffer | null;
  last_full_at: Date | null;
};
export type PollResult = { items: number; sent: number; counts: number; rejected: number; status: 200 | 304 };

export async function readFeeds(pool: Pool): Promise<Feed[]> {
  const { rows } = await pool.query<Feed>(
    'SELECT f.id, f.url, o.slug AS outlet, f.etag, f.last_modified, f.body_hash, f.last_full_at FROM core.feed f JOIN core.outlet o ON o.id = f.outlet_id ORDER BY f.id',
  );
  return rows;
}

export type PollOptions = {
  pool: Pool;
  stream: Stream;
  fetcher: Fetcher;
  log: Log;
  outletOfDomain: ReadonlyMap<string, string>;
  signal?: AbortSignal;
  clock?: () => Date;
};

/** A validator that never changes hides a feed's news for at most this long. */
const FULL_EVERY_MS = 6 * 3_600_000;

/** Trouble of the stream, which is not the feed's. */
class StreamFailure extends Error {}

/**
 * Polls and writes the poll's row. What goes wrong with the feed is in that row and in the log, and null: one feed never
 * stops the others. What goes wrong with the database or the stream is thrown.
 */
export async function pollFeed(feed: Feed, options: PollOptions): Promise<PollResult | null> {
  const startedAt = (options.clock ?? (() => new Date()))();
  const started = performance.now();
  const record = (result: PollResult | null, error: string | null) =>
    options.pool.query(
      'INSERT INTO core.poll (feed_id, started_at, duration_ms, http_status, items, sent, error) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [
        feed.id,
        startedAt,
        Math.round(performance.now() - started),
        result?.status,
        result?.items ?? 0,
        result?.sent ?? 0,
        error,
      ],
    );
  try {
    const result = await poll(feed, startedAt, options);
    await record(result, null);
    return result;
  } catch (error) {
    if (error instanceof StreamFailure) throw error.cause;
    const { message } = error as Error;
    options.log.warn({ stage: 'ingest', outlet: feed.outlet, feed: feed.url, error: message }, 'poll failed');
    await options.pool.query('UPDATE core.feed SET failures = failures + 1 WHERE id = $1', [feed.id]);
    await record(null, message.slice(0, 1_000));
    return null;
  }
}

async function poll(
  feed: Feed,
  startedAt: Date,
  { pool, stream, fetcher, outletOfDomain, signal }: PollOptions,
): Promise<PollResult> {
  const fetched = await fetcher.get(feed.url, validatorsOf(feed, startedAt));
  if (fetched.status === 304) {
    await pool.query('UPDATE core.feed SET failures = 0, last_success_at = $2 WHERE id = $1', [feed.id, startedAt]);
    return { items: 0, sent: 0, counts: 0, rejected: 0, status: 304 };
  }
  const bodyHash = createHash('sha256').update(fetched.body).digest();
  const keepRead = () =>
    pool.query(
      'UPDATE core.feed SET etag = $2, last_modified = $3, failures = 0, last_success_at = $4, last_full_at = $4, body_hash = $5 WHERE id = $1',
      [feed.id, fetched.etag, fetched.lastModified, startedAt, bodyHash],
    );
  if (feed.body_hash?.equals(bodyHash)) {
    await keepRead();
    return { items: 0, sent: 0, counts: 0, rejected: 0, status: 200 };
  }
  const parsed = await parseFeed(fetched.body, {
    contentType: fetched.contentType,
    feedUrl: feed.url,
    outlet: feed.outlet,
    capturedAt: startedAt.toISOString(),
  });
  const origin: Origin = {
    kind: 'feed',
    ref: feed.url,
    run: null,
    capturedAtMs: startedAt.getTime(),
    basis: 'feed',
    outletOfDomain,
  };
  const built = parsed.items.map((item) => buildArticle(item, origin));
  const articles = trustGuids(uniqueByKey(built.flatMap((one) => ('ok' in one ? [one.ok] : []))), FEED_ADDRESSES);
  const dead = built.flatMap((one, index) =>
    'dead' in one
      ? [
          deadLetter('ingest', one.dead, {
            source: `${feed.url}#${index + 1}`,
            value: Buffer.from(JSON.stringify(parsed.items[index])),
          }),
        ]
      : [],
  );
  const known = await readItems(pool, feed.id, articles);
  const news = articles.filter((article) => known.get(article.key)?.content !== contentHash(article).toString('hex'));
  const counts = articles.filter(
    (article) => !news.includes(article) && known.get(article.key)?.counts !== countsHash(article).toString('hex'),
  );
  async function send(name: StreamName, records: OutgoingRecord[]): Promise<void> {
    await stream.produce(name, records, signal).catch((cause) => {
      throw new StreamFailure('the stream takes nothing', { cause });
    });
  }
  await send('articles.live', news.map(recordOf));
  await send('interactions', counts.flatMap(interactionsOf));
  await send('dead', dead);
  await writeItems(pool, feed.id, articles, startedAt);
  // Validators and hash are kept only now: what they skip must have been sent.
  await keepRead();
  return { items: parsed.items.length, sent: news.length, counts: counts.length, rejected: dead.length, status: 200 };
}

/** None where the whole feed is due again. */
function validatorsOf(feed: Feed, now: Date): { etag: string | null; lastModified: string | null } {
  const isDue = feed.last_full_at === null || now.getTime() - feed.last_full_at.getTime() >= FULL_EVERY_MS;
  return isDue ? { etag: null, lastModified: null } : { etag: feed.etag, lastModified: feed.last_modified };
}

const uniqueByKey = (articles: Article[]): Article[] => [
  ...new Map(articles.map((article) => [article.key, article])).values(),
];

const recordOf = (article: Article): OutgoingRecord => ({ key: article.key, value: JSON.stringify(article) });

const interactionsOf = (article: Article): OutgoingRecord[] =>
  article.interactions.map((one) => ({ key: article.key, value: JSON.stringify({ ...one, article: article.key }) }));

/** Of the counts, not of the time they were read at. */
const countsHash = (article: Article): Buffer =>
  hash128(...article.interactions.flatMap(({ kind, measure, item, count }) => [kind, measure, item, String(count)]));

async function readItems(
  pool: Pool,
  feedId: number,
  articles: Article[],
): Promise<Map<string, { content: string; counts: string }>> {
  const { rows } = await pool.query<{ item_key: string; content_hash: Buffer; counts_hash: Buffer }>(
    'SELECT item_key, content_hash, counts_hash FROM core.feed_item WHERE feed_id = $1 AND item_key = ANY($2::uuid[])',
    [feedId, articles.map(({ key }) => key)],
  );
  return new Map(
    rows.map((row) => [
      row.item_key,
      { content: row.content_hash.toString('hex'), counts: row.counts_hash.toString('hex') },
    ]),
  );
}

async function writeItems(pool: Pool, feedId: number, articles: Article[], listedAt: Date): Promise<void> {
  await pool.query(
    `INSERT INTO core.feed_item (feed_id, item_key, content_hash, counts_hash, last_listed)
     SELECT $1, k, c, n, $5 FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS r (k, c, n)
     ON CONFLICT (feed_id, item_key) DO UPDATE SET content_hash = excluded.content_hash, counts_hash = excluded.counts_hash, last_listed = excluded.last_listed`,
    [feedId, articles.map(({ key }) => key), articles.map(contentHash), articles.map(countsHash), listedAt],
  );
}
