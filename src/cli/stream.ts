import { Command } from 'commander';
import { openStore } from '../pipeline.ts';
import { adoptStream } from '../store/fence.ts';
import { STREAMS, type StreamName } from '../stream/stream.ts';
import { type GlobalOptions, runCommand, UsageError } from './command.ts';
import { printRows } from './output.ts';

const adoptCommand = new Command('adopt')
  .description('read a stream that was made anew from its start, after the store has stopped at it')
  .argument('<stream>', Object.keys(STREAMS).join(', '))
  .option('--json', 'one JSON object a partition')
  .addHelpText('after', '\nExample:\n  newsgauge stream adopt tagged.live')
  .action((name: string, _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, json, onClose }) => {
      if (!Object.hasOwn(STREAMS, name)) {
        throw new UsageError(`there is no stream ${name}; streams are ${Object.keys(STREAMS).join(', ')} (see --help)`);
      }
      const database = await openStore(config, log);
      onClose(database.close);
      printRows(await adoptStream(database.pool, name as StreamName), json);
      return undefined;
    }),
  );

export const streamCommand = new Command('stream')
  .description('care of the streams')
  .addHelpText('after', '\nExample:\n  newsgauge stream adopt tagged.live')
  .addCommand(adoptCommand);
