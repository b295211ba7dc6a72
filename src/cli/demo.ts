import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { writeArchive } from '../demo/archive.ts';
import { lastFullMonth } from '../demo/clock.ts';
import { type DemoArticle, newsroom } from '../demo/newsroom.ts';
import { outlets } from '../demo/outlets.ts';
import { serveNewsroom } from '../demo/server.ts';
import { parseColumns } from '../ingest/archive/columns.ts';
import { backfillFiles } from '../ingest/archive/run.ts';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { pollFeed, readFeeds } from '../ingest/feed/poll.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import { openStore, openStream, startStages } from '../pipeline.ts';
import { type Database, openDatabase } from '../store/connect.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printJson } from './output.ts';
import { createProgress } from './progress.ts';
import { openViewer, portOf, untilAborted } from './view.ts';

const NOTICE = 'Made-up demo data: the outlets, people and events are invented.';
const TIMEZONE = 'America/New_York';
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
  const articles = [
    ...newsroom({ articles: count, seed, until: lastFullMonth(new Date().toISOString().slice(0, 10)) }),
  ];
  const server = await serveNewsroom({ articles });
  onClose(server.close);
  const config = demoConfig(context.config, home, server.feeds);

  await emptyDemoDatabase(config, context);
  const database = await openStore(config, log);
  onClose(database.close);
  await database.pool.query('UPDATE core.newsroom SET notice = $1', [NOTICE]);
  const stream = await openStream(config, database, log);
  onClose(stream.close);
  if (!once) await openDemoViewer({ ...context, config }, database, port);

  const progress = createProgress(!json && process.stderr.isTTY);
  onClose(progress.close);
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
      progress.stored(tally.stored);
    },
  });
  onClose(stages.stop);

  const archive = join(home, 'archive.jsonl.gz');
  await writeArchive(archive, articles);
  const outletOfDomain = await readOutletDomains(database.pool);
  const loaded = await backfillFiles({
    pool: database.pool,
    stream,
    signal: stages.signal,
    outletOfDomain,
    paths: [archive],
    columns: parseColumns(undefined),
    outlet: null,
    onProgress: progress.read,
  });
  for (const failure of loaded.failures) throw new Error(failure);
  const fetcher = createFetcher(['127.0.0.1']);
  onClose(fetcher.close);
  for (const feed of await readFeeds(database.pool)) {
    if ((await pollFeed(feed, { pool: database.pool, stream, fetcher, log, outletOfDomain })) === null)
      throw new Error(`the demo's own feed ${feed.url} failed`);
  }
  await stages.drained();
  if (signal.aborted) return false;
  await progress.close();
  const seconds = (performance.now() - started) / 1_000;
  const found = await compareWithTruth(database.pool, articles);
  const result = {
    ...found,
    repeats: tally.repeats,
    seconds: Math.round(seconds * 10) / 10,
    textsPerSecond: Math.round(tally.texts / (tally.busyMs / 1_000)),
  };
  report(result, home, json);
  if (once) return result.lost === 0 && result.doubled === 0;
  process.stderr.write('Ctrl-C ends the demo.\n');
  await Promise.race([untilAborted(signal), stages.finished]);
  return true;
}

/** The made-up outlets and their feeds, instead of those of newsgauge.yaml. */
function demoConfig(config: Config, home: string, feeds: { outlet: string; url: string }[]): Config {
  const demoOutlets = outlets.map(({ slug, name }, place) => ({
    name,
    own: place === 0,
    domains: [slug],
    feeds: feeds.filter(({ outlet }) => outlet === slug).map(({ url }) => url),
  }));
  return { ...config, home, timezone: TIMEZONE, outlets: demoOutlets };
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

type Found = { sent: number; stored: number; lost: number; doubled: number; dead: number; topics: number };

/** What was published against what is stored, by the addresses that the newsroom gave out. */
async function compareWithTruth(pool: Database['pool'], articles: DemoArticle[]): Promise<Found> {
  const { rows } = await pool.query<{ url: string; copies: number }>(
    'SELECT url, count(*)::integer AS copies FROM core.article GROUP BY url',
  );
  const stored = new Map(rows.map(({ url, copies }) => [url, copies]));
  const sent = new Set(articles.map(({ url }) => url));
  const counts = await pool.query<{ dead: number; topics: number }>(
    `SELECT (SELECT count(*)::integer FROM core.dead_letter) AS dead,
            (SELECT count(DISTINCT topic)::integer FROM newsgauge.coverage_monthly WHERE head = 'desk' AND topic <> 'uncertain') AS topics`,
  );
  return {
    sent: sent.size,
    stored: [...stored.values()].reduce((sum, copies) => sum + copies, 0),
    lost: [...sent].filter((url) => !stored.has(url)).length,
    doubled: [...stored.values()].reduce((sum, copies) => sum + copies - 1, 0),
    dead: counts.rows[0]?.dead ?? 0,
    topics: counts.rows[0]?.topics ?? 0,
  };
}

function report(
  result: Found & { repeats: number; seconds: number; textsPerSecond: number },
  home: string,
  json: boolean,
): void {
  if (json) {
    printJson(result);
    return;
  }
  const { sent, stored, lost, doubled, repeats, dead, topics, seconds, textsPerSecond } = result;
  process.stdout.write(
    `${NOTICE}\n${sent} articles sent, ${stored} stored, ${lost} lost, ${doubled} doubled (${repeats} redeliveries absorbed, ${dead} dead letters), ${topics} topics\n${seconds} s in all; the encoder read ${textsPerSecond} texts/s\nTo look again: NEWSGAUGE_HOME=${relative('.', home)} newsgauge view (or sql, or doctor)\n`,
  );
}

function countOf(option: string, value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new UsageError(`--${option}: ${value} is no number above 0`);
  return count;
}
