// Values of Parquet as the rows of other files have them: text, numbers, lists.

import type { ParquetParsers, SchemaElement } from 'hyparquet';

const decoder = new TextDecoder();
const DAY_MS = 86_400_000;

/** null where no calendar has such a date. */
function isoOf(ms: number, end: 'Z' | ''): string | null {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, -1) + end;
}

/** What hyparquet makes of the values whose types say more than text or number. Their type there is a Date, which no row has. */
function parsersFor(end: 'Z' | ''): ParquetParsers {
  const parsers = {
    timestampFromMilliseconds: (ms: bigint) => isoOf(Number(ms), end),
    timestampFromMicroseconds: (micros: bigint) => isoOf(Number(micros / 1_000n), end),
    timestampFromNanoseconds: (nanos: bigint) => isoOf(Number(nanos / 1_000_000n), end),
    dateFromDays: (days: number) => isoOf(days * DAY_MS, 'Z')?.slice(0, -14) ?? null,
    stringFromBytes: (bytes: Uint8Array) => bytes && decoder.decode(bytes),
    jsonFromBytes: (bytes: Uint8Array) => bytes && decoder.decode(bytes),
    geometryFromBytes: () => null,
    geographyFromBytes: () => null,
    uuidFromBytes: (bytes: Uint8Array) => bytes && Buffer.from(bytes).toString('hex'),
  };
  return parsers as unknown as ParquetParsers;
}

export const PARSERS = parsersFor('Z');
const LOCAL_PARSERS = parsersFor('');

/** A timestamp that is not "adjusted to UTC" is of a clock on some wall: text without a zone. */
export const parsersOf = ({ logical_type: type }: SchemaElement): ParquetParsers =>
  type?.type === 'TIMESTAMP' && type.isAdjustedToUTC === false ? LOCAL_PARSERS : PARSERS;

/** Text for numbers of 64 bits, which JSON does not have; nothing for bytes that are no text. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value ?? null;
  if (value instanceof Uint8Array) return null;
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]));
}
