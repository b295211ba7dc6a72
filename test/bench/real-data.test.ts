// What the README's figures promise, on real data. They are not part of the project: without them these tests say so.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const BENCH = join(import.meta.dirname, '../../dist/bench');
const data = process.env.NEWSGAUGE_DATA;
const has = (file: string) => data !== undefined && existsSync(join(data, file));

const missing = ['ag_news/test.csv', 'allsides/articles_meta.jsonl.gz', 'html/fundus'].filter((file) => !has(file));
if (missing.length > 0) {
  console.warn(
    `\n*** NO REAL DATA: skipped the tests that read ${missing.join(' and ')}; set NEWSGAUGE_DATA to the folder that holds them ***\n`,
  );
}
const figuresOf = async (...args: string[]) =>
  JSON.parse((await run(process.execPath, args, { maxBuffer: 10_000_000 })).stdout);

describe('on real data', () => {
  it.skipIf(!has('ag_news/test.csv'))(
    'reads the AG News exam with an accuracy of at least 0.89 by the runtime path',
    { timeout: 300_000 },
    async () => {
      const figures = await figuresOf(join(BENCH, 'evaluate.js'), '--json');
      expect(figures).toMatchObject({ rows: 7_600, gated: 0 });
      expect(figures.accuracy).toBeGreaterThanOrEqual(0.89);
    },
  );

  it.skipIf(!has('allsides/articles_meta.jsonl.gz'))(
    'stores AllSides as an independent count of the file says, nothing new at the second time, under 900 MB',
    { timeout: 900_000 },
    async () => {
      const figures = await figuresOf(join(BENCH, 'bench.js'), 'allsides', '--json');
      expect(figures).toMatchObject({
        cellsDiffering: 0,
        examples: [],
        secondRunNew: 0,
        secondRunChanged: 0,
        rollups: 'equal a recount of the rows',
        exitCodes: [0, 0, 0],
      });
      expect(figures.stored).toBe(figures.articlesCounted);
      expect(figures.stored).toBeGreaterThan(37_000);
      expect(figures.peakMb).toBeLessThan(900);
    },
  );

  it.skipIf(!has('html/fundus'))(
    'reads pages of any publisher: the day right on 95 %, the title on 88 %, under 400 MB',
    { timeout: 120_000 },
    async () => {
      const figures = await figuresOf(join(BENCH, 'bench.js'), 'pages', '--json');
      expect(figures.pages).toBeGreaterThan(250);
      expect(figures.percent.dateOfDay).toBeGreaterThanOrEqual(95);
      expect(figures.percent.titleExact).toBeGreaterThanOrEqual(85);
      expect(figures.percent.titleEqual).toBeGreaterThanOrEqual(88);
      expect(figures.percent.titleEqual + figures.percent.titleIsAnotherOfThePage).toBeGreaterThanOrEqual(98);
      expect(figures.peakMb).toBeLessThan(400);
    },
  );
});
