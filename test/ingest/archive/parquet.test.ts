import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFile, readRows } from '../../../src/ingest/archive/file.ts';
import { mutants } from '../../mutants.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-parquet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type WriteOptions = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>;
const parquet = (columnData: ColumnSource[], options: WriteOptions = {}): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData, ...options }));

/** What is read, and what ended it. */
async function rowsOf(bytes: Buffer, { needed = ['title'], columns }: { needed?: string[]; columns?: string[] } = {}) {
  const path = join(folder, 'file.parquet');
  await writeFile(path, bytes);
  const rows: Record<string, unknown>[] = [];
  const lines: number[] = [];
  const lost: string[] = [];
  try {
    for await (const row of readRows(await inspectFile(path), needed, { columns })) {
      if ('reason' in row) {
        lost.push(`row ${row.line} ${row.reason}`);
        continue;
      }
      rows.push(row.fields);
      lines.push(row.line);
    }
    return { rows, lines, lost, error: null };
  } catch (error) {
    return { rows, lines, lost, error: (error as Error).message };
  }
}

const titles = (count: number) => Array.from({ length: count }, (_, i) => (i % 7 === 3 ? null : `title ${i}`));
const long = (count: number) => Array.from({ length: count }, (_, i) => `${i} ${'lorem '.repeat(i % 50)}`);

describe('parquetRows', () => {
  it('gives the rows of columns with pages of their own lengths, over all row groups, numbered from 1', async () => {
    const texts = long(5_000);
    const columnData: ColumnSource[] = [
      { name: 'title', data: titles(5_000), type: 'STRING' },
      { name: 'text', data: texts, type: 'STRING', nullable: false },
      { name: 'section', data: titles(5_000).map((_, i) => `section ${i % 3}`), type: 'STRING' },
    ];
    const bytes = parquet(columnData, { rowGroupSize: [700, 1_500], pageSize: 3_000 });
    const { rows, lines, error } = await rowsOf(bytes);
    expect(error).toBeNull();
    expect(lines).toEqual(Array.from({ length: 5_000 }, (_, i) => i + 1));
    const expected = titles(5_000).map((title, i) => ({ title, text: texts[i], section: `section ${i % 3}` }));
    expect(rows).toEqual(expected);
  });

  it('reads only the columns that are wanted', async () => {
    const bytes = parquet([
      { name: 'title', data: ['a', 'b'], type: 'STRING' },
      { name: 'url', data: ['u', 'v'], type: 'STRING' },
      { name: 'html', data: ['<p>', '<q>'], type: 'STRING' },
    ]);
    expect((await rowsOf(bytes, { columns: ['title', 'url', 'guid'] })).rows).toEqual([
      { title: 'a', url: 'u' },
      { title: 'b', url: 'v' },
    ]);
    // What cannot be read of the others does not matter.
    const html = bytes.indexOf('<p>');
    bytes.fill(0xff, html - 12, html + 6);
    expect((await rowsOf(bytes, { columns: ['title'] })).error).toBeNull();
    expect((await rowsOf(bytes)).error).toContain('file.parquet: row group 1 of 1, column html, byte ');
  });

  it('makes text of dates and times, in ISO form, and of large numbers', async () => {
    const at = new Date('2020-02-29T12:34:56.789Z');
    const day = new Date('2020-02-29T00:00:00Z');
    const of = (name: string, element: Partial<SchemaElement>): SchemaElement => ({
      name,
      repetition_type: 'OPTIONAL',
      ...element,
    });
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 6 },
      of('title', { type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
      of('millis', { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }),
      of('micros', { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } }),
      of('local', { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' } }),
      of('day', { type: 'INT32', converted_type: 'DATE' }),
      of('big', { type: 'INT64' }),
    ];
    const bytes = parquet(
      [
        { name: 'title', data: ['a', 'b'] },
        { name: 'millis', data: [at, null] },
        { name: 'micros', data: [at, null] },
        { name: 'local', data: [at, null] },
        { name: 'day', data: [day, null] },
        { name: 'big', data: [1_582_979_696n, null] },
      ],
      { schema },
    );
    const none = { millis: null, micros: null, local: null, day: null, big: null };
    expect((await rowsOf(bytes)).rows).toEqual([
      {
        title: 'a',
        millis: '2020-02-29T12:34:56.789Z',
        micros: '2020-02-29T12:34:56.789Z',
        local: '2020-02-29T12:34:56.789',
        day: '2020-02-29',
        big: '1582979696',
      },
      { title: 'b', ...none },
    ]);
  });

  it('reads INT96, which Spark and Hive wrote', async () => {
    // A column of 12 bytes: nanoseconds of the day, then the Julian day. The writer has no such type, so the schema is changed.
    const value = Buffer.alloc(12);
    value.writeBigInt64LE(45_296_789_000_000n);
    value.writeInt32LE(2_458_909, 8);
    const bytes = parquet(
      [
        { name: 'title', data: ['a'] },
        { name: 'when', data: [new Uint8Array(value)] },
      ],
      {
        codec: 'UNCOMPRESSED',
        statistics: false,
        schema: [
          { name: 'root', num_children: 2 },
          { name: 'title', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
          { name: 'when', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12, repetition_type: 'REQUIRED' },
        ],
      },
    );
    expect((await rowsOf(int96(bytes))).rows).toEqual([{ title: 'a', when: '2020-02-29T12:34:56.789Z' }]);
  });

  it('gives lists and what is inside of columns', async () => {
    const bytes = parquet(
      [
        { name: 'title', data: titles(500).map(() => 'a') },
        { name: 'tags', data: titles(500).map((_, i) => (i % 5 === 0 ? null : long(i % 4))) },
        { name: 'byline', data: titles(500).map((_, i) => ({ original: `By ${i}`, rank: i })) },
      ],
      {
        pageSize: 500,
        rowGroupSize: 200,
        schema: [
          { name: 'root', num_children: 3 },
          { name: 'title', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'tags', converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
          { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
          { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'byline', num_children: 2, repetition_type: 'OPTIONAL' },
          { name: 'original', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
          { name: 'rank', type: 'INT32', repetition_type: 'OPTIONAL' },
        ],
      },
    );
    const { rows, error } = await rowsOf(bytes, { columns: ['title', 'tags', 'byline.original'] });
    expect(error).toBeNull();
    expect(rows).toHaveLength(500);
    expect(rows[3]).toEqual({ title: 'a', tags: long(3), byline: { original: 'By 3', rank: 3 } });
    expect(rows[499]).toEqual({ title: 'a', tags: long(3), byline: { original: 'By 499', rank: 499 } });
    expect(rows.map(({ tags }) => (tags as string[] | null)?.length ?? 0)).toEqual(
      rows.map((_, i) => (i % 5 === 0 ? 0 : i % 4)),
    );
  });

  it.each([
    ['GZIP', { GZIP: (bytes: Uint8Array) => gzipSync(bytes) }],
    ['BROTLI', { BROTLI: (bytes: Uint8Array) => brotliCompressSync(bytes) }],
    ['SNAPPY', undefined],
    ['UNCOMPRESSED', undefined],
  ] as const)('reads pages that are packed as %s', async (codec, compressors) => {
    const bytes = parquet([{ name: 'title', data: long(300), type: 'STRING' }], { codec, compressors });
    expect((await rowsOf(bytes)).rows.map(({ title }) => title)).toEqual(long(300));
  });

  it.each(['DELTA_BYTE_ARRAY', 'DELTA_LENGTH_BYTE_ARRAY', 'PLAIN'] as const)('reads values as %s', async (encoding) => {
    const bytes = parquet([{ name: 'title', data: titles(300), type: 'STRING', encoding }]);
    expect((await rowsOf(bytes)).rows.map(({ title }) => title)).toEqual(titles(300));
  });

  it('reads what Arrow writes: pages of the first version, a dictionary for each row group, zstd, lists and structs', async () => {
    // Made with pyarrow 26: these rows, compression='zstd', row_group_size=25, data_page_size=100.
    const { rows, error } = await rowsOf(await readFile(new URL('arrow.parquet', import.meta.url)));
    expect(error).toBeNull();
    expect(rows).toEqual(
      Array.from({ length: 40 }, (_, i) => ({
        title: i % 7 === 3 ? null : `title ${i}`,
        url: `https://news.example/${i}`,
        section: `section ${i % 3}`,
        tags: i % 5 === 0 ? null : Array.from({ length: i % 4 }, (_, j) => `tag ${j}`),
        byline: { original: `By ${i}` },
        at: new Date(Date.UTC(2020, 0, 1, 12 + i)).toISOString(),
      })),
    );
  });

  it('says what it misses, and what it is not', async () => {
    const bytes = parquet([{ name: 'headline', data: ['a'], type: 'STRING' }]);
    expect((await rowsOf(bytes)).error).toMatch(
      /file\.parquet has no column "title" \(it has: headline\); name its columns with --columns/,
    );
    expect((await rowsOf(Buffer.from('title,url\n'))).error).toMatch(/is named \.parquet and is not Parquet/);
    expect((await rowsOf(gzipSync(bytes))).error).toMatch(/is Parquet inside gzip; unpack it first/);
    const empty = parquet([{ name: 'title', data: [], type: 'STRING' }]);
    expect((await rowsOf(empty)).error).toMatch(/file\.parquet is empty/);
  });

  it('keeps the rows around the damage, and names the row group, the column and the byte', async () => {
    const bytes = parquet([{ name: 'title', data: long(900), type: 'STRING' }], {
      rowGroupSize: 300,
      codec: 'UNCOMPRESSED',
    });
    const at = bytes.indexOf('651 lorem');
    bytes.writeUInt32LE(0x7fffffff, at - 4);
    const { rows, lost, error } = await rowsOf(bytes);
    expect(rows).toHaveLength(600);
    const where = 'row group 3 of 3, column title, byte \\d+: .*';
    expect(lost).toEqual([expect.stringMatching(`^row 601 to row 900: ${where}`)]);
    expect(error).toMatch(
      new RegExp(`file\\.parquet: ${where}; 300 of 900 rows are lost by such damage, all others were read$`),
    );
    const cut = await rowsOf(bytes.subarray(0, bytes.length - 20));
    expect(cut.error).toMatch(/it is cut off: it does not end as Parquet does; everything up to row 0 was read$/);
  });

  it('does not fill memory with what a few bytes claim', async () => {
    // The levels of a page of 100 values say that one of them comes two billion times.
    const bytes = parquet([{ name: 'title', data: [...Array(99).fill('a'), null], type: 'STRING' }], {
      codec: 'UNCOMPRESSED',
    });
    const page = bytes.indexOf(Buffer.from([198, 1, 1]));
    expect(page).toBeGreaterThan(0);
    const { error } = await rowsOf(
      Buffer.concat([bytes.subarray(0, page), Buffer.from([254, 255, 255, 255, 15, 1]), bytes.subarray(page + 6)]),
    );
    expect(error).toMatch(/a run of 2147483647 values in a page of 100/);
    // A footer that is one number.
    const number = Buffer.concat([
      Buffer.from('PAR1'),
      Buffer.from([0x16]),
      Buffer.alloc(3_000_000, 0x80),
      Buffer.alloc(4),
      Buffer.from('PAR1'),
    ]);
    number.writeUInt32LE(3_000_001, number.length - 8);
    expect((await rowsOf(number)).error).toMatch(/its footer is damaged \(a number without end\)/);
  });

  it('neither breaks nor hangs at bytes that are changed: it gives rows, or a named error', async () => {
    const files = [
      parquet(
        [
          { name: 'title', data: titles(200), type: 'STRING' },
          { name: 'published', data: titles(200).map((_, i) => new Date(1.6e12 + i)) },
          { name: 'section', data: titles(200).map((_, i) => `s${i % 3}`), type: 'STRING' },
        ],
        { rowGroupSize: 70, pageSize: 400 },
      ),
      parquet([{ name: 'title', data: titles(200), type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' }], {
        codec: 'UNCOMPRESSED',
      }),
      parquet(
        [
          { name: 'title', data: long(50), type: 'STRING' },
          { name: 'tags', data: titles(50).map((_, i) => long(i % 4)) },
        ],
        { codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } },
      ),
    ];
    files.push(await readFile(new URL('arrow.parquet', import.meta.url)));
    let errors = 0;
    for (const file of files) {
      for (const bytes of mutants(file, { count: 250, seed: 1 })) {
        const { error, rows } = await rowsOf(bytes);
        expect(rows.length).toBeLessThanOrEqual(200);
        if (error === null) continue;
        errors++;
        expect(error).toMatch(/^file: .*file\.parquet/);
      }
    }
    expect(errors).toBeGreaterThan(50);
  });
});

/** The schema element of a column of 12 bytes, made one of INT96; so is its chunk. Thrift: i32 FIXED_LEN_BYTE_ARRAY 7 is INT96 3. */
function int96(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (let at = changed.length - 8 - changed.readUInt32LE(changed.length - 8); at < changed.length - 8; at++) {
    if (changed[at] === 0x15 && changed[at + 1] === 14) changed[at + 1] = 6;
  }
  return changed;
}
