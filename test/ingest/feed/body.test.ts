import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/ingest/feed/body.ts';

async function* inPieces(body: Buffer, size = 1_000) {
  for (let from = 0; from < body.length; from += size) yield body.subarray(from, from + size);
}
const text = Buffer.from('<rss>a feed</rss>'.repeat(50));

describe('readBody', () => {
  it.each([
    ['', text],
    ['identity', text],
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['deflate, gzip', gzipSync(deflateSync(text))],
    ['', gzipSync(text)],
    ['gzip', gzipSync(gzipSync(text))],
    ['gzip', Buffer.concat([gzipSync(text), Buffer.alloc(20)])],
  ])('unpacks "%s"', async (encoding, packed) => expect(await readBody(inPieces(packed), encoding)).toEqual(text));

  it.each<[string, string, Buffer, string]>([
    ['a body that breaks off', 'gzip', gzipSync(text).subarray(0, -10), 'the packed body cannot be read'],
    ['another format than it says', 'br', gzipSync(text), 'the packed body cannot be read'],
    ['a format that nobody asked for', 'zstd', text, 'packed as zstd'],
    ['a bomb of gzip', 'gzip', gzipSync(Buffer.alloc(14_000_000)), 'more than 200 times its size'],
    ['a bomb of brotli', 'br', brotliCompressSync(Buffer.alloc(14_000_000)), 'more than 200 times its size'],
    [
      'a bomb in two layers',
      'gzip, gzip',
      gzipSync(gzipSync(Buffer.alloc(14_000_000))),
      'more than 200 times its size',
    ],
  ])('refuses %s', async (_, encoding, packed, message) =>
    expect(readBody(inPieces(packed), encoding)).rejects.toThrow(message),
  );

  it('ends a body that never ends', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(100_000);
    }
    await expect(readBody(endless(), '')).rejects.toThrow('the body is larger than 15000000 bytes');
  });

  it('reads the beginning of a body that never ends, where that is enough', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1_000, 'x');
    }
    expect((await readBody(endless(), '', 2_500, true)).toString()).toBe('x'.repeat(2_500));
  });

  it('takes whatever bytes come: a body or an error', async () => {
    const encoding = fc.constantFrom('gzip', 'br', 'deflate', 'gzip, br', '');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), encoding, async (bytes, name) => {
        const body = await readBody(inPieces(Buffer.from(bytes)), name).catch((error: Error) => error);
        expect(body instanceof Error || Buffer.isBuffer(body)).toBe(true);
      }),
    );
  });
});
