// npm run picture: runs the demo as a newcomer does, waits until it is full, and takes the pictures of the docs.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { PACKAGE_FOLDER } from '../src/package.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../test/chromium.ts';

const DASHBOARDS = ['ten-years', 'competitors', 'interest', 'topic'];

const executablePath = chromiumPath();
if (executablePath === null) throw new Error('picture: there is no Chromium; install one or set CHROMIUM_PATH');
const home = await mkdtemp(join(tmpdir(), 'newsgauge-picture-'));
// Port 8080 may be taken on the machine that makes the picture.
const demo = spawn(process.execPath, [join(PACKAGE_FOLDER, 'dist', 'src', 'cli.js'), 'demo', '--port', '0'], {
  env: { ...process.env, NEWSGAUGE_HOME: home, NEWSGAUGE_LOG: 'warn' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
const ended = once(demo, 'close');
try {
  const address = await lineOf(demo.stderr, /Dashboards: (http\S+)/);
  await lineOf(demo.stdout, /"stored":(\d+)/);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 });
  for (const name of DASHBOARDS) {
    const path = join(PACKAGE_FOLDER, 'docs', `${name}.png`);
    await page.goto(`${address}/d/newsgauge-${name}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path, fullPage: true });
    process.stdout.write(`${path}\n`);
  }
  await browser.close();
} finally {
  demo.kill('SIGINT');
  await ended;
  await rm(home, { recursive: true, force: true });
}

/** The first group of the first line that matches. */
async function lineOf(output: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`picture: the demo ended without saying ${pattern}`);
}
