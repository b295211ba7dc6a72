import { Command } from 'commander';
import { parseColumns } from '../ingest/archive/columns.ts';
import { backfillFiles, type FileRunResult, RUN_LOCK } from '../ingest/archive/run.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import { openForReading, openStoreAndStream, stagesElsewhere, startStages } from '../pipeline.ts';
import type { SinkResult } from '../store/sink.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printJson, printRows } from './output.ts';
import { createProgress } from './progress.ts';

const ELSEWHERE =
  'What could be read is sent. Waiting for the processes newsgauge classify and newsgauge store; Ctrl-C leaves the rest to them.\n';

const fileCommand = new Command('file')
  .description('load articles from CSV, TSV or JSON lines files, plain or .gz, through every stage into the database')
  .argument('<files...>', 'paths')
  .option(
    '--columns <pairs>',
    'field=column,…; fields: title url guid summary author language published outlet categories captured',
  )
  .option('--outlet <slug>', 'outlet of files that have no column for it')
  .option('--json', 'progress is left out, the result is one JSON line')
  .addHelpText(
    'after',
    `
A row that cannot be used becomes a dead letter with its line number; the other rows are loaded (exit code 0).
A file that cannot be read to its end is named, with the line (exit code 1); what was read before is loaded.

Examples:
  newsgauge backfill file archive.csv --columns title=headline,url=link,published=date --outlet onlytruth.example
  newsgauge backfill file articles.jsonl.gz --columns summary=lead,published=date,outlet=source_url`,
  )
  .action((files: string[], _options, command: Command) => {
    const { columns, outlet, ...options } = command.optsWithGlobals<
      GlobalOptions & { columns?: string; outlet?: string }
    >();
    return runCommand(options, (context) => loadFiles(context, files, readColumns(columns), outlet ?? null));
  });

const listCommand = new Command('list')
  .description('backfill runs, newest first')
  .option('--json', 'one JSON object a run')
  .addHelpText('after', '\nExample:\n  newsgauge backfill list')
  .action((_options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, json, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      const { rows } = await database.pool.query(
        `SELECT r.id AS run, r.kind,
                CASE WHEN r.state = 'running' AND NOT EXISTS (
                  SELECT FROM pg_locks k WHERE k.locktype = 'advisory' AND k.classid::bigint = ${RUN_LOCK} AND k.objid::bigint = r.id AND k.objsubid = 2)
                THEN 'killed' ELSE r.state END AS state, r.started_at, sum(u.read) AS read, sum(u.sent) AS sent, sum(u.known) AS known, sum(u.undated) AS undated,
                sum(u.rejected) AS rejected, string_agg(u.error, '; ') AS errors, r.source
         FROM core.backfill_run r LEFT JOIN core.backfill_unit u ON u.run_id = r.id GROUP BY r.id ORDER BY r.id DESC LIMIT 50`,
      );
      printRows(rows, json);
      return undefined;
    }),
  );

export const backfillCommand = new Command('backfill')
  .description('load history from archives')
  .addCommand(fileCommand)
  .addCommand(listCommand);

function readColumns(option: string | undefined): ReturnType<typeof parseColumns> {
  try {
    return parseColumns(option);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function loadFiles(
  context: Context,
  paths: string[],
  columns: ReturnType<typeof parseColumns>,
  outlet: string | null,
): Promise<boolean> {
  const { config, log, signal, json, onClose } = context;
  const started = performance.now();
  const { database, stream } = await openStoreAndStream(context);
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
  const result = await backfillFiles({
    pool: database.pool,
    stream,
    paths,
    columns,
    outlet,
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
  if (signal.aborted) process.stderr.write('newsgauge: interrupted; the same command goes on from here\n');
  return result.failures.length === 0;
}

function report(
  result: FileRunResult,
  stored: { inserted: number; updated: number; repeats: number; dead: number; storedElsewhere: number },
  ms: number,
  json: boolean,
): void {
  const { read, sent, known, undated, rejected, run, failures } = result;
  for (const failure of failures) process.stderr.write(`newsgauge: ${failure}\n`);
  const summary = {
    run,
    read,
    sent,
    known,
    undated,
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
  process.stdout.write(
    `${read} rows read: ${stored.inserted} articles new, ${stored.updated} changed, ${known + stored.repeats} already there, ${undated} without a date, ${summary.dead} dead letters; ${summary.seconds} s\n`,
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
