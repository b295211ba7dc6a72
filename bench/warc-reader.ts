// Reads the articles of one host out of a WARC file of bench/warc.ts, in a process of its own, and says what memory that took.

import { createWarcSource } from '../src/ingest/archive/warc.ts';
import { createFetcher } from '../src/ingest/feed/fetch.ts';
import { watchPeak } from './peak.ts';

export type WarcReading = { articles: number; seconds: number; peakMegabytes: number };

const [path = '', host = ''] = process.argv.slice(2);
const peakMegabytes = watchPeak();
const started = performance.now();
// Files of this machine alone: nobody is asked for anything.
const deps = {
  fetcher: createFetcher({ allowHosts: [] }),
  pool: null as never,
  clock: null as never,
  warn: () => undefined,
};
const source = createWarcSource({ files: [path], hosts: [host] }, deps);
let articles = 0;
for await (const found of source.read(path, new AbortController().signal)) if ('raw' in found) articles++;
const seconds = Math.round((performance.now() - started) / 10) / 100;
process.send?.({ articles, seconds, peakMegabytes: peakMegabytes() } satisfies WarcReading);
process.disconnect?.();
