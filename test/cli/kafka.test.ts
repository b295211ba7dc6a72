// The command line on Apache Kafka: the demo in one process, and the stages as processes of their own.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../database.ts';
import { type Broker, skipWithoutKafka, startBroker } from '../kafka.ts';
import { CLI, newsgauge } from './run.ts';

const skip = skipWithoutKafka('the command line on Apache Kafka', { mustOwn: true });

describe.skipIf(skip)('newsgauge on Kafka', () => {
  let folder: string;
  let broker: Broker;
  let database: TestDatabase;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-kafka-cli-'));
    broker = await startBroker({ mustOwn: true });
    database = await createDatabase();
    env = {
      NEWSGAUGE_HOME: join(folder, 'home'),
      DATABASE_URL: database.url,
      KAFKA_BROKERS: broker.brokers.join(','),
    };
  });
  afterAll(async () => {
    await database.drop();
    await broker.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('runs the demo, twice on the same streams, and every measure equals the truth', { timeout: 200_000 }, async () => {
    const demo = { ...env, DATABASE_URL: '', NEWSGAUGE_HOME: join(folder, 'demo') };
    for (const seed of ['1', '2']) {
      const { code, lines } = await newsgauge(['demo', '--once', '--json', '--articles', '600', '--seed', seed], {
        env: demo,
      });
      const { truth, ...result } = lines.at(-1) as { truth: Record<string, string> };
      expect(result).toMatchObject({ sent: 600, stored: 600, lost: 0, doubled: 0, dead: 0 });
      for (const measured of Object.values(truth)) expect(measured).toMatch(/^(\d+)\/\1$/);
      expect(code).toBe(0);
    }
  });

  it('backfills through classify and store processes, which stop within ten seconds', {
    timeout: 120_000,
  }, async () => {
    const file = join(folder, 'articles.jsonl');
    const rows = Array.from({ length: 300 }, (_, n) => ({
      title: `Council of town ${n} votes on budget plan`,
      url: `https://one.example/${n}`,
      published: '2024-03-05',
    }));
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    // The file and its kind of date come first; nobody has read them yet.
    const sending = newsgauge(['backfill', 'file', file, '--json'], { env });
    const started = ['classify', 'store', 'store'].map((stage) => start(stage));
    const { code, lines, stderr } = await sending;
    expect(stderr).toContain('Waiting for the processes newsgauge classify and newsgauge store');
    expect(lines.at(-1)).toMatchObject({ read: 300, sent: 300, storedElsewhere: 300, dead: 0 });
    expect(code).toBe(0);
    const { rows: counted } = await database.pool.query('SELECT count(*)::integer AS n FROM core.article');
    expect(counted).toEqual([{ n: 300 }]);
    const doctor = await newsgauge(['doctor', '--deep', '--json'], { env });
    const checks = new Map(doctor.lines.map(({ check, found }) => [check, found]));
    expect(checks.get('stream tagged.backfill')).toBe('store has 0 records to read');
    expect(checks.get('rollups')).toBe('equal a recount of the rows');
    const stopping = performance.now();
    for (const child of started) child.kill('SIGTERM');
    const codes = await Promise.all(
      started.map((child) => (child.exitCode === null ? once(child, 'exit') : [child.exitCode])),
    );
    expect(codes.map(([exitCode]) => exitCode)).toEqual([130, 130, 130]);
    expect(performance.now() - stopping).toBeLessThan(10_000);
  });

  it('says where it looked when no broker answers', async () => {
    const { code, stderr } = await newsgauge(['store'], { env: { ...env, KAFKA_BROKERS: '127.0.0.1:1' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/no broker answers at 127\.0\.0\.1:1 .*check KAFKA_BROKERS/);
  });

  function start(stage: string): ChildProcess {
    return spawn(process.execPath, [CLI, stage], {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, NEWSGAUGE_LOG: 'warn', ...env },
    });
  }
});
