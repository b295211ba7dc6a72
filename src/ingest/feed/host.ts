// What all processes know of a host together: when it may be asked next, and its robots.txt, which is asked for once a day.

import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import { takeSlot } from '../slots.ts';
import { messageOf } from './failure.ts';
import type { Fetcher } from './fetch.ts';
import { FetchError, Refusal } from './fetch-error.ts';
import { fetchRobots, gapMsOf } from './robots.ts';

const ROBOTS_EVERY_MS = 24 * 3_600_000;
const ROBOTS_AFTER_ERROR_MS = 3_600_000;

type Host = { robots: string | null; robots_at: Date | null; robots_error: string | null };
type Shared = { pool: Pool; fetcher: Fetcher; clock: Clock; signal: AbortSignal };

/** Waits for the host's turn, for one request. @throws Refusal where it does not come within maxWaitMs */
export async function takeHostSlot(host: string, maxWaitMs: number, { pool, clock, signal }: Shared): Promise<void> {
  const { rows } = await pool.query<Host>('SELECT robots FROM core.fetch_host WHERE host = $1', [host]);
  const gapMs = gapMsOf(rows[0]?.robots ?? null);
  const freeAt = await takeSlot(host, { gapMs, maxWaitMs }, { pool, clock, signal });
  if (freeAt !== null) throw new Refusal(`fetch: ${host} is busy or wants to be left alone`, freeAt);
}

/**
 * The robots.txt that holds for the address; '' allows everything.
 * @param waitFor waits for the host's turn; the first request is one that the caller has waited for
 * @returns asked: a request was made for it
 * @throws FetchError where it cannot be had and never could
 */
export async function robotsOfHost(
  url: URL,
  waitFor: (url: URL) => Promise<void>,
  { pool, fetcher, clock, signal }: Shared,
): Promise<{ robots: string; asked: boolean }> {
  const host = url.hostname;
  const { rows } = await pool.query<Host>(
    'SELECT robots, robots_at, robots_error FROM core.fetch_host WHERE host = $1',
    [host],
  );
  const { robots = null, robots_at: at = null, robots_error: error = null } = rows[0] ?? {};
  const ageMs = at === null ? Number.POSITIVE_INFINITY : clock.now().getTime() - at.getTime();
  if (robots !== null && ageMs < (error === null ? ROBOTS_EVERY_MS : ROBOTS_AFTER_ERROR_MS))
    return { robots, asked: false };
  const keep = (text: string | null, why: Error | null) =>
    pool.query(
      'UPDATE core.fetch_host SET robots = coalesce($2, robots), robots_at = $3, robots_error = $4 WHERE host = $1',
      [host, text, clock.now(), why && messageOf(why)],
    );
  let isFirst = true;
  try {
    const text = await fetchRobots(url, {
      fetcher,
      signal,
      // A redirect waits for its own turn.
      mayAsk: async (hop) => {
        if (!isFirst) await waitFor(hop);
        isFirst = false;
      },
    });
    await keep(text, null);
    return { robots: text, asked: true };
  } catch (cause) {
    if (!(cause instanceof FetchError) || signal.aborted) throw cause;
    await keep(null, cause);
    // What it said last still holds (RFC 9309, 2.3.1.4); of a host that was never reached nothing is asked.
    if (robots !== null && cause.status !== 429) return { robots, asked: true };
    throw cause;
  }
}
