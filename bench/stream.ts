// From a file to the stream: rows read, made into messages and acknowledged, by Kafka and by the embedded stream, beside a bare
// kafkajs producer that sends the same bytes. Brokers and PostgreSQL run on the same cores. Each is run several times in turn.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import { newsroom } from '../src/demo/newsroom.ts';
import { shownDate } from '../src/demo/story.ts';
import { workOnRun } from '../src/ingest/archive/run.ts';
import { openSource, type SourceDeps } from '../src/ingest/archive/sources.ts';
import { createRun } from '../src/ingest/archive/units.ts';
import { systemClock } from '../src/ingest/clock.ts';
import { createLog } from '../src/log.ts';
import { openDatabase } from '../src/store/connect.ts';
import { migrate } from '../src/store/migrate.ts';
import { openEmbeddedStream } from '../src/stream/embedded.ts';
import { openKafkaStream } from '../src/stream/kafka.ts';
import type { OutgoingRecord, Stream } from '../src/stream/stream.ts';
import { startBroker, whyNoKafka } from '../test/kafka.ts';

const ARTICLES = 60_000;
const ROUNDS = 3;

export async function stream(): Promise<Record<string, unknown>> {
  const missing = whyNoKafka({ mustOwn: true });
  if (missing !== null) throw new Error(`bench: ${missing}`);
  const log = createLog('error');
  const home = await mkdtemp(join(tmpdir(), 'newsgauge-stream-'));
  const broker = await startBroker({ mustOwn: true });
  const database = await openDatabase({ databaseUrl: null, home, log });
  try {
    await migrate(database, 'America/New_York', log);
    const file = join(home, 'articles.jsonl');
    await writeFile(file, rows());
    // Nobody reads in this bench, so nobody may be waited for.
    const maxLag = Number.POSITIVE_INFINITY;
    const kafka = await openKafkaStream({ brokers: broker.brokers, prefix: 'bench.', partitions: 3, log, maxLag });
    const embedded = await openEmbeddedStream({ pool: database.pool, connect: database.connect, maxLag });
    const sent: OutgoingRecord[][] = [];
    const recording: Stream = {
      ...kafka,
      produce: async (name, records, signal) => {
        if (name === 'articles.backfill') sent.push([...records]);
        await kafka.produce(name, records, signal);
      },
    };
    const { pool } = database;
    const options = { paths: [file] };
    const source = openSource('file', options, { home, clock: systemClock } as SourceDeps);
    const load = (into: Stream) => async () => {
      const { signal } = new AbortController();
      const run = await createRun(pool, source, { options });
      return workOnRun({ pool, stream: into, source, run, outletOfDomain: new Map(), signal });
    };
    await load(recording)();
    const bare = await bareProducer(broker.brokers);
    const rates = { kafka: [] as number[], embedded: [] as number[], bareProducer: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      rates.kafka.push(await rateOf(load(kafka)));
      rates.embedded.push(await rateOf(load(embedded)));
      rates.bareProducer.push(await rateOf(() => bare.send(sent)));
    }
    await bare.close();
    await kafka.close();
    await embedded.close();
    const bytes = sent.flat().reduce((sum, { key, value }) => sum + key.length + Buffer.byteLength(value), 0);
    return {
      articles: ARTICLES,
      bytesPerArticle: Math.round(bytes / ARTICLES),
      articlesPerSecond: {
        kafka: median(rates.kafka),
        embedded: median(rates.embedded),
        bareProducer: median(rates.bareProducer),
      },
      ofBareProducer: Math.round((100 * median(rates.kafka)) / median(rates.bareProducer)) / 100,
      rounds: rates,
    };
  } finally {
    await database.close();
    await broker.close();
    await rm(home, { recursive: true, force: true });
  }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

async function rateOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round((1_000 * ARTICLES) / (performance.now() - started));
}

/** What a user would write: kafkajs, idempotent, all replicas, a batch at a time, messages that are made already. */
async function bareProducer(brokers: string[]) {
  const client = new kafkajs.Kafka({ clientId: 'bare', brokers, logLevel: kafkajs.logLevel.NOTHING });
  const createPartitioner = kafkajs.Partitioners.DefaultPartitioner;
  const producer = client.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner });
  await producer.connect();
  return {
    send: async (batches: OutgoingRecord[][]) => {
      for (const messages of batches) await producer.send({ topic: 'bench.articles.backfill', acks: -1, messages });
    },
    close: () => producer.disconnect(),
  };
}

function* rows(): Generator<string> {
  for (const story of newsroom({ articles: ARTICLES, seed: 1, until: '2026-10-31' })) {
    const { outlet, author, versions } = story;
    const { url, title, summary } = versions[0];
    yield `${JSON.stringify({ title, summary, url, published: shownDate(story, (iso) => iso), outlet, author })}\n`;
  }
}
