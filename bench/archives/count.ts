// An independent count of the archives: articles by outlet and month, from the files alone, and the counts of readers. It shares
// no code with src/, so that a mistake there cannot hide here. Its rules in words: docs/archives.md, "What was loaded and counted".

import { statSync } from 'node:fs';
import { dayIn, keyOf, outletOf } from './address.ts';
import { dayDate, isBetter, isoDate, monthOf, postDate, reutersDate, type Stated } from './dates.ts';
import type { ArchiveSet, Kind } from './sets.ts';
import { type Row, readTable } from './table.ts';

export type SetCount = {
  rows: number;
  rejected: Record<string, number>;
  leftOut: Record<string, number>;
  /** Rows with an address and no date that can be believed. */
  undated: number;
  /** Articles that no earlier row had. */
  articles: number;
  /** Rows whose article an earlier row had, of this set or of one before. */
  merged: number;
  /** Counts of readers, each known by article, kind, post and time. */
  interactions: number;
};
/** By outlet and month, such as "reuters.com 2007-01"; months that are not known are "undated". */
export type Cells = Map<string, number>;

type Article = { set: Kind; outlet: string; seenMs: number; date: Stated | null };
type Copy = Omit<Article, 'set'> & { address: unknown };

export type Counter = {
  /** Adds what a set has to all that was counted before. */
  add(set: ArchiveSet): Promise<SetCount>;
  cells(): Cells;
};

export function createCounter(): Counter {
  const found = new Map<string, Article>();
  const interactions = new Set<string>();

  async function add({ kind, path }: ArchiveSet): Promise<SetCount> {
    const fileMs = Math.floor(statSync(path).mtimeMs);
    const count: SetCount = { rows: 0, rejected: {}, leftOut: {}, undated: 0, articles: 0, merged: 0, interactions: 0 };
    const before = interactions.size;
    for (const row of await readTable(path)) {
      count.rows++;
      const why = kind === 'facebook' ? whyLeftOut(String(row.link)) : null;
      if (why === null) take(COPIES[kind](row, fileMs), row);
      else count.leftOut[why] = (count.leftOut[why] ?? 0) + 1;
    }
    count.interactions = interactions.size - before;
    return count;

    function take({ address, ...copy }: Copy, row: Row): void {
      const place = keyOf(address);
      if ('rejected' in place) {
        count.rejected[place.rejected] = (count.rejected[place.rejected] ?? 0) + 1;
        return;
      }
      if (kind === 'facebook')
        for (const what of countsOf(row)) interactions.add(`${place.key} ${what} ${row.post_id} ${countedAt(row)}`);
      if (copy.date === null) count.undated++;
      const article = found.get(place.key);
      if (article === undefined) {
        count.articles++;
        found.set(place.key, { set: kind, ...copy });
        return;
      }
      count.merged++;
      // A post about an article that was there before adds its counts alone.
      if (kind !== 'facebook' || article.set === 'facebook') join(article, copy);
    }
  }

  function cells(): Cells {
    const sums: Cells = new Map();
    for (const { outlet, date } of found.values()) {
      const cell = `${outlet} ${date === null ? 'undated' : monthOf(date)}`;
      sums.set(cell, (sums.get(cell) ?? 0) + 1);
    }
    return sums;
  }

  return { add, cells };
}

/** The outlet of the earliest copy, of equal ones the first by name; the best date. */
function join(article: Article, { outlet, seenMs, date }: Omit<Copy, 'address'>): void {
  if (seenMs < article.seenMs || (seenMs === article.seenMs && outlet < article.outlet)) article.outlet = outlet;
  article.seenMs = Math.min(article.seenMs, seenMs);
  if (date !== null && (article.date === null || isBetter(date, article.date))) article.date = date;
}

const textOf = (value: unknown): string => String(value ?? '');

/** What each set's columns mean. A file's own time is when its copies were made, a post's is when it was posted. */
const COPIES: Record<Kind, (row: Row, fileMs: number) => Copy> = {
  reuters: ({ url, ts }, seenMs) => ({
    address: url,
    outlet: outletOf(null, url),
    seenMs,
    date: reutersDate(textOf(ts), seenMs),
  }),
  allsides: ({ url, source_url, date }, seenMs) => ({
    address: url,
    outlet: outletOf(source_url, url),
    seenMs,
    date: dayDate(textOf(date), seenMs),
  }),
  newsapi: ({ url, source, publishedAt }, seenMs) => ({
    address: url,
    outlet: outletOf(source, url),
    seenMs,
    date: isoDate(textOf(publishedAt), seenMs),
  }),
  facebook: ({ link, created_time }) => {
    const seenMs = Date.parse(textOf(created_time).replace('+0000', 'Z'));
    const date = postDate(dayIn(textOf(link)), textOf(created_time), seenMs);
    return { address: link, outlet: outletOf(null, link), seenMs, date };
  },
};

const PLATFORMS = ['facebook.com', 'instagram.com', 'twitter.com', 'x.com', 'youtube.com', 'youtu.be'];
const SHORTENERS =
  'bit.ly t.co goo.gl ow.ly buff.ly dlvr.it trib.al tinyurl.com fb.me is.gd ift.tt j.mp amzn.to aje.io huffp.st'.split(
    ' ',
  );

/** Posts that are about no article that can be known. */
function whyLeftOut(link: string): string | null {
  if (link === '') return 'no link';
  const { hostname, pathname, search } = new URL(link);
  const host = hostname.replace(/^www\./, '');
  const isOf = (sites: string[]) => sites.some((site) => host === site || host.endsWith(`.${site}`));
  if (isOf(PLATFORMS)) return 'links to a platform';
  const token = pathname.slice(1).replace(/\/$/, '');
  const isToken = /^[a-z\d]{4,12}$/i.test(token) && !/^([A-Z]?[a-z]+|\d+)$/.test(token);
  if (isOf(SHORTENERS) || (host.length <= 14 && isToken)) return 'short link, not resolved';
  return pathname === '/' && search === '' ? 'links to a front page' : null;
}

/** A clock without a zone can say that a post was counted before it was there. */
function countedAt({ created_time, scrape_time }: Row): string {
  const [created, counted] = [created_time, scrape_time].map((text) => textOf(text).slice(0, 19).replace('T', ' '));
  return `${created}` > `${counted}` ? `${created}` : `${counted}`;
}

/** Kinds that the post has a count of. */
function countsOf(row: Row): string[] {
  const has = (names: string[]) => names.some((name) => textOf(row[name]) !== '');
  return [
    ...(has(['shares']) ? ['shares'] : []),
    ...(has(Object.keys(row).filter((name) => name.startsWith('react_'))) ? ['reactions'] : []),
  ];
}

/** Cells that differ, with both numbers. */
export function differences(counted: Cells, stored: Cells): { cell: string; counted: number; stored: number }[] {
  const names = new Set([...counted.keys(), ...stored.keys()]);
  return [...names]
    .map((cell) => ({ cell, counted: counted.get(cell) ?? 0, stored: stored.get(cell) ?? 0 }))
    .filter((one) => one.counted !== one.stored);
}
