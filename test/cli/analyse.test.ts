import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSink } from '../../src/store/sink.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf, tagged } from '../store/messages.ts';
import { newsgauge } from './run.ts';

const DAY_MS = 86_400_000;

describe('newsgauge analyse', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    const pair = (name: string, atMs: number) =>
      ['one.example', 'two.example'].map((outlet, n) =>
        tagged(`${name}${n}`, {
          outlet,
          title: `The story that is known as ${name}`,
          publishedAt: new Date(atMs + n * 3_600_000).toISOString(),
        }),
      );
    const noon = new Date().setUTCHours(12, 0, 0, 0);
    const articles = [
      ...pair('recent', noon - 10 * DAY_MS),
      ...pair('old', Date.parse('2019-05-01T12:00:00Z')),
      ...pair('older', Date.parse('2018-05-01T12:00:00Z')),
    ];
    const sink = createSink({ pool: database.pool, log: quietLog, sendDead: () => Promise.reject(new Error('dead')) });
    await sink.write(batchOf(articles));
  });
  afterAll(() => database.drop());
  const run = (...args: string[]) =>
    newsgauge(['analyse', ...args], { env: { DATABASE_URL: database.url, NEWSGAUGE_HOME: '/nonexistent' } });

  it.each([
    [['--from', '2019-01-01', '--to', '2019-12-31'], { articles: 2, groups: 1, copies: 1, changed: 2 }],
    [['--to', '2017-12-31'], { articles: 0, groups: 0, copies: 0, changed: 0 }],
    [[], { articles: 2, groups: 1, copies: 1, changed: 2 }],
    [['--all'], { articles: 6, groups: 3, copies: 3, changed: 2 }],
    [['--all'], { articles: 6, groups: 3, copies: 3, changed: 0 }],
  ])('%j looks at these days', async (args, figures) => {
    const { code, lines } = await run(...args, '--json');
    expect(lines).toEqual([{ ...figures, spikes: 0, levels: 0, seconds: expect.any(Number) }]);
    expect(code).toBe(0);
  });

  it.each([
    [['--from', '2019-02-30'], /--from <date>.*'2019-02-30' is invalid. It must be a date such as 2026-01-31/],
    [['--to', 'yesterday'], /--to <date>.*'yesterday' is invalid/],
    [['--all', '--from', '2019-01-01'], /'--all' cannot be used with option '--from <date>'/],
    [['--from', '2019-02-01', '--to', '2019-01-01'], /--from 2019-02-01 is after --to 2019-01-01/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr, stdout } = await run(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('says that another run is at work', async () => {
    const other = await database.pool.connect();
    await other.query('SELECT pg_advisory_lock(1852243972)');
    const { code, stderr } = await run('--all');
    other.release(true);
    expect(stderr).toBe('newsgauge: copies: another newsgauge analyse is at work; wait until it has ended\n');
    expect(code).toBe(1);
  });
});
