// The command line as a user starts it, with its peak of memory, and with what its stages say of every batch.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PACKAGE_FOLDER } from '../../src/package.ts';

const CLI = join(PACKAGE_FOLDER, 'dist', 'src', 'cli.js');
const WATCH_MS = 100;

/** Of a stage: its batches in all. ms: how long they took, one beside the other where processes are several. */
export type StageWork = { records: number; ms: number };
/** What became of the records that the store wrote. */
export type Stored = { inserted: number; updated: number; repeats: number; dead: number };
export type Stages = { classify: StageWork; store: StageWork & Stored };

export const newStages = (): Stages => ({
  classify: { records: 0, ms: 0 },
  store: { records: 0, ms: 0, inserted: 0, updated: 0, repeats: 0, dead: 0 },
});

export type Command = { child: ChildProcess; peakMb(): number; ended: Promise<Record<string, unknown>[]> };

/**
 * Starts it; `ended` gives its lines of JSON, and rejects where it failed.
 * @param stages what its log says of batches is added to it
 */
export function start(env: Record<string, string>, stages: Stages, ...args: string[]): Command {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, NEWSGAUGE_LOG: 'debug', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Record<string, unknown>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) lines.push(JSON.parse(line));
  });
  createInterface({ input: child.stderr }).on('line', (line) => hear(line, stages));
  let peakKb = 0;
  const look = () => {
    const status = `/proc/${child.pid}/status`;
    try {
      if (existsSync(status))
        peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  };
  const watch = setInterval(look, WATCH_MS);
  const ended = once(child, 'close').then(([code]) => {
    clearInterval(watch);
    if (code !== 0) throw new Error(`bench: newsgauge ${args[0]} ended with code ${code}`);
    return lines;
  });
  // It may be looked at only at the end.
  ended.catch(() => undefined);
  return { child, peakMb: () => Math.round(peakKb / 1_024), ended };
}

/** Debug lines of the stages are counted; what is a warning is passed on. */
function hear(line: string, stages: Stages): void {
  const said = line.startsWith('{') ? JSON.parse(line) : { level: line.startsWith('What could be read') ? 0 : 40 };
  if (said.level >= 40) process.stderr.write(`${line}\n`);
  if (said.msg === 'tagged') add(stages.classify, said);
  if (said.msg === 'stored') add(stages.store, said);
}

export function add<Counts extends Record<string, number>>(sums: Counts, more: Record<string, number>): void {
  for (const name of Object.keys(sums) as (keyof Counts & string)[])
    (sums as Record<string, number>)[name] = (sums[name] ?? 0) + (more[name] ?? 0);
}

/** Ends one that runs until it is told to. */
export async function stop({ child }: Command): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}
