import { afterAll, describe, expect, it } from 'vitest';
import { findCopies } from '../../src/store/copies.ts';
import { createSink } from '../../src/store/sink.ts';
import { findTopicChanges } from '../../src/store/topic-changes.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { addCoverage, addNames, deskHead } from '../view/coverage.ts';
import { batchOf, tagged } from './messages.ts';

describe('newsgauge.topic_changes', () => {
  const databases: TestDatabase[] = [];
  afterAll(() => Promise.all(databases.map((one) => one.drop())));
  async function database(): Promise<TestDatabase> {
    const made = await createDatabase();
    databases.push(made);
    return made;
  }

  it('has the month from which on a topic has another share, of ours and of all, and replaces what was found before', async () => {
    const { pool } = await database();
    await addNames(
      pool,
      [
        { slug: 'ours.example', name: 'Ours', own: true },
        { slug: 'rival.example', name: 'Rival', own: false },
      ],
      [deskHead],
    );
    const months = Array.from({ length: 72 }, (_, n) => new Date(Date.UTC(2019, n, 1)).toISOString().slice(0, 10));
    // Ours has twice as much of health from July 2021 on; the rival, four times as large, stays as it is.
    const cell = (outlet: string, topic: string, month: string, articles: number) => ({
      outlet,
      topic,
      month,
      head: 'desk',
      articles,
    });
    await addCoverage(
      pool,
      months.flatMap((month, n) => [
        cell('ours.example', 'health', month, (n < 30 ? 20 : 40) + (n % 3)),
        cell('ours.example', 'sports', month, 80 + ((n * 5) % 7)),
        cell('rival.example', 'health', month, 80 + (n % 4)),
        cell('rival.example', 'sports', month, 400 + ((n * 7) % 11)),
      ]),
    );
    for (const _time of [1, 2]) {
      expect(await findTopicChanges(pool)).toMatchObject({ spikes: 0 });
      const { rows } = await pool.query(
        "SELECT kind, topic, outlet, started_on::text, value, usual FROM newsgauge.topic_changes WHERE topic = 'health' ORDER BY outlet",
      );
      expect(rows).toEqual([
        {
          kind: 'level',
          topic: 'health',
          outlet: 'ours.example',
          started_on: '2021-07-01',
          value: expect.closeTo(41 / 124, 1),
          usual: expect.closeTo(21 / 104, 1),
        },
        expect.objectContaining({ outlet: null, started_on: '2021-07-01' }),
      ]);
    }
  });

  it('has the days of a big story, with its headlines: those with most copies first, and each once', async () => {
    const { pool } = await database();
    const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
    const article = (name: string, n: number, slug: string, more: object = {}) =>
      tagged(name, {
        title: `Something about ${name}`,
        publishedAt: `${day(n)}T15:00:00.000Z`,
        capturedAt: `${day(n)}T16:00:00.000Z`,
        tags: [{ head: 'desk', version: '1', topic: slug, confidence: 0.9, scores: {} }],
        ...more,
      });
    const usual = Array.from({ length: 90 }, (_, n) => n).flatMap((n) => [
      ...[1, 2].map((one) => article(`s${n}-${one}`, n, 'sports')),
      ...[1, 2, 3, 4, 5, 6].map((one) => article(`w${n}-${one}`, n, 'world')),
    ]);
    const story = [80, 81].flatMap((n) =>
      Array.from({ length: 14 }, (_, one) => article(`final-${n}-${one}`, n, 'sports')),
    );
    const copied = ['two.example', 'three.example'].map((outlet, n) =>
      article(`final-copy-${n}`, 80, 'sports', {
        outlet,
        title: 'The home team wins the national final after overtime',
        publishedAt: `${day(80)}T1${6 + n}:00:00.000Z`,
      }),
    );
    const sink = createSink({ pool, log: quietLog, sendDead: () => Promise.reject(new Error('dead')) });
    const all = [...usual, ...story, ...copied];
    for (let first = 0; first < all.length; first += 500)
      await sink.write(batchOf(all.slice(first, first + 500), first));
    await findCopies(pool);
    expect(await findTopicChanges(pool)).toEqual({ spikes: 1, levels: 0 });
    const { rows } = await pool.query(
      'SELECT kind, topic, outlet, started_on::text, ended_on::text, peak_on::text, value, usual, headlines FROM newsgauge.topic_changes',
    );
    expect(rows).toEqual([
      {
        kind: 'spike',
        topic: 'sports',
        outlet: null,
        started_on: day(80),
        ended_on: day(81),
        peak_on: day(80),
        value: 34,
        usual: expect.any(Number),
        headlines: expect.any(Array),
      },
    ]);
    const [{ usual: expected, headlines }] = rows as [
      { usual: number; headlines: { title: string; outlet: string }[] },
    ];
    // Two of six others a day.
    expect(expected).toBeCloseTo(4, 9);
    expect(headlines).toHaveLength(3);
    expect(headlines[0]).toMatchObject({
      outlet: 'two.example',
      title: 'The home team wins the national final after overtime',
    });
    expect(headlines.filter(({ title }) => title.startsWith('The home team'))).toHaveLength(1);
  });
});
