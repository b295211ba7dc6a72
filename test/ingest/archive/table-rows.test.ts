import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientCells, quotedCells } from '../../../src/ingest/archive/table-rows.ts';

describe('quotedCells', () => {
  it('reads well-formed rows as csv-parse does, and leaves the others to it', () => {
    let wellFormed = 0;
    fc.assert(
      fc.property(fc.stringMatching(/^[a",\n ]{0,12}$/), (text) => {
        const cells = quotedCells(text);
        // csv-parse is given one row, without empty lines.
        if (cells === null || /\n/.test(text.replace(/"(?:[^"]|"")*"/g, '')) || text === '') return;
        wellFormed++;
        expect(cells).toEqual(lenientCells(text));
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(wellFormed).toBeGreaterThan(1_000);
    expect(quotedCells('"a""b",,"c\nd",')).toEqual(['a"b', '', 'c\nd', '']);
    expect(quotedCells('a"b,"c')).toBeNull();
    expect(quotedCells('"a"b,c')).toBeNull();
  });
});
