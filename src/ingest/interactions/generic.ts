// Counts in the columns of our own messages: url (or article, its key), kind, count, measure, from, to, item, source, outlet.
//
// Invariant: a count of the same (article, kind, source, item, period) is the same count. So a file is imported again without
// being counted again, and two rows that would be the same and differ are not both taken.

import type { Interaction } from '../../stream/messages.ts';
import { canonicalHost } from '../identity.ts';
import { articleAt, cellOf, countedAtMs, countOf, endOf, type Format, instantOf, readTable } from './format.ts';

const KINDS = ['comments', 'shares', 'reactions', 'pageviews'] as const;
const MEASURES = ['total', 'increment'] as const;

export const readGeneric: Format = async function* (file, { outletOfDomain }) {
  const fileAt = new Date(countedAtMs(file)).toISOString();
  const seen = new Map<string, number>();
  for await (const row of readTable(file, ['kind', 'count'])) {
    if ('reason' in row) yield row;
    else {
      const read = readRow((name) => cellOf(row.fields, name), fileAt, outletOfDomain);
      const reason = typeof read === 'string' ? read : clashOf(read, seen);
      if (reason !== null) yield { line: row.line, reason, value: Buffer.from(JSON.stringify(row.fields)) };
      else yield { line: row.line, counts: [read as Interaction] };
    }
  }
};

/** A string says what is wrong with the row. */
function readRow(
  cell: (name: string) => string,
  fileAt: string,
  outletOfDomain: ReadonlyMap<string, string>,
): Interaction | string {
  const url = cell('url');
  const stated = cell('outlet');
  const named = cell('article').replaceAll('-', '').toLowerCase();
  if (url === '' && !/^[0-9a-f]{32}$/.test(named))
    return 'no address, and no key of an article (32 hexadecimal digits)';
  const article = url === '' ? { key: named, outlet: stated } : articleAt(url, outletOfDomain);
  if (typeof article === 'string') return article;
  const outlet = stated === '' ? article.outlet : (outletOfDomain.get(canonicalHost(stated)) ?? stated);
  if (outlet === '') return 'a row without an address needs the column outlet';
  const kind = KINDS.find((one) => one === cell('kind').toLowerCase());
  if (kind === undefined) return `the kind is "${cell('kind').slice(0, 50)}", and it is one of ${KINDS.join(', ')}`;
  const count = countOf(cell('count'));
  if (count === null) return `the count is "${cell('count').slice(0, 50)}", which is no whole number`;
  const measure = MEASURES.find((one) => one === (cell('measure').toLowerCase() || 'total'));
  if (measure === undefined) return `the measure is "${cell('measure').slice(0, 50)}", and it is total or increment`;
  const period = measure === 'total' ? totalAt(cell, fileAt) : periodOf(cell);
  if (typeof period === 'string') return period;
  const item = cell('item') || null;
  const source = cell('source') || 'import';
  return { v: 1, article: article.key, url: url || null, outlet, kind, measure, ...period, count, item, source };
}

type Period = { from: string | null; to: string };

function totalAt(cell: (name: string) => string, fileAt: string): Period | string {
  const to = cell('to') === '' ? fileAt : instantOf(cell('to'));
  return to === null
    ? `"${cell('to').slice(0, 50)}" in the column to is no date, or has not come yet`
    : { from: null, to };
}

function periodOf(cell: (name: string) => string): Period | string {
  const from = instantOf(cell('from'));
  const to = endOf(cell('to'));
  if (from === null || to === null) return 'an increment needs the columns from and to, with dates';
  return from < to ? { from, to } : 'the period ends before it begins';
}

/** Why it cannot stand beside what came before, or null. */
function clashOf(one: Interaction, seen: Map<string, number>): string | null {
  const name = [one.article, one.kind, one.source, one.item, one.measure, one.from, one.to].join('\n');
  const before = seen.get(name);
  seen.set(name, one.count);
  if (before === undefined || before === one.count) return null;
  return `a row above has ${before} for the same article, kind, source, item and time; name what each counts in the column item`;
}
