// Feeds by feedparser: slower and lenient, with xml:base, for what the first reader cannot read or reads in part.

import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import type { RawFeed } from '../article.ts';
import { commentsOf, type FeedContext, plainText, textOf, webAddressOf } from './item.ts';

/** A feed of more items than this is an attack or a mistake; the newest come first in all that were seen. */
export const MAX_ITEMS = 5_000;

/** More is left to the first reader alone: this one is five times as slow, and keeps more. */
const MAX_CHARS = 5_000_000;
/** Of a text of which 4,000 characters are kept (article.ts), with its markup. */
const MAX_TEXT_CHARS = 20_000;

/** What the library does to titles, authors and sets of images takes the square of their length, and it keeps every error. */
class BoundedParser extends (FeedParser as unknown as new (options: FeedParser.Options) => FeedParser & Internals) {
  override handleText(text: string): void {
    const kept = (this.in_xhtml ? this.xhtml['#'] : this.stack[0]?.['#'])?.length ?? 0;
    if (kept < MAX_TEXT_CHARS) super.handleText(text.slice(0, MAX_TEXT_CHARS));
  }
  override handleSaxError(): void {
    this.resumeSaxError();
  }
}
type Internals = {
  in_xhtml: boolean;
  xhtml: { '#'?: string };
  stack: { '#'?: string }[];
  handleText(text: string): void;
  handleSaxError(): void;
  resumeSaxError(): void;
};

// An element as feedparser hands it over: its text under '#', its attributes under '@'; several are a list.
type Element = { '#'?: string } | { '#'?: string }[] | undefined;
const elementText = (element: Element): string | null =>
  textOf((Array.isArray(element) ? element[0] : element)?.['#'] ?? null);

/** Local names of elements with a date, best first: a10:updated, dcterms:issued, prism:publicationDate and their like. */
const DATES = ['pubdate', 'published', 'issued', 'publicationdate', 'date', 'created', 'updated', 'modified'];

function dateOf(item: Record<string, unknown>): string | null {
  // Names without a prefix are what the library has made of them, through new Date().
  const byName = new Map(
    Object.entries(item).flatMap(([name, element]): [string, string][] => {
      const text = name.includes(':') ? elementText(element as Element) : null;
      return text === null ? [] : [[name.slice(name.lastIndexOf(':') + 1).toLowerCase(), text]];
    }),
  );
  return DATES.map((name) => byName.get(name)).find((text) => text !== undefined) ?? null;
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}

/** @throws Error where the library finds no feed; a page that it takes for one has no items */
export async function readSecond(text: string, context: FeedContext & { feedUrl: string | null }): Promise<RawFeed> {
  const { feedUrl } = context;
  if (text.length > MAX_CHARS)
    throw new Error(`over ${MAX_CHARS / 1_000_000} MB, which is too much for the lenient reader`);
  return new Promise((resolve, reject) => {
    const parser = new BoundedParser({
      normalize: true,
      addmeta: false,
      resume_saxerror: true,
      ...(feedUrl ? { feedurl: feedUrl } : {}),
    });
    const feed: RawFeed = { title: null, language: null, items: [] };
    parser.on('error', reject);
    parser.on('meta', (meta) => {
      feed.title = textOf(meta.title);
      feed.language = textOf(meta.language);
      feed.site = textOf(meta.link);
    });
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) {
        feed.items.push(articleOf(item as Item));
        if (feed.items.length < MAX_ITEMS) continue;
        chunks.unpipe(parser);
        resolve(feed);
        return;
      }
    });
    parser.on('end', () => resolve(feed));
    // In pieces, so that the reading can end with the last item that is wanted.
    const chunks = Readable.from(piecesOf(Buffer.from(text)));
    chunks.pipe(parser);

    type Item = FeedParser.Item & Record<string, Element>;
    function articleOf(item: Item) {
      const url = webAddressOf(textOf(item.origlink)) ?? textOf(item.link);
      return {
        outlet: context.outlet,
        url,
        // Not the library's guid, which is the link where there is none.
        guid: elementText(item['rss:guid']) ?? elementText(item['atom:id']),
        title: textOf(item.title),
        summary: plainText(item.summary ?? item.description),
        author: textOf(item.author),
        language: feed.language,
        published: dateOf(item),
        // An empty item has not even none.
        categories: (item.categories ?? []).flatMap((category) => textOf(category) ?? []),
        interactions: commentsOf(elementText(item['slash:comments']) ?? elementText(item['thr:total']), url, context),
      };
    }
  });
}
