import { Command } from 'commander';
import { openStore } from '../pipeline.ts';
import { findCopies } from '../store/copies.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printJson } from './output.ts';

export const analyseCommand = new Command('analyse')
  .description('find copies: the same headline in several outlets within a week; to be run every night')
  .option('--json', 'the result as one JSON line')
  .addHelpText('after', '\nExample:\n  newsgauge analyse')
  .action((_options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, json, onClose }) => {
      const started = performance.now();
      const database = await openStore(config, log);
      onClose(database.close);
      const found = await findCopies(database.pool);
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      const { articles, groups, copies, changed } = found;
      if (json) printJson({ ...found, seconds });
      else {
        process.stdout.write(
          `${articles} dated articles compared: ${groups} groups with the same headline, ${copies} copies of an earlier article; ${changed} rows changed; ${seconds} s\n`,
        );
      }
      return undefined;
    }),
  );
