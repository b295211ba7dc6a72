import { z } from 'zod';
import type { RawFeed } from '../article.ts';
import { plainText } from './item.ts';

const text = z.string().nullish().catch(null);

// JSON Feed 1 and 1.1 (jsonfeed.org): {version, title, language, items: [{id, url, external_url, title, summary, content_text,
// content_html, date_published, date_modified, author: {name}, authors: [{name}], tags, language}]}. A field of another type is a missing one.
const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish().catch(null),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  author: z.object({ name: text }).nullish().catch(null),
  authors: z
    .array(z.object({ name: text }))
    .nullish()
    .catch(null),
  tags: z.array(z.string()).catch([]).default([]),
  language: text,
});
const feedSchema = z.object({
  version: z.string().regex(/^https?:\/\/(www\.)?jsonfeed\.org\/version\//),
  title: text,
  language: text,
  home_page_url: text,
  items: z.array(z.unknown()),
});

/** @throws Error where the text is no JSON Feed; an item that is no object is left out. */
export function parseJsonFeed(json: string, outlet: string): RawFeed {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (cause) {
    throw new Error(`feed: not readable: ${(cause as Error).message}`, { cause });
  }
  const feed = feedSchema.safeParse(document);
  if (!feed.success) throw new Error('feed: JSON came that is no JSON Feed (jsonfeed.org)');
  const { title, language, home_page_url, items } = feed.data;
  return {
    title: title ?? null,
    language: language ?? null,
    site: home_page_url ?? null,
    items: items.flatMap((raw) => {
      const item = itemSchema.safeParse(raw);
      if (!item.success) return [];
      const { id, url, external_url, summary, content_text, content_html, author, authors, tags } = item.data;
      return {
        outlet,
        url: url ?? external_url ?? null,
        guid: id == null ? null : String(id),
        title: item.data.title ?? null,
        summary: summary ?? content_text ?? plainText(content_html),
        author: authors?.[0]?.name ?? author?.name ?? null,
        language: item.data.language ?? language ?? null,
        published: item.data.date_published ?? item.data.date_modified ?? null,
        categories: tags,
      };
    }),
  };
}
