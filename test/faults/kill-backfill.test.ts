// Two processes share a backfill of 50 files and are killed with SIGKILL at random moments; every article must be stored once, every
// unit done once. NEWSGAUGE_BACKFILL_KILLS=200 for the long form.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Storing, startStoring } from '../../bench/live/store.ts';
import { openSource, type SourceDeps } from '../../src/ingest/archive/sources.ts';
import { createRun, readFoundPeriods, readProgress, readRun } from '../../src/ingest/archive/units.ts';
import { systemClock } from '../../src/ingest/clock.ts';
import { openEmbeddedStream } from '../../src/stream/embedded.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';

const KILLS = Number(process.env.NEWSGAUGE_BACKFILL_KILLS ?? 12);
const UNITS = 50;
const PROCESSES = 2;
/** So many that a unit outlasts some of the moments below. */
const ROWS = 800;
const UP_TO_MS = 150;
const WORKER = join(import.meta.dirname, 'backfill-worker.mjs');

let folder: string;
let database: TestDatabase;
let stream: Stream;
let storing: Storing;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-kill-backfill-'));
  database = await createDatabase();
  stream = await openEmbeddedStream({ pool: database.pool, connect: database.connect });
  storing = startStoring({ pool: database.pool, stream, log: quietLog });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await storing.stop();
  await stream.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves when it works on the run. */
async function start(run: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [WORKER, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, DATABASE_URL: database.url },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
  return child;
}

const ended = async (child: ChildProcess): Promise<unknown> =>
  child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

/** A new run of the same files, or of others, whenever one is through before all kills were made. */
async function begin(round: number): Promise<{ run: string; rows: number }> {
  const paths = Array.from({ length: UNITS }, (_, unit) => join(folder, `${round}-${unit}.csv`));
  for (const [unit, path] of paths.entries()) {
    const row = (n: number) =>
      `Story ${round}-${unit}-${n},https://news.example/${round}/${unit}/${n},2019-0${1 + (n % 9)}-01T10:00:00Z\n`;
    await writeFile(path, `title,url,published\n${Array.from({ length: ROWS }, (_, n) => row(n)).join('')}`);
  }
  const options = { paths };
  const source = openSource('file', options, { home: folder, clock: systemClock } as SourceDeps);
  return { run: await createRun(database.pool, source, { options }), rows: UNITS * ROWS };
}

const count = async (sql: string): Promise<number> =>
  Number((await database.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);

it(
  `loses and doubles nothing when a backfill is killed ${KILLS} times`,
  async () => {
    let kills = 0;
    let inTheMiddle = 0;
    let expected = 0;
    for (let round = 0; kills < KILLS; round++) {
      const { run, rows } = await begin(round);
      expected += rows;
      const children = await Promise.all(Array.from({ length: PROCESSES }, () => start(run)));
      while (kills < KILLS && (await readRun(database.pool, run))?.state === 'running') {
        await sleep(Math.random() * UP_TO_MS);
        const [victim] = children.splice(kills % children.length, 1);
        const wasAlive = victim?.exitCode === null;
        await kill(victim as ChildProcess);
        if (wasAlive) {
          kills++;
          if ((await count(`core.backfill_unit WHERE run_id = ${run} AND state = 'claimed'`)) > children.length)
            inTheMiddle++;
        }
        children.push(await start(run));
      }
      await Promise.all(children.map(ended));
      // The last of them may have been killed after the last unit: somebody has to say that the run is done.
      await ended(await start(run));
      expect(await readRun(database.pool, run)).toMatchObject({ state: 'done' });
      const progress = await readProgress(database.pool, run);
      expect(progress).toMatchObject({ units: UNITS, unitsDone: UNITS, unitsFailed: 0, read: rows, rejected: 0 });
      expect(progress.sent + progress.known).toBe(rows);
      const [found] = await readFoundPeriods(database.pool, run);
      expect(found).toEqual({ outlet: 'news.example', first: '2019-01', last: '2019-09', articles: rows });
    }
    await storing.drained();
    expect(await count('core.article')).toBe(expected);
    expect(await count('(SELECT FROM core.article GROUP BY title HAVING count(*) > 1) d')).toBe(0);
    expect(await count('core.dead_letter')).toBe(0);
    expect(inTheMiddle).toBeGreaterThan(KILLS / 3);
  },
  120_000 + KILLS * 10_000,
);
