import { Command } from 'commander';
import { readFeedStatus } from '../ingest/feed/status.ts';
import { openForReading } from '../pipeline.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { outletsAddCommand } from './outlets-add.ts';
import { outletsCheckCommand } from './outlets-check.ts';
import { outletsImportCommand } from './outlets-import.ts';
import { printRows } from './output.ts';

type ListOptions = GlobalOptions & { failing?: boolean; silent?: boolean };

const listCommand = new Command('list')
  .description('every feed: when it was read last, what it brings, whether it fails or has fallen silent')
  .option('--failing', 'only feeds whose last poll failed')
  .option('--silent', 'only feeds without news for three times their usual gap, and a day')
  .option('--json', 'one JSON object a feed')
  .addHelpText(
    'after',
    `
Times are UTC. "a day" is a feed's own norm: new items a day over the last weeks.

Examples:
  newsgauge outlets list
  newsgauge outlets list --failing --json`,
  )
  .action((_options, command: Command) => {
    const { failing, silent, ...options } = command.optsWithGlobals<ListOptions>();
    return runCommand(options, async ({ config, log, json, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      const rows = (await readFeedStatus(database.pool, new Date())).filter(
        (feed) => (!failing || feed.failures > 0) && (!silent || feed.silentSince !== null),
      );
      if (json) printRows(rows, true);
      else printRows(rows.map(tableRow), false);
      return undefined;
    });
  });

const tableRow = (feed: Awaited<ReturnType<typeof readFeedStatus>>[number]) => ({
  outlet: feed.outlet,
  feed: feed.feed,
  format: feed.format,
  'last success': minute(feed.lastSuccess),
  failures: feed.failures || null,
  error: feed.error?.replace(`fetch: ${feed.feed}: `, ''),
  'next poll': minute(feed.nextPoll) ?? 'due',
  '24 h': feed.lastDay,
  'a day': feed.perDay,
  'silent since': minute(feed.silentSince),
});

const minute = (date: Date | null): string | null => date?.toISOString().slice(0, 16).replace('T', ' ') ?? null;

export const outletsCommand = new Command('outlets')
  .description('add the outlets to watch, and see how their feeds do')
  .addHelpText(
    'after',
    '\nExamples:\n  newsgauge outlets add https://rival.example\n  newsgauge outlets list --failing',
  )
  .addCommand(outletsAddCommand)
  .addCommand(outletsImportCommand)
  .addCommand(listCommand)
  .addCommand(outletsCheckCommand);
