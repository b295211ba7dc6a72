import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVirtualClock, type VirtualClock } from '../../../bench/live/clock.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { watchFeeds } from '../../../src/ingest/feed/watch.ts';
import { registerOutlets } from '../../../src/ingest/outlets.ts';
import type { Stream } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { quietLog } from '../../log.ts';
import { type Answer, serveHosts } from './hosts.ts';

const MINUTE = 60_000;
const stream = { produce: async () => undefined } as unknown as Stream;

/** The news of two days ago, so that it is polled every two hours. */
const feedOf = (name: string): string => {
  const item = (hour: number) =>
    `<item><title>${name} ${hour}</title><link>http://${name}.example/${hour}</link><pubDate>Sun, 22 Nov 2026 0${hour}:00:00 GMT</pubDate></item>`;
  return `<rss version="2.0"><channel><title>${name}</title>${[1, 2, 3].map(item).join('')}</channel></rss>`;
};
const serves =
  (text: string, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, headers).end(text);
  };

describe('watchFeeds', () => {
  let database: TestDatabase;
  let clock: VirtualClock;
  let server: Awaited<ReturnType<typeof serveHosts>>;
  beforeEach(async () => {
    database = await createDatabase();
  });
  afterEach(async () => {
    server.close();
    await database.drop();
  });

  async function newsroom(
    routes: Record<string, Answer>,
    feeds: [host: string, path: string][],
    processes = 1,
  ): Promise<void> {
    clock = createVirtualClock(Date.parse('2026-11-24T12:00:00Z'), { watches: processes, lateMs: 1 });
    server = await serveHosts(clock, routes);
    await registerOutlets(database.pool, [
      {
        name: 'News',
        own: true,
        agency: false,
        domains: ['news.example'],
        feeds: feeds.map(([host, path]) => server.url(host, path)),
      },
    ]);
  }

  /** Processes that share the work, for so many hours. */
  async function watch(hours: number, processes = 1): Promise<void> {
    const end = new AbortController();
    clock.alarm(clock.nowMs() + hours * 60 * MINUTE, () => end.abort());
    const { signal } = end;
    const hosts = ['a.example', 'b.example', 'c.example'];
    const fetchers = Array.from({ length: processes }, () =>
      createFetcher({
        allowHosts: hosts,
        lookup: server.lookup,
        timeouts: { connectMs: 1_000, firstByteMs: 1_000, wholeMs: 1_000 },
      }),
    );
    const options = {
      pool: database.pool,
      stream,
      log: quietLog,
      everyMs: 15 * MINUTE,
      signal,
      clock,
      random: () => 0.5,
    };
    await Promise.all(fetchers.map((fetcher) => watchFeeds({ ...options, fetcher })));
  }

  const gapsOf = (host: string): number[] => {
    const times = server.of(host).map(({ atMs }) => atMs);
    return times.slice(1).map((time, place) => time - (times[place] as number));
  };
  const pathsOf = (host: string) => server.of(host).map(({ path }) => path);
  const feeds = async () =>
    (
      await database.pool.query(
        'SELECT address, failures, last_error, interval_ms / 60000 AS minutes, next_poll_at FROM core.feed ORDER BY id',
      )
    ).rows;

  it('asks a host for one thing at a time and leaves two seconds between, from all processes together', async () => {
    const all = ['a', 'b', 'c'].flatMap((host) =>
      [1, 2, 3, 4].map((n): [string, string] => [`${host}.example`, `/${n}`]),
    );
    await newsroom(
      Object.fromEntries(all.map(([host, path]) => [host + path, serves(feedOf(`${host}${path}`))])),
      all,
      3,
    );
    await watch(1, 3);
    expect(server.mostAtOnce()).toBe(1);
    for (const host of ['a.example', 'b.example', 'c.example']) {
      expect(Math.min(...gapsOf(host))).toBeGreaterThanOrEqual(2_000);
      expect(pathsOf(host).filter((path) => path === '/robots.txt')).toHaveLength(1);
      expect(new Set(pathsOf(host))).toEqual(new Set(['/robots.txt', '/1', '/2', '/3', '/4']));
    }
    // Nobody polled what another had polled just before.
    const { rows } = await database.pool.query(
      "SELECT feed_id, min(gap) AS gap FROM (SELECT feed_id, started_at - lag(started_at) OVER (PARTITION BY feed_id ORDER BY started_at) AS gap FROM core.poll) g GROUP BY 1 HAVING min(gap) < interval '5 minutes'",
    );
    expect(rows).toEqual([]);
  });

  it('asks for nothing but robots.txt where that does not allow it, and goes on when it does', async () => {
    let robots = 'User-agent: *\nDisallow: /\n';
    await newsroom(
      {
        'a.example/robots.txt': (_, response) => void response.end(robots),
        'a.example/feed': serves(feedOf('a')),
      },
      [['a.example', '/feed']],
    );
    await watch(20);
    expect(new Set(pathsOf('a.example'))).toEqual(new Set(['/robots.txt']));
    expect(await feeds()).toMatchObject([
      { last_error: expect.stringContaining('robots.txt of a.example does not allow it') },
    ]);
    robots = 'User-agent: Newsgauge\nCrawl-delay: 10\nDisallow:\n\nUser-agent: *\nDisallow: /\n';
    await watch(40);
    expect(pathsOf('a.example').at(-1)).toBe('/feed');
    expect(await feeds()).toMatchObject([{ failures: 0, last_error: null }]);
    const asked = server.of('a.example').findIndex(({ path }) => path === '/feed');
    expect(gapsOf('a.example')[asked - 1]).toBeGreaterThanOrEqual(10_000);
  });

  it('asks nothing of a host whose robots.txt cannot be had, until it can; what it said before holds on', async () => {
    let status = 503;
    await newsroom(
      {
        'a.example/robots.txt': (_, response) => void response.writeHead(status).end(),
        'a.example/feed': serves(feedOf('a')),
      },
      [['a.example', '/feed']],
    );
    await watch(2);
    expect(new Set(pathsOf('a.example'))).toEqual(new Set(['/robots.txt']));
    status = 404;
    await watch(6);
    expect(await feeds()).toMatchObject([{ failures: 0 }]);
    status = 503;
    await watch(48);
    const late = server
      .of('a.example')
      .slice(-3)
      .map(({ path }) => path);
    expect(late).toContain('/feed');
    expect(await feeds()).toMatchObject([{ failures: 0 }]);
  });

  it('leaves a host alone that says so, with all its feeds', async () => {
    let isTired = true;
    await newsroom(
      {
        'a.example/1': (_, response) => {
          if (isTired) response.writeHead(429, { 'retry-after': '7200' }).end();
          else response.end(feedOf('one'));
          isTired = false;
        },
        'a.example/2': serves(feedOf('two')),
        'b.example/3': serves(feedOf('three')),
      },
      [
        ['a.example', '/1'],
        ['a.example', '/2'],
        ['b.example', '/3'],
      ],
    );
    await watch(1.5);
    expect(pathsOf('a.example')).toEqual(['/robots.txt', '/1']);
    expect(pathsOf('b.example')).toEqual(['/robots.txt', '/3']);
    await watch(2);
    expect(new Set(pathsOf('a.example'))).toEqual(new Set(['/robots.txt', '/1', '/2']));
    expect((await feeds()).map(({ failures }) => failures)).toEqual([0, 0, 0]);
  });

  it('takes over from a process that died, when its lease has run out', async () => {
    await newsroom({ 'a.example/feed': serves(feedOf('a')) }, [['a.example', '/feed']]);
    await database.pool.query('UPDATE core.fetch_host SET leased_until = $1', [new Date('2026-11-24T12:07:00Z')]);
    await watch(0.1);
    expect(server.requests).toEqual([]);
    await watch(0.1);
    expect(pathsOf('a.example')).toEqual(['/robots.txt', '/feed']);
  });

  it('does not ask for everything again when it is started again', async () => {
    await newsroom({ 'a.example/feed': serves(feedOf('a')) }, [['a.example', '/feed']]);
    await watch(0.2);
    const before = server.requests.length;
    await watch(0.01);
    await watch(0.01);
    expect(before).toBe(2);
    expect(server.requests).toHaveLength(2);
  });

  it('waits for the turn of the host that a redirect leads to, and asks its robots.txt first', async () => {
    await newsroom(
      {
        'a.example/1': (_, response) => void response.writeHead(302, { location: server.url('c.example', '/1') }).end(),
        'b.example/2': (_, response) => void response.writeHead(302, { location: server.url('c.example', '/2') }).end(),
        'c.example/robots.txt': serves('User-agent: *\nDisallow: /2\n'),
        'c.example/1': serves(feedOf('one')),
        'c.example/2': serves(feedOf('two')),
      },
      [
        ['a.example', '/1'],
        ['b.example', '/2'],
      ],
      2,
    );
    await watch(0.5, 2);
    expect(pathsOf('c.example')[0]).toBe('/robots.txt');
    expect(pathsOf('c.example')).toContain('/1');
    expect(pathsOf('c.example')).not.toContain('/2');
    expect(Math.min(...gapsOf('c.example'))).toBeGreaterThanOrEqual(2_000);
  });

  it('keeps a new address that is named for days, and the old one as its name', async () => {
    await newsroom(
      {
        'a.example/feed': (_, response) =>
          void response.writeHead(301, { location: server.url('b.example', '/feed') }).end(),
        'b.example/feed': serves(feedOf('a')),
      },
      [['a.example', '/feed']],
    );
    await watch(30);
    expect(await feeds()).toMatchObject([{ address: server.url('b.example', '/feed') }]);
    const asked = server.of('a.example').length;
    await watch(5);
    expect(server.of('a.example')).toHaveLength(asked);
    const { rows } = await database.pool.query('SELECT url, host FROM core.feed');
    expect(rows).toEqual([{ url: server.url('a.example', '/feed'), host: 'b.example' }]);
  });

  it('slows down for what fails, by how it fails, and comes back', async () => {
    const answers: Record<string, number> = { '/gone': 410, '/missing': 404, '/broken': 500 };
    const paths = Object.keys(answers);
    await newsroom(
      Object.fromEntries(
        paths.map((path): [string, Answer] => [
          `a.example${path}`,
          (_, response) =>
            void response.writeHead(answers[path] as number).end(answers[path] === 200 ? feedOf('a') : ''),
        ]),
      ),
      paths.map((path) => ['a.example', path]),
    );
    await watch(36);
    expect((await feeds()).map(({ minutes }) => minutes)).toEqual([2_880, 1_440, 360]);
    const polls = (path: string) => pathsOf('a.example').filter((one) => one === path).length;
    expect(paths.map(polls)).toEqual([2, 9, 12].map((most) => expect.toSatisfy((n: number) => n > 1 && n <= most + 2)));
    for (const path of paths) answers[path] = 200;
    await watch(40);
    expect((await feeds()).map(({ failures }) => failures)).toEqual([0, 0, 0]);
  }, 180_000);
});
