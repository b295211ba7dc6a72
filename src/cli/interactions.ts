import { Command, Option } from 'commander';
import { FORMATS, type ImportResult, importInteractions } from '../ingest/interactions/import.ts';
import { findKnown } from '../ingest/interactions/known.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import { openStoreAndStream, stagesFor } from '../pipeline.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printable, printJson } from './output.ts';
import { createBar } from './progress.ts';
import { waitForStages } from './stages.ts';

type ImportOptions = { format: keyof typeof FORMATS; host?: string };

const importCommand = new Command('import')
  .description(
    'load counts of page views, comments, shares and reactions from CSV, TSV or JSON lines files, plain or .gz',
  )
  .argument('<files...>', 'paths')
  .addOption(new Option('--format <name>', 'what the files are').choices(Object.keys(FORMATS)).makeOptionMandatory())
  .option('--host <name>', 'ga4: host of the pages, where the file has paths alone')
  .option('--json', 'progress is left out, the result is one JSON line')
  .addHelpText(
    'after',
    `
generic   columns url (or article, its key), kind (comments, shares, reactions, pageviews) and count; and as you have them
          measure (total, or increment with from and to), to (when counted), item (what was counted), source, outlet
ga4       a report on pages of Google Analytics 4: page path or page location, views, and a date or the report's period
facebook  posts with their links, shares, reactions and comments; the links become articles as well

Counts of articles that are not here yet wait for them. A file may be imported again: nothing is counted twice.
A row that cannot be used becomes a dead letter with its line number; the other rows are loaded (exit code 0).

Examples:
  newsgauge interactions import shares.csv --format generic
  newsgauge interactions import pages-2024-01.csv --format ga4 --host www.onlytruth.example`,
  )
  .action((files: string[], _options, command: Command) => {
    const { format, host, ...options } = command.optsWithGlobals<GlobalOptions & ImportOptions>();
    return runCommand(options, (context) => load(context, files, format, readHost(host)));
  });

export const interactionsCommand = new Command('interactions')
  .description('what readers did: counts from other systems')
  .addCommand(importCommand);

function readHost(host: string | undefined): string | null {
  if (host === undefined) return null;
  const url = `https://${host}/`;
  if (!URL.canParse(url) || new URL(url).host !== host.toLowerCase())
    throw new UsageError(`--host: "${host}" is no host name, such as www.onlytruth.example`);
  return host;
}

async function load(context: Context, paths: string[], format: string, host: string | null): Promise<boolean> {
  const { config, log, signal, json, onClose } = context;
  const started = performance.now();
  const { database, stream } = await openStoreAndStream(context);
  const bar = createBar(!json, 'messages stored');
  onClose(bar.close);
  let sent = 0;
  let stored = 0;
  const stages = stagesFor({
    config,
    database,
    stream,
    log,
    signal,
    onStored: ({ records }) => {
      stored += records;
      bar.update(stored, sent);
    },
  });
  onClose(stages.stop);
  const result = await importInteractions({
    pool: database.pool,
    stream,
    paths,
    format: FORMATS[format] as (typeof FORMATS)[string],
    host,
    outletOfDomain: await readOutletDomains(database.pool),
    signal: stages.signal,
    onProgress: (messages) => {
      sent = messages;
    },
  });
  await waitForStages(stages, { config, signal });
  await bar.close();
  const known = await findKnown(database.pool, [...result.keys.keys()]);
  report(result, known, performance.now() - started, json);
  if (signal.aborted) process.stderr.write('newsgauge: interrupted; the same command completes it\n');
  return result.failures.length === 0;
}

function report({ keys, ...result }: ImportResult, known: Set<string>, ms: number, json: boolean): void {
  const { read, sent, articles, rejected, leftOut, failures } = result;
  for (const failure of failures) process.stderr.write(`newsgauge: ${printable(failure)}\n`);
  const matched = [...keys].reduce((sum, [key, counts]) => sum + (known.has(key) ? counts : 0), 0);
  const summary = {
    read,
    sent,
    matched,
    waiting: sent - matched,
    pages: keys.size,
    pagesMatched: known.size,
    articles,
    leftOut,
    rejected,
    seconds: Math.round(ms / 100) / 10,
    failures,
  };
  if (json) {
    printJson(summary);
    return;
  }
  const share = sent === 0 ? '' : ` (${((matched / sent) * 100).toFixed(1)} %)`;
  process.stdout.write(
    `${read} rows read: ${sent} counts of ${keys.size} pages; ${matched}${share} belong to articles that are here, ${summary.waiting} wait for theirs; ${summary.seconds} s\n`,
  );
  if (articles > 0) process.stdout.write(`${articles} posts sent as articles\n`);
  for (const [reason, rows] of Object.entries(leftOut)) process.stdout.write(`${rows} rows left out: ${reason}\n`);
  if (rejected > 0)
    process.stdout.write(
      `${rejected} dead letters. See them: newsgauge sql "SELECT key, reason FROM dead_letters ORDER BY dead_at DESC LIMIT 20"\n`,
    );
}
