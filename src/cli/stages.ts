// One stage a process, for Kafka: any number of classify and store processes share the partitions of a stream. On the embedded
// stream they work as well; a second process of a stage then waits to take over.

import { Command } from 'commander';
import { classify, openStore, openStoreAndStream, openStream, type Stages, watch } from '../pipeline.ts';
import { runStore } from '../store/consume.ts';
import { type Context, type GlobalOptions, runCommand } from './command.ts';

const stageCommand = (name: string, description: string, run: (context: Context) => Promise<void>): Command =>
  new Command(name)
    .description(description)
    .option('--json', 'accepted for scripts; logs are JSON lines on standard error')
    .addHelpText('after', `\nExample:\n  DATABASE_URL=postgres://db/news KAFKA_BROKERS=kafka:9092 newsgauge ${name}`)
    .action((_options, command: Command) =>
      runCommand(command.optsWithGlobals<GlobalOptions>(), async (context) => {
        await run(context);
        return undefined;
      }),
    );

export const ingestCommand = stageCommand(
  'ingest',
  'the first stage alone: poll the feeds of newsgauge.yaml',
  async ({ config, log, signal, onClose }) => {
    const { database, stream } = await openStoreAndStream({ config, log, onClose });
    log.info({ stage: 'ingest' }, 'ready');
    await watch({ config, pool: database.pool, stream, log, signal });
  },
);

export const classifyCommand = stageCommand(
  'classify',
  'the second stage alone: tag articles with topics; on Kafka it needs no database',
  async ({ config, log, signal, onClose }) => {
    const database = config.kafka ? null : await openStore(config, log);
    if (database) onClose(database.close);
    const stream = await openStream(config, database, log);
    onClose(stream.close);
    log.info({ stage: 'classify' }, 'ready');
    await classify({ config, stream, log, signal });
  },
);

export const storeCommand = stageCommand(
  'store',
  'the third stage alone: write tagged articles, interactions and dead letters to the database',
  async ({ config, log, signal, onClose }) => {
    const { database, stream } = await openStoreAndStream({ config, log, onClose });
    log.info({ stage: 'store' }, 'ready');
    await runStore({ stream, pool: database.pool, log, signal });
  },
);

const ELSEWHERE =
  'What could be read is sent. Waiting for the processes newsgauge classify and newsgauge store; Ctrl-C leaves the rest to them.\n';

/** Until what a command has sent is classified and stored, and says so where other processes do that. */
export async function waitForStages(
  stages: Stages,
  { config, signal }: Pick<Context, 'config' | 'signal'>,
): Promise<void> {
  if (config.kafka && !signal.aborted) process.stderr.write(ELSEWHERE);
  await stages.drained();
}
