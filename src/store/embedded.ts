// The default database: a real PostgreSQL from npm, over <home>/postgres, shared by all our processes of that home.
//
// Invariants
//   Every process that uses the server holds the shared advisory lock on a session of its own. The one that gets it
//   exclusively on leaving is the last, and stops the server. Joining, leaving, starting and stopping happen under the
//   folder's lock, so that nobody joins a server which is being stopped.
//   The server outlives the process that started it: it is in a session of its own and gets no signal of ours. One left
//   behind by kill -9 is joined by the next process, and stopped by the last.
//   Here are no signal handlers: who opens also closes.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { findBinaries } from './embedded-binaries.ts';
import { checkVersion, openFolder, prepareData } from './embedded-folder.ts';
import { processStart, underLock } from './embedded-lock.ts';
import { connection, ensureRunning, type Log, type Server, stop } from './embedded-server.ts';
import { findUser } from './embedded-user.ts';

export type EmbeddedServer = {
  /** postgres://newsgauge:<password>@127.0.0.1:<port>/newsgauge */
  url: string;
  port: number;
  /** False when another process had started it. */
  startedHere: boolean;
  /** Leaves, and stops the server when nobody else uses it. May be called again. */
  close(): Promise<void>;
};

/** The key of the advisory lock; any number that nobody else uses in the database newsgauge. */
const IN_USE = '7305812944016120';
/** PostgreSQL notices within milliseconds that an idle client died. */
const DEAD_SESSION_MS = 2_000;
const RESTORE_ATTEMPTS = 10;

/** Opens the embedded server of a state folder: makes it the first time, starts it if it is not running, joins it if another process of ours runs it. */
export async function openEmbedded(home: string, log: Log): Promise<EmbeddedServer> {
  const folder = await openFolder(home);
  const binaries = await findBinaries();
  const begun = Date.now();
  const { server, port, started, session } = await underLock(folder.lock, async () => {
    await checkVersion(folder, binaries);
    const user = await findUser(folder.path, folder.data, binaries);
    const password = await prepareData(folder, binaries, user);
    const server: Server = { folder, binaries, user, password, log };
    return { server, ...(await join(server)) };
  });
  log.info(
    { port, folder: folder.path, version: binaries.version, ms: Date.now() - begun },
    started ? 'built-in database started' : 'built-in database joined',
  );
  const leave = stay(server, port, session);
  let closing: Promise<void> | undefined;
  return {
    url: `postgres://newsgauge:${server.password}@127.0.0.1:${port}/newsgauge`,
    port,
    startedHere: started,
    close: () => {
      closing ??= leave();
      return closing;
    },
  };
}

/** Under the folder's lock: a running server, and our session in it. */
async function join(server: Server): Promise<{ port: number; started: boolean; session: Client }> {
  const { port, started } = await ensureRunning(server);
  const session = connection(server, port);
  session.on('error', () => {});
  try {
    await session.connect();
    await session.query('SELECT pg_advisory_lock_shared($1)', [IN_USE]);
    return { port, started, session };
  } catch (cause) {
    await session.end().catch(() => {});
    // Nobody holds it for us; a server that we started must not stay behind.
    if (started) await stop(server).catch(() => {});
    throw new Error(
      `The built-in database in ${server.folder.data} started but refuses us: ${(cause as Error).message}.`,
      { cause },
    );
  }
}

/** Keeps our session alive, restarting a server that was killed, until the returned function is called. */
function stay(server: Server, port: number, first: Client): () => Promise<void> {
  const { folder, log } = server;
  const leaving = new AbortController();
  let session: Client | undefined;
  let restoring: Promise<void> | undefined;

  const hold = (client: Client) => {
    session = client;
    client.once('end', () => {
      session = undefined;
      if (!leaving.signal.aborted) restoring = restore();
    });
  };

  const restore = async () => {
    log.warn({ folder: folder.path }, 'lost the built-in database; starting it again');
    for (let attempt = 1; attempt <= RESTORE_ATTEMPTS && !leaving.signal.aborted; attempt++) {
      try {
        const joined = await underLock(folder.lock, () => join(server));
        hold(joined.session);
        if (joined.port !== port) {
          log.warn({ port, now: joined.port }, 'the built-in database is back on another port: restart Newsgauge');
        }
        return;
      } catch (error) {
        log.warn({ error: (error as Error).message, attempt }, 'the built-in database is not back yet');
        await sleep(500 * attempt, undefined, { signal: leaving.signal }).catch(() => {});
      }
    }
  };

  hold(first);
  return async () => {
    leaving.abort();
    await restoring;
    await underLock(folder.lock, async () => {
      const own = session ?? (await reconnect(server, port));
      if (!own) return;
      const last = await isLast(own).catch(() => false);
      await own.end().catch(() => {});
      if (last) {
        await stop(server);
        log.info({ folder: folder.path }, 'built-in database stopped');
      }
    });
  };
}

async function reconnect(server: Server, port: number): Promise<Client | undefined> {
  const client = connection(server, port);
  client.on('error', () => {});
  return client.connect().then(
    () => client,
    () => undefined,
  );
}

/** Gives up our share of the lock and tells whether nobody living holds another. */
async function isLast(session: Client): Promise<boolean> {
  await session.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE]);
  for (const deadline = Date.now() + DEAD_SESSION_MS; ; await sleep(20)) {
    const { rows } = await session.query('SELECT pg_try_advisory_lock($1) AS last', [IN_USE]);
    if (rows[0].last) return true;
    const { rows: holders } = await session.query(
      `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.granted AND (l.classid::bigint << 32) + l.objid::bigint = $1`,
      [IN_USE],
    );
    // A process that was killed a moment ago may still have its session.
    const living = holders.some(({ name }) => processStart(Number(name.replace('newsgauge-', ''))) !== undefined);
    if (living || Date.now() > deadline) return false;
  }
}
