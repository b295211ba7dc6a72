import { Command } from 'commander';
import { openStoreAndStream, startStages, watch } from '../pipeline.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { openViewer } from './view.ts';

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
      await watch({ config, pool: database.pool, stream, log, signal: stages.signal });
      await stages.finished;
      return undefined;
    }),
  );
