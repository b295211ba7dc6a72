// The run: outlets registered, feeds watched by a clock that leaps, ingest stopped for a while, everything stored, and a report.

import { setMaxListeners } from 'node:events';
import type { Pool } from 'pg';
import { random } from '../../src/demo/random.ts';
import { createFetcher } from '../../src/ingest/feed/fetch.ts';
import { watchFeeds } from '../../src/ingest/feed/watch.ts';
import { registerOutlets } from '../../src/ingest/outlets.ts';
import type { Log } from '../../src/log.ts';
import type { Database } from '../../src/store/connect.ts';
import { openEmbeddedStream } from '../../src/stream/embedded.ts';
import { createVirtualClock, type VirtualClock } from './clock.ts';
import { DAY_MS, type Period } from './episodes.ts';
import { type LiveFeed, type Plan, planNewsroom } from './plan.ts';
import type { RateReport } from './rates.ts';
import { compare, type Figures } from './report.ts';
import { type LiveServer, serve, type Trespasses } from './server.ts';
import { startStoring } from './store.ts';

/** A Monday. No clock of a machine says so, so what goes by now() is found out. */
export const START_MS = Date.UTC(2031, 2, 3);
const BASE_INTERVAL_MS = 15 * 60_000;
/** Of the network, in real time: nothing on loopback takes so long but what would take for ever. */
const TIMEOUTS = { connectMs: 300, firstByteMs: 300, wholeMs: 400 };
/** Of a run, the part after which ingest stops, and for how long: of 30 days, two. */
const STOP_AFTER = 0.5;
const STOP_FOR = 1 / 15;

export type Memory = { day: number; rssMb: number; heapMb: number };
export type Result = Figures & {
  rates: RateReport;
  trespasses: Trespasses;
  polls: { all: number; notModified: number; failed: number };
  memory: Memory[];
  /** Of the process's memory at any time. */
  peakMb: number;
  seconds: number;
};

export type Simulation = {
  /** Migrated and empty; `withoutDisk` makes it faster. */
  database: Database;
  log: Log;
  feeds: number;
  days: number;
  seed: number;
  onDay?(day: number, seconds: number): void;
};

export async function simulate({ database, log, feeds, days, seed, onDay }: Simulation): Promise<Result> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1_000);
  const { pool } = database;
  const run = { fromMs: START_MS, untilMs: START_MS + days * DAY_MS };
  const plan = planNewsroom({ feeds, run, seed });
  const clock = createVirtualClock(run.fromMs);
  const server = await serve(plan, clock.nowMs, seed);
  const stop = stopOf(run);
  const memory: Memory[] = [];
  for (let day = 1; day < days; day++)
    clock.alarm(run.fromMs + day * DAY_MS, () => {
      memory.push(memoryNow(day));
      onDay?.(day, seconds());
    });
  await registerOutlets(pool, outletsOf(plan, server));
  const stream = await openEmbeddedStream({ pool, connect: database.connect });
  const storing = startStoring({ pool, stream, log });
  const fetcher = createFetcher({ allowHosts: server.allowHosts, lookup: server.lookup, timeouts: TIMEOUTS });
  const chance = random(seed);
  const hot = prepared(pool);
  const watch = (signal: AbortSignal) =>
    watchFeeds({ pool: hot, stream, log, fetcher, clock, everyMs: BASE_INTERVAL_MS, signal, random: chance.next });
  try {
    await watchUntil(clock, stop.fromMs, watch);
    clock.leap(stop.untilMs);
    await watchUntil(clock, run.untilMs, watch);
    await storing.drained();
    memory.push(memoryNow(days));
    const { rows } = await pool.query<{ all: number; not_modified: number; failed: number }>(
      'SELECT count(*)::integer AS all, count(*) FILTER (WHERE http_status = 304)::integer AS not_modified, count(error)::integer AS failed FROM core.poll',
    );
    const { all, not_modified: notModified, failed } = rows[0] as { all: number; not_modified: number; failed: number };
    const figures = await compare(pool, { plan, stops: [stop], delivered: server.delivered, urlOf: server.urlOf });
    return {
      ...figures,
      rates: server.rates(),
      trespasses: server.trespasses,
      polls: { all, notModified, failed },
      memory,
      peakMb: Math.round(process.resourceUsage().maxRSS / 1_000),
      seconds: seconds(),
    };
  } finally {
    await storing.stop();
    await stream.close();
    await server.close();
  }
}

/** The same database, whose commits do not wait for the disk: nobody pulls the plug here, and that would be most of the time. */
export function withoutDisk(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

/** Statements are planned once for each connection: a month has millions. */
function prepared(pool: Pool): Pool {
  const names = new Map<string, string>();
  return new Proxy(pool, {
    get: (target, property) => {
      if (property !== 'query') return Reflect.get(target, property);
      return (text: string, values?: unknown[]) => {
        if (values === undefined) return target.query(text);
        const name = names.get(text) ?? `live ${names.size}`;
        names.set(text, name);
        return target.query({ name, text, values });
      };
    },
  });
}

function stopOf({ fromMs, untilMs }: Period): Period {
  const length = untilMs - fromMs;
  return { fromMs: fromMs + STOP_AFTER * length, untilMs: fromMs + (STOP_AFTER + STOP_FOR) * length };
}

async function watchUntil(
  clock: VirtualClock,
  untilMs: number,
  watch: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stopped = new AbortController();
  // Each host that is asked listens to it.
  setMaxListeners(0, stopped.signal);
  clock.alarm(untilMs, () => stopped.abort());
  await watch(stopped.signal);
}

function outletsOf({ feeds }: Plan, { urlOf }: LiveServer) {
  const byOutlet = new Map<string, LiveFeed[]>();
  for (const feed of feeds) byOutlet.set(feed.outlet, [...(byOutlet.get(feed.outlet) ?? []), feed]);
  return [...byOutlet].map(([domain, ofOutlet], place) => ({
    name: domain,
    own: place === 0,
    agency: false,
    domains: [domain],
    feeds: ofOutlet.map(urlOf),
  }));
}

/** The heap after what is garbage has gone, where the process was started with --expose-gc. */
function memoryNow(day: number): Memory {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { day, rssMb: Math.round(rss / 1e6), heapMb: Math.round(heapUsed / 1e6) };
}
