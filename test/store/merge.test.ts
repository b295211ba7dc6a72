// The promise of the merge: order, batches and repeats of messages cannot matter. First the pure function, then the same
// through the sink on PostgreSQL, rollups included.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merge, stateOf } from '../../src/store/merge.ts';
import { checkRollups, foldRollups } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import type { TaggedArticle } from '../../src/stream/messages.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, tagged } from './messages.ts';

const TOPICS = ['sports', 'world', 'uncertain', null];
const at = (minute: number) => new Date(Date.UTC(2024, 11, 31, 20, minute)).toISOString();

/** A copy of one of three articles. Its tag is a function of its text, as with one model. Times straddle a year's end in Kentucky. */
const copy: fc.Arbitrary<TaggedArticle> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('first wording', 'second wording', 'third wording'),
    author: fc.constantFrom(null, 'A. Writer', 'B. Writer'),
    language: fc.constantFrom(null, 'en', 'es'),
    outlet: fc.constantFrom('one.example', 'two.example'),
    captured: fc.integer({ min: 0, max: 3 }),
    date: fc.constantFrom(
      { publishedAt: null, publishedBasis: 'none', publishedPrecision: 'none', publishedOffset: null } as const,
      {
        publishedAt: '2025-01-01T04:30:00.000Z',
        publishedBasis: 'feed',
        publishedPrecision: 'second',
        publishedOffset: -300,
      } as const,
      {
        publishedAt: '2025-01-01T05:30:00.000Z',
        publishedBasis: 'feed',
        publishedPrecision: 'second',
        publishedOffset: 0,
      } as const,
      {
        publishedAt: '2025-01-01T04:30:00.000Z',
        publishedBasis: 'feed',
        publishedPrecision: 'second',
        publishedOffset: 60,
      } as const,
      {
        publishedAt: '2024-12-30T00:00:00.000Z',
        publishedBasis: 'url',
        publishedPrecision: 'day',
        publishedOffset: null,
      } as const,
      {
        publishedAt: '2024-12-01T00:00:00.000Z',
        publishedBasis: 'json-ld',
        publishedPrecision: 'month',
        publishedOffset: null,
      } as const,
    ),
  })
  .map(({ name, text, author, language, outlet, captured, date }) => {
    // What the outlet says of the language takes part in the gate, so it is part of the text.
    const topic = TOPICS[(name.charCodeAt(0) + text.length + (language?.charCodeAt(1) ?? 0)) % TOPICS.length] as
      | string
      | null;
    const untagged = topic === null;
    return tagged(name, {
      ...date,
      title: text,
      author,
      language,
      outlet,
      capturedAt: at(captured),
      detectedLanguage: untagged ? 'fr' : 'en',
      tags: [
        {
          head: 'desk',
          version: '1',
          topic,
          confidence: untagged ? null : 0.75,
          scores: {},
          ...(untagged ? { reason: 'language' } : {}),
        },
      ],
      encoder: untagged ? null : { name: 'tiny', version: '1' },
      vector: untagged ? null : Buffer.from(text.slice(0, 4)).toString('base64'),
    });
  });

const mergeAll = (messages: TaggedArticle[]) => messages.map(stateOf).reduce(merge);
const shuffled = fc.array(copy, { minLength: 1, maxLength: 8 }).chain((messages) =>
  fc.record({
    messages: fc.constant(messages),
    // Every message at least once, in another order, some again.
    replay: fc
      .shuffledSubarray(messages, { minLength: messages.length })
      .chain((all) => fc.shuffledSubarray(messages).map((again) => [...all, ...again])),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 16, maxLength: 16 }),
  }),
);

describe('merge', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copy, copy, copy, (x, y, z) => {
        const [a, b, c] = [x, y, z].map((message) => stateOf({ ...message, key: x.key })) as [
          ReturnType<typeof stateOf>,
          ReturnType<typeof stateOf>,
          ReturnType<typeof stateOf>,
        ];
        // A tag is a function of the text, so make it one again after the keys were made equal.
        for (const state of [a, b, c])
          state.tags = new Map([
            [
              'desk 1',
              { head: 'desk', version: '1', topic: state.text.title, confidence: 1, reason: null, taggedAt: '' },
            ],
          ]);
        for (const state of [a, b, c]) state.vectors = new Map();
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes the date by basis, then precision, then the earliest copy', () => {
    const feed = tagged('a', { publishedBasis: 'feed', publishedAt: '2024-03-05T10:00:00.000Z' });
    const meta = tagged('a', { publishedBasis: 'meta', publishedAt: '2024-03-04T10:00:00.000Z' });
    const jsonLd = tagged('a', {
      publishedBasis: 'json-ld',
      publishedAt: '2024-03-03T00:00:00.000Z',
      publishedPrecision: 'day',
    });
    const later = tagged('a', {
      publishedBasis: 'feed',
      publishedAt: '2024-03-01T10:00:00.000Z',
      capturedAt: '2024-03-06T00:00:00.000Z',
    });
    const none = tagged('a', {
      publishedBasis: 'none',
      publishedPrecision: 'none',
      publishedAt: null,
      publishedOffset: null,
    });
    const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
    expect(iso(mergeAll([meta, feed]).date.publishedAt)).toBe('2024-03-05T10:00:00.000Z');
    expect(iso(mergeAll([feed, jsonLd, meta]).date.publishedAt)).toBe('2024-03-03T00:00:00.000Z');
    expect(iso(mergeAll([later, feed]).date.publishedAt)).toBe('2024-03-05T10:00:00.000Z');
    expect(iso(mergeAll([none, meta]).date.publishedAt)).toBe('2024-03-04T10:00:00.000Z');
    expect(mergeAll([none, none]).date).toMatchObject({ publishedAt: null, basis: 'none', capturedAt: null });
  });

  it('takes text and tag of the latest copy and keeps the first tag of one text', () => {
    const old = tagged('a', { title: 'old' });
    const edited = tagged('a', {
      title: 'new',
      capturedAt: '2024-03-06T00:00:00.000Z',
      tags: [{ head: 'desk', version: '1', topic: 'world', confidence: 0.8, scores: {} }],
    });
    const again = {
      ...edited,
      tags: [
        { head: 'desk', version: '1', topic: 'world', confidence: 0.7, scores: {} },
        { head: 'agnews', version: '1', topic: 'World', confidence: 0.9, scores: {} },
      ],
    };
    for (const order of [
      [old, edited, again],
      [edited, old, again],
      [edited, again, old],
    ]) {
      const state = mergeAll(order);
      expect(state.text.title).toBe('new');
      expect(state.tags.get('desk 1')).toMatchObject({ topic: 'world', confidence: 0.8 });
      expect(state.tags.get('agnews 1')).toMatchObject({ topic: 'World' });
      expect(new Date(state.seenAt).toISOString()).toBe('2024-03-05T16:00:00.000Z');
    }
  });
});

describe('merge through the sink', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  async function load(batches: TaggedArticle[][]): Promise<{ rows: unknown[]; cells: unknown[] }> {
    const { pool } = database;
    await pool.query(
      'TRUNCATE core.article, core.article_interest, core.interest_delta, core.interest_monthly, core.coverage_delta, core.coverage_daily, core.coverage_monthly, core.stream_offset, core.dead_letter CASCADE',
    );
    const sink = createSink({
      pool,
      log: quietLog,
      sendDead: async (letters) => expect.fail(`dead letters: ${letters.map(({ value }) => JSON.parse(value).reason)}`),
    });
    let offset = 0;
    for (const [i, batch] of batches.entries()) {
      await sink.write(batchOf(batch, offset));
      offset += batch.length;
      // Folding may happen at any time.
      if (i % 2 === 1) await foldRollups(pool);
    }
    expect(await checkRollups(pool)).toEqual([]);
    const rows = await pool.query(
      `SELECT a.key, a.outlet, a.title, a.author, a.published_at, a.published_on::text, a.published_basis, a.published_precision, a.updated_at, a.seen_at, a.language, a.topic,
              a.confidence, a.untagged_reason, encode(v.vector, 'hex') AS vector, c.published_offset, encode(c.document_hash, 'hex') AS document, c.published_captured_at
       FROM newsgauge.articles a JOIN core.article c ON c.id = a.article_id LEFT JOIN core.vector v ON v.article_id = a.article_id ORDER BY a.key`,
    );
    const cells = await pool.query(
      `SELECT 'day' AS grain, day::text AS period, outlet, topic, articles::integer, share, outlet_total::integer FROM newsgauge.coverage_daily
       UNION ALL SELECT 'month', month::text, outlet, topic, articles::integer, share, outlet_total::integer FROM newsgauge.coverage_monthly ORDER BY 1, 2, 3, 4`,
    );
    return { rows: rows.rows, cells: cells.rows };
  }

  it('gives the same rows and rollups for messages permuted, split and repeated', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ messages, replay, sizes }) => {
        const batches: TaggedArticle[][] = [];
        const left = [...replay];
        for (const size of sizes) if (left.length > 0) batches.push(left.splice(0, size));
        if (left.length > 0) batches.push(left);
        expect(await load(batches)).toEqual(await load([messages]));
      }),
      { numRuns: 60 },
    );
  });
});
