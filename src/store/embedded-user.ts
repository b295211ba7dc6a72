// Who runs the server. PostgreSQL refuses to run as root, so root lends it an account that exists already.
//
// Invariants
//   We never create an account. The account that owns the data keeps it.
//   An account that cannot enter the folders gets CAP_DAC_OVERRIDE and nothing else of root's.

import type { SpawnOptions } from 'node:child_process';
import { chown, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Binaries, type Finished, run } from './embedded-binaries.ts';

export type User = {
  /** Undefined where the server runs as we do. */
  account: { uid: number; gid: number } | undefined;
  /** Runs a program of PostgreSQL as that user, in a session of its own (no SIGINT from our terminal). */
  run(file: string, args: string[]): Promise<Finished>;
};

/** Who may run the server over this folder (which exists, is ours or root's, and belongs to that user afterwards). */
export async function findUser(folder: string, data: string, binaries: Binaries): Promise<User> {
  const options: SpawnOptions = { cwd: folder, detached: process.platform !== 'win32' };
  if (process.getuid?.() !== 0) {
    return { account: undefined, run: (file, args) => run(file, args, options) };
  }
  const account = (await ownerOf(data)) ?? (await passwdAccount());
  if (!account) {
    throw new Error(
      `PostgreSQL does not run as root, and this system has neither an account postgres nor nobody to run it over ${folder}: ` +
        'run Newsgauge as another user, or set DATABASE_URL.',
    );
  }
  await chown(folder, account.uid, account.gid);
  const { uid, gid } = account;
  const direct: User = { account, run: (file, args) => run(file, args, { ...options, uid, gid }) };
  if ((await tryOut(direct, folder, binaries)).code === 0) return direct;

  // A checkout or a home under a folder closed to others, such as /root (0700). initdb and pg_ctl look at their own
  // files by access(2), which drops the capabilities of an account that is not root unless no_setuid_fixup is set.
  // Only dac_override: a container has no dac_read_search by default (Docker, "Linux capabilities").
  const setpriv = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'];
  const grant = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'];
  const lent: User = { account, run: (file, args) => run('setpriv', [...setpriv, ...grant, file, ...args], options) };
  const tried = await tryOut(lent, folder, binaries);
  if (tried.code === 0) return lent;
  throw new Error(
    `PostgreSQL does not run as root, and user ${uid}, who would run it, cannot enter ${folder} or ${dirname(binaries.initdb)}: ` +
      'run Newsgauge as another user, move its state (NEWSGAUGE_HOME) and its checkout where every user may enter, or set DATABASE_URL.',
    { cause: new Error(tried.output.trim()) },
  );
}

/** initdb --show finds its own file and runs postgres, as initdb and pg_ctl do; --version would not. */
function tryOut(user: User, folder: string, binaries: Binaries): Promise<Finished> {
  const script = 'cd "$1" && exec "$2" --show -D "$1/data.new"';
  return user.run('/bin/sh', ['-c', script, 'sh', folder, binaries.initdb]);
}

async function ownerOf(data: string): Promise<{ uid: number; gid: number } | undefined> {
  const found = await stat(data).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

async function passwdAccount(): Promise<{ uid: number; gid: number } | undefined> {
  const accounts = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  return account && Number(account[2]) > 0 ? { uid: Number(account[2]), gid: Number(account[3]) } : undefined;
}
