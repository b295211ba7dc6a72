// The body of an answer, from a host that may be hostile: bounded in bytes as it comes, as it is unpacked, and in their ratio.

import { promisify } from 'node:util';
import { brotliDecompress, gunzip, type InputType, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

/** The largest real feeds have some 5 MB; a list of 50,000 addresses has 10. */
const MAX_BODY_BYTES = 15_000_000;
/** Feeds shrink by 3 to 20; beyond this, past the first megabyte, it is a bomb. */
const MAX_RATIO = 200;
const FREE_BYTES = 1_000_000;

/** What came is of no use, and will hardly be when it is asked for again soon: no trouble of the network. */
export class BadAnswer extends Error {}

type Unpack = (packed: InputType, options: ZlibOptions) => Promise<Buffer>;
const ungzip: Unpack = promisify(gunzip);
const unzlib: Unpack = promisify(inflate);
const unraw: Unpack = promisify(inflateRaw);

/** RFC 9110, 8.4.1. "deflate" means the zlib format; some servers send it without the zlib header. */
const UNPACK: Record<string, Unpack> = {
  gzip: ungzip,
  'x-gzip': ungzip,
  br: promisify(brotliDecompress),
  deflate: (packed, options) => (isZlib(packed as Buffer) ? unzlib : unraw)(packed, options),
};

/**
 * @param encoding Content-Encoding as it came, or ''
 * @param isCut what is beyond maxBytes is left away, where it is not packed
 * @throws Error for an unknown encoding, a body that is too large or breaks off
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: string,
  maxBytes = MAX_BODY_BYTES,
  isCut = false,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes && !isCut) throw new BadAnswer(`the body is larger than ${maxBytes} bytes`);
    parts.push(chunk);
    if (bytes > maxBytes) break;
  }
  let body: Buffer = Buffer.concat(parts).subarray(0, maxBytes);
  for (const name of encoding.toLowerCase().split(',').reverse()) {
    const layer = name.trim();
    if (layer === '' || layer === 'identity') continue;
    const unpack = UNPACK[layer];
    if (!unpack) throw new BadAnswer(`the body is packed as ${layer.slice(0, 40)}, which nobody asked for`);
    body = await unpackLayer(body, unpack, maxBytes);
  }
  // A file feed.xml.gz that is served as it lies, or packed twice.
  return body[0] === 0x1f && body[1] === 0x8b ? unpackLayer(body, ungzip, maxBytes) : body;
}

async function unpackLayer(packed: Buffer, unpack: Unpack, maxBytes: number): Promise<Buffer> {
  // Not more than the cap is ever unpacked: zlib stops there.
  const most = Math.min(maxBytes, FREE_BYTES + packed.length * MAX_RATIO);
  try {
    return await unpack(packed, { maxOutputLength: most });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw new BadAnswer(`the packed body cannot be read: ${message}`, { cause });
    throw new BadAnswer(
      most === maxBytes
        ? `the body is larger than ${maxBytes} bytes`
        : `the body unpacks to more than ${MAX_RATIO} times its size`,
      { cause },
    );
  }
}

/** RFC 1950, 2.2: compression method 8, and the first two bytes a multiple of 31. */
const isZlib = (packed: Buffer): boolean =>
  packed.length >= 2 && (packed[0]! & 0x0f) === 8 && packed.readUInt16BE(0) % 31 === 0;
