// `newsgauge ingest` is killed with SIGKILL in the middle of polling, again and again; every article must be stored once.
// NEWSGAUGE_POLL_KILLS=50 for the long form.

import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Storing, startStoring } from '../../bench/live/store.ts';
import { openEmbeddedStream } from '../../src/stream/embedded.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { CLI } from '../cli/run.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';

const KILLS = Number(process.env.NEWSGAUGE_POLL_KILLS ?? 8);
/** On Linux all of these are loopback; elsewhere only the first may be. */
const HOSTS = [1, 2, 3, 4].map((n) => `127.0.0.${n}`);
const EVERY_MS = 250;
/** After an answer went out: reading, sending and keeping take about this long. */
const UP_TO_MS = 60;

let folder: string;
let database: TestDatabase;
let stream: Stream;
let storing: Storing;
const servers: Server[] = [];
const hosts: string[] = [];
let child: ChildProcess | null = null;
const answered = new EventEmitter();
const startedMs = Date.now();
let endedMs = Number.POSITIVE_INFINITY;

/** So many articles a feed has published by now; it lists all of them. */
const published = (): number => 1 + Math.floor((Math.min(Date.now(), endedMs) - startedMs) / EVERY_MS);

function feed(host: string): string {
  const item = (n: number) =>
    `<item><title>Story ${n} of ${host}</title><link>http://${host}/story/${n}</link><guid isPermaLink="false">${n}</guid><pubDate>${new Date(startedMs + n * EVERY_MS).toUTCString()}</pubDate></item>`;
  const items = Array.from({ length: published() }, (_, place) => item(place + 1)).reverse();
  return `<rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-kill-poll-'));
  database = await createDatabase();
  stream = await openEmbeddedStream({ pool: database.pool, connect: database.connect });
  storing = startStoring({ pool: database.pool, stream, log: quietLog });
  let port = 0;
  for (const host of HOSTS) {
    const server = createServer((request, response) => {
      if (request.url !== '/feed') return void response.writeHead(404).end();
      response.on('finish', () => answered.emit('feed')).end(feed(host));
    });
    server.listen(port, host);
    const isUp = await Promise.race([
      once(server, 'listening').then(() => true),
      once(server, 'error').then(() => false),
    ]);
    if (!isUp) continue;
    port ||= (server.address() as AddressInfo).port;
    servers.push(server);
    hosts.push(host);
  }
  await writeFile(
    join(folder, 'newsgauge.yaml'),
    JSON.stringify({
      outlets: hosts.map((host, place) => ({
        name: host,
        domains: [`news-${place}.example`, host],
        feeds: [`http://${host}:${port}/feed`],
      })),
      poll: { everyMinutes: 0.01 },
      fetch: { allowHosts: hosts },
    }),
  );
});
afterAll(async () => {
  child?.kill('SIGKILL');
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await storing.stop();
  await stream.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function start(): ChildProcess {
  child = spawn(process.execPath, [CLI, 'ingest'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NEWSGAUGE_HOME: join(folder, 'home'),
      NEWSGAUGE_LOG: 'error',
      DATABASE_URL: database.url,
    },
  });
  return child;
}

const count = async (sql: string): Promise<number> =>
  Number((await database.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);

it(
  `loses and doubles nothing when polling is killed ${KILLS} times`,
  async () => {
    let inTheMiddle = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const running = start();
      for (let answers = 0; answers < 1 + (kill % 4); answers++) await once(answered, 'feed');
      await sleep(Math.random() * UP_TO_MS);
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      expect((await ended)[1]).toBe('SIGKILL');
      if ((await count(`core.fetch_host WHERE leased_until > '-infinity'`)) > 0) inTheMiddle++;
      // The leases of the dead would run out in 90 seconds; that they do is tested with the watch.
      await database.pool.query(`UPDATE core.fetch_host SET leased_until = '-infinity'`);
    }
    endedMs = Date.now();
    const expected = published() * hosts.length;
    const running = start();
    while ((await count('core.feed_item')) < expected) await once(answered, 'feed');
    running.kill('SIGTERM');
    expect(await once(running, 'exit')).toEqual([130, null]);
    await storing.drained();

    const { rows } = await database.pool.query<{ copies: string }>(
      'SELECT count(*) AS copies FROM core.article GROUP BY title, outlet_id',
    );
    expect(rows).toHaveLength(expected);
    expect(rows.filter(({ copies }) => copies !== '1')).toEqual([]);
    expect(await count('core.feed_item')).toBe(expected);
    expect(await count('core.dead_letter')).toBe(0);
    expect(await count('core.collection_gap')).toBe(0);
    expect(inTheMiddle).toBeGreaterThan(KILLS / 4);
  },
  60_000 + KILLS * 15_000,
);
