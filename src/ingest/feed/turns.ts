// Whose turn it is. Any number of processes share the feeds: a process leases a host, asks for the feed of it that has been due
// longest, and gives the host back. A dead process's leases run out.
//
// Invariants
//   A host gets one request at a time and leaves the gap between two, from all processes together. A host that a redirect
//   leads to is not leased, but has the same gap between the starts of two requests.
//   A feed is only asked for where the host's robots.txt allows it.

import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import { pauseSlots } from '../slots.ts';
import { FEED_COLUMNS, type Feed } from './feeds.ts';
import type { Fetcher } from './fetch.ts';
import { Refusal } from './fetch-error.ts';
import { robotsOfHost, takeHostSlot } from './host.ts';
import { allows, gapMsOf } from './robots.ts';

/** Longer than one request and the pause before it take at their longest; each request begins it anew. */
const LEASE_MS = 90_000;
const RENEW_EVERY_MS = 30_000;
/** A redirect to a host that others are asking is waited for so long; then the feed has its turn later, and others have its place. */
const MAX_WAIT_MS = 5_000;

export type Turn = {
  feed: Feed;
  /** Waits for the host's turn; throws a Refusal where robots.txt does not allow it or the host is busy. */
  mayAsk(url: URL): Promise<void>;
  /** Gives the host back. */
  end(): Promise<void>;
  /** Ends what keeps the lease alive; without end() it then runs out. */
  leave(): void;
};

export type Turns = {
  /** At most one feed a host. */
  claim(most: number): Promise<Turn[]>;
  /** When the next feed is due at a host that nobody is asking; null: never. */
  nextAt(): Promise<Date | null>;
  /** Leaves a host alone until then. */
  pause(host: string, until: Date): Promise<void>;
};

type TurnsOptions = { pool: Pool; fetcher: Fetcher; clock: Clock; signal: AbortSignal };

export function createTurns({ pool, fetcher, clock, signal }: TurnsOptions): Turns {
  const shared = { pool, fetcher, clock, signal };
  /** Hosts of turns that this process has not left: a lease that could not be renewed in time is not claimed from ourselves. */
  const inHand = new Set<string>();
  const later = (ms: number) => new Date(clock.now().getTime() + ms);

  async function claim(most: number): Promise<Turn[]> {
    const until = later(LEASE_MS);
    const { rows } = await pool.query<Feed>(
      `WITH turn AS (
         SELECT h.host FROM core.fetch_host h
         WHERE h.next_at <= $1 AND h.leased_until <= $1 AND h.host <> ALL($4::text[])
           AND EXISTS (SELECT FROM core.feed f WHERE f.host = h.host AND f.next_poll_at <= $1)
         ORDER BY h.next_at LIMIT $2 FOR UPDATE SKIP LOCKED
       ), leased AS (
         UPDATE core.fetch_host h SET leased_until = $3 FROM turn WHERE h.host = turn.host RETURNING h.host
       )
       SELECT ${FEED_COLUMNS}
       FROM leased
       CROSS JOIN LATERAL (
         SELECT * FROM core.feed f WHERE f.host = leased.host AND f.next_poll_at <= $1 ORDER BY f.next_poll_at, f.id LIMIT 1
       ) f
       JOIN core.outlet o ON o.id = f.outlet_id`,
      [clock.now(), most, until, [...inHand]],
    );
    return rows.map((feed) => turnOf(feed, until));
  }

  function turnOf(feed: Feed, claimedUntil: Date): Turn {
    let leasedUntil = claimedUntil;
    inHand.add(feed.host);
    // Reading, sending and waiting take as long as they take.
    const renewing = setInterval(() => void renew().catch(() => undefined), RENEW_EVERY_MS);
    let renewed = Promise.resolve();
    let gapMs = gapMsOf(null);
    let isFirst = true;
    /** The host is ours; only the gap between two of our own requests is left to keep. */
    async function waitForOwn(): Promise<void> {
      if (!isFirst) {
        await clock.until(later(gapMs), null, signal);
        await renew();
      }
      isFirst = false;
    }
    /** One after the other: each begins with the lease that the one before has left. */
    function renew(): Promise<void> {
      renewed = renewed.catch(() => undefined).then(renewOnce);
      return renewed;
    }
    async function renewOnce(): Promise<void> {
      const until = later(LEASE_MS);
      const { rowCount } = await pool.query(
        'UPDATE core.fetch_host SET leased_until = $3 WHERE host = $1 AND leased_until = $2',
        [feed.host, leasedUntil, until],
      );
      if (rowCount !== 1) throw new Refusal(`fetch: another process asks ${feed.host} now`, clock.now());
      leasedUntil = until;
    }
    const waitFor = (url: URL) =>
      url.hostname === feed.host ? waitForOwn() : takeHostSlot(url.hostname, MAX_WAIT_MS, shared);
    return {
      feed,
      mayAsk: async (url) => {
        await waitFor(url);
        const { robots, asked } = await robotsOfHost(url, waitFor, shared);
        if (url.hostname === feed.host) gapMs = gapMsOf(robots);
        if (!allows(robots, url))
          throw new Refusal(`fetch: ${url.href}: robots.txt of ${url.hostname} does not allow it`);
        if (asked) {
          // A slot was taken for robots.txt by another gap than it states.
          if (url.hostname !== feed.host) await pauseSlots(pool, url.hostname, later(gapMsOf(robots)));
          await waitFor(url);
        }
      },
      leave: () => {
        clearInterval(renewing);
        inHand.delete(feed.host);
      },
      end: async () => {
        await renewed.catch(() => undefined);
        await pool.query(
          `UPDATE core.fetch_host SET leased_until = '-infinity', next_at = greatest(next_at, $3) WHERE host = $1 AND leased_until = $2`,
          [feed.host, leasedUntil, later(gapMs)],
        );
      },
    };
  }

  async function nextAt(): Promise<Date | null> {
    const { rows } = await pool.query<{ at: Date | number | null }>(
      `SELECT min(greatest(f.next_poll_at, h.next_at, h.leased_until)) AS at
       FROM core.feed f JOIN core.fetch_host h ON h.host = f.host`,
    );
    const at = rows[0]?.at ?? null;
    return at === null ? null : at instanceof Date ? at : clock.now();
  }

  return { claim, nextAt, pause: (host, until) => pauseSlots(pool, host, until) };
}
