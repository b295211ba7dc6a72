// The Internet Archive as one host: its two services have limits of their own, which all processes of this computer share.
//
// Invariant: at most 80 % of its limits, which are 30 queries of its index and 600 captures a minute for an address. The Archive
// advises so; who goes on for a minute after its 429 is shut out for an hour, the next time for two.

import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import type { Ask, Fetched, Fetcher } from '../feed/fetch.ts';
import { FetchError, Refusal } from '../feed/fetch-error.ts';
import { pauseSlots, takeSlot } from '../slots.ts';
import { MAX_WAIT_MS, type Patience, patiently } from './patience.ts';

/** Between two requests: 24 and 480 a minute. */
const GAP_MS = { cdx: 2_500, web: 125 };

const PATIENCE: Patience = {
  paused: { attempts: 10, firstDelayMs: 60_000, maxDelayMs: 3_600_000 },
  // Longer than the hour for which it shuts out.
  refused: { attempts: 8, firstDelayMs: 60_000, maxDelayMs: 1_800_000 },
  // Single captures are slow to come back from where they lie.
  passing: { attempts: 6, firstDelayMs: 5_000, maxDelayMs: 300_000 },
};
const ERROR_BYTES = 10_000;

export type WaybackDeps = {
  fetcher: Fetcher;
  pool: Pool;
  clock: Clock;
  warn(message: string): void;
  patience?: Patience;
};
export type WaybackHost = {
  base: string;
  /** @throws HostTrouble, FetchError or Refusal (patiently) */
  get(url: string, ask: Ask, signal: AbortSignal): Promise<Fetched>;
};

export function createWaybackHost(
  address: string,
  { fetcher, pool, clock, warn, patience = PATIENCE }: WaybackDeps,
): WaybackHost {
  const base = new URL(address.replace(/\/*$/, '/'));
  const serviceOf = (url: URL) => (url.pathname.startsWith(`${base.pathname}cdx/`) ? 'cdx' : 'web');

  async function mayAsk(url: URL, signal: AbortSignal): Promise<void> {
    if (url.host !== base.host) throw new Refusal(`a redirect leads out of the archive, to ${url.href.slice(0, 300)}`);
    const service = serviceOf(url);
    const waits = { gapMs: GAP_MS[service], maxWaitMs: MAX_WAIT_MS };
    const freeAt = await takeSlot(`${base.host}/${service}`, waits, { pool, clock, signal });
    if (freeAt === null) return;
    signal.throwIfAborted();
    throw new Error(`${base.host} wants to be left alone until ${freeAt.toISOString()}; resume the run then`);
  }

  /** It shuts out addresses, not services. */
  async function pause(until: Date): Promise<void> {
    for (const service of Object.keys(GAP_MS)) await pauseSlots(pool, `${base.host}/${service}`, until);
  }

  return {
    base: base.href,
    get: (url, ask, signal) => {
      const asked = { ...ask, errorBytes: ERROR_BYTES, signal, mayAsk: (hop: URL) => mayAsk(hop, signal) };
      return patiently(() => fetcher.get(url, asked), {
        host: base.hostname,
        clock,
        signal,
        patience,
        warn,
        pause: (_, until) => pause(until),
      });
    },
  };
}

/** Its own words, as text or in a header, for what it keeps and does not show. */
const BLOCKED: { words: RegExp; why: string }[] = [
  { words: /RobotAccessControlException/, why: "the site's robots.txt does not let the archive show it" },
  {
    words: /AdministrativeAccessControlException|Blocked ?Site|been excluded from the Wayback Machine/i,
    why: 'the archive has shut the site out, mostly at the wish of its owner',
  },
];

/** Why the archive does not show a site, with what to do; null where it is not that. */
export function blockedReason(error: unknown): string | null {
  if (!(error instanceof FetchError)) return null;
  return blockedBy(`${error.headers['x-archive-wayback-runtime-error'] ?? ''}\n${error.text}`);
}

export function blockedBy(text: string): string | null {
  const blocked = BLOCKED.find(({ words }) => words.test(text));
  return blocked === undefined
    ? null
    : `blocked: ${blocked.why}; take its articles from elsewhere (sitemap, feed-pages, ccnews)`;
}
