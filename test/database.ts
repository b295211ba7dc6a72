import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../src/store/connect.ts';
import { quietLog } from './log.ts';
import { databaseUrl, TEMPLATE } from './server.ts';

export type TestDatabase = Database & { url: string; drop(): Promise<void> };

/** A migrated database of its own, in the time zone America/New_York; drop() closes and removes it. */
export async function createDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `newsgauge_test_${randomBytes(6).toString('hex')}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      // Files run side by side, and a template takes one copy at a time.
      await client.query('SELECT pg_advisory_lock(72)');
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await admin(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = databaseUrl(serverUrl, name);
  const database = await openDatabase({ databaseUrl: url, home: '', log: quietLog });
  return {
    ...database,
    url,
    drop: async () => {
      await database.close();
      await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
