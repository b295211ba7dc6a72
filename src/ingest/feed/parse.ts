import iconv from 'iconv-lite';
import Parser from 'rss-parser';
import type { Interaction } from '../../stream/messages.ts';
import type { RawArticle, RawFeed } from '../article.ts';
import { parseJsonFeed } from './json.ts';

type Item = Parser.Item & {
  'dc:creator'?: string;
  slashComments?: string;
  thrTotal?: string;
  updated?: string;
  published?: string;
  date?: string;
  author?: string;
  id?: string;
};

const parser = new Parser<Record<string, never>, Item>({
  customFields: {
    item: [
      ['slash:comments', 'slashComments'],
      ['thr:total', 'thrTotal'],
      ['published', 'published'],
      ['id', 'id'],
    ],
  },
});

/**
 * Reads RSS, RDF or Atom by rss-parser, and JSON Feed.
 * @param outlet slug, for the interactions that items carry
 * @param capturedAt ISO instant of the poll: comment counts are running totals at that time
 */
export async function parseFeed(
  body: Buffer,
  contentType: string,
  outlet: string,
  capturedAt: string,
): Promise<RawFeed> {
  const text = decode(body, contentType);
  if (/^\s*\{/.test(text)) return parseJsonFeed(text, outlet);
  let feed: Awaited<ReturnType<typeof parser.parseString>>;
  try {
    feed = await parser.parseString(text);
  } catch (cause) {
    const html = /^\s*<(!doctype html|html)/i.test(text);
    throw new Error(
      html
        ? 'feed: a web page came instead of a feed'
        : `feed: not readable: ${(cause as Error).message.split('\n')[0]}`,
      { cause },
    );
  }
  const language = stringOf((feed as { language?: unknown }).language);
  return {
    title: feed.title ?? null,
    language,
    items: feed.items.map((item) => rawArticle(item, language, outlet, capturedAt)),
  };
}

function rawArticle(item: Item, language: string | null, outlet: string, capturedAt: string): RawArticle {
  const count = Number(item.slashComments ?? item.thrTotal ?? Number.NaN);
  return {
    outlet,
    url: item.link ?? null,
    guid: stringOf(item.guid ?? item.id),
    title: stringOf(item.title),
    summary: item.contentSnippet ?? stringOf(item.summary),
    author: stringOf(item.creator ?? item['dc:creator'] ?? item.author),
    language,
    // The raw text, for parseDate: the library's isoDate comes from new Date().
    published: stringOf(item.published ?? item.pubDate ?? item.date),
    categories: (item.categories ?? []).flatMap((category) => stringOf(category) ?? []),
    interactions:
      Number.isSafeInteger(count) && count >= 0 ? [comments(count, item.link ?? null, outlet, capturedAt)] : [],
  };
}

/** No count is not zero; a count is the running total when the feed was read. */
const comments = (count: number, url: string | null, outlet: string, to: string): Interaction => ({
  v: 1,
  article: null,
  url,
  outlet,
  kind: 'comments',
  measure: 'total',
  from: null,
  to,
  count,
  item: null,
  source: 'feed',
});

/** rss-parser hands over an object where an element has attributes and text. */
function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const text = (value as { _?: unknown } | null | undefined)?._;
  return typeof text === 'string' ? text : null;
}

/** Bytes to text by the byte order mark, else the XML declaration, else HTTP, else UTF-8. */
function decode(body: Buffer, contentType: string): string {
  const start = body.subarray(0, 200).toString('latin1');
  const label =
    (body[0] === 0xff && body[1] === 0xfe && 'utf-16le') ||
    (body[0] === 0xfe && body[1] === 0xff && 'utf-16be') ||
    (body[0] === 0xef && body[1] === 0xbb && 'utf-8') ||
    /^\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/i.exec(start)?.[1] ||
    /charset=["']?([\w.:-]+)/i.exec(contentType)?.[1] ||
    'utf-8';
  // Not TextDecoder: that of Node 20 reads windows-1252 as Latin-1, without its quotes and dashes.
  return iconv.decode(body, iconv.encodingExists(label) ? label : 'utf-8');
}
