import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, type WarcRecord } from '../../../../src/ingest/archive/warc/records.ts';
import { arcFile, type Entry, recordsOfFile } from '../warc-file.ts';

const OPTIONS = { isWanted: ({ type }: { type: string }) => type === 'response', maxBytes: 100_000 };

async function* inPieces(file: Buffer, bytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += bytes) yield file.subarray(at, at + bytes);
}
async function read(file: Buffer, pieceBytes = 65_536, options = OPTIONS) {
  const records: WarcRecord[] = [];
  let error: Error | null = null;
  try {
    for await (const record of recordsOf(inPieces(file, pieceBytes), options)) records.push(record);
  } catch (cause) {
    error = cause as Error;
  }
  const urls = records.flatMap((record) => ('head' in record ? [record.head.url] : []));
  const damages = records.flatMap((record) => ('reason' in record ? [`${record.place}: ${record.reason}`] : []));
  return { records, urls, damages, error: error?.message ?? null };
}
const urlOf = (n: number) => `https://p.example/${n}`;
const some = (count: number): Entry[] =>
  Array.from({ length: count }, (_, n) => ({
    url: urlOf(n),
    body: `<p>${'text '.repeat(200 * n)}</p>`,
    version: n % 2 ? 'WARC/1.0' : 'WARC/1.1',
  }));
const offsets = (records: Buffer[]) =>
  records.map((_, n) => records.slice(0, n).reduce((sum, { length }) => sum + length, 0));

describe('records', () => {
  it.each([true, false])('are read in order with their offsets, packed each: %s', async (gzip) => {
    const entries = some(5).flatMap((entry): Entry[] => [{ ...entry, type: 'request', body: '' }, entry]);
    const parts = await recordsOfFile(entries, gzip);
    for (const pieceBytes of [1, 7, 1_000, 65_536]) {
      const { records, urls, damages, error } = await read(Buffer.concat(parts), pieceBytes);
      expect({ urls, damages, error }).toEqual({ urls: [0, 1, 2, 3, 4].map(urlOf), damages: [], error: null });
      expect(records.map(({ place }) => Number(place))).toEqual(offsets(parts).filter((_, n) => n % 2 === 1));
    }
  });

  it('of a file that was packed as a whole have the place in what is unpacked', async () => {
    const parts = await recordsOfFile(some(3), false);
    const { records, error } = await read(gzipSync(Buffer.concat(parts)));
    expect(error).toBeNull();
    expect(records.map(({ place }) => place)).toEqual(offsets(parts).map((at) => (at === 0 ? '0' : `0+${at}`)));
  });

  it('of ARC files are read, with spaces in addresses', async () => {
    const file = arcFile('http://p.example/a b?c=d e', '<p>text</p>');
    for (const one of [file, gzipSync(file)]) {
      const { records, error } = await read(one);
      expect(error).toBeNull();
      expect(records).toMatchObject([{ head: { url: 'http://p.example/a b?c=d e', date: '20140216050221' } }]);
    }
  });

  it.each([true, false])(
    'before a cut are all given, wherever it is; then the offset is named (packed: %s)',
    async (gzip) => {
      const parts = await recordsOfFile(some(4), gzip);
      const file = Buffer.concat(parts);
      const starts = offsets(parts);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: file.length - 1 }), async (cut) => {
          const { urls, error } = await read(file.subarray(0, cut));
          // The empty lines behind a record may be missing.
          const whole = starts.filter((start, n) => start + (parts[n] as Buffer).length - (gzip ? 0 : 4) <= cut).length;
          const isBetween = starts.some(
            (start, n) => cut === start || (!gzip && cut >= start - 4 && cut <= start && n > 0),
          );
          expect(urls).toEqual([0, 1, 2, 3].slice(0, whole).map(urlOf));
          if (isBetween || (!gzip && whole === 4)) expect(error).toBeNull();
          else expect(error).toMatch(new RegExp(`it ends .*offset ${starts[whole]}(?:,|$)`));
        }),
        { numRuns: 200 },
      );
    },
  );

  /** What is read of a packed file with one byte changed. */
  async function readDamaged(entries: Entry[], where: number, flip: number) {
    const parts = await recordsOfFile(entries, true);
    const starts = offsets(parts);
    const file = Buffer.concat(parts);
    const blocksOf = ({ records }: Awaited<ReturnType<typeof read>>) =>
      records.flatMap((record) => ('block' in record ? [record.block.toString()] : []));
    const whole = blocksOf(await read(file));
    const at = Math.floor(where * (starts.at(-1) as number));
    file[at] = (file[at] as number) ^ flip;
    const result = await read(file);
    const hit = starts.findLastIndex((start) => start <= at);
    return { ...result, hit, wrong: blocksOf(result).filter((block) => !whole.includes(block)) };
  }

  it('are all given but the damaged one, whichever byte of a packed file is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 9_999 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (file, where, flip) => {
          const entries = some(5).map((entry) => ({ ...entry, url: `${entry.url}?file=${file}` }));
          const { urls, hit, wrong } = await readDamaged(entries, where, flip);
          const others = entries.flatMap(({ url }, n) => (n === hit ? [] : [url]));
          expect(urls.filter((url) => others.includes(url))).toEqual(others);
          // Of the damaged one nothing is given, or all of it: the head of a member has bytes that say nothing.
          expect(wrong).toEqual([]);
        },
      ),
      {
        numRuns: 200,
        // What unpacks with its head and its length, and is something else; and data that go on to the file's last bytes.
        examples: [
          [3, 0.7151733158927404, 74],
          [8, 0.7139580602883355, 51],
          [101, 0.9918407310704961, 131],
          [133, 0.4811074918566775, 39],
        ],
      },
    );
  });

  it('that say a wrong length are named with their offset; those behind them are read', async () => {
    const parts = await recordsOfFile(some(4), false);
    const text = (parts[1] as Buffer).toString();
    const length = Number(/Content-Length: (\d+)/.exec(text)?.[1]);
    for (const [wrong, reason] of [
      [length - 100, 'it is longer than it says'],
      [length + 100, 'it is longer than it says'],
      [10_000_000_000, `it has 10000000000 bytes, the limit is 100000`],
      ['-1', 'the record does not say how long it is'],
    ] as const) {
      const file = Buffer.concat([
        parts[0] as Buffer,
        Buffer.from(text.replace(/Content-Length: \d+/, `Content-Length: ${wrong}`)),
        ...parts.slice(2),
      ]);
      const { urls, damages, error } = await read(file);
      if (wrong === 10_000_000_000) {
        // Nobody can know that: it is passed over to the end, which is said.
        expect({ urls, error }).toEqual({
          urls: [urlOf(0)],
          error: `it ends within the record at offset ${parts[0]?.length}`,
        });
        continue;
      }
      expect({ urls, error }).toEqual({ urls: [0, 2, 3].map(urlOf), error: null });
      expect(damages[0]).toBe(`${parts[0]?.length}: ${reason}`);
    }
  });

  it('find their way back out of rubbish, and hold no more of it than a window', async () => {
    const parts = await recordsOfFile(some(2), false);
    const rubbish = Buffer.alloc(3_000_000, 'rubbish WARC/1.0 ');
    const { urls, damages, error } = await read(
      Buffer.concat([parts[0] as Buffer, rubbish, Buffer.from('\n'), parts[1] as Buffer]),
    );
    expect({ urls, error }).toEqual({ urls: [urlOf(0), urlOf(1)], error: null });
    expect(damages).toEqual([`${parts[0]?.length}: no record begins here`]);
    const head = Buffer.from(`WARC/1.0\r\n${'A: b\r\n'.repeat(50_000)}`);
    expect(await read(Buffer.concat([head, Buffer.from('\r\n\r\n'), parts[1] as Buffer]))).toMatchObject({
      urls: [urlOf(1)],
    });
  });

  it('that are too large are named; an empty file is one that was cut off', async () => {
    const [large, small] = await recordsOfFile([{ url: urlOf(0), body: 'x'.repeat(200_000) }, { url: urlOf(1) }], true);
    const { urls, damages } = await read(Buffer.concat([large as Buffer, small as Buffer]));
    expect(urls).toEqual([urlOf(1)]);
    expect(damages).toEqual([expect.stringMatching(/^0: it has 2\d+ bytes, the limit is 100000$/)]);
    expect((await read(Buffer.alloc(0))).error).toBe('it is empty');
  });
});
