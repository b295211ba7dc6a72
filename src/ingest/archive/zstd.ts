// Zstandard (RFC 8878), as a stream: Node has none before 22.15. fzstd decodes the blocks; frames and blocks are cut here, because
// fzstd itself would allocate whatever window a frame asks for, and unpack all blocks of a chunk at once.
//
// Invariant: held are a window, a block and what it unpacks to. The checksum of a frame is not looked at.

import { Decompress } from 'fzstd';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a5;
/** As the zstd command has it, which needs --long=31 for more. */
const MAX_WINDOW_BYTES = 128 * 1024 * 1024;
/** RFC 8878, 3.1.1.2.4. */
const MAX_BLOCK_BYTES = 128 * 1024;
const RAW_BLOCK_HEADER_BYTES = 3;
const RLE = 1;
const RESERVED = 3;

/** True where the bytes begin as a frame, or as the skippable one that pzstd and the seekable format put first. */
export const startsAsZstd = (head: Buffer): boolean =>
  head.length >= 4 && (head.readUInt32LE(0) === MAGIC || head.readUInt32LE(0) >>> 4 === SKIPPABLE);

/** @throws Error with what is wrong with the data */
export async function* unzstd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packed = takeFrom(chunks);
  for (;;) {
    const magic = await packed.takeOrEnd(4);
    if (magic === null) return;
    const number = magic.readUInt32LE(0);
    if (number >>> 4 === SKIPPABLE) await packed.skip((await packed.take(4)).readUInt32LE(0));
    else if (number === MAGIC) yield* frame(magic, packed);
    else throw damaged('another kind of data follows');
  }
}

async function* frame(magic: Buffer, packed: Taker): AsyncGenerator<Buffer> {
  const descriptor = await packed.take(1);
  const { headerBytes, hasChecksum, windowOf } = readDescriptor(descriptor[0] as number);
  const fields = await packed.take(headerBytes);
  const window = windowOf(fields);
  if (window > MAX_WINDOW_BYTES) throw damaged(`a window of ${window} bytes, the limit is ${MAX_WINDOW_BYTES}`);
  const out: Buffer[] = [];
  const decoder = new Decompress(({ buffer, byteOffset, length }) => out.push(Buffer.from(buffer, byteOffset, length)));
  decode(Buffer.concat([magic, descriptor, fields]), false);
  for (let isLast = false; !isLast; ) {
    const header = await packed.take(RAW_BLOCK_HEADER_BYTES);
    const word = header.readUIntLE(0, 3);
    isLast = (word & 1) === 1;
    const type = (word >> 1) & 3;
    const size = word >> 3;
    if (type === RESERVED || size > MAX_BLOCK_BYTES) throw damaged('a block that cannot be');
    const body = await packed.take(type === RLE ? 1 : size);
    const checksum = await packed.take(isLast && hasChecksum ? 4 : 0);
    const rest = Buffer.concat([body, checksum]);
    // Apart: of pushes that are whole blocks fzstd keeps every one.
    decode(header, isLast && rest.length === 0);
    if (rest.length > 0) decode(rest, isLast);
    yield* out.splice(0);
  }

  function decode(bytes: Buffer, isEnd: boolean): void {
    try {
      decoder.push(bytes, isEnd);
    } catch (cause) {
      throw damaged((cause as Error).message, cause);
    }
  }
}

/** RFC 8878, 3.1.1.1: which fields the header of a frame has, and what they say of its window. */
function readDescriptor(descriptor: number) {
  const isSingleSegment = ((descriptor >> 5) & 1) === 1;
  const sizeFlag = descriptor >> 6;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
  const sizeBytes = sizeFlag === 0 ? Number(isSingleSegment) : 1 << sizeFlag;
  const windowBytes = isSingleSegment ? 0 : 1;
  return {
    headerBytes: windowBytes + dictionaryBytes + sizeBytes,
    hasChecksum: ((descriptor >> 2) & 1) === 1,
    windowOf(rest: Buffer): number {
      if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some((byte) => byte !== 0))
        throw damaged('it needs a dictionary');
      if (!isSingleSegment) {
        const base = 2 ** (10 + ((rest[0] as number) >> 3));
        return base + (base / 8) * ((rest[0] as number) & 7);
      }
      const size = rest.subarray(dictionaryBytes);
      if (sizeBytes === 8) return Number(size.readBigUInt64LE(0));
      return size.readUIntLE(0, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
    },
  };
}

const damaged = (what: string, cause?: unknown): Error =>
  new Error(`the zstd data are damaged or cut off (${what})`, { cause });

type Taker = ReturnType<typeof takeFrom>;

/** Pieces of a stream, of the lengths that are asked for. */
function takeFrom(chunks: AsyncIterable<Buffer>) {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  /** null: it ended before. */
  async function takeOrEnd(length: number): Promise<Buffer | null> {
    const parts = [held];
    let bytes = held.length;
    while (bytes < length) {
      const { value, done } = await source.next();
      if (done) {
        if (bytes === 0) return null;
        throw damaged('it ends in the middle');
      }
      parts.push(value);
      bytes += value.length;
    }
    const whole = parts.length === 1 ? held : Buffer.concat(parts, bytes);
    held = whole.subarray(length);
    return whole.subarray(0, length);
  }
  async function take(length: number): Promise<Buffer> {
    if (length === 0) return Buffer.alloc(0);
    const piece = await takeOrEnd(length);
    if (piece === null) throw damaged('it ends in the middle');
    return piece;
  }
  async function skip(length: number): Promise<void> {
    for (let left = length; left > 0; left -= MAX_BLOCK_BYTES) await take(Math.min(left, MAX_BLOCK_BYTES));
  }
  return { take, takeOrEnd, skip };
}
