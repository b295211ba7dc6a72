import pg from 'pg';
import type { Log } from '../log.ts';
import { openEmbedded } from './embedded.ts';

export type Database = {
  pool: pg.Pool;
  /** A connection outside the pool, for LISTEN and for long sessions. */
  connect(): pg.Client;
  /** Where it is, without the password. */
  where: string;
  embedded: boolean;
  close(): Promise<void>;
};

/** Connects to DATABASE_URL, or opens the embedded PostgreSQL of the state folder. */
export async function openDatabase(options: { databaseUrl: string | null; home: string; log: Log }): Promise<Database> {
  const { databaseUrl, home, log } = options;
  const server = databaseUrl === null ? await openEmbedded(home, quieter(log)) : null;
  const url = databaseUrl ?? (server?.url as string);
  const settings = {
    types: KEY_TYPES,
    connectionString: url,
    application_name: 'newsgauge',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  };
  const pool = new pg.Pool({ ...settings, max: 12 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  // The pool listens to idle connections only; one that breaks while it is used fails its query, and must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => log.warn({ error: error.message }, 'database: an idle connection broke'));
  const where = describeUrl(url);
  try {
    await pool.query('SELECT 1');
  } catch (cause) {
    await pool.end();
    await server?.close();
    throw new Error(
      `database: cannot connect to ${where}: ${(cause as Error).message}; check DATABASE_URL and that the server runs`,
      {
        cause,
      },
    );
  }
  return {
    pool,
    connect: () => new pg.Client(settings),
    where: server ? `embedded PostgreSQL in ${home} (port ${server.port})` : where,
    embedded: server !== null,
    close: async () => {
      await pool.end();
      await server?.close();
    },
  };
}

/** That the built-in database was started is news to nobody who asked something else. */
const quieter = (log: Log) => ({ info: log.debug.bind(log), warn: log.warn.bind(log) });

/** PostgreSQL writes a uuid with dashes; keys are the bare 32 digits in messages, and so they are here. */
const KEY_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text') =>
    oid === pg.types.builtins.UUID
      ? (text: string) => text.replaceAll('-', '')
      : pg.types.getTypeParser(oid, format as 'text'),
};

/** The URL without user and password, for logs and messages. */
function describeUrl(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `PostgreSQL at ${hostname || 'a local socket'}${port ? `:${port}` : ''}${pathname}`;
  } catch {
    return 'the PostgreSQL of DATABASE_URL';
  }
}
