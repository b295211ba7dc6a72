// The whole pipeline in one process: database, stream, classifier, store. Reads top to bottom as an article goes.

import { setTimeout as sleep } from 'node:timers/promises';
import { HEADS_FOLDER, startClassifier } from './classifier/classifier.ts';
import { type ClassifyOptions, runClassify } from './classifier/consume.ts';
import { readHeads } from './classifier/heads.ts';
import type { Config } from './config.ts';
import { registerOutlets } from './ingest/outlets.ts';
import type { Log } from './log.ts';
import { type Database, openDatabase } from './store/connect.ts';
import { runStore, type StoreOptions } from './store/consume.ts';
import { migrate } from './store/migrate.ts';
import { createRoles, mayUseRole } from './store/roles.ts';
import { registerHead } from './store/topics.ts';
import { openEmbeddedStream } from './stream/embedded.ts';
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

export const openStream = (database: Database): Promise<Stream> =>
  openEmbeddedStream({ pool: database.pool, connect: database.connect });

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
export async function startStages(options: StageOptions): Promise<Stages> {
  const { config, database, stream, log, onTagged, onStored } = options;
  const classifier = await startClassifier({ threads: config.classify.threads });
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  const guarded = (stage: Promise<void>) => stage.finally(() => ended.abort());
  const finished = Promise.all([
    guarded(runClassify({ stream, classifier, log, signal, onTagged })),
    guarded(runStore({ stream, pool: database.pool, log, signal, onStored })),
  ])
    .then(() => undefined)
    .finally(classifier.close);
  // It may be awaited only at the end; a failure before that is not "unhandled".
  finished.catch(() => undefined);

  async function empty(names: StreamName[], group: string): Promise<void> {
    for (const name of names) {
      while (!signal.aborted && (await stream.lag(name, group)) > 0n) {
        await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async function drained(): Promise<void> {
    await empty(['articles.live', 'articles.backfill'], 'classify');
    await empty(['tagged.live', 'tagged.backfill', 'interactions'], 'store');
    // Last: the store itself sends to it.
    await empty(['dead'], 'store');
    if (ended.signal.aborted) await finished;
  }

  async function stop(): Promise<void> {
    ended.abort();
    await finished;
  }

  return { signal, finished, drained, stop };
}
