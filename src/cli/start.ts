import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { pollFeed, readFeeds } from '../ingest/feed/poll.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import { openStore, openStream, startStages } from '../pipeline.ts';
import { DATABASE_RETRY, retry } from '../retry.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { openViewer } from './view.ts';

const MINUTE_MS = 60_000;

export const startCommand = new Command('start')
  .description('everything in one process: poll the feeds of newsgauge.yaml, classify, store, and serve the dashboards')
  .option('--json', 'accepted for scripts; logs are JSON lines on standard error')
  .addHelpText('after', '\nExample:\n  newsgauge start --config newsgauge.yaml')
  .action((_options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const { config, log, signal, onClose } = context;
      const database = await openStore(config, log);
      onClose(database.close);
      const stream = await openStream(database);
      onClose(stream.close);
      const stages = await startStages({ config, database, stream, log, signal });
      onClose(stages.stop);
      await openViewer(context, database);
      const fetcher = createFetcher(config.fetch.allowHosts);
      onClose(fetcher.close);
      const poll = async () => {
        const outletOfDomain = await readOutletDomains(database.pool);
        for (const feed of await readFeeds(database.pool)) {
          if (stages.signal.aborted) return;
          await pollFeed(feed, { pool: database.pool, stream, fetcher, log, outletOfDomain });
        }
      };
      while (!stages.signal.aborted) {
        await retry(poll, DATABASE_RETRY, stages.signal);
        await sleep(config.poll.everyMinutes * MINUTE_MS, undefined, { signal: stages.signal }).catch(() => undefined);
      }
      await stages.finished;
      return undefined;
    }),
  );
