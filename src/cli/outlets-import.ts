import { open } from 'node:fs/promises';
import { Command } from 'commander';
import type { Pool } from 'pg';
import { addFeeds } from '../ingest/feed/add.ts';
import { type LeftOut, readFeedList } from '../ingest/feed/list.ts';
import { openStore } from '../pipeline.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printable, printJson, printRows } from './output.ts';

/** A list of a hundred thousand feeds is smaller. */
const MAX_FILE_BYTES = 50_000_000;
const MAX_LINES = 6;

export const outletsImportCommand = new Command('import')
  .description('take the feeds of OPML and CSV files; nothing is fetched')
  .argument('<files...>', 'OPML, or CSV with a column url; told by their content')
  .option('--json', 'one JSON object a file')
  .addHelpText(
    'after',
    `
OPML is read even where it is not well-formed; groups are left aside. Columns of a CSV: url, and where there are any outlet
(its name), homepage, domain (several with spaces), kind (feed, news sitemap), own and agency (yes, no). A feed belongs to the
outlet of its home page, else to that of its own host. A second import changes nothing.
Exit code 1 where a file holds no feed.

Examples:
  newsgauge outlets import feeds.opml
  newsgauge outlets import rivals.csv agencies.csv --json`,
  )
  .action((files: string[], _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, signal, json, onClose }) => {
      const database = await openStore(config, log);
      onClose(database.close);
      let failed = 0;
      for (const file of files) {
        if (signal.aborted) break;
        const result = await importFile(database.pool, file).catch((error: Error) => ({ error: error.message }));
        if ('error' in result) failed++;
        report(file, result, json);
      }
      return failed === 0;
    }),
  );

type Imported = {
  format: string;
  outletsNew: number;
  feedsNew: number;
  known: number;
  repeated: number;
  leftOut: LeftOut[];
};
type Failure = { error: string };

async function importFile(pool: Pool, path: string): Promise<Imported | (Imported & Failure)> {
  const { format, feeds, leftOut } = await readFeedList(await readFile(path));
  const { outletsNew, feeds: added } = await addFeeds(pool, feeds);
  const count = (wanted: string) => added.filter(({ state }) => state === wanted).length;
  const [feedsNew, known, repeated] = ['new', 'known', 'repeated'].map(count) as [number, number, number];
  const result = { format, outletsNew, feedsNew, known, repeated, leftOut };
  return feeds.length === 0 ? { ...result, error: 'there is no feed in it that can be taken' } : result;
}

/** @throws Error with a sentence */
async function readFile(path: string): Promise<Buffer> {
  const file = await open(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(cause.code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${cause.message}`, {
      cause,
    });
  });
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new Error('it is not a file');
    if (info.size > MAX_FILE_BYTES) throw new Error(`it is larger than ${MAX_FILE_BYTES} bytes`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function report(file: string, result: Imported | Failure, json: boolean): void {
  if (json) {
    printJson({ file, ...result });
    return;
  }
  if ('error' in result) process.stderr.write(`newsgauge: ${printable(`${file}: ${result.error}`)}\n`);
  if (!('leftOut' in result)) return;
  const { format, outletsNew, feedsNew, known, repeated, leftOut } = result;
  process.stdout.write(
    `${printable(file)} (${format}): ${outletsNew} outlets new, ${feedsNew} feeds new, ${known} already there, ${repeated} twice in the file, ${leftOut.length} left out\n`,
  );
  if (leftOut.length > 0) printRows(reasons(leftOut), false);
}

/** For a person: each reason once, with its lines; --json has every feed. */
function reasons(leftOut: readonly LeftOut[]): Record<string, unknown>[] {
  const lines = new Map<string, number[]>();
  for (const { why, line } of leftOut) {
    const at = lines.get(why) ?? [];
    at.push(line);
    lines.set(why, at);
  }
  return [...lines].map(([why, at]) => ({
    'left out': at.length,
    why,
    lines: at.slice(0, MAX_LINES).join(', ') + (at.length > MAX_LINES ? ', …' : ''),
  }));
}
