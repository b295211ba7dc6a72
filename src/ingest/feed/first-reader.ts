// Feeds by rss-parser: fast, and right for the feeds that are well made.

import Parser from 'rss-parser';
import type { RawFeed } from '../article.ts';
import { commentsOf, type FeedContext, textOf, webAddressOf, withoutTags } from './item.ts';

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
  'link',
  'atom:link',
] as const;
type Item = Parser.Item & { date?: string; author?: string } & Record<string, unknown>;

const OPTIONS: Parser.ParserOptions<Record<string, never>, Item> = {
  customFields: { item: FIELDS.map((name) => [name, `raw ${name}`, { keepArray: true }] as unknown as keyof Item) },
  xml2js: { valueProcessors: [(text: string, name: string) => (HTML.has(name) ? withoutTags(text) : text)] },
};

/** Elements that hold HTML; the library takes its tags out as well, but needs the square of its length for it. */
const HTML = new Set(['description', 'content:encoded', 'content', 'summary']);

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
      const url = webAddressOf(raw('feedburner:origLink'), raw('pheedo:origLink')) ?? addressOf(item);
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

/** RSS has the address as text. Atom's links say what they are for; saying nothing is "alternate" (RFC 4287, 4.2.7.2). */
function addressOf(item: Item): string | null {
  const nodes = nodesOf<{ rel?: string; type?: string; href?: string }>(item, 'link', 'atom:link');
  const text = nodes.map(textOf).find((one) => one !== null);
  if (text != null) return /^www\.[^/\s]+\.\w/i.test(text) ? `http://${text}` : text;
  const links = nodes.flatMap((node) => (typeof node === 'object' && node.$?.href ? [node.$] : []));
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const best = pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0] ?? links[0];
  return textOf(best?.href);
}

/** Elements as xml2js hands them over, of whichever of these names. */
const nodesOf = <Attributes>(item: Item, ...names: (typeof FIELDS)[number][]): ({ $?: Attributes } | string)[] =>
  names.map((name) => item[`raw ${name}`]).flatMap((raw) => (Array.isArray(raw) ? raw : []));

/** RSS writes a category as text, Atom as an attribute, RDF as the subject of Dublin Core. */
function categoriesOf(item: Item): string[] {
  return nodesOf<{ term?: string }>(item, 'category', 'dc:subject').flatMap((node) => {
    const term = typeof node === 'object' ? node.$?.term : undefined;
    return textOf(term) ?? textOf(node) ?? [];
  });
}
