// The pages of a column chunk, one after the other: cut and checked here, decoded by parquet-decode.ts.
//
// Invariant: held are one page, its dictionary and a read-ahead, however large the row group is.

import type { FileHandle } from 'node:fs/promises';
import type { ColumnMetaData, DecodedArray, PageHeader, SchemaTree } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { isFlatColumn } from 'hyparquet/src/schema.js';
import { createDecoder, MAX_PAGE_BYTES } from './parquet-decode.ts';
import { guardedView, readExactly } from './parquet-footer.ts';

const READ_AHEAD_BYTES = 1_000_000;
/** A header has the least and the greatest value of its page; they may be long. */
const FIRST_HEADER_BYTES = 65_536;
const MAX_HEADER_BYTES = 16_777_216;

export type Chunk = {
  /** For messages. */
  name: string;
  meta: ColumnMetaData;
  schemaPath: SchemaTree[];
  /** Of the row group. */
  rows: number;
};

/** Rows of a page that is damaged, whose head says how many they are. */
export type LostRows = { lost: string; length: number };

/**
 * Values of the rows, some at a time; of a column inside another, as hyparquet's assembly wants them.
 * @throws Error that names column and offset, where the pages behind it cannot be found
 */
export async function* chunkValues(
  handle: FileHandle,
  fileBytes: number,
  chunk: Chunk,
): AsyncGenerator<DecodedArray | LostRows> {
  const { meta, schemaPath, name } = chunk;
  // Some writers leave the offset of the dictionary out, or at nought.
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  const isFlat = isFlatColumn(schemaPath);
  const read = readAhead(handle, end);
  let position = start;
  let rows = 0;
  /** The last row of a page may go on in the next one. */
  let open: unknown[] = [];
  let brokenDictionary: Error | null = null;
  const named = (cause: unknown) =>
    new Error(`column ${name}, byte ${position}: ${(cause as Error).message}`, { cause });

  try {
    if (!(start >= 4 && end > start && end <= fileBytes)) throw new Error('it lies outside of the file');
    const decode = createDecoder(meta, schemaPath);
    while (rows + open.length < chunk.rows || (!isFlat && position < end)) {
      if (position >= end) throw new Error(`only ${rows + open.length} of ${chunk.rows} rows`);
      const { header, headerBytes, bytes } = await headerAt(position);
      const page = (await read(position, bytes)).subarray(headerBytes, bytes);
      let values: DecodedArray | LostRows | null;
      try {
        values = decode(header, page, { open, maxRows: chunk.rows - rows });
      } catch (cause) {
        values = await lost(header, position + bytes, cause);
      }
      if (values !== null && (isFlat || 'lost' in values)) {
        rows += values.length;
        if (rows > chunk.rows) throw new Error(`more than ${chunk.rows} rows`);
        yield values;
      } else if (values !== null) {
        open = [values[values.length - 1]];
        rows += values.length - 1;
        if (rows + 1 > chunk.rows) throw new Error(`more than ${chunk.rows} rows`);
        yield values.slice(0, -1);
      }
      position += bytes;
    }
    if (open.length > 0) yield open;
  } catch (cause) {
    throw named(cause);
  }

  async function headerAt(at: number) {
    const { header, headerBytes } = await readHeader(read, at, end);
    const size = header.compressed_page_size;
    if (!(size >= 0 && size <= MAX_PAGE_BYTES && at + headerBytes + size <= end))
      throw new Error(`a page of ${size} bytes`);
    return { header, headerBytes, bytes: headerBytes + size };
  }

  /** What a damaged page costs. @throws the cause, where that cannot be known: the rows behind it would get values of others */
  async function lost(header: PageHeader, behind: number, cause: unknown): Promise<LostRows | null> {
    if (!isFlat) throw cause;
    if (header.type === 'DICTIONARY_PAGE') {
      brokenDictionary = named(cause);
      return null;
    }
    const length = valuesOf(header);
    let all = rows + length;
    for (let at = behind; at < end; ) {
      const next = await headerAt(at).catch(() => Promise.reject(cause));
      all += valuesOf(next.header);
      at += next.bytes;
    }
    if (length < 1 || all !== chunk.rows) throw cause;
    return { lost: (brokenDictionary ?? named(cause)).message, length };
  }
}

const valuesOf = ({ data_page_header: first, data_page_header_v2: second }: PageHeader): number =>
  (first ?? second)?.num_values ?? 0;

type Read = (position: number, length: number) => Promise<Buffer>;

/** At least the bytes that are asked for, from that position on. */
function readAhead(handle: FileHandle, end: number): Read {
  let held: Buffer = Buffer.alloc(0);
  let heldAt = 0;
  return async (position, length) => {
    const from = position - heldAt;
    if (from < 0 || from + length > held.length) {
      held = await readExactly(handle, position, Math.min(Math.max(length, READ_AHEAD_BYTES), end - position));
      heldAt = position;
    }
    return held.subarray(position - heldAt);
  };
}

async function readHeader(
  read: Read,
  position: number,
  end: number,
): Promise<{ header: PageHeader; headerBytes: number }> {
  for (let want = FIRST_HEADER_BYTES; ; want *= 4) {
    const length = Math.min(want, end - position);
    const bytes = (await read(position, length)).subarray(0, length);
    const reader = { view: guardedView(bytes), offset: 0 };
    try {
      return { header: parquetHeader(reader), headerBytes: reader.offset };
    } catch (cause) {
      if (length < want || want >= MAX_HEADER_BYTES)
        throw new Error(`the header of a page is damaged (${(cause as Error).message})`, { cause });
    }
  }
}
