import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSilent, readFeedStatus } from '../../../src/ingest/feed/status.ts';
import { registerOutlets } from '../../../src/ingest/outlets.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

describe('readFeedStatus', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('tells of every feed how it does, at the time that it is given', async () => {
    const feeds = ['https://a.example/1', 'https://a.example/2'];
    await registerOutlets(database.pool, [{ name: 'A', own: false, agency: false, domains: ['a.example'], feeds }]);
    await database.pool.query(
      `UPDATE core.feed SET format = 'rss', last_success_at = $1, failures = 2, last_error = 'HTTP 503', next_poll_at = $2,
         last_new_at = $3, per_day = 7.77 WHERE url = $4`,
      [hoursAgo(3), hoursAgo(-1), hoursAgo(48), feeds[0]],
    );
    const polls = [30, 23, 2, 0, -1].map((hours, n) => [hoursAgo(hours), 10 ** n] as const);
    for (const [at, fresh] of polls) {
      await database.pool.query(
        'INSERT INTO core.poll (feed_id, started_at, duration_ms, fresh) SELECT id, $1, 1, $2 FROM core.feed WHERE url = $3',
        [at, fresh, feeds[0]],
      );
    }
    expect(await readFeedStatus(database.pool, NOW)).toEqual([
      {
        outlet: 'a.example',
        feed: feeds[0],
        format: 'rss',
        lastSuccess: hoursAgo(3),
        failures: 2,
        error: 'HTTP 503',
        nextPoll: hoursAgo(-1),
        lastDay: 1_110,
        perDay: 7.8,
        silentSince: hoursAgo(48),
      },
      {
        outlet: 'a.example',
        feed: feeds[1],
        format: null,
        lastSuccess: null,
        failures: 0,
        error: null,
        nextPoll: null,
        lastDay: 0,
        perDay: null,
        silentSince: null,
      },
    ]);
    const earlier = await readFeedStatus(database.pool, hoursAgo(28));
    expect(earlier[0]).toMatchObject({ lastDay: 1, silentSince: null });
  });
});

describe('a feed is silent', () => {
  it.each([
    ['after a day, however much it brings', 100, 23, false],
    ['after a day, however much it brings', 100, 25, true],
    ['after three times its gap', 0.5, 6 * 24 - 1, false],
    ['after three times its gap', 0.5, 6 * 24 + 1, true],
    ['after a month, however little it brings', 0.01, 29 * 24, false],
    ['after a month, however little it brings', 0.01, 31 * 24, true],
    ['after a month where no norm is known', null, 29 * 24, false],
    ['after a month where no norm is known', null, 31 * 24, true],
  ])('%s (%s a day, %s h)', (_, perDay, hours, expected) => {
    expect(isSilent(hoursAgo(hours), perDay, NOW)).toBe(expected);
  });

  it('not where it never brought anything', () => expect(isSilent(null, 3, NOW)).toBe(false));
});
