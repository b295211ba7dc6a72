import { Command } from 'commander';
import { parseColumns } from '../ingest/archive/columns.ts';
import { addPeriod, type PeriodOptions, startBackfill } from './backfill-run.ts';
import { cancelCommand, listCommand, resumeCommand, statusCommand } from './backfill-state.ts';
import { type GlobalOptions, UsageError } from './command.ts';

const fileCommand = addPeriod(new Command('file'))
  .description('load articles from CSV, TSV or JSON lines files, plain or .gz, through every stage into the database')
  .argument('<files...>', 'paths')
  .option(
    '--columns <pairs>',
    'field=column,…; fields: title url guid summary author language published outlet categories captured',
  )
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
    const options = command.optsWithGlobals<GlobalOptions & PeriodOptions & { columns?: string }>();
    return startBackfill('file', () => fileOptions(files, options.columns), options);
  });

export const backfillCommand = new Command('backfill')
  .description('load history from archives')
  .addHelpText(
    'after',
    `
A run that was stopped, in whatever way, goes on with: newsgauge backfill resume RUN. So does one that runs, with more processes.`,
  )
  .addCommand(fileCommand)
  .addCommand(listCommand)
  .addCommand(statusCommand)
  .addCommand(resumeCommand)
  .addCommand(cancelCommand);

function fileOptions(paths: string[], option: string | undefined): Record<string, unknown> {
  try {
    const { map: columns, needed } = parseColumns(option);
    return { paths, columns, needed };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
