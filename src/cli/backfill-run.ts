// A backfill from the command line: the run, the stages where they are not elsewhere, and what came of it.

import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { type Estimate, estimate } from '../ingest/archive/estimate.ts';
import { edge } from '../ingest/archive/options.ts';
import { firstDayOf, lastDayOf } from '../ingest/archive/period.ts';
import { type RunResult, workOnRun } from '../ingest/archive/run.ts';
import type { Source } from '../ingest/archive/source.ts';
import { openSource } from '../ingest/archive/sources.ts';
import { createRun, type RunSettings, readProgress, readTimezone } from '../ingest/archive/units.ts';
import { systemClock } from '../ingest/clock.ts';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import { openForReading, openStoreAndStream, stagesFor } from '../pipeline.ts';
import type { Database } from '../store/connect.ts';
import type { SinkResult } from '../store/sink.ts';
import type { Stream } from '../stream/stream.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printable, printJson } from './output.ts';
import { createProgress } from './progress.ts';
import { waitForStages } from './stages.ts';

export type RunCommandOptions = GlobalOptions & { outlet?: string; from?: string; to?: string; dryRun?: boolean };

/** @param what happened in the period, of the articles that are loaded */
export const addPeriod = (command: Command, what: string): Command =>
  command
    .option('--outlet <slug>', 'outlet of what names none; without it, by the host of the address')
    .option('--from <date>', `what was ${what} from then on: 2019, 2019-05 or 2019-05-17`)
    .option('--to <date>', `what was ${what} until then; the year, month or day belongs to it as a whole`)
    .option('--dry-run', 'only say what there is: units, bytes, articles by a sample, time')
    .option('--json', 'progress is left out, the result is one JSON line');

/** @throws UsageError for what is no date */
export function readEdge(date: string | undefined): string | undefined {
  if (date === undefined || edge.safeParse(date).success) return date;
  throw new UsageError(`"${date}" is no date such as 2019, 2019-05 or 2019-05-17 (see --help)`);
}

export const listOf = (text: string): string[] => text.split(',').map((one) => one.trim());

/**
 * A new run.
 * @param readOptions gives what is stored, so that the run can be resumed
 * @param period of publication, where the command has one
 */
export function startBackfill(
  kind: string,
  readOptions: (config: Config) => Record<string, unknown>,
  { outlet, from, to, dryRun, ...options }: RunCommandOptions,
): Promise<void> {
  return runCommand(options, async (context) => {
    const [first, last] = [readEdge(from), readEdge(to)];
    const settings = {
      outlet: outlet ?? null,
      from: first === undefined ? null : firstDayOf(first),
      to: last === undefined ? null : lastDayOf(last),
    };
    const sourceOptions = asUsage(() => readOptions(context.config));
    if (dryRun) return printEstimate(context, kind, sourceOptions, settings);
    const opened = await openStoreAndStream(context);
    const source = asUsage(() => sourceFor(context, opened.database, kind, sourceOptions));
    const run = await createRun(opened.database.pool, source, { options: sourceOptions, ...settings });
    return work(context, opened, source, run);
  });
}

/** What is wrong with options that were typed is a mistake of use. */
function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof UsageError ? cause : new UsageError((cause as Error).message, { cause });
  }
}

export function sourceFor(
  { config, log }: Context,
  { pool }: Database,
  kind: string,
  options: Record<string, unknown>,
): Source {
  const fetcher = createFetcher(config.fetch);
  const warn = (message: string) => log.warn({ stage: 'ingest' }, message);
  return openSource(kind, options, { pool, fetcher, clock: systemClock, home: config.home, warn });
}

/** Works on a run with the stages behind it, until both are through. */
export async function work(
  { config, log, signal, json, onClose }: Context,
  { database, stream }: { database: Database; stream: Stream },
  source: Source,
  run: string,
): Promise<boolean> {
  const started = performance.now();
  const progress = createProgress(!json, () => readProgress(database.pool, run));
  onClose(progress.close);
  const stored = { inserted: 0, updated: 0, repeats: 0, dead: 0 };
  const onStored = (result: SinkResult) => {
    for (const count of Object.keys(stored) as (keyof typeof stored)[]) stored[count] += result[count];
    progress.stored(stored.inserted + stored.updated + stored.repeats);
  };
  const stages = stagesFor({ config, database, stream, log, signal, onStored });
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
  await waitForStages(stages, { config, signal });
  await progress.close();
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
  for (const failure of failures) process.stderr.write(`newsgauge: ${printable(failure)}\n`);
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
  settings: Pick<RunSettings, 'outlet' | 'from' | 'to'>,
): Promise<boolean> {
  const database = await openForReading(context.config, context.log);
  context.onClose(database.close);
  const source = asUsage(() => sourceFor(context, database, kind, options));
  const outletOfDomain = await readOutletDomains(database.pool);
  const timezone = await readTimezone(database.pool);
  const found = await estimate(source, { ...settings, timezone, outletOfDomain, signal: context.signal });
  if (context.json) printJson(found);
  else process.stdout.write(describeEstimate(found));
  return found.problems.length === 0;
}

/** For a person. */
export function describeEstimate(found: Estimate): string {
  const {
    units,
    bytes,
    sampledUnits,
    items,
    articles,
    undated,
    outside,
    rejected,
    articlesInAll,
    secondsInAll,
    first,
    last,
  } = found;
  const size = bytes === null ? '' : `, ${(bytes / 1e6).toFixed(1)} MB`;
  const nothing = sampledUnits === 0 ? 'There is nothing to load.' : 'None of the sample could be read.';
  const more = items === 0 ? nothing : 'The sample ends within its units, so there is more than that.';
  const all =
    articlesInAll === null
      ? more
      : `By that, about ${articlesInAll} articles in all; reading alone takes about ${secondsInAll} s.`;
  const period = first === null ? '' : ` Published from ${first.slice(0, 10)} to ${last?.slice(0, 10)}.`;
  const lines = [
    `${units} units${size}. Nothing is stored.`,
    `Sample of ${sampledUnits} units: ${items} rows, ${articles} articles, ${undated} without a date, ${outside} of another time, ${rejected} that cannot be used.${period}`,
    all,
    ...found.problems.map((problem) => `problem: ${printable(problem)}`),
  ];
  return `${lines.join('\n')}\n`;
}
