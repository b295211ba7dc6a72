// Global set-up: one real PostgreSQL for the whole run, with a migrated template that each test's database is made from.
// NEWSGAUGE_TEST_DATABASE_URL takes a server that is there already (another major version, say).

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/store/connect.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { migrate } from '../src/store/migrate.ts';
import { createRoles } from '../src/store/roles.ts';
import { quietLog } from './log.ts';

export const TEMPLATE = 'newsgauge_test_template';

declare module 'vitest' {
  export interface ProvidedContext {
    serverUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEWSGAUGE_TEST_DATABASE_URL;
  const home = await mkdtemp(join(tmpdir(), 'newsgauge-test-'));
  const server = given ? null : await openEmbedded(home, quietLog);
  const serverUrl = given ?? (server?.url as string);
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const template = await openDatabase({ databaseUrl: databaseUrl(serverUrl, TEMPLATE), home, log: quietLog });
  await migrate(template, 'America/New_York', quietLog);
  await createRoles(template.pool);
  await template.close();
  project.provide('serverUrl', serverUrl);
  return async () => {
    await server?.close();
    await rm(home, { recursive: true, force: true });
  };
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
