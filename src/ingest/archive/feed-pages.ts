// What feeds list on further pages: those they name (feed-links.ts), and WordPress's ?paged=N, which it does not name.
//
// A feed is one unit: where its next page is, only the last one says.

import { z } from 'zod';
import type { RawArticle } from '../article.ts';
import { parseDate } from '../dates.ts';
import { decode, unpack } from '../feed/decode.ts';
import type { Fetched } from '../feed/fetch.ts';
import { FetchError } from '../feed/fetch-error.ts';
import { canonicalUrl } from '../identity.ts';
import { readFeedCopy } from './feed-copy.ts';
import { olderPageOf } from './feed-links.ts';
import { edge, outletSlug, webAddress } from './options.ts';
import { liesBefore, possibleDays } from './period.ts';
import type { Found, Source, Unit } from './source.ts';
import { createVisitor, type VisitorDeps } from './visitor.ts';

/** Ten years of 20 articles a day, ten on a page. */
const MAX_PAGES = 5_000;
/** Feeds of several hosts; those of one wait for each other. */
const SIDE_BY_SIDE = 8;

export const feedPagesOptions = z.strictObject({
  feeds: z.array(webAddress).min(1),
  /** Older articles are left away, and no page with only such is followed by another. */
  from: edge.optional(),
  outlet: outletSlug,
});
export type FeedPagesOptions = z.input<typeof feedPagesOptions>;

type Page = { number: number; address: string; isGuess: boolean };

export function createFeedPagesSource(options: FeedPagesOptions, deps: VisitorDeps): Source {
  const { feeds, from, outlet = null } = feedPagesOptions.parse(options);
  const visitor = createVisitor(deps);

  async function* list(): AsyncGenerator<Unit> {
    for (const name of new Set(feeds)) yield { name, bytes: null };
  }

  async function* read(unit: string, signal: AbortSignal): AsyncGenerator<Found> {
    const visited = new Set<string>();
    let keysBefore = new Set<string>();
    let page: Page | null = { number: 1, address: unit, isGuess: false };
    while (page !== null) {
      const { number, address }: Page = page;
      if (number > MAX_PAGES)
        throw new Error(`feed-pages: ${unit}: over ${MAX_PAGES} pages, the last of them before ${address}`);
      visited.add(address);
      const got = await get(page, unit, signal);
      if (got === null) return;
      const capturedAtMs = deps.clock.now().getTime();
      const { items, basis, older } = await readPage(got, capturedAtMs).catch((cause: Error) => {
        throw failed(unit, page as Page, cause);
      });
      const keys = items.map(keyOf);
      // A site that knows no such page gives the first one, or the last, again.
      if (keys.every((key) => keysBefore.has(key))) return;
      keysBefore = new Set(keys);
      const days = items.map((item) => lastDayOf(item, capturedAtMs));
      for (const [at, raw] of items.entries()) {
        const day = days[at] ?? null;
        if (day !== null && liesBefore(day, { from })) continue;
        yield { place: `page ${number} item ${at + 1}`, raw, capturedAtMs, basis };
      }
      const dated = days.flatMap((day) => day ?? []);
      // All of them: a page may begin with an old article that was pinned there.
      if (dated.length > 0 && dated.every((day) => liesBefore(day, { from }))) return;
      page = nextPage(page, unit, older);
      if (page !== null && visited.has(page.address)) return;
    }
  }

  /** null where a page was guessed and is not there: the one before was the last. */
  async function get(page: Page, unit: string, signal: AbortSignal): Promise<Fetched | null> {
    try {
      return await visitor.get(page.address, {}, signal);
    } catch (cause) {
      signal.throwIfAborted();
      if (page.isGuess && cause instanceof FetchError && (cause.status === 404 || cause.status === 410)) return null;
      throw failed(unit, page, cause as Error);
    }
  }

  async function readPage({ body, contentType, url }: Fetched, capturedAtMs: number) {
    const feed = await readFeedCopy({ body, contentType, feedUrl: url, capturedAtMs, outlet });
    return { ...feed, older: olderPageOf(decode(unpack(body), contentType).text, url) };
  }

  const title = `older pages of ${feeds.join(', ')}`;
  return { kind: 'feed-pages', title, sideBySide: Math.min(feeds.length, SIDE_BY_SIDE), list, read };
}

/** As the page says; a feed that has said so once and does no more is at its end; else WordPress's next number. */
function nextPage({ number, isGuess }: Page, unit: string, older: string | null): Page | null {
  if (older !== null) return { number: number + 1, address: older, isGuess: false };
  if (number > 1 && !isGuess) return null;
  const guess = new URL(unit);
  guess.searchParams.set('paged', String(number + 1));
  return { number: number + 1, address: guess.href, isGuess: true };
}

const failed = (unit: string, { number, address }: Page, cause: Error): Error =>
  new Error(`feed-pages: ${unit}: page ${number}, ${address}: ${cause.message}`, { cause });

const keyOf = ({ url, guid, title }: RawArticle): string => guid ?? (url && canonicalUrl(url)) ?? title ?? '';

/** On which it can have been published, wherever the newsroom is. */
function lastDayOf({ published }: RawArticle, capturedAtMs: number): string | null {
  const date = parseDate(published, capturedAtMs);
  return date === null ? null : possibleDays(date).last;
}
