// The Internet Archive: what an outlet's feeds have listed over the years, capture by capture, and the pages of its articles.
//
// A capture of a feed has the real dates of publication. Its unit is named by its time and address as the archive writes them.

import { z } from 'zod';
import { canonicalUrl } from '../identity.ts';
import { type Fetched, fetchCapture } from './capture.ts';
import { type BrokenRow, captures, mayBeArticle } from './cdx.ts';
import { readFeedCopy } from './feed-copy.ts';
import { edge, outletSlug, webAddress } from './options.ts';
import { articleOfPage, type ReadPage } from './pages.ts';
import type { Found, Source, Unit } from './source.ts';
import { createWaybackHost, type WaybackDeps } from './wayback-host.ts';

export const waybackOptions = z.strictObject({
  /** Addresses of feeds; with `pages` those of sites, or of parts of them. */
  feeds: z.array(webAddress).min(1),
  /** Of the captures, not of what is in them. */
  from: edge.optional(),
  to: edge.optional(),
  pages: z.boolean().default(false),
  outlet: outletSlug,
  base: webAddress,
});
export type WaybackOptions = z.input<typeof waybackOptions>;

/** A capture takes the archive some seconds: one after the other would be far from what it allows. */
const SIDE_BY_SIDE = 8;

export function createWaybackSource(options: WaybackOptions, deps: WaybackDeps & { readPage: ReadPage }): Source {
  const { feeds, from, to, pages, outlet = null, base } = waybackOptions.parse(options);
  const host = createWaybackHost(base, deps);
  const unitsOf = pages ? pageUnits : feedUnits;
  /** Captures of feeds that are units of their own, or were read in the place of one; as far as this process knows. */
  const known = new Set<string>();

  async function* list(signal: AbortSignal): AsyncGenerator<Unit> {
    for (const url of new Set(feeds)) {
      try {
        yield* unitsOf(url, signal);
      } catch {
        signal.throwIfAborted();
        // It is tried again, and named, when it is read: one feed that the archive does not show costs no other.
        yield { name: url, bytes: null };
      }
    }
  }

  async function* feedUnits(url: string, signal: AbortSignal): AsyncGenerator<Unit> {
    // The index leaves out what is the same as the capture before; here also what is the same as an earlier one.
    const listed = new Set<string>();
    for await (const capture of captures({ url, pages, from, to }, host, signal)) {
      if ('broken' in capture) {
        yield brokenUnit(url, capture);
        continue;
      }
      const { timestamp, original, digest, bytes } = capture;
      const key = keyOf(timestamp, original);
      if (listed.has(key) || (digest !== null && listed.has(digest))) continue;
      listed.add(key).add(digest ?? key);
      known.add(key);
      yield { name: `${timestamp} ${original}`, bytes };
    }
  }

  async function* pageUnits(url: string, signal: AbortSignal): AsyncGenerator<Unit> {
    let last = '';
    for await (const capture of captures({ url, pages, from, to }, host, signal)) {
      if ('broken' in capture) {
        yield brokenUnit(url, capture);
        continue;
      }
      const { timestamp, original, bytes } = capture;
      // Sorted by address: a page is listed once, but for rows that are repeated.
      const page = canonicalUrl(original) ?? original;
      if (page === last || !mayBeArticle(original)) continue;
      last = page;
      yield { name: `${timestamp} ${original}`, bytes };
    }
  }

  async function* read(unit: string, signal: AbortSignal): AsyncGenerator<Found> {
    if (!feeds.includes(unit)) {
      yield* readCapture(unit, signal);
      return;
    }
    for await (const { name } of unitsOf(unit, signal)) {
      for await (const found of readCapture(name, signal)) yield { ...found, place: `${found.place} of ${name}` };
    }
  }

  async function* readCapture(unit: string, signal: AbortSignal): AsyncGenerator<Found> {
    const [, row, text] = BROKEN_UNIT.exec(unit) ?? [];
    if (row !== undefined && text !== undefined) {
      yield { place: row, reason: 'it says no capture', value: Buffer.from(text) };
      return;
    }
    const [, timestamp, original] = /^(\d{14}) (https?:\S+)$/.exec(unit) ?? [];
    if (timestamp === undefined || original === undefined)
      throw new Error(`wayback: ${unit}: neither one of the addresses nor a capture`);
    const dead = (reason: string, place = 'the capture'): Found => ({ place, reason, value: Buffer.from(unit) });
    const capture = await fetchCapture({ timestamp, original }, host, signal).catch((cause: Error) => {
      signal.throwIfAborted();
      throw new Error(`wayback: ${unit}: ${cause.message}`, { cause });
    });
    if ('reason' in capture) {
      yield dead(capture.reason);
      return;
    }
    const key = keyOf(capture.timestamp, capture.original);
    const isOther = key !== keyOf(timestamp, original);
    // Of pages only one capture each is a unit.
    if (isOther && !pages && known.has(key)) {
      yield dead(`the archive leads to its capture of ${capture.timestamp}, which is read by itself`);
      return;
    }
    if (!pages) known.add(key);
    const place = isOther ? `in the capture of ${capture.timestamp}, to which the archive leads` : 'the capture';
    try {
      if (pages) yield await foundOfPage(capture, place);
      else yield* foundInFeed(capture, isOther ? `${capture.timestamp} ` : '');
    } catch (cause) {
      signal.throwIfAborted();
      yield dead((cause as Error).message, place);
    }
  }

  type Capture = Exclude<Fetched, { reason: string }>;

  async function* foundInFeed(capture: Capture, prefix: string): AsyncGenerator<Found> {
    const { items, basis } = await readFeedCopy({ ...capture, feedUrl: capture.original, outlet });
    const { capturedAtMs } = capture;
    for (const [at, raw] of items.entries()) yield { place: `${prefix}item ${at + 1}`, raw, capturedAtMs, basis };
  }

  async function foundOfPage({ body, original, ...copy }: Capture, place: string): Promise<Found> {
    const { capturedAtMs } = copy;
    const { raw, basis } = await articleOfPage(body, { ...copy, url: original }, deps.readPage);
    // What has no date on a site is mostly a list, under a title that says nothing.
    if (raw.published == null) throw new Error('the page has no date of publication');
    return { place, raw: { ...raw, outlet }, capturedAtMs, basis };
  }

  return {
    kind: 'wayback',
    title: `${feeds.join(', ')} in ${new URL(base).host}`,
    sideBySide: SIDE_BY_SIDE,
    list,
    read,
  };
}

const keyOf = (timestamp: string, original: string): string => `${timestamp} ${canonicalUrl(original) ?? original}`;

/** A row of the index that cannot be read is a unit as well, so that its dead letter is sent. */
const brokenUnit = (url: string, { place, broken }: BrokenRow): Unit => ({
  name: `${place} for ${url}: ${broken}`,
  bytes: null,
});
const BROKEN_UNIT = /^(row \d+ of the index) for \S+: (.*)$/s;
