// Identity of an article (design section 4). The canonical form is a key only; the original URL is kept and shown.
//
// Canonical form, rule version ng1:
//   https for http; host in lower case (punycode) without www., m., mobile., amp. in front, default port and user
//   dropped; fragment dropped; path as it is, without "/" at its end; tracking parameters dropped, the others sorted by name.
// A change of these rules needs a new rule version, because it changes the keys.

import { createHash } from 'node:crypto';

const RULE_VERSION = 'ng1';
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

/** The key of an article: 128 bits, as 32 hexadecimal digits. */
export const urlKey = (canonical: string): string => keyOf(canonical);

/** The key where there is no usable link: a guid means something only within its outlet. */
export const guidKey = (outlet: string, guid: string): string => keyOf(`guid\n${outlet}\n${guid}`);

const keyOf = (identity: string): string =>
  createHash('sha256').update(`${RULE_VERSION}\n${identity}`).digest('hex').slice(0, 32);

function parseUrl(raw: string): URL | null {
  try {
    return new URL(raw);
  } catch {
    return null;
  }
}
