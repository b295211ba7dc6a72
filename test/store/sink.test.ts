import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { storeDead } from '../../src/store/dead.ts';
import { adoptStream } from '../../src/store/fence.ts';
import { checkRollups, foldRollups } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import { registerHead } from '../../src/store/topics.ts';
import { deadLetter, type Interaction } from '../../src/stream/messages.ts';
import type { OutgoingRecord } from '../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, keyOf, tagged } from './messages.ts';

describe('sink', () => {
  const databases: TestDatabase[] = [];
  let database: TestDatabase;
  let letters: OutgoingRecord[];
  beforeEach(async () => {
    database = await createDatabase();
    databases.push(database);
    letters = [];
  });
  afterAll(() => Promise.all(databases.map((one) => one.drop())));
  const sinkOf = (sendDead = async (sent: OutgoingRecord[]) => void letters.push(...sent)) =>
    createSink({ pool: database.pool, log: quietLog, sendDead });
  const one = async (sql: string) => (await database.pool.query(sql)).rows[0];

  it('drops what lies below the fence, so that replays and overlaps change no row', async () => {
    const sink = sinkOf();
    const articles = ['a', 'b', 'c', 'd'].map((name) => tagged(name));
    expect(await sink.write(batchOf(articles.slice(0, 3)))).toMatchObject({ inserted: 3, repeats: 0 });
    expect(await sink.write(batchOf(articles.slice(0, 3)))).toMatchObject({ inserted: 0, updated: 0, repeats: 3 });
    expect(await sink.write(batchOf(articles.slice(1), 1))).toMatchObject({ inserted: 1, repeats: 2 });
    expect(
      await one(
        'SELECT next::integer, (SELECT count(*)::integer FROM core.article) AS articles FROM core.stream_offset',
      ),
    ).toEqual({ next: 4, articles: 4 });
    expect(await one('SELECT sum(articles)::integer AS n FROM newsgauge.coverage_monthly')).toEqual({ n: 4 });
    // The same articles from another stream are no new articles either.
    expect(await sink.write(batchOf(articles, 0, 'tagged.backfill'))).toMatchObject({
      inserted: 0,
      updated: 0,
      repeats: 4,
    });
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('stops at a log that was made anew and names the way out', async () => {
    const sink = sinkOf();
    await sink.write(batchOf([tagged('a'), tagged('b')]));
    const anew = batchOf([tagged('c')], 0, 'tagged.live', new Date('2025-01-01T00:00:00Z'));
    await expect(sink.write(anew)).rejects.toThrow(
      /stream tagged\.live .*is not the one that was read before.*newsgauge stream adopt tagged\.live/,
    );
    expect(await one('SELECT count(*)::integer AS n FROM core.article')).toEqual({ n: 2 });
  });

  it('sends what it cannot read to the dead letters, with its place, and stores its neighbours', async () => {
    const batch = batchOf([
      tagged('a'),
      'not json',
      { ...tagged('b'), v: 2 },
      { ...tagged('c'), title: 7 },
      null,
      { ...tagged('d'), publishedBasis: 'none' },
      Buffer.from([0xff, 0xfe]),
      tagged('e'),
    ]);
    expect(await sinkOf().write(batch)).toMatchObject({ records: 8, inserted: 2, dead: 6 });
    const reasons = Object.fromEntries(letters.map(({ key, value }) => [key, JSON.parse(value).reason]));
    expect(reasons).toMatchObject({
      'tagged.live-0-1': 'not JSON',
      'tagged.live-0-2': expect.stringContaining('v: '),
      'tagged.live-0-3': expect.stringContaining('title: '),
      'tagged.live-0-5': expect.stringContaining('publishedAt'),
      'tagged.live-0-6': 'not JSON',
    });
    await storeDead(database.pool, {
      stream: 'dead',
      partition: 0,
      records: batchOf(
        letters.map(({ value }) => value),
        0,
        'dead',
      ).records,
    });
    // Met twice, it is one row.
    await storeDead(database.pool, {
      stream: 'dead',
      partition: 0,
      records: batchOf(
        letters.map(({ value }) => value),
        9,
        'dead',
      ).records,
    });
    expect(
      await one(
        "SELECT count(*)::integer AS n, min(encode(value, 'escape')) FILTER (WHERE key = 'tagged.live-0-1') AS value, min(headers->>'offset') AS first FROM core.dead_letter",
      ),
    ).toEqual({
      n: 6,
      value: 'not json',
      first: '1',
    });
  });

  it('finds the one record that PostgreSQL refuses, acknowledges its dead letter first, and stores the rest', async () => {
    const batch = batchOf([tagged('a'), tagged('b', { title: 'with a NUL \u0000 in it' }), tagged('c')]);
    let nextWhenSent: unknown;
    const sink = sinkOf(async (sent) => {
      letters.push(...sent);
      nextWhenSent = (await one('SELECT next::integer FROM core.stream_offset'))?.next;
    });
    expect(await sink.write(batch)).toMatchObject({ records: 3, inserted: 2, dead: 1 });
    expect(letters.map(({ key }) => key)).toEqual(['tagged.live-0-1']);
    expect(nextWhenSent).toBe(1);
    expect(await one('SELECT next::integer FROM core.stream_offset')).toEqual({ next: 3 });
  });

  it('does not move past a record whose dead letter was not taken', async () => {
    const sink = sinkOf(async () => {
      throw new Error('the dead stream is down');
    });
    await expect(sink.write(batchOf([tagged('a'), tagged('b', { title: '\u0000' })]))).rejects.toThrow(
      'the dead stream is down',
    );
    expect(await one('SELECT next::integer FROM core.stream_offset')).toEqual({ next: 1 });
    expect(await sinkOf().write(batchOf([tagged('a'), tagged('b', { title: '\u0000' }), tagged('c')]))).toMatchObject({
      inserted: 1,
      dead: 1,
    });
  });

  it('stores hostile dead letters: half characters, NUL, over-long keys, and what is no letter at all', async () => {
    const nasty = [
      deadLetter('ingest', `no web address: ${'a'.repeat(199)}\ud83d`, {
        source: `file\ud800#${'k'.repeat(4_000)}`,
        value: Buffer.from([0, 255]),
      }).value,
      JSON.stringify({
        v: 1,
        key: '漢'.repeat(3_000),
        stage: 'store',
        reason: 'x\u0000\ud800',
        headers: { 'a\u0000': '\udfff' },
        value: '',
      }),
      'nonsense',
      JSON.stringify({ v: 1, key: 'fine', stage: 'store', reason: 'fine', headers: {}, value: '' }),
    ];
    await storeDead(database.pool, batchOf(nasty, 0, 'dead'));
    const { rows } = await database.pool.query('SELECT reason FROM newsgauge.dead_letters ORDER BY length(reason)');
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual({ reason: 'fine' });
  });

  it('finishes a batch whose connection was cut in the middle, without a word to the process', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    const blocker = await database.pool.connect();
    await blocker.query("BEGIN; INSERT INTO core.stream_offset (stream, partition) VALUES ('tagged.live', 0); ");
    const written = sinkOf().write(batchOf([tagged('a'), tagged('b')]));
    const victim = async () =>
      (
        await database.pool.query(
          "SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
        )
      ).rowCount;
    while ((await victim()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await blocker.query('ROLLBACK');
    blocker.release();
    expect(await written).toMatchObject({ inserted: 2, dead: 0 });
    expect(await one('SELECT next::integer FROM core.stream_offset')).toEqual({ next: 2 });
    process.off('uncaughtException', note);
    expect(uncaught).toEqual([]);
  });

  it('uses up no numbers by registering a head again', async () => {
    const labels = ['a', 'b'].map((slug) => ({ slug, name: slug, colour: null, iptc: null }));
    const last = async () =>
      (await one(
        'SELECT last_value::integer AS topics, (SELECT last_value::integer FROM core.head_id_seq) AS heads FROM core.topic_id_seq',
      )) as unknown;
    await registerHead(database.pool, { name: 'h', version: '1', encoder: 'e', labels });
    const before = await last();
    for (let i = 0; i < 5; i++)
      await registerHead(database.pool, {
        name: 'h',
        version: '1',
        encoder: 'e',
        labels: labels.map((label) => ({ ...label, colour: '#000000' })),
      });
    expect(await last()).toEqual(before);
    expect(await one("SELECT colour FROM core.topic WHERE slug = 'b'")).toEqual({ colour: '#000000' });
  });

  it('reads a log that was made anew after it was adopted, and doubles nothing', async () => {
    const sink = sinkOf();
    await sink.write(batchOf([tagged('a'), tagged('b')]));
    const anew = batchOf([tagged('a'), tagged('c')], 0, 'tagged.live', new Date('2025-01-01T00:00:00Z'));
    await expect(sink.write(anew)).rejects.toThrow('adopt');
    expect(await adoptStream(database.pool, 'tagged.live')).toEqual([
      { stream: 'tagged.live', partition: 0, epoch: 2 },
    ]);
    expect(await sink.write(anew)).toMatchObject({ inserted: 1, repeats: 1 });
    expect(await one('SELECT count(*)::integer AS n FROM core.article')).toEqual({ n: 3 });
  });

  it('moves an article between days, outlets and topics in the rollups', async () => {
    const sink = sinkOf();
    await sink.write(
      batchOf([
        tagged('a', {
          publishedBasis: 'url',
          publishedPrecision: 'day',
          publishedAt: '2024-03-01T00:00:00.000Z',
          publishedOffset: null,
        }),
      ]),
    );
    await foldRollups(database.pool);
    const better = tagged('a', {
      title: 'edited',
      capturedAt: '2024-04-01T00:00:00.000Z',
      publishedAt: '2024-02-29T23:59:59.000Z',
      tags: [{ head: 'desk', version: '1', topic: 'world', confidence: 0.6, scores: {} }],
    });
    await sink.write(batchOf([better], 1));
    expect(
      (await database.pool.query('SELECT day::text, topic, articles::integer, share FROM newsgauge.coverage_daily'))
        .rows,
    ).toEqual([{ day: '2024-02-29', topic: 'world', articles: 1, share: 1 }]);
    expect(await checkRollups(database.pool)).toEqual([]);
    await foldRollups(database.pool);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('counts an article on the civil day of the newsroom, and a bare date as that date', async () => {
    await sinkOf().write(
      batchOf([
        // 23:30 on 31 December in Kentucky is 04:30 UTC on 1 January.
        tagged('night', { publishedAt: '2025-01-01T04:30:00.000Z' }),
        tagged('spring', { publishedAt: '2024-03-11T03:59:59.000Z' }),
        tagged('summer', { publishedAt: '2024-03-11T04:00:00.000Z' }),
        tagged('date', { publishedAt: '2025-01-01T00:00:00.000Z', publishedPrecision: 'day', publishedOffset: null }),
        tagged('month', {
          publishedAt: '2025-01-01T00:00:00.000Z',
          publishedPrecision: 'month',
          publishedOffset: null,
        }),
        tagged('undated', {
          publishedAt: null,
          publishedBasis: 'none',
          publishedPrecision: 'none',
          publishedOffset: null,
        }),
      ]),
    );
    expect(
      (await database.pool.query('SELECT day::text, articles::integer FROM newsgauge.coverage_daily ORDER BY 1')).rows,
    ).toEqual([
      { day: '2024-03-10', articles: 1 },
      { day: '2024-03-11', articles: 1 },
      { day: '2024-12-31', articles: 1 },
      { day: '2025-01-01', articles: 1 },
    ]);
    expect(
      (await database.pool.query('SELECT month::text, articles::integer FROM newsgauge.coverage_monthly ORDER BY 1'))
        .rows,
    ).toEqual([
      { month: '2024-03-01', articles: 2 },
      { month: '2024-12-01', articles: 1 },
      { month: '2025-01-01', articles: 2 },
    ]);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('counts uncertain articles in the total and untagged ones not', async () => {
    await registerHead(database.pool, {
      name: 'desk',
      version: '1',
      encoder: 'tiny',
      labels: [{ slug: 'sports', name: 'Sports', colour: '#123456', iptc: null }],
    });
    const tagOf = (topic: string | null, reason?: string) => ({
      tags: [
        {
          head: 'desk',
          version: '1',
          topic,
          confidence: topic ? 0.5 : null,
          scores: {},
          ...(reason ? { reason } : {}),
        },
      ],
    });
    await sinkOf().write(
      batchOf([
        tagged('a'),
        tagged('b'),
        tagged('c', tagOf('uncertain')),
        tagged('d', { ...tagOf(null, 'language'), vector: null, encoder: null, detectedLanguage: 'fr' }),
      ]),
    );
    const { rows } = await database.pool.query(
      'SELECT topic, articles::integer, outlet_total::integer, round(share::numeric, 3)::text AS share FROM newsgauge.coverage_monthly ORDER BY topic',
    );
    expect(rows).toEqual([
      { topic: 'sports', articles: 2, outlet_total: 3, share: '0.667' },
      { topic: 'uncertain', articles: 1, outlet_total: 3, share: '0.333' },
    ]);
    expect(
      (
        await database.pool.query(
          "SELECT topic, untagged_reason, language FROM newsgauge.articles WHERE title = 'Title of d'",
        )
      ).rows,
    ).toEqual([{ topic: null, untagged_reason: 'language', language: 'fr' }]);
  });

  it('shows the active version of a head only', async () => {
    const both = ['1', '2'].map((version) => ({
      head: 'desk',
      version,
      topic: version === '1' ? 'sports' : 'world',
      confidence: 0.9,
      scores: {},
    }));
    await sinkOf().write(batchOf([tagged('a', { tags: both })]));
    const shown = async () => (await database.pool.query('SELECT version, topic FROM newsgauge.coverage_monthly')).rows;
    expect(await shown()).toEqual([{ version: '1', topic: 'sports' }]);
    await database.pool.query(
      "UPDATE core.head SET active = false; UPDATE core.head SET active = true WHERE version = '2'",
    );
    expect(await shown()).toEqual([{ version: '2', topic: 'world' }]);
    expect(await checkRollups(database.pool)).toEqual([]);
  });

  it('keeps interactions, also of an article that comes later, and absorbs repeats', async () => {
    const sink = sinkOf();
    const count = (name: string, to: string, count: number): Interaction => ({
      v: 1,
      article: keyOf(name),
      url: null,
      outlet: 'one.example',
      kind: 'comments',
      measure: 'total',
      from: null,
      to,
      count,
      item: null,
      source: 'feed',
    });
    const early = count('a', '2024-03-05T17:00:00.000Z', 3);
    await sink.write(batchOf([early, early], 0, 'interactions'));
    expect(
      await one(
        'SELECT (SELECT count(*)::integer FROM core.pending_observation) AS waiting, (SELECT count(*)::integer FROM core.observation) AS kept',
      ),
    ).toEqual({ waiting: 1, kept: 0 });
    await sink.write(batchOf([tagged('a', { interactions: [count('a', '2024-03-05T18:00:00.000Z', 5)] })]));
    await sink.write(batchOf([early, count('a', '2024-03-06T00:00:00.000Z', 9)], 2, 'interactions'));
    expect((await database.pool.query('SELECT count::integer FROM core.observation ORDER BY to_at')).rows).toEqual([
      { count: 3 },
      { count: 5 },
      { count: 9 },
    ]);
    expect(await one('SELECT count(*)::integer AS waiting FROM core.pending_observation')).toEqual({ waiting: 0 });
  });

  it('loses nothing when two writers meet over the same articles', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const writers = (['tagged.live', 'tagged.backfill'] as const).map(async (stream, w) => {
      const sink = sinkOf();
      for (let round = 0; round < 6; round++) {
        const articles = [...names]
          .sort(() => (w === 0 ? 1 : -1))
          .map((name) =>
            tagged(name, {
              title: `${name} ${round}`,
              capturedAt: new Date(Date.UTC(2024, 3, 1 + round, w)).toISOString(),
            }),
          );
        await sink.write(batchOf(articles, round * names.length, stream));
      }
    });
    const folder = (async () => {
      for (let i = 0; i < 10; i++) await foldRollups(database.pool);
    })();
    await Promise.all([...writers, folder]);
    expect(
      await one(
        "SELECT count(*)::integer AS n, count(*) FILTER (WHERE title LIKE '% 5')::integer AS newest FROM core.article",
      ),
    ).toEqual({ n: 40, newest: 40 });
    expect(await checkRollups(database.pool)).toEqual([]);
    expect(letters).toEqual([]);
  });

  it('finds a rollup that is wrong', async () => {
    await sinkOf().write(batchOf([tagged('a'), tagged('b')]));
    await foldRollups(database.pool);
    await database.pool.query('UPDATE core.coverage_daily SET articles = articles + 1');
    expect(await checkRollups(database.pool)).toMatchObject([
      { rollup: 'coverage_daily', period: '2024-03-05', kept: 3, counted: 2 },
    ]);
  });

  it('makes a dead letter of at most 64 kB that still says how large the original was', () => {
    const letter = deadLetter('ingest', 'too large', { source: 'file#7', value: Buffer.alloc(5_000_000, 'x') });
    const { headers, value } = JSON.parse(letter.value);
    expect(headers.bytes).toBe('5000000');
    expect(Buffer.from(value, 'base64')).toHaveLength(65_536);
  });
});
