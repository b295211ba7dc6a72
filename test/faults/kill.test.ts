// Processes and the broker are killed with SIGKILL in the middle of a demo on Kafka; what is stored must equal the truth.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../src/cli/demo-delivery.ts';
import { compareWithTruth } from '../../src/demo/compare.ts';
import { newsroom } from '../../src/demo/newsroom.ts';
import { type NewsroomServer, serveNewsroom } from '../../src/demo/server.ts';
import { demoSettings } from '../../src/demo/settings.ts';
import { truthOf } from '../../src/demo/truth.ts';
import { stagesElsewhere } from '../../src/pipeline.ts';
import { findCopies } from '../../src/store/copies.ts';
import { openKafkaStream } from '../../src/stream/kafka.ts';
import { CLI } from '../cli/run.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { type Broker, skipWithoutKafka, startBroker } from '../kafka.ts';
import { quietLog } from '../log.ts';

const ARTICLES = Number(process.env.NEWSGAUGE_FAULT_ARTICLES ?? 6_000);
const skip = skipWithoutKafka('kill -9 on Apache Kafka', { mustOwn: true });

describe.skipIf(skip)('kill -9 in the middle of a demo on Kafka', () => {
  const stories = [...newsroom({ articles: ARTICLES, seed: 3, until: '2026-10-31' })];
  let folder: string;
  let broker: Broker;
  let database: TestDatabase;
  let server: NewsroomServer;
  const running = new Set<ChildProcess>();
  /** A stage that ended by itself. */
  let unexpected: Error | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-kill-'));
    broker = await startBroker({ mustOwn: true });
    database = await createDatabase();
    server = await serveNewsroom({ stories });
    await writeFile(join(folder, 'newsgauge.yaml'), JSON.stringify(demoSettings(server.feeds)));
  });
  afterAll(async () => {
    await Promise.all([...running].map(kill));
    await server.close();
    await database.drop();
    await broker.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A stage as a process of its own; resolves when it has said that it is ready. */
  async function start(stage: 'classify' | 'store'): Promise<ChildProcess> {
    const child = spawn(process.execPath, [CLI, stage], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        NEWSGAUGE_HOME: join(folder, 'home'),
        NEWSGAUGE_LOG: 'info',
        DATABASE_URL: database.url,
        KAFKA_BROKERS: broker.brokers.join(','),
      },
    });
    running.add(child);
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr?.on('data', (chunk) => {
        said += chunk;
        if (said.includes('"ready"')) resolve();
      });
      child.once('exit', (code, signal) => {
        running.delete(child);
        const end = new Error(`${stage} ended with ${code ?? signal}: ${said.slice(-2_000)}`);
        reject(end);
        if (signal !== 'SIGKILL') unexpected ??= end;
      });
    });
    return child;
  }

  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async function stored(part: number): Promise<void> {
    for (;;) {
      const { rows } = await database.pool.query<{ n: number }>('SELECT count(*)::integer AS n FROM core.article');
      const n = rows[0]?.n ?? 0;
      if (unexpected) throw unexpected;
      // What is killed is killed in the middle, or the test proves nothing.
      expect(n).toBeLessThan(ARTICLES);
      if (n >= part * ARTICLES) return;
      await sleep(50);
    }
  }

  it('loses nothing, doubles nothing, and every measure equals the truth', { timeout: 280_000 }, async () => {
    const classifiers = [await start('classify'), await start('classify')];
    const stores = [await start('store'), await start('store')];
    const stop = new AbortController();
    const stream = await openKafkaStream({ brokers: broker.brokers, prefix: '', partitions: 3, log: quietLog });
    const stages = stagesElsewhere({ stream, signal: stop.signal });
    const { pool } = database;
    const delivered = deliver({
      stories,
      server,
      home: folder,
      pool,
      stream,
      stages,
      log: quietLog,
    });
    // Its failure is thrown below; until then it is not "unhandled".
    delivered.catch(() => undefined);

    await stored(0.1);
    await kill(classifiers[0] as ChildProcess);
    classifiers[0] = await start('classify');
    await stored(0.2);
    await kill(stores[0] as ChildProcess);
    stores[0] = await start('store');
    await stored(0.4);
    await broker.kill();
    await sleep(1_000);
    await broker.restart();
    await stored(0.6);
    await Promise.all([kill(classifiers[1] as ChildProcess), kill(stores[1] as ChildProcess)]);

    await delivered;
    if (unexpected) throw unexpected;
    await stages.drained();
    await findCopies(pool);
    await stream.close();
    const { measures, topicAgreement: _, ...counts } = await compareWithTruth(pool, truthOf(stories));
    expect(counts).toEqual({ sent: ARTICLES, stored: ARTICLES, lost: 0, doubled: 0, dead: 0, topics: 8 });
    expect(measures.filter(({ equal, of }) => equal !== of)).toEqual([]);
  });
});
