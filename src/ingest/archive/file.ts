// Rows of an archive file: CSV, TSV, JSON lines, one JSON document or Parquet; plain, gzip or zstd; streamed.
//
// A row that cannot be read is handed over with its line number and the reason; the rows around it are read all the same.
// What ends the reading of a file is thrown: it is missing, it is not of its format, its packing is broken.

import { open, stat } from 'node:fs/promises';
import { EARLIEST_MS } from '../dates.ts';
import { documentRows, jsonRows } from './json-rows.ts';
import { parquetRows } from './parquet.ts';
import { isAddress } from './paths.ts';
import { cutRows } from './records.ts';
import type { ArchiveFile, FileFormat, FileRow, Layout } from './row.ts';
import { tableRows } from './table-rows.ts';
import { type Packing, packingOf, readBytes } from './unpack.ts';

const FORMAT_OF_ENDING: Record<string, FileFormat> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
};
const PACKED_ENDING = /\.(gz|zst)$/;
const PACKING_OF_ENDING: Record<string, Packing> = { gz: 'gzip', zst: 'zstd' };

/** Looks at the first bytes and the name. @throws for a folder, a missing file, and bytes that are no text. */
export async function inspectFile(path: string, name = path): Promise<ArchiveFile> {
  const info = await stat(path).catch((cause) => {
    throw unreadable(name, cause);
  });
  if (!info.isFile()) throw new Error(`file: ${name} is not a file`);
  const packing = packingOf(await readStart(path, name));
  const plainName = (isAddress(name) ? name.replace(/[?#].*$/, '') : name).toLowerCase();
  const packedEnding = PACKED_ENDING.exec(plainName)?.[1];
  if (packedEnding && packing !== PACKING_OF_ENDING[packedEnding])
    throw misnamed(name, packedEnding, PACKING_OF_ENDING[packedEnding] as Packing);
  const head = await readHead(path, packing);
  const ending = /\.([a-z]+)$/.exec(plainName.replace(PACKED_ENDING, ''))?.[1] ?? '';
  return {
    path,
    name,
    packing,
    format: parquetIn(head, { name, packing, ending }) ?? FORMAT_OF_ENDING[ending] ?? sniff(head.toString('utf8')),
    modifiedAtMs: Math.floor(info.mtimeMs),
  };
}

/**
 * When the copy was made: when the file was last changed. Package managers and archives put files into 1970 or 1985, which would make
 * every date of today's an impossible one, and servers into the future, where the copy would be newer than all that come.
 */
export const copiedAtMs = ({ modifiedAtMs }: ArchiveFile, nowMs: number): number =>
  modifiedAtMs < EARLIEST_MS ? nowMs : Math.min(modifiedAtMs, nowMs);

const unreadable = (name: string, cause: NodeJS.ErrnoException): Error =>
  new Error(`file: ${name}: ${WHY[cause.code ?? ''] ?? cause.message}`, { cause });

const WHY: Record<string, string> = { ENOENT: 'there is no such file', EACCES: 'this user may not read it' };

const misnamed = (name: string, ending: string, what: string): Error =>
  new Error(`file: ${name} is named .${ending} and is not ${what}; rename it or get it again`);

/** 'parquet' where it is that. @throws where it cannot be read, and where the file is no text either */
function parquetIn(
  head: Buffer,
  { name, packing, ending }: { name: string; packing: Packing | null; ending: string },
): FileFormat | null {
  const magic = head.toString('latin1', 0, 4);
  if (magic === 'PAR1' && packing === null) return 'parquet';
  if (magic === 'PAR1') throw new Error(`file: ${name} is Parquet inside ${packing}; unpack it first`);
  if (magic === 'PARE') throw new Error(`file: ${name} is encrypted Parquet, which is not read`);
  if (ending === 'parquet' && head.length > 0) throw misnamed(name, 'parquet', 'Parquet');
  if (looksBinary(head))
    throw new Error(`file: ${name} is not text: give a CSV, TSV, JSON lines or Parquet file, plain, .gz or .zst`);
  return null;
}

async function readStart(path: string, name: string): Promise<Buffer> {
  const file = await open(path).catch((cause) => {
    throw unreadable(name, cause);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The first 4 kB of what is inside; nothing where the packing is broken from the start, which reading then says. */
async function readHead(path: string, packing: Packing | null): Promise<Buffer> {
  try {
    for await (const chunk of readBytes(path, packing)) return chunk.subarray(0, 4_096);
  } catch {
    // Reading says it.
  }
  return Buffer.alloc(0);
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

/** @param needed columns that a file with named columns must have */
export async function* readRows(
  file: ArchiveFile,
  needed: readonly string[],
  layout: Layout = {},
): AsyncGenerator<FileRow> {
  let line = 0;
  try {
    for await (const row of rowsOf(file, needed, layout)) {
      line = row.line;
      yield row;
    }
  } catch (cause) {
    const { message } = cause as Error;
    if (message.startsWith('file: ')) throw cause;
    const read = `everything up to ${lineWord(file, layout)} ${line} was read`;
    throw new Error(`file: ${file.name}: ${message}; ${read}`, { cause });
  }
}

/** What FileRow.line counts. */
export const lineWord = ({ format }: ArchiveFile, { list }: Layout): 'line' | 'row' =>
  format === 'parquet' || list !== undefined ? 'row' : 'line';

function rowsOf(file: ArchiveFile, needed: readonly string[], layout: Layout): AsyncGenerator<FileRow> {
  if (file.format === 'parquet') return parquetRows(file, needed, layout.columns ?? null);
  const bytes = readBytes(file.path, file.packing);
  if (layout.list !== undefined) return documentRows(bytes, layout.list);
  if (file.format === 'jsonl') return jsonRows(cutRows(bytes, false), file.name);
  return tableRows(cutRows(bytes, file.format === 'csv'), file, needed, layout.headers ?? null);
}
