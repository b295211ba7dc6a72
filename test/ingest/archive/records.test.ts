import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows, MAX_ROW_BYTES, type RowText } from '../../../src/ingest/archive/records.ts';

async function* chunksOf(text: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text as string);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
async function rowsOf(text: string | Buffer, quoted: boolean, size = 64_000): Promise<RowText[]> {
  const rows: RowText[] = [];
  for await (const row of cutRows(chunksOf(text, size), quoted)) rows.push(row);
  return rows;
}
const plain = (rows: RowText[]) => rows.map(({ line, text }) => [line, text]);

describe('cutRows', () => {
  it('numbers lines, takes both line ends, and needs none at the end', async () => {
    expect(plain(await rowsOf('a\nb\r\n\nc', false, 2))).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ]);
    expect(await rowsOf('', false)).toEqual([]);
  });

  it('keeps line breaks inside quotes, and counts them', async () => {
    expect(plain(await rowsOf('a,"b\nc ""d""\n",e\nf,g\n', true, 3))).toEqual([
      [1, 'a,"b\nc ""d""\n",e'],
      [4, 'f,g'],
    ]);
    // A quote in the middle of a field is a character.
    expect(plain(await rowsOf('5" disk,a\n6"" disk,b\nc,d\n', true))).toEqual([
      [1, '5" disk,a'],
      [2, '6"" disk,b'],
      [3, 'c,d'],
    ]);
  });

  it('loses one line to a quote that is never closed', async () => {
    const rows = await rowsOf('a,b\n"open,c\nd,e\nf,g\n', true, 5);
    expect(plain(rows)).toEqual([
      [1, 'a,b'],
      [2, null],
      [3, 'd,e'],
      [4, 'f,g'],
    ]);
    expect(rows[1]).toMatchObject({ reason: expect.stringContaining('never closed'), value: Buffer.from('"open,c') });
    const long = `a,b\n"open,c\n${'d,e\n'.repeat(5_000)}`;
    const counted = await rowsOf(long, true);
    expect(counted.filter(({ text }) => text === 'd,e')).toHaveLength(5_000);
    expect(counted.filter(({ text }) => text === null)).toHaveLength(1);
  });

  it('skips a line that is too long, without holding it', async () => {
    const rows = await rowsOf(Buffer.from(`a\n${'x'.repeat(MAX_ROW_BYTES * 2)}\nb\n`), false);
    expect(plain(rows)).toEqual([
      [1, 'a'],
      [2, null],
      [3, 'b'],
    ]);
    expect(plain(await rowsOf(Buffer.from(`${'x'.repeat(MAX_ROW_BYTES + 10)}`), true))).toEqual([[1, null]]);
  });

  it('gives back any table of cells, whatever the chunks', async () => {
    const cell = fc.stringMatching(/^[a-z"\n, ]{0,8}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, size) => {
          const lines = table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
          const rows = await rowsOf(lines.map((line) => `${line}\n`).join(''), true, size);
          expect(rows.map(({ text }) => text)).toEqual(lines);
        },
      ),
      { numRuns: 500 },
    );
  });
});
