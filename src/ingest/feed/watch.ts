import type { Pool } from 'pg';
import type { Log } from '../../log.ts';
import { DATABASE_RETRY, isTransient, retry } from '../../retry.ts';
import type { Stream } from '../../stream/stream.ts';
import { type Clock, systemClock } from '../clock.ts';
import { readOutletDomains } from '../outlets.ts';
import { forgetOld } from './feeds.ts';
import type { Fetcher } from './fetch.ts';
import { pollFeed } from './poll.ts';
import { createTurns, type Turn } from './turns.ts';

export type WatchOptions = {
  pool: Pool;
  stream: Stream;
  log: Log;
  fetcher: Fetcher;
  /** Between two polls of a feed that is neither fast nor quiet. */
  everyMs: number;
  signal: AbortSignal;
  clock?: Clock;
  random?: () => number;
};

/** Hosts that are asked at the same time. */
const CONCURRENCY = 16;
/** Feeds that others have added are found within this. */
const LOOK_EVERY_MS = 60_000;
const TIDY_EVERY_MS = 3_600_000;

/** The stage: polls each feed when it is due, until the signal fires; shares the work with other processes. */
export async function watchFeeds(options: WatchOptions): Promise<void> {
  const { pool, stream, log, fetcher, everyMs, signal, clock = systemClock, random = Math.random } = options;
  const turns = createTurns({ pool, fetcher, clock, signal });
  const works = new Set<Promise<void>>();
  let failure: unknown = null;
  let tidyAt = 0;

  async function take(turn: Turn, outletOfDomain: ReadonlyMap<string, string>): Promise<void> {
    try {
      await pollFeed(turn.feed, {
        pool,
        stream,
        fetcher,
        log,
        outletOfDomain,
        signal,
        now: clock.now,
        baseMs: everyMs,
        random,
        mayAsk: turn.mayAsk,
        onPause: turns.pause,
      });
      await turn.end();
    } catch (error) {
      // The lease runs out, and the feed is still due: nothing is asked of its host again before that.
      if (isTransient(error))
        log.warn({ stage: 'ingest', feed: turn.feed.url, error: (error as Error).message }, 'poll given up');
      else failure ??= error;
    }
  }

  async function startDue(): Promise<boolean> {
    const claimed = await turns.claim(CONCURRENCY - works.size);
    const outletOfDomain = claimed.length > 0 ? await readOutletDomains(pool) : new Map<string, string>();
    for (const turn of claimed) {
      const work = take(turn, outletOfDomain).finally(() => works.delete(work));
      works.add(work);
    }
    return claimed.length > 0;
  }

  async function rest(): Promise<void> {
    const now = clock.now().getTime();
    if (now >= tidyAt) {
      await forgetOld(pool, clock.now());
      tidyAt = now + TIDY_EVERY_MS;
    }
    const next = works.size < CONCURRENCY ? await turns.nextAt() : null;
    const wakeAt = Math.min(next?.getTime() ?? Number.POSITIVE_INFINITY, now + LOOK_EVERY_MS);
    await clock.until(new Date(wakeAt), [...works], signal);
  }

  try {
    while (!signal.aborted && failure === null) {
      const started = await retry(startDue, DATABASE_RETRY, signal);
      if (!started || works.size >= CONCURRENCY) await retry(rest, DATABASE_RETRY, signal);
    }
  } catch (error) {
    // Being stopped while the database is away is no failure.
    if (!signal.aborted) failure ??= error;
  }
  await Promise.all(works);
  if (failure !== null && !signal.aborted) throw failure;
}
