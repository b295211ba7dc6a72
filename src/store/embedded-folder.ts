// The files of the embedded database in <home>/postgres: what lies where, who may read it, how it is made.
//
// Invariants
//   data is complete or absent: initdb works in data.new.*, syncs it to disk, and only then is it renamed.
//   A folder of another major version of PostgreSQL is never written to.
//   The password is on disk before the server that asks for it.

import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Binaries, run } from './embedded-binaries.ts';
import type { User } from './embedded-user.ts';

export type Folder = { path: string; data: string; log: string; port: string; password: string; lock: string };

/** For one machine that runs the stages beside it. In postgresql.conf, so that whoever wants other values edits them there. */
const SETTINGS = {
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  max_connections: '60',
  // Compiling a dashboard's query takes longer than running it.
  jit: 'off',
  // Nobody replicates it; COPY into a new table then needs no WAL.
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
};

export async function openFolder(home: string): Promise<Folder> {
  try {
    await mkdir(join(home, 'postgres'), { recursive: true, mode: 0o700 });
    const path = await realpath(join(home, 'postgres'));
    const uid = process.getuid?.() ?? 0;
    const owner = (await stat(path)).uid;
    if (uid !== 0 && owner !== uid) throw new Error(`it belongs to user ${owner}, and we are user ${uid}`);
    // pg_ctl hands its paths to /bin/sh between double quotes.
    if (process.platform !== 'win32' && /["$`\\\n]/.test(path)) throw new Error('its name holds one of " $ ` \\');
    await chmod(path, 0o700);
    const at = (name: string) => join(path, name);
    return {
      path,
      data: at('data'),
      log: at('server.log'),
      port: at('port'),
      password: at('password'),
      lock: at('lock'),
    };
  } catch (cause) {
    throw new Error(
      `The built-in database cannot use the folder ${join(home, 'postgres')} (${(cause as Error).message}): ` +
        'run Newsgauge as the user it ran as before, choose another folder (NEWSGAUGE_HOME), or set DATABASE_URL.',
      { cause },
    );
  }
}

/** Refuses a folder of another major version; one that holds no database yet is fine. */
export async function checkVersion(folder: Folder, binaries: Binaries): Promise<void> {
  const held = (await readFile(join(folder.data, 'PG_VERSION'), 'utf8').catch(ifMissing))?.trim();
  if (held === undefined || held === binaries.major) return;
  throw new Error(
    `${folder.data} holds a database of PostgreSQL ${held}, and this Newsgauge brings PostgreSQL ${binaries.version}; the data were not touched: ` +
      `move them with the Newsgauge release that made them (pg_dump there, restore here into another NEWSGAUGE_HOME), or set DATABASE_URL to a PostgreSQL ${held}.`,
  );
}

/** Makes the database where there is none; gives the data folder the owner and mode that PostgreSQL asks for. */
export async function prepareData(folder: Folder, binaries: Binaries, user: User): Promise<string> {
  for (const name of await readdir(folder.path)) {
    if (/^(data\.new|initdb-password)/.test(name))
      await rm(join(folder.path, name), { recursive: true, force: true, maxRetries: 3 });
  }
  const known = (await readFile(folder.password, 'utf8').catch(ifMissing))?.trim();
  const data = await stat(folder.data).catch(ifMissing);
  if (data) {
    if (!known) {
      throw new Error(
        `The password of the built-in database is missing (${folder.password}): restore that file; the data beside it were not touched.`,
      );
    }
    if (user.account && data.uid !== user.account.uid) {
      // Copied back by root, for example: PostgreSQL wants to own all of it.
      await run('chown', ['-R', `${user.account.uid}:${user.account.gid}`, folder.data]);
    }
    if (process.platform !== 'win32' && (data.mode & 0o077) !== 0) await chmod(folder.data, 0o700);
    return known;
  }
  const password = known || randomBytes(16).toString('hex');
  if (!known) await writeDurably(folder.password, password);
  await initialise(folder, binaries, user, password);
  return password;
}

async function initialise(folder: Folder, binaries: Binaries, user: User, password: string): Promise<void> {
  // A name of its own: an initdb whose parent was killed may still be writing into the last one.
  const fresh = `${folder.data}.new.${randomBytes(4).toString('hex')}`;
  const passwordFile = join(folder.path, 'initdb-password');
  await writeDurably(passwordFile, password);
  const { code, output } = await user.run(binaries.initdb, [
    ...['-D', fresh, '--username=newsgauge', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    // PostgreSQL's own C.UTF-8: the same order on every system, so an index survives the move to another machine.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...Object.entries(SETTINGS).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
  ]);
  await rm(passwordFile, { force: true });
  if (code !== 0) {
    throw new Error(
      `The built-in database could not be made in ${folder.path}: free some space or choose another folder (NEWSGAUGE_HOME), or set DATABASE_URL.\n` +
        output.trim().split('\n').slice(-6).join('\n'),
    );
  }
  await rename(fresh, folder.data);
  await syncFolder(folder.path);
}

/** A file that is there whole or not at all, survives a power cut, and belongs to the owner of its folder (also when root wrote it). */
export async function writeDurably(path: string, text: string): Promise<void> {
  const fresh = `${path}.tmp`;
  const file = await open(fresh, 'w', 0o600);
  if (process.getuid?.() === 0) {
    const { uid, gid } = await stat(dirname(path));
    await file.chown(uid, gid);
  }
  await file.writeFile(`${text}\n`);
  await file.sync();
  await file.close();
  await rename(fresh, path);
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

export function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
