// Files of every kind, with the same articles in all: how many are read a second, and read and made into messages, beside readline
// and JSON.parse; and the peak memory with a gigabyte of text. Each is read by a process of its own, in turn.

import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { newsroom } from '../src/demo/newsroom.ts';
import { shownDate } from '../src/demo/story.ts';
import type { Reading, Work } from './files-reader.ts';
import { readApart } from './reader.ts';

const STORIES = 50_000;
const ARTICLES = 100_000;
const ROUNDS = 3;
const LARGE_BYTES = 1_000_000_000;
const FIELDS = ['title', 'summary', 'url', 'published', 'outlet', 'author'] as const;

type Row = Record<(typeof FIELDS)[number], string>;

export async function files(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgauge-files-'));
  try {
    const stories = readStories();
    const small = await makeFiles(folder, 'small', stories, ARTICLES);
    const rates: Record<Work, Record<string, number[]>> = { bare: {}, read: {}, built: {} };
    for (let round = 0; round < ROUNDS; round++) {
      await measure('bare', 'jsonl');
      for (const kind of Object.keys(small)) {
        await measure('read', kind);
        await measure('built', kind);
      }
    }
    const bytesPerArticle = (await stat(small.jsonl as string)).size / ARTICLES;
    const largeArticles = Math.round(LARGE_BYTES / bytesPerArticle);
    const peakMegabytes: Record<string, number> = {};
    for (const [kind, path] of Object.entries(await makeFiles(folder, 'large', stories, largeArticles))) {
      peakMegabytes[kind] = (await readApart<Reading>('files-reader', [path, 'built'])).peakMegabytes;
    }
    return {
      articles: ARTICLES,
      bytesPerArticle: Math.round(bytesPerArticle),
      readPerSecond: medians(rates.read),
      builtPerSecond: medians(rates.built),
      bareJsonLinesPerSecond: medians(rates.bare).jsonl,
      largeArticles,
      peakMegabytes,
      rounds: rates,
    };

    async function measure(work: Work, kind: string): Promise<void> {
      const { articles, ms } = await readApart<Reading>('files-reader', [small[kind] as string, work]);
      if (articles !== ARTICLES) throw new Error(`bench: ${kind} gave ${articles} of ${ARTICLES} articles`);
      rates[work][kind] = [...(rates[work][kind] ?? []), Math.round((1_000 * articles) / ms)];
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const medians = (rates: Record<string, number[]>): Record<string, number> =>
  Object.fromEntries(Object.entries(rates).map(([kind, values]) => [kind, median(values)]));

function readStories(): Row[] {
  const rows: Row[] = [];
  for (const story of newsroom({ articles: STORIES, seed: 1, until: '2026-10-31' })) {
    const { outlet, author, versions } = story;
    const { url, title, summary } = versions[0];
    rows.push({ title, summary, url, published: shownDate(story, (iso) => iso), outlet, author: author ?? '' });
  }
  return rows;
}

function* rowsOf(stories: Row[], count: number): Generator<Row> {
  for (let i = 0; i < count; i++) {
    const story = stories[i % stories.length] as Row;
    yield { ...story, url: `${story.url}?copy=${Math.floor(i / stories.length)}` };
  }
}

async function makeFiles(folder: string, size: string, stories: Row[], count: number): Promise<Record<string, string>> {
  const path = (ending: string) => join(folder, `${size}.${ending}`);
  const write = (ending: string, line: (row: Row) => string, header = '') =>
    pipeline(Readable.from(linesOf(stories, count, line, header)), createWriteStream(path(ending)));
  await write('jsonl', (row) => JSON.stringify(row));
  await write('csv', (row) => FIELDS.map((field) => quoted(row[field])).join(','), FIELDS.join(','));
  await write('tsv', (row) => FIELDS.map((field) => row[field]).join('\t'), FIELDS.join('\t'));
  await pipeline(createReadStream(path('jsonl')), createGzip(), createWriteStream(path('jsonl.gz')));
  parquetWriteRows({
    writer: fileWriter(path('parquet')),
    rows: rowsOf(stories, count),
    columns: FIELDS.map((name) => ({ name, type: 'STRING' as const })),
    rowGroupSize: 100_000,
  });
  const files: Record<string, string> = {
    jsonl: path('jsonl'),
    csv: path('csv'),
    tsv: path('tsv'),
    gzip: path('jsonl.gz'),
    parquet: path('parquet'),
  };
  // Node packs zstd from 22.15 on; without the command that kind is left out.
  const packed = spawnSync('zstd', ['-q', '-3', path('jsonl'), '-o', path('jsonl.zst')]);
  if (packed.status === 0) files.zstd = path('jsonl.zst');
  else process.stderr.write('bench: zstd is left out: there is no command zstd\n');
  return files;
}

/** Some thousand lines at a time. */
function* linesOf(stories: Row[], count: number, line: (row: Row) => string, header: string): Generator<string> {
  let text = header === '' ? '' : `${header}\n`;
  for (const row of rowsOf(stories, count)) {
    text += `${line(row)}\n`;
    if (text.length < 1_000_000) continue;
    yield text;
    text = '';
  }
  yield text;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
