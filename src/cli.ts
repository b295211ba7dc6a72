#!/usr/bin/env node
// The command table (design section 11).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { analyseCommand } from './cli/analyse.ts';
import { backfillCommand } from './cli/backfill.ts';
import { demoCommand } from './cli/demo.ts';
import { doctorCommand } from './cli/doctor.ts';
import { feedCommand } from './cli/feed.ts';
import { interactionsCommand } from './cli/interactions.ts';
import { migrateCommand } from './cli/migrate.ts';
import { outletsCommand } from './cli/outlets.ts';
import { sqlCommand } from './cli/sql.ts';
import { classifyCommand, ingestCommand, storeCommand } from './cli/stages.ts';
import { startCommand } from './cli/start.ts';
import { streamCommand } from './cli/stream.ts';
import { tagCommand } from './cli/tag.ts';
import { viewCommand } from './cli/view.ts';
import { PACKAGE_FOLDER } from './package.ts';

const { version } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8')) as { version: string };

const program = new Command('newsgauge')
  .description('Watches a newsroom and its competitors: which topics they cover and how that changes over years.')
  .version(version)
  .option('--config <file>', 'configuration; without it ./newsgauge.yaml where it exists')
  .option('--json', 'JSON lines on standard output, for programs; also without a terminal')
  .addHelpText(
    'after',
    `
State is kept in .newsgauge/ (NEWSGAUGE_HOME). DATABASE_URL takes a PostgreSQL of your own instead of the built-in one,
KAFKA_BROKERS (host:port,…) an Apache Kafka instead of the stream that is built on the database.
Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted with the state kept.

Examples:
  newsgauge demo              a made-up newsroom, ten years, to look around
  newsgauge start             watch the outlets of newsgauge.yaml`,
  );
for (const command of [
  demoCommand,
  startCommand,
  ingestCommand,
  classifyCommand,
  storeCommand,
  viewCommand,
  backfillCommand,
  interactionsCommand,
  outletsCommand,
  feedCommand,
  analyseCommand,
  tagCommand,
  sqlCommand,
  doctorCommand,
  migrateCommand,
  streamCommand,
]) {
  program.addCommand(command);
}
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride().showHelpAfterError('(see --help)');
}

// A reader that has seen enough (`--help | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
