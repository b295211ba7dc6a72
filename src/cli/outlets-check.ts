import { Command } from 'commander';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { readWatchedFeeds, type Survey, surveyFeeds } from '../ingest/feed/survey.ts';
import { openForReading } from '../pipeline.ts';
import { type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printJson, printRows } from './output.ts';
import { createBar } from './progress.ts';

export const outletsCheckCommand = new Command('check')
  .description('ask every feed once for what it gives today; nothing is stored')
  .argument('[outlets...]', 'slugs or domains; without any, all outlets')
  .option('--json', 'one JSON object a feed, as it comes')
  .addHelpText(
    'after',
    `
Each host gets one request at a time, eight hosts side by side. "rhythm" is the median time between two items, "dated" the
share of items with a date that can be used, "not met" the share that no poll has seen. Exit code 1 where a feed failed.

Examples:
  newsgauge outlets check
  newsgauge outlets check rival.example --json`,
  )
  .action((outlets: string[], _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, signal, json, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      const { feeds, unknown } = await readWatchedFeeds(database.pool, outlets);
      if (unknown.length > 0)
        throw new UsageError(`no feed of ${unknown.join(', ')} is watched; see newsgauge outlets list`);
      const fetcher = createFetcher(config.fetch);
      const bar = createBar(!json, 'feeds');
      onClose(bar.close);
      const surveys: Survey[] = [];
      await surveyFeeds(feeds, { pool: database.pool, fetcher, clock: () => new Date(), signal }, (survey) => {
        surveys.push(survey);
        bar.update(surveys.length, feeds.length);
        if (json) printJson(survey);
      });
      await bar.close();
      const order = new Map(feeds.map(({ feed }, place) => [feed, place]));
      surveys.sort((a, b) => (order.get(a.feed) as number) - (order.get(b.feed) as number));
      if (!json) printRows(surveys.map(tableRow), false);
      return surveys.every(({ error }) => error === null);
    }),
  );

const tableRow = ({ outlet, feed, format, items, newest, gapMinutes, dated, fresh, error }: Survey) => ({
  outlet,
  feed,
  format,
  items,
  newest: newest?.slice(0, 16).replace('T', ' '),
  rhythm: gapMinutes === null ? null : rhythm(gapMinutes),
  dated: percent(dated),
  'not met': percent(fresh),
  error: error?.replace(`fetch: ${feed}: `, ''),
});

const percent = (share: number | null): string | null => (share === null ? null : `${Math.round(share * 100)} %`);

function rhythm(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 60 / 24)} days`;
}
