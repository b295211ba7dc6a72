// Identity of an article (design section 4). The canonical form is a key only; the original URL is kept and shown.
//
// Canonical form, rule version ng1:
//   https for http; host in lower case (punycode) without www., m., mobile., amp. in front, default port and user
//   dropped; fragment dropped; path as it is, without "/" at its end; tracking parameters dropped, the others sorted by name.
// A change of these rules needs a new rule version (src/stream/keys.ts), because it changes the keys.

import { guidKey } from '../stream/keys.ts';
import type { Article } from '../stream/messages.ts';

export const MAX_URL_CHARS = 4_000;
/** RFC 1035, 2.3.4; new URL() does not check it. */
export const MAX_HOST_CHARS = 253;
const HOST_PREFIX = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;

/** Parameters that say how a reader came, never which page it is. Names that some sites use for the page (id, ref, source, cid) stay. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gclsrc',
  'msclkid',
  'yclid',
  'twclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_ga',
  '_gl',
  'ncid',
  'cmpid',
  'ito',
  'smid',
  'smtyp',
  'sh',
  'ocid',
  'ftag',
  'taid',
  'soc_src',
  'soc_trk',
  'wt.mc_id',
  'ref_src',
  'spref',
]);
const isTracking = (name: string): boolean => name.startsWith('utm_') || TRACKING.has(name);

/** The URL's canonical form, or null where it is no absolute http(s) URL. */
export function canonicalUrl(raw: string): string | null {
  if (raw.length > MAX_URL_CHARS) return null;
  const url = parseUrl(raw.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  if (url.hostname.length > MAX_HOST_CHARS) return null;
  const host = canonicalHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`);
  const path = url.pathname.replace(/\/+$/, '');
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase()));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  return `https://${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** The host without www. and its like: what an outlet is known by. */
export const canonicalHost = (hostname: string): string =>
  hostname.toLowerCase().replace(/\.$/, '').replace(HOST_PREFIX, '');

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
