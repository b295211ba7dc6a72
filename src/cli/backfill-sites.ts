import { Command } from 'commander';
import { addPeriod, type RunCommandOptions, readEdge, startBackfill } from './backfill-run.ts';

export const sitemapCommand = addPeriod(new Command('sitemap'), 'published')
  .description("load titles and dates from an outlet's sitemaps")
  .argument('[sitemaps...]', 'addresses of sitemaps or of indexes of them')
  .option('--home <address>', 'of a site, whose robots.txt names its sitemaps')
  .option('--pages', 'fetch the pages of which a sitemap gives no title: politely, so two seconds each')
  .addHelpText(
    'after',
    `
Examples:
  newsgauge backfill sitemap --home https://www.kentucky.com/ --from 2019 --dry-run
  newsgauge backfill sitemap https://rival.example/sitemap-2019-05.xml --pages`,
  )
  .action((sitemaps: string[], _options, command: Command) => {
    const options = command.optsWithGlobals<RunCommandOptions & { home?: string; pages?: boolean }>();
    const { home, pages = false, from, to } = options;
    return startBackfill('sitemap', () => ({ sitemaps, home, pages, from: readEdge(from), to: readEdge(to) }), options);
  });

export const feedPagesCommand = addPeriod(new Command('feed-pages'), 'published')
  .description('load what feeds list on their older pages (WordPress, RFC 5005, next links)')
  .argument('<feeds...>', 'addresses of feeds')
  .addHelpText(
    'after',
    `
Reading ends with the first page on which everything is older than --from.

Example:
  newsgauge backfill feed-pages https://rival.example/feed/ --from 2016`,
  )
  .action((feeds: string[], _options, command: Command) => {
    const options = command.optsWithGlobals<RunCommandOptions>();
    return startBackfill(
      'feed-pages',
      () => ({ feeds, from: readEdge(options.from), outlet: options.outlet }),
      options,
    );
  });
