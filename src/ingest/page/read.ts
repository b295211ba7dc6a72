// A page's bytes to what it says of its article. A page that is made to hurt may keep Readability busy: readPage (../page.ts) runs
// this in a thread that it can end.

import { decode, unpack } from '../feed/decode.ts';
import { siteOf } from '../feed/owner.ts';
import { canonicalUrl, isHomePage } from '../identity.ts';
import { type PublicationText, publicationOf } from './date.ts';
import { authorsOf, describedArticle, type Node, textsOf } from './json-ld.ts';
import { leadOf } from './lead.ts';
import { type PageParts, readParts } from './parts.ts';
import { line, titleOf } from './title.ts';

/** What Common Crawl keeps of a page; what is behind it is not read. */
const MAX_PAGE_BYTES = 5_242_880;
const MAX_CATEGORIES = 50;

export type PageSource = {
  /** Where the page came from; null for a file. */
  url: string | null;
  /** Content-Type as HTTP says it; '' where nothing does. */
  contentType: string;
  /** When this copy was made, ms since 1970: what is dated after it is not believed. */
  capturedAtMs: number;
};

export type ReadPage = {
  title: string | null;
  /** As the page gives it for itself, where it is of the same site and no front page; else where it came from. */
  url: string | null;
  published: string | null;
  basis: PublicationText['basis'] | 'none';
  author: string | null;
  language: string | null;
  lead: string | null;
  categories: string[];
};

/** @throws Error where the bytes are no page */
export function extractPage(body: Buffer, { url, contentType, capturedAtMs }: PageSource): ReadPage {
  const bytes = unpack(body).subarray(0, MAX_PAGE_BYTES);
  const { text: html } = decode(bytes, withCharset(bytes, contentType));
  if (!/<(?:!doctype\s+html|html|head|body|meta|title|article|p|div|h1)\b/i.test(html.slice(0, 100_000)))
    throw new Error(html.trim() === '' ? 'page: it is empty' : 'page: this is no HTML');
  const parts = readParts(html);
  const address = addressOf(parts, url);
  const { articles, names } = describedArticle(parts.scripts, address ?? url, headlinesOf(parts));
  const title = titleOf(parts, articles, names, address ?? url);
  const date = publicationOf(parts, articles, address ?? url, capturedAtMs);
  return {
    title,
    url: address ?? url,
    published: date?.published ?? null,
    basis: date?.basis ?? 'none',
    author: authorOf(parts, articles),
    language: languageOf(parts, articles),
    lead: leadOf(html, parts, articles, title),
    categories: categoriesOf(parts, articles),
  };
}

/** HTML, 13.2.3.2: what HTTP says goes before <meta charset>, which is in the first 1,024 bytes, or should be. */
function withCharset(bytes: Buffer, contentType: string): string {
  if (/charset\s*=/i.test(contentType)) return contentType;
  const start = bytes.subarray(0, 8_192).toString('latin1');
  const charset = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start)?.[1];
  if (charset === undefined) return contentType;
  // WHATWG Encoding, 4.2: these labels mean the larger sets.
  const label = /^(?:iso-?8859-1|latin-?1|us-ascii)$/i.test(charset)
    ? 'windows-1252'
    : charset.replace(/^gb2312$/i, 'gbk');
  return `text/html; charset=${label}`;
}

const headlinesOf = ({ metas, headings, title }: PageParts): string[] =>
  [metas.get('ogtitle')?.[0], ...headings.slice(0, 3), title].flatMap((text) => line(text) ?? []);

/** rel=canonical, else og:url, where it can be believed: some templates give each page the front page, or another site's. */
function addressOf({ canonical, metas, base }: PageParts, url: string | null): string | null {
  const from = absolute(base, url) ?? url;
  const key = url === null ? null : canonicalUrl(url);
  for (const stated of [canonical, ...(metas.get('ogurl') ?? [])]) {
    const address = absolute(stated, from);
    const form = address === null ? null : canonicalUrl(address);
    if (form === null || isHomePage(form)) continue;
    if (key === null || siteOf(new URL(form).hostname) === siteOf(new URL(key).hostname)) return address;
  }
  return null;
}

function absolute(address: string | null | undefined, from: string | null): string | null {
  const text = address?.trim() ?? '';
  if (text === '' || !URL.canParse(text, from ?? undefined)) return null;
  const { href, protocol } = new URL(text, from ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}

function authorOf({ metas, items }: PageParts, articles: readonly Node[]): string | null {
  const described = articles.map(authorsOf).find((names) => names.length > 0) ?? [];
  const stated = [
    'author',
    'articleauthor',
    'parselyauthor',
    'sailthruauthor',
    'dccreator',
    'dctermscreator',
    'byl',
    'cxenseparseauthor',
  ].map((name) => metas.get(name) ?? []);
  const names = [described, ...stated, items.get('author') ?? []]
    .map((some) =>
      some
        .flatMap((name) => line(name) ?? [])
        .filter((name) => /\p{L}/u.test(name) && !/^(?:https?:)?\/\/|^@/.test(name)),
    )
    .find((some) => some.length > 0);
  return names === undefined ? null : [...new Set(names)].join(', ');
}

const languageOf = ({ language, metas }: PageParts, articles: readonly Node[]): string | null =>
  [
    language,
    ...articles.flatMap(({ inLanguage }) => textsOf(inLanguage)),
    ...['oglocale', 'contentlanguage', 'language', 'dclanguage'].flatMap((name) => metas.get(name) ?? []),
  ]
    .map((text) => text?.trim().replace('_', '-') ?? '')
    .find((text) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) ?? null;

/** Sections, then tags: what feeds call categories. */
function categoriesOf({ metas }: PageParts, articles: readonly Node[]): string[] {
  const sections = articles.flatMap(({ articleSection }) => textsOf(articleSection));
  const stated = ['articlesection', 'parselysection', 'section'].flatMap((name) => metas.get(name) ?? []);
  const tags = [...articles.flatMap(({ keywords }) => textsOf(keywords)), ...(metas.get('articletag') ?? [])];
  const split = tags.flatMap((text) => text.split(/[,;]/));
  const all = [...sections, ...stated, ...split].flatMap((text) => line(text) ?? []);
  return [...new Set(all)].slice(0, MAX_CATEGORIES);
}
