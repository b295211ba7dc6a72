import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { random as randomOf } from '../../src/demo/random.ts';
import { checkRollups, foldRollups } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import type { Interaction, TaggedArticle } from '../../src/stream/messages.ts';
import type { StreamName } from '../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, keyOf, tagged } from './messages.ts';

const PUBLISHED = Date.parse('2024-03-05T15:00:00Z');
const DAY_MS = 86_400_000;
const onDay = (days: number) => new Date(PUBLISHED + days * DAY_MS).toISOString();

function total(name: string, days: number, count: number, more: Partial<Interaction> = {}): Interaction {
  return {
    v: 1,
    article: keyOf(name),
    url: `https://one.example/${name}`,
    outlet: 'one.example',
    kind: 'shares',
    measure: 'total',
    from: null,
    to: onDay(days),
    count,
    item: null,
    source: 'facebook',
    ...more,
  };
}
const views = (name: string, fromDay: number, toDay: number, count: number): Interaction =>
  total(name, toDay, count, { kind: 'pageviews', measure: 'increment', from: onDay(fromDay), source: 'ga4' });
const topic = (slug: string): Pick<TaggedArticle, 'tags'> => ({
  tags: [{ head: 'desk', version: '1', topic: slug, confidence: 0.9, scores: {} }],
});

describe('interest', () => {
  let database: TestDatabase;
  let next: Map<StreamName, number>;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    next = new Map();
    await database.pool.query(
      'TRUNCATE core.article, core.article_interest, core.interest_delta, core.interest_monthly, core.pending_observation, core.coverage_delta, core.coverage_daily, core.coverage_monthly, core.stream_offset CASCADE',
    );
  });

  async function write(stream: StreamName, ...values: unknown[]): Promise<void> {
    const offset = next.get(stream) ?? 0;
    await createSink({
      pool: database.pool,
      log: quietLog,
      sendDead: ([letter]) => Promise.reject(new Error(letter?.value)),
    }).write(batchOf(values, offset, stream));
    next.set(stream, offset + values.length);
  }
  const cells = async () =>
    (
      await database.pool.query(
        `SELECT month::text, topic, kind, articles_observed::integer AS articles, interactions::integer, immature::integer
         FROM newsgauge.interest_monthly ORDER BY month, topic, kind`,
      )
    ).rows;
  const isRight = async () => expect(await checkRollups(database.pool)).toEqual([]);

  it('counts a running total as it was at seven days, or at the first observation after', async () => {
    await write('tagged.live', tagged('a', { interactions: [total('a', 1, 10)] }));
    const cell = { month: '2024-03-01', topic: 'sports', kind: 'shares', articles: 1 };
    expect(await cells()).toEqual([{ ...cell, interactions: 10, immature: 1 }]);
    await write('interactions', total('a', 3, 30), total('a', 20, 200));
    expect(await cells()).toEqual([{ ...cell, interactions: 200, immature: 0 }]);
    await write('interactions', total('a', 8, 80), total('a', 2, 20));
    expect(await cells()).toEqual([{ ...cell, interactions: 80, immature: 0 }]);
    await isRight();
    await foldRollups(database.pool);
    expect(await cells()).toEqual([{ ...cell, interactions: 80, immature: 0 }]);
    await isRight();
  });

  it('adds up items and increments, and takes one source of several', async () => {
    await write('tagged.live', tagged('a'));
    await write(
      'interactions',
      total('a', 8, 5, { item: 'post 1' }),
      total('a', 9, 7, { item: 'post 2' }),
      views('a', 0, 1, 100),
      views('a', 1, 8, 30),
      // Begins when the article is a week old.
      views('a', 8, 9, 1_000),
      total('a', 8, 3, { kind: 'comments', source: 'feed' }),
      total('a', 8, 90, { kind: 'comments', source: 'facebook' }),
    );
    expect(await cells()).toMatchObject([
      { kind: 'comments', interactions: 3, immature: 0 },
      { kind: 'pageviews', interactions: 130, immature: 0 },
      { kind: 'shares', interactions: 12, articles: 1 },
    ]);
    await isRight();
  });

  it('follows an article to another topic, month and row, and leaves none where it loses its date', async () => {
    await write('interactions', total('a', 8, 5), total('b', 8, 7));
    expect(await cells()).toEqual([]);
    await write('tagged.live', tagged('a'), tagged('b'));
    expect(await cells()).toMatchObject([{ topic: 'sports', articles: 2, interactions: 12 }]);
    const later = { capturedAt: '2024-03-07T16:00:00.000Z', title: 'Another headline' };
    await write('tagged.live', tagged('a', { ...later, ...topic('world') }));
    expect(await cells()).toMatchObject([
      { topic: 'sports', interactions: 7 },
      { topic: 'world', interactions: 5 },
    ]);
    // 23:30 in New York on the last day of February, by a better date than that of the feed.
    const better = { publishedAt: '2024-03-01T04:30:00.000Z', publishedBasis: 'json-ld' as const };
    await write('tagged.live', tagged('a', { ...later, ...topic('world'), ...better }));
    expect(await cells()).toMatchObject([
      { month: '2024-02-01', topic: 'world', interactions: 5 },
      { month: '2024-03-01', topic: 'sports', interactions: 7 },
    ]);
    await isRight();
    await write('tagged.live', tagged('c', { aliases: [keyOf('a'), keyOf('b')], capturedAt: '2024-03-04T00:00:00Z' }));
    expect((await cells()).map(({ articles, interactions }) => [articles, interactions])).toEqual([[1, 7]]);
    await isRight();
  });

  it('has an index with an interval, equal to its definition and to a bootstrap', async () => {
    // Sports draw three times as much, with much scatter.
    const { next: random } = randomOf(7);
    const draw = (mean: number) => Math.round(-Math.log(1 - random()) * mean);
    const articles = Array.from({ length: 400 }, (_, n) => ({
      name: `n${n}`,
      slug: n % 4 === 0 ? 'sports' : 'world',
      count: draw(n % 4 === 0 ? 300 : 100),
    }));
    await write(
      'tagged.live',
      ...articles.map(({ name, slug, count }) =>
        tagged(name, { ...topic(slug), interactions: [total(name, 8, count)] }),
      ),
    );
    const { rows } = await database.pool.query(
      "SELECT articles_observed, coverage_share, interaction_share, interest_index, low, high FROM newsgauge.interest_monthly WHERE topic = 'sports'",
    );
    const mean = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const indexOf = (some: typeof articles) =>
      mean(some.filter(({ slug }) => slug === 'sports').map(({ count }) => count)) /
      mean(some.map(({ count }) => count));
    const [found] = rows;
    expect(found.interest_index).toBeCloseTo(indexOf(articles), 9);
    expect(found.interaction_share / found.coverage_share).toBeCloseTo(found.interest_index, 9);
    // Articles drawn anew within each group, 2,000 times: the middle 95 % of the indexes.
    const groups = ['sports', 'world'].map((slug) => articles.filter((one) => one.slug === slug));
    const again = () =>
      groups.flatMap((group) => group.map(() => group[Math.floor(random() * group.length)] as (typeof group)[0]));
    const indexes = Array.from({ length: 2_000 }, () => indexOf(again())).sort((a, b) => a - b);
    expect(Math.abs(found.low - (indexes[50] as number))).toBeLessThan(0.03);
    expect(Math.abs(found.high - (indexes[1_949] as number))).toBeLessThan(0.03);
  });

  it('has no index where there are too few articles to tell, or no interactions', async () => {
    const some = (slug: string, of: number, count: number) =>
      Array.from({ length: of }, (_, n) =>
        tagged(`${slug}${n}`, { ...topic(slug), interactions: [total(`${slug}${n}`, 8, count)] }),
      );
    await write('tagged.live', ...some('sports', 9, 5), ...some('world', 10, 0), ...some('health', 12, 0));
    const index = async () =>
      (await database.pool.query('SELECT topic, interest_index AS i FROM newsgauge.interest_monthly ORDER BY 1')).rows;
    expect(await index()).toEqual([
      { topic: 'health', i: 0 },
      { topic: 'sports', i: null },
      { topic: 'world', i: 0 },
    ]);
  });

  it('equals a recount, whatever comes in whatever order', async () => {
    const names = ['a', 'b', 'c'];
    const article = fc.record({
      name: fc.constantFrom(...names),
      slug: fc.constantFrom('sports', 'world'),
      hour: fc.integer({ min: 0, max: 5 }),
      day: fc.constantFrom('2024-02-29', '2024-03-01', '2024-03-05'),
      alias: fc.option(fc.constantFrom(...names), { freq: 6 }),
      count: fc.option(fc.nat(50)),
    });
    const counted = fc.record({
      name: fc.constantFrom(...names),
      days: fc.integer({ min: 0, max: 12 }),
      count: fc.nat(50),
      kind: fc.constantFrom('shares' as const, 'comments' as const),
      source: fc.constantFrom('feed', 'facebook'),
    });
    const steps = fc.array(fc.oneof(article, counted, fc.constant('fold' as const)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc
        .asyncProperty(steps, async (sequence) => {
          for (const step of sequence) {
            if (step === 'fold') await foldRollups(database.pool);
            else if ('days' in step) {
              const { name, days, count, kind, source } = step;
              await write('interactions', total(name, days, count, { kind, source }));
            } else {
              const { name, slug, hour, day, alias, count } = step;
              const changes = {
                ...topic(slug),
                title: `${name} ${slug}`,
                capturedAt: `2024-03-06T0${hour}:00:00.000Z`,
                publishedAt: `${day}T15:00:00.000Z`,
                aliases: alias === null || alias === name ? [] : [keyOf(alias)],
                interactions: count === null ? [] : [total(name, 1, count)],
              };
              await write('tagged.live', tagged(name, changes));
            }
          }
          await isRight();
        })
        .beforeEach(async () => {
          await database.pool.query('TRUNCATE core.article, core.article_interest, core.interest_delta CASCADE');
          await database.pool.query(
            'TRUNCATE core.interest_monthly, core.coverage_delta, core.coverage_daily, core.coverage_monthly, core.pending_observation',
          );
        }),
      { numRuns: Number(process.env.NEWSGAUGE_INTEREST_RUNS ?? 40) },
    );
  }, 60_000);
});
