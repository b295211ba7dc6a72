// Feeds by rss-parser: fast, and right for the feeds that are well made.

import Parser from 'rss-parser';
import type { RawFeed } from '../article.ts';
import { commentsOf, type FeedContext, textOf } from './item.ts';

// What the library does not read by itself, or reads through new Date() or without markup: as xml2js hands it over.
const FIELDS = [
  'slash:comments',
  'thr:total',
  'title',
  'published',
  'issued',
  'modified',
  'updated',
  'id',
  'category',
  'dc:subject',
  'feedburner:origLink',
  'pheedo:origLink',
] as const;
type Item = Parser.Item & { date?: string; author?: string } & Record<string, unknown>;

const OPTIONS: Parser.ParserOptions<Record<string, never>, Item> = {
  customFields: { item: FIELDS.map((name) => [name, `raw ${name}`, { keepArray: true }] as unknown as keyof Item) },
  xml2js: { valueProcessors: [(text: string, name: string) => (HTML.has(name) ? withoutTags(text) : text)] },
};

/** Elements that hold HTML; the library takes its tags out as well, but needs the square of its length for it. */
const HTML = new Set(['description', 'content:encoded', 'content', 'summary']);
/** Of a text of which 4,000 characters are kept (article.ts), with its markup. */
const MAX_HTML_CHARS = 40_000;

function withoutTags(html: string): string {
  const isInline = (tag: string) =>
    /^<\/?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)\b/i.test(tag);
  return html
    .slice(0, MAX_HTML_CHARS)
    .replace(/<[^<>]*>/g, (tag) => (isInline(tag) ? '' : ' '))
    .replace(/</g, '&lt;');
}

/** @throws Error where the library cannot read it */
export async function readFirst(text: string, context: FeedContext): Promise<RawFeed> {
  // A new one for each feed: xml2js does not recover from every error, and then never calls back for the next feed.
  const feed = await new Parser(OPTIONS).parseString(text);
  const isAtom = /<(?:\w+:)?feed[\s>]/.test(text.slice(0, 5_000));
  const language = textOf((feed as { language?: unknown }).language);
  return {
    title: textOf(feed.title),
    language,
    site: textOf(feed.link),
    items: feed.items.map((item) => {
      const raw = (name: (typeof FIELDS)[number]) => textOf(item[`raw ${name}`]);
      const url = raw('feedburner:origLink') ?? raw('pheedo:origLink') ?? textOf(item.link);
      return {
        outlet: context.outlet,
        url,
        guid: textOf(item.guid) ?? raw('id') ?? null,
        title: raw('title') ?? textOf(item.title),
        summary: textOf(item.contentSnippet) ?? textOf(item.summary) ?? textOf(item['content:encodedSnippet']),
        author: textOf(item.creator) ?? textOf(item['dc:creator']) ?? textOf(item.author),
        language,
        // The raw text, for parseDate: the library's isoDate comes from new Date().
        published:
          raw('published') ??
          raw('issued') ??
          (isAtom ? (raw('updated') ?? raw('modified')) : null) ??
          textOf(item.pubDate) ??
          textOf(item.date),
        categories: categoriesOf(item),
        interactions: commentsOf(raw('slash:comments') ?? raw('thr:total'), url, context),
      };
    }),
  };
}

/** RSS writes a category as text, Atom as an attribute, RDF as the subject of Dublin Core. */
function categoriesOf(item: Item): string[] {
  const nodes = [item['raw category'], item['raw dc:subject']].flatMap((raw) => (Array.isArray(raw) ? raw : []));
  return nodes.flatMap((node: { $?: { term?: string } } | string) => {
    const term = typeof node === 'object' ? node.$?.term : undefined;
    return textOf(term) ?? textOf(node) ?? [];
  });
}
