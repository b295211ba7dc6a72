// What a poll changes in what is kept of its feed, and when the feed is due again. Pure.

import type { Feed, FeedState, Gap } from './feeds.ts';
import type { Validators } from './fetch.ts';
import {
  type FailureKind,
  failureWaitMs,
  intervalMs,
  pastTimes,
  perDayByDates,
  turnoverMs,
  updatedPerDay,
} from './schedule.ts';

const HOUR_MS = 3_600_000;

export type Timing = {
  now: Date;
  baseMs: number;
  /** Spreads a wait, in ms. */
  jitter(ms: number): number;
};

/** What a good poll gave. read: null where nothing had changed. */
export type Outcome = {
  movedTo: string | null;
  hintMs: number | null;
  /** A whole body came, read or not. */
  whole: { etag: string | null; lastModified: string | null; bodyHash: string } | null;
  read: {
    format: string;
    listed: number;
    fresh: number;
    /** Known items that are still listed. */
    known: number;
    dates: (string | null)[];
  } | null;
};

export function afterSuccess(feed: Feed, outcome: Outcome, timing: Timing): Partial<FeedState> {
  const { now, baseMs, jitter } = timing;
  const { read, whole, hintMs } = outcome;
  const fresh = read?.fresh ?? 0;
  const sinceMs = feed.last_success_at === null ? 0 : now.getTime() - feed.last_success_at.getTime();
  const perDay =
    feed.first_success_at === null
      ? perDayByDates(read?.dates ?? [], now.getTime())
      : updatedPerDay(feed.per_day, fresh, sinceMs, now.getTime() - feed.first_success_at.getTime());
  const lastNewAt = fresh > 0 ? (feed.read_at === null ? newest(read?.dates ?? [], now) : now) : feed.last_new_at;
  const listed = read?.listed ?? feed.listed ?? 0;
  const interval = intervalMs({
    baseMs,
    sinceNewMs: lastNewAt === null ? null : now.getTime() - lastNewAt.getTime(),
    perDay,
    perDayNow: sinceMs > 0 ? fresh / (sinceMs / (24 * HOUR_MS)) : 0,
    listed,
    hintMs,
  });
  return {
    ...afterMove(feed, outcome.movedTo, now),
    ...(whole === null
      ? {}
      : {
          etag: whole.etag,
          last_modified: whole.lastModified,
          body_hash: whole.bodyHash,
          last_full_at: now,
          validators_lie: feed.validators_lie || lies(feed, whole),
        }),
    ...(read === null ? {} : { read_at: now, format: read.format }),
    listed,
    per_day: perDay,
    last_new_at: lastNewAt,
    first_success_at: feed.first_success_at ?? now,
    last_success_at: now,
    failures: 0,
    last_error: null,
    interval_ms: Math.round(interval),
    next_poll_at: new Date(now.getTime() + jitter(interval)),
  };
}

/** The first reading: an old feed does not begin as one that just had news. */
function newest(dates: readonly (string | null)[], now: Date): Date {
  const times = pastTimes(dates, now.getTime());
  return times.length === 0 ? now : new Date(Math.max(...times));
}

/** Another body under the same validator. */
function lies(feed: Feed, { etag, lastModified, bodyHash }: NonNullable<Outcome['whole']>): boolean {
  if (feed.body_hash === null || feed.body_hash === bodyHash) return false;
  return etag !== null || feed.etag !== null
    ? etag === feed.etag
    : lastModified !== null && lastModified === feed.last_modified;
}

/** So often in a row, over so long, before a permanent redirect is believed: a maintenance page was one once (vienna-rss#1546). */
const MOVED_TIMES = 3;
const MOVED_MS = 24 * HOUR_MS;

function afterMove(feed: Feed, movedTo: string | null, now: Date): Partial<FeedState> {
  if (movedTo === null) return { moved_to: null, moved_times: 0, moved_since: null };
  const isAgain = movedTo === feed.moved_to && feed.moved_since !== null;
  const since = isAgain ? (feed.moved_since as Date) : now;
  const times = isAgain ? feed.moved_times + 1 : 1;
  const isDowngrade = feed.url.startsWith('https:') && movedTo.startsWith('http:');
  if (times < MOVED_TIMES || now.getTime() - since.getTime() < MOVED_MS || isDowngrade) {
    return { moved_to: movedTo, moved_times: times, moved_since: since };
  }
  const address = movedTo === feed.url ? null : movedTo;
  return { address, host: new URL(movedTo).hostname, moved_to: null, moved_times: 0, moved_since: null };
}

/** A new address that fails so often is left for the old one. */
const TRIES_OF_ADDRESS = 3;

export function afterFailure(
  feed: Feed,
  { kind, message, pauseMs }: { kind: FailureKind; message: string; pauseMs: number | null },
  { now, baseMs, jitter }: Timing,
): Partial<FeedState> {
  const failures = feed.failures + 1;
  const wait = Math.max(failureWaitMs(kind, failures, baseMs), pauseMs ?? 0);
  const goesBack = feed.address !== null && failures % TRIES_OF_ADDRESS === 0;
  return {
    ...(goesBack ? { address: null, host: new URL(feed.url).hostname } : {}),
    failures,
    last_error: message,
    interval_ms: Math.round(wait),
    next_poll_at: new Date(now.getTime() + jitter(wait)),
  };
}

/** A feed of which so small a part was known before may have listed more in between. */
const KNOWN_PART = 1 / 10;

/** The period that a reading can say nothing about: hardly anything of what was listed before is listed still. */
export function gapBefore(feed: Feed, { read, whole }: Outcome, now: Date): Gap | null {
  if (read === null || feed.read_at === null || read.fresh === 0) return null;
  if (read.known > Math.floor(read.listed * KNOWN_PART)) return null;
  // Where the validators have lied, "not modified" meant nothing.
  const believed = whole !== null && lies(feed, whole) ? feed.last_full_at : feed.last_success_at;
  const dueAt = feed.next_poll_at instanceof Date ? feed.next_poll_at.getTime() : now.getTime();
  const isLate = now.getTime() - dueAt > Math.max(HOUR_MS, feed.interval_ms ?? 0);
  const reason = feed.failures > 0 ? 'failing' : isLate ? 'not polled' : 'too fast';
  return { startedAt: believed ?? feed.read_at, endedAt: now, reason };
}

const FULL_EVERY_MS = 6 * HOUR_MS;
/** Of a feed that is watched for less than a day, whose rhythm is not known. */
const FULL_EVERY_AT_FIRST_MS = HOUR_MS;

/**
 * The validators to ask with; none where the whole feed is due, because validators lie: some servers answer 304 for ever. It is
 * due every six hours, and before half of what a feed lists would be new by its norm.
 */
export function validatorsOf(feed: Feed, { now, baseMs }: Timing): Validators {
  const sinceMs = (date: Date | null) => (date === null ? 0 : now.getTime() - date.getTime());
  const isYoung = sinceMs(feed.first_success_at) < 24 * HOUR_MS;
  const halfTurnoverMs = turnoverMs({ listed: feed.listed ?? 0, perDay: feed.per_day, perDayNow: 0 }) / 2;
  const everyMs = Math.min(halfTurnoverMs, isYoung ? FULL_EVERY_AT_FIRST_MS : FULL_EVERY_MS);
  const isDue = feed.last_full_at === null || sinceMs(feed.last_full_at) >= Math.max(everyMs, baseMs * 2);
  return isDue || feed.validators_lie
    ? { etag: null, lastModified: null }
    : { etag: feed.etag, lastModified: feed.last_modified };
}
