// A feed's bytes to raw articles. The first reader (rss-parser) is tried first; where it fails, finds nothing, or leaves out
// titles, addresses or dates, the second, lenient one (feedparser) reads as well and fills in.

import type { RawArticle, RawFeed } from '../article.ts';
import { decode } from './decode.ts';
import { readFirst } from './first-reader.ts';
import type { FeedContext } from './item.ts';
import { parseJsonFeed } from './json.ts';
import { MAX_ITEMS, readSecond } from './second-reader.ts';

export type FeedSource = FeedContext & {
  /** Content-Type as HTTP says it; '' where nothing does. */
  contentType: string;
  /** Address of the feed, for relative links; null for a file. */
  feedUrl: string | null;
};

export type ParsedFeed = RawFeed & { format: 'rss' | 'rdf' | 'atom' | 'json'; encoding: string };

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, and JSON Feed.
 * @throws Error where the body is no feed, with what came instead
 */
export async function parseFeed(body: Buffer, source: FeedSource): Promise<ParsedFeed> {
  const { text, encoding } = decode(body, source.contentType);
  if (text === '') throw new Error('feed: an empty body came');
  const feed = text.startsWith('{') ? parseJsonFeed(text, source.outlet) : await readXml(text, source);
  const items = feed.items.slice(0, MAX_ITEMS).map((item) => ({ ...item, url: absolute(item.url, source.feedUrl) }));
  return { ...feed, items, format: formatOf(text), encoding };
}

function formatOf(text: string): ParsedFeed['format'] {
  if (text.startsWith('{')) return 'json';
  const root = /<(?:\w+:)?(rdf|rss|feed|channel)[\s>]/i.exec(text)?.[1]?.toLowerCase();
  return root === 'rdf' ? 'rdf' : root === 'feed' ? 'atom' : 'rss';
}

async function readXml(text: string, source: FeedSource): Promise<RawFeed> {
  const first = await readFirst(text, source).catch((error: Error) => error);
  if (!(first instanceof Error) && first.items.length > 0 && first.items.every(isWhole)) return first;
  const second = await readSecond(text, source.feedUrl, source).catch((error: Error) => error);
  if (first instanceof Error && (second instanceof Error || !ROOT_END.test(text))) {
    throw new Error(whatCame(text, first), { cause: first });
  }
  if (second instanceof Error) return first as RawFeed;
  if (first instanceof Error || first.items.length < second.items.length) return second;
  if (first.items.length > second.items.length) return first;
  return { ...first, items: first.items.map((item, place) => filled(item, second.items[place] as RawArticle)) };
}

/** A feed's root ends somewhere, or the connection was cut: then the lenient reader must not pass off the rest as all there is. */
const ROOT_END = /<\/(?:\w+:)?(?:rss|rdf|feed|channel)\s*>|<(?:\w+:)?(?:rss|rdf|feed)\b[^>]*\/>/i;

const isWhole = ({ title, url, published }: RawArticle): boolean =>
  title != null && published != null && url != null && /^https?:\/\//i.test(url);

/** Field by field: what the first reader has, else what the second has. A relative address is none. */
function filled(item: RawArticle, other: RawArticle): RawArticle {
  const url = item.url != null && /^https?:\/\//i.test(item.url) ? item.url : (other.url ?? item.url);
  return {
    ...item,
    url,
    guid: item.guid ?? other.guid,
    title: item.title ?? other.title,
    summary: item.summary ?? other.summary,
    author: item.author ?? other.author,
    published: item.published ?? other.published,
  };
}

function absolute(url: string | null | undefined, feedUrl: string | null): string | null {
  if (url == null || feedUrl === null || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url ?? null;
  return URL.canParse(url, feedUrl) ? new URL(url, feedUrl).href : url;
}

function whatCame(text: string, error: Error): string {
  if (/^(<\?xml[^>]*>)?\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html)/i.test(text))
    return 'feed: a web page came instead of a feed';
  if (/^<\?xml[^>]*>\s*<(urlset|sitemapindex)\b|^<(urlset|sitemapindex)\b/i.test(text))
    return 'feed: a sitemap came instead of a feed';
  if (!ROOT_END.test(text)) return `feed: not readable: it breaks off (${error.message.split('\n')[0]})`;
  return `feed: not readable: ${error.message.split('\n')[0]}`;
}
