// What the page makes of rows before it draws: series, numbers in words, places of names.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, withRange, withVariable } from '../../src/view/app/address.ts';
import {
  formatList,
  formatNumber,
  formatOf,
  formatTick,
  formatTime,
  formatTimeTick,
  grainOf,
} from '../../src/view/app/format.ts';
import { toSeries } from '../../src/view/app/series.ts';
import { spread } from '../../src/view/app/spread.ts';
import type { PanelData, VariableState } from '../../src/view/messages.ts';

describe('series', () => {
  const data: PanelData = {
    columns: [
      { name: 'time', type: 'time' },
      { name: 'topic', type: 'string' },
      { name: 'share', type: 'number' },
    ],
    rows: [
      [100, 'Sports', 0.5],
      [100, 'World', 0.25],
      [200, 'Sports', null],
      [900, 'Sports', 0.75],
    ],
  };
  const red = {
    matcher: { id: 'byName', options: 'Sports' },
    properties: [{ id: 'color', value: { mode: 'fixed', fixedColor: '#ff0000' } }],
  };

  test('labels become names by displayName, overrides give colours, and gaps break the line', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own template
    const defaults = { displayName: '${__field.labels.topic}', custom: { insertNulls: 300 } };
    const [sports, world] = toSeries(data, { defaults, overrides: [red] });
    expect(sports).toEqual({
      name: 'Sports',
      colour: '#ff0000',
      points: [
        [100, 0.5],
        [200, null],
        [201, null],
        [900, 0.75],
      ],
    });
    expect(world).toMatchObject({ name: 'World', points: [[100, 0.25]] });
    expect(world!.colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('without labels, columns are series', () => {
    const wide: PanelData = {
      columns: [data.columns[0]!, { name: 'a', type: 'number' }, { name: 'b', type: 'number' }],
      rows: [[1, 2, 3]],
    };
    expect(toSeries(wide, { defaults: {}, overrides: [] }).map(({ name, points }) => [name, points])).toEqual([
      ['a', [[1, 2]]],
      ['b', [[1, 3]]],
    ]);
  });
});

describe('numbers and dates in words', () => {
  test.each([
    [0.1234, { unit: 'percentunit' }, '12.3\u202f%'],
    [0.1234, { unit: 'percentunit', decimals: 0 }, '12\u202f%'],
    [1234567, { unit: 'short', decimals: 0 }, '1,234,567'],
    [-1.26, { unit: 'suffix: pts', decimals: 1 }, '−1.3\u202fpts'],
    [1.26, { unit: 'suffix: pts', decimals: 1 }, '+1.3\u202fpts'],
    [-0.04, { unit: 'suffix: pts', decimals: 1 }, '0.0\u202fpts'],
    [null, { unit: 'short' }, '–'],
  ])('%s as %o', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
  test('an axis is short', () => {
    expect([formatTick(0.1, { unit: 'percentunit' }), formatTick(2500, { unit: 'short' })]).toEqual([
      '10\u202f%',
      '2.5K',
    ]);
  });
  test('an override replaces the unit of its column', () => {
    const config = {
      defaults: { unit: 'short' },
      overrides: [{ matcher: { id: 'byName', options: 'Share' }, properties: [{ id: 'unit', value: 'percentunit' }] }],
    };
    expect([formatOf(config, 'Share').unit, formatOf(config, 'Articles').unit]).toEqual(['percentunit', 'short']);
  });
  test('a date is said as coarsely as the data are, in UTC', () => {
    const months = [Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 1)];
    expect(formatTime(months[0]!, grainOf(months))).toBe('January 2020');
    expect(grainOf([...months, Date.UTC(2020, 1, 2)])).toBe('day');
    expect(grainOf([Date.UTC(2020, 0, 1, 1)])).toBe('minute');
    expect([formatTimeTick(months[0]!), formatTimeTick(months[1]!)]).toEqual([
      { text: '2020', year: true },
      { text: 'Feb', year: false },
    ]);
  });
  test('lists', () => {
    expect([formatList(['a']), formatList(['a', 'b']), formatList(['a', 'b', 'c', 'd'])]).toEqual([
      'a',
      'a and b',
      'a, b and 2 more',
    ]);
  });
});

test('names at the ends of lines keep their distance and their order', () => {
  expect(spread([10, 100], 17, 300)).toEqual([10, 100]);
  expect(spread([100, 100], 10, 300)).toEqual([95, 105]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }), (wanted) => {
      const places = spread(wanted, 17, 380);
      for (const place of places) expect(place).toBeLessThanOrEqual(380.001);
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
      for (let i = 1; i < order.length; i++) expect(places[order[i]!]! - places[order[i - 1]!]!).toBeGreaterThan(16.99);
    }),
  );
});

test('the address keeps the state in words of Grafana', () => {
  const outlet = { name: 'outlet' } as VariableState;
  const start = readAddress('?from=now-5y&to=now&var-outlet=a&var-outlet=b&orgId=1');
  expect(start.toString()).toBe('from=now-5y&to=now&var-outlet=a&var-outlet=b');
  expect(withRange(start, '2020-01-01', 'now').get('from')).toBe('2020-01-01');
  expect(withVariable(start, outlet, 'all').getAll('var-outlet')).toEqual(['$__all']);
  expect(withVariable(start, outlet, []).getAll('var-outlet')).toEqual(['']);
  expect(withVariable(start, outlet, ["o'x", 'y']).getAll('var-outlet')).toEqual(["o'x", 'y']);
});
