// From what a feed or an archive gives to the message of articles.live and articles.backfill.

import { guidKey, urlKey } from '../stream/keys.ts';
import type { Article, DATE_BASES, Interaction, Parsed } from '../stream/messages.ts';
import type { OutgoingRecord } from '../stream/stream.ts';
import { parseDate } from './dates.ts';
import { canonicalHost, canonicalUrl, isHomePage, MAX_HOST_CHARS, MAX_URL_CHARS } from './identity.ts';

/** A headline is under 300 characters; this much is no headline but a mistake or an attack. */
const MAX_TITLE_CHARS = 5_000;
/** The encoder reads 2,000 characters of title and summary; the rest of a long text is not kept. */
const MAX_SUMMARY_CHARS = 4_000;
const MAX_SHORT_CHARS = 500;
const MAX_CATEGORIES = 50;

export type RawArticle = {
  outlet?: string | null;
  url?: string | null;
  guid?: string | null;
  title?: string | null;
  summary?: string | null;
  author?: string | null;
  language?: string | null;
  published?: string | null;
  categories?: string[];
  interactions?: Interaction[];
};

/** A feed as its reader hands it over. */
export type RawFeed = {
  title: string | null;
  language: string | null;
  /** Address of the site that the feed says it belongs to. */
  site?: string | null;
  items: RawArticle[];
};

export type Origin = {
  kind: string;
  ref: string;
  run: string | null;
  /** When this copy was made, ms since 1970. */
  capturedAtMs: number;
  /** What a date of this origin is worth. */
  basis: Exclude<(typeof DATE_BASES)[number], 'none'>;
  /** Slug of an outlet by its host name. */
  outletOfDomain: ReadonlyMap<string, string>;
};

/** Makes the message, or says in a sentence why there is none. */
export function buildArticle(raw: RawArticle, origin: Origin): Parsed<Article> {
  const title = plain(raw.title);
  const url = plain(raw.url);
  const wholeGuid = plain(raw.guid);
  const guid = cut(wholeGuid, MAX_SHORT_CHARS);
  if (title === null && url === null) return { dead: 'neither title nor address' };
  if (title !== null && title.length > MAX_TITLE_CHARS) {
    return { dead: `the title has ${title.length} characters, the limit is ${MAX_TITLE_CHARS}` };
  }
  if (url !== null && url.length > MAX_URL_CHARS) {
    return { dead: `the address has ${url.length} characters, the limit is ${MAX_URL_CHARS}` };
  }
  const place = url === null ? null : canonicalUrl(url);
  const whyNone = notAnArticle(url, place, origin.ref);
  const canonical = whyNone === null ? place : null;
  if (whyNone !== null && (guid === null || isHomePage(canonicalUrl(guid) ?? ''))) return { dead: whyNone };
  const outlet = outletOf(plain(raw.outlet), place, origin.outletOfDomain);
  if (outlet === null) return { dead: 'no outlet: neither a column for it nor a host in the address' };
  const date = parseDate(raw.published, origin.capturedAtMs);
  const ofGuid = guid === null ? [] : [guidKey(outlet, guid)];
  return {
    ok: {
      v: 1,
      key: canonical === null ? (ofGuid[0] as string) : urlKey(canonical),
      outlet,
      url,
      canonicalUrl: canonical,
      guid,
      title,
      summary: cut(plain(raw.summary), MAX_SUMMARY_CHARS),
      author: short(raw.author),
      language: short(raw.language),
      publishedAt: date?.publishedAt ?? null,
      publishedBasis: date ? origin.basis : 'none',
      publishedPrecision: date?.precision ?? 'none',
      publishedOffset: date?.offset ?? null,
      capturedAt: new Date(origin.capturedAtMs).toISOString(),
      origin: { kind: origin.kind, ref: origin.ref, run: origin.run },
      categories: (raw.categories ?? []).flatMap((category) => short(category) ?? []).slice(0, MAX_CATEGORIES),
      interactions: raw.interactions ?? [],
      // By its guid an article is known again when its address has changed. The start of a guid may be that of others as well.
      aliases: canonical === null || guid !== wholeGuid ? [] : ofGuid,
    },
  };
}

/** As articles.live and articles.backfill take it. */
export const recordOf = (article: Article): OutgoingRecord => ({ key: article.key, value: JSON.stringify(article) });

/** Why an address is no article's, or null. Broken feeds give each item the front page, or themselves. */
function notAnArticle(url: string | null, canonical: string | null, ref: string): string | null {
  if (url === null) return 'no address and no guid, so it cannot be told from others';
  if (canonical === null) return `no web address: ${url.slice(0, 200)}`;
  const isFeed = /^https?:/i.test(ref) && canonicalUrl(ref) === canonical;
  if (!isFeed && !isHomePage(canonical)) return null;
  const what = isFeed ? 'the feed itself' : 'a front page';
  return `the address is that of ${what}, and no guid tells the article from others: ${url.slice(0, 200)}`;
}

/**
 * The outlet's slug: of the domain if it is a known one, else the domain itself; a name that is no domain becomes a slug. Of a
 * name in another alphabet there is none, so the address decides.
 */
function outletOf(
  stated: string | null,
  canonical: string | null,
  outletOfDomain: ReadonlyMap<string, string>,
): string | null {
  const ofAddress = canonical === null ? [] : [new URL(canonical).hostname];
  for (const source of stated === null ? ofAddress : [stated, ...ofAddress]) {
    const host = canonicalHost(
      source
        .replace(/^https?:\/\//i, '')
        .replace(/[/?#].*$/, '')
        .replace(/:(?:80|443)$/, ''),
    );
    if (host.length <= MAX_HOST_CHARS && /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/.test(host))
      return outletOfDomain.get(host) ?? host;
    const slug = slugOf(source);
    if (slug !== '') return slug;
  }
  return null;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);

/** One line without control characters; PostgreSQL takes no NUL, and UTF-8 no lone surrogate. Empty is null. */
function plain(text: string | null | undefined): string | null {
  if (text == null) return null;
  const line = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}

const short = (text: string | null | undefined): string | null => cut(plain(text), MAX_SHORT_CHARS);

/** At most maxChars UTF-16 units, without half a character at the end. */
const cut = (text: string | null, maxChars: number): string | null =>
  text === null || text.length <= maxChars ? text : text.slice(0, maxChars).replace(/[\ud800-\udbff]$/, '');
