import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
import type { Log } from '../log.ts';
import { PACKAGE_FOLDER } from '../package.ts';
import type { Database } from './connect.ts';

/**
 * Brings the database to the newest schema; several processes may call it at once (advisory lock).
 * @param timezone IANA zone of the newsroom; stored by the first call, later calls leave it as it is.
 * @returns names of the migrations that ran.
 */
export async function migrate(database: Database, timezone: string, log: Log): Promise<string[]> {
  const client = database.connect();
  await client.connect();
  const silent = () => undefined;
  try {
    const ran = await runner({
      dbClient: client,
      dir: join(PACKAGE_FOLDER, 'migrations'),
      direction: 'up',
      migrationsTable: 'migration',
      migrationsSchema: 'core',
      createMigrationsSchema: true,
      advisoryLockMode: 'wait',
      verbose: false,
      logger: {
        debug: silent,
        info: silent,
        warn: (m) => log.warn({}, `migrate: ${m}`),
        error: (m) => log.error({}, `migrate: ${m}`),
      },
    });
    await client.query('INSERT INTO core.newsroom (timezone) VALUES ($1) ON CONFLICT DO NOTHING', [timezone]);
    return ran.map(({ name }) => name);
  } catch (cause) {
    throw new Error(
      `migrate: the schema of ${database.where} could not be brought up to date: ${(cause as Error).message}`,
      { cause },
    );
  } finally {
    await client.end();
  }
}
