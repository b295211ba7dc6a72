import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiesOf } from '../../src/demo/copies.ts';
import type { Truth } from '../../src/demo/truth.ts';
import { findCopies, normalTitle } from '../../src/store/copies.ts';
import { checkCoverage } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import type { TaggedArticle } from '../../src/stream/messages.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, tagged } from './messages.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2024-03-01T12:00:00Z');

describe('copies', () => {
  let database: TestDatabase;
  let offset = 0;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  async function store(articles: TaggedArticle[]): Promise<void> {
    const sink = createSink({ pool: database.pool, log: quietLog, sendDead: () => Promise.reject(new Error('dead')) });
    await sink.write(batchOf(articles, offset));
    offset += articles.length;
  }
  const empty = () =>
    database.pool.query(
      'TRUNCATE core.article, core.coverage_delta, core.coverage_daily, core.coverage_monthly CASCADE',
    );

  type Group = { urls: string[]; original: string | null };
  async function groups(): Promise<Group[]> {
    const { rows } = await database.pool.query<Group>(
      `SELECT array_agg(url ORDER BY published_at, url) AS urls, max(url) FILTER (WHERE original) AS original FROM newsgauge.copies GROUP BY copy_group ORDER BY 1`,
    );
    return rows;
  }

  const article = (name: string, outlet: string, title: string, atMs: number, changes: Partial<TaggedArticle> = {}) =>
    tagged(name, { outlet, title, publishedAt: new Date(atMs).toISOString(), ...changes });

  it('groups the same headline of several outlets within seven days, whatever its quotes and capitals', async () => {
    await empty();
    await store([
      article('a', 'wire.example', "Governor's budget clears the House, 61-37", START_MS),
      article('b', 'one.example', 'Governor’s Budget Clears the House, 61–37', START_MS + DAY_MS),
      article('c', 'two.example', 'GOVERNOR’S BUDGET CLEARS THE HOUSE: 61-37', START_MS + 7 * DAY_MS),
      article('d', 'two.example', "Governor's budget clears the House, 61-37", START_MS + 7 * DAY_MS + 1),
      article('e', 'one.example', 'Photos of the day', START_MS),
      article('f', 'two.example', 'Photos of the day', START_MS),
      article('g', 'one.example', 'Mayor opens the new bridge today', START_MS),
      article('h', 'one.example', 'Mayor opens the new bridge today', START_MS + 1),
    ]);
    expect(await findCopies(database.pool)).toEqual({ articles: 8, groups: 1, copies: 2, changed: 3 });
    expect(await groups()).toEqual([
      {
        urls: ['https://one.example/a', 'https://one.example/b', 'https://one.example/c'],
        original: 'https://one.example/a',
      },
    ]);
    const copies = await database.pool.query('SELECT hours_after, original_outlet FROM newsgauge.copies ORDER BY 1');
    expect(copies.rows.map(({ hours_after }) => hours_after)).toEqual([0, 24, 168]);
    expect(new Set(copies.rows.map(({ original_outlet }) => original_outlet))).toEqual(new Set(['wire.example']));
    expect(await checkCoverage(database.pool)).toEqual([]);
    const { rows } = await database.pool.query(
      'SELECT sum(articles)::integer AS articles, sum(originals)::integer AS originals FROM newsgauge.coverage_monthly',
    );
    expect(rows[0]).toEqual({ articles: 8, originals: 6 });
  });

  it('calls nobody a copy where a date without a time of day may be as early', async () => {
    await empty();
    const title = 'Flood warning for the whole river valley';
    const day = { publishedPrecision: 'day' as const, publishedOffset: null };
    await store([
      article('a', 'one.example', title, START_MS),
      article('b', 'two.example', title, Date.parse('2024-03-01T00:00:00Z'), day),
      article('c', 'one.example', `${title} again`, START_MS),
      article('d', 'two.example', `${title} again`, Date.parse('2024-03-02T00:00:00Z'), day),
      article('e', 'one.example', `${title} at last`, START_MS),
      article('f', 'two.example', `${title} at last`, START_MS),
    ]);
    expect(await findCopies(database.pool)).toMatchObject({ groups: 3, copies: 1 });
    expect((await groups()).map(({ original }) => original)).toEqual([null, 'https://one.example/c', null]);
  });

  it('follows what changes: a headline that is edited leaves its group, a second run changes nothing', async () => {
    await empty();
    const title = 'School board votes to close two schools';
    await store([article('a', 'one.example', title, START_MS), article('b', 'two.example', title, START_MS + DAY_MS)]);
    expect(await findCopies(database.pool)).toMatchObject({ copies: 1, changed: 2 });
    expect(await findCopies(database.pool)).toMatchObject({ copies: 1, changed: 0 });
    const later = { capturedAt: '2024-04-01T00:00:00.000Z' };
    await store([article('b', 'two.example', 'Board closes two schools after long debate', START_MS + DAY_MS, later)]);
    expect(await findCopies(database.pool)).toMatchObject({ groups: 0, copies: 0, changed: 2 });
    expect(await checkCoverage(database.pool)).toEqual([]);
  });

  it('equals the rule computed a second time, in memory, and leaves the rollups right', async () => {
    const anArticle = fc.record({
      outlet: fc.constantFrom('one.example', 'two.example', 'three.example'),
      title: fc.constantFrom(
        'Storm takes down trees and power lines',
        'Storm TAKES down trees, and power lines!',
        'Too short',
        'Council meets on the new budget plan',
      ),
      hours: fc.integer({ min: 0, max: 24 * 30 }),
      precision: fc.constantFrom('second' as const, 'second' as const, 'day' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anArticle, { minLength: 2, maxLength: 25 }), async (list) => {
        await empty();
        const truth = list.map(({ outlet, title, hours, precision }, n): Truth => {
          const at = new Date(START_MS + hours * 3_600_000).toISOString();
          const publishedAt = precision === 'day' ? `${at.slice(0, 10)}T00:00:00.000Z` : at;
          const rest = {
            guid: '',
            topic: 'sports' as const,
            basis: 'feed' as const,
            copyOf: null,
            sameHeadline: null,
            wire: false,
          };
          const counts = { comments: null, pageviews: null, reachable: true };
          return { outlet, title, urls: [`https://one.example/${n}`], publishedAt, precision, ...rest, ...counts };
        });
        await store(
          truth.map(({ outlet, title, publishedAt, precision }, n) =>
            article(`${n}`, outlet, title, Date.parse(publishedAt as string), {
              publishedPrecision: precision,
              publishedOffset: precision === 'day' ? null : 0,
            }),
          ),
        );
        const found = await findCopies(database.pool);
        const expected = copiesOf(truth);
        const { rows } = await database.pool.query<{ url: string; is_copy: boolean; copy_group: string | null }>(
          'SELECT url, is_copy, copy_group FROM core.article',
        );
        const numbers = new Map(rows.map((row) => [row.url, row]));
        const rowOf = ({ urls }: Truth) => numbers.get(urls[0] as string);
        expect(found).toMatchObject({ groups: expected.groups.length, copies: expected.copies.size });
        for (const record of truth) expect(rowOf(record)?.is_copy).toBe(expected.copies.has(record));
        for (const group of expected.groups) expect(new Set(group.map((one) => rowOf(one)?.copy_group)).size).toBe(1);
        const inGroups = rows.filter(({ copy_group }) => copy_group !== null).length;
        expect(inGroups).toBe(expected.groups.flat().length);
        expect(await checkCoverage(database.pool)).toEqual([]);
        expect(await findCopies(database.pool)).toMatchObject({ changed: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('lets one run at a time', async () => {
    const other = await database.pool.connect();
    await other.query('BEGIN; SELECT pg_advisory_xact_lock(1852243972)');
    await expect(findCopies(database.pool)).rejects.toThrow('copies: another newsgauge analyse is at work');
    await other.query('COMMIT');
    other.release();
    expect(await findCopies(database.pool)).toMatchObject({ changed: 0 });
  });

  it.each([
    ['in the author', { author: 'Jo Doe, Commonwealth Wire' }, true],
    ['in the dateline', { summary: 'FRANKFORT, Ky. (Commonwealth Wire) — The Senate met.' }, true],
    ['of a known agency', { summary: 'LONDON (Reuters) - Shares rose.' }, true],
    [
      'of nobody, though a wire is named in the text',
      { summary: 'The firm makes commonwealth wire and cable.' },
      false,
    ],
  ])('a credit %s', async (_, changes, wire) => {
    await database.pool.query(
      "INSERT INTO core.outlet (slug, name, agency) VALUES ('cw.example', 'Commonwealth Wire', true) ON CONFLICT DO NOTHING",
    );
    await empty();
    await store([tagged('credited', changes)]);
    const { rows } = await database.pool.query('SELECT wire FROM newsgauge.articles');
    expect(rows).toEqual([{ wire }]);
  });

  it('normal form', () => {
    expect(normalTitle('  “It’s” a Café—№ 5!\u00a0')).toBe('its a café no 5');
  });
});
