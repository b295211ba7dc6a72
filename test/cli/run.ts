import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../../src/package.ts';

export const CLI = join(PACKAGE_FOLDER, 'dist', 'src', 'cli.js');

export type Result = { code: number | null; stdout: string; stderr: string; lines: Record<string, unknown>[] };
export type Options = {
  env: Record<string, string>;
  input?: string;
  cwd?: string;
  started?(child: ChildProcess): void;
};

/** Runs the built command line as a process of its own; standard output that is JSON is parsed into lines. */
export function newsgauge(args: string[], { env, input, cwd, started }: Options): Promise<Result> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NEWSGAUGE_LOG: 'warn', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  started?.(child);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const lines = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
      resolve({ code, stdout, stderr, lines });
    });
  });
}
