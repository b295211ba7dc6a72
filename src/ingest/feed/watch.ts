import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Log } from '../../log.ts';
import { DATABASE_RETRY, retry } from '../../retry.ts';
import type { Stream } from '../../stream/stream.ts';
import { readOutletDomains } from '../outlets.ts';
import { createFetcher } from './fetch.ts';
import { pollFeed, readFeeds } from './poll.ts';

export type WatchOptions = {
  pool: Pool;
  stream: Stream;
  log: Log;
  /** Between two rounds through all feeds. */
  everyMs: number;
  /** Hosts that may have a private address. */
  allowHosts: string[];
  signal: AbortSignal;
};

/** The stage: polls all feeds, round after round, until the signal fires. */
export async function watchFeeds({ pool, stream, log, everyMs, allowHosts, signal }: WatchOptions): Promise<void> {
  const fetcher = createFetcher(allowHosts);
  async function pollAll(): Promise<void> {
    const outletOfDomain = await readOutletDomains(pool);
    for (const feed of await readFeeds(pool)) {
      if (signal.aborted) return;
      await pollFeed(feed, { pool, stream, fetcher, log, outletOfDomain, signal });
    }
  }
  try {
    while (!signal.aborted) {
      await retry(pollAll, DATABASE_RETRY, signal);
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  } catch (error) {
    // Being stopped while the stream has no room is no failure.
    if (!signal.aborted) throw error;
  } finally {
    await fetcher.close();
  }
}
