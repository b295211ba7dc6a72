import { parse } from 'csv-parse/sync';
import type { RowText } from './records.ts';
import { type ArchiveFile, type FileRow, type Headers, noSuchColumns } from './row.ts';

/**
 * Rows of CSV and TSV, by the names in the first line.
 * @param needed columns that it must have
 * @param headers for a table without names; where the first line has them all the same, it is no row
 */
export async function* tableRows(
  rows: AsyncIterable<RowText>,
  { name, format }: ArchiveFile,
  needed: readonly string[],
  headers: Headers | null,
): AsyncGenerator<FileRow> {
  let header: readonly string[] | null = null;
  for await (const row of rows) {
    if (row.text === null) {
      yield row;
      continue;
    }
    if (row.text === '') continue;
    const cells = splitCells(row.text, format);
    if (header === null) {
      const first = (cells ?? []).map((cell) => cell.replace(/^\uFEFF/, '').trim());
      const given: readonly string[] | null = headers?.[first.length] ?? null;
      header = given ?? first;
      const missing = needed.filter((column) => !header?.includes(column));
      if (missing.length > 0) throw new Error(noSuchColumns(name, first, missing, ' in its first line'));
      if (given === null || first.at(-1)?.toLowerCase() === given.at(-1)?.toLowerCase()) continue;
    }
    if (cells === null) {
      yield { line: row.line, reason: 'not CSV: its quotes do not match', value: Buffer.from(row.text) };
    } else {
      yield { line: row.line, fields: Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])) };
    }
  }
  if (header === null) throw new Error(`file: ${name} is empty`);
}

/** Cells of one row; null where quotes do not match. A TSV has no quotes: a headline may begin with one. */
export function splitCells(text: string, format: ArchiveFile['format']): string[] | null {
  if (format === 'tsv') return text.split('\t');
  return text.includes('"') ? (quotedCells(text) ?? lenientCells(text)) : text.split(',');
}

/** Of a row that is as RFC 4180 has it, null for another. Most rows are, and csv-parse takes 100 microseconds for each. */
export function quotedCells(text: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    let end: number;
    if (text[at] === '"') {
      end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) return null;
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      end++;
    } else {
      end = text.indexOf(',', at);
      if (end < 0) end = text.length;
      const cell = text.slice(at, end);
      if (cell.includes('"')) return null;
      cells.push(cell);
    }
    if (end >= text.length) return cells;
    if (text[end] !== ',') return null;
    at = end;
  }
}

export function lenientCells(text: string): string[] | null {
  try {
    return (parse(text, { relax_quotes: true, relax_column_count: true }) as string[][])[0] ?? null;
  } catch {
    return null;
  }
}
