// Reports of Google Analytics 4 on pages, as its web pages export them: lines that begin with # (name of the report, start and
// end date), then a table; several tables may follow one another, of which those with a page and its views are read.
//
// Invariants
//   Views of a period are increments; the item is the page as it is written, so the same report adds nothing again, and pages
//   that are one article add up.
//   Rows of one page and period are parts (by device, by country) and are added up before they are sent.

import type { Interaction } from '../../stream/messages.ts';
import { cutRows, type RowText } from '../archive/records.ts';
import type { ArchiveFile } from '../archive/row.ts';
import { splitCells } from '../archive/table-rows.ts';
import { readBytes } from '../archive/unpack.ts';
import {
  articleAt,
  type Counted,
  countOf,
  endOf,
  type Format,
  type FormatOptions,
  FRONT_PAGE,
  instantOf,
  noSuchColumns,
} from './format.ts';

/** Names of columns in small letters, as reports and explorations have them. */
const LOCATION = ['page location', 'full page url', 'page url'];
const PATH = [
  'page path',
  'page path and screen class',
  'page path + query string',
  'page path + query string and screen class',
  'page',
];
const HOST = ['hostname', 'host name'];
const VIEWS = ['views', 'page views', 'pageviews', 'screen page views', 'screenpageviews'];
const DATE = ['date', 'date (yyyymmdd)'];

/** A report of the web pages has at most 100,000 rows. */
const MAX_SUMS = 1_000_000;
const MAX_ITEM_CHARS = 500;

type Columns = { location: number; path: number; host: number; views: number; date: number };
type Period = { from: string; to: string };

export const readGa4: Format = async function* (file, options) {
  const isTaken = new Set<string>();
  const stated: Stated = { start: null, end: null };
  let sums = new Map<string, Interaction>();
  let columns: Columns | null = null;
  let mayBeHeader = true;
  let tables = 0;
  let names: string[] = [];

  /** What the table added up, without what a table above has said already: charts come before the whole list. */
  function* flush(): Generator<Counted> {
    for (const [name, one] of sums) {
      if (!isTaken.has(name)) yield { line: null, counts: [one] };
      isTaken.add(name);
    }
    sums = new Map();
  }
  function readLine(line: number, text: string): Counted {
    const bad = (reason: string) => ({ line, reason, value: Buffer.from(text) });
    const cells = splitCells(text, file.format)?.map((cell) => cell.trim());
    if (cells === undefined) return bad('not CSV: its quotes do not match');
    if (columns === null) return { line, leftOut: 'in a table without pages and views' };
    const read = readRow(cells, columns, stated, file, options);
    if (!('count' in read)) return 'reason' in read ? bad(read.reason) : { line, ...read };
    const name = [read.item, read.from, read.to].join('\n');
    if (sums.size >= MAX_SUMS)
      throw new Error(`file: ${file.path} has over ${MAX_SUMS} pages and days: export less at a time`);
    sums.set(name, { ...read, count: read.count + (sums.get(name)?.count ?? 0) });
    return { line, counts: [] };
  }

  for await (const row of readTexts(file)) {
    if (row.text === null) {
      yield row;
      continue;
    }
    const text = row.text.replace(/^\uFEFF/, '');
    const isRemark = text.startsWith('#');
    if (isRemark || text.replaceAll(',', '').trim() === '') {
      if (isRemark) note(text, stated);
      mayBeHeader = true;
      continue;
    }
    const header = mayBeHeader ? (splitCells(text, file.format) ?? []) : [];
    const found = columnsOf(header);
    // A blank line can also stand within a table.
    const goesOn = found === null && columns !== null && countOf(header[columns.views] ?? '') !== null;
    if (mayBeHeader && !goesOn) {
      yield* flush();
      columns = found;
      if (found === null) names = header;
      else tables++;
    } else yield readLine(row.line, text);
    mayBeHeader = false;
  }
  yield* flush();
  if (tables === 0) throw new Error(noSuchColumns(file.path, names, ['Page path', 'Views']));
};

async function* readTexts({ path, packing, format }: ArchiveFile): AsyncGenerator<RowText> {
  let line = 0;
  try {
    for await (const row of cutRows(readBytes(path, packing), format === 'csv')) {
      line = row.line;
      yield row;
    }
  } catch (cause) {
    throw new Error(
      `file: ${path}: ${(cause as Error).message} behind line ${line}; of the table in hand nothing is sent`,
      { cause },
    );
  }
}

/** Null where the line is no header of a table of pages. */
function columnsOf(cells: string[]): Columns | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const at = (wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const columns = { location: at(LOCATION), path: at(PATH), host: at(HOST), views: at(VIEWS), date: at(DATE) };
  return columns.views >= 0 && (columns.location >= 0 || columns.path >= 0) ? columns : null;
}

type Stated = { start: string | null; end: string | null };

/** "# Start date: 20240101", "# End date: 20240131", "# 20240101-20240131". */
function note(remark: string, stated: Stated): void {
  const [, start, end] = /(\d{8})\s*-\s*(\d{8})/.exec(remark) ?? [];
  stated.start = start ?? /start date:\s*([\d-]+)/i.exec(remark)?.[1] ?? stated.start;
  stated.end = end ?? /end date:\s*([\d-]+)/i.exec(remark)?.[1] ?? stated.end;
}

function readRow(
  cells: string[],
  { location, path, host, views, date }: Columns,
  stated: Stated,
  file: ArchiveFile,
  options: FormatOptions,
): Interaction | { leftOut: string } | { reason: string } {
  const page = cells[location] || cells[path] || '';
  if (page === '' || cells.some((cell) => /^(?:grand )?totals?$/i.test(cell))) return { leftOut: 'totals' };
  if ([page, cells[host] ?? '', cells[date] ?? ''].some((cell) => /^\(.*\)$/.test(cell)))
    return { leftOut: '(not set), (other)' };
  const count = countOf(cells[views] ?? '');
  if (count === null)
    return { reason: `the views are "${(cells[views] ?? '').slice(0, 50)}", which is no whole number` };
  const period = date >= 0 ? periodOf(cells[date] ?? '', cells[date] ?? '') : periodOf(stated.start, stated.end);
  if (period === null && date < 0)
    throw new Error(`file: ${file.path} has no column Date and no lines "# Start date: …" and "# End date: …"`);
  if (period === null) return { reason: `"${(cells[date] ?? '').slice(0, 50)}" is no date` };
  const url = addressOf(page, cells[host] || options.host);
  if (url === null) throw new Error(`file: ${file.path} has paths of pages without their host: name it with --host`);
  const article = articleAt(url, options.outletOfDomain);
  if (article === FRONT_PAGE) return { leftOut: 'front page' };
  if (typeof article === 'string') return { reason: article };
  return {
    v: 1,
    article: article.key,
    url,
    outlet: article.outlet,
    kind: 'pageviews',
    measure: 'increment',
    ...period,
    count,
    item: url.slice(0, MAX_ITEM_CHARS).toWellFormed(),
    source: 'ga4',
  };
}

/** Days are those of the property's time zone, which the export does not say; they are read as of UTC. */
function periodOf(start: string | null, end: string | null): Period | null {
  const from = instantOf(start ?? '');
  const to = endOf(end ?? '');
  return from === null || to === null || from >= to ? null : { from, to };
}

/** Null for a path without a host. A page's address has a scheme only in some of the columns. */
function addressOf(page: string, host: string | null): string | null {
  if (/^https?:/i.test(page)) return page;
  if (!page.startsWith('/')) return `https://${page}`;
  return host === null ? null : `https://${host}${page}`;
}
