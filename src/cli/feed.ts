import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type CheckedFeed, checkFeed } from '../ingest/feed/check.ts';
import { createFetcher, type Fetcher } from '../ingest/feed/fetch.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printable, printJson, printRows } from './output.ts';

const checkCommand = new Command('check')
  .description('what would be ingested of feeds, item by item: nothing is stored')
  .argument('<sources...>', 'files or http(s) addresses')
  .option('--json', 'one JSON object a source')
  .addHelpText(
    'after',
    `
Exit code 1 where any of the sources is no feed.

Examples:
  newsgauge feed check https://rival.example/rss
  newsgauge feed check feed.xml other.xml --json`,
  )
  .action((sources: string[], _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, signal, json }) => {
      const fetcher = createFetcher(config.fetch);
      let failed = 0;
      for (const source of sources) {
        if (signal.aborted) break;
        const checked = await check(source, fetcher).catch((error: Error) => ({ error: error.message }));
        if ('error' in checked) failed++;
        if (json) printJson({ source, ...NOTHING, ...checked });
        else printCheck(source, checked);
      }
      return failed === 0;
    }),
  );

export const feedCommand = new Command('feed')
  .description('look at feeds')
  .addHelpText('after', '\nExample:\n  newsgauge feed check https://rival.example/rss')
  .addCommand(checkCommand);

/** What a source has that is no feed. */
const NOTHING = { format: null, encoding: null, title: null, site: null, items: [], warnings: [] };

async function check(source: string, fetcher: Fetcher): Promise<CheckedFeed> {
  const capturedAt = new Date().toISOString();
  if (!/^https?:\/\//i.test(source)) {
    const body = await readFile(source).catch((cause: Error) => {
      throw new Error(`feed: the file cannot be read: ${cause.message}`, { cause });
    });
    return checkFeed(body, { contentType: '', feedUrl: null, outlet: 'file', capturedAt });
  }
  const fetched = await fetcher.get(source);
  const { contentType, url } = fetched;
  return checkFeed(fetched.body, { contentType, feedUrl: url, outlet: new URL(source).hostname, capturedAt });
}

function printCheck(source: string, checked: CheckedFeed | { error: string }): void {
  if ('error' in checked) {
    process.stdout.write(`${printable(source)}: ${printable(checked.error)}\n`);
    return;
  }
  const { format, encoding, items, warnings } = checked;
  process.stdout.write(`${printable(source)}: ${format}, ${encoding}, ${items.length} items\n`);
  printRows(
    items.map(({ publishedAt, title, url, interactions }) => ({
      published: publishedAt,
      title,
      url,
      comments: interactions?.[0]?.count ?? null,
    })),
    false,
  );
  for (const warning of warnings) process.stdout.write(`warning: ${printable(warning)}\n`);
}
