import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parseDate } from '../ingest/dates.ts';
import { createFetcher, type Fetcher } from '../ingest/feed/fetch.ts';
import { type PageSource, readPage } from '../ingest/page.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printable, printJson } from './output.ts';

const checkCommand = new Command('check')
  .description('what would be ingested of article pages: nothing is stored')
  .argument('<sources...>', 'HTML files or http(s) addresses')
  .option('--json', 'one JSON object a source')
  .addHelpText(
    'after',
    `
Exit code 1 where any of the sources is no page, or has no title.

Examples:
  newsgauge article check https://rival.example/2024/03/05/story
  newsgauge article check story.html other.html --json`,
  )
  .action((sources: string[], _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, signal, json }) => {
      const fetcher = createFetcher(config.fetch);
      let failed = 0;
      for (const source of sources) {
        if (signal.aborted) break;
        const checked = await check(source, fetcher, signal).catch((error: Error) => ({
          ...NOTHING,
          error: error.message,
        }));
        if (checked.error !== undefined) failed++;
        if (json) printJson({ source, ...checked });
        else printCheck(source, checked);
      }
      return failed === 0;
    }),
  );

export const articleCommand = new Command('article')
  .description('look at pages of articles')
  .addHelpText('after', '\nExample:\n  newsgauge article check https://rival.example/2024/03/05/story')
  .addCommand(checkCommand);

type Checked = {
  title: string | null;
  url: string | null;
  publishedAt: string | null;
  publishedBasis: string;
  author: string | null;
  language: string | null;
  lead: string | null;
  error?: string;
};
const NOTHING: Checked = {
  title: null,
  url: null,
  publishedAt: null,
  publishedBasis: 'none',
  author: null,
  language: null,
  lead: null,
};

async function check(source: string, fetcher: Fetcher, signal: AbortSignal): Promise<Checked> {
  const capturedAtMs = Date.now();
  const { body, ...from } = await bodyOf(source, fetcher, signal);
  const page = await readPage(body, { ...from, capturedAtMs });
  const { title, url, published, basis, author, language, lead } = page;
  const publishedAt = parseDate(published, capturedAtMs)?.publishedAt ?? null;
  const checked = { title, url, publishedAt, publishedBasis: basis, author, language, lead };
  return title === null ? { ...checked, error: 'page: it has no title' } : checked;
}

async function bodyOf(
  source: string,
  fetcher: Fetcher,
  signal: AbortSignal,
): Promise<{ body: Buffer } & Omit<PageSource, 'capturedAtMs'>> {
  if (!/^https?:\/\//i.test(source)) {
    const body = await readFile(source).catch((cause: Error) => {
      throw new Error(`page: the file cannot be read: ${cause.message}`, { cause });
    });
    return { body, url: null, contentType: '' };
  }
  return fetcher.get(source, { accept: 'text/html, application/xhtml+xml, */*;q=0.5', signal });
}

function printCheck(source: string, { error, ...checked }: Checked): void {
  if (error !== undefined) {
    process.stdout.write(`${printable(source)}: ${printable(error)}\n`);
    return;
  }
  process.stdout.write(`${printable(source)}\n`);
  for (const [name, value] of Object.entries(checked)) {
    process.stdout.write(`  ${name.padEnd(15)} ${value === null ? '-' : printable(value)}\n`);
  }
}
