import { Command } from 'commander';
import {
  cancelRun,
  type FoundPeriod,
  heldLocks,
  RUN_LOCK,
  readFoundPeriods,
  readProgress,
  readRun,
  reopenRun,
} from '../ingest/archive/units.ts';
import { openForReading, openStoreAndStream } from '../pipeline.ts';
import { sourceFor, work } from './backfill-run.ts';
import { type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printable, printJson, printRows } from './output.ts';
import { partOf } from './progress.ts';

/** "running" without a process that holds its lock was stopped in the middle. */
const STATE = `CASE WHEN r.state = 'running' AND r.id NOT IN (${heldLocks(RUN_LOCK)}) THEN 'stopped' ELSE r.state END`;

export const listCommand = new Command('list')
  .description('backfill runs, newest first')
  .option('--json', 'one JSON object a run')
  .addHelpText('after', '\nExample:\n  newsgauge backfill list')
  .action((_options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, json, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      const { rows } = await database.pool.query(
        `SELECT r.id AS run, r.kind, ${STATE} AS state, r.started_at, b.units, b.units_done AS done, b.units_failed AS failed,
                b.read, b.sent, b.known, b.undated, b.outside, b.rejected,
                (SELECT string_agg(u.error, '; ') FROM core.backfill_unit u WHERE u.run_id = r.id) AS errors, r.source
         FROM core.backfill_run r JOIN newsgauge.backfills b ON b.run = r.id ORDER BY r.id DESC LIMIT 50`,
      );
      printRows(rows, json);
      return undefined;
    }),
  );

export const statusCommand = new Command('status')
  .description('how far a run is, of all processes that work on it')
  .argument('<run>', 'its number')
  .option('--json', 'one JSON object')
  .addHelpText('after', '\nExample:\n  newsgauge backfill status 7')
  .action((run: string, _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, json, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      const { pool } = database;
      const settings = await readRun(pool, numberOf(run));
      if (settings === null) throw new UsageError(noSuchRun(run));
      const { rows } = await pool.query<{ state: string; processes: string }>(
        `SELECT ${STATE} AS state, (SELECT count(*) FROM (${heldLocks(RUN_LOCK)}) l (id) WHERE l.id = r.id) AS processes
         FROM core.backfill_run r WHERE r.id = $1`,
        [run],
      );
      const progress = await readProgress(pool, run);
      const found = await readFoundPeriods(pool, run);
      const { state, processes } = rows[0] as { state: string; processes: string };
      const { unitsDone, unitsFailed, units } = progress;
      const { all, done } = partOf(progress);
      const part = done / (all || 1);
      const status = {
        run,
        kind: settings.kind,
        state,
        processes: Number(processes),
        part,
        ...progress,
        found,
        source: settings.title,
      };
      if (json) printJson(status);
      else {
        process.stdout.write(
          `Run ${run} (${settings.kind}): ${state}, ${processes} processes. ${unitsDone} of ${units} units done, ${unitsFailed} failed (${Math.round(part * 100)} %${settings.isListed ? '' : ' of what is listed so far'}).\n` +
            `${progress.read} rows read, ${progress.sent} articles sent, ${progress.known} known, ${progress.outside} of another time, ${progress.undated} without a date, ${progress.rejected} rejected.\n${describeFound(found)}`,
        );
      }
      return undefined;
    }),
  );

export const resumeCommand = new Command('resume')
  .description('go on with a run that was stopped or has failed, or help one that runs')
  .argument('<run>', 'its number')
  .option('--json', 'progress is left out, the result is one JSON line')
  .addHelpText('after', '\nExample:\n  newsgauge backfill resume 7')
  .action((run: string, _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const opened = await openStoreAndStream(context);
      const settings = await readRun(opened.database.pool, numberOf(run));
      if (settings === null) throw new UsageError(noSuchRun(run));
      const source = sourceFor(context, opened.database, settings.kind, settings.options);
      await reopenRun(opened.database.pool, run);
      return work(context, opened, source, run);
    }),
  );

export const cancelCommand = new Command('cancel')
  .description('end a run: processes that work on it stop after the unit in hand; what is loaded stays')
  .argument('<run>', 'its number')
  .addHelpText('after', '\nExample:\n  newsgauge backfill cancel 7')
  .action((run: string, _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      if (!(await cancelRun(database.pool, numberOf(run))))
        throw new UsageError(`run ${run} is not running; see newsgauge backfill list`);
      process.stdout.write(`Run ${run} is cancelled.\n`);
      return undefined;
    }),
  );

const OUTLETS_SHOWN = 20;

/** For a person: the months of each outlet, a line each. */
export function describeFound(found: FoundPeriod[]): string {
  const lines = found
    .slice(0, OUTLETS_SHOWN)
    .map(({ outlet, first, last, articles }) => `${printable(outlet)}: ${first} to ${last}, ${articles} articles\n`);
  const more = found.length - lines.length;
  return lines.join('') + (more > 0 ? `and ${more} more outlets; all with --json\n` : '');
}

const noSuchRun = (run: string): string => `there is no run ${run}; see newsgauge backfill list`;

function numberOf(run: string): string {
  if (!/^\d{1,18}$/.test(run)) throw new UsageError(`"${run}" is no number of a run; see newsgauge backfill list`);
  return run;
}
