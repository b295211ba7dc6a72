// A newsroom of feeds that misbehave, each in a way of its own, watched for a month by a clock that leaps: what the server
// published against what is stored, article by article. bench/live/behaviours/ says what the feeds do.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createLog } from '../src/log.ts';
import { openDatabase } from '../src/store/connect.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { migrate } from '../src/store/migrate.ts';
import { simulate, withoutDisk } from './live/simulate.ts';

export type LiveOptions = { feeds?: number; days?: number; seed?: number };

export async function live({ feeds = 500, days = 30, seed = 1 }: LiveOptions): Promise<Record<string, unknown>> {
  // A heap is told from its garbage only after a collection.
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  const home = await mkdtemp(join(tmpdir(), 'newsgauge-live-'));
  const log = createLog('error');
  const server = await openEmbedded(home, log);
  const database = await openDatabase({ databaseUrl: withoutDisk(server.url), home, log });
  try {
    await migrate(database, 'America/New_York', log);
    return await simulate({ database, log, feeds, days, seed, onDay: progress });
  } finally {
    await database.close();
    await server.close();
    await rm(home, { recursive: true, force: true });
  }
}

const progress = (day: number, seconds: number) => process.stderr.write(`live: day ${day}, after ${seconds} s\n`);
