// Four archives in one database, twice, on the embedded stream and on Kafka; held against an independent count of the files by
// outlet and month, against a second load, against a recount of the rollups, and the two databases against each other.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLog } from '../src/log.ts';
import { PACKAGE_FOLDER } from '../src/package.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { startBroker, whyNoKafka } from '../test/kafka.ts';
import { createCounter } from './archives/count.ts';
import type { Answer, Ask } from './archives/ingest-alone.ts';
import { type CountedSet, load } from './archives/load.ts';
import { type ArchiveSet, COLUMNS, findSets } from './archives/sets.ts';
import { compare } from './archives/stored.ts';

export const STREAMS = ['embedded', 'kafka', 'both'] as const;
export type StreamChoice = (typeof STREAMS)[number];
const ALONE = join(PACKAGE_FOLDER, 'dist', 'bench', 'archives', 'ingest-alone.js');

/** @param data folder of the real data; see the README of the project. rows: only so many of each archive */
export async function archives(
  data: string,
  { rows, stream = 'both' }: { rows?: number; stream?: StreamChoice },
): Promise<Record<string, unknown>> {
  const withKafka = stream !== 'embedded';
  const missing = withKafka ? whyNoKafka({ mustOwn: true }) : null;
  if (missing !== null) throw new Error(`bench: ${missing}`);
  const home = await mkdtemp(join(tmpdir(), 'newsgauge-archives-'));
  const pools: pg.Pool[] = [];
  try {
    const copies = join(home, 'copies');
    await mkdir(copies);
    const sets = await findSets(data, copies, rows);
    const counted = await countAll(sets);
    const server = await openEmbedded(join(home, 'state'), createLog('error'));
    const broker = withKafka ? await startBroker({ mustOwn: true }) : null;
    try {
      const brokers = broker?.brokers ?? [];
      const place = async (name: string, itsBrokers: string[]) => {
        const url = await createDatabase(server.url, name);
        const pool = new pg.Pool({ connectionString: url });
        pools.push(pool);
        const env = { NEWSGAUGE_HOME: join(home, 'state'), DATABASE_URL: url, KAFKA_BROKERS: itsBrokers.join(',') };
        return { name, pool, env, brokers: itsBrokers };
      };
      const alone: Record<string, unknown> = { built: await ingestAlone(sets, null, []) };
      const loaded: Record<string, unknown> = {};
      if (stream !== 'kafka') {
        alone.toEmbedded = await ingestAlone(sets, await createDatabase(server.url, 'alone'), []);
        loaded.embedded = await load(counted, await place('embedded', []));
      }
      if (withKafka) {
        alone.toKafka = await ingestAlone(sets, await createDatabase(server.url, 'alone_kafka'), brokers);
        loaded.kafka = await load(counted, await place('kafka', brokers));
      }
      const [one, other] = pools;
      return {
        ingestAlone: alone,
        ...loaded,
        ...(one && other ? { embeddedAndKafka: await compare(one, other) } : {}),
      };
    } finally {
      for (const pool of pools) await pool.end();
      await server.close();
      await broker?.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function countAll(sets: ArchiveSet[]): Promise<CountedSet[]> {
  const counter = createCounter();
  const counted: CountedSet[] = [];
  for (const set of sets) counted.push({ ...set, count: await counter.add(set), cells: counter.cells() });
  return counted;
}

/** Of the files that have articles, in a process of its own, so that its memory is its own. */
async function ingestAlone(sets: ArchiveSet[], databaseUrl: string | null, brokers: string[]) {
  const files = sets.flatMap(({ kind, path }) => (kind === 'facebook' ? [] : [{ path, columns: COLUMNS[kind] }]));
  const child = fork(ALONE, [JSON.stringify({ files, databaseUrl, brokers } satisfies Ask)]);
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`bench: the ingest stage alone ended with code ${code}`);
  });
  const [{ rows, ms, peakMb }] = (await Promise.race([once(child, 'message'), failed])) as [Answer];
  failed.catch(() => undefined);
  return { rows, rowsPerSecond: Math.round((1_000 * rows) / ms), peakMb };
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}
