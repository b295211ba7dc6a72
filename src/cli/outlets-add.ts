import { Command } from 'commander';
import { addFeeds, describeOutlet } from '../ingest/feed/add.ts';
import { type Discovery, discoverFeeds } from '../ingest/feed/discover.ts';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { openStore } from '../pipeline.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printable, printJson, printRows } from './output.ts';

/** What the operator says of the outlet. */
type Said = { name?: string; own?: boolean; agency?: boolean };
type AddOptions = GlobalOptions & Said & { dryRun?: boolean };

export const outletsAddCommand = new Command('add')
  .description("find the feeds of a site by its home page, or take a feed by its address, and watch the site's outlet")
  .argument('<url>', 'home page or feed')
  .option('--name <name>', 'of the outlet, instead of the one that the site states')
  .option('--own', "the newsroom's own outlet")
  .option('--agency', 'a news agency, whose credit marks a story as wire')
  .option('--dry-run', 'look, and store nothing')
  .option('--json', 'one JSON object an address')
  .addHelpText(
    'after',
    `
Each feed is fetched and read before it is taken: what the page states and links to, news sitemaps, the usual places; at most
25 requests, one at a time. An outlet that is there gets the feeds that are new. Exit code 1 where no feed was found.

Examples:
  newsgauge outlets add https://rival.example
  newsgauge outlets add https://rival.example/feed/ --name "A rival" --dry-run`,
  )
  .action((url: string, _options, command: Command) => {
    const { name, own, agency, dryRun, ...options } = command.optsWithGlobals<AddOptions>();
    return runCommand(options, async (context) => {
      const address = addressOf(url);
      const { config, signal, json } = context;
      const fetcher = createFetcher(config.fetch);
      const found = await discoverFeeds(address, { fetcher, now: new Date(), signal });
      const said = { name, own, agency };
      const states = dryRun ? found.taken.map(() => NOT_STORED) : await store(found, said, context);
      report(found, { slug: states[0]?.outlet ?? found.owner.slug, name: name ?? found.name }, states, json);
      if (found.taken.length > 0) return undefined;
      process.stderr.write(`newsgauge: no feed was found; if there is one, give its own address\n`);
      return false;
    });
  });

/** A bare host is meant as a site. */
function addressOf(given: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new UsageError(`${given} is no web address; see newsgauge outlets add --help`);
  return new URL(address).href;
}

type State = { outlet?: string; state: string };
const NOT_STORED: State = { state: 'found' };

async function store({ owner, name, taken }: Discovery, said: Said, context: Context): Promise<State[]> {
  if (taken.length === 0) return [];
  const { config, log, onClose } = context;
  const database = await openStore(config, log);
  onClose(database.close);
  const { own = false, agency = false } = said;
  const feeds = taken.map(({ url }) => ({ url, owner, name: said.name ?? name, own, agency }));
  const added = await addFeeds(database.pool, feeds);
  for (const slug of new Set(added.feeds.map(({ outlet }) => outlet))) await describeOutlet(database.pool, slug, said);
  return added.feeds;
}

function report(
  { homepage, country, taken, leftOut, requests }: Discovery,
  { slug, name }: { slug: string; name: string | null },
  states: State[],
  json: boolean,
): void {
  const feeds = taken.map((feed, place) => ({ ...feed, state: states[place]?.state }));
  if (json) {
    printJson({ outlet: slug, name, country, homepage, feeds, leftOut, requests });
    return;
  }
  const of = [slug, country].filter(Boolean).join(', ');
  process.stdout.write(`${printable(name ?? slug)} (${printable(of)}): ${feeds.length} feeds, ${requests} requests\n`);
  printRows(
    [
      ...feeds.map(({ url, state, format, items, newest }) => ({ feed: url, state, format, items, newest, why: null })),
      ...leftOut.map(({ url, why }) => ({
        feed: url,
        state: 'left out',
        format: null,
        items: null,
        newest: null,
        why,
      })),
    ],
    false,
  );
}
