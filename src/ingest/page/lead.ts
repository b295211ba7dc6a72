// The lead of a page: what its newsroom says in a sentence or two, as feeds have it; where it says nothing, how its text begins.
//
// The sentence comes first because it is right more often: on 258 pages of 181 publishers 92 % of its words are the article's,
// of the first 600 characters that Readability finds 89 %, and on ten pages those are a menu or a notice about cookies.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Node, textsOf } from './json-ld.ts';
import type { PageParts } from './parts.ts';
import { readTags } from './tags.ts';
import { bare, line } from './title.ts';

const MIN_LEAD_CHARS = 40;
const MAX_LEAD_CHARS = 2_000;
/** The largest real pages have 10,000; Readability takes a second for 50,000. */
const MAX_TAGS = 30_000;
/** Both libraries call themselves once a level. */
const MAX_DEPTH = 500;
const MAX_MARKUP_CHARS = 2_000_000;

export function leadOf(html: string, parts: PageParts, articles: readonly Node[], title: string | null): string | null {
  const stated = [
    ...articles.flatMap(({ description }) => textsOf(description)),
    ...['description', 'ogdescription', 'twitterdescription', 'dcdescription'].flatMap(
      (name) => parts.metas.get(name) ?? [],
    ),
  ].flatMap((text) => line(text) ?? []);
  const isTitle = (text: string) => title !== null && bare(text) === bare(title);
  const told = stated.find((text) => text.length >= MIN_LEAD_CHARS && !isTitle(text));
  if (told !== undefined) return told.slice(0, MAX_LEAD_CHARS);
  const [body] = articles.flatMap(({ articleBody }) => textsOf(articleBody).flatMap((text) => line(text) ?? []));
  const text = body ?? textOf(html, parts.tags);
  return text?.slice(0, MAX_LEAD_CHARS) ?? stated.find((one) => !isTitle(one)) ?? null;
}

/** The page's main text by Readability; null where there is none, or the page is not built as pages are. */
function textOf(html: string, tags: number): string | null {
  const markup = tags > MAX_TAGS ? null : markupOf(html);
  if (markup === null) return null;
  try {
    const { document } = parseHTML(markup);
    const article = new Readability(document, { disableJSONLD: true }).parse();
    return line(article?.textContent?.slice(0, MAX_LEAD_CHARS * 5));
  } catch {
    return null;
  }
}

const UNSEEN = new Set(['script', 'style', 'svg', 'noscript', 'template', 'iframe', 'object']);
/** Those that Readability looks at. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'style', 'hidden', 'aria-hidden'];
/** Elements that have no end, or whose end the next one brings: they do not nest. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|option)$/;

/** The page without what nobody sees, so that a tree of it is small; null where it is deeper, or longer, than pages are. */
function markupOf(html: string): string | null {
  const parts: string[] = [];
  let unseen: string | null = null;
  let depth = 0;
  let deepest = 0;
  let chars = 0;
  const add = (part: string) => {
    chars += part.length;
    if (chars <= MAX_MARKUP_CHARS) parts.push(part);
  };
  readTags(html, {
    open(name, attributes) {
      if (unseen !== null || !/^[a-z][a-z0-9-]*$/.test(name)) return;
      if (UNSEEN.has(name)) {
        unseen = name;
        return;
      }
      if (!FLAT.test(name)) deepest = Math.max(deepest, ++depth);
      const kept = ATTRIBUTES.flatMap((attribute) => {
        const value = attributes[attribute];
        return value === undefined ? [] : ` ${attribute}="${escaped(value).replaceAll('"', '&quot;')}"`;
      });
      add(`<${name}${kept.join('')}>`);
    },
    close(name) {
      if (unseen !== null) {
        if (unseen === name) unseen = null;
        return;
      }
      if (!FLAT.test(name) && depth > 0) depth--;
      if (/^[a-z][a-z0-9-]*$/.test(name)) add(`</${name}>`);
    },
    text(text) {
      if (unseen === null) add(escaped(text));
    },
  });
  return deepest > MAX_DEPTH || chars > MAX_MARKUP_CHARS ? null : parts.join('');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
