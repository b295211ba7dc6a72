import { Command, InvalidArgumentError, Option } from 'commander';
import { openStore } from '../pipeline.ts';
import { findCopies, type Window } from '../store/copies.ts';
import { findTopicChanges } from '../store/topic-changes.ts';
import { type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printJson } from './output.ts';
import { createBar } from './progress.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

type Options = GlobalOptions & Window & { all?: boolean };

export const analyseCommand = new Command('analyse')
  .description(
    'find copies (the same headline in several outlets within a week), and what changed in topics; to be run every night',
  )
  .option(
    '--from <date>',
    `first day of the articles to look at; without --from and --to, ${DEFAULT_DAYS} days ago`,
    readDate,
  )
  .option('--to <date>', 'last day; without it the newest there is', readDate)
  .addOption(new Option('--all', 'the whole history: the first time, and after a backfill').conflicts(['from', 'to']))
  .option('--json', 'the result as one JSON line')
  .addHelpText(
    'after',
    `
Days are those of the newsroom's time zone (published_on). A second run over the same days changes nothing.

Examples:
  newsgauge analyse --all                              once, and after a backfill
  newsgauge analyse                                    every night
  newsgauge analyse --from 2019-01-01 --to 2019-12-31  after a backfill of that year`,
  )
  .action((_options, command: Command) => {
    const { from, to, all, ...options } = command.optsWithGlobals<Options>();
    return runCommand(options, async ({ config, log, json, signal, onClose }) => {
      if (from !== undefined && to !== undefined && from > to)
        throw new UsageError(`--from ${from} is after --to ${to}`);
      const window = all || from !== undefined || to !== undefined ? { from, to } : { from: daysAgo(DEFAULT_DAYS) };
      const started = performance.now();
      const database = await openStore(config, log);
      onClose(database.close);
      const bar = createBar(!json, 'days');
      onClose(bar.close);
      const found = await findCopies(database.pool, window, { signal, onDays: bar.update });
      await bar.close();
      const changes = await findTopicChanges(database.pool);
      const result = { ...found, ...changes, seconds: Math.round((performance.now() - started) / 100) / 10 };
      if (json) printJson(result);
      else process.stdout.write(sentence(result, window));
      return undefined;
    });
  });

/** @throws InvalidArgumentError, which commander turns into a message and exit code 2 */
function readDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!isDate) throw new InvalidArgumentError('It must be a date such as 2026-01-31.');
  return text;
}

const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

function sentence(
  {
    articles,
    groups,
    copies,
    changed,
    spikes,
    levels,
    seconds,
  }: Record<'articles' | 'groups' | 'copies' | 'changed' | 'spikes' | 'levels' | 'seconds', number>,
  { from, to }: Window,
): string {
  const days = [from && ` from ${from}`, to && ` to ${to}`].filter(Boolean).join('');
  const more = days ? 'The whole history: newsgauge analyse --all\n' : '';
  return `${articles} dated articles compared${days}: ${groups} groups with the same headline, ${copies} copies of an earlier article; ${changed} rows changed; ${spikes} spikes and ${levels} lasting changes of topics; ${seconds} s\n${more}`;
}
