// The pipeline put together: database, stream, classifier, store; all in one process, or each stage in its own.

import { setTimeout as sleep } from 'node:timers/promises';
import { HEADS_FOLDER, startClassifier } from './classifier/classifier.ts';
import { type ClassifyOptions, runClassify } from './classifier/consume.ts';
import { readHeads } from './classifier/heads.ts';
import type { Config } from './config.ts';
import { createFetcher } from './ingest/feed/fetch.ts';
import { type WatchOptions, watchFeeds } from './ingest/feed/watch.ts';
import { registerOutlets } from './ingest/outlets.ts';
import type { Log } from './log.ts';
import { type Database, openDatabase } from './store/connect.ts';
import { runStore, type StoreOptions } from './store/consume.ts';
import { migrate } from './store/migrate.ts';
import { createRoles, mayUseRole } from './store/roles.ts';
import { registerHead } from './store/topics.ts';
import { openEmbeddedStream } from './stream/embedded.ts';
import { openKafkaStream } from './stream/kafka.ts';
import type { Stream, StreamName } from './stream/stream.ts';

/** Opens the database and brings it up to date: schema, roles where we may, heads, outlets of the configuration. */
export const openStore = (config: Config, log: Log): Promise<Database> =>
  openPrepared(config, log, async (database) => {
    await prepareDatabase(database, config, log);
    for (const head of await readHeads(HEADS_FOLDER)) await registerHead(database.pool, head);
    await registerOutlets(database.pool, config.outlets);
  });

/** For a command that only reads: a server of somebody's is left as it is, the built-in one is ours to prepare. */
export const openForReading = (config: Config, log: Log): Promise<Database> =>
  openPrepared(config, log, async (database) => {
    if (database.embedded) await prepareDatabase(database, config, log);
  });

/** A database that cannot be prepared is not left open. */
async function openPrepared(
  config: Config,
  log: Log,
  prepare: (database: Database) => Promise<void>,
): Promise<Database> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, home: config.home, log });
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Schema, and in the built-in database the roles as well: after a migration, or where they are missing. */
async function prepareDatabase(database: Database, config: Config, log: Log): Promise<void> {
  const ran = await migrate(database, config.timezone, log);
  if (!database.embedded) return;
  if (ran.length > 0 || !(await mayUseRole(database.pool, 'newsgauge_dashboard'))) await createRoles(database.pool);
}

/** Kafka where KAFKA_BROKERS names one, else the embedded stream in the database. create: streams that are missing are made. */
export async function openStream(
  config: Config,
  database: Database | null,
  log: Log,
  options: { create: boolean } = { create: true },
): Promise<Stream> {
  if (config.kafka) return openKafkaStream({ ...config.kafka, log, ...options });
  if (database === null) throw new Error('the embedded stream needs its database');
  return openEmbeddedStream({ pool: database.pool, connect: database.connect });
}

type Opened = { config: Config; log: Log; onClose(close: () => Promise<unknown>): void };

/** Database and stream as the stages need them; onClose gets what closes each as soon as it is open. */
export async function openStoreAndStream({
  config,
  log,
  onClose,
}: Opened): Promise<{ database: Database; stream: Stream }> {
  const database = await openStore(config, log);
  onClose(database.close);
  const stream = await openStream(config, database, log);
  onClose(stream.close);
  return { database, stream };
}

type WatchStage = Pick<WatchOptions, 'pool' | 'stream' | 'log' | 'signal'> & { config: Config };

/** The ingest stage, until the signal fires. */
export async function watch({ config, ...options }: WatchStage): Promise<void> {
  const fetcher = createFetcher(config.fetch);
  await watchFeeds({ ...options, fetcher, everyMs: config.poll.everyMinutes * 60_000 });
}

type ClassifyStage = Pick<ClassifyOptions, 'stream' | 'log' | 'signal' | 'onTagged'> & { config: Config };

/** The classify stage with its own worker threads, until the signal fires. */
export async function classify({ config, ...options }: ClassifyStage): Promise<void> {
  const classifier = await startClassifier({ threads: config.classify.threads });
  await runClassify({ ...options, classifier }).finally(classifier.close);
}

export type Stages = {
  /** Fires when the stages are stopped and when one of them has failed: nobody would read what is sent then. */
  signal: AbortSignal;
  /** Settles when the stages have stopped; rejects when one of them failed, after the others were stopped. */
  finished: Promise<void>;
  /** Resolves when everything that is in the streams now has been classified and stored, here or by another process. */
  drained(): Promise<void>;
  /** Finishes the batches in hand. */
  stop(): Promise<void>;
};

type StageOptions = {
  config: Config;
  database: Database;
  stream: Stream;
  log: Log;
  signal: AbortSignal;
  onTagged?: ClassifyOptions['onTagged'];
  onStored?: StoreOptions['onStored'];
};

const LOOK_MS = 100;

/** Starts classify and store in this process. Where another process has the lease, these wait as its successors. */
export function startStages({ database, onTagged, onStored, ...options }: StageOptions): Stages {
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  const guarded = (stage: Promise<void>) => stage.finally(() => ended.abort());
  const finished = Promise.all([
    guarded(classify({ ...options, signal, onTagged })),
    guarded(runStore({ ...options, signal, pool: database.pool, onStored })),
  ]).then(() => undefined);
  // It may be awaited only at the end; a failure before that is not "unhandled".
  finished.catch(() => undefined);
  return {
    signal,
    finished,
    drained: async () => {
      await drained(options.stream, signal);
      if (ended.signal.aborted) await finished;
    },
    stop: async () => {
      ended.abort();
      await finished;
    },
  };
}

/** For a command that loads something: on Kafka the stages are processes of their own; else this one does it all. */
export const stagesFor = ({ config, stream, signal, ...options }: StageOptions): Stages =>
  config.kafka ? stagesElsewhere({ stream, signal }) : startStages({ config, stream, signal, ...options });

/** The stages are other processes: there is nothing to start or to stop, only to wait for. */
export const stagesElsewhere = ({ stream, signal }: { stream: Stream; signal: AbortSignal }): Stages => ({
  signal,
  finished: Promise.resolve(),
  drained: () => drained(stream, signal),
  stop: async () => undefined,
});

/** Waits until the groups have read all that is in the streams, stage after stage. */
async function drained(stream: Stream, signal: AbortSignal): Promise<void> {
  async function empty(names: StreamName[], group: string): Promise<void> {
    for (const name of names) {
      while ((await stream.lag(name, group, signal)) > 0n) await sleep(LOOK_MS, undefined, { signal });
    }
  }
  try {
    await empty(['articles.live', 'articles.backfill'], 'classify');
    await empty(['tagged.live', 'tagged.backfill', 'interactions'], 'store');
    // Last: the store itself sends to it.
    await empty(['dead'], 'store');
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
