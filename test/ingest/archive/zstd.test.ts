import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { startsAsZstd, unzstd } from '../../../src/ingest/archive/zstd.ts';
import { mutants } from '../../mutants.ts';
import { zstdBlock, zstdStored } from '../../zstd.ts';

// Written by the zstd command: a frame with a checksum, and one without the size of its content.
const TEXT = 'title,url,published\nOne,https://news.example/1,2020-01-02\nTwo,https://news.example/2,2020-01-03\n';
const PACKED = Buffer.from(
  'KLUv/QRoJQIAAkQOEaBvYKGPKCOCeh2Ufe1UFYcHwBSJEygeiAcvXpqMfxOq/KLij2OcOq1t/REB9q26t+7sR2//s84GAgBgE50UBQUWwa74',
  'base64',
);

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
async function unpack(bytes: Buffer, size = 7): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const piece of unzstd(inPieces(bytes, size))) pieces.push(piece);
  return pieces;
}
const textOf = async (bytes: Buffer, size?: number) => Buffer.concat(await unpack(bytes, size)).toString();

describe('unzstd', () => {
  it.each([1, 3, 7, 1_000])('unpacks frames, whatever the chunks: of %d bytes', async (size) => {
    const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    expect(await textOf(PACKED, size)).toBe(TEXT);
    expect(await textOf(Buffer.concat([PACKED, skippable, zstdStored(Buffer.from('and more')), PACKED]), size)).toBe(
      `${TEXT}and more${TEXT}`,
    );
    expect(await textOf(zstdStored(Buffer.alloc(0)), size)).toBe('');
    expect(startsAsZstd(skippable)).toBe(true);
  });

  it('goes back over blocks as far as the window', async () => {
    const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * i) % 251));
    expect(Buffer.concat(await unpack(zstdStored(bytes, 90_000), 65_536)).equals(bytes)).toBe(true);
  });

  it('gives a block at a time of what shrinks to nothing', async () => {
    const frame = zstdStored(Buffer.alloc(0)).subarray(0, 6);
    const blocks = Array.from({ length: 2_000 }, (_, i) =>
      Buffer.concat([zstdBlock(1, 131_072, i === 1_999), Buffer.from([0x61])]),
    );
    let bytes = 0;
    let largest = 0;
    for await (const piece of unzstd(inPieces(Buffer.concat([frame, ...blocks]), 65_536))) {
      bytes += piece.length;
      largest = Math.max(largest, piece.length);
    }
    expect([bytes, largest]).toEqual([2_000 * 131_072, 131_072]);
  });

  it('keeps nothing of what it has unpacked', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const frame = zstdStored(Buffer.alloc(0)).subarray(0, 6);
    async function* blocks(): AsyncGenerator<Buffer> {
      yield frame;
      for (let i = 0; i < 1_000; i++) {
        yield Buffer.concat([zstdBlock(0, 131_072, i === 999), Buffer.alloc(131_072, i)]);
      }
    }
    let most = 0;
    let seen = 0;
    for await (const _ of unzstd(blocks())) {
      if (++seen % 200 !== 0) continue;
      collect();
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
    expect(seen).toBeGreaterThanOrEqual(1_000);
    expect(most).toBeLessThan(70_000_000);
  });

  it('says what is wrong', async () => {
    await expect(unpack(PACKED.subarray(0, 40))).rejects.toThrow(
      'the zstd data are damaged or cut off (it ends in the middle)',
    );
    await expect(unpack(Buffer.concat([PACKED, Buffer.from('text')]))).rejects.toThrow('another kind of data follows');
    const wide = Buffer.from(zstdStored(Buffer.from('a')));
    wide[5] = 20 << 3;
    await expect(unpack(wide)).rejects.toThrow('a window of 1073741824 bytes, the limit is 134217728');
    const dictionary = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 80, 7]);
    await expect(unpack(dictionary)).rejects.toThrow('it needs a dictionary');
    await expect(
      unpack(Buffer.concat([zstdStored(Buffer.alloc(0)).subarray(0, 6), zstdBlock(1, 200_000, true)])),
    ).rejects.toThrow('a block that cannot be');
  });

  it('neither breaks nor hangs at bytes that are changed', async () => {
    let errors = 0;
    for (const bytes of mutants(PACKED, { count: 1_000, seed: 1 })) {
      const unpacked = await textOf(bytes).catch((error: Error) => {
        expect(error.message).toMatch(/^the zstd data are damaged or cut off/);
        errors++;
        return '';
      });
      expect(unpacked.length).toBeLessThan(1_000_000);
    }
    expect(errors).toBeGreaterThan(200);
  });
});
