// One poll of one feed: what is new or edited goes to articles.live, changed counts alone go to interactions.
//
// Invariant: feed_item and the feed's state are written after the stream has acknowledged; a stop in between sends an item
// twice, never none.

import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Log } from '../../log.ts';
import { deadLetter } from '../../stream/messages.ts';
import type { OutgoingRecord, Stream, StreamName } from '../../stream/stream.ts';
import { buildArticle, recordOf } from '../article.ts';
import { FEED_ADDRESSES, trustGuids } from '../identity.ts';
import { failureOf, messageOf } from './failure.ts';
import { type Feed, recordGap, recordPoll, updateFeed } from './feeds.ts';
import type { Fetcher } from './fetch.ts';
import { FetchError, Refusal } from './fetch-error.ts';
import { interactionsOf, keepItems, sortItems, uniqueByKey } from './items.ts';
import { parseFeed } from './parse.ts';
import { freshForMs, hintOf, jittered, pauseMs } from './schedule.ts';
import { afterFailure, afterSuccess, gapBefore, type Outcome, type Timing, validatorsOf } from './state.ts';

export type PollResult = {
  status: 200 | 304;
  items: number;
  /** Seen for the first time. */
  fresh: number;
  /** To articles.live: fresh and edited ones. */
  sent: number;
  counts: number;
  rejected: number;
};

export type PollOptions = {
  pool: Pool;
  stream: Stream;
  fetcher: Fetcher;
  log: Log;
  outletOfDomain: ReadonlyMap<string, string>;
  signal?: AbortSignal;
  now?: () => Date;
  /** Between two polls of a feed that is neither fast nor quiet. */
  baseMs?: number;
  random?: () => number;
  /** Waits for a host's turn before each request, or throws a Refusal. */
  mayAsk?(url: URL): Promise<void>;
  /** A host has asked to be left alone. */
  onPause?(host: string, until: Date): Promise<void>;
};

const DEFAULT_BASE_MS = 15 * 60_000;
const systemNow = () => new Date();
const NOTHING = { items: 0, fresh: 0, sent: 0, counts: 0, rejected: 0 };

/** Trouble of the stream or the database, which is not the feed's. */
class OwnFailure extends Error {}
const ownFailure = (cause: unknown) => new OwnFailure('the stream or the database fails', { cause });

/**
 * Polls, and writes the poll's row. What goes wrong with the feed is in that row and in the log, and null: one feed never stops
 * the others. What goes wrong with the database or the stream is thrown. Null also where the signal ended it.
 */
export async function pollFeed(feed: Feed, options: PollOptions): Promise<PollResult | null> {
  const { pool, log, signal, now = systemNow, baseMs = DEFAULT_BASE_MS, random = Math.random } = options;
  const startedAt = now();
  const started = performance.now();
  const timing: Timing = { now: startedAt, baseMs, jitter: (ms) => jittered(ms, random()) };
  const record = (result: PollResult | null, status: number | null, error: string | null) =>
    recordPoll(pool, {
      feedId: feed.id,
      startedAt,
      durationMs: Math.round(performance.now() - started),
      status,
      ...(result ?? NOTHING),
      error,
    });
  const polled = await poll(feed, timing, options).catch((error: Error) => error);
  if (!(polled instanceof Error)) {
    const { result, outcome } = polled;
    const gap = gapBefore(feed, outcome, startedAt);
    if (gap) await recordGap(pool, feed.id, gap);
    await updateFeed(pool, feed.id, afterSuccess(feed, outcome, timing));
    await record(result, result.status, null);
    return result;
  }
  if (polled instanceof OwnFailure) throw polled.cause;
  if (signal?.aborted) return null;
  if (polled instanceof Refusal && polled.retryAt !== null) {
    // Not at the same instant as all the others that wait for this host.
    const nextPollAt = new Date(polled.retryAt.getTime() + random() * baseMs);
    const message = messageOf(polled);
    await updateFeed(pool, feed.id, { next_poll_at: nextPollAt, last_error: message });
    await record(null, null, message);
    return null;
  }
  const failure = failureOf(polled);
  log.warn({ stage: 'ingest', outlet: feed.outlet, feed: feed.url, error: failure.message }, 'poll failed');
  const wait = failure.pausesHost ? pauseMs(failure.retryAfter, startedAt.getTime()) : null;
  if (wait !== null && failure.host !== null) {
    // Longer by chance, never shorter.
    await options.onPause?.(failure.host, new Date(startedAt.getTime() + wait * (1 + random() / 10)));
  }
  await updateFeed(pool, feed.id, afterFailure(feed, { ...failure, pauseMs: wait }, timing));
  await record(null, failure.status, failure.message);
  return null;
}

async function poll(
  feed: Feed,
  timing: Timing,
  { pool, stream, fetcher, outletOfDomain, signal, mayAsk, now: clock = systemNow }: PollOptions,
): Promise<{ result: PollResult; outcome: Outcome }> {
  const { now } = timing;
  const address = feed.address ?? feed.url;
  const fetched = await fetcher.getIfChanged(address, validatorsOf(feed, timing), {
    signal,
    mayAsk: async (url) => {
      await mayAsk?.(url).catch((cause) => {
        throw cause instanceof Refusal || cause instanceof FetchError ? cause : ownFailure(cause);
      });
    },
  });
  // Not the poll's own instant: it may have waited for the host's turn, and what came is newer.
  const capturedAt = clock();
  const { movedTo } = fetched;
  const freshMs = freshForMs(fetched, now.getTime());
  if (fetched.status === 304) {
    return { result: { ...NOTHING, status: 304 }, outcome: { movedTo, hintMs: freshMs, whole: null, read: null } };
  }
  const { etag, lastModified, body } = fetched;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const whole = { etag, lastModified, bodyHash };
  const hintMs = Math.max(freshMs ?? 0, hintOf(body) ?? 0);
  if (feed.body_hash === bodyHash) {
    return { result: { ...NOTHING, status: 200 }, outcome: { movedTo, hintMs, whole, read: null } };
  }
  const parsed = await parseFeed(body, {
    contentType: fetched.contentType,
    feedUrl: fetched.url,
    outlet: feed.outlet,
    capturedAt: capturedAt.toISOString(),
  });
  const origin = {
    kind: parsed.basis,
    ref: feed.url,
    run: null,
    capturedAtMs: capturedAt.getTime(),
    basis: parsed.basis,
    outletOfDomain,
  };
  const built = parsed.items.map((item) => buildArticle(item, origin));
  const articles = trustGuids(uniqueByKey(built.flatMap((one) => ('ok' in one ? [one.ok] : []))), FEED_ADDRESSES);
  const dead = built.flatMap((one, index) => {
    if (!('dead' in one)) return [];
    const value = Buffer.from(JSON.stringify(parsed.items[index]));
    return [deadLetter('ingest', one.dead, { source: feed.url, value })];
  });
  const own = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause) => {
      throw ownFailure(cause);
    });
  const send = (name: StreamName, records: OutgoingRecord[]) => own(stream.produce(name, records, signal));
  const { fresh, edited, counted } = await own(sortItems(pool, feed.id, articles));
  await send('articles.live', [...fresh, ...edited].map(recordOf));
  await send('interactions', counted.flatMap(interactionsOf));
  await send('dead', dead);
  await own(keepItems(pool, feed.id, articles, now));
  return {
    result: {
      status: 200,
      items: parsed.items.length,
      fresh: fresh.length,
      sent: fresh.length + edited.length,
      counts: counted.length,
      rejected: dead.length,
    },
    outcome: {
      movedTo,
      hintMs,
      whole,
      read: {
        format: parsed.format,
        listed: articles.length,
        fresh: fresh.length,
        known: articles.length - fresh.length,
        dates: articles.map(({ publishedAt }) => publishedAt),
      },
    },
  };
}
