import type { Pool } from 'pg';
import type { Log } from '../../log.ts';
import { DATABASE_RETRY, isBadData, isTransient, retry } from '../../retry.ts';
import type { Stream } from '../../stream/stream.ts';
import { type Clock, systemClock } from '../clock.ts';
import { readOutletDomains } from '../outlets.ts';
import { forgetOld, updateFeed } from './feeds.ts';
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
const CONCURRENCY = 32;
/** Feeds that others have added are found within this. */
const LOOK_EVERY_MS = 60_000;
const TIDY_EVERY_MS = 3_600_000;
const PUT_ASIDE_MS = 6 * 3_600_000;

/** The stage: polls each feed when it is due, until the signal fires; shares the work with other processes. */
export async function watchFeeds(options: WatchOptions): Promise<void> {
  const { pool, stream, log, fetcher, everyMs, signal, clock = systemClock, random = Math.random } = options;
  const turns = createTurns({ pool, fetcher, clock, signal });
  const works = new Set<Promise<void>>();
  let failure: unknown = null;
  let tidyAt = 0;
  let domainsAt = Number.NEGATIVE_INFINITY;
  let outletOfDomain: ReadonlyMap<string, string> = new Map();

  async function take(turn: Turn): Promise<void> {
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
      else if (isBadData(error)) {
        // What this feed gave the database does not take: a mistake of ours that must not stop the other feeds.
        const { code } = error as { code?: string };
        log.error({ stage: 'ingest', feed: turn.feed.url, error: (error as Error).message }, 'a feed is put aside');
        const last_error = `newsgauge cannot keep what it gives (SQLSTATE ${code}); please report it`;
        const next_poll_at = new Date(clock.now().getTime() + PUT_ASIDE_MS);
        const patch = { failures: turn.feed.failures + 1, last_error, next_poll_at };
        await updateFeed(pool, turn.feed.id, patch).catch((cause) => {
          failure ??= cause;
        });
      } else failure ??= error;
    } finally {
      turn.leave();
    }
  }

  async function startDue(): Promise<boolean> {
    const now = clock.now().getTime();
    if (now - domainsAt >= LOOK_EVERY_MS) {
      outletOfDomain = await readOutletDomains(pool);
      domainsAt = now;
    }
    const claimed = await turns.claim(CONCURRENCY - works.size);
    for (const turn of claimed) {
      const work = take(turn).finally(() => works.delete(work));
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
