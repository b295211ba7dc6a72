// The footer of a Parquet file: its schema and where its column chunks lie.
//
// Invariant: what is handed out has its sizes checked against the file, and is small. hyparquet believes every number; a footer of
// zeros with their highest bit set keeps it busy for hours.

import type { FileHandle } from 'node:fs/promises';
import { type DataReader, type FileMetaData, parquetMetadata } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { PARSERS } from './parquet-values.ts';

/** A file of 50 GB in row groups of 1,000 rows has some 14 MB. */
const MAX_FOOTER_BYTES = 16_000_000;
const MAX_SCHEMA_ELEMENTS = 2_000;
const MAX_CHUNKS = 1_000_000;
/** Of a number with 64 bits. Then come the headers of fields, which may have the highest bit as well. */
const MAX_VARINT_BYTES = 30;
const TAIL_BYTES = 8;

/** @throws Error where it is broken */
export async function readFooter(handle: FileHandle, fileBytes: number): Promise<FileMetaData> {
  if (fileBytes < TAIL_BYTES + 4) throw new Error('it is cut off');
  const tail = await readExactly(handle, fileBytes - TAIL_BYTES, TAIL_BYTES);
  if (tail.toString('latin1', 4) !== 'PAR1') throw new Error('it is cut off: it does not end as Parquet does');
  const length = tail.readUInt32LE(0);
  if (length > fileBytes - TAIL_BYTES) throw new Error('its footer is damaged');
  if (length > MAX_FOOTER_BYTES) throw new Error(`its footer has ${length} bytes, the limit is ${MAX_FOOTER_BYTES}`);
  const footer = await readExactly(handle, fileBytes - TAIL_BYTES - length, length + TAIL_BYTES);
  try {
    guard(deserializeTCompactProtocol({ view: guardedView(footer), offset: 0 }));
    const metadata = parquetMetadata(footer, { parsers: PARSERS, geoparquet: false });
    for (const { columns, num_rows: rows } of metadata.row_groups) {
      if (!(rows >= 0n) || !Number.isSafeInteger(Number(rows)) || !Array.isArray(columns))
        throw new Error('no numbers of rows');
    }
    return metadata;
  } catch (cause) {
    throw new Error(`its footer is damaged (${(cause as Error).message})`, { cause });
  }
}

/** Before objects are made of it. parquet.thrift: FileMetaData 2 is the schema, 4 the row groups; RowGroup 1 its columns. */
function guard(footer: Record<string, unknown>): void {
  const { field_2: schema, field_4: groups } = footer;
  if (!Array.isArray(schema) || !Array.isArray(groups)) throw new Error('no schema, or no row groups');
  if (schema.length === 0 || schema.length > MAX_SCHEMA_ELEMENTS)
    throw new Error(`${schema.length} columns, the limit is ${MAX_SCHEMA_ELEMENTS}`);
  const chunks = groups.reduce((sum: number, group) => sum + (group?.field_1?.length ?? 0), groups.length);
  if (chunks > MAX_CHUNKS) throw new Error(`${chunks} column chunks, the limit is ${MAX_CHUNKS}`);
}

/** A view for hyparquet's Thrift reader, which takes a number of a million bytes for one, in quadratic time. */
export function guardedView(bytes: Uint8Array): DataReader['view'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let run = 0;
  return {
    buffer: view.buffer,
    byteOffset: view.byteOffset,
    byteLength: view.byteLength,
    getUint8(at: number): number {
      const byte = view.getUint8(at);
      run = byte < 0x80 ? 0 : run + 1;
      if (run > MAX_VARINT_BYTES) throw new Error('a number without end');
      return byte;
    },
    getInt8: (at: number) => view.getInt8(at),
    getFloat64: (at: number, littleEndian: boolean) => view.getFloat64(at, littleEndian),
  } as DataView;
}

/** @throws Error where the file ends before */
export async function readExactly(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  // Not of Node's pool: values are views into it.
  const buffer = Buffer.allocUnsafeSlow(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead < length) throw new Error(`the file ends at byte ${position + bytesRead}`);
  return buffer;
}
