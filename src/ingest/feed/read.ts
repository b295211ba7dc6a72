// A feed's bytes to raw articles. The first reader (rss-parser) is tried first; where it fails, finds nothing, or leaves out
// titles, addresses or dates, the second, lenient one (feedparser) reads as well and fills in. A sitemap has its own reader.
//
// Neither reader is safe with what is made to hurt: parseFeed (parse.ts) runs this in a thread that it can end.

import type { RawArticle, RawFeed } from '../article.ts';
import { isSitemap } from '../sitemap.ts';
import { rootElement } from '../xml.ts';
import { decode, unpack } from './decode.ts';
import { readFirst } from './first-reader.ts';
import { guardJson, guardXml } from './guard.ts';
import type { FeedContext } from './item.ts';
import { parseJsonFeed } from './json.ts';
import { newsOf } from './news-sitemap.ts';
import { MAX_ITEMS, readSecond } from './second-reader.ts';

export type FeedSource = FeedContext & {
  /** Content-Type as HTTP says it; '' where nothing does. */
  contentType: string;
  /** Address of the feed, for relative links; null for a file. */
  feedUrl: string | null;
};

export type ParsedFeed = RawFeed & {
  format: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';
  /** What its dates are worth; of which kind its articles' origin is. */
  basis: 'feed' | 'sitemap';
  encoding: string;
};

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, and the news of a sitemap.
 * @throws Error where the body is none of these, with what came instead
 */
export async function readFeed(body: Buffer, source: FeedSource): Promise<ParsedFeed> {
  const { text, encoding } = decode(unpack(body), source.contentType);
  if (text === '') throw new Error('feed: an empty body came');
  const format = formatOf(text);
  const feed = await readFormat(format, text, source);
  const items = feed.items.slice(0, MAX_ITEMS).map((item) => ({ ...item, url: absolute(item.url, source.feedUrl) }));
  return { ...feed, items, format, basis: format === 'sitemap' ? 'sitemap' : 'feed', encoding };
}

function formatOf(text: string): ParsedFeed['format'] {
  if (/^[{[]/.test(text)) return 'json';
  if (isSitemap(text)) return 'sitemap';
  const { root } = feedIn(text);
  return root === 'rdf' ? 'rdf' : root === 'feed' ? 'atom' : 'rss';
}

/** The document from its root on, where servers have put messages before it: PHP's warnings are HTML. */
function feedIn(text: string): { root: string | null; feed: string } {
  const root = rootElement(text);
  if (root === 'html' || (root !== null && ROOTS.test(root))) return { root, feed: text };
  const begin = /<(?:[\w-]+:)?(rss|rdf|feed|channel)[\s>]/i.exec(text);
  return begin === null
    ? { root, feed: text }
    : { root: begin[1]?.toLowerCase() as string, feed: text.slice(begin.index) };
}
const ROOTS = /^(?:rss|rdf|feed|channel)$/;

async function readFormat(format: ParsedFeed['format'], text: string, source: FeedSource): Promise<RawFeed> {
  // A sitemap's reader keeps no more than it may.
  if (format === 'sitemap') return newsOf(text, source);
  if (format === 'json') {
    guardJson(text);
    return parseJsonFeed(text, source.outlet);
  }
  guardXml(text);
  return readXml(text, source);
}

async function readXml(text: string, source: FeedSource): Promise<RawFeed> {
  const { root, feed } = feedIn(text);
  // What is RSS without the element around it.
  const whole = root === 'channel' ? `<rss version="2.0">${feed.slice(feed.search(/<[\w:]*channel/i))}</rss>` : feed;
  const first = await readFirst(whole, source).catch((error: Error) => error);
  if (!(first instanceof Error) && first.items.length > 0 && first.items.every(isWhole)) return first;
  const second = await readSecond(whole, source)
    .catch(() => readSecond(withKnownRoot(whole), source))
    .catch((error: Error) => error);
  if (first instanceof Error && (second instanceof Error || !isClosed(root, feed))) {
    throw new Error(whatCame(root, feed, first), { cause: first });
  }
  if (second instanceof Error) return first as RawFeed;
  if (first instanceof Error || first.items.length < second.items.length) return second;
  if (first.items.length > second.items.length) return first;
  return { ...first, items: first.items.map((item, place) => filled(item, second.items[place] as RawArticle)) };
}

/** RSS under a prefix, RDF and Atom without their namespaces, which no reader takes for feeds: as it would know them. */
function withKnownRoot(feed: string): string {
  const [, prefix, name] = /<(?:([\w-]+):)?(rss|rdf|feed)[\s>]/i.exec(feed) ?? [];
  const bare = prefix === undefined ? feed : feed.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  if (name?.toLowerCase() !== 'feed') return bare.replace(/<(\/?)rdf(?=[\s>])/gi, '<$1rss');
  const namespace = /\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')/i;
  return bare.replace(/<feed(?=[\s>])[^<>]*>/i, (tag) =>
    tag.replace(namespace, '').replace(/^<feed/i, '<feed xmlns="http://www.w3.org/2005/Atom"'),
  );
}

/** Where a feed's root ends. Without it the connection was cut: the lenient reader must not pass off the rest as all there is. */
const END = {
  rdf: /<\/(?:[\w-]+:)?rdf\s*>/i,
  feed: /<\/(?:[\w-]+:)?feed\s*>/i,
  rss: /<\/(?:[\w-]+:)?rss\s*>|<\/(?:[\w-]+:)?channel\s*>\s*$/i,
};
const EMPTY = /<(?:[\w-]+:)?(?:rss|rdf|feed)(?:\s[^<>]*)?\/>/i;

const isClosed = (root: string | null, feed: string): boolean =>
  (root === 'rdf' || root === 'feed' ? END[root] : END.rss).test(feed) || EMPTY.test(feed);

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

function whatCame(root: string | null, feed: string, error: Error): string {
  if (/^(?:html|head|body)$/.test(root ?? '') || /^<!doctype html/i.test(feed))
    return 'feed: a web page came instead of a feed';
  if (root === null) return 'feed: neither XML nor JSON came';
  if (!ROOTS.test(root)) return `feed: <${root.slice(0, 50)}> came instead of a feed`;
  const [reason] = error.message.split('\n', 1);
  return isClosed(root, feed) ? `feed: not readable: ${reason}` : `feed: not readable: it breaks off (${reason})`;
}
