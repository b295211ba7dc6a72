// Reads one file of bench/files.ts and says how long it took.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createFileSource, fileOptions } from '../src/ingest/archive/file-source.ts';
import { buildArticle } from '../src/ingest/article.ts';
import { systemClock } from '../src/ingest/clock.ts';
import { watchPeak } from './peak.ts';

export type Reading = { articles: number; ms: number; peakMegabytes: number };

/** bare: readline and JSON.parse; read: rows with their fields; built: messages as well. */
export type Work = 'bare' | 'read' | 'built';

const [path = '', work] = process.argv.slice(2);
const peakMegabytes = watchPeak();
const started = performance.now();
const articles = work === 'bare' ? await readBare() : await readSource();
const ms = performance.now() - started;
process.send?.({ articles, ms, peakMegabytes: peakMegabytes() } satisfies Reading);

async function readBare(): Promise<number> {
  let articles = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (JSON.parse(line).title) articles++;
  }
  return articles;
}

async function readSource(): Promise<number> {
  const download = () => Promise.reject(new Error('nothing is downloaded here'));
  const source = createFileSource(fileOptions.parse({ paths: [path] }), { clock: systemClock, download });
  const origin = { kind: 'file', ref: path, run: '1', outletOfDomain: new Map<string, string>() };
  let articles = 0;
  for await (const found of source.read(path, new AbortController().signal)) {
    if (!('raw' in found)) continue;
    const { raw, capturedAtMs, basis } = found;
    if (work === 'read' || 'ok' in buildArticle(raw, { ...origin, capturedAtMs, basis })) articles++;
  }
  return articles;
}
