// One page of a column to its values, by hyparquet.
//
// Invariant: every count and length that the bytes claim is checked before hyparquet acts on it. It fills memory with a run of a
// billion values if a header says so, and a process that is out of memory cannot catch that.

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decompress as unzstd } from 'fzstd';
import type { ColumnMetaData, Compressors, DataReader, DecodedArray, PageHeader, SchemaTree } from 'hyparquet';
import { assembleLists } from 'hyparquet/src/assemble.js';
import { convert, convertWithDictionary } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage } from 'hyparquet/src/datapage.js';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, isFlatColumn } from 'hyparquet/src/schema.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { compressors as libraryCompressors } from 'hyparquet-compressors';
import { parsersOf } from './parquet-values.ts';

/** Writers aim at 1 MB; DuckDB's pages have up to 100. */
export const MAX_PAGE_BYTES = 134_217_728;
const MAX_PAGE_VALUES = 10_000_000;
/** Each of them may make a list at every level. */
const MAX_NESTED_VALUES = 1_000_000;
const MAX_DEPTH = 16;
const MAX_BIT_WIDTH = 32;
/** Packed values come in groups of 8; some writers fill up a block. */
const MAX_PADDING = 512;
/** Writers have 128. */
const MAX_BLOCK_VALUES = 65_536;
const LENGTH_BYTES = 4;
/** What a value needs at least, as it lies in a dictionary. */
const MIN_VALUE_BYTES: Record<string, number> = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8, BYTE_ARRAY: 4 };

const COMPRESSORS: Compressors = {
  ...libraryCompressors,
  // Node's own, which stop where the page must end.
  GZIP: (packed, length) => gunzipSync(packed, { maxOutputLength: Math.max(length, 1) }),
  BROTLI: (packed, length) => brotliDecompressSync(packed, { maxOutputLength: Math.max(length, 1) }),
  // With a buffer to write to; without one it unpacks whatever there is.
  ZSTD: (packed, length) => unzstd(packed, new Uint8Array(length)),
};

type Levels = { values: number; bytes: Uint8Array };

/** A reader for the pages of one chunk, in their order; it keeps the dictionary. null: the page has no values. */
export function createDecoder(meta: ColumnMetaData, schemaPath: SchemaTree[]) {
  const { element } = schemaPath[schemaPath.length - 1] as SchemaTree;
  const repetitionWidth = bitWidth(getMaxRepetitionLevel(schemaPath));
  const maxDefinition = getMaxDefinitionLevel(schemaPath);
  const definitionWidth = bitWidth(maxDefinition);
  const isFlat = isFlatColumn(schemaPath);
  const { type, codec } = meta;
  const decoder = { pathInSchema: meta.path_in_schema, element, schemaPath, type, codec, parsers: parsersOf(element) };
  let dictionary: DecodedArray | undefined;
  guardSchema();

  return function decode(
    header: PageHeader,
    packed: Uint8Array,
    { open, maxRows }: { open: unknown[]; maxRows: number },
  ): DecodedArray | null {
    const size = header.uncompressed_page_size;
    if (!(size >= 0 && size <= MAX_PAGE_BYTES)) throw new Error(`a page of ${size} bytes`);
    if (header.type === 'INDEX_PAGE') return null;
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = readDictionary(header, packed);
      return null;
    }
    const data = header.data_page_header ?? header.data_page_header_v2;
    if (!data?.encoding || !header.type) throw new Error('a page of an unknown kind');
    const values = data.num_values;
    const limit = isFlat ? Math.min(MAX_PAGE_VALUES, maxRows) : MAX_NESTED_VALUES;
    if (!(values >= 0 && values <= limit)) throw new Error(`a page of ${values} values, the limit is ${limit}`);
    // A number that is wrong by one gives every row behind it the value of another.
    const rowCount = header.data_page_header_v2?.num_rows ?? values;
    if (isFlat && rowCount !== values) throw new Error(`a page of ${rowCount} rows and ${values} values`);
    if (values === 0) return null;
    const bytes = header.data_page_header_v2 ? unpackV2(header, packed) : unpack(packed, size);
    const isOfDictionary = data.encoding.endsWith('_DICTIONARY');
    if (isOfDictionary && dictionary === undefined) throw new Error('its dictionary is missing');
    guardRuns({ bytes, values }, data.encoding);
    const page = { num_values: values, encoding: data.encoding };
    const { definitionLevels, repetitionLevels, dataPage } = readDataPage(bytes, page as never, decoder);
    const converted = convertWithDictionary(dataPage, dictionary, data.encoding, decoder);
    if (isOfDictionary && Array.isArray(converted) && converted.includes(undefined))
      throw new Error('a value that is not in the dictionary');
    const rows = assembleLists(isFlat ? [] : open, definitionLevels, repetitionLevels, converted, schemaPath);
    if (isFlat && rows.length !== values) throw new Error(`a page has ${rows.length} values and not ${values}`);
    return rows;
  };

  function guardSchema(): void {
    if (element.type !== type) throw new Error(`it is ${type} here and ${element.type} in the schema`);
    if (schemaPath.length > MAX_DEPTH) throw new Error(`it is nested more than ${MAX_DEPTH} deep`);
    if (schemaPath.some(({ element }) => element.logical_type?.type === 'VARIANT'))
      throw new Error('a variant is not read');
    // hyparquet takes quadratic time for one of many bytes.
    if (element.converted_type === 'DECIMAL' && type.endsWith('BYTE_ARRAY'))
      throw new Error('a decimal number is not read');
  }

  function unpack(packed: Uint8Array, size: number): Uint8Array {
    return decompressPage(packed, size, codec, COMPRESSORS);
  }

  function readDictionary(
    { dictionary_page_header: head, uncompressed_page_size: size }: PageHeader,
    packed: Uint8Array,
  ) {
    const page = unpack(packed, size);
    const values = head?.num_values ?? -1;
    const least = type === 'FIXED_LEN_BYTE_ARRAY' ? (element.type_length ?? 0) : (MIN_VALUE_BYTES[type] ?? 1 / 8);
    if (!(values >= 0 && values <= MAX_PAGE_VALUES && values * least <= page.length))
      throw new Error(`a dictionary of ${values} values in ${page.length} bytes`);
    const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
    return convert(readPlain(reader, type, values, element.type_length), decoder);
  }

  /** As the first version has it: with the lengths of the levels before them, and unpacked. */
  function unpackV2({ data_page_header_v2: head, uncompressed_page_size: size }: PageHeader, packed: Uint8Array) {
    const { repetition_levels_byte_length: repetition = -1, definition_levels_byte_length: definition = -1 } =
      head ?? {};
    if (!(repetition >= 0 && definition >= 0 && repetition + definition <= Math.min(size, packed.length)))
      throw new Error('levels that are longer than their page');
    const values = packed.subarray(repetition + definition);
    const levels = [
      ...(repetitionWidth > 0 ? [lengthOf(repetition), packed.subarray(0, repetition)] : []),
      ...(definitionWidth > 0 ? [lengthOf(definition), packed.subarray(repetition, repetition + definition)] : []),
    ];
    const isPacked = head?.is_compressed !== false && values.length > 0;
    return Buffer.concat([...levels, isPacked ? unpack(values, size - repetition - definition) : values]);
  }

  function guardRuns({ bytes, values }: Levels, encoding: string): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = skipRuns(0, repetitionWidth);
    const definitionAt = at;
    at = skipRuns(at, definitionWidth);
    if (type === 'BOOLEAN' && encoding === 'RLE') skipRuns(at, 1);
    else if (encoding === 'RLE' || encoding.endsWith('_DICTIONARY')) {
      const width = view.getUint8(at);
      if (width > MAX_BIT_WIDTH) throw new Error(`numbers of ${width} bits`);
      if (width > 0) guardRun(bytes.subarray(at + 1), width, values);
    } else if (encoding === 'DELTA_BYTE_ARRAY') guardPrefixes(bytes.subarray(at), definedValues(definitionAt));
    else if (encoding.startsWith('DELTA_')) guardDelta({ view, offset: at });

    function skipRuns(from: number, width: number): number {
      if (width === 0) return from;
      const length = view.getUint32(from, true);
      if (from + LENGTH_BYTES + length > bytes.length) throw new Error('levels that are longer than their page');
      guardRun(bytes.subarray(from + LENGTH_BYTES, from + LENGTH_BYTES + length), width, values);
      return from + LENGTH_BYTES + length;
    }
    function definedValues(from: number): number {
      if (definitionWidth === 0) return values;
      const levels = new Array<number>(values);
      readRleBitPackedHybrid({ view, offset: from }, definitionWidth, levels);
      return levels.filter((level) => level === maxDefinition).length;
    }
  }
}

/** Parquet format, "RLE/bit-packing hybrid": no run may have more values than there are. */
function guardRun(bytes: Uint8Array, width: number, values: number): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  for (let seen = 0; seen < values && reader.offset < bytes.length; ) {
    const header = readVarInt(reader);
    const count = header & 1 ? (header >>> 1) * 8 : header >>> 1;
    if (count > values + MAX_PADDING) throw new Error(`a run of ${count} values in a page of ${values}`);
    reader.offset += header & 1 ? (header >>> 1) * width : (width + 7) >> 3;
    seen += count;
  }
}

/** Each value may have the whole one before it in front. */
function guardPrefixes(bytes: Uint8Array, values: number): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  let length = 0;
  for (const _part of ['prefixes', 'suffixes']) {
    const lengths = new Int32Array(values);
    guardDelta(reader);
    deltaBinaryUnpack(reader, values, lengths);
    for (const one of lengths) {
      if (one < 0) throw new Error('a value of negative length');
      length += one;
    }
  }
  if (length > MAX_PAGE_BYTES) throw new Error(`a page of ${length} bytes, the limit is ${MAX_PAGE_BYTES}`);
}

/** Parquet format, "delta encoding": with a negative size of blocks hyparquet would go backwards, for ever. */
function guardDelta({ view, offset }: DataReader): void {
  const header = { view, offset };
  const blockValues = readVarInt(header);
  const miniblocks = readVarInt(header);
  if (!(miniblocks > 0 && blockValues >= miniblocks && blockValues <= MAX_BLOCK_VALUES))
    throw new Error(`blocks of ${blockValues} values in ${miniblocks} parts`);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes);
  return length;
}

const bitWidth = (most: number): number => 32 - Math.clz32(most);
