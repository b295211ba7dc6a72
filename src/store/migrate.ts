import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
import type { Pool } from 'pg';
import type { Log } from '../log.ts';
import { PACKAGE_FOLDER } from '../package.ts';
import type { Database } from './connect.ts';

/** Of Kentucky's larger part, until a newsroom says where it is. */
const DEFAULT_TIMEZONE = 'America/New_York';

const MIGRATIONS = join(PACKAGE_FOLDER, 'migrations');
/** undefined_table, invalid_schema_name: an empty database; insufficient_privilege: a schema that is not ours to see. */
const NO_SUCH_SCHEMA = new Set(['42P01', '3F000', '42501']);

/**
 * Brings the database to the newest schema; several processes may call it at once (advisory lock).
 * @param timezone IANA zone of the newsroom, where the configuration names one; see settleTimezone
 * @returns names of the migrations that ran.
 */
export async function migrate(database: Database, timezone: string | undefined, log: Log): Promise<string[]> {
  // A stage's user need not be able to change the schema, so it is not tried where there is nothing to do.
  const ran = (await isCurrent(database)) ? [] : await runMigrations(database, timezone ?? DEFAULT_TIMEZONE, log);
  if (timezone !== undefined) await settleTimezone(database.pool, timezone);
  return ran;
}

async function runMigrations(database: Database, timezone: string, log: Log): Promise<string[]> {
  const client = database.connect();
  await client.connect();
  const silent = () => undefined;
  try {
    const ran = await runner({
      dbClient: client,
      dir: MIGRATIONS,
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

/**
 * Brings the newsroom's zone to the configured one while nothing has been counted by its days yet.
 * @throws where articles are stored under another zone
 */
async function settleTimezone(pool: Pool, timezone: string): Promise<void> {
  await pool.query(
    'UPDATE core.newsroom SET timezone = $1 WHERE timezone <> $1 AND NOT EXISTS (SELECT FROM core.article)',
    [timezone],
  );
  const { rows } = await pool.query<{ timezone: string }>('SELECT timezone FROM core.newsroom');
  const stored = rows[0]?.timezone;
  if (stored !== timezone) {
    throw new Error(
      `the configuration says timezone ${timezone}, but the articles in this database are counted by the days of ${stored}; set timezone: ${stored}, or start with an empty database`,
    );
  }
}

/** True where every migration of ours has run and the newsroom's row is there. */
export async function isCurrent({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  try {
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM core.migration, core.newsroom');
    const ran = new Set(rows.map(({ name }) => name));
    const files = await readdir(MIGRATIONS);
    return files.every((file) => ran.has(file.replace(/\.sql$/, '')));
  } catch (error) {
    if (NO_SUCH_SCHEMA.has((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
}
