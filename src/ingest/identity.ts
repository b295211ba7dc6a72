// Identity of an article (design section 4). The canonical form is a key only; the original URL is kept and shown.
//
// Canonical form, rule version ng1:
//   scheme    https for http
//   wrapper   AMP caches and redirectors that carry the address in theirs: the address within (src/ingest/wrappers.ts)
//   host      lower case, punycode; without user, the ports 80 and 443, and www., m., mobile., touch., mobi., wap., amp.
//   path      RFC 3986, 6.2.2: hexadecimal digits in capitals, unreserved characters bare, forbidden ones escaped; one "/" for
//             several; without ;jsessionid=…, a name of an index file, AMP's marks (/amp at the end, /amp/ in front, .amp,
//             .amp.html) and "/" at the end
//   query     without tracking (src/ingest/tracking.ts), AMP's marks and empty parts; sorted by name; written as the path is, so
//             that nothing is lost of what is no UTF-8; a space is %20, and a name without "=" gets one
//   fragment  dropped, but for a route (#!…)
// It is its own canonical form, and no two URLs have the same one that differ in a parameter that is kept.
// A change of these rules needs a new rule version (src/stream/keys.ts), because it changes the keys.

import { guidKey } from '../stream/keys.ts';
import type { Article } from '../stream/messages.ts';
import { isTracking } from './tracking.ts';
import { unwrapped } from './wrappers.ts';

export const MAX_URL_CHARS = 4_000;
/** RFC 1035, 2.3.4; new URL() does not check it. */
export const MAX_HOST_CHARS = 253;
/** Addresses within addresses, and marks that another rule uncovers; two passes are the rule. */
const MAX_PASSES = 10;
const HOST_PREFIX = /^(?:(?:www|m|mobile|touch|mobi|wap|amp)\.)+(?=[^.]+\.)/;

/** The URL's canonical form, or null where it is no absolute http(s) URL. */
export function canonicalUrl(raw: string): string | null {
  let form: string | null = raw.trim();
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before: string = form;
    form = canonicalOnce(before);
    if (form === null || form === before) return form;
  }
  return null;
}

/** The host without www. and its like: what an outlet is known by. */
export const canonicalHost = (hostname: string): string =>
  hostname.toLowerCase().replace(/\.$/, '').replace(HOST_PREFIX, '');

/** True of a site's front page, which is no article's address. */
export const isHomePage = (canonical: string): boolean => /^https:\/\/[^/?#]*$/.test(canonical);

function canonicalOnce(raw: string): string | null {
  if (raw.length > MAX_URL_CHARS) return null;
  const url = parseUrl(raw);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  if (url.hostname.length > MAX_HOST_CHARS) return null;
  const host = canonicalHost(url.hostname);
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  const target = unwrapped(url, host);
  if (target !== null) return target.href;
  const port = /^(?:80|443)?$/.test(url.port) ? '' : `:${url.port}`;
  const route = /^#!./.test(url.hash) ? normalEscapes(url.hash) : '';
  return `https://${host}${port}${canonicalPath(url.pathname)}${canonicalQuery(url.search, host)}${route}`;
}

/** What is left by one rule may be a case for another: until nothing changes. */
function canonicalPath(path: string): string {
  const shorter = normalEscapes(path)
    .replace(/;jsessionid=[^/;]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(/\/index\.(?:html?|shtml|php)$/, '')
    .replace(/(?<=.)\/amp$/, '')
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\.amp(\.html)?$/, '$1');
  return shorter === path ? path : canonicalPath(shorter);
}

function canonicalQuery(search: string, host: string): string {
  const pairs = search
    .slice(1)
    .split('&')
    .flatMap((part): [string, string][] => {
      // "&amp;" written twice leaves "amp;" at the name.
      const clean = normalEscapes(part.replaceAll('+', '%20')).replace(/^(?:amp;)+/, '');
      const [name = '', ...rest] = clean.split('=');
      const value = rest.join('=');
      return name === '' || isTracking(host, name) || isAmp(name.toLowerCase(), value) ? [] : [[name, value]];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Of the AMP page of an article: ?amp, ?amp=1, and ?outputType=amp of Arc XP. */
const isAmp = (name: string, value: string): boolean =>
  (name === 'amp' && /^(?:1|true|yes)?$/i.test(value)) || (name === 'outputtype' && value.toLowerCase() === 'amp');

/**
 * RFC 3986, 6.2.2.1 and 6.2.2.2. A "%" that escapes nothing is escaped, so that it cannot begin to, and so is what the RFC
 * allows nowhere and new URL() leaves in some places: x[y]=1.
 */
const normalEscapes = (text: string): string =>
  text.replace(/%([0-9a-f]{2})?|["<>[\\\]^`{|}]/gi, (written, digits?: string) => {
    if (digits === undefined) return `%${written.charCodeAt(0).toString(16).toUpperCase()}`;
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });

/** On how many addresses one guid may be: a feed lists an article once; an archive has its older addresses as well. */
export const FEED_ADDRESSES = 1;
export const ARCHIVE_ADDRESSES = 4;

/**
 * Takes the alias of the guid away where the guid does not mean one article: aliases join rows for good. Where guids mean
 * articles nothing is taken, however the document was cut into batches.
 *   Not trusted is a guid on more than `most` addresses, and one on several whose articles share neither title nor date.
 *   Where most of the guids on several addresses are so, and more than one, they mean something else here (a section, a
 *   day), and none is trusted.
 * @param articles of one document: a feed, or a batch of an archive
 */
export function trustGuids(articles: Article[], most: number): Article[] {
  const byGuid = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.guid === null) continue;
    const alias = guidKey(article.outlet, article.guid);
    const same = byGuid.get(alias) ?? [];
    same.push(article);
    byGuid.set(alias, same);
  }
  const shared = [...byGuid].filter(([, same]) => addressesOf(same).length > 1);
  const bad = new Set(shared.flatMap(([alias, same]) => (mayBeOne(same, most) ? [] : alias)));
  if (bad.size === 0) return articles;
  const trustsNone = bad.size > 1 && bad.size * 2 > shared.length;
  const isTrusted = (alias: string) => !byGuid.has(alias) || !(trustsNone || bad.has(alias));
  return articles.map((article) => ({ ...article, aliases: article.aliases.filter(isTrusted) }));
}

const addressesOf = (articles: Article[]): string[] => [...new Set(articles.map(({ key }) => key))];

/** True where any two of the addresses have a title or a date in common. */
function mayBeOne(articles: Article[], most: number): boolean {
  const addresses = addressesOf(articles);
  if (addresses.length > most) return false;
  const marks = addresses.map(
    (address) =>
      new Set(articles.flatMap(({ key, title, publishedAt }) => (key === address ? [title, publishedAt] : []))),
  );
  return marks.every((some, i) =>
    marks.slice(i + 1).every((others) => [...some].some((mark) => mark !== null && others.has(mark))),
  );
}

function parseUrl(raw: string): URL | null {
  try {
    return new URL(raw);
  } catch {
    return null;
  }
}
