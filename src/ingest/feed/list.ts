// A list of feeds that somebody has: OPML or CSV, told by the content. An entry that cannot be used is left out with its line
// and the reason, and costs no other.

import { parse } from 'csv-parse/sync';
import { cutRows } from '../archive/records.ts';
import { canonicalHost, canonicalUrl, MAX_HOST_CHARS } from '../identity.ts';
import { decode } from './decode.ts';
import { looksLikeXml, parseOpml } from './opml.ts';
import { type Owner, ownerOf } from './owner.ts';

const MAX_NAME_CHARS = 200;

export type ListedFeed = {
  line: number;
  url: string;
  owner: Owner;
  /** Of the outlet, where the list says it. */
  name: string | null;
  own: boolean;
  agency: boolean;
};
export type LeftOut = { line: number; url: string | null; why: string };
export type FeedList = { format: 'opml' | 'csv'; feeds: ListedFeed[]; leftOut: LeftOut[] };

/** @throws Error where the file is neither, or a CSV without the column url */
export const readFeedList = async (body: Buffer): Promise<FeedList> =>
  looksLikeXml(body) ? readOpmlList(body) : readCsvList(body);

type Entry = { url: string; homepage: string; domains: string[] };

/** The feed with its owner, or why there is none. */
function placed({ url, homepage, domains }: Entry): { url: string; owner: Owner } | { why: string } {
  const address = webAddress(url);
  if (address === null) return { why: 'no web address (http or https)' };
  if (new URL(address).username !== '') return { why: 'an address with a user name in it is not fetched' };
  const home = homepage === '' ? null : homeAddress(homepage);
  if (homepage !== '' && home === null) return { why: `the home page is no web address: ${homepage.slice(0, 60)}` };
  const [slug] = domains;
  if (slug !== undefined) return { url: address, owner: { slug, hosts: domains, domains } };
  const owner = ownerOf(address, home);
  if (owner !== null) return { url: address, owner };
  return { why: 'whose feed it is cannot be told: give its home page' };
}

/** As it can be fetched: "feed:" is what old lists write for http, and "&amp;" is a slip of whoever made the list. */
function webAddress(raw: string): string | null {
  const address = raw
    .trim()
    .replace(/^feed:\/\//i, 'http://')
    .replace(/^feed:(?=https?:)/i, '')
    .replaceAll('&amp;', '&');
  return canonicalUrl(address) === null ? null : new URL(address).href;
}

/** A home page may be given as a bare host. */
const homeAddress = (raw: string): string | null => webAddress(raw) ?? webAddress(`https://${raw.trim()}`);

/** Without a password; nothing where there is nothing. */
const shown = (url: string | null): string | null => url?.replace(/\/\/[^/@]*@/, '//') || null;

const shortName = (name: string | null): string | null => name?.slice(0, MAX_NAME_CHARS).toWellFormed() || null;

function readOpmlList(body: Buffer): FeedList {
  const list: FeedList = { format: 'opml', feeds: [], leftOut: [] };
  for (const { line, xmlUrl, htmlUrl, title } of parseOpml(body)) {
    // A home page that is none tells nothing; the feed is no worse for it.
    const homepage = (htmlUrl && webAddress(htmlUrl)) ?? '';
    const found =
      xmlUrl === null ? { why: 'its xmlUrl cannot be read' } : placed({ url: xmlUrl, homepage, domains: [] });
    // The title is that of the feed; of a whole site it is the outlet's name.
    const name = homepage !== '' && new URL(homepage).pathname === '/' ? shortName(title) : null;
    if ('why' in found) list.leftOut.push({ line, url: shown(xmlUrl), why: found.why });
    else list.feeds.push({ line, ...found, name, own: false, agency: false });
  }
  return list;
}

/** Which kinds of a list are feeds; the map of a whole site is not one: it lists pages, old and new, without their titles. */
const FEED_KINDS = new Set(['', 'feed', 'rss', 'rssfeed', 'atom', 'rdf', 'json', 'jsonfeed', 'newsmap', 'newssitemap']);
const SITEMAP_KINDS = new Set(['sitemap', 'sitemapindex']);
const DELIMITERS = [',', ';', '\t'];

async function readCsvList(body: Buffer): Promise<FeedList> {
  const list: FeedList = { format: 'csv', feeds: [], leftOut: [] };
  const text = Buffer.from(decode(body, '').text);
  let header: string[] | null = null;
  let delimiter = ',';
  for await (const row of cutRows(one(text), true)) {
    const { line } = row;
    if (row.text?.trim() === '') continue;
    if (header === null) {
      delimiter = delimiterOf(row.text);
      header = headerOf(row.text, delimiter);
      if (!header.includes('url')) throw new Error(noList(header));
      continue;
    }
    const cells = cellsOf(row.text, delimiter);
    if (cells === null) {
      list.leftOut.push({ line, url: null, why: row.text === null ? row.reason : 'not CSV: its quotes do not match' });
      continue;
    }
    const field = (name: string): string => cells[header?.indexOf(name) ?? -1]?.trim() ?? '';
    const found = entryOf(field);
    if ('why' in found) list.leftOut.push({ line, url: shown(field('url')), why: found.why });
    else list.feeds.push({ line, ...found });
  }
  return list;
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The one that makes a list of the first line. */
const delimiterOf = (header: string | null): string =>
  DELIMITERS.find((delimiter) => headerOf(header, delimiter).includes('url')) ?? ',';

const headerOf = (text: string | null, delimiter: string): string[] =>
  (cellsOf(text, delimiter) ?? []).map((name) => name.trim().toLowerCase());

function cellsOf(text: string | null, delimiter: string): string[] | null {
  if (text === null) return null;
  try {
    const options = { delimiter, relax_quotes: true, relax_column_count: true };
    return (parse(text, options) as string[][])[0] ?? null;
  } catch {
    return null;
  }
}

const noList = (header: string[]): string =>
  `neither OPML nor a CSV with a column "url" in its first line (it has: ${header
    .slice(0, 20)
    .map((name) => name.slice(0, 40))
    .join(', ')})`;

function entryOf(field: (name: string) => string): Omit<ListedFeed, 'line'> | { why: string } {
  const kind = field('kind')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (SITEMAP_KINDS.has(kind)) return { why: 'the map of a whole site lists no news; a news sitemap does' };
  if (!FEED_KINDS.has(kind)) return { why: `kind "${field('kind').slice(0, 40)}" is not known: feed or news sitemap` };
  if (field('url') === '') return { why: 'no feed address; newsgauge outlets add looks for one on a home page' };
  const domains = field('domain')
    .split(/[\s,;|]+/)
    .filter(Boolean)
    .map(canonicalHost);
  const wrong = domains.find((domain) => domain.length > MAX_HOST_CHARS || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain));
  if (wrong !== undefined) return { why: `no domain: ${wrong.slice(0, 60)}` };
  const found = placed({ url: field('url'), homepage: field('homepage'), domains });
  if ('why' in found) return found;
  const own = yesOrNo(field('own'));
  const agency = yesOrNo(field('agency'));
  if (own === null || agency === null) return { why: 'own and agency are yes or no' };
  return { ...found, name: shortName(field('outlet')), own, agency };
}

const yesOrNo = (text: string): boolean | null =>
  /^(?:yes|true|1)$/i.test(text) ? true : /^(?:no|false|0|)$/i.test(text) ? false : null;
