import { Command } from 'commander';
import type { Config } from '../config.ts';
import { type WatchOptions, watchFeeds } from '../ingest/feed/watch.ts';
import { openStoreAndStream, startStages } from '../pipeline.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { openViewer } from './view.ts';

const MINUTE_MS = 60_000;

export const watchSettings = (config: Config): Pick<WatchOptions, 'everyMs' | 'allowHosts'> => ({
  everyMs: config.poll.everyMinutes * MINUTE_MS,
  allowHosts: config.fetch.allowHosts,
});

export const startCommand = new Command('start')
  .description('everything in one process: poll the feeds of newsgauge.yaml, classify, store, and serve the dashboards')
  .option('--json', 'accepted for scripts; logs are JSON lines on standard error')
  .addHelpText('after', '\nExample:\n  newsgauge start --config newsgauge.yaml')
  .action((_options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async (context) => {
      const { config, log, signal, onClose } = context;
      const { database, stream } = await openStoreAndStream(context);
      const stages = startStages({ config, database, stream, log, signal });
      onClose(stages.stop);
      await openViewer(context, database);
      await watchFeeds({ pool: database.pool, stream, log, ...watchSettings(config), signal: stages.signal });
      await stages.finished;
      return undefined;
    }),
  );
