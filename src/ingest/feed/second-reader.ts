// Feeds by feedparser: slower and lenient, with xml:base, for what the first reader cannot read or reads in part.

import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import type { RawFeed } from '../article.ts';
import { commentsOf, type FeedContext, textOf } from './item.ts';

/** A feed of more items than this is an attack or a mistake; the newest come first in all that were seen. */
export const MAX_ITEMS = 5_000;

// An element as feedparser hands it over: its text under '#', its attributes under '@'; several are a list.
type Element = { '#'?: string } | { '#'?: string }[] | undefined;
const elementText = (element: Element): string | null =>
  textOf((Array.isArray(element) ? element[0] : element)?.['#'] ?? null);

const DATES = [
  'rss:pubdate',
  'atom:published',
  'atom:issued',
  'dc:date',
  'atom:updated',
  'atom:modified',
  'atom:created',
];

/** @throws Error where the library finds no feed; a page that it takes for one has no items */
export function readSecond(text: string, feedUrl: string | null, context: FeedContext): Promise<RawFeed> {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({
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
        if (feed.items.length < MAX_ITEMS) feed.items.push(articleOf(item as Item));
      }
    });
    parser.on('end', () => resolve(feed));
    Readable.from([Buffer.from(text)]).pipe(parser);

    type Item = FeedParser.Item & Record<string, Element>;
    function articleOf(item: Item) {
      const url = textOf(item.origlink) ?? textOf(item.link);
      const published = DATES.map((name) => elementText(item[name])).find((date) => date !== null) ?? null;
      return {
        outlet: context.outlet,
        url,
        // Not the library's guid, which is the link where there is none.
        guid: elementText(item['rss:guid']) ?? elementText(item['atom:id']),
        title: textOf(item.title),
        summary: textOf(item.summary ?? item.description),
        author: textOf(item.author),
        language: feed.language,
        published,
        categories: item.categories.flatMap((category) => textOf(category) ?? []),
        interactions: commentsOf(elementText(item['slash:comments']) ?? elementText(item['thr:total']), url, context),
      };
    }
  });
}
