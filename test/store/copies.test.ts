import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCopies } from '../../src/store/copies.ts';
import { checkRollups, foldRollups } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import type { TaggedArticle } from '../../src/stream/messages.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, keyOf, tagged } from './messages.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const START_MS = Date.parse('2024-03-01T12:00:00Z');

describe('copies', () => {
  let database: TestDatabase;
  let offset = 0;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  async function store(articles: TaggedArticle[]): Promise<void> {
    if (articles.length === 0) return;
    const sink = createSink({ pool: database.pool, log: quietLog, sendDead: () => Promise.reject(new Error('dead')) });
    const first = offset;
    offset += articles.length;
    await sink.write(batchOf(articles, first));
  }
  const empty = () =>
    database.pool.query(
      'TRUNCATE core.article, core.article_interest, core.interest_delta, core.interest_monthly, core.coverage_delta, core.coverage_daily, core.coverage_monthly CASCADE',
    );

  type Group = { urls: string[]; original: string | null };
  async function groups(): Promise<Group[]> {
    const { rows } = await database.pool.query<Group>(
      `SELECT array_agg(url ORDER BY published_at, url) AS urls, max(url) FILTER (WHERE original) AS original FROM newsgauge.copies GROUP BY copy_group ORDER BY 1`,
    );
    return rows;
  }
  const urls = (...names: string[]) => names.map((name) => `https://one.example/${name}`);

  const article = (name: string, outlet: string, title: string, atMs: number, changes: Partial<TaggedArticle> = {}) =>
    tagged(name, { outlet, title, publishedAt: new Date(atMs).toISOString(), ...changes });

  it('groups the same headline of several outlets within seven days, whatever its quotes, capitals and suffix', async () => {
    await empty();
    await database.pool.query("INSERT INTO core.outlet (slug, name) VALUES ('two.example', 'The Second')");
    await store([
      article('a', 'wire.example', "Governor's budget clears the House, 61-37", START_MS),
      article('b', 'one.example', 'Governor’s Budget Clears the House, 61–37', START_MS + DAY_MS),
      article('c', 'two.example', 'GOVERNOR’S BUDGET CLEARS THE HOUSE: 61-37 | The Second', START_MS + WEEK_MS),
      article('d', 'two.example', "Governor's budget clears the House, 61-37", START_MS + WEEK_MS + 1),
      article('e', 'one.example', 'Letters to the editor for Friday, March 1', START_MS),
      article('f', 'two.example', 'Letters to the editor for Friday, March 1', START_MS),
      article('g', 'one.example', 'Mayor opens the new bridge today', START_MS),
      article('h', 'one.example', 'Mayor opens the new bridge today', START_MS + 1),
    ]);
    expect(await findCopies(database.pool)).toEqual({ articles: 8, groups: 1, copies: 2, changed: 3 });
    expect(await groups()).toEqual([{ urls: urls('a', 'b', 'c'), original: urls('a')[0] }]);
    const copies = await database.pool.query('SELECT hours_after, original_outlet FROM newsgauge.copies ORDER BY 1');
    expect(copies.rows.map(({ hours_after }) => hours_after)).toEqual([0, 24, 168]);
    expect(new Set(copies.rows.map(({ original_outlet }) => original_outlet))).toEqual(new Set(['wire.example']));
    const { rows } = await database.pool.query(
      'SELECT sum(articles)::integer AS articles, sum(originals)::integer AS originals FROM newsgauge.coverage_monthly',
    );
    expect(rows[0]).toEqual({ articles: 8, originals: 6 });
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('calls nobody a copy where it is not known which came first', async () => {
    await empty();
    const title = 'Flood warning for the whole river valley';
    const day = { publishedPrecision: 'day' as const, publishedOffset: null };
    const minute = { publishedPrecision: 'minute' as const };
    const pair = (name: string, second: number, first: Partial<TaggedArticle>, other: Partial<TaggedArticle>) => [
      article(`${name}1`, 'one.example', `${title} ${name}`, START_MS, first),
      article(`${name}2`, 'two.example', `${title} ${name}`, second, other),
    ];
    await store([
      ...pair('a', Date.parse('2024-03-01T00:00:00Z'), {}, day),
      ...pair('b', Date.parse('2024-03-02T00:00:00Z'), {}, day),
      ...pair('c', START_MS, {}, {}),
      ...pair('d', START_MS + 59_000, minute, {}),
      ...pair('e', START_MS + 60_000, minute, {}),
      ...pair('f', START_MS + 1_000, {}, minute),
    ]);
    expect(await findCopies(database.pool)).toMatchObject({ groups: 6, copies: 3 });
    const original = new Map((await groups()).map((group) => [group.urls.sort()[0], group.original]));
    expect(original).toEqual(
      new Map([
        [urls('a1')[0], null],
        [urls('b1')[0], urls('b1')[0]],
        [urls('c1')[0], null],
        [urls('d1')[0], null],
        [urls('e1')[0], urls('e1')[0]],
        [urls('f1')[0], urls('f1')[0]],
      ]),
    );
    const unknown = await database.pool.query(
      'SELECT DISTINCT original_outlet, original FROM newsgauge.copies WHERE original IS NULL',
    );
    expect(unknown.rows).toEqual([{ original_outlet: null, original: null }]);
  });

  it('follows what changes: edits, late arrivals, and a headline that goes; a second run changes nothing', async () => {
    await empty();
    const title = 'School board votes to close two schools';
    await store([article('a', 'one.example', title, START_MS), article('b', 'two.example', title, START_MS + DAY_MS)]);
    expect(await findCopies(database.pool)).toMatchObject({ copies: 1, changed: 2 });
    expect(await findCopies(database.pool)).toMatchObject({ copies: 1, changed: 0 });
    await store([article('c', 'three.example', title, START_MS - DAY_MS)]);
    expect(await findCopies(database.pool)).toMatchObject({ copies: 2, changed: 2 });
    expect(await groups()).toEqual([{ urls: urls('c', 'a', 'b'), original: urls('c')[0] }]);
    const later = { capturedAt: '2024-04-01T00:00:00.000Z' };
    await store([
      article('b', 'two.example', 'Board closes two schools after long debate', START_MS + DAY_MS, later),
      article('c', 'three.example', '', START_MS - DAY_MS, { ...later, title: null }),
    ]);
    expect(await findCopies(database.pool)).toMatchObject({ groups: 0, copies: 0, changed: 3 });
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('finds a group that lies across the days asked for, and what was in it before', async () => {
    await empty();
    const title = 'Bridge over the river closes for repairs';
    await store([
      article('a', 'one.example', title, START_MS),
      article('b', 'two.example', title, START_MS + 6 * DAY_MS),
      article('c', 'one.example', 'Another story that nobody else has', START_MS + 60 * DAY_MS),
    ]);
    const march7 = { from: '2024-03-07', to: '2024-03-07' };
    expect(await findCopies(database.pool, march7)).toEqual({ articles: 1, groups: 1, copies: 1, changed: 2 });
    expect(await findCopies(database.pool, { from: '2024-03-08' })).toMatchObject({ articles: 1, groups: 0 });
    expect(await findCopies(database.pool, { from: '2030-01-01' })).toEqual({
      articles: 0,
      groups: 0,
      copies: 0,
      changed: 0,
    });
    expect(await groups()).toHaveLength(1);
    await store([
      article('b', 'two.example', 'Bridge opens', START_MS + 6 * DAY_MS, { capturedAt: '2024-04-01T00:00:00.000Z' }),
    ]);
    expect(await findCopies(database.pool, march7)).toEqual({ articles: 1, groups: 0, copies: 0, changed: 2 });
    expect(await groups()).toEqual([]);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('reads a headline that goes on for months back to its beginning, wherever the days asked for begin', async () => {
    await empty();
    const title = 'The column that two outlets run every five days';
    await store(
      Array.from({ length: 40 }, (_, n) =>
        article(`n${n}`, n % 2 === 0 ? 'one.example' : 'two.example', title, START_MS + 5 * n * DAY_MS),
      ),
    );
    expect(await findCopies(database.pool)).toEqual({ articles: 40, groups: 20, copies: 20, changed: 40 });
    for (let day = 0; day < 200; day += 9) {
      const date = new Date(START_MS + day * DAY_MS).toISOString().slice(0, 10);
      expect(await findCopies(database.pool, { from: date, to: date })).toMatchObject({ changed: 0 });
    }
  });

  /** An article of the property tests; its title is one of a few, so that headlines go on for months. */
  type Made = { outlet: string; title: number; atMs: number; precision: 'second' | 'minute' | 'day' | 'month' };
  const TITLES = [
    ['Storm takes down trees and power lines', 'Storm TAKES down trees, and power lines!'],
    ['Council meets on the new budget plan', 'Council meets on the new “budget” plan'],
    ['Team wins its opening game at home', 'Team wins: its opening game; at home'],
    ['Too short', 'Too short'],
  ];
  const LENGTH_MS = { second: 1, minute: 60_000, day: DAY_MS, month: 31 * DAY_MS };
  const made = (days: number): fc.Arbitrary<Made> =>
    fc
      .record({
        outlet: fc.constantFrom('one.example', 'one.example', 'two.example', 'three.example'),
        title: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
        minutes: fc.integer({ min: 0, max: 24 * 60 * days }),
        precision: fc.constantFrom(
          'second' as const,
          'second' as const,
          'minute' as const,
          'day' as const,
          'month' as const,
        ),
      })
      .map(({ minutes, ...rest }) => {
        const at = new Date(START_MS + minutes * 60_000).toISOString();
        const start = { second: at, minute: at, day: at.slice(0, 10), month: at.slice(0, 7) }[rest.precision];
        return { ...rest, atMs: Date.parse(start) };
      });
  const message = ({ outlet, title, atMs, precision }: Made, n: number, captured: number) =>
    article(`n${n}`, outlet, TITLES[title]?.[n % 2] as string, atMs, {
      publishedPrecision: precision,
      publishedOffset: precision === 'second' ? 0 : null,
      capturedAt: new Date(START_MS + (400 + captured) * DAY_MS).toISOString(),
    });

  /** The rule a second time, from its words: which group each article is in (by its first), and whether it is a copy. */
  function expected(list: readonly Made[]): { group: number | null; isCopy: boolean }[] {
    const result = list.map(() => ({ group: null as number | null, isCopy: false }));
    for (const title of [0, 1, 2]) {
      const indexes = list.flatMap((one, n) => (one.title === title ? [n] : []));
      const at = (n: number) => (list[n] as Made).atMs;
      let rest = indexes.sort((a, b) => at(a) - at(b));
      while (rest.length > 0) {
        const first = rest[0] as number;
        const group = rest.filter((n) => at(n) <= at(first) + WEEK_MS);
        rest = rest.slice(group.length);
        if (new Set(group.map((n) => list[n]?.outlet)).size < 2) continue;
        const isOriginal = (n: number) => {
          const { precision } = list[n] as Made;
          const latest = at(n) + LENGTH_MS[precision] - 1;
          return ['second', 'minute'].includes(precision) && group.every((other) => other === n || at(other) > latest);
        };
        const original = group.find(isOriginal);
        for (const n of group) result[n] = { group: first, isCopy: original !== undefined && n !== original };
      }
    }
    return result;
  }

  async function stored(): Promise<{ day: string; id: string; group: string | null; isCopy: boolean }[]> {
    const { rows } = await database.pool.query(
      `SELECT substring(url FROM 'n(\\d+)$')::integer AS n, id, copy_group AS group, is_copy AS "isCopy", published_on::text AS day FROM core.article ORDER BY 1`,
    );
    return rows;
  }

  /** Holds the rows of these days, and all that are in a group with one of them, against the rule. */
  async function compare(list: readonly Made[], from = '', to = '9999'): Promise<void> {
    const rows = await stored();
    const rule = expected(list);
    rows.forEach((row, n) => {
      if (row.day < from || row.day > to) return;
      const { group, isCopy } = rule[n] as { group: number | null; isCopy: boolean };
      const members = group === null ? [] : rows.filter((_, other) => rule[other]?.group === group);
      const least = members.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))[0] ?? null;
      expect({ n, group: row.group, isCopy: row.isCopy }).toEqual({ n, group: least, isCopy });
      if (group === null) return;
      const inGroup = rows.filter((other) => other.group === row.group).map(({ id }) => id);
      expect(inGroup).toEqual(members.map(({ id }) => id));
    });
    expect(await checkRollups(database.pool)).toEqual([]);
  }

  it('equals the rule computed a second time, in one run or in windows, also after edits and late arrivals', async () => {
    const dateOf = (day: number) => new Date(START_MS + day * DAY_MS).toISOString().slice(0, 10);
    const anEdit = fc.record({ n: fc.nat(), title: fc.nat({ max: 3 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(made(120), { minLength: 2, maxLength: 60 }),
        fc.array(made(120), { maxLength: 20 }),
        fc.array(anEdit, { maxLength: 8 }),
        fc.integer({ min: -5, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (early, late, edits, from, length, step, backwards) => {
          await empty();
          await store(early.map((one, n) => message(one, n, 0)));
          await findCopies(database.pool, { from: dateOf(from), to: dateOf(from + length) });
          await compare(early, dateOf(from), dateOf(from + length));
          await findCopies(database.pool);
          await compare(early);

          const list = [...early, ...late].map((one) => ({ ...one }));
          const edited = edits.map(({ n, title }) => Object.assign(list[n % list.length] as Made, { title }));
          await store(
            list.flatMap((one, n) => (n >= early.length || edited.includes(one) ? [message(one, n, 1)] : [])),
          );
          await findCopies(database.pool, { from: dateOf(from), to: dateOf(from + length) });
          await compare(list, dateOf(from), dateOf(from + length));
          // A date of which only the month is known lies before START.
          const windows = [];
          for (let day = -31; day <= 120; day += step) windows.push({ from: dateOf(day), to: dateOf(day + step - 1) });
          for (const window of backwards ? windows.reverse() : windows) await findCopies(database.pool, window);
          await compare(list);
          expect(await findCopies(database.pool)).toMatchObject({ articles: list.length, changed: 0 });
        },
      ),
      { numRuns: 40 },
    );
  }, 240_000);

  it('leaves the rollups right beside a sink that edits the same articles, and is right once the sink rests', async () => {
    await empty();
    const list = fc.sample(made(30), { numRuns: 150, seed: 7 });
    await store(list.map((one, n) => message(one, n, 0)));
    let writing = true;
    const writer = (async () => {
      for (let round = 1; round <= 40; round++) {
        const touched = list.flatMap((one, n) => {
          if ((n + round) % 3 > 0) return [];
          one.title = (one.title + round) % 4;
          return [message(one, n, round)];
        });
        await store(round % 2 === 0 ? touched : touched.reverse());
        await foldRollups(database.pool);
      }
      writing = false;
    })();
    let runs = 0;
    let changed = 0;
    while (writing) {
      changed += (await findCopies(database.pool)).changed;
      expect(await checkRollups(database.pool)).toEqual([]);
      runs++;
    }
    await writer;
    expect(runs).toBeGreaterThan(2);
    expect(changed).toBeGreaterThan(0);
    await findCopies(database.pool);
    await compare(list);
  });

  it('waits for a writer that has one of the rows, in the order of keys, and counts from what that has left', async () => {
    await empty();
    const title = 'Court hears the case of the river dam';
    const [lesser = '', greater = ''] = ['a', 'b'].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    await store([article(greater, 'one.example', title, START_MS)]);
    await store([article(lesser, 'two.example', title, START_MS + DAY_MS)]);
    const writer = await database.pool.connect();
    try {
      await writer.query('BEGIN');
      await writer.query("UPDATE core.article SET published_on = '2024-02-01' WHERE key = $1", [keyOf(lesser)]);
      await writer.query(`INSERT INTO core.coverage_delta
        SELECT d::date, m::date, a.outlet_id, g.head_id, g.topic_id, sign, sign FROM core.article a JOIN core.tag g ON g.article_id = a.id,
          (VALUES ('2024-03-01', '2024-03-02', -1), ('2024-02-01', '2024-02-01', 1)) AS v (d, m, sign) WHERE a.published_on = '2024-02-01'`);
      const run = findCopies(database.pool);
      const waiting = () =>
        database.pool.query(
          "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
        );
      while ((await waiting()).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      await writer.query('SELECT FROM core.article WHERE key = $1 FOR UPDATE NOWAIT', [keyOf(greater)]);
      await writer.query('COMMIT');
      expect(await run).toMatchObject({ copies: 1, changed: 2 });
    } finally {
      writer.release(true);
    }
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('lets one run at a time, and stops between two batches when it is told to', async () => {
    await empty();
    await store([article('a', 'one.example', 'A story that nobody else has', START_MS)]);
    const other = await database.pool.connect();
    await other.query('BEGIN; SELECT pg_advisory_xact_lock(1852243972)');
    await expect(findCopies(database.pool)).rejects.toThrow('copies: another newsgauge analyse is at work');
    await other.query('COMMIT');
    other.release();
    await expect(findCopies(database.pool, {}, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
      'stop',
    );
    const days: number[] = [];
    expect(await findCopies(database.pool, {}, { onDays: (done, of) => days.push(done / of) })).toMatchObject({
      changed: 0,
    });
    expect(days.at(-1)).toBe(1);
  });

  it.each([
    ['in the author', { author: 'Jo Doe, Commonwealth Wire' }, true],
    ['in capitals', { author: 'COMMONWEALTH WIRE' }, true],
    ['in the dateline', { summary: 'FRANKFORT, Ky. (Commonwealth Wire) — The Senate met.' }, true],
    ['of a known agency', { summary: 'LONDON (Reuters) - Shares rose.' }, true],
    ['of a known agency in the author', { author: 'By AP staff' }, true],
    ['of an agency with a name full of signs', { author: 'A+B (News)' }, true],
    ['of nobody, though signs match as a pattern', { author: 'AAB News' }, false],
    ['of nobody, though a name is part of a word', { author: 'Ana McApple' }, false],
    [
      'of nobody, though a wire is named in the text',
      { summary: 'The firm makes commonwealth wire and cable.' },
      false,
    ],
    ['of nobody, though an agency is spelt out', { summary: 'The agency (AFP) said that it hires.' }, false],
    ['of nobody', {}, false],
  ])('a credit %s', async (_, changes, wire) => {
    await database.pool.query(
      `INSERT INTO core.outlet (slug, name, agency) VALUES ('cw.example', 'Commonwealth Wire', true), ('ab.example', 'A+B (News)', true) ON CONFLICT DO NOTHING`,
    );
    await empty();
    await store([tagged('credited', changes)]);
    const { rows } = await database.pool.query('SELECT wire FROM newsgauge.articles');
    expect(rows).toEqual([{ wire }]);
  });
});
