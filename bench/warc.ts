// A WARC file of 200 MB, made up: how fast its records are read, beside warcio.js driven plainly over the same file, in turn; the
// pages in it are read apart. Then the memory with a file of 1 GB, of which one host's articles are read in a process of its own.

import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { recordsOf } from '../src/ingest/archive/warc/records.ts';
import { readApart } from './reader.ts';
import type { WarcReading } from './warc-reader.ts';

const FILE_BYTES = 200_000_000;
const LARGE_BYTES = 1_100_000_000;
const HOSTS = 50;
const PAGES = 400;
const ROUNDS = 3;

export async function warc(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgauge-warc-'));
  try {
    const path = join(folder, 'made-up.warc.gz');
    const packed = packPages();
    const bytes = await write(path, packed, FILE_BYTES);
    const readers = { newsgauge: () => readAll(path), warcio: () => readByWarcio(path) };
    const seconds = { newsgauge: [] as number[], warcio: [] as number[] };
    const records = { newsgauge: 0, warcio: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ['newsgauge', 'warcio'] as const) {
        const started = performance.now();
        records[name] = await readers[name]();
        seconds[name].push((performance.now() - started) / 1_000);
      }
    }
    const median = (some: number[]) => some.sort((a, b) => a - b)[Math.floor(some.length / 2)] as number;
    const [ours, theirs] = [median(seconds.newsgauge), median(seconds.warcio)];
    return {
      megabytes: Math.round(bytes / 1e6),
      records,
      seconds: { newsgauge: rounded(ours), warcio: rounded(theirs) },
      costBesideWarcio: rounded(ours / theirs),
      megabytesPerSecond: { newsgauge: rounded(bytes / 1e6 / ours), warcio: rounded(bytes / 1e6 / theirs) },
      ...(await extraction(join(folder, 'small.warc.gz'), packed)),
      large: await readLarge(join(folder, 'large.warc.gz'), packed),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readAll(path: string): Promise<number> {
  let count = 0;
  const options = { isWanted: ({ type }: { type: string }) => type === 'response', maxBytes: 10_000_000 };
  for await (const record of recordsOf(createReadStream(path, { highWaterMark: 262_144 }), options)) {
    if ('block' in record && record.block.length > 0) count++;
  }
  return count;
}

async function readByWarcio(path: string): Promise<number> {
  let count = 0;
  for await (const record of WARCParser.iterRecords(createReadStream(path, { highWaterMark: 262_144 }))) {
    if (record.warcType === 'response' && (await record.readFully(false)).length > 0) count++;
  }
  return count;
}

/** Reading the same pages as articles, by the source: of the time, nearly all is the pages. */
async function extraction(path: string, packed: Buffer[]): Promise<Record<string, unknown>> {
  await write(path, packed, 1);
  const { articles, seconds } = await readApart<WarcReading>('warc-reader', [path, 'example']);
  return {
    pages: articles,
    pagesPerSecond: Math.round(articles / seconds),
    msPerPage: rounded((1_000 * seconds) / articles),
  };
}

async function readLarge(path: string, packed: Buffer[]): Promise<Record<string, unknown>> {
  const bytes = await write(path, packed, LARGE_BYTES);
  return {
    megabytes: Math.round(bytes / 1e6),
    ...(await readApart<WarcReading>('warc-reader', [path, 'paper0.example'])),
  };
}

/** Pages as large as those of newspapers: some 130 kB, of which most is scripts and menus. Each with its request. */
const packPages = (): Buffer[] =>
  Array.from({ length: PAGES }, (_, number) =>
    Buffer.concat([record('request', number), record('response', number)].map((one) => gzipSync(one))),
  );

/** All of them, again and again, until it is as large. */
async function write(path: string, packed: Buffer[], least: number): Promise<number> {
  const file = await open(path, 'w');
  let bytes = 0;
  do {
    for (const both of packed) {
      await file.write(both);
      bytes += both.length;
    }
  } while (bytes < least);
  await file.close();
  return bytes;
}

function record(type: 'request' | 'response', number: number): Buffer {
  const url = `https://paper${number % HOSTS}.example/news/${number}`;
  const block =
    type === 'request'
      ? `GET /news/${number} HTTP/1.1\r\nHost: paper.example\r\n\r\n`
      : `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(url, number)}`;
  const body = Buffer.from(block);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

function page(url: string, number: number): string {
  let seed = number + 1;
  const next = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const word = () => Array.from({ length: 2 + next(8) }, () => String.fromCharCode(97 + next(26))).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const headline = words(8);
  const ld = {
    '@type': 'NewsArticle',
    headline,
    url,
    datePublished: '2024-03-04T08:00:00+01:00',
    author: { name: words(2) },
    description: words(25),
  };
  const menu = Array.from(
    { length: 400 },
    () => `<li class="nav-item"><a href="/${word()}/${word()}">${words(2)}</a></li>`,
  ).join('\n');
  const text = Array.from({ length: 20 }, () => `<p class="text">${words(60)}</p>`).join('\n');
  const script = `<script>var state = {${Array.from({ length: 2_500 }, () => `"${word()}":"${word()}"`).join(',')}}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | Paper</title><meta property="og:title" content="${headline}"><script type="application/ld+json">${JSON.stringify(ld)}</script>${script}</head><body><ul>${menu}</ul><article><h1>${headline}</h1>${text}</article></body></html>`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
