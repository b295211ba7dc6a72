// postmaster.pid: which process owns a data folder, and whether that is still true.
// Its lines: process, folder, start time, port, socket folder, address, shared memory, status (PostgreSQL, miscinit.c).

import { execFile } from 'node:child_process';
import { readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ifMissing } from './embedded-folder.ts';
import { processStart } from './embedded-lock.ts';

/** An empty or half-written file has pid NaN. */
export type Postmaster = { pid: number; port: number; status: string };

/** Above every pid_max (Linux 4,194,304, macOS 99,998): PostgreSQL finds it dead, and still checks the shared memory. */
const NO_PROCESS = 2_147_483_647;
/** PostgreSQL writes the file in one go right after creating it. */
const EMPTY_FILE_MS = 5_000;

export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(ifMissing);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number.parseInt(lines[0] ?? '', 10), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/** True when the process lives and is the PostgreSQL of this folder; in doubt true. */
export async function ownsData(pid: number, data: string): Promise<boolean> {
  if (!(pid > 0) || processStart(pid) === undefined) return false;
  // PostgreSQL's working directory is its data folder, also after the folder was moved. Reading that of another
  // account's process takes CAP_SYS_PTRACE, which root in a container does not have.
  const where = await stat(`/proc/${pid}/cwd`).catch(() => undefined);
  if (where) {
    const ours = await stat(data);
    return where.dev === ours.dev && where.ino === ours.ino;
  }
  const command = await commandOf(pid);
  if (command === undefined) return processStart(pid) !== undefined;
  if (!/^postgres(\.exe)?$/.test(basename(command[0] ?? ''))) return false;
  return command.includes(data) || command.includes(await realpath(data));
}

/** Lets PostgreSQL start over a file whose process is another program's (it only sees that some process lives). */
export async function disownPostmaster(data: string, master: Postmaster): Promise<boolean> {
  const path = join(data, 'postmaster.pid');
  if (Number.isNaN(master.pid)) {
    // Left by a crash of the machine, before the first line was on disk.
    const written = await stat(path).catch(ifMissing);
    if (!written || Date.now() - written.mtimeMs < EMPTY_FILE_MS) return false;
    await rm(path, { force: true });
    return true;
  }
  const alive = (() => {
    try {
      // A zombie too: PostgreSQL asks by kill(pid, 0), which finds it alive.
      return process.kill(master.pid, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  })();
  if (!alive) return false;
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^\s*-?\d+/, String(NO_PROCESS)));
  return true;
}

/** The words of a process's command line, undefined where the system does not tell. */
async function commandOf(pid: number): Promise<string[] | undefined> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (words !== undefined) return words.split('\0');
  return new Promise((resolve) => {
    // A folder with a blank in its name falls apart here and would look foreign: put the words together again.
    execFile('ps', ['-ww', '-o', 'args=', '-p', String(pid)], (error, line) => {
      const [, program, folder] = /^(\S.*?) -D (.*?)(?: -[phk] .*)?$/.exec(line?.trim() ?? '') ?? [];
      resolve(error ? undefined : program ? [program, folder ?? ''] : [line.trim().split(' ')[0] ?? '']);
    });
  });
}
