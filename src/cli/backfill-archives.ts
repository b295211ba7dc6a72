import { Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { firstDayOf, lastDayOf } from '../ingest/archive/period.ts';
import { addPeriod, listOf, type RunCommandOptions, readEdge, startBackfill } from './backfill-run.ts';
import { UsageError } from './command.ts';

export const waybackCommand = addPeriod(new Command('wayback'), 'captured')
  .description('load what the Internet Archive has kept of feeds: real titles and dates since about 2000')
  .argument('<addresses...>', 'of feeds; with --pages of sites, or of parts of them')
  .option('--pages', 'read the first capture of every page instead')
  .addHelpText(
    'after',
    `
The Archive is asked slowly, as it wishes: a feed that it has kept daily for ten years takes eight minutes and more.

Examples:
  newsgauge backfill wayback https://www.kentucky.com/news/?widgetName=rssfeed --outlet kentucky.com --dry-run
  newsgauge backfill wayback https://www.kentucky.com/news/politics/ --pages --from 2016 --to 2018-06`,
  )
  .action((addresses: string[], _options, command: Command) => {
    const options = command.optsWithGlobals<RunCommandOptions & { pages?: boolean }>();
    const { pages = false, outlet, from, to, ...rest } = options;
    const captured = ({ archives }: Config) => ({
      feeds: addresses,
      pages,
      outlet,
      from: readEdge(from),
      to: readEdge(to),
      base: archives.wayback,
    });
    return startBackfill('wayback', captured, { ...rest, outlet });
  });

export const ccnewsCommand = addPeriod(new Command('ccnews'), 'crawled')
  .description("load outlets' articles from the news crawl of Common Crawl, since August 2016")
  .requiredOption('--hosts <list>', 'of outlets, separated by commas, with all hosts below them')
  .addHelpText(
    'after',
    `
It has no index by outlet: all files of the months are read, some 1,000 of 1 GB a month today. Several processes share the work.

Example:
  newsgauge backfill ccnews --hosts kentucky.com,courier-journal.com --from 2019-01 --to 2019-01 --dry-run`,
  )
  .action((_options, command: Command) => {
    const { hosts, from, to, ...rest } = command.optsWithGlobals<RunCommandOptions & { hosts: string }>();
    const months = ({ archives }: Config) => {
      const [first, last] = bothEdges('ccnews', from, to);
      return {
        hosts: listOf(hosts),
        from: firstDayOf(first).slice(0, 7),
        to: lastDayOf(last).slice(0, 7),
        base: archives.commonCrawl,
      };
    };
    return startBackfill('ccnews', months, rest);
  });

export const gdeltCommand = addPeriod(new Command('gdelt'), 'seen by GDELT')
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
Example:
  newsgauge backfill gdelt --set gkg --domains kentucky.com,courier-journal.com --from 2019-01-01 --to 2019-01-31 --dry-run`,
  )
  .action((_options, command: Command) => {
    const options = command.optsWithGlobals<
      RunCommandOptions & { set: string; domains: string; translated?: boolean }
    >();
    const { set, domains, translated = false, from, to, ...rest } = options;
    const seen = ({ archives }: Config) => {
      const [first, last] = bothEdges('gdelt', from, to);
      return {
        set,
        domains: listOf(domains),
        translated,
        base: archives.gdelt,
        from: new Date(firstDayOf(first)).toISOString(),
        to: new Date(Date.parse(lastDayOf(last)) + DAY_MS).toISOString(),
      };
    };
    return startBackfill(`gdelt-${set}`, seen, rest);
  });
const DAY_MS = 86_400_000;

function bothEdges(what: string, from: string | undefined, to: string | undefined): [string, string] {
  const [first, last] = [readEdge(from), readEdge(to)];
  if (first === undefined || last === undefined)
    throw new UsageError(`${what} needs --from and --to, such as --from 2019-01 --to 2019-03 (see --help)`);
  return [first, last];
}
