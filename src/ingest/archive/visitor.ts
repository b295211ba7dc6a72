// Requests of archives to the sites of outlets: as polite as those for their feeds, by the same turns and the same robots.txt.

import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import type { Ask, Fetched, Fetcher } from '../feed/fetch.ts';
import { Refusal } from '../feed/fetch-error.ts';
import { robotsOfHost, takeHostSlot } from '../feed/host.ts';
import { allows } from '../feed/robots.ts';
import { pauseSlots } from '../slots.ts';
import { HOST_PATIENCE, MAX_WAIT_MS, type Patience, patiently } from './patience.ts';

export type VisitorDeps = {
  fetcher: Fetcher;
  pool: Pool;
  clock: Clock;
  warn(message: string): void;
  patience?: Patience;
};

/** robots.txt does not allow it, today and tomorrow. */
export class Disallowed extends Refusal {
  override name = 'Disallowed';
}

export type Visitor = {
  /** @throws HostTrouble, FetchError (patiently) or Disallowed */
  get(url: string, ask: Ask, signal: AbortSignal): Promise<Fetched>;
  /** The site's robots.txt; '' where there is none. */
  robots(url: string, signal: AbortSignal): Promise<string>;
};

export function createVisitor({ fetcher, pool, clock, warn, patience = HOST_PATIENCE }: VisitorDeps): Visitor {
  const sharedBy = (signal: AbortSignal) => ({ pool, fetcher, clock, signal });

  async function robotsFor(url: URL, signal: AbortSignal): Promise<string> {
    const waitFor = (hop: URL) => takeHostSlot(hop.hostname, MAX_WAIT_MS, sharedBy(signal));
    await waitFor(url);
    const { robots, asked } = await robotsOfHost(url, waitFor, sharedBy(signal));
    if (asked) await waitFor(url);
    return robots;
  }

  async function mayAsk(url: URL, signal: AbortSignal): Promise<void> {
    if (!allows(await robotsFor(url, signal), url))
      throw new Disallowed(`fetch: ${url.href}: robots.txt of ${url.hostname} does not allow it`);
  }

  return {
    get: (url, ask, signal) =>
      patiently(() => fetcher.get(url, { ...ask, signal, mayAsk: (hop) => mayAsk(hop, signal) }), {
        host: new URL(url).hostname,
        clock,
        signal,
        patience,
        warn,
        pause: (host, until) => pauseSlots(pool, host, until),
      }),
    robots: (url, signal) => robotsFor(new URL(url), signal),
  };
}
