// When an article was published, as its page says it: never when it was changed. What nobody can read is no date.

import { parseDate } from '../dates.ts';
import { dateInUrl } from '../url-date.ts';
import { type Node, textsOf } from './json-ld.ts';
import type { PageParts, SeenDate } from './parts.ts';

export type PublicationText = { published: string; basis: 'json-ld' | 'meta' | 'url' };

/**
 * Names of <meta> and itemprop that mean publication, as nameOf (parts.ts) writes them; the surer first. A creation may be years
 * before it, so it comes after everything that is called publication.
 */
const META_NAMES = [
  'articlepublishedtime',
  'ogarticlepublishedtime',
  'ogpublishedtime',
  'articlepublished',
  'publishedtime',
  'datepublished',
  'parselypubdate',
  'sailthrudate',
  'cxenseparserecspublishtime',
  'cxenseparsepublishtime',
  'rnewsdatepublished',
  'articleoriginalpublicationdate',
  'originalpublicationdate',
  'articledateoriginal',
  'iso8601publishdate',
  'publicationdate',
  'publisheddate',
  'publishdate',
  'publishedat',
  'publishtime',
  'publishedon',
  'pubdate',
  'btpubdate',
  'vrpublishedtime',
  'dcdateissued',
  'dctermsissued',
  'dctermsdate',
  'dctermsavailable',
  'dcdate',
  'dcdatepublished',
  'citationpublicationdate',
  'citationdate',
  'datepublication',
  'displaydate',
  'firstpublished',
  'dcsextarticlefirstpublished',
  'prismpublicationdate',
  'newsdate',
  'articledate',
  'dateissued',
  'uploaddate',
  'releasedate',
  'pdate',
  'ptime',
  'date',
];
const CREATION_NAMES = [
  'datecreated',
  'articlecreated',
  'articlecreatedtime',
  'dcdatecreated',
  'dctermscreated',
  'creationdate',
  'created',
];

/**
 * The first that can be read, of what the page's JSON-LD, its <meta>, its microdata and <time>, and its address say.
 * @param capturedAtMs when this copy was made: what lies after it cannot be
 */
export function publicationOf(
  parts: PageParts,
  articles: readonly Node[],
  address: string | null,
  capturedAtMs: number,
): PublicationText | null {
  const isDate = (text: string) => parseDate(text, capturedAtMs) !== null;
  const firstOf = (texts: readonly string[]) => texts.map(clean).find(isDate) ?? null;
  const field = (name: string) => articles.flatMap((node) => textsOf(node[name]));
  const named = (names: readonly string[]) =>
    names.flatMap((name) => [...(parts.metas.get(name) ?? []), ...(parts.items.get(name) ?? [])]);
  const seen = (kind: SeenDate['kind'], isNear: boolean) =>
    parts.dates
      .filter((date) => date.kind === kind && (!isNear || isAtHeadline(date, parts)))
      .map(({ written }) => written);
  const sources: [PublicationText['basis'], () => string | null][] = [
    ['json-ld', () => firstOf([...field('datePublished'), ...field('uploadDate')])],
    ['meta', () => firstOf(named(META_NAMES))],
    ['json-ld', () => firstOf(field('dateCreated'))],
    ['meta', () => firstOf(named(CREATION_NAMES))],
    ['meta', () => firstOf([...seen('publication', true), ...seen('time', true), ...seen('publication', false)])],
    ['url', () => firstOf(dayOfAddress(address))],
    ['meta', () => firstOf(seen('class', true).flatMap(datesIn))],
  ];
  for (const [basis, read] of sources) {
    const published = read();
    if (published !== null) return { published, basis };
  }
  return null;
}

/** Programs write zones and fractions that no standard has: "…+00:00Z", "… Europe/Berlin". */
const clean = (text: string): string =>
  text
    .trim()
    .replace(/([+-]\d\d:?\d\d)Z$/i, '$1')
    .replace(/(\d)\s*\[?[A-Z][a-z]+\/[A-Z][A-Za-z_]+\]?$/, '$1');

/** Between headline and text. Further away begin the dates of other articles, and of comments. */
const isAtHeadline = ({ at }: SeenDate, { headingAt }: PageParts): boolean =>
  headingAt !== null && at > headingAt - TAGS_BEFORE_HEADLINE && at < headingAt + TAGS_BEHIND_HEADLINE;
const TAGS_BEFORE_HEADLINE = 30;
const TAGS_BEHIND_HEADLINE = 100;

/** A date among other words: "Datum: 28.04.2023", "Posted on March 5, 2024 by …". */
const datesIn = (text: string): string[] => [text, ...[...text.matchAll(DATE_IN_TEXT)].map(([date]) => date)];
const DATE_IN_TEXT =
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\b\d{1,2}\.?\s\p{L}{3,12}\.?,?\s\d{4}|\b\p{L}{3,12}\.?\s\d{1,2},\s\d{4}/gu;

/** A month alone is not when it was. */
function dayOfAddress(address: string | null): string[] {
  const date = dateInUrl(address ?? '');
  return date?.length === 'YYYY-MM-DD'.length ? [date] : [];
}
