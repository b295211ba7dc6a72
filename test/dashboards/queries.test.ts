// Every query of every dashboard on a real PostgreSQL: rows are the same by the viewer's placeholders and by Grafana's pasting,
// and the numbers are those that are counted here from the cells.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dashboard, parseDashboard } from '../../src/view/dashboard.ts';
import { compileQuery, type Selection } from '../../src/view/macros.ts';
import type { Cell, PanelData } from '../../src/view/messages.ts';
import { createRunner, type RunQuery } from '../../src/view/query.ts';
import { parseRange, type TimeRange } from '../../src/view/range.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import {
  addCoverage,
  addInterest,
  addNames,
  type CoverageCell,
  deskHead,
  type InterestCell,
  monthsUpTo,
} from '../view/coverage.ts';
import { dashboardFiles, readDashboard } from './files.ts';
import { expandAsGrafana } from './grafana.ts';

const HOSTILE = [`O'Brien "x"`, `'); drop table x; --`, `\\'; SELECT 1; --`, 'a,b', '$1', 'Ünïcode ’"´'];
const OUTLETS = ['onlytruth.example', 'courier.example', ...HOSTILE];
const HOSTILE_HEAD = {
  name: `it's"a\\head`,
  version: '1',
  encoder: 'e',
  labels: HOSTILE.map((slug) => ({ slug, name: `${slug}!`, colour: '#123456', iptc: null })),
};
const NOW = new Date('2026-11-24T06:30:15.120Z');
const MONTHS = monthsUpTo(NOW, 120);

const CELLS: CoverageCell[] = OUTLETS.flatMap((outlet, o) =>
  MONTHS.flatMap((month, i) => {
    // One outlet joins late, and nothing at all was collected in three months.
    if ((o === 1 && i < 70) || (i >= 30 && i < 33)) return [];
    const cells = [deskHead, HOSTILE_HEAD].flatMap(({ name, labels }) =>
      [...labels.map(({ slug }) => slug), 'uncertain'].map((topic, t) => ({
        month,
        outlet,
        head: name,
        topic,
        articles: (i * 7 + o * 13 + t * 5) % 23,
      })),
    );
    return cells.filter(({ articles }) => articles > 0);
  }),
);

/** Every third month is counted; sports draw most, and a topic with few articles is left out. */
const COUNTED: InterestCell[] = CELLS.filter((_, i) => i % 3 === 0).map(({ articles, ...cell }, i) => ({
  ...cell,
  kind: i % 5 === 0 ? 'comments' : 'shares',
  counts: Array.from({ length: articles }, (_, n) => ((n * 37 + i * 11) % 101) + (cell.topic === 'sports' ? 150 : 0)),
}));

type Chosen = { head: string; outlet: readonly string[]; topic: readonly string[] };
const desk = deskHead.labels.map(({ slug }) => slug);
const CHOICES: [string, Chosen][] = [
  ['everything', { head: 'desk', outlet: OUTLETS, topic: desk }],
  ['one outlet', { head: 'desk', outlet: ['courier.example'], topic: desk }],
  ['one topic', { head: 'desk', outlet: OUTLETS, topic: ['politics'] }],
  ['hostile outlets', { head: 'desk', outlet: HOSTILE, topic: desk }],
  ['hostile head and topics', { head: HOSTILE_HEAD.name, outlet: OUTLETS, topic: HOSTILE }],
  ['values that are not there', { head: 'desk', outlet: [`nothing' OR 'a'='a`], topic: [`' OR 1=1 --`] }],
];
const RANGES: [string, TimeRange][] = [
  ['ten years', parseRange({ from: 'now-10y', to: 'now' }, NOW)],
  ['parts of months', parseRange({ from: '2020-02-10', to: '2024-03-05' }, NOW)],
  ['one year', parseRange({ from: 'now-1y', to: 'now' }, NOW)],
  ['a whole year', parseRange({ from: '2024-01-01', to: '2024-12-31' }, NOW)],
  ['before everything', parseRange({ from: '1996-01-01', to: '1997-01-01' }, NOW)],
];

let database: TestDatabase;
let run: RunQuery;
const tenYears = parseDashboard(readDashboard('ten-years.json'));
const competitors = parseDashboard(readDashboard('competitors.json'));
const interest = parseDashboard(readDashboard('interest.json'));
const sqlOf = (dashboard: Dashboard, id: number) =>
  dashboard.panels.find((panel) => panel.id === id)!.targets[0]!.rawSql;

beforeAll(async () => {
  database = await createDatabase();
  await addNames(
    database.pool,
    OUTLETS.map((slug, i) => ({ slug, name: `The ${slug}`, own: i === 0 })),
    [deskHead, HOSTILE_HEAD],
  );
  await addCoverage(database.pool, CELLS);
  await addInterest(database.pool, COUNTED);
  await database.pool.query(
    'INSERT INTO core.outlet_group (name, outlet_id) SELECT $1, id FROM core.outlet WHERE slug = ANY ($2)',
    [HOSTILE[0], HOSTILE.slice(0, 3)],
  );
  run = await createRunner(database.pool);
});
afterAll(() => database?.drop());

function selection({ head, outlet, topic }: Chosen): Map<string, Selection> {
  return new Map([
    ['head', { list: false, values: [head] }],
    ['outlet', { list: true, values: outlet }],
    ['topic', { list: true, values: topic }],
    // The hostile ones go together.
    ['group', { list: false, values: [outlet === HOSTILE ? (HOSTILE[0] as string) : 'all'] }],
    ['about', { list: false, values: [topic[0] as string] }],
    ['kind', { list: false, values: [topic === HOSTILE ? `shares' OR '1'='1` : 'shares'] }],
  ]);
}
const ask = (sql: string, chosen: Chosen, range: TimeRange) =>
  run(compileQuery(sql, { range, variables: selection(chosen) }));

const queries = dashboardFiles.flatMap((file) => {
  const { panels, templating } = parseDashboard(readDashboard(file));
  return [
    ...panels.flatMap(({ id, targets }) =>
      targets.map(({ rawSql }): [string, string] => [`${file} panel ${id}`, rawSql]),
    ),
    ...templating.list.flatMap((variable): [string, string][] =>
      variable.type === 'query' ? [[`${file} variable ${variable.name}`, variable.query]] : [],
    ),
  ];
});

describe.each(queries)('%s', (_, sql) => {
  test.each(CHOICES)('%s: the same rows as by Grafana', async (_, chosen) => {
    for (const [, range] of RANGES) {
      const pasted = await run({ text: expandAsGrafana(sql, selection(chosen), range), values: [] });
      expect(await ask(sql, chosen, range)).toEqual(pasted);
    }
  });
});

test('nothing chosen: no rows, where Grafana sends IN () and gets a syntax error', async () => {
  const none = { head: 'desk', outlet: [], topic: desk };
  const [, range] = RANGES[0]!;
  expect((await ask(sqlOf(tenYears, 1), none, range)).rows).toEqual([]);
  await expect(run({ text: expandAsGrafana(sqlOf(tenYears, 1), selection(none), range), values: [] })).rejects.toThrow(
    /syntax/,
  );
});

test('a value that looks like a macro or a variable is a value', async () => {
  const sql = 'SELECT outlet FROM newsgauge.outlets WHERE outlet NOT IN ($outlet) ORDER BY outlet';
  const odd = { head: 'desk', outlet: ['$__timeFrom()', '$topic', '$1'], topic: [] };
  const { rows } = await ask(sql, odd, RANGES[0]![1]);
  expect(rows.map(([outlet]) => outlet).sort()).toEqual(OUTLETS.filter((outlet) => outlet !== '$1').sort());
});

// The numbers, counted from CELLS.

const monthIn = (month: string, { from, to }: TimeRange) => {
  const start = new Date(`${month}T00:00:00Z`);
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
  return start <= to && end > from;
};
const cellsOf = ({ head, outlet }: Chosen, within: (month: string) => boolean) =>
  CELLS.filter((cell) => cell.head === head && outlet.includes(cell.outlet) && within(cell.month));
const sum = (cells: CoverageCell[]) => cells.reduce((total, { articles }) => total + articles, 0);
const labelsOf = ({ head, topic }: Chosen) =>
  [deskHead, HOSTILE_HEAD].find(({ name }) => name === head)!.labels.filter(({ slug }) => topic.includes(slug));

describe.each(CHOICES)('numbers for %s', (_, chosen) => {
  describe.each(RANGES)('%s', (_, range) => {
    const inRange = cellsOf(chosen, (month) => monthIn(month, range));

    test('share of coverage: articles / all articles of the chosen outlets, whatever topics are chosen', async () => {
      const expected: Cell[][] = [...new Set(inRange.map(({ month }) => month))].sort().flatMap((month) => {
        const cells = inRange.filter((cell) => cell.month === month);
        return labelsOf(chosen).map(({ slug, name }) => [
          Date.parse(month),
          name,
          sum(cells.filter(({ topic }) => topic === slug)) / sum(cells),
        ]);
      });
      expectRows(await ask(sqlOf(tenYears, 1), chosen, range), ['time', 'topic', 'share'], expected);
    });

    test('articles per month, in range, and uncertain', async () => {
      const months = [...new Set(inRange.map(({ month }) => month))].sort();
      const expected = months.map((month) => [Date.parse(month), sum(inRange.filter((cell) => cell.month === month))]);
      expectRows(await ask(sqlOf(tenYears, 2), chosen, range), ['time', 'articles'], expected);
      expectRows(await ask(sqlOf(tenYears, 3), chosen, range), ['articles'], [[sum(inRange)]]);
      const uncertain = sum(inRange.filter(({ topic }) => topic === 'uncertain'));
      expectRows(
        await ask(sqlOf(tenYears, 4), chosen, range),
        ['uncertain'],
        [[inRange.length > 0 ? uncertain / sum(inRange) : null]],
      );
    });

    test('topics in range, and the last twelve whole months against the twelve before', async () => {
      const end = Date.UTC(
        range.to.getUTCFullYear(),
        range.to.getUTCMonth() + (range.to.getTime() + 1 === nextMonth(range.to) ? 1 : 0),
        1,
      );
      const year = (back: number) => {
        const at = new Date(end);
        return at.setUTCFullYear(at.getUTCFullYear() - back);
      };
      const recent = cellsOf(chosen, (month) => Date.parse(month) >= year(1) && Date.parse(month) < end);
      const earlier = cellsOf(chosen, (month) => Date.parse(month) >= year(2) && Date.parse(month) < year(1));
      const share = (cells: CoverageCell[], slug: string) =>
        cells.length === 0 ? null : sum(cells.filter(({ topic }) => topic === slug)) / sum(cells);
      const rows = labelsOf(chosen).map(({ slug, name }): Cell[] => {
        const [now, before] = [share(recent, slug), share(earlier, slug)];
        const change = now === null || before === null ? null : (now - before) * 100;
        return [name, sum(inRange.filter(({ topic }) => topic === slug)), share(inRange, slug), before, now, change];
      });
      rows.sort((a, b) => Number(b[1]) - Number(a[1]));
      const columns = ['Topic', 'Articles', 'Share', '12 months before', 'Last 12 months', 'Change'];
      expectRows(await ask(sqlOf(tenYears, 5), chosen, range), columns, inRange.length > 0 ? rows : []);
    });

    test('the gap to the median of the competitors, and who leads', async () => {
      const rivals = chosen.outlet === HOSTILE ? HOSTILE.slice(0, 3) : OUTLETS.slice(1);
      const shareOf = (outlet: string, slug: string) => {
        const cells = CELLS.filter(
          (cell) => cell.head === chosen.head && cell.outlet === outlet && monthIn(cell.month, range),
        );
        return cells.length === 0 ? null : sum(cells.filter(({ topic }) => topic === slug)) / sum(cells);
      };
      const rows = labelsOf(chosen).flatMap(({ slug, name }): Cell[][] => {
        const ours = shareOf(OUTLETS[0] as string, slug);
        const theirs = rivals.flatMap((outlet) => {
          const share = shareOf(outlet, slug);
          return share === null ? [] : [{ outlet, share }];
        });
        if (ours === null || theirs.length === 0) return [];
        const shares = theirs.map(({ share }) => share).sort((a, b) => a - b);
        const at = (shares.length - 1) / 2;
        const median = ((shares[Math.floor(at)] as number) + (shares[Math.ceil(at)] as number)) / 2;
        const most = Math.max(...shares);
        const leaders = theirs.filter(({ share }) => share === most).map(({ outlet }) => `The ${outlet}`);
        return [[name, ours, median, (ours - median) * 100, leaders.join('|'), most]];
      });
      const { rows: found } = await ask(sqlOf(competitors, 3), chosen, range);
      expect(found.map(([topic]) => topic).sort()).toEqual(rows.map(([topic]) => topic).sort());
      for (const [topic, ours, median, gap, leader, most] of found) {
        const wanted = rows.find(([name]) => name === topic) as Cell[];
        expect([ours, median, gap, most].map(Number)).toEqual(
          [wanted[1], wanted[2], wanted[3], wanted[5]].map((value) => expect.closeTo(Number(value), 9)),
        );
        expect(String(wanted[4]).split('|')).toContain(leader);
      }
      expect(found.map((row) => row[3])).toEqual(found.map((row) => row[3]).sort((a, b) => Number(a) - Number(b)));
      const bars = await ask(sqlOf(competitors, 1), chosen, range);
      expect(new Map(bars.rows.map(([topic, gap]) => [topic, expect.closeTo(Number(gap) * 100, 9)]))).toEqual(
        new Map(found.map(([topic, , , gap]) => [topic, gap])),
      );
    });

    test('interest: share of interactions / share of coverage, of topics with ten articles', async () => {
      const kind = chosen.topic === HOSTILE ? 'nothing' : 'shares';
      const within = COUNTED.filter(
        (cell) =>
          cell.head === chosen.head &&
          cell.kind === kind &&
          chosen.outlet.includes(cell.outlet) &&
          monthIn(cell.month, range),
      );
      const counts = (cells: InterestCell[]) => cells.flatMap((cell) => cell.counts);
      const total = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
      const all = counts(within);
      const wanted = labelsOf(chosen).flatMap(({ slug, name }): Cell[][] => {
        const own = counts(within.filter(({ topic }) => topic === slug));
        if (own.length < 10) return [];
        const [coverage, interactions] = [own.length / all.length, total(own) / total(all)];
        return [[name, own.length, total(own), coverage, interactions, interactions / coverage]];
      });
      const { columns, rows } = await ask(sqlOf(interest, 3), chosen, range);
      expect(columns.map(({ name }) => name).slice(0, 6)).toEqual([
        'Topic',
        'Articles',
        'Interactions',
        'Share of coverage',
        'Share of interactions',
        'Index',
      ]);
      const byTopic = (some: Cell[][]) => [...some].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
      expect(byTopic(rows.map((row) => row.slice(0, 6)))).toEqual(
        byTopic(wanted).map(([name, ...numbers]) => [name, ...numbers.map((n) => expect.closeTo(Number(n), 9))]),
      );
      for (const [, , , , , index, low, high] of rows) {
        expect(Number(low)).toBeLessThanOrEqual(Number(index));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(index));
      }
      expectRows(await ask(sqlOf(interest, 4), chosen, range), ['articles'], [[all.length]]);
    });
  });
});

function nextMonth(time: Date): number {
  return Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 1);
}

function expectRows({ columns, rows }: PanelData, names: string[], expected: Cell[][]): void {
  expect(columns.map(({ name }) => name)).toEqual(names);
  expect(rows.length).toBe(expected.length);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const wanted = expected[r]![c]!;
      // toBeCloseTo takes null for 0.
      if (typeof wanted === 'number' && cell !== null) expect(cell).toBeCloseTo(wanted, 9);
      else expect(cell).toBe(wanted);
    });
  });
}
