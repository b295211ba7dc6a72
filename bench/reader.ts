import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../src/package.ts';

/** What a reader of the benches says, in a process of its own, so that its memory is its own. */
export async function readApart<Reading>(reader: string, args: string[]): Promise<Reading> {
  const child = fork(join(PACKAGE_FOLDER, 'dist', 'bench', `${reader}.js`), args);
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code, signal]) =>
      Promise.reject(new Error(`bench: ${reader} ${args[0]} ended with ${code ?? signal}`)),
    ),
  ]);
  return message;
}
