import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { lastFullMonth } from '../demo/clock.ts';
import { compareWithTruth } from '../demo/compare.ts';
import { newsroom } from '../demo/newsroom.ts';
import { serveNewsroom } from '../demo/server.ts';
import { demoSettings } from '../demo/settings.ts';
import { truthOf, writeTruth } from '../demo/truth.ts';
import { openStore, openStream, startStages } from '../pipeline.ts';
import { type Database, openDatabase } from '../store/connect.ts';
import { findCopies } from '../store/copies.ts';
import { findTopicChanges } from '../store/topic-changes.ts';
import { emptyKafkaStream } from '../stream/kafka.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { deliver } from './demo-delivery.ts';
import { type DemoResult, isTrue, NOTICE, report } from './demo-report.ts';
import { createBar } from './progress.ts';
import { openViewer, portOf, untilAborted } from './view.ts';

/** Of the demo on one database; a second one would empty it under the first. */
const DEMO_LOCK = 0x6e67_0003;

type DemoOptions = GlobalOptions & { once?: boolean; articles: string; seed: string; port?: string };
type DemoSettings = { articles: number; seed: number; once: boolean; port: number | undefined };

export const demoCommand = new Command('demo')
  .description('a made-up newsroom: ten years of invented outlets through every real stage, then the dashboards')
  .option('--once', 'end when all is in the database and print what became of it')
  .option('--articles <number>', 'how many articles', '30000')
  .option('--seed <number>', 'another seed makes other articles', '1')
  .option('--port <port>', 'port of the dashboards; without it the configured one, or a free one where that is taken')
  .option('--json', 'the result as one JSON line')
  .addHelpText(
    'after',
    `
Every demo starts anew. Its data stay apart from yours, in .newsgauge/demo.

Examples:
  newsgauge demo
  newsgauge demo --once --json
  NEWSGAUGE_HOME=.newsgauge/demo newsgauge view      look again at the last demo`,
  )
  .action((_options, command: Command) => {
    const { once = false, articles, seed, port, ...options } = command.optsWithGlobals<DemoOptions>();
    return runCommand(options, (context) =>
      runDemo(context, {
        articles: countOf('articles', articles),
        seed: countOf('seed', seed),
        once,
        port: portOf(port),
      }),
    );
  });

async function runDemo(context: Context, { articles: count, seed, once, port }: DemoSettings): Promise<boolean> {
  const { log, signal, json, onClose } = context;
  const started = performance.now();
  process.stderr.write(`${NOTICE}\n`);
  const home = join(context.config.home, 'demo');
  await mkdir(home, { recursive: true });
  const stories = [...newsroom({ articles: count, seed, until: lastFullMonth(new Date().toISOString().slice(0, 10)) })];
  const truth = truthOf(stories);
  await writeTruth(join(home, 'truth.jsonl'), truth);
  const server = await serveNewsroom({ stories });
  onClose(server.close);
  const config = demoConfig(context.config, home, server.feeds);

  // The streams first: where somebody still reads them, the database is left as it was.
  if (config.kafka) await emptyKafkaStream({ ...config.kafka, log });
  await emptyDemoDatabase(config, context);
  const database = await openStore(config, log);
  onClose(database.close);
  await database.pool.query('UPDATE core.newsroom SET notice = $1', [NOTICE]);
  const stream = await openStream(config, database, log);
  onClose(stream.close);
  if (!once) await openDemoViewer({ ...context, config }, database, port);

  const bar = createBar(!json && process.stderr.isTTY, 'articles stored');
  onClose(bar.close);
  const tally = { stored: 0, repeats: 0, texts: 0, busyMs: 0 };
  const stages = startStages({
    config,
    database,
    stream,
    log,
    signal,
    onTagged: (texts, ms) => {
      tally.texts += texts;
      tally.busyMs += ms;
    },
    onStored: ({ inserted, updated, repeats }) => {
      tally.stored += inserted + updated + repeats;
      // A feed item whose article came with the archive is a redelivery, whether or not it changed a column.
      tally.repeats += updated + repeats;
      bar.update(tally.stored, stories.length);
    },
  });
  onClose(stages.stop);

  await deliver({ stories, server, home, pool: database.pool, stream, stages, log });
  await stages.drained();
  if (signal.aborted) return false;
  await findCopies(database.pool);
  await findTopicChanges(database.pool);
  await bar.close();
  const result: DemoResult = {
    ...(await compareWithTruth(database.pool, truth)),
    repeats: tally.repeats,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    textsPerSecond: Math.round(tally.texts / (tally.busyMs / 1_000)),
  };
  report(result, home, json);
  if (once) return isTrue(result);
  process.stderr.write('Ctrl-C ends the demo.\n');
  await Promise.race([untilAborted(signal), stages.finished]);
  return true;
}

/** The made-up outlets and their feeds, instead of those of newsgauge.yaml. */
function demoConfig(config: Config, home: string, feeds: { outlet: string; url: string }[]): Config {
  // On a shared cluster the demo's streams are apart from yours, as its database is.
  const kafka = config.kafka && { ...config.kafka, prefix: `${config.kafka.prefix}demo.` };
  return { ...config, ...demoSettings(feeds), home, kafka };
}

/** Somebody who tries the demo has often something else on the usual port. */
async function openDemoViewer(context: Context, database: Database, port: number | undefined): Promise<void> {
  try {
    await openViewer(context, database, port);
  } catch (error) {
    const taken = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE';
    if (!taken || port !== undefined) throw error;
    await openViewer(context, database, 0);
  }
}

/** Every demo starts from nothing, so that its figures mean something; a database that holds anything else is left alone. */
async function emptyDemoDatabase(config: Config, { log, onClose }: Context): Promise<void> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, home: config.home, log });
  onClose(database.close);
  const lock = await database.pool.connect();
  onClose(async () => lock.release(true));
  const { rows } = await lock.query<{ mine: boolean; ours: boolean; schemas: number }>(
    `SELECT pg_try_advisory_lock($1) AS mine, to_regclass('core.newsroom') IS NOT NULL AS ours,
            (SELECT count(*)::integer FROM pg_namespace WHERE nspname IN ('newsgauge', 'core', 'stream')) AS schemas`,
    [DEMO_LOCK],
  );
  const { mine, ours, schemas } = rows[0] as { mine: boolean; ours: boolean; schemas: number };
  if (!mine) throw new Error(`another demo runs on ${database.where}; end it first`);
  if (schemas === 0) return;
  const holds = ours ? await lock.query<{ notice: string | null }>('SELECT notice FROM core.newsroom') : null;
  if (!database.embedded && holds?.rows[0]?.notice !== NOTICE) {
    throw new Error(
      `${database.where} holds something other than the demo; give the demo a database of its own (DATABASE_URL), or unset it`,
    );
  }
  await lock.query('DROP SCHEMA IF EXISTS newsgauge, core, stream CASCADE');
}

function countOf(option: string, value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new UsageError(`--${option}: ${value} is no number above 0`);
  return count;
}
