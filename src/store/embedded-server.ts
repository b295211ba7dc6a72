// The server over one data folder: found running, or started; stopped.
//
// Invariants
//   Everything here runs under the folder's lock (embedded-lock.ts).
//   Settings that keep the server ours (address, port, no socket) are on its command line; the rest is in postgresql.conf.
//   postmaster.pid is never taken from a living postgres. A stale one stays (with a process number that does not exist):
//   it names the shared memory by which PostgreSQL notices that children of a killed server are still writing.

import { readFile, stat, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Binaries } from './embedded-binaries.ts';
import { type Folder, ifMissing, writeDurably } from './embedded-folder.ts';
import { disownPostmaster, ownsData, readPostmaster } from './embedded-postmaster.ts';
import type { User } from './embedded-user.ts';

export type Log = { info(o: object, m: string): void; warn(o: object, m: string): void };
export type Server = { folder: Folder; binaries: Binaries; user: User; password: string; log: Log };

/** Recovery after a crash replays at most max_wal_size (2 GB), which a slow disk reads in some minutes. */
const START_LIMIT_S = 600;
const PORT_ATTEMPTS = 5;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/** The port of a server that answers and holds the database newsgauge; starts it where none runs. */
export async function ensureRunning(server: Server): Promise<{ port: number; started: boolean }> {
  const { folder, log } = server;
  const deadline = Date.now() + START_LIMIT_S * 1000;
  // The same port from start to start, for Grafana and psql.
  const recorded = Number(await readFile(folder.port, 'utf8').catch(ifMissing));
  let port = recorded || (await freePort());
  let started = false;
  let trouble = '';
  for (let conflicts = 0; Date.now() < deadline && conflicts < PORT_ATTEMPTS; ) {
    const master = await readPostmaster(folder.data);
    if (master && (await ownsData(master.pid, folder.data))) {
      if (master.status === 'ready' && (await holdsDatabase(server, master.port)))
        return { port: master.port, started };
      await sleep(50);
      continue;
    }
    if (master && (await disownPostmaster(folder.data, master))) {
      log.warn(
        { pid: master.pid, folder: folder.data },
        'postmaster.pid named a process that is not this database; starting over',
      );
    }
    const written = await start(server, port);
    if (written === undefined) {
      started = true;
      if (port !== recorded) await writeDurably(folder.port, String(port));
    } else if (/could not bind|could not create any TCP\/IP sockets/.test(written)) {
      conflicts++;
      log.warn({ port }, 'the port of the built-in database is taken by another program; choosing another');
      port = await freePort();
      trouble = written;
    } else if (/pre-existing shared memory block|lock file "postmaster.pid" (already exists|is empty)/.test(written)) {
      // Children of a killed server are still leaving, or a start whose parent was killed came before us.
      trouble = written;
      await sleep(200);
    } else {
      throw notStarted(folder, written);
    }
  }
  throw notStarted(folder, trouble || (await tail(folder.log, 0)));
}

/** Undefined when it started, otherwise what the server wrote. */
async function start({ folder, binaries, user }: Server, port: number): Promise<string | undefined> {
  const size = (await stat(folder.log).catch(ifMissing))?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) await truncate(folder.log);
  const { code, output } = await user.run(binaries.pgCtl, [
    ...['start', '-w', '-t', String(START_LIMIT_S), '-D', folder.data, '-l', folder.log],
    ...['-o', `-p ${port} -h 127.0.0.1 -k ''`],
  ]);
  if (code === 0) return undefined;
  return (await tail(folder.log, size > LOG_LIMIT_BYTES ? 0 : size)) || output.trim();
}

/** Stops the server and waits until it is gone; nothing to do where none runs. */
export async function stop({ folder, binaries, user }: Server): Promise<void> {
  const master = await readPostmaster(folder.data);
  if (!master || !(await ownsData(master.pid, folder.data))) return;
  const { code, output } = await user.run(binaries.pgCtl, [
    ...['stop', '-w', '-t', String(START_LIMIT_S), '-m', 'fast', '-D', folder.data],
  ]);
  if (code !== 0 && (await ownsData(master.pid, folder.data))) {
    throw new Error(
      `The built-in database in ${folder.data} did not stop (process ${master.pid}): end it with kill -INT ${master.pid}. ${output.trim()}`,
    );
  }
}

export function connection({ password }: Server, port: number, database = 'newsgauge'): Client {
  return new Client({
    ...{ host: '127.0.0.1', port, user: 'newsgauge', password, database, ssl: false, keepAlive: true },
    application_name: `newsgauge-${process.pid}`,
    connectionTimeoutMillis: 10_000,
    // The session that holds our lock idles for as long as we live.
    options: '-c statement_timeout=0 -c lock_timeout=0 -c idle_session_timeout=0',
  });
}

/** Makes the database newsgauge where it is missing (we may have been killed after initdb). False: not yet answering. */
async function holdsDatabase(server: Server, port: number): Promise<boolean> {
  const client = connection(server, port, 'postgres');
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'newsgauge'");
    if (rowCount === 0) await client.query('CREATE DATABASE newsgauge');
    return true;
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? '';
    // 28: the password; 53: no connection left or no space. Anything else passes while it starts, recovers or stops.
    if (!/^(28|53)/.test(code)) return false;
    const way = code.startsWith('28')
      ? `restore the password file ${server.folder.password}`
      : 'end some programs that use it';
    throw new Error(
      `The built-in database in ${server.folder.data} refuses us (${(cause as Error).message}): ${way} and try again.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** A port that was free a moment ago; the next program may take it before us, hence the attempts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function tail(path: string, from: number): Promise<string> {
  const text = ((await readFile(path).catch(ifMissing)) ?? Buffer.alloc(0)).subarray(from).toString('utf8');
  return text.trim().split('\n').slice(-10).join('\n');
}

function notStarted(folder: Folder, written: string): Error {
  return new Error(
    `The built-in database in ${folder.data} did not start: look at what it says below (all of it in ${folder.log}), or set DATABASE_URL.\n${written}`,
  );
}
