import { expect, test } from 'vitest';
import { parseRange } from '../../src/view/range.ts';

const now = new Date('2024-02-29T13:14:15.678Z');

test.each([
  ['now-10y', 'now', '2014-02-28T13:14:15.678Z', '2024-02-29T13:14:15.678Z'],
  ['now-12M', 'now-1d', '2023-02-28T13:14:15.678Z', '2024-02-28T13:14:15.678Z'],
  ['now/y', 'now/y', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
  ['now-1M/M', 'now-1M/M', '2024-01-01T00:00:00.000Z', '2024-01-31T23:59:59.999Z'],
  ['now/w', 'now', '2024-02-26T00:00:00.000Z', '2024-02-29T13:14:15.678Z'],
  ['now-6h/h', 'now+30m', '2024-02-29T07:00:00.000Z', '2024-02-29T13:44:15.678Z'],
  ['2020-03-01', '2020-03-31', '2020-03-01T00:00:00.000Z', '2020-03-31T23:59:59.999Z'],
  ['1577836800000', '1609459199999', '2020-01-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z'],
  ['2020-01-01T00:00:00Z', '2020-06-01T12:30:00.5Z', '2020-01-01T00:00:00.000Z', '2020-06-01T12:30:00.500Z'],
])('%s to %s', (from, to, start, end) => {
  const range = parseRange({ from, to }, now);
  expect([range.from.toISOString(), range.to.toISOString()]).toEqual([start, end]);
});

test.each(['', 'yesterday', 'now-1q', 'now-', '2020-13-01', '2020-02-31T00:00:00', "2020-01-01'; --", '9'.repeat(16)])(
  '%j is refused',
  (from) => {
    expect(() => parseRange({ from, to: 'now' }, now)).toThrow('is not a time');
  },
);

test('a range that ends before it starts is refused', () => {
  expect(() => parseRange({ from: 'now', to: 'now-1d' }, now)).toThrow(
    'The range starts (now) after it ends (now-1d).',
  );
});
