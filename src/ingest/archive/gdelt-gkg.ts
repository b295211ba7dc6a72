// GDELT Global Knowledge Graph 2.1: a zip each quarter hour since 2015-02-18 with one file of 27 columns, separated by tabs,
// without a header and without quotes (GDELT GKG codebook 2.1). masterfilelist.txt names them all: `<bytes> <md5> <address>`.
//
// Invariant: a file is read only when its length and MD5 are those of the list, where the list has kept them (a few lines have
// lost them); a part of one never passes for the whole.

import { createHash } from 'node:crypto';
import { decodeHTMLStrict } from 'entities';
import { parseDate } from '../dates.ts';
import { dateOf, type GdeltParts, minuteOfStamp, type Piece } from './gdelt-parts.ts';
import { languageCode } from './language-code.ts';
import { Damaged } from './patience.ts';
import { cutRows } from './records.ts';
import type { Found, Source, Unit } from './source.ts';
import { readOnlyEntry } from './zip.ts';

const COLUMNS = 27;
/** A file of 2015 with 12 MB unpacks to some 40. */
const MAX_UNPACKED_BYTES = 1_000_000_000;

export function gkgSource({
  base,
  fromMs,
  toMs,
  domains,
  downloads,
  translated,
}: GdeltParts & { translated: boolean }): Pick<Source, 'list' | 'read'> {
  const listUrl = `${base}/gdeltv2/masterfilelist${translated ? '-translation' : ''}.txt`;
  const file = translated ? /\/((\d{14})\.translation\.gkg\.csv\.zip)\s*$/ : /\/((\d{14})\.gkg\.csv\.zip)\s*$/;

  /** Units are named by the file's address, with what is to be checked as its fragment. */
  async function* list(signal: AbortSignal): AsyncGenerator<Unit> {
    let units = new Map<string, Unit>();
    await downloads.stream(listUrl, signal, async (bytes) => {
      units = new Map();
      for await (const { text } of cutRows(bytes, false)) {
        const [, name = '', stamp = ''] = file.exec(text ?? '') ?? [];
        const atMs = Date.parse(minuteOfStamp(stamp));
        if (!(atMs >= fromMs && atMs < toMs)) continue;
        // Some lines have lost what stands before the address.
        const [, size, md5] = /^(\d{1,12}) ([0-9a-f]{32}) /.exec(text ?? '') ?? [];
        const unit = `${base}/gdeltv2/${name}${md5 === undefined ? '' : `#${size}-${md5}`}`;
        units.set(name, { name: unit, bytes: size === undefined ? null : Number(size) });
      }
    });
    yield* units.values();
  }

  async function* read(unit: string, signal: AbortSignal): AsyncGenerator<Found> {
    const [url = '', wanted] = unit.split('#');
    const [, name, stamp = ''] = file.exec(url) ?? [];
    if (name === undefined) throw new Error(`gdelt: ${unit} is no file of the Global Knowledge Graph`);
    const zip = await downloads.file(url, signal, (body) => check(body, url, wanted));
    if (zip === null) throw new Error(`gdelt: ${url}: the list has this file, and the server does not`);
    let line = 0;
    try {
      for await (const row of cutRows(readOnlyEntry(zip, MAX_UNPACKED_BYTES), false)) {
        signal.throwIfAborted();
        line = row.line;
        const piece = row.text === null ? row : pieceOf(row.text, stamp);
        if (piece !== null) yield { place: `${name}#${line}`, ...piece };
      }
    } catch (cause) {
      if (signal.aborted) throw cause;
      const { message } = cause as Error;
      throw new Error(`gdelt: ${url}: ${message}; everything up to line ${line} was read`, { cause });
    }
  }

  /** Null for what is of other outlets. */
  function pieceOf(text: string, stamp: string): Piece | null {
    // GCAM, column 17, is two thirds of a row: only what stands at its ends is cut out.
    const [, date = '', , host = '', url = ''] = text.split('\t', 5);
    const outlet = domains.of(url, host);
    const bad = (reason: string) => ({ reason, value: Buffer.from(text) });
    const columns = columnsIn(text);
    if (columns !== COLUMNS)
      return outlet !== null || domains.areNamedIn(text)
        ? bad(`it has ${columns} columns, and a row of GKG 2.1 has ${COLUMNS}`)
        : null;
    if (outlet === null) return null;
    const extrasAt = text.lastIndexOf('\t') + 1;
    const extras = text.slice(extrasAt);
    const title = elementOf(extras, 'PAGE_TITLE');
    if (title === null) return bad('no title');
    const stated = minuteOfStamp(/^\d{14}$/.test(date) ? date : stamp);
    const seen = Number.isNaN(Date.parse(stated)) ? minuteOfStamp(stamp) : stated;
    const capturedAtMs = Date.parse(seen);
    const exact = elementOf(extras, 'PAGE_PRECISEPUBTIMESTAMP');
    const { published, basis } =
      exact !== null && parseDate(exact, capturedAtMs) !== null
        ? { published: exact, basis: 'meta' as const }
        : dateOf(url, seen, capturedAtMs);
    const source = text.slice(text.lastIndexOf('\t', extrasAt - 2) + 1, extrasAt - 1);
    const language = languageCode(translated ? (/^srclc:([a-z]{2,3})\b/.exec(source)?.[1] ?? null) : 'en');
    const author = elementOf(extras, 'PAGE_AUTHORS')?.replace(/\s*;\s*/g, ', ') ?? null;
    return { raw: { outlet, url, title, author, language, published }, capturedAtMs, basis };
  }

  return { list, read };
}

/** @throws Damaged, with what the list promises; without a promise all is well */
function check(body: Buffer, url: string, promise: string | undefined): void {
  if (promise === undefined) return;
  const [size, md5] = promise.split('-');
  if (body.length !== Number(size))
    throw new Damaged(
      `gdelt: ${url} came with ${body.length} bytes, and the list says ${size}: it was cut off or replaced`,
    );
  const found = createHash('md5').update(body).digest('hex');
  if (found !== md5) throw new Damaged(`gdelt: ${url} has the MD5 ${found}, and the list says ${md5}: it is damaged`);
}

function columnsIn(text: string): number {
  let columns = 1;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) columns++;
  return columns;
}

/** ExtrasXML has no root and is no XML: elements stand side by side. */
function elementOf(extras: string, name: string): string | null {
  const start = extras.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : extras.indexOf(`</${name}>`, start);
  const value = end < 0 ? '' : decodeHTMLStrict(extras.slice(start + name.length + 2, end)).trim();
  return value === '' ? null : value;
}
