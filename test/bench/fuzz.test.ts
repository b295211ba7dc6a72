// The short form of `npm run bench -- fuzz`: fewer changes, hostile feeds of 1 MB. In full it takes 20,000, and 15 MB.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const BENCH = join(import.meta.dirname, '../../dist/bench/bench.js');
const data = process.env.NEWSGAUGE_DATA;
const hasFeeds = data !== undefined && existsSync(join(data, 'feeds'));
if (!hasFeeds) {
  console.warn(
    '\n*** NO REAL DATA: only our own feeds are broken; set NEWSGAUGE_DATA to the folder that holds real ones ***\n',
  );
}

it('feeds that are broken by chance or made to hurt are read or fail with a sentence, in time and memory', {
  timeout: 600_000,
}, async () => {
  const args = ['fuzz', '--json', '--inputs', '2000', '--data', hasFeeds ? data : ''];
  const { stdout } = await run(process.execPath, [BENCH, ...args], { maxBuffer: 10_000_000 });
  const { seeds, changed, hostile, expressions } = JSON.parse(stdout);
  expect(seeds.generated).toBeGreaterThanOrEqual(5);
  expect(changed).toMatchObject({ inputs: 2_000, broken: [] });
  // Changes that break everything would prove nothing.
  expect(changed.read).toBeGreaterThan(500);
  expect(hostile).toMatchObject({ broken: [] });
  expect(hostile.slowest.ms).toBeLessThan(2_000);
  expect(hostile.largest.peakMb).toBeLessThan(300);
  expect(expressions.slowest.ms).toBeLessThan(2_000);
});
