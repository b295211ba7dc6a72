// The port of formats: what a file of counts holds, row by row.

import { urlKey } from '../../stream/keys.ts';
import type { Article, Interaction } from '../../stream/messages.ts';
import { copiedAtMs, readRows } from '../archive/file.ts';
import type { ArchiveFile, FileRow } from '../archive/row.ts';
import { parseDate } from '../dates.ts';
import { canonicalHost, canonicalUrl, isHomePage } from '../identity.ts';

/** A row: what it counts, why it is left out (which is no fault of it), or why it cannot be used. */
export type Counted =
  | {
      /** Null: a sum of rows that were told of before. */
      line: number | null;
      counts: Interaction[];
      article?: Article;
    }
  | { line: number; leftOut: string }
  | { line: number; reason: string; value: Buffer };

export type FormatOptions = {
  /** Of pages whose addresses have none. */
  host: string | null;
  outletOfDomain: ReadonlyMap<string, string>;
};

/** @throws Error that names the file, for what ends its reading */
export type Format = (file: ArchiveFile, options: FormatOptions) => AsyncIterable<Counted>;

/**
 * Rows of a file with one table, their columns in small letters.
 * @param needed columns without which it is not what it is taken for
 */
export async function* readTable(file: ArchiveFile, needed: readonly string[]): AsyncGenerator<FileRow> {
  let isChecked = false;
  for await (const row of readRows(file, [])) {
    if ('reason' in row) yield row;
    else {
      const fields = Object.fromEntries(Object.entries(row.fields).map(([name, value]) => [name.toLowerCase(), value]));
      const missing = needed.filter((name) => !Object.hasOwn(fields, name));
      // Each object of JSON lines has its own columns; of what is missing there, the row is told.
      if (!isChecked && missing.length > 0) throw new Error(noSuchColumns(file.path, Object.keys(fields), missing));
      isChecked = true;
      yield { line: row.line, fields };
    }
  }
}

export const noSuchColumns = (path: string, columns: string[], missing: readonly string[]): string =>
  `file: ${path} has no column "${missing.join('", "')}" (it has: ${columns
    .slice(0, 20)
    .map((name) => name.slice(0, 40))
    .join(', ')}); is --format right?`;

export const FRONT_PAGE = 'a front page is no article';

/** The article that an address means; a string says why there is none. */
export function articleAt(
  url: string,
  outletOfDomain: ReadonlyMap<string, string>,
): { key: string; outlet: string } | string {
  const canonical = canonicalUrl(url);
  if (canonical === null) return `no web address: ${url.slice(0, 200)}`;
  if (isHomePage(canonical)) return FRONT_PAGE;
  const host = canonicalHost(new URL(canonical).hostname);
  return { key: urlKey(canonical), outlet: outletOfDomain.get(host) ?? host };
}

/** A whole number that is not negative, also with commas between its thousands; null for all else. */
export function countOf(text: string): number | null {
  const digits = /^\d{1,3}(?:,\d{3})+$/.test(text.trim()) ? text.replaceAll(',', '') : text.trim();
  return /^\d{1,15}(?:\.0+)?$/.test(digits) ? Number(digits) : null;
}

/** When the counts of a file were made, where it does not say. */
export const countedAtMs = (file: ArchiveFile): number => copiedAtMs(file, Date.now());

/** ISO, UTC; null for what cannot be read or has not come yet. */
export const instantOf = (text: string): string | null => parseDate(text, Date.now())?.publishedAt ?? null;

/** The instant at which a period ends that is written by its last day or month: the first of the next. */
export function endOf(text: string): string | null {
  const date = parseDate(text, Date.now());
  if (date === null) return null;
  const { publishedAt, precision } = date;
  const end = new Date(publishedAt);
  if (precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  return end.toISOString();
}

/** A cell as text, whatever its type in JSON. */
export const cellOf = (fields: Record<string, unknown>, name: string): string => {
  // Own properties only: a column named "constructor" must not find Object's.
  const value = Object.hasOwn(fields, name) ? fields[name] : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};
