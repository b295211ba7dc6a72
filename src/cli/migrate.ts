import { Command } from 'commander';
import { openDatabase } from '../store/connect.ts';
import { migrate } from '../store/migrate.ts';
import { createRoles } from '../store/roles.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printJson } from './output.ts';

export const migrateCommand = new Command('migrate')
  .description('bring the database to the newest schema')
  .option('--json', 'the result as one JSON line')
  .option('--roles', 'also make the roles writer, analyst and dashboard, or print their SQL where this user may not')
  .addHelpText(
    'after',
    '\nExamples:\n  newsgauge migrate\n  DATABASE_URL=postgres://owner@db/news newsgauge migrate --roles',
  )
  .action((_options, command: Command) => {
    const { roles, ...options } = command.optsWithGlobals<GlobalOptions & { roles?: boolean }>();
    return runCommand(options, async ({ config, log, json, onClose }) => {
      const database = await openDatabase({ databaseUrl: config.databaseUrl, home: config.home, log });
      onClose(database.close);
      const ran = await migrate(database, config.timezone, log);
      const rolesSql = roles || database.embedded ? await createRoles(database.pool) : null;
      if (json)
        printJson({ database: database.where, migrations: ran, ...(roles ? { roles: rolesSql === null } : {}) });
      else process.stdout.write(`${database.where}: ${ran.length === 0 ? 'up to date' : `ran ${ran.join(', ')}`}\n`);
      if (rolesSql === null) return true;
      process.stderr.write(
        'newsgauge: this user may not make roles; an administrator can, by running this in the database:\n',
      );
      (json ? process.stderr : process.stdout).write(`${rolesSql}\n`);
      return false;
    });
  });
