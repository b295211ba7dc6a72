import { Command, Option } from 'commander';
import { parseColumnMap } from '../ingest/archive/columns.ts';
import { absolutePath } from '../ingest/archive/paths.ts';
import { PRESETS } from '../ingest/archive/presets.ts';
import { addPeriod, listOf, type RunCommandOptions, startBackfill } from './backfill-run.ts';

export const fileCommand = addPeriod(new Command('file'), 'published')
  .description('load articles from CSV, TSV, JSON lines or Parquet files, plain, .gz or .zst')
  .argument('<files...>', 'paths, patterns such as "2019/*.csv.gz", and http(s) addresses')
  .option(
    '--columns <pairs>',
    'field=column,…; fields: title url guid summary author language published outlet categories captured',
  )
  .addOption(
    new Option(
      '--preset <name>',
      `columns of well-known archives: ${Object.entries(PRESETS)
        .map(([name, { title }]) => `${name} (${title})`)
        .join('; ')}`,
    ).choices(Object.keys(PRESETS)),
  )
  .addHelpText(
    'after',
    `
A row that cannot be used becomes a dead letter with its line number; the other rows are loaded (exit code 0).
A file that cannot be read to its end is named, with the line (exit code 1); what was read before is loaded.

Examples:
  newsgauge backfill file archive.csv --columns title=headline,url=link,published=date --outlet onlytruth.example
  newsgauge backfill file articles.jsonl.gz --columns summary=lead,published=date,outlet=source_url
  newsgauge backfill file "ccnews/2019*.parquet" --preset ccnews --from 2019-03 --to 2019-05`,
  )
  .action((files: string[], _options, command: Command) => {
    const options = command.optsWithGlobals<RunCommandOptions & { columns?: string; preset?: string }>();
    const { columns, preset, outlet } = options;
    return startBackfill(
      'file',
      () => ({ paths: files.map(absolutePath), columns: parseColumnMap(columns), preset, outlet }),
      options,
    );
  });

export const warcCommand = addPeriod(new Command('warc'), 'published')
  .description('load articles from WARC and ARC files, such as a crawler keeps')
  .argument('<files...>', 'paths and http(s) addresses')
  .option('--hosts <list>', 'of outlets, separated by commas, with all hosts below them; without it, all')
  .addHelpText(
    'after',
    `
A damaged record is a dead letter with its offset; the records around it are read. A file that breaks off is named, with the offset.

Example:
  newsgauge backfill warc crawl-2020-*.warc.gz --hosts kentucky.com,courier-journal.com`,
  )
  .action((files: string[], _options, command: Command) => {
    const options = command.optsWithGlobals<RunCommandOptions & { hosts?: string }>();
    const hosts = options.hosts === undefined ? [] : listOf(options.hosts);
    return startBackfill('warc', () => ({ files: files.map(absolutePath), hosts }), options);
  });
