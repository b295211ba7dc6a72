// Feeds and sitemaps that came without an expected result: every file is read or fails with a sentence, none holds us up.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFeed } from '../src/ingest/feed/check.ts';

const CORPORA = [
  'feeds/miniflux',
  'feeds/node-feedparser',
  'feeds/mediacloud-rss-fetcher',
  'feeds/commoncrawl-news-crawl',
  'sitemaps/crawler-commons',
];

export type CorpusFigures = {
  files: number;
  read: number;
  items: number;
  /** Items that state a date that we cannot read. */
  unreadDates: number;
  failures: Record<string, number>;
  slowestMs: number;
};

/** @param data the folder of real data; a corpus that is not in it is left out */
export async function readCorpora(data: string): Promise<Record<string, CorpusFigures>> {
  const table: Record<string, CorpusFigures> = {};
  for (const corpus of CORPORA) {
    const files = filesOf(join(data, corpus));
    if (files.length > 0) table[corpus] = await readCorpus(files);
  }
  return table;
}

/** Every file below a folder, sorted; none where there is no such folder. */
export function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  } catch {
    return [];
  }
}

async function readCorpus(files: string[]): Promise<CorpusFigures> {
  const figures: CorpusFigures = { files: 0, read: 0, items: 0, unreadDates: 0, failures: {}, slowestMs: 0 };
  const source = {
    contentType: '',
    feedUrl: 'https://feed.example/feed',
    outlet: 'feed.example',
    capturedAt: new Date().toISOString(),
  };
  for (const file of files) {
    const body = readFileSync(file);
    const started = performance.now();
    const read = await checkFeed(body, source).catch((error: Error) => error);
    figures.slowestMs = Math.max(figures.slowestMs, Math.round(performance.now() - started));
    figures.files++;
    if (read instanceof Error) {
      // One reason for all indexes, whatever their children are called.
      const [reason = ''] = read.message.split(/[;:] (?=watch|http)/);
      figures.failures[reason] = (figures.failures[reason] ?? 0) + 1;
    } else {
      figures.read++;
      figures.items += read.items.length;
      figures.unreadDates += read.warnings.filter((warning) => warning.includes('no usable date')).length;
    }
  }
  return figures;
}
