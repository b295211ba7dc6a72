// The whole pipeline in one process: database, stream, classifier, store. Reads top to bottom as an article goes.

import { type Classifier, HEADS_FOLDER, startClassifier } from './classifier/classifier.ts';
import { type ClassifyOptions, runClassify } from './classifier/consume.ts';
import { readHeads } from './classifier/heads.ts';
import type { Config } from './config.ts';
import { registerOutlets } from './ingest/outlets.ts';
import type { Log } from './log.ts';
import { type Database, openDatabase } from './store/connect.ts';
import { runStore, type StoreOptions } from './store/consume.ts';
import { migrate } from './store/migrate.ts';
import { createRoles } from './store/roles.ts';
import { registerHead } from './store/topics.ts';
import { openEmbeddedStream } from './stream/embedded.ts';
import type { Stream, StreamName } from './stream/stream.ts';

/** Opens the database and brings it up to date: schema, roles where we may, heads, outlets of the configuration. */
export async function openStore(config: Config, log: Log): Promise<Database> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, home: config.home, log });
  try {
    await migrate(database, config.timezone, log);
    if (database.embedded) await createRoles(database.pool);
    for (const head of await readHeads(HEADS_FOLDER)) await registerHead(database.pool, head);
    await registerOutlets(database.pool, config.outlets);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

export const openStream = (database: Database): Promise<Stream> =>
  openEmbeddedStream({ pool: database.pool, connect: database.connect });

export type Stages = {
  classifier: Classifier;
  /** Fires when the caller stops the stages and when one of them has failed: nobody would read what is sent then. */
  signal: AbortSignal;
  /** Settles when the stages have stopped; rejects when one of them failed, after the others were stopped. */
  finished: Promise<void>;
  /** Resolves when everything that is in the streams now has been classified and stored. */
  drained(): Promise<void>;
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

/** Starts classify and store in this process. Where another process has the lease, these wait as its successors. */
export async function startStages({
  config,
  database,
  stream,
  log,
  signal,
  onTagged,
  onStored,
}: StageOptions): Promise<Stages> {
  const classifier = await startClassifier({ threads: config.classify.threads });
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const guarded = (stage: Promise<void>) => stage.finally(() => stop.abort());
  const running = Promise.all([
    guarded(runClassify({ stream, classifier, log, signal: either, onTagged })),
    guarded(runStore({ stream, pool: database.pool, log, signal: either, onStored })),
  ]);
  const finished = running.then(() => undefined).finally(() => classifier.close());
  // The caller may await it only at the end; a failure before that is not "unhandled".
  finished.catch(() => undefined);

  const empty = async (streams: StreamName[], group: string) => {
    const pending = streams.map(async (name) => {
      while ((await stream.lag(name, group)) > 0n && !either.aborted)
        await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await Promise.all(pending);
  };
  return {
    classifier,
    signal: either,
    finished,
    drained: async () => {
      await empty(['articles.live', 'articles.backfill'], 'classify');
      await empty(['tagged.live', 'tagged.backfill', 'interactions', 'dead'], 'store');
      if (stop.signal.aborted && !signal.aborted) await finished;
    },
  };
}
