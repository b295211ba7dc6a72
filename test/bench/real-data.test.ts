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

const ARCHIVES = [
  'reuters/reuters_60perday.tsv.gz',
  'allsides/articles_meta.jsonl.gz',
  'newsapi/labelled_before_2022-06.tsv.gz',
  'facebook/fb_news_posts_20K.csv',
];
const hasArchives = ARCHIVES.every(has);
const missing = ['ag_news/test.csv', ...ARCHIVES, 'html/fundus'].filter((file) => !has(file));
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

  it.skipIf(!hasArchives)(
    'stores the first 10,000 rows of four archives as an independent count says, and adds nothing at the second time, under 900 MB',
    { timeout: 900_000 },
    async () => {
      const archives = ['archives', '--rows', '10000', '--stream', 'embedded', '--json'];
      const { embedded } = await figuresOf(join(BENCH, 'bench.js'), ...archives);
      for (const set of Object.values<Record<string, unknown>>(embedded.sets)) {
        expect(set).toMatchObject({ rows: 10_000, cellsDiffering: 0, examples: [] });
      }
      expect(embedded.second.added).toEqual({ articles: 0, interactions: 0, waiting: 0, dead: 0 });
      expect(embedded.stored).toEqual(embedded.counted);
      expect(embedded.stored.articles).toBeGreaterThan(32_000);
      expect(embedded.rollups).toBe('equal a recount of the rows');
      expect(embedded.peakMb.command).toBeLessThan(900);
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
