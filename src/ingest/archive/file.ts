// Rows of an archive file: CSV, TSV or JSON lines, plain or gzip, streamed.
//
// A row that cannot be read is handed over with its line number and the reason; the rows around it are read all the same.
// What ends the reading of a file is thrown: it is missing, it is not of its format, its gzip is broken.

import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { cutRows, type RowText } from './records.ts';

export type FileRow =
  | { line: number; fields: Record<string, unknown> }
  | { line: number; reason: string; value: Buffer };
export type FileFormat = 'csv' | 'tsv' | 'jsonl';
export type ArchiveFile = { path: string; format: FileFormat; gzip: boolean; modifiedAtMs: number };

const FORMAT_OF_ENDING: Record<string, FileFormat> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
};

/** Looks at the first bytes and the name. @throws for a folder, a missing file, and bytes that are no text. */
export async function inspectFile(path: string): Promise<ArchiveFile> {
  const info = await stat(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (!info.isFile()) throw new Error(`file: ${path} is not a file`);
  const gzip = await startsAsGzip(path);
  if (!gzip && path.toLowerCase().endsWith('.gz'))
    throw new Error(`file: ${path} is named .gz and is not gzip; rename it or get it again`);
  const head = await readHead(path, gzip);
  if (looksBinary(head)) throw new Error(`file: ${path} is not text: give a CSV, TSV or JSON lines file, plain or .gz`);
  const ending = /\.([a-z]+)$/.exec(path.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? '';
  return {
    path,
    gzip,
    format: FORMAT_OF_ENDING[ending] ?? sniff(head.toString('utf8')),
    modifiedAtMs: Math.floor(info.mtimeMs),
  };
}

const unreadable = (path: string, cause: NodeJS.ErrnoException): Error =>
  new Error(`file: ${path}: ${WHY[cause.code ?? ''] ?? cause.message}`, { cause });

const WHY: Record<string, string> = { ENOENT: 'there is no such file', EACCES: 'this user may not read it' };

async function startsAsGzip(path: string): Promise<boolean> {
  const file = await open(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** The first 4 kB of text; nothing where the gzip is broken from the start, which reading then says. */
async function readHead(path: string, gzip: boolean): Promise<Buffer> {
  const bytes = byteStream(path, gzip);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of bytes) {
      chunks.push(chunk as Buffer);
      break;
    }
  } catch {
    return Buffer.alloc(0);
  } finally {
    bytes.destroy();
  }
  return Buffer.concat(chunks).subarray(0, 4_096);
}

export function byteStream(path: string, gzip: boolean) {
  const raw = createReadStream(path);
  if (!gzip) return raw;
  const unzipped = createGunzip();
  raw.on('error', (error) => unzipped.destroy(error));
  unzipped.on('close', () => raw.destroy());
  return raw.pipe(unzipped);
}

/** Text has next to no control characters; one stray NUL in a file of text is a bad row, not a binary file. */
function looksBinary(head: Buffer): boolean {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > 1 && controls > head.length / 50;
}

function sniff(head: string): FileFormat {
  const line = head.split('\n', 1)[0] ?? '';
  if (
    line
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('{')
  )
    return 'jsonl';
  return line.includes('\t') ? 'tsv' : 'csv';
}

/** @param needed columns that the header of a CSV or TSV must have */
export async function* readRows(file: ArchiveFile, needed: readonly string[]): AsyncGenerator<FileRow> {
  const bytes = byteStream(file.path, file.gzip);
  let line = 0;
  try {
    const rows = cutRows(bytes, file.format === 'csv');
    for await (const row of file.format === 'jsonl' ? jsonRows(rows, file.path) : tableRows(rows, file, needed)) {
      line = row.line;
      yield row;
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (message.startsWith('file: ')) throw cause;
    const what = code?.startsWith('Z_') ? `the gzip data are damaged or cut off (${message})` : message;
    throw new Error(`file: ${file.path}: ${what}; everything up to line ${line} was read`, { cause });
  } finally {
    bytes.destroy();
  }
}

const JSON_ARRAY = "it is a JSON array; give one object a line (jq -c '.[]' FILE makes that)";

async function* jsonRows(rows: AsyncIterable<RowText>, path: string): AsyncGenerator<FileRow> {
  let empty = true;
  for await (const row of rows) {
    if (row.text === null) {
      yield row;
      continue;
    }
    const text = row.line === 1 ? row.text.replace(/^\uFEFF/, '') : row.text;
    if (text.trim() === '') continue;
    empty = false;
    if (row.line === 1 && text.trimStart().startsWith('[')) throw new Error(JSON_ARRAY);
    yield { line: row.line, ...parseObject(text) };
  }
  if (empty) throw new Error(`file: ${path} is empty`);
}

function parseObject(text: string): { fields: Record<string, unknown> } | { reason: string; value: Buffer } {
  const value = Buffer.from(text);
  try {
    const fields: unknown = JSON.parse(text);
    return fields !== null && typeof fields === 'object' && !Array.isArray(fields)
      ? { fields: fields as Record<string, unknown> }
      : { reason: 'not a JSON object', value };
  } catch {
    return { reason: 'not JSON', value };
  }
}

async function* tableRows(
  rows: AsyncIterable<RowText>,
  { path, format }: ArchiveFile,
  needed: readonly string[],
): AsyncGenerator<FileRow> {
  let header: string[] | null = null;
  for await (const row of rows) {
    if (row.text === null) {
      yield row;
      continue;
    }
    if (row.text === '') continue;
    const cells = splitCells(row.text, format);
    if (header === null) {
      header = (cells ?? []).map((cell) => cell.replace(/^\uFEFF/, '').trim());
      const missing = needed.filter((column) => !header?.includes(column));
      if (missing.length > 0) throw new Error(noSuchColumns(path, header, missing));
    } else if (cells === null) {
      yield { line: row.line, reason: 'not CSV: its quotes do not match', value: Buffer.from(row.text) };
    } else {
      yield { line: row.line, fields: Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])) };
    }
  }
  if (header === null) throw new Error(`file: ${path} is empty`);
}

const noSuchColumns = (path: string, header: string[], missing: string[]): string =>
  `file: ${path} has no column "${missing.join('", "')}" in its first line (it has: ${header
    .slice(0, 20)
    .map((name) => name.slice(0, 40))
    .join(', ')}); name its columns with --columns title=…,url=…,published=…`;

/** Cells of one row; null where quotes do not match. A TSV has no quotes: a headline may begin with one. */
export function splitCells(text: string, format: ArchiveFile['format']): string[] | null {
  if (format === 'tsv') return text.split('\t');
  if (!text.includes('"')) return text.split(',');
  try {
    return (parse(text, { relax_quotes: true, relax_column_count: true }) as string[][])[0] ?? null;
  } catch {
    return null;
  }
}
