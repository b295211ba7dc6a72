// Start and stop of the embedded server, one process at a time.
//
// Invariants
//   A process is inside only while its own ticket lies in the folder and no other living process had one there after
//   it was written. Everyone writes first and looks second, so of two that come at once at least one sees the other.
//   A ticket's name (process, its start time, chance) is never used twice, so removing a dead process's ticket cannot
//   hit a living one's. (One lock file taken over by its name can: two that judged it stale at the same moment, and
//   the slower removes the file which the faster has just made.)

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A first start is about 2 s on two cores; a minute is a sign of trouble. */
const WAIT_MS = 60_000;

/** Does the work while no other process is inside; a dead process's ticket does not count. */
export async function underLock<T>(folder: string, work: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  await mkdir(folder, { recursive: true });
  const name = `${process.pid}-${processStart(process.pid) ?? ''}-${randomBytes(6).toString('hex')}`;
  const ticket = join(folder, name);
  const deadline = Date.now() + waitMs;
  for (;;) {
    let holder = await otherHolder(folder, name);
    if (holder === undefined) {
      await writeFile(ticket, '', { flag: 'wx' });
      holder = await otherHolder(folder, name);
      if (holder === undefined) break;
      await rm(ticket, { force: true });
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Process ${holder} has been starting or stopping the database in ${folder} for ${Math.round(waitMs / 1000)} s: ` +
          `wait for it, or end it (kill ${holder}) and try again.`,
      );
    }
    await sleep(20 + Math.random() * 60);
  }
  try {
    return await work();
  } finally {
    await rm(ticket, { force: true });
  }
}

async function otherHolder(folder: string, mine: string): Promise<number | undefined> {
  for (const name of await readdir(folder)) {
    const [, pid, start] = /^(\d+)-(\d*)-/.exec(name) ?? [];
    if (name === mine || pid === undefined) continue;
    const now = processStart(Number(pid));
    // An empty start time is unknown: then only the process number decides.
    if (now !== undefined && (now === start || now === '' || start === '')) return Number(pid);
    await rm(join(folder, name), { force: true });
  }
  return undefined;
}

/** When a living process started (ticks since boot; '' where the system does not tell), undefined when there is none. */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold anything; behind it field 3 is the state and field 22 the start (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    // No /proc (macOS), or hidden from us (hidepid).
  }
  try {
    process.kill(pid, 0);
    return '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? '' : undefined;
  }
}
