// One row for one article, whatever keys it is met under, in whatever order, by however many writers at once.

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../src/log.ts';
import { groupByKeys, MAX_ADDRESSES, mayShare } from '../../src/store/aliases.ts';
import { openDatabase } from '../../src/store/connect.ts';
import { checkRollups, foldRollups } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import { guidKey } from '../../src/stream/keys.ts';
import type { Interaction, TaggedArticle } from '../../src/stream/messages.ts';
import type { StreamName } from '../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, keyOf, tagged } from './messages.ts';

const OUTLET = 'one.example';
const ofGuid = (guid: string) => guidKey(OUTLET, guid);
/** An article as a feed with guids gives it. */
const withGuid = (name: string, guid: string, changes: Partial<TaggedArticle> = {}) =>
  tagged(name, { guid, aliases: [ofGuid(guid)], ...changes });
const comments = (key: string, minute: number, count: number): Interaction => ({
  v: 1,
  article: key,
  url: null,
  outlet: OUTLET,
  kind: 'comments',
  measure: 'total',
  from: null,
  to: new Date(Date.UTC(2024, 2, 6, 12, minute)).toISOString(),
  count,
  item: null,
  source: 'feed',
});

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty());

const empty = () =>
  database.pool.query(
    'TRUNCATE core.article, core.article_interest, core.interest_delta, core.interest_monthly, core.pending_observation, core.coverage_delta, core.coverage_daily, core.coverage_monthly, core.stream_offset CASCADE',
  );
const sinkOf = (pool = database.pool, log: Log = quietLog) =>
  createSink({
    pool,
    log,
    sendDead: async (letters) => expect.fail(`dead letters: ${letters.map(({ value }) => JSON.parse(value).reason)}`),
  });
const read = async (sql: string) => (await database.pool.query(sql)).rows;

/** Every key with the own key of its row. */
async function resolved(): Promise<Map<string, string>> {
  const rows = await read(
    'SELECT key, key AS row_key FROM core.article UNION ALL SELECT l.key, a.key FROM core.article_alias l JOIN core.article a ON a.id = l.article_id',
  );
  const keys = new Map(rows.map(({ key, row_key }) => [key as string, row_key as string]));
  // No key means two rows.
  expect(keys.size).toBe(rows.length);
  return keys;
}

/** Hands each batch to the sink, each stream with offsets of its own. */
async function deliver(batches: { stream: StreamName; values: unknown[] }[], pool = database.pool): Promise<void> {
  const sink = sinkOf(pool);
  const next = new Map<string, number>();
  for (const { stream, values } of batches) {
    const offset = next.get(stream) ?? 0;
    await sink.write(batchOf(values, offset, stream));
    next.set(stream, offset + values.length);
  }
}
const live = (...values: TaggedArticle[]) => ({ stream: 'tagged.live' as const, values });
const counts = (...values: Interaction[]) => ({ stream: 'interactions' as const, values });

describe('an article that moves', () => {
  it('is one row, which both addresses and the guid lead to, and its counts follow', async () => {
    const before = withGuid('old', 'g', { interactions: [comments(keyOf('old'), 0, 3)] });
    const after = withGuid('new', 'g', {
      title: 'A new headline',
      capturedAt: '2024-03-07T16:00:00.000Z',
      tags: [{ head: 'desk', version: '1', topic: 'world', confidence: 0.8, scores: {} }],
    });
    await deliver([live(before, tagged('other')), live(after)]);
    const row = [keyOf('old'), keyOf('new')].sort()[0];
    const keys = await resolved();
    for (const key of [keyOf('old'), keyOf('new'), ofGuid('g')]) expect(keys.get(key)).toBe(row);
    expect(await read('SELECT key, title, url, topic FROM newsgauge.articles ORDER BY title')).toEqual([
      { key: row, title: 'A new headline', url: 'https://one.example/new', topic: 'world' },
      { key: keyOf('other'), title: 'Title of other', url: 'https://one.example/other', topic: 'sports' },
    ]);
    expect(
      await read('SELECT topic, articles::integer, originals::integer FROM newsgauge.coverage_monthly ORDER BY topic'),
    ).toEqual([
      { topic: 'sports', articles: 1, originals: 1 },
      { topic: 'world', articles: 1, originals: 1 },
    ]);
    // Both addresses still collect counts, and the old one brings no second row.
    await deliver([counts(comments(keyOf('old'), 1, 4), comments(keyOf('new'), 2, 5), comments(ofGuid('g'), 2, 4))]);
    expect(await read('SELECT count::integer FROM core.observation ORDER BY to_at')).toEqual([
      { count: 3 },
      { count: 4 },
      { count: 5 },
    ]);
    await sinkOf().write(batchOf([before], 0, 'tagged.backfill'));
    expect(await read('SELECT count(*)::integer AS n FROM core.article')).toEqual([{ n: 2 }]);
    expect(await checkRollups(database.pool)).toEqual([]);
    await foldRollups(database.pool);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('makes one row of two that were stored before anything joined them: the older number, the greater count', async () => {
    await deliver([
      live(tagged('a', { interactions: [comments(keyOf('a'), 0, 3), comments(keyOf('a'), 1, 9)] }), tagged('b')),
      counts(comments(keyOf('b'), 0, 7), comments(keyOf('c'), 5, 2)),
    ]);
    const [{ id }] = (await read('SELECT min(id) AS id FROM core.article')) as [{ id: string }];
    await database.pool.query('UPDATE core.article SET is_copy = true WHERE id = $1', [id]);
    await database.pool.query('UPDATE core.coverage_delta SET originals = 1');
    expect(await checkRollups(database.pool)).toEqual([]);
    // c names both, and brings what waited for it.
    await sinkOf().write(batchOf([tagged('c', { aliases: [keyOf('a'), keyOf('b')] })], 0, 'tagged.backfill'));
    expect(await read('SELECT id, is_copy FROM core.article')).toEqual([{ id, is_copy: true }]);
    expect(await read('SELECT article_id AS id, count::integer FROM core.observation ORDER BY to_at')).toEqual([
      { id, count: 7 },
      { id, count: 9 },
      { id, count: 2 },
    ]);
    expect(await read('SELECT FROM core.pending_observation')).toEqual([]);
    expect(new Set((await resolved()).values())).toEqual(new Set([[keyOf('a'), keyOf('b'), keyOf('c')].sort()[0]]));
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('gives its row what waited under any of its keys, before and after the keys are joined', async () => {
    await deliver([
      counts(comments(keyOf('old'), 0, 1), comments(ofGuid('g'), 0, 2), comments(keyOf('new'), 1, 3)),
      live(withGuid('new', 'g')),
    ]);
    const waiting = () => read('SELECT article_key AS key FROM core.pending_observation');
    expect(await waiting()).toEqual([{ key: keyOf('old') }]);
    await sinkOf().write(batchOf([withGuid('old', 'g')], 0, 'tagged.backfill'));
    expect(await waiting()).toEqual([]);
    expect(await read('SELECT count::integer FROM core.observation ORDER BY to_at')).toEqual([
      { count: 2 },
      { count: 3 },
    ]);
  });
});

describe('an alias that would join too much', () => {
  it('joins eight addresses and no more, says so, and loses no article', async () => {
    const warnings: { fields: Record<string, unknown>; message: string }[] = [];
    const warn = (fields: Record<string, unknown>, message: string) => warnings.push({ fields, message });
    const log = { ...quietLog, warn } as unknown as Log;
    const names = Array.from({ length: 20 }, (_, i) => `n${i}`);
    const sink = sinkOf(database.pool, log);
    const first = await sink.write(batchOf(names.slice(0, 5).map((name) => withGuid(name, 'same'))));
    const second = await sink.write(
      batchOf(
        names.slice(5).map((name) => withGuid(name, 'same')),
        5,
      ),
    );
    expect([first.untrusted, second.untrusted]).toEqual([0, 12]);
    expect(warnings).toMatchObject([
      { fields: { alias: ofGuid('same'), articles: 12 }, message: expect.stringContaining('more than 8 addresses') },
    ]);
    const keys = await resolved();
    expect(names.filter((name) => !keys.has(keyOf(name)))).toEqual([]);
    expect(new Set(keys.values()).size).toBe(1 + 12);
    // Again, from another stream: nothing changes.
    const again = await sink.write(
      batchOf(
        names.map((name) => withGuid(name, 'same')),
        0,
        'tagged.backfill',
      ),
    );
    expect(again).toMatchObject({ inserted: 0, updated: 0, repeats: 20 });
    expect(await resolved()).toEqual(keys);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('counts addresses that are stored, named or in the batch alike', () => {
    const stored = Array.from({ length: MAX_ADDRESSES }, (_, i) => ({
      id: '1',
      key: keyOf(`s${i}`),
      own: i === 0,
      address: true,
    }));
    const { groups, untrusted } = groupByKeys([tagged('x', { aliases: [keyOf('s3')] })], stored);
    expect(untrusted).toEqual([{ alias: keyOf('s3'), key: keyOf('x') }]);
    expect(groups).toMatchObject([{ stored: [] }]);
    const seven = groupByKeys([tagged('x', { aliases: [keyOf('s3')] })], stored.slice(1));
    expect(seven.untrusted).toEqual([]);
    expect(seven.groups[0]?.keys.size).toBe(MAX_ADDRESSES);
  });
});

describe('writers', () => {
  it('work side by side where keys can only be of one kind', () => {
    const share = (article: TaggedArticle, stored: Parameters<typeof groupByKeys>[1] = []) =>
      groupByKeys([article], stored).groups.every(mayShare);
    const row = (name: string, own = true) => ({ id: '1', key: keyOf(name), own, address: own });
    expect(share(tagged('a'))).toBe(true);
    expect(share(withGuid('a', 'g'))).toBe(true);
    expect(share(withGuid('a', 'g'), [row('a')])).toBe(true);
    // An alias that could be the address of an article, an article that has only a guid, a second address, a first copy
    // under a key that was only named.
    expect(share(tagged('a', { aliases: [keyOf('b')] }))).toBe(false);
    expect(share(tagged('a', { canonicalUrl: null }))).toBe(false);
    expect(share(tagged('a', { aliases: [keyOf('b')] }), [row('b')])).toBe(false);
    expect(share(tagged('a'), [row('b'), row('a', false)])).toBe(false);
  });

  it('double, lose and bury nothing where two of them meet over crossing keys', async () => {
    const second = await openDatabase({ databaseUrl: database.url, home: '', log: quietLog });
    const next = new Map<string, number>();
    const write = async (pool: typeof database.pool, stream: StreamName, values: unknown[]) => {
      const offset = next.get(stream) ?? 0;
      next.set(stream, offset + values.length);
      await sinkOf(pool).write(batchOf(values, offset, stream));
    };
    let articles = 0;
    for (let round = 0; round < 100; round++) {
      const name = (part: string) => `${part}-${round}`;
      const besides: [TaggedArticle, TaggedArticle][] = ['a', 'b', 'c'].flatMap((part) => [
        // Moved: the same guid on two addresses.
        [withGuid(name(`${part}1`), name(part)), withGuid(name(`${part}2`), name(part))],
        // The same article twice.
        [withGuid(name(`${part}3`), name(`${part}3`)), withGuid(name(`${part}3`), name(`${part}3`))],
      ]);
      const alones: [TaggedArticle, TaggedArticle][] = [
        // Each names the other.
        [tagged(name('d'), { aliases: [keyOf(name('e'))] }), tagged(name('e'), { aliases: [keyOf(name('d'))] })],
        // One names what is an article by itself.
        [tagged(name('f'), { aliases: [keyOf(name('g'))] }), tagged(name('g'))],
        // An article with its address, and the same of which only the guid is known.
        [
          withGuid(name('h'), name('h')),
          tagged(name('i'), { key: ofGuid(name('h')), url: null, canonicalUrl: null, guid: name('h') }),
        ],
      ];
      // Every other round nobody starts alone, so that conflicts are found while writing.
      const cases = round % 2 ? besides : [...besides, ...alones];
      articles += cases.length;
      // What one writer meets first the other meets last.
      const lefts = cases.map(([left]) => left);
      const rights = cases.map(([, right]) => right).reverse();
      const seen = cases.flatMap((pair) => pair.map(({ key }) => comments(key, round % 60, 5)));
      await Promise.all([
        write(database.pool, 'tagged.live', lefts),
        write(second.pool, 'tagged.backfill', rights),
        write(second.pool, 'interactions', seen),
      ]);
      const keys = await resolved();
      const apart = cases.filter(([left, right]) => keys.get(left.key) !== keys.get(right.key));
      expect(apart.map(([left]) => left.title)).toEqual([]);
      expect(new Set(keys.values()).size).toBe(articles);
    }
    await second.close();
    // One snapshot a row, and nothing waits for a row that is there.
    expect(
      await read(
        'SELECT (SELECT count(*)::integer FROM core.observation) AS kept, (SELECT count(*)::integer FROM core.pending_observation) AS waiting',
      ),
    ).toEqual([{ kept: articles, waiting: 0 }]);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('let no count wait for an article that another of them is writing', async () => {
    const blocker = await database.pool.connect();
    await blocker.query('BEGIN; LOCK TABLE core.coverage_delta IN EXCLUSIVE MODE');
    const waits = async (count: number) => {
      const waiting = async () =>
        (await read("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))
          .length;
      while ((await waiting()) < count) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    // The article has looked for counts that wait, and is not there yet for others.
    const article = sinkOf().write(batchOf([tagged('a')]));
    await waits(1);
    const counted = sinkOf().write(batchOf([comments(keyOf('a'), 0, 3)], 0, 'interactions'));
    await waits(2);
    await blocker.query('COMMIT');
    blocker.release();
    await Promise.all([article, counted]);
    expect(await read('SELECT count::integer FROM core.observation')).toEqual([{ count: 3 }]);
    expect(await read('SELECT FROM core.pending_observation')).toEqual([]);
  });
});

const NAMES = ['p', 'q', 'r', 's'];
const GUIDS = ['t', 'u'];
const TOPICS = ['sports', 'world', 'uncertain'];
/** A copy under one of four addresses or, without an address, under its guid. What it names may join it to others. */
const copy: fc.Arbitrary<TaggedArticle> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    guid: fc.constantFrom(null, ...GUIDS),
    linkless: fc.boolean(),
    names: fc.subarray(NAMES, { maxLength: 2 }),
    text: fc.constantFrom('first wording', 'second wording', 'third'),
    captured: fc.integer({ min: 0, max: 3 }),
    day: fc.constantFrom('2024-12-31', '2025-01-02'),
    comments: fc.option(fc.record({ minute: fc.integer({ min: 0, max: 2 }), count: fc.integer({ min: 0, max: 9 }) })),
  })
  .map(({ name, guid, linkless, names, text, captured, day, comments: seen }) => {
    const key = linkless && guid !== null ? ofGuid(guid) : keyOf(name);
    const named = [...(guid === null ? [] : [ofGuid(guid)]), ...(captured === 0 ? names.map(keyOf) : [])];
    return tagged(name, {
      key,
      guid,
      canonicalUrl: linkless && guid !== null ? null : `https://one.example/${name}`,
      aliases: named.filter((alias) => alias !== key),
      title: text,
      capturedAt: new Date(Date.UTC(2025, 0, 3, captured)).toISOString(),
      publishedAt: `${day}T12:00:00.000Z`,
      tags: [{ head: 'desk', version: '1', topic: TOPICS[text.length % 3] as string, confidence: 0.75, scores: {} }],
      vector: Buffer.from(text.slice(0, 4)).toString('base64'),
      interactions: seen ? [comments(key, seen.minute, seen.count)] : [],
    });
  });
const count = fc
  .record({
    key: fc.constantFrom(...NAMES.map(keyOf), ...GUIDS.map(ofGuid)),
    minute: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ key, minute, count }) => comments(key, minute, count));

type Item = { stream: StreamName; value: TaggedArticle | Interaction };
const deliveries = fc
  .tuple(fc.array(copy, { minLength: 1, maxLength: 7 }), fc.array(count, { maxLength: 4 }))
  .map(([copies, seen]): Item[] => [
    ...copies.map((value, i) => ({ stream: i % 2 ? ('tagged.live' as const) : ('tagged.backfill' as const), value })),
    ...seen.map((value) => ({ stream: 'interactions' as const, value })),
  ])
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      // Everything at least once, in another order, some again.
      replay: fc
        .shuffledSubarray(items, { minLength: items.length })
        .chain((all) => fc.shuffledSubarray(items).map((again) => [...all, ...again])),
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 24, maxLength: 24 }),
    }),
  );

/** Consecutive items of one stream as one batch, of at most the next size. */
function batchesOf(items: Item[], sizes: number[]): { stream: StreamName; values: unknown[] }[] {
  const batches: { stream: StreamName; values: unknown[] }[] = [];
  for (const { stream, value } of items) {
    const last = batches.at(-1);
    if (last?.stream === stream && last.values.length < (sizes[batches.length] ?? 1)) last.values.push(value);
    else batches.push({ stream, values: [value] });
  }
  return batches;
}

/** Which keys mean one article, worked out by joining lists until nothing changes; each with the least address. */
function componentsOf(items: Item[]): Map<string, string> {
  const articles = items.flatMap(({ stream, value }) => (stream === 'interactions' ? [] : (value as TaggedArticle)));
  const addresses = new Set(articles.map(({ key }) => key));
  let lists = articles.map(({ key, aliases }) => new Set([key, ...aliases]));
  for (let before = 0; before !== lists.length; ) {
    before = lists.length;
    lists = lists.reduce<Set<string>[]>((joined, list) => {
      const [same, others] = [true, false].map((wanted) =>
        joined.filter((one) => [...one].some((key) => list.has(key)) === wanted),
      ) as [Set<string>[], Set<string>[]];
      return [...others, new Set([...list, ...same.flatMap((one) => [...one])])];
    }, []);
  }
  return new Map(
    lists.flatMap((list) => {
      const own = [...list].filter((key) => addresses.has(key)).sort()[0] as string;
      return [...list].map((key) => [key, own] as const);
    }),
  );
}

describe('keys through the sink', () => {
  async function load(batches: { stream: StreamName; values: unknown[] }[]) {
    await empty();
    await deliver(batches);
    expect(await checkRollups(database.pool)).toEqual([]);
    return {
      rows: await read(
        `SELECT a.key, o.slug, a.url, a.canonical_url, a.guid, a.title, a.published_at, a.published_on::text, a.updated_at, a.seen_at, encode(a.document_hash, 'hex') AS document,
                a.published_captured_at, t.slug AS topic, g.confidence, g.tagged_at, encode(v.vector, 'hex') AS vector
         FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id JOIN core.tag g ON g.article_id = a.id JOIN core.topic t ON t.id = g.topic_id
         LEFT JOIN core.vector v ON v.article_id = a.id ORDER BY a.key`,
      ),
      aliases: await read(
        'SELECT l.key, a.key AS row_key, l.address FROM core.article_alias l JOIN core.article a ON a.id = l.article_id ORDER BY l.key',
      ),
      observations: await read(
        'SELECT a.key, b.kind, b.to_at, b.count FROM core.observation b JOIN core.article a ON a.id = b.article_id ORDER BY 1, 2, 3',
      ),
      pending: await read('SELECT article_key, to_at, count FROM core.pending_observation ORDER BY 1, 2'),
      months: await read(
        'SELECT month::text, topic, articles, originals FROM newsgauge.coverage_monthly ORDER BY 1, 2',
      ),
    };
  }

  it('give the same rows, aliases and counts for messages permuted, split and repeated', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ items, replay, sizes }) => {
        const once = await load(batchesOf(items, []));
        expect(await resolved()).toEqual(componentsOf(items));
        expect(await load(batchesOf(replay, sizes))).toEqual(once);
      }),
      { numRuns: 80 },
    );
  });
});
