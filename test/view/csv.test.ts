import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/view/csv.ts';

const text = (name: string) => ({ name, type: 'string' as const });

test('times are ISO dates, numbers are bare, nothing is empty', () => {
  const columns = [{ name: 'time', type: 'time' as const }, text('topic'), { name: 'share', type: 'number' as const }];
  const rows = [
    [Date.UTC(2020, 0, 1), 'A, "b"', -0.25],
    [Date.UTC(2020, 0, 1, 5), null, null],
  ];
  expect(toCsv({ columns, rows })).toBe(
    '\uFEFFtime,topic,share\r\n2020-01-01,"A, ""b""",-0.25\r\n2020-01-01T05:00:00.000Z,,\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|calc'])('%j is not a formula any more', (cell) => {
  const [, row] = parse(toCsv({ columns: [text('a')], rows: [[cell]] }), { bom: true });
  expect(row).toEqual([`'${cell}`]);
});

test('any text comes back, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), (rows) => {
      const csv = toCsv({ columns: [text('a'), text('b')], rows });
      const back = parse(csv, { bom: true, record_delimiter: '\r\n' }).slice(1);
      const safe = (cell: string) => (/^\s*[=+\-@\t\r|]/.test(cell) ? `'${cell}` : cell);
      expect(back).toEqual(rows.map((row) => row.map(safe)));
    }),
  );
});
