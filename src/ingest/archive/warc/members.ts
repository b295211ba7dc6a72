// The members of a gzip file (RFC 1952), each with its offset: a WARC file has one a record. What is damaged costs its own member;
// the next one is found by how a member begins.

import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import type { Bytes } from './bytes.ts';

/** Deflate unpacks to at most 1,032 times as much: this is what a piece of a bomb can fill. */
const PIECE_BYTES = 16_384;
const MAX_NAME_BYTES = 65_536;
const HEAD_BYTES = 10;
const WINDOW_BYTES = 65_536;
/** So far back the next member is looked for where one is damaged: its data may have been taken for this one's. */
const MAX_BACK_BYTES = 262_144;

export type Member =
  /** To be read to the end of its pieces before the next one is asked for; they end with a DamagedMember where it is damaged. */
  { offset: number; pieces: AsyncGenerator<Buffer> } | { offset: number; reason: string };

/** A member that is not what it says; the file goes on behind it. */
export class DamagedMember extends Error {
  override name = 'DamagedMember';
}
/** The file ends where it should not. */
export class CutOff extends Error {
  override name = 'CutOff';
}

export const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b;

export async function* membersOf(raw: Bytes): AsyncGenerator<Member> {
  for (;;) {
    const offset = raw.offset();
    const head = await raw.peek(HEAD_BYTES);
    if (head.length === 0 || (head.every((byte) => byte === 0) && (await isPadding(raw)))) return;
    if (!isMemberHead(head)) {
      if (head.length < HEAD_BYTES) throw new CutOff(`it ends at offset ${offset}, within the head of a gzip member`);
      yield { offset, reason: 'these bytes are no gzip member' };
      await seekMember(raw, 1);
      continue;
    }
    await skipHead(raw, head[3] as number);
    let isDamaged = false;
    yield { offset, pieces: inflate(raw, offset, () => (isDamaged = true)) };
    if (isDamaged) await seekMember(raw, 0);
  }
}

/** Method 8, no reserved flags, and the extra flags that there are. */
const isMemberHead = (head: Buffer): boolean =>
  head.length >= HEAD_BYTES &&
  isGzip(head) &&
  head[2] === 8 &&
  ((head[3] as number) & 0xe0) === 0 &&
  [0, 2, 4].includes(head[8] as number);

/** Zeros to the end, with which some programs fill files up. */
async function isPadding(raw: Bytes): Promise<boolean> {
  const rest = await raw.peek(WINDOW_BYTES);
  return rest.length < WINDOW_BYTES && rest.every((byte) => byte === 0);
}

async function skipHead(raw: Bytes, flags: number): Promise<void> {
  await raw.take(HEAD_BYTES);
  if (flags & 4) await raw.take((await raw.take(2)).readUInt16LE(0));
  for (const flag of [8, 16]) if (flags & flag) await skipText(raw);
  if (flags & 2) await raw.take(2);
}

async function skipText(raw: Bytes): Promise<void> {
  const text = await raw.peek(MAX_NAME_BYTES);
  await raw.take(text.indexOf(0) + 1);
}

/** To where the next member may begin, at least so many bytes on; to the end where none does. */
async function seekMember(raw: Bytes, least: number): Promise<void> {
  await raw.take(least);
  for (;;) {
    const window = await raw.peek(WINDOW_BYTES);
    for (
      let at = window.indexOf(MAGIC);
      at >= 0 && at + HEAD_BYTES <= window.length;
      at = window.indexOf(MAGIC, at + 1)
    ) {
      if (!isMemberHead(window.subarray(at))) continue;
      await raw.take(at);
      return;
    }
    if (window.length < WINDOW_BYTES) {
      await raw.take(window.length);
      return;
    }
    await raw.take(WINDOW_BYTES - HEAD_BYTES);
  }
}
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

async function* inflate(raw: Bytes, offset: number, onDamage: () => void): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: 65_536 });
  const unpacked: Buffer[] = [];
  inflater.on('data', (chunk: Buffer) => unpacked.push(chunk));
  let given = 0;
  let back: Buffer[] = [];
  let checksum = 0;
  let length = 0;
  try {
    for (let isDone = false; !isDone; ) {
      const piece = await raw.piece(PIECE_BYTES);
      if (piece === null) throw new CutOff(`it ends within the gzip member at offset ${offset}`);
      given += piece.length;
      back = given > MAX_BACK_BYTES ? [piece] : [...back, piece];
      isDone = await write(inflater, piece);
      if (isDone) raw.unread(piece.subarray(piece.length - (given - inflater.bytesWritten)));
      for (const chunk of unpacked.splice(0)) {
        checksum = crc32(chunk, checksum);
        length += chunk.length;
        yield chunk;
      }
    }
    const trailer = await raw.take(8);
    if (trailer.length < 8) throw new CutOff(`it ends within the gzip member at offset ${offset}`);
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== length % 2 ** 32)
      throw new DamagedMember('its checksum is not that of its content');
  } catch (cause) {
    if (cause instanceof CutOff) throw cause;
    onDamage();
    if (cause instanceof DamagedMember) throw cause;
    raw.unread(Buffer.concat(back));
    throw new DamagedMember(`its gzip data are damaged: ${(cause as Error).message}`, { cause });
  } finally {
    inflater.destroy();
  }
}

/** True when the data ended within the piece. */
function write(inflater: InflateRaw, piece: Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onEnd = () => settle(() => resolve(true));
    const onError = (error: Error) => settle(() => reject(error));
    function settle(outcome: () => void): void {
      inflater.off('end', onEnd);
      inflater.off('error', onError);
      outcome();
    }
    inflater.on('end', onEnd);
    inflater.on('error', onError);
    inflater.write(piece, (error) => settle(() => (error ? reject(error) : resolve(false))));
  });
}
