// A backfill from the command line: the run, the stages where they are not elsewhere, and what came of it.

import type { Command } from 'commander';
import { type Estimate, estimate } from '../ingest/archive/estimate.ts';
import { type RunResult, workOnRun } from '../ingest/archive/run.ts';
import type { Source } from '../ingest/archive/source.ts';
import { openSource } from '../ingest/archive/sources.ts';
import { createRun } from '../ingest/archive/units.ts';
import { systemClock } from '../ingest/clock.ts';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import { openForReading, openStoreAndStream, stagesElsewhere, startStages } from '../pipeline.ts';
import type { Database } from '../store/connect.ts';
import type { SinkResult } from '../store/sink.ts';
import type { Stream } from '../stream/stream.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printJson } from './output.ts';
import { createProgress } from './progress.ts';

export type PeriodOptions = { outlet?: string; from?: string; to?: string; dryRun?: boolean };

export const addPeriod = (command: Command): Command =>
  command
    .option('--outlet <slug>', 'outlet of what names none; without it, by the host of the address')
    .option('--from <date>', 'leave out what was published before, YYYY-MM-DD')
    .option('--to <date>', 'leave out what was published after that day')
    .option('--dry-run', 'only say what there is: units, bytes, articles by a sample, time')
    .option('--json', 'progress is left out, the result is one JSON line');

const ELSEWHERE =
  'What could be read is sent. Waiting for the processes newsgauge classify and newsgauge store; Ctrl-C leaves the rest to them.\n';

/** A new run. @param readOptions gives what is stored, so that the run can be resumed; throws a UsageError for what is none */
export function startBackfill(
  kind: string,
  readOptions: () => Record<string, unknown>,
  { outlet = null, from = null, to = null, dryRun, ...options }: Nullable<PeriodOptions> & GlobalOptions,
): Promise<void> {
  return runCommand(options, async (context) => {
    for (const date of [from, to]) {
      if (date !== null && !isDate(date)) throw new UsageError(`"${date}" is no date such as 2019-03-01`);
    }
    const sourceOptions = readOptions();
    if (dryRun) return printEstimate(context, kind, sourceOptions, outlet);
    const opened = await openStoreAndStream(context);
    const source = sourceFor(context, opened.database, kind, sourceOptions);
    const run = await createRun(opened.database.pool, source, { options: sourceOptions, outlet, from, to });
    return work(context, opened, source, run);
  });
}
type Nullable<T> = { [K in keyof T]: T[K] | null };

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);

export function sourceFor(
  { config }: Context,
  { pool }: Database,
  kind: string,
  options: Record<string, unknown>,
): Source {
  const fetcher = createFetcher(config.fetch);
  return openSource(kind, options, { pool, fetcher, clock: systemClock });
}

/** Works on a run with the stages behind it, until both are through. */
export async function work(
  { config, log, signal, json, onClose }: Context,
  { database, stream }: { database: Database; stream: Stream },
  source: Source,
  run: string,
): Promise<boolean> {
  const started = performance.now();
  const progress = createProgress(!json);
  onClose(progress.close);
  const stored = { inserted: 0, updated: 0, repeats: 0, dead: 0 };
  const onStored = (result: SinkResult) => {
    for (const count of Object.keys(stored) as (keyof typeof stored)[]) stored[count] += result[count];
    progress.stored(stored.inserted + stored.updated + stored.repeats);
  };
  // On Kafka the stages are processes of their own; here one process does it all.
  const stages = config.kafka
    ? stagesElsewhere({ stream, signal })
    : startStages({ config, database, stream, log, signal, onStored });
  onClose(stages.stop);
  const outletOfDomain = await readOutletDomains(database.pool);
  const { pool } = database;
  const result = await workOnRun({
    pool,
    stream,
    source,
    run,
    outletOfDomain,
    signal: stages.signal,
    onProgress: progress.read,
  });
  if (config.kafka && !signal.aborted) process.stderr.write(ELSEWHERE);
  await stages.drained();
  const { inserted, updated, repeats, dead } = stored;
  // On Kafka, and where a newsgauge that was running already has the lease, others do the work for this one.
  const storedElsewhere = signal.aborted ? 0 : Math.max(0, result.sent - inserted - updated - repeats - dead);
  report(result, { ...stored, storedElsewhere }, performance.now() - started, json);
  if (signal.aborted) process.stderr.write(`newsgauge: interrupted; go on with: newsgauge backfill resume ${run}\n`);
  return result.failures.length === 0;
}

function report(
  result: RunResult,
  stored: { inserted: number; updated: number; repeats: number; dead: number; storedElsewhere: number },
  ms: number,
  json: boolean,
): void {
  const { read, sent, known, undated, outside, rejected, run, units, failures } = result;
  for (const failure of failures) process.stderr.write(`newsgauge: ${failure}\n`);
  const summary = {
    run,
    units,
    read,
    sent,
    known,
    undated,
    outside,
    rejected,
    ...stored,
    dead: stored.dead + rejected,
    seconds: Math.round(ms / 100) / 10,
    failures,
  };
  if (json) {
    printJson(summary);
    return;
  }
  const left = outside > 0 ? `${outside} of another time, ` : '';
  process.stdout.write(
    `${read} rows read: ${stored.inserted} articles new, ${stored.updated} changed, ${known + stored.repeats} already there, ${left}${undated} without a date, ${summary.dead} dead letters; ${summary.seconds} s\n`,
  );
  if (summary.storedElsewhere > 0) {
    process.stdout.write(`${summary.storedElsewhere} of them were stored by other newsgauge processes\n`);
  }
  if (summary.dead > 0) {
    process.stdout.write(
      'See them: newsgauge sql "SELECT key, reason FROM dead_letters ORDER BY dead_at DESC LIMIT 20"\n',
    );
  }
}

async function printEstimate(
  context: Context,
  kind: string,
  options: Record<string, unknown>,
  outlet: string | null,
): Promise<boolean> {
  const database = await openForReading(context.config, context.log);
  context.onClose(database.close);
  const source = sourceFor(context, database, kind, options);
  const outletOfDomain = await readOutletDomains(database.pool);
  const found = await estimate(source, { outlet, outletOfDomain, signal: context.signal });
  if (context.json) printJson(found);
  else process.stdout.write(describe(found));
  return found.problems.length === 0;
}

function describe(found: Estimate): string {
  const { units, bytes, sampledUnits, items, articles, undated, rejected, articlesInAll, secondsInAll, first, last } =
    found;
  const size = bytes === null ? '' : `, ${(bytes / 1e6).toFixed(1)} MB`;
  const all =
    articlesInAll === null
      ? 'The sample ends within its units, so there is more than that.'
      : `By that, about ${articlesInAll} articles in all; reading alone takes about ${secondsInAll} s.`;
  const period = first === null ? '' : ` Published from ${first.slice(0, 10)} to ${last?.slice(0, 10)}.`;
  const lines = [
    `${units} units${size}. Nothing is stored.`,
    `Sample of ${sampledUnits} units: ${items} rows, ${articles} articles, ${undated} without a date, ${rejected} that cannot be used.${period}`,
    all,
    ...found.problems.map((problem) => `problem: ${problem}`),
  ];
  return `${lines.join('\n')}\n`;
}
