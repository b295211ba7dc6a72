// The headline of a page, out of the several it has: one for readers, one for search engines, one for social networks; each may have
// the publisher's name behind it.

import { decodeHTML } from 'entities';
import { siteOf } from '../feed/owner.ts';
import { type Node, textsOf } from './json-ld.ts';
import type { PageParts } from './parts.ts';

/** What stands between a headline and the name of who prints it. */
const SEPARATOR =
  /\s+(?:[|·•*»«›‹~—–:/-]|--|::|\|\|)\s+|\s*[|｜ㅣ│：]\s*|\s+[-–—]|--|[-–—]\s+|(?<=[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}?!.…"”’」】])[-_–—](?=\S)/gu;
/** A headline is under 300 characters. */
const MAX_TITLE_CHARS = 1_000;
const MAX_LINE_CHARS = 20_000;
const MAX_SUFFIX_CHARS = 80;
/** Section, publisher, author: each behind a separator of its own. */
const MAX_CUTS = 5;

/**
 * The headline without the publisher's name.
 * @param names by which publishers and sites are called, beside those of the page's own address
 */
export function titleOf(
  parts: PageParts,
  articles: readonly Node[],
  names: readonly string[],
  address: string | null,
): string | null {
  const meta = (name: string) => line(parts.metas.get(name)?.[0] ?? null);
  const first = (field: string) =>
    articles.flatMap((node) => textsOf(node[field]).map(line)).find((text) => text !== null);
  const stated = {
    social: meta('ogtitle') ?? meta('twittertitle'),
    described: first('headline') ?? first('name') ?? null,
    heading: headingOf(parts),
    search: line(parts.title),
  };
  const all = Object.values(stated).flatMap((text) => (text === null || text.length > MAX_TITLE_CHARS ? [] : text));
  const publishers = new Set(
    [...names, ...siteNames(parts), ...hostNames(address)].map(bare).filter((name) => name.length > 1),
  );
  const plain = (text: string | null) =>
    text === null || text.length > MAX_TITLE_CHARS ? null : withoutNames(text, all, publishers);
  const social = plain(stated.social);
  const described = plain(stated.described);
  const heading = plain(stated.heading);
  const search = plain(stated.search);
  if (social === null) return described ?? heading ?? search ?? plain(line(parts.items.get('headline')?.[0] ?? null));
  if (described === null || bare(described) === bare(social)) return social;
  // They differ. <title> is written for search engines, and who repeats it as well; the other one is the newsroom's own.
  const isForSearch = search !== null && bare(social) === bare(search) && bare(described) !== bare(search);
  return isForSearch ? described : social;
}

/** The first that is no logo: a site's name is often an <h1> as well. */
function headingOf({ headings, metas }: PageParts): string | null {
  const site = bare(metas.get('ogsitename')?.[0] ?? '');
  const lines = headings.map(line).filter((text) => text !== null && bare(text) !== site && bare(text).length > 3);
  return lines[0] ?? null;
}

const siteNames = ({ metas }: PageParts): string[] =>
  [
    'ogsitename',
    'applicationname',
    'applemobilewebapptitle',
    'twittersite',
    'publisher',
    'dcpublisher',
    'copyright',
  ].flatMap((name) => (metas.get(name) ?? []).map((text) => text.replace(/^@/, '')));

function hostNames(address: string | null): string[] {
  if (address === null || !URL.canParse(address)) return [];
  const { hostname } = new URL(address);
  const site = siteOf(hostname);
  return [hostname, site, site.split('.')[0] as string];
}

/** Cuts what is behind, or before, a separator and is the publisher's name, or which another title of the page has not. */
function withoutNames(title: string, others: readonly string[], publishers: ReadonlySet<string>): string {
  let rest = title;
  for (let cuts = 0; cuts < MAX_CUTS; cuts++) {
    const shorter = cutOnce(rest, others, publishers);
    if (shorter === null) break;
    rest = shorter;
  }
  return rest;
}

function cutOnce(title: string, others: readonly string[], publishers: ReadonlySet<string>): string | null {
  const places = [...title.matchAll(SEPARATOR)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const { from, to } of places) {
    const head = title.slice(0, from).trim();
    const tail = title.slice(to).trim();
    if (head === '' || tail === '' || tail.length > MAX_SUFFIX_CHARS) continue;
    if (isPublisher(tail, publishers)) return head;
    if (bare(head).length >= 8 && others.some((other) => bare(other) === bare(head))) return head;
  }
  const [start] = places;
  if (start === undefined) return null;
  const head = title.slice(0, start.from).trim();
  const tail = title.slice(start.to).trim();
  return /[|｜ㅣ│]/.test(title.slice(start.from, start.to)) && publishers.has(bare(head)) && tail.length > 15
    ? tail
    : null;
}

/** "BBC News" where the site is called BBC, "kicker" of kicker.de, "Mirror Online" of mirror.co.uk. */
function isPublisher(tail: string, publishers: ReadonlySet<string>): boolean {
  const name = bare(tail);
  if (publishers.has(name) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i.test(tail)) return true;
  const words = tail.split(/\s+/);
  if (words.length <= 2 && publishers.has(bare(words[0] as string))) return true;
  const isPart = (one: string) =>
    one.length > 3 && (name.startsWith(one) || name.endsWith(one) || (name.length > 4 && one.endsWith(name)));
  return words.length <= 3 && [...publishers].some(isPart);
}

/** For comparison: letters and digits alone. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** One line, without tags and entities, however often these were escaped. */
export function line(text: string | null | undefined): string | null {
  if (text == null) return null;
  const bounded = text.slice(0, MAX_LINE_CHARS);
  const once = bounded.includes('&') ? decodeHTML(bounded) : bounded;
  const twice = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(once) ? decodeHTML(once) : once;
  const plain = twice
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    // The white space of markup; a Japanese space is part of the text.
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}
