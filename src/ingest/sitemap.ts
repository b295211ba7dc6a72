// Sitemaps (sitemaps.org, version 0.9) with the news of Google's extension, as outlets write them: elements are known by their
// local names, because prefixes and namespaces are often others than the specification's, or missing.
//
// Invariant: <lastmod> is never taken for a date of publication: many sites stamp every page with each build.

import { decodeHTMLStrict } from 'entities';
import { type Handler, Parser } from 'htmlparser2';
import { rootElement } from './xml.ts';

/** The protocol's own limit for one file. */
export const MAX_ROWS = 50_000;
/** A sitemap is five deep; more is no sitemap. */
const MAX_DEPTH = 50;
const MAX_FIELD_CHARS = 10_000;

export type SitemapNews = {
  title: string | null;
  publicationDate: string | null;
  publication: string | null;
  language: string | null;
  keywords: string[];
};
export type SitemapUrl = { loc: string; lastmod: string | null; news: SitemapNews | null };
export type SitemapChild = { loc: string; lastmod: string | null };
export type Sitemap =
  | {
      kind: 'urlset';
      urls: SitemapUrl[];
      /** The namespace of news is declared, so that no news can also mean that nothing has happened. */
      isForNews: boolean;
      /** There are more rows than MAX_ROWS, which are not read. */
      hasMore: boolean;
    }
  | { kind: 'sitemapindex'; sitemaps: SitemapChild[]; hasMore: boolean };

/** The text ends before its root does; read is what came before: it must not pass for all there is. */
export class BrokenOff extends Error {
  override name = 'BrokenOff';
  readonly read: Sitemap;
  constructor(read: Sitemap) {
    const rows = read.kind === 'urlset' ? read.urls : read.sitemaps;
    super(`sitemap: not readable: it breaks off after ${rows.length} rows`);
    this.read = read;
  }
}

/** By parent and element. What is named alike elsewhere (image:title, video:title, image:loc) is not meant. */
const FIELDS: Record<string, string> = {
  'url loc': 'loc',
  'url lastmod': 'lastmod',
  'sitemap loc': 'loc',
  'sitemap lastmod': 'lastmod',
  'news title': 'title',
  'news publication_date': 'publicationDate',
  'news keywords': 'keywords',
  'news language': 'language',
  'publication name': 'publication',
  'publication language': 'language',
};

export function isSitemap(text: string): boolean {
  const root = rootElement(text);
  return root === 'urlset' || root === 'sitemapindex';
}

/** @throws BrokenOff, or Error where the text is no sitemap */
export function readSitemap(text: string): Sitemap {
  const root = rootElement(text);
  if (root !== 'urlset' && root !== 'sitemapindex') throw new Error('sitemap: no <urlset> and no <sitemapindex>');
  const { rows, isForNews, end } = readRows(text, root === 'urlset' ? 'url' : 'sitemap');
  if (end === 'too deep') throw new Error(`sitemap: not readable: elements are nested over ${MAX_DEPTH} deep`);
  const hasMore = end === 'too many rows';
  const sitemap: Sitemap =
    root === 'urlset'
      ? { kind: 'urlset', urls: rows.flatMap(urlOf), isForNews, hasMore }
      : { kind: 'sitemapindex', sitemaps: rows.flatMap(childOf), hasMore };
  if (end === null) throw new BrokenOff(sitemap);
  return sitemap;
}

/** What a row says, by the names in FIELDS. */
type Row = Map<string, string>;
/** `end` is null where the text ends before the root does. */
type Rows = { rows: Row[]; isForNews: boolean; end: 'root' | 'too many rows' | 'too deep' | null };

function readRows(text: string, rowName: 'url' | 'sitemap'): Rows {
  const read: Rows = { rows: [], isForNews: false, end: null };
  const path: string[] = [];
  let row: Row | null = null;
  let field: { name: string; depth: number; text: string } | null = null;
  let isCdata = false;
  let isCut = false;

  function open(name: string): void {
    const meant = FIELDS[`${path.at(-1)} ${name}`];
    path.push(name);
    if (path.length > MAX_DEPTH) stop('too deep');
    if (name === rowName && path.length === 2) {
      if (read.rows.length === MAX_ROWS) stop('too many rows');
      row = new Map();
      // Some indexes write the address into <sitemap> itself.
      if (name === 'sitemap') field = { name: 'bare', depth: 2, text: '' };
    }
    if (name === 'news') row?.set('news', '');
    if (meant !== undefined && row !== null) field = { name: meant, depth: path.length, text: '' };
  }
  function close(): void {
    if (field?.depth === path.length) {
      const value = field.text.replace(/\s+/g, ' ').trim();
      if (value !== '' && !row?.has(field.name)) row?.set(field.name, value);
      field = null;
    }
    if (path.length === 2 && row !== null) {
      if (read.end === null && !isCut) read.rows.push(row);
      row = null;
    }
    path.pop();
    if (path.length === 0 && !isCut) stop('root');
  }
  function stop(why: Rows['end']): void {
    read.end ??= why;
    parser.pause();
  }

  const handler: Partial<Handler> = {
    onopentagname: (tag) => open(localName(tag)),
    onclosetag: close,
    onattribute(_name, value) {
      if (path.length === 1 && /sitemap-news/i.test(value)) read.isForNews = true;
    },
    ontext(chunk) {
      // Entities are decoded here: the library's are XML's own five, and outlets write &eacute;.
      if (field !== null && field.text.length < MAX_FIELD_CHARS)
        field.text += isCdata ? chunk : decodeHTMLStrict(chunk);
    },
    oncdatastart() {
      isCdata = true;
    },
    oncdataend() {
      isCdata = false;
    },
  };
  const parser = new Parser(handler, { xmlMode: true, lowerCaseTags: true, decodeEntities: false });
  parser.write(text);
  // What is open now, the library closes.
  isCut = true;
  parser.end();
  return read;
}

const localName = (tag: string): string => tag.slice(tag.lastIndexOf(':') + 1).toLowerCase();

function urlOf(row: Row): SitemapUrl[] {
  const loc = row.get('loc');
  if (loc === undefined) return [];
  const text = (name: string) => row.get(name) ?? null;
  const news = {
    title: text('title'),
    publicationDate: text('publicationDate'),
    publication: text('publication'),
    language: text('language'),
    keywords: keywordsOf(row.get('keywords')),
  };
  return [{ loc, lastmod: text('lastmod'), news: row.has('news') ? news : null }];
}

function childOf(row: Row): SitemapChild[] {
  const loc = row.get('loc') ?? row.get('bare');
  return loc === undefined ? [] : [{ loc, lastmod: row.get('lastmod') ?? null }];
}

const keywordsOf = (keywords = ''): string[] => [
  ...new Set(
    keywords
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];
