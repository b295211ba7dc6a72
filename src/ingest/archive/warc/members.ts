// The members of a gzip file (RFC 1952), each with its offset: a WARC file has one a record. What is damaged costs its own member;
// the next one is found by how a member begins.

import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import type { Bytes } from './bytes.ts';

/** Deflate unpacks to at most 1,032 times as much: this is what a piece of a bomb can fill. */
const PIECE_BYTES = 16_384;
const MAX_NAME_BYTES = 65_536;
const HEAD_BYTES = 10;
const WINDOW_BYTES = 65_536;
/** So far back, at least, the next member is looked for where one is damaged: its data may have been taken for this one's. */
const BACK_BYTES = 262_144;

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
    const taken = await takeHead(raw, head[3] as number);
    let isDamaged = false;
    yield { offset, pieces: inflate(raw, offset, taken, () => (isDamaged = true)) };
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

/** The head, whose names and remarks say nothing here. A damaged one may take what is behind it for such a remark. */
async function takeHead(raw: Bytes, flags: number): Promise<Buffer> {
  const parts = [await raw.take(HEAD_BYTES)];
  if (flags & 4) {
    const length = await raw.take(2);
    parts.push(length, await raw.take(length.length < 2 ? 0 : length.readUInt16LE(0)));
  }
  for (const flag of [8, 16])
    if (flags & flag) parts.push(await raw.take((await raw.peek(MAX_NAME_BYTES)).indexOf(0) + 1));
  if (flags & 2) parts.push(await raw.take(2));
  return Buffer.concat(parts);
}

/** To where the next member may begin, at least so many bytes on; to the end where none does. */
async function seekMember(raw: Bytes, least: number): Promise<void> {
  await raw.take(least);
  for (;;) {
    const window = await raw.peek(WINDOW_BYTES);
    const at = memberIn(window);
    if (at >= 0) {
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

/** Where a member may begin, or -1. */
function memberIn(window: Buffer): number {
  let at = window.indexOf(MAGIC);
  while (at >= 0 && !isMemberHead(window.subarray(at))) at = window.indexOf(MAGIC, at + 1);
  return at;
}
export const hasMember = (window: Buffer): boolean => memberIn(window) >= 0;
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

async function* inflate(raw: Bytes, offset: number, head: Buffer, onDamage: () => void): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: 65_536 });
  const unpacked: Buffer[] = [];
  inflater.on('data', (chunk: Buffer) => unpacked.push(chunk));
  let given = 0;
  const back = [head.subarray(1)];
  let backBytes = head.length - 1;
  const cutOff = () =>
    hasMember(Buffer.concat(back))
      ? new DamagedMember('its gzip data are damaged')
      : new CutOff(`it ends within the gzip member at offset ${offset}`);
  let checksum = 0;
  let length = 0;
  try {
    for (let isDone = false; !isDone; ) {
      const piece = await raw.piece(PIECE_BYTES);
      if (piece === null) throw cutOff();
      given += piece.length;
      back.push(piece);
      backBytes += piece.length;
      while (backBytes - (back[0] as Buffer).length >= BACK_BYTES) backBytes -= (back.shift() as Buffer).length;
      isDone = await write(inflater, piece);
      if (isDone) {
        const used = piece.length - (given - inflater.bytesWritten);
        raw.unread(piece.subarray(used));
        back[back.length - 1] = piece.subarray(0, used);
      }
      for (const chunk of unpacked.splice(0)) {
        checksum = crc32(chunk, checksum);
        length += chunk.length;
        yield chunk;
      }
    }
    const trailer = await raw.take(8);
    back.push(trailer);
    if (trailer.length < 8) throw cutOff();
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== length % 2 ** 32)
      throw new DamagedMember('its checksum is not that of its content');
  } catch (cause) {
    const isDamage = cause instanceof DamagedMember || String((cause as NodeJS.ErrnoException).code).startsWith('Z_');
    if (!isDamage) throw cause;
    onDamage();
    raw.unread(Buffer.concat(back));
    if (cause instanceof DamagedMember) throw cause;
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
