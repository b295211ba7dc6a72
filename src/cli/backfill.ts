import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { parseColumns } from '../ingest/archive/columns.ts';
import { addPeriod, isDate, type PeriodOptions, startBackfill } from './backfill-run.ts';
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

const gdeltCommand = addPeriod(new Command('gdelt'))
  .description('load what GDELT has seen of outlets: titles and dates, since 2015')
  .addOption(
    new Option(
      '--set <set>',
      'gal: a file a minute, with a sentence each; gkg: a file a quarter hour, since 2015-02-18',
    )
      .choices(['gal', 'gkg'])
      .makeOptionMandatory(),
  )
  .requiredOption('--domains <list>', 'of the outlets, separated by commas')
  .option('--translated', 'gkg: the articles in other languages than English')
  .addHelpText(
    'after',
    `
--from and --to are the days on which GDELT saw the articles, both included; --dry-run first says how much there is.

Example:
  newsgauge backfill gdelt --set gkg --domains kentucky.com,courier-journal.com --from 2019-01-01 --to 2019-01-31 --dry-run`,
  )
  .action((_options, command: Command) => {
    const options = command.optsWithGlobals<
      GlobalOptions & PeriodOptions & { set: string; domains: string; translated?: boolean }
    >();
    const { set, domains, translated = false, from, to, ...rest } = options;
    return startBackfill(
      `gdelt-${set}`,
      () => ({ set, domains: domains.split(',').map((one) => one.trim()), translated, ...daysOf(from, to) }),
      rest,
    );
  });

function daysOf(from = '', to = ''): { from: string; to: string } {
  if (!isDate(from) || !isDate(to))
    throw new UsageError('gdelt needs --from and --to, such as --from 2019-01-01 --to 2019-01-31 (see --help)');
  return { from: new Date(from).toISOString(), to: new Date(Date.parse(to) + DAY_MS).toISOString() };
}
const DAY_MS = 86_400_000;

export const backfillCommand = new Command('backfill')
  .description('load history from archives')
  .addHelpText(
    'after',
    `
A run that was stopped, in whatever way, goes on with: newsgauge backfill resume RUN. So does one that runs, with more processes.`,
  )
  .addCommand(fileCommand)
  .addCommand(gdeltCommand)
  .addCommand(listCommand)
  .addCommand(statusCommand)
  .addCommand(resumeCommand)
  .addCommand(cancelCommand);

function fileOptions(paths: string[], option: string | undefined): Record<string, unknown> {
  try {
    const { map: columns, needed } = parseColumns(option);
    // Resumed from another folder it is the same file.
    return { paths: paths.map((path) => resolve(path)), columns, needed };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
