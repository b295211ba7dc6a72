// AllSides on Kafka (3 partitions, 2 classify and 2 store processes) and on the embedded stream: the same rows, column by column.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLog } from '../src/log.ts';
import { openDatabase } from '../src/store/connect.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { startBroker, whyNoKafka } from '../test/kafka.ts';
import { CLI, COLUMNS } from './allsides.ts';

const SCORE_TOLERANCE = 0.02;

/** What must be equal row for row; run numbers and times of capture are not in it. */
const ROWS = `
SELECT a.key, o.slug AS outlet, a.url, a.title, a.published_at, a.published_basis, a.published_precision, a.published_on,
       a.language, a.detected_language,
       (SELECT json_object_agg(h.name, json_build_array(t.slug, g.confidence)) FROM core.tag g JOIN core.head h ON h.id = g.head_id JOIN core.topic t ON t.id = g.topic_id
        WHERE g.article_id = a.id) AS tags
FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id ORDER BY a.key`;

type Tags = Record<string, [topic: string, confidence: number | null]>;
type Row = Record<string, unknown> & { key: string; tags: Tags };

export async function onKafka(data: string): Promise<Record<string, unknown>> {
  const file = join(data, 'allsides', 'articles_meta.jsonl.gz');
  if (!existsSync(file)) throw new Error(`there is no ${file}; give the folder with --data or NEWSGAUGE_DATA`);
  const missing = whyNoKafka({ mustOwn: true });
  if (missing !== null) throw new Error(`bench: ${missing}`);
  const home = await mkdtemp(join(tmpdir(), 'newsgauge-on-kafka-'));
  const server = await openEmbedded(home, createLog('error'));
  const broker = await startBroker({ mustOwn: true });
  const running: ChildProcess[] = [];
  try {
    const urls = {
      embedded: await createDatabase(server.url, 'embedded'),
      kafka: await createDatabase(server.url, 'kafka'),
    };
    const kafkaEnv = { DATABASE_URL: urls.kafka, KAFKA_BROKERS: broker.brokers.join(',') };
    const backfill = ['backfill', 'file', file, '--columns', COLUMNS, '--json'];
    const start = (env: Record<string, string>, ...args: string[]) =>
      spawn(process.execPath, [CLI, ...args], {
        env: { ...process.env, NEWSGAUGE_HOME: home, NEWSGAUGE_LOG: 'warn', ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const seconds = { embedded: 0, kafka: 0 };
    let started = performance.now();
    await finished(start({ DATABASE_URL: urls.embedded, KAFKA_BROKERS: '' }, ...backfill));
    seconds.embedded = (performance.now() - started) / 1_000;
    await finished(start(kafkaEnv, 'migrate'));
    started = performance.now();
    for (const stage of ['classify', 'classify', 'store', 'store']) running.push(start(kafkaEnv, stage));
    const stageEnded = Promise.race(running.map(finished)).then(() => {
      throw new Error('bench: a stage ended before the backfill');
    });
    await Promise.race([finished(start(kafkaEnv, ...backfill)), stageEnded]);
    stageEnded.catch(() => undefined);
    seconds.kafka = (performance.now() - started) / 1_000;
    return { ...(await compare(await read(urls.embedded), await read(urls.kafka))), seconds };
  } finally {
    for (const child of running) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    }
    await server.close();
    await broker.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function finished(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`bench: a command ended with code ${code}`);
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

async function read(databaseUrl: string): Promise<Row[]> {
  const database = await openDatabase({ databaseUrl, home: '', log: createLog('error') });
  try {
    return (await database.pool.query<Row>(ROWS)).rows;
  } finally {
    await database.close();
  }
}

/** Numbers of rows whose columns, topics and scores are equal. Scores depend on the neighbours in a batch of int8 (issue H). */
async function compare(one: Row[], other: Row[]): Promise<Record<string, unknown>> {
  const others = new Map(other.map((row) => [row.key, row]));
  const plain = ({ tags: _, ...columns }: Row) => JSON.stringify(columns);
  const pairs = one.flatMap((row) => {
    const twin = others.get(row.key);
    return twin ? [{ row, twin }] : [];
  });
  const heads = Object.keys(one[0]?.tags ?? {});
  const topics = heads.flatMap((head) => pairs.map(({ row, twin }) => [row.tags[head], twin.tags[head]] as const));
  const equalTopics = topics.filter(([a, b]) => a?.[0] === b?.[0]).length;
  const scores = topics.filter(([a, b]) => Math.abs((a?.[1] ?? 0) - (b?.[1] ?? 0)) <= SCORE_TOLERANCE).length;
  return {
    embeddedRows: one.length,
    kafkaRows: other.length,
    sameKey: pairs.length,
    columnsEqual: pairs.filter(({ row, twin }) => plain(row) === plain(twin)).length,
    topics: topics.length,
    topicsEqual: equalTopics / topics.length,
    scoresWithin002: scores / topics.length,
  };
}
