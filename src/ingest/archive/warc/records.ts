// The records of WARC (ISO 28500, 1.0 and 1.1) and ARC files. A record that is not what it says is handed over with the reason, and
// the next one is found by how records begin.
//
// Own code where a library exists (warcio): that one reads no ARC, has no bound on a head, never comes back from a record that is
// cut off, and reads on in the middle of the content of one that is longer than it says.

import { type Bytes, bytesOf } from './bytes.ts';
import { CutOff, DamagedMember, hasMember, isGzip, membersOf } from './members.ts';

const MAX_HEAD_BYTES = 65_536;
const MAX_LINE_BYTES = 8_192;
const WINDOW_BYTES = 65_536;
const SAMPLE_BYTES = 500;

export type RecordHead = {
  /** WARC-Type; of ARC, which has answers alone: response. */
  type: string;
  url: string;
  /** As written. */
  date: string;
  contentType: string;
};
/** place: the offset in the file; behind a "+", in the gzip member that begins there. */
export type WarcRecord =
  | { place: string; head: RecordHead; block: Buffer }
  | { place: string; reason: string; value: Buffer };

export type RecordOptions = {
  /** Others are passed over unread. */
  isWanted(head: RecordHead): boolean;
  /** A wanted record that is longer is handed over as one that cannot be read. */
  maxBytes: number;
};

/**
 * Where the bytes fail, what came before is good: its records are given first.
 * @throws CutOff where the file ends within a record; else what the bytes failed with
 */
export async function* recordsOf(file: AsyncIterable<Buffer>, options: RecordOptions): AsyncGenerator<WarcRecord> {
  let failure: unknown = null;
  async function* untilFailure(): AsyncGenerator<Buffer> {
    try {
      yield* file;
    } catch (cause) {
      failure = cause;
    }
  }
  try {
    yield* recordsWithin(untilFailure(), options);
  } catch (cause) {
    throw failure ?? cause;
  }
  if (failure !== null) throw failure;
}

async function* recordsWithin(file: AsyncIterable<Buffer>, options: RecordOptions): AsyncGenerator<WarcRecord> {
  const raw = bytesOf(file);
  const start = await raw.peek(WINDOW_BYTES);
  if (start.length === 0) throw new CutOff('it is empty');
  // The very first byte may be damaged.
  if (!isGzip(start) && (BEGINS_FILE.test(start.subarray(0, 9).toString('latin1')) || !hasMember(start))) {
    yield* plainRecords(raw, options, String, true);
    return;
  }
  for await (const member of membersOf(raw)) {
    const place = String(member.offset);
    if ('reason' in member) yield { place, reason: member.reason, value: Buffer.alloc(0) };
    else {
      const placeOf = (inner: number) => (inner === 0 ? place : `${place}+${inner}`);
      try {
        yield* plainRecords(bytesOf(member.pieces), options, placeOf, false);
      } catch (error) {
        if (!(error instanceof DamagedMember)) throw error;
        yield { place, reason: error.message, value: Buffer.alloc(0) };
      }
    }
  }
}

/**
 * @param isWhole the bytes are the file, so that what goes beyond their end was cut off; else they are a packed member of it, and
 * wrong to the end as long as its checksum has not been seen
 */
async function* plainRecords(
  bytes: Bytes,
  { isWanted, maxBytes }: RecordOptions,
  placeOf: (offset: number) => string,
  isWhole: boolean,
): AsyncGenerator<WarcRecord> {
  for (;;) {
    await skipBlank(bytes);
    const offset = bytes.offset();
    const place = placeOf(offset);
    const begin = await bytes.peek(SAMPLE_BYTES);
    if (begin.length === 0) return;
    const damaged = (reason: string): WarcRecord => ({ place, reason, value: Buffer.from(begin) });
    const read = await headOf(bytes);
    if (read === null) {
      if (isWhole && begin.length < SAMPLE_BYTES) throw cutAt(offset);
      yield damaged('no record begins here');
      await seekRecord(bytes);
      continue;
    }
    const { head, length } = read;
    if (length === null) {
      yield damaged('the record does not say how long it is');
      await seekRecord(bytes);
      continue;
    }
    const isKept = isWanted(head) && length <= maxBytes;
    const block = isKept ? await bytes.take(length) : null;
    const had = block === null ? await skip(bytes, length) : block.length;
    const isShort = had < length;
    if (isShort || !(isWhole ? await isFollowed(bytes) : await isClosed(bytes))) {
      // What follows may be in what was taken for its content.
      if (block !== null) bytes.unread(block);
      const isMore = await seekRecord(bytes);
      if (isShort && isWhole && !isMore) throw cutAt(offset);
      yield damaged(isShort ? 'it is shorter than it says' : 'it is longer than it says');
    } else if (block !== null) yield { place, head, block };
    else if (isWanted(head)) yield damaged(`it has ${length} bytes, the limit is ${maxBytes}`);
  }
}

const cutAt = (offset: number) => new CutOff(`it ends within the record at offset ${offset}`);

/** length: of what follows; null where it does not say. */
type Head = { head: RecordHead; length: number | null };

/** The head of the record that begins here; null where none does. */
async function headOf(bytes: Bytes): Promise<Head | null> {
  const begin = (await bytes.peek(7)).toString('latin1');
  return /^WARC\/[01]\./.test(begin) ? warcHead(bytes) : arcHead(bytes);
}

async function warcHead(bytes: Bytes): Promise<Head | null> {
  // Mostly under 1 kB; what is at hand does not have to be copied.
  let start = await bytes.peek(2_048);
  let end = endOfHead(start);
  if (end < 0) {
    start = await bytes.peek(MAX_HEAD_BYTES);
    end = endOfHead(start);
  }
  if (end < 0) return null;
  const fields = fieldsOf((await bytes.take(end)).toString('utf8'));
  const head = {
    type: fields.get('warc-type')?.toLowerCase() ?? '',
    // wget writes it in angle brackets.
    url: (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1'),
    date: fields.get('warc-date') ?? '',
    contentType: fields.get('content-type') ?? '',
  };
  return { head, length: lengthOf(fields.get('content-length')) };
}

/** Version 1 and 2: address, IP, date, type, (…,) length. The address may have spaces. */
const ARC_LINE =
  /^([a-z][a-z0-9+.-]*:.*?) (?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]+:[0-9a-f:]*|-) (\d{8,18}) (\S+)(?: .*)? (-?\d+)\s*$/i;

async function arcHead(bytes: Bytes): Promise<Head | null> {
  const line = await lineAt(bytes);
  const match = line === null ? null : ARC_LINE.exec(line.toString('utf8'));
  if (line === null || match === null) return null;
  const [, url = '', date = '', contentType = '', length] = match;
  await bytes.take(line.length);
  const type = url.startsWith('filedesc:') ? 'warcinfo' : 'response';
  return { head: { type, url, date: date.padEnd(14, '0'), contentType }, length: lengthOf(length) };
}

async function lineAt(bytes: Bytes): Promise<Buffer | null> {
  const window = await bytes.peek(MAX_LINE_BYTES);
  const end = window.indexOf(10);
  return end < 0 ? null : window.subarray(0, end + 1);
}

const lengthOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : null;

/** Behind the empty line, or -1. */
export function endOfHead(start: Buffer): number {
  const [crlf, lf] = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')];
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4;
  return lf < 0 ? -1 : lf + 2;
}

/** The first of each, by its name in small letters. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

async function skip(bytes: Bytes, count: number): Promise<number> {
  let left = count;
  while (left > 0) {
    const piece = await bytes.piece(left);
    if (piece === null) break;
    left -= piece.length;
  }
  return count - left;
}

async function skipBlank(bytes: Bytes): Promise<void> {
  for (;;) {
    const window = await bytes.peek(64);
    const blank = window.findIndex((byte) => byte !== 10 && byte !== 13);
    await bytes.take(blank < 0 ? window.length : blank);
    if (blank >= 0 || window.length === 0) return;
  }
}

/** Behind a record is an empty line; some writers leave it out. */
async function isFollowed(bytes: Bytes): Promise<boolean> {
  const next = await bytes.peek(7);
  return next.length === 0 || next[0] === 13 || next[0] === 10 || next.toString('latin1').startsWith('WARC/1.');
}

/**
 * Behind the empty lines is the next record, or the end of the member, where its checksum is looked at. Damaged data unpack to
 * records with a good head and as long as they say, and then go on with anything.
 */
async function isClosed(bytes: Bytes): Promise<boolean> {
  const window = await bytes.peek(MAX_LINE_BYTES);
  const start = window.findIndex((byte) => byte !== 10 && byte !== 13);
  if (start < 0) return window.length < MAX_LINE_BYTES;
  const [line = ''] = window.subarray(start).toString('latin1').split('\n', 1);
  return line.startsWith('WARC/1.') || ARC_LINE.test(line);
}

/** Moves on to the next line at which a record begins; false, and at the end, where there is none. */
async function seekRecord(bytes: Bytes): Promise<boolean> {
  for (;;) {
    const window = await bytes.peek(WINDOW_BYTES);
    const isLast = window.length < WINDOW_BYTES;
    for (let at = window.indexOf(10); at >= 0; at = window.indexOf(10, at + 1)) {
      const line = window.subarray(at + 1, at + 1 + MAX_LINE_BYTES);
      if (!BEGINS.test(line.subarray(0, 8).toString('latin1'))) continue;
      // The rest of a line that is not wholly in the window is looked at from its own start.
      const end = line.indexOf(10);
      if (end < 0 && line.length < MAX_LINE_BYTES && !isLast) break;
      const text = line.subarray(0, end < 0 ? line.length : end).toString('latin1');
      if (!/^WARC\/[01]\.\d+\r?$/.test(text) && !ARC_LINE.test(text)) continue;
      await bytes.take(at + 1);
      return true;
    }
    if (isLast) {
      await bytes.take(window.length);
      return false;
    }
    await bytes.take(Math.max(1, window.length - MAX_LINE_BYTES));
  }
}
const BEGINS_FILE = /^(?:WARC\/[01]\.|filedesc:)/;
const BEGINS = /^(?:WARC\/[01]\.|https?:\/)/;
