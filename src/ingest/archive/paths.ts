import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import type { Unit } from './source.ts';

/** True for what is downloaded. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** The same path, whatever the folder a run is resumed from; the name of that folder is no pattern. */
export function absolutePath(path: string): string {
  if (isAddress(path) || isAbsolute(path)) return path;
  return isDynamicPattern(path) ? join(escapePath(process.cwd()), path) : resolve(path);
}

/**
 * The files of paths, patterns (*, **, {a,b}) and addresses, each once. A file that is not there is one as well: reading says so.
 * @throws for a pattern that nothing matches
 */
export async function* expandPaths(paths: readonly string[], signal: AbortSignal): AsyncGenerator<Unit> {
  const known = new Set<string>();
  for (const path of paths) {
    for (const name of await expand(path, signal)) {
      if (known.has(name)) continue;
      known.add(name);
      yield { name, bytes: isAddress(name) ? null : await sizeOf(name) };
    }
  }
}

async function expand(path: string, signal: AbortSignal): Promise<string[]> {
  // A name may have brackets.
  if (isAddress(path) || !isDynamicPattern(path) || (await sizeOf(path)) !== null) return [path];
  const found = await glob(path, { absolute: true, expandDirectories: false, signal });
  if (found.length === 0) throw new Error(`file: no file matches ${path}`);
  return found.sort();
}

const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );
