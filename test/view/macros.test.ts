import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileQuery, intervalSeconds, type Selection } from '../../src/view/macros.ts';

const range = { from: new Date('2020-01-01T00:00:00.500Z'), to: new Date('2021-01-01T00:00:00Z') };
const variables = new Map<string, Selection>([
  ['outlet', { list: true, values: ["o'brien", 'b'] }],
  ['head', { list: false, values: ['desk'] }],
]);
const compile = (sql: string) => compileQuery(sql, { range, variables });
const [from, to] = ['2020-01-01T00:00:00.500Z', '2021-01-01T00:00:00.000Z'];

test.each([
  ['outlet IN ($outlet)', 'outlet = ANY($1::text[])', [["o'brien", 'b']]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own syntax
  ['outlet in ( ${outlet} )', 'outlet = ANY($1::text[])', [["o'brien", 'b']]],
  ['outlet NOT IN ($outlet)', 'outlet <> ALL($1::text[])', [["o'brien", 'b']]],
  ["head IN ('$head')", 'head = ANY($1::text[])', [['desk']]],
  ['$__timeFilter(day)', 'day BETWEEN $1 AND $2', [from, to]],
  ['a > $__timeFrom() AND a < $__timeTo()', 'a > $1 AND a < $2', [from, to]],
  ["$__timeGroup(at,'1d')", 'floor(extract(epoch from at)/86400)*86400', []],
  ["$__timeGroupAlias(at, '5m'), b", 'floor(extract(epoch from at)/300)*300 AS "time", b', []],
  ["$__timeGroup(at,'$__interval')", 'floor(extract(epoch from at)/43200)*43200', []],
  [
    "head IN ('$head') AND outlet IN ($outlet)",
    'head = ANY($1::text[]) AND outlet = ANY($2::text[])',
    [['desk'], ["o'brien", 'b']],
  ],
  ["SELECT a FROM b JOIN (SELECT 1) c ON b.d IN ('x')", "SELECT a FROM b JOIN (SELECT 1) c ON b.d IN ('x')", []],
])('%s', (sql, text, values) => {
  expect(compile(sql)).toEqual({ text, values });
});

test.each([
  ['outlet IN ($paper)', 'unknown variable $paper'],
  ['outlet = $outlet', '$outlet is outside IN'],
  ["title = '$outlet'", '$outlet is outside IN'],
  ['outlet IN ($outlet, $head)', '$outlet is outside IN'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own syntax
  ['outlet IN (${outlet:singlequote})', '${outlet:singlequote} is outside IN'],
  ["outlet IN ('$outlet')", 'variable $outlet must be written IN ($outlet)'],
  ['head IN ($head)', "variable $head must be written IN ('$head')"],
  ['$__unixEpochFilter(a)', 'unknown macro $__unixEpochFilter'],
  ['$outlet(a)', 'unknown macro $outlet'],
  ['$__timeFilter()', '$__timeFilter() takes 1'],
  ['$__timeFilter(a, b)', '$__timeFilter(a, b) takes 1'],
  ['$__timeFrom(a)', '$__timeFrom(a) takes 0'],
  ["$__timeGroup(at,'1d',0)", 'takes 2'],
  ["$__timeGroup(at,'1M')", "interval '1M'"],
  ["SELECT $__timeGroup(at,'1d'), b", 'use $__timeGroupAlias'],
  ['$__interval', '$__interval is outside'],
  ['a = $1', '$1 is outside'],
  ['$$text$$', '$ is outside'],
])('%s is refused by name', (sql, message) => {
  expect(() => compile(sql)).toThrow(message);
});

test('no value ever reaches the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (values) => {
      const query = compileQuery('outlet IN ($outlet)', {
        range,
        variables: new Map([['outlet', { list: true, values }]]),
      });
      expect(query).toEqual({ text: 'outlet = ANY($1::text[])', values: [values] });
    }),
  );
});

describe('$__interval', () => {
  test.each([
    ['an hour', 3_600_000, 5],
    ['ten years', 10 * 365 * 86_400_000, 7 * 86_400],
    ['a thousand years', 1000 * 365 * 86_400_000, 30 * 86_400],
  ])('%s', (_, span, seconds) => {
    expect(intervalSeconds({ from: new Date(0), to: new Date(span) })).toBe(seconds);
  });
});
