// The README's commands are run as they stand, in an empty folder; those that run for ever are only asked for their help.

import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI } from '../cli/run.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');

describe('README', () => {
  let folder: string;
  let readme: string;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-readme-'));
    await writeFile(join(folder, 'newsgauge'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
    await writeFile(join(folder, 'npx'), `#!/bin/sh\nexec "$@"\n`);
    for (const name of ['newsgauge', 'npx']) await chmod(join(folder, name), 0o755);
    env = {
      PATH: `${folder}:${process.env.PATH}`,
      HOME: process.env.HOME,
      NEWSGAUGE_LOG: 'warn',
      NEWSGAUGE_HOME: join(folder, 'state'),
    };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const blocks = () => [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] as string);

  it('opens with the two commands', () => {
    expect(readme.split('\n').slice(2, 5)).toEqual([
      '```sh',
      expect.stringMatching(/^npm ci && npm run demo\b/),
      expect.stringMatching(/^npm ci && npm test\b/),
    ]);
  });

  it('has commands that work, in their order', async () => {
    const outputs: string[] = [];
    for (const block of blocks().slice(1))
      outputs.push((await run('sh', ['-e', '-c', block], { cwd: folder, env })).stdout);
    const [backfill, tag] = outputs as [string, string];
    expect(backfill).toContain('"inserted":2');
    expect(backfill).toMatch(/"outlet":"rival\.example","topic":"politics".*Senate/);
    expect(backfill).toMatch(/"outlet":"rival\.example","topic":"sports".*Wildcats/);
    expect(backfill).toContain('equal a recount of the rows');
    expect(JSON.parse(tag)).toMatchObject({ tags: [{ head: 'agnews' }, { head: 'desk', topic: 'health' }] });
  });

  it('names only commands, scripts and files that exist', async () => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    for (const [, script] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, command] of readme.matchAll(/`newsgauge ([a-z]+)[ `]/g))
      await run('newsgauge', [command as string, '--help'], { env });
    for (const [, file] of readme.matchAll(/\]\(([^)#:]+)\)/g)) await readFile(join(ROOT, file as string));
  });
});
