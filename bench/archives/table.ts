// Rows of files, for the independent count: whole files in memory, as plainly as it can be done. It shares no code with src/.

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

export type Row = Record<string, unknown>;

/** Rows of .jsonl.gz, .tsv.gz and .csv, by the names in the first line where there is one. */
export async function readTable(path: string): Promise<Row[]> {
  const text = await readText(path);
  const records = recordsOf(text, path.endsWith('.csv'));
  if (path.includes('.jsonl')) return records.map((line) => JSON.parse(line));
  const cells = path.endsWith('.csv') ? cellsOf : (line: string) => line.split('\t');
  const [header = [], ...rows] = records.map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Records that are not empty; in CSV a line break between quotes ends none. */
export function recordsOf(text: string, quoted: boolean): string[] {
  const records: string[] = [];
  let open = '';
  for (const piece of text.split('\n')) {
    const line = open + piece.replace(/\r$/, '');
    const isOpen = quoted && line.split('"').length % 2 === 0;
    open = isOpen ? `${line}\n` : '';
    if (!isOpen && line.trim() !== '') records.push(line);
  }
  return records;
}

/** Cells of a record of CSV (RFC 4180). */
const cellsOf = (record: string): string[] =>
  (`,${record}`.match(/,(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [])
    .map((cell) => cell.slice(1))
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
