// A real Apache Kafka broker (KRaft, one process) for tests and benches: its jars lie in .cache (test/prepare.mjs), Java 17 runs it.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PACKAGE_FOLDER } from '../src/package.ts';

const JARS = join(PACKAGE_FOLDER, '.cache', 'kafka-4.3.1');
const START_TIMEOUT_MS = 60_000;
const run = promisify(execFile);

/** Null where a broker can be had; else what is missing. KAFKA_BROKERS takes one that runs already, but it cannot be killed. */
export function whyNoKafka({ mustOwn = false } = {}): string | null {
  if (process.env.KAFKA_BROKERS && !mustOwn) return null;
  if (!existsSync(JARS)) return 'the jars of Apache Kafka are not in .cache (npm test fetches them by Maven)';
  const java = process.env.PATH?.split(delimiter).some((folder) => existsSync(join(folder, 'java')));
  return java ? null : 'there is no Java on the PATH';
}

/** For describe.skipIf: says loudly what is skipped, and fails where CI=true forbids skipping. */
export function skipWithoutKafka(what: string, options?: { mustOwn?: boolean }): boolean {
  const reason = whyNoKafka(options);
  if (reason === null) return false;
  const message = `${what} SKIPPED: ${reason}`;
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(message);
  return true;
}

export type Broker = {
  brokers: string[];
  /** kill -9: nothing is flushed. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a broker of its own, or takes KAFKA_BROKERS where it need not be killed. */
export async function startBroker({ mustOwn = false } = {}): Promise<Broker> {
  if (process.env.KAFKA_BROKERS && !mustOwn) {
    const fixed = () => Promise.reject(new Error('the brokers of KAFKA_BROKERS are not ours to kill'));
    const brokers = process.env.KAFKA_BROKERS.split(',');
    return { brokers, kill: fixed, restart: fixed, close: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'newsgauge-kafka-'));
  const [port, controllerPort] = await freePorts();
  const properties = join(folder, 'server.properties');
  await writeFile(properties, settings(folder, port, controllerPort));
  const { stdout } = await java(['kafka.tools.StorageTool', 'random-uuid']);
  await java(['kafka.tools.StorageTool', 'format', '-t', stdout.trim(), '-c', properties]);

  let server: ChildProcess;
  async function start(): Promise<void> {
    server = spawn('java', ['-Xmx512m', '-cp', join(JARS, '*'), 'kafka.Kafka', properties], {
      cwd: folder,
      stdio: 'ignore',
    });
    const started = performance.now();
    while (!(await listens(port))) {
      if (server.exitCode !== null)
        throw new Error(`the test's broker ended with code ${server.exitCode}; see ${folder}`);
      if (performance.now() - started > START_TIMEOUT_MS)
        throw new Error(`the test's broker does not listen; see ${folder}`);
      await sleep(50);
    }
  }
  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }
  await start();
  return {
    brokers: [`127.0.0.1:${port}`],
    kill,
    restart: start,
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const java = (args: string[]) => run('java', ['-Xmx256m', '-cp', join(JARS, '*'), ...args]);

const settings = (folder: string, port: number, controllerPort: number): string => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs=${join(folder, 'data')}
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
auto.create.topics.enable=false
`;

/** Two ports that are free now. Both are held until both are known. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports: number[] = [];
  for (const server of servers) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ports.push((server.address() as { port: number }).port);
  }
  for (const server of servers) server.close();
  return ports as [number, number];
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
