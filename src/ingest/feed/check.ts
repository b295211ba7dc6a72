// What would be ingested of a feed, item by item, for somebody who looks at it before it is watched.

import { buildArticle, type RawArticle } from '../article.ts';
import { parseDate } from '../dates.ts';
import { type FeedSource, type ParsedFeed, parseFeed } from './parse.ts';

export type CheckedItem = Required<
  Pick<RawArticle, 'title' | 'url' | 'guid' | 'author' | 'summary' | 'categories' | 'interactions'>
> & {
  publishedAt: string | null;
  publishedBasis: ParsedFeed['basis'] | 'none';
};

export type CheckedFeed = {
  format: string;
  encoding: string;
  title: string | null;
  /** Address of the site that the feed says it belongs to. */
  site: string | null;
  items: CheckedItem[];
  warnings: string[];
};

/** Every item as it is read, also one that could not be stored; why it could not is among the warnings. */
export async function checkFeed(body: Buffer, source: FeedSource): Promise<CheckedFeed> {
  const { format, basis, encoding, title: feedTitle, site, items } = await parseFeed(body, source);
  const capturedAtMs = Date.parse(source.capturedAt);
  const origin = { kind: basis, ref: source.feedUrl ?? '', run: null, capturedAtMs, basis, outletOfDomain: new Map() };
  const warnings: string[] = items.length === 0 ? ['no items'] : [];
  const checked = items.map((item, place) => {
    const {
      title = null,
      url = null,
      guid = null,
      author = null,
      summary = null,
      categories = [],
      interactions = [],
    } = item;
    const date = parseDate(item.published, capturedAtMs);
    const built = buildArticle(item, origin);
    if ('dead' in built) warnings.push(`item ${place + 1} cannot be stored: ${built.dead}`);
    if (date === null) {
      const why = item.published == null ? 'no date' : `no usable date: ${item.published.slice(0, 60)}`;
      warnings.push(`item ${place + 1} has ${why}`);
    }
    const published = {
      publishedAt: date?.publishedAt ?? null,
      publishedBasis: date ? basis : ('none' as const),
    };
    return { title, url, guid, ...published, author, summary, categories, interactions };
  });
  return { format, encoding, title: feedTitle, site: site ?? null, items: checked, warnings };
}
