// What both sets of GDELT have in common: whose a row is, what its date is worth, how files are named.

import type { Clock } from '../clock.ts';
import { parseDate } from '../dates.ts';
import { canonicalHost } from '../identity.ts';
import { dateInUrl } from '../url-date.ts';
import type { Downloads } from './gdelt-download.ts';
import type { Found } from './source.ts';

export type GdeltParts = {
  base: string;
  fromMs: number;
  toMs: number;
  domains: Domains;
  downloads: Downloads;
  clock: Clock;
};

/** What a row holds, without its place. */
export type Piece = Found extends infer F ? (F extends { place: string } ? Omit<F, 'place'> : never) : never;

export type Domains = {
  /** The longest of the domains that an article belongs to: by its address, else by the host that GDELT names. */
  of(url: string, host: string): string | null;
  /** Whether a row that cannot be read names one of them; what is of others is no loss. */
  areNamedIn(text: string): boolean;
};

/** Never by substring: g.co?to=paper.example is not of paper.example. */
export function createDomains(given: readonly string[]): Domains {
  const domains = given.map(canonicalHost).sort((a, b) => b.length - a.length);
  return {
    of(url, host) {
      const own = canonicalHost(URL.canParse(url) ? new URL(url).hostname : host);
      return domains.find((domain) => own === domain || own.endsWith(`.${domain}`)) ?? null;
    },
    areNamedIn: (text) => domains.some((domain) => text.includes(domain)),
  };
}

/**
 * The best date that is known: the day in the article's address, else when GDELT saw it.
 * @param seen ISO, to the minute
 */
export function dateOf(
  url: string | null,
  seen: string | null,
  capturedAtMs: number,
): { published: string | null; basis: 'url' | 'capture' } {
  const own = dateInUrl(url ?? '');
  // A month says less than a day in it.
  const tellsNothing = own === null || (own.length === 'YYYY-MM'.length && seen?.startsWith(own));
  if (tellsNothing || parseDate(own, capturedAtMs) === null) return { published: seen, basis: 'capture' };
  return { published: own, basis: 'url' };
}

/** 14 digits, as GDELT names its files. */
export const stampOf = (ms: number): string => new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14);

/** ISO, to the minute, of 14 digits. */
export const minuteOfStamp = (stamp: string): string => stamp.replace(/^(....)(..)(..)(..)(..)..$/, '$1-$2-$3T$4:$5Z');

export async function* once(body: Buffer): AsyncGenerator<Buffer> {
  yield body;
}
