import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOutlets } from '../../src/ingest/outlets.ts';
import { createSink } from '../../src/store/sink.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, tagged } from './messages.ts';

describe('newsgauge.competitor_gap_monthly', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  const outlet = (slug: string, more: object = {}) => ({
    name: slug,
    own: false,
    agency: false,
    domains: [slug],
    feeds: [],
    ...more,
  });

  it('holds our share against the median of those that had articles, absent topics as 0, by group', async () => {
    const outlets = [
      outlet('ours.example', { own: true }),
      outlet('a.example', { groups: ['local'] }),
      outlet('b.example', { groups: ['local'] }),
      outlet('c.example'),
      outlet('late.example', { groups: ['local'] }),
      outlet('wire.example', { agency: true }),
    ];
    await registerOutlets(database.pool, outlets);
    // Sports of ten: ours 1, a 6, b 3, c none; the agency has nothing else.
    const sports: Record<string, number> = {
      'ours.example': 1,
      'a.example': 6,
      'b.example': 3,
      'c.example': 0,
      'wire.example': 10,
    };
    const articles = Object.entries(sports).flatMap(([slug, count]) =>
      Array.from({ length: 10 }, (_, n) =>
        tagged(`${slug}-${n}`, {
          outlet: slug,
          tags: [{ head: 'desk', version: '1', topic: n < count ? 'sports' : 'world', confidence: 0.9, scores: {} }],
        }),
      ),
    );
    const late = tagged('late', { outlet: 'late.example', publishedAt: '2024-04-05T15:00:00.000Z' });
    const sink = createSink({ pool: database.pool, log: quietLog, sendDead: async () => undefined });
    await sink.write(batchOf([...articles, late]));
    const read = async () =>
      (
        await database.pool.query(
          `SELECT month::text, competitor_group, topic, own_share, competitors_median, gap, competitors, leader, leader_share
           FROM newsgauge.competitor_gap_monthly ORDER BY 1, 2, 3`,
        )
      ).rows;
    const march = { month: '2024-03-01' };
    const sum = (x: number) => expect.closeTo(x, 12);
    expect(await read()).toEqual([
      {
        ...march,
        competitor_group: 'all',
        topic: 'sports',
        own_share: 0.1,
        competitors_median: 0.3,
        gap: sum(-0.2),
        competitors: 3,
        leader: 'a.example',
        leader_share: 0.6,
      },
      {
        ...march,
        competitor_group: 'all',
        topic: 'world',
        own_share: 0.9,
        competitors_median: 0.7,
        gap: sum(0.2),
        competitors: 3,
        leader: 'c.example',
        leader_share: 1,
      },
      {
        ...march,
        competitor_group: 'local',
        topic: 'sports',
        own_share: 0.1,
        competitors_median: sum(0.45),
        gap: sum(-0.35),
        competitors: 2,
        leader: 'a.example',
        leader_share: 0.6,
      },
      {
        ...march,
        competitor_group: 'local',
        topic: 'world',
        own_share: 0.9,
        competitors_median: sum(0.55),
        gap: sum(0.35),
        competitors: 2,
        leader: 'b.example',
        leader_share: 0.7,
      },
    ]);
    // A group that the configuration does not name any more is gone.
    await registerOutlets(database.pool, [outlet('a.example'), outlet('b.example')]);
    expect(new Set((await read()).map(({ competitor_group: group }) => group))).toEqual(new Set(['all']));
  });
});
