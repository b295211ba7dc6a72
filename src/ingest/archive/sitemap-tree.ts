// The sitemaps behind a sitemap: indexes list others, which may be indexes again.
//
// Invariant: it ends. Indexes that list themselves, or one another, or more than a site can have, are cut off.

import { decode, unpack } from '../feed/decode.ts';
import { BrokenOff, MAX_ROWS, readSitemap, type Sitemap, type SitemapChild } from '../sitemap.ts';
import { liesOutside, type Period } from './period.ts';
import { monthsOfNames } from './sitemap-names.ts';
import { MAX_UNIT_BYTES } from './source.ts';
import type { Visitor } from './visitor.ts';

/** sitemaps.org knows one; sites have up to three: of all, of a year, of a month. */
export const MAX_DEPTH = 5;
/** Of sitemaps in one run; each may list 50,000 addresses. */
export const MAX_SITEMAPS = 50_000;
export const tooMany = (address: string): Error =>
  new Error(`sitemap: ${address}: over ${MAX_SITEMAPS} sitemaps; cut the period, or give some of those it lists`);

/** @throws Error that names the address, where it cannot be had, or nothing of it be read */
export async function fetchSitemap(address: string, visitor: Visitor, signal: AbortSignal): Promise<SizedSitemap> {
  const { body, contentType } = await visitor.get(
    address,
    { accept: 'application/xml, text/xml;q=0.9, */*;q=0.5', maxBytes: MAX_SITEMAP_BYTES },
    signal,
  );
  const named = (cause: unknown) =>
    new Error(`${address}: ${(cause as Error).message.replace(/^\w+: /, '')}`, { cause });
  try {
    const { text } = decode(unpack(body), contentType);
    return { ...(linesOf(text) ?? readSitemap(text)), bytes: body.length, brokenOff: null };
  } catch (cause) {
    if (!(cause instanceof BrokenOff)) throw named(cause);
    return { ...cause.read, bytes: body.length, brokenOff: named(cause) };
  }
}
/** brokenOff: there is more of it, which did not come; to be thrown when what there is has been read. */
type SizedSitemap = Sitemap & { bytes: number; brokenOff: Error | null };
/** sitemaps.org: 50 MB, unpacked. */
const MAX_SITEMAP_BYTES = 52_428_800;

/** The plain form of the protocol, an address a line; null where it is not that. */
function linesOf(text: string): Sitemap | null {
  if (!/^https?:\/\/\S+\s*(?:\n|$)/.test(text)) return null;
  const lines = text.split('\n', MAX_ROWS + 1).flatMap((line) => (line.trim() === '' ? [] : line.trim()));
  const urls = lines.slice(0, MAX_ROWS).map((loc) => ({ loc, lastmod: null, news: null }));
  return { kind: 'urlset', urls, isForNews: false, hasMore: lines.length > MAX_ROWS };
}

/** What an index lists, in absolute addresses, without what its names say lies outside of the period. */
export function childrenOf(children: readonly SitemapChild[], indexUrl: string, period: Period): string[] {
  const addresses = children.flatMap(({ loc }) => {
    if (!URL.canParse(loc, indexUrl)) return [];
    const { protocol, href } = new URL(loc, indexUrl);
    return /^https?:$/.test(protocol) && href.length <= MAX_UNIT_BYTES ? [href] : [];
  });
  const monthOf = monthsOfNames(addresses);
  return [...new Set(addresses)].filter((address) => {
    const month = monthOf(address);
    return month === null || !liesOutside(month, period);
  });
}

export type Leaf = { address: string; bytes: number | null };

/**
 * The leaves below a sitemap, itself where it is one. Of the children of an index only the first is looked into, which tells
 * for all: sites do not mix indexes and leaves. Where one does, or a sitemap cannot be had now, or breaks off, or indexes go too
 * deep, what is given is no leaf, and its reader finds that out (sitemap.ts).
 * @param seen addresses that were met before, also below other sitemaps
 * @throws Error where there are more than a run may have
 */
export async function* leavesOf(start: string, { visitor, period, seen, signal }: LeavesOptions): AsyncGenerator<Leaf> {
  yield* below(start, 0, null);

  async function* below(address: string, depth: number, known: SizedSitemap | null): AsyncGenerator<Leaf> {
    if (seen.has(address)) return;
    seen.add(address);
    const sitemap = known ?? (await tryFetch(address));
    if (sitemap?.kind !== 'sitemapindex' || sitemap.brokenOff !== null) {
      yield { address, bytes: sitemap?.bytes ?? null };
      return;
    }
    const children = childrenOf(sitemap.sitemaps, address, period).filter((child) => !seen.has(child));
    if (sitemap.hasMore || seen.size + children.length > MAX_SITEMAPS) throw tooMany(address);
    const [first] = children;
    if (first === undefined) return;
    const probe = await tryFetch(first);
    const areIndexes = probe?.kind === 'sitemapindex' && depth + 1 < MAX_DEPTH;
    for (const child of children) {
      const known = child === first ? probe : null;
      if (areIndexes) yield* below(child, depth + 1, known);
      else yield { address: child, bytes: known?.bytes ?? null };
      seen.add(child);
    }
  }

  async function tryFetch(address: string): Promise<SizedSitemap | null> {
    return fetchSitemap(address, visitor, signal).catch(() => {
      signal.throwIfAborted();
      return null;
    });
  }
}
type LeavesOptions = { visitor: Visitor; period: Period; seen: Set<string>; signal: AbortSignal };
