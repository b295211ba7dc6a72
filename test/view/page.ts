import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** Builds the viewer's page as it is now into a folder of its own, so that a test never sees yesterday's dist/. */
export async function builtPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'newsgauge-page-'));
  await build({
    configFile: join(REPOSITORY, 'vite.config.ts'),
    root: join(REPOSITORY, 'src/view/app'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
