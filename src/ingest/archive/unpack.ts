import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { startsAsZstd, unzstd } from './zstd.ts';

/** How a file is packed as a whole. */
export type Packing = 'gzip' | 'zstd';

/** By the first bytes: names lie. */
export function packingOf(head: Buffer): Packing | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return startsAsZstd(head) ? 'zstd' : null;
}

/** The bytes of a file, unpacked. @throws Error where it cannot be read, or its packing is broken */
export async function* readBytes(path: string, packing: Packing | null): AsyncGenerator<Buffer> {
  const raw = createReadStream(path);
  const gunzip = packing === 'gzip' ? createGunzip() : null;
  try {
    if (packing === 'zstd') yield* unzstd(raw);
    else if (gunzip === null) yield* raw;
    else {
      raw.on('error', (error) => gunzip.destroy(error));
      yield* raw.pipe(gunzip);
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw cause;
    throw new Error(`the gzip data are damaged or cut off (${message})`, { cause });
  } finally {
    gunzip?.destroy();
    raw.destroy();
  }
}
