// The index of a Wayback machine: which captures there are. Protocol: the Wayback CDX server of the Internet Archive, also spoken
// by pywb and OutbackCDX.
//
// Rows are what crawlers have left in twenty-five years: addresses that are none, times with an inserted "00", lengths of "-",
// the same row many times.

import { canonicalUrl, isHomePage } from '../identity.ts';
import { MAX_UNIT_BYTES } from './source.ts';
import { blockedBy, blockedReason, type WaybackHost } from './wayback-host.ts';

const ROWS_PER_QUERY = 10_000;
/** It looks through all rows of a site for those that are asked for. */
const WHOLE_MS = 300_000;
/** 20 million rows of one site. */
const MAX_QUERIES = 2_000;

export type Capture = {
  /** 14 digits, as the archive writes it: what it is asked for by. */
  timestamp: string;
  original: string;
  digest: string | null;
  bytes: number | null;
};
export type CdxQuery = {
  url: string;
  /** Pages of a site, or below an address; else all captures of the address itself. */
  pages: boolean;
  from?: string | undefined;
  to?: string | undefined;
};

/** A row of an answer, from 1, that is none. */
export type BrokenRow = { broken: string; place: string };

/** All captures, oldest first for one address. @throws Error where the index does not give them, after those it gave */
export async function* captures(
  query: CdxQuery,
  host: WaybackHost,
  signal: AbortSignal,
): AsyncGenerator<Capture | BrokenRow> {
  let resumeKey: string | null = null;
  const asked = new Set<string>();
  for (let queries = 0; queries < MAX_QUERIES; queries++) {
    const answer = await ask(cdxUrl(query, resumeKey, host.base), query, host, signal);
    const place = (row: number) => `row ${queries * ROWS_PER_QUERY + row} of the index`;
    for (const { row, text } of answer.broken) yield { broken: text, place: place(row) };
    yield* answer.rows.flatMap(captureOf);
    if (answer.cutAtRow !== null)
      throw new Error(
        `wayback: ${query.url}: the answer breaks off in ${place(answer.cutAtRow)}; what is before was read`,
      );
    resumeKey = answer.resumeKey;
    if (resumeKey === null) return;
    if (asked.has(resumeKey))
      throw new Error(`wayback: ${query.url}: the index goes in circles, at ${resumeKey.slice(0, 200)}`);
    asked.add(resumeKey);
  }
  throw new Error(
    `wayback: ${query.url}: over ${MAX_QUERIES * ROWS_PER_QUERY} captures; cut the period with --from and --to`,
  );
}

function cdxUrl({ url, pages, from, to }: CdxQuery, resumeKey: string | null, base: string): string {
  const cdx = new URL('cdx/search/cdx', base);
  const set = (name: string, value: string | undefined) => value !== undefined && cdx.searchParams.append(name, value);
  set('url', url);
  if (pages) set('matchType', new URL(url).pathname === '/' ? 'host' : 'prefix');
  set('output', 'json');
  set('fl', 'timestamp,original,digest,mimetype,length');
  set('filter', 'statuscode:200');
  if (pages) set('filter', 'mimetype:text/html');
  // Only neighbours collapse: the rows are sorted by address, and by time within one.
  set('collapse', pages ? 'urlkey' : 'digest');
  set('from', from?.replaceAll('-', ''));
  set('to', to?.replaceAll('-', ''));
  set('limit', String(ROWS_PER_QUERY));
  set('showResumeKey', 'true');
  set('resumeKey', resumeKey ?? undefined);
  return cdx.href;
}

async function ask(url: string, query: CdxQuery, host: WaybackHost, signal: AbortSignal): Promise<CdxAnswer> {
  const fetched = await host
    .get(url, { accept: 'application/json, text/plain', wholeMs: WHOLE_MS }, signal)
    .catch((cause: Error) => {
      signal.throwIfAborted();
      throw new Error(`wayback: ${query.url}: ${blockedReason(cause) ?? cause.message}`, { cause });
    });
  const text = fetched.body.toString('utf8');
  try {
    return readCdx(text);
  } catch (cause) {
    const noRows = text.trimStart().startsWith('[')
      ? `the index's answer cannot be read: ${(cause as Error).message}`
      : `the index gave something else than rows: ${text.trim().slice(0, 200)}`;
    const why = blockedBy(text) ?? noRows;
    throw new Error(`wayback: ${query.url}: ${why}`, { cause });
  }
}

export type CdxAnswer = {
  rows: Map<string, string>[];
  /** row: from 1, without that of the names. */
  broken: { row: number; text: string }[];
  /** The answer ends within this row. */
  cutAtRow: number | null;
  resumeKey: string | null;
};

/**
 * An array of arrays: the names of the columns, the rows, and where there are more an empty row and one with the key.
 * @throws Error for what is no such JSON
 */
export function readCdx(text: string): CdxAnswer {
  if (text.trim() === '') return { rows: [], broken: [], cutAtRow: null, resumeKey: null };
  const { all, isCut } = parseRows(text);
  const end = all.findIndex((row) => Array.isArray(row) && row.length === 0);
  const [header = [], ...rows] = end < 0 ? all : all.slice(0, end);
  if (!isCells(header)) throw new Error('no array of rows');
  const isRow = (row: unknown): row is unknown[] => isCells(row) && row.length >= header.length;
  const key: unknown = end < 0 ? null : (all[end + 1] as unknown[] | undefined)?.[0];
  return {
    rows: rows.filter(isRow).map((row) => new Map(header.map((name, at) => [String(name), String(row[at] ?? '')]))),
    broken: rows.flatMap((row, at) => (isRow(row) ? [] : [{ row: at + 1, text: textOf(row) }])),
    cutAtRow: isCut ? rows.length + 1 : null,
    resumeKey: typeof key === 'string' && key !== '' ? key : null,
  };
}

const isCells = (row: unknown): row is unknown[] =>
  Array.isArray(row) && row.every((cell) => cell === null || typeof cell !== 'object');
const textOf = (row: unknown): string => (row instanceof NoJson ? row.text : JSON.stringify(row)).slice(0, 500);

class NoJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Where the whole is no JSON, line by line: the servers write a row a line. */
function parseRows(text: string): { all: unknown[]; isCut: boolean } {
  try {
    const all: unknown = JSON.parse(text);
    if (!Array.isArray(all)) throw new Error('no array');
    return { all, isCut: false };
  } catch (cause) {
    const lines = text.trim().split('\n');
    const all = lines.map((line, at) => parseLine(at === 0 ? line.replace(/^\s*\[/, '') : line));
    const isCut = !/\]\s*\]$/.test(lines.at(-1) as string);
    if (!Array.isArray(all[0])) throw cause;
    return { all: isCut && all.at(-1) instanceof NoJson ? all.slice(0, -1) : all, isCut };
  }
}

function parseLine(line: string): unknown {
  const row = line
    .trim()
    .replace(/,$/, '')
    .replace(/\]\s*\]$/, ']');
  try {
    return JSON.parse(row);
  } catch {
    return new NoJson(row);
  }
}

/** None for a row that names nothing that could be asked for. */
export function captureOf(row: Map<string, string>): Capture[] {
  const timestamp = row.get('timestamp') ?? '';
  const original = row.get('original') ?? '';
  if (captureTimeMs(timestamp) === null || !isWebAddress(original)) return [];
  if (Buffer.byteLength(`${timestamp} ${original}`) > MAX_UNIT_BYTES) return [];
  const digest = row.get('digest') ?? '';
  const length = row.get('length') ?? '';
  return [
    {
      timestamp,
      original,
      digest: /^[\w+/=:-]{16,}$/.test(digest) ? digest : null,
      bytes: /^\d{1,12}$/.test(length) ? Number(length) : null,
    },
  ];
}

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^/@\s]+\.[^/@\s]*(?:[/?#]|$)/i.test(text) &&
  !/["\s\p{Cc}]|data:\w+\//iu.test(text) &&
  URL.canParse(text);

/**
 * ms since 1970. Crawls of the year 2000 have times with "00" in the place of the month or the day, and what belongs there
 * behind it; the seconds are then lost. null where there is no such time.
 */
export function captureTimeMs(timestamp: string): number | null {
  const digits = /^(\d{4})(\d{10})$/.exec(timestamp);
  if (digits === null) return null;
  const [, year = '', rest = ''] = digits;
  const moved = rest.startsWith('00')
    ? `${rest.slice(2)}00`
    : /^..00/.test(rest)
      ? `${rest.slice(0, 2)}${rest.slice(4)}00`
      : rest;
  const [month, day, hour, minute, second] = (moved.match(/../g) ?? []).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const ms = Date.UTC(Number(year), month - 1, day, hour, minute, second);
  const isReal = new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14) === year + moved;
  return isReal ? ms : null;
}

/** Pages that list articles, and what is no page, of the usual systems. What is left and no article has no date. */
const LISTS =
  /\/(?:(?:tags?|categor(?:y|ies)|authors?)\/[^/]+|page\/\d+|search|feed|comments)\/?$|\/wp-(?:admin|content|includes|json)\//i;

/** The front page is another one every hour. */
export function mayBeArticle(original: string): boolean {
  const canonical = canonicalUrl(original);
  return canonical !== null && !isHomePage(canonical) && !LISTS.test(new URL(canonical).pathname);
}
