// Cuts a stream of bytes into rows, with their line numbers, in bounded memory.
//
// Invariant: a bad row costs its own first line and nothing else. A quote that is never closed would swallow the rest
// of the file; so a quoted row may span MAX_ROW_LINES lines, and where it does not end, reading goes on at its second line.

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** A longer row is no article. Also the most that is held in memory. */
export const MAX_ROW_BYTES = 8_000_000;
const MAX_ROW_LINES = 1_000;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;

/** text is null where the row has no end; reason says so. */
export type RowText = { line: number; text: string } | { line: number; text: null; reason: string; value: Buffer };

/** @param quoted true for CSV, where a quoted field may hold line breaks (RFC 4180) */
export async function* cutRows(bytes: AsyncIterable<Buffer>, quoted: boolean): AsyncGenerator<RowText> {
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  let skipping = false;
  let scan = newScan();

  /** The rows that end within what is held; what is left over stays held. */
  function* complete(atEnd: boolean): Generator<RowText> {
    let start = 0;
    while (start < held.length) {
      const end = skipping ? held.indexOf(NEWLINE, start) : findEnd(held, start, scan, quoted);
      if (end >= 0) {
        const lines = skipping ? 1 : scan.lines + 1;
        if (!skipping) yield { line, text: textOf(held, start, end) };
        line += lines;
        start = end + 1;
        skipping = false;
        scan = newScan();
        continue;
      }
      const length = held.length - start;
      const endless = length > MAX_ROW_BYTES || scan.lines > MAX_ROW_LINES;
      if (!endless && !(atEnd && scan.inQuotes)) break;
      const firstEnd = held.indexOf(NEWLINE, start);
      const reason = scan.inQuotes
        ? 'a quote is opened here and never closed'
        : `the row is longer than ${MAX_ROW_BYTES} bytes`;
      if (!skipping)
        yield {
          line,
          text: null,
          reason,
          value: Buffer.from(held.subarray(start, firstEnd < 0 ? start + 1_000 : firstEnd)),
        };
      scan = newScan();
      if (firstEnd < 0) {
        skipping = !atEnd;
        start = held.length;
      } else {
        line++;
        start = firstEnd + 1;
      }
    }
    held = held.subarray(start);
    scan.position -= scan.position > 0 ? start : 0;
  }

  for await (const chunk of bytes) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    yield* complete(false);
  }
  yield* complete(true);
  if (held.length > 0 && !skipping) yield { line, text: textOf(held, 0, held.length) };
}

/** How far a row has been looked through, so that a row of many chunks is looked through once. */
type Scan = { position: number; inQuotes: boolean; atFieldStart: boolean; quotedField: boolean; lines: number };
const newScan = (): Scan => ({ position: 0, inQuotes: false, atFieldStart: true, quotedField: false, lines: 0 });

/** Position of the line break that ends the row, or -1 with the scan kept for more bytes. */
function findEnd(bytes: Buffer, start: number, scan: Scan, quoted: boolean): number {
  if (!quoted) return bytes.indexOf(NEWLINE, start);
  let { inQuotes, atFieldStart, quotedField, lines } = scan;
  let position = scan.position > 0 ? scan.position : start;
  for (; position < bytes.length; position++) {
    const byte = bytes[position];
    if (byte === QUOTE) {
      // A quote opens a field only at its start; a doubled one inside closes and opens again.
      if (inQuotes) inQuotes = false;
      else if (atFieldStart || (quotedField && bytes[position - 1] === QUOTE)) {
        inQuotes = true;
        quotedField = true;
      }
      atFieldStart = false;
    } else if (byte === NEWLINE) {
      if (!inQuotes) return saved(position);
      if (++lines > MAX_ROW_LINES) break;
    } else if (!inQuotes) {
      atFieldStart = byte === COMMA;
      if (atFieldStart) quotedField = false;
    }
  }
  saved(position);
  return -1;

  function saved(at: number): number {
    Object.assign(scan, { position: at, inQuotes, atFieldStart, quotedField, lines });
    return at;
  }
}

/** A row that is no UTF-8 is read as Windows-1252, in which old exports are; every byte has a meaning there. */
function textOf(bytes: Buffer, start: number, end: number): string {
  const row = bytes.subarray(start, end > start && bytes[end - 1] === RETURN ? end - 1 : end);
  return isUtf8(row) ? row.toString('utf8') : iconv.decode(row, 'windows-1252');
}
