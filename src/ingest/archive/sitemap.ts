// Sitemaps of outlets: the titles and dates of their news, and with `pages` also what is behind plain addresses.
//
// A sitemap is a unit; one that turns out to be an index is read with all that it lists.

import { z } from 'zod';
import { sitemapsOfRobots } from '../feed/sitemaps.ts';
import type { Sitemap } from '../sitemap.ts';
import { edge, webAddress } from './options.ts';
import type { ReadPage } from './pages.ts';
import { HostTrouble } from './patience.ts';
import { foundInRows } from './sitemap-rows.ts';
import { childrenOf, fetchSitemap, leavesOf, MAX_DEPTH, MAX_SITEMAPS, tooMany } from './sitemap-tree.ts';
import type { Found, Source, Unit } from './source.ts';
import { createVisitor, type VisitorDeps } from './visitor.ts';

export const sitemapOptions = z
  .strictObject({
    sitemaps: z.array(webAddress).default([]),
    /** A site, whose robots.txt names its sitemaps. */
    home: webAddress.optional(),
    /** Of publication, where an address or a row says when that was. */
    from: edge.optional(),
    to: edge.optional(),
    /** Addresses without a title are fetched. */
    pages: z.boolean().default(false),
  })
  .refine(({ sitemaps, home }) => sitemaps.length > 0 || home !== undefined, 'neither a sitemap nor a home page');
export type SitemapOptions = z.input<typeof sitemapOptions>;

export function createSitemapSource(options: SitemapOptions, deps: VisitorDeps & { readPage: ReadPage }): Source {
  const { sitemaps, home, pages, ...period } = sitemapOptions.parse(options);
  const visitor = createVisitor(deps);
  const rules = { visitor, clock: deps.clock, readPage: pages ? deps.readPage : null, period };

  async function* list(signal: AbortSignal): AsyncGenerator<Unit> {
    const seen = new Set<string>();
    const starts = home === undefined ? sitemaps : [...sitemaps, ...(await sitemapsOfHome(home, signal))];
    for (const start of starts) {
      for await (const { address, bytes } of leavesOf(start, { visitor, period, seen, signal }))
        yield { name: address, bytes };
    }
  }

  async function sitemapsOfHome(address: string, signal: AbortSignal): Promise<string[]> {
    const robots = await visitor.robots(address, signal).catch((cause: Error) => {
      signal.throwIfAborted();
      throw new Error(`sitemap: ${address}: its robots.txt cannot be had: ${cause.message}`, { cause });
    });
    const found = sitemapsOfRobots(robots);
    if (found.length === 0)
      throw new Error(`sitemap: ${address}: its robots.txt names no sitemap; give the address of one`);
    return found;
  }

  async function* read(unit: string, signal: AbortSignal): AsyncGenerator<Found> {
    let listed = 0;
    yield* below(unit, 0, new Set());

    async function* below(address: string, depth: number, seen: Set<string>): AsyncGenerator<Found> {
      seen.add(address);
      const named = (cause: Error) =>
        new Error(`sitemap: ${address === unit ? '' : `${unit}: `}${cause.message}`, { cause });
      const sitemap = await fetchSitemap(address, visitor, signal).catch((cause: Error) => {
        signal.throwIfAborted();
        throw named(cause);
      });
      yield* foundInSitemap(sitemap, address, depth, seen);
      if (sitemap.brokenOff !== null) throw named(sitemap.brokenOff);
    }

    async function* foundInSitemap(
      sitemap: Sitemap,
      address: string,
      depth: number,
      seen: Set<string>,
    ): AsyncGenerator<Found> {
      if (sitemap.hasMore) yield dead(address, 'more rows than a sitemap may have; the rest is not read');
      if (sitemap.kind === 'urlset') {
        for await (const found of foundInRows(sitemap.urls, address, { ...rules, signal }))
          yield address === unit ? found : { ...found, place: `${address} ${found.place}` };
        return;
      }
      // One that was not looked into when the sitemaps were listed, or could not be had then.
      const children = childrenOf(sitemap.sitemaps, address, period);
      listed += children.length;
      if (listed >= MAX_SITEMAPS) throw tooMany(address);
      let failure: Error | null = null;
      for (const child of children) {
        if (seen.has(child)) continue;
        if (depth + 1 >= MAX_DEPTH) {
          yield dead(child, `indexes in indexes, over ${MAX_DEPTH} deep`);
          continue;
        }
        try {
          yield* below(child, depth + 1, seen);
        } catch (cause) {
          signal.throwIfAborted();
          // One that is not there or is broken costs no other; a host in trouble is left alone.
          if ((cause as Error).cause instanceof HostTrouble || listed >= MAX_SITEMAPS) throw cause;
          failure ??= cause as Error;
        }
      }
      if (failure !== null) throw failure;
    }
  }

  return { kind: 'sitemap', title: home ?? sitemaps.join(', '), list, read };
}

const dead = (address: string, reason: string): Found => ({ place: address, reason, value: Buffer.from(address) });
