// The four archives: their files, and how they are loaded from the command line.

import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readText, recordsOf } from './table.ts';

export type Kind = 'reuters' | 'allsides' | 'newsapi' | 'facebook';
export type ArchiveSet = { kind: Kind; path: string };

const FILES: [kind: Kind, path: string][] = [
  ['reuters', 'reuters/reuters_60perday.tsv.gz'],
  ['allsides', 'allsides/articles_meta.jsonl.gz'],
  ['newsapi', 'newsapi/labelled_before_2022-06.tsv.gz'],
  ['facebook', 'facebook/fb_news_posts_20K.csv'],
];

/** Of files with articles. Those of reuters name no outlet: the host of the address is it. */
export const COLUMNS: Record<Exclude<Kind, 'facebook'>, string> = {
  reuters: 'title=title,url=url,published=ts',
  allsides: 'summary=lead,published=date,outlet=source_url,author=authors',
  newsapi: 'title=title,summary=description,url=url,published=publishedAt,outlet=source',
};

/** Arguments of newsgauge. */
export const commandFor = ({ kind, path }: ArchiveSet): string[] =>
  kind === 'facebook'
    ? ['interactions', 'import', path, '--format', 'facebook', '--json']
    : ['backfill', 'file', path, '--columns', COLUMNS[kind], '--json'];

/**
 * In the order in which they are loaded.
 * @param data folder of the real data; see the README of the project
 * @param rows only so many of each, in copies that lie in `folder`
 */
export async function findSets(data: string, folder: string, rows: number | undefined): Promise<ArchiveSet[]> {
  const sets: ArchiveSet[] = [];
  for (const [kind, file] of FILES) {
    const path = join(data, file);
    await stat(path).catch(() => {
      throw new Error(`bench: there is no ${path}; give the folder with --data or NEWSGAUGE_DATA`);
    });
    sets.push({ kind, path: rows === undefined ? path : await copyStart(path, folder, rows) });
  }
  return sets;
}

/** The copy has the file's own time, by which dates and merges are decided. */
async function copyStart(path: string, folder: string, rows: number): Promise<string> {
  const copy = join(folder, path.slice(path.lastIndexOf('/') + 1));
  const header = path.includes('.jsonl') ? 0 : 1;
  const start = recordsOf(await readText(path), path.endsWith('.csv'))
    .slice(0, rows + header)
    .join('\n');
  await writeFile(copy, path.endsWith('.gz') ? gzipSync(`${start}\n`) : `${start}\n`);
  const { atime, mtime } = await stat(path);
  await utimes(copy, atime, mtime);
  return copy;
}
