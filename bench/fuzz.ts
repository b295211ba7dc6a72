// Feeds that are broken by chance and by design: our own feeds of every format and the real ones, with bytes changed, cut,
// repeated, mixed and peppered (fast-check makes the changes, always the same ones), and those that are made to hurt. Each is
// read or fails with a sentence, in under two seconds; and so is each text that our own expressions could be held up by.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { feedsOf } from '../src/demo/feeds.ts';
import { newsroom } from '../src/demo/newsroom.ts';
import { filesOf } from './feed-corpora.ts';
import { HOSTILE_FEEDS } from './hostile-feeds.ts';
import { readTexts } from './hostile-texts.ts';
import { type Outcome, readOne } from './read-one.ts';

const run = promisify(execFile);
const INPUTS = 20_000;
const SLOW_MS = 2_000;
const MAX_SEED_BYTES = 100_000;
/** A large feed, and as much as a fetched body may have. */
const HOSTILE_BYTES = [1_000_000, 15_000_000];
const TEXT_CHARS = 1_000_000;

type Figures = {
  inputs: number;
  read: number;
  failures: Record<string, number>;
  broken: string[];
  slowest: { ms: number; what: string };
};
const noFigures = (): Figures => ({ inputs: 0, read: 0, failures: {}, broken: [], slowest: { ms: 0, what: '' } });

/**
 * @param data the folder of real data, whose feeds are changed as well; '' for none
 * @param inputs changed feeds; with fewer than in full, the hostile ones are smaller too
 */
export async function fuzz(data: string, inputs = INPUTS): Promise<Record<string, unknown>> {
  const generated = generatedFeeds();
  const folders = data === '' ? [] : ['feeds', 'sitemaps'];
  const real = folders.flatMap((folder) => filesOf(join(data, folder)).map((file) => readFileSync(file)));
  const isShort = inputs < INPUTS;
  const seeds = [...generated, ...(await readable(real))];
  return {
    seeds: { generated: generated.length, real: seeds.length - generated.length },
    changed: await readChanged(seeds, inputs),
    hostile: await readHostile(isShort ? HOSTILE_BYTES.slice(0, 1) : HOSTILE_BYTES),
    expressions: readTexts(isShort ? TEXT_CHARS / 5 : TEXT_CHARS),
  };
}

/** Those of a size to be changed often that are feeds before they are changed. */
async function readable(bodies: Buffer[]): Promise<Buffer[]> {
  const feeds: Buffer[] = [];
  for (const body of bodies.filter(({ length }) => length <= MAX_SEED_BYTES)) {
    if ('items' in (await readOne(body)).outcome) feeds.push(body);
  }
  return feeds;
}

/** RSS, RDF, Atom and JSON as the demo serves them, and a sitemap. */
function generatedFeeds(): Buffer[] {
  const stories = [...newsroom({ articles: 400, seed: 3, until: '2026-10-31', years: 1 })];
  const rows = Array.from({ length: 30 }, (_, n) =>
    [
      `<url><loc>https://news.example/${n}?a=1&amp;b=2</loc><lastmod>2026-11-24</lastmod><news:news>`,
      '<news:publication><news:name>The News</news:name><news:language>en</news:language></news:publication>',
      `<news:publication_date>2026-10-${String(n + 1).padStart(2, '0')}T10:00:00-05:00</news:publication_date>`,
      `<news:title><![CDATA[Title ${n}]]></news:title><news:keywords>a, b</news:keywords></news:news></url>`,
    ].join(''),
  );
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  const sitemap = `<?xml version="1.0"?><urlset ${namespaces}>${rows.join('')}</urlset>`;
  return [...feedsOf(stories).map((feed) => feed.body(0)), sitemap].map((text) => Buffer.from(text));
}

async function readChanged(seeds: Buffer[], inputs: number): Promise<Figures & { peakMb: number }> {
  const figures = noFigures();
  for (const { what, body } of changedFeeds(seeds, inputs)) {
    const { outcome, ms } = await readOne(body);
    count(figures, what, outcome, ms);
  }
  return { ...figures, peakMb: Math.round(process.resourceUsage().maxRSS / 1_024) };
}

/** Each in a process of its own, for its memory. */
async function readHostile(sizes: number[]): Promise<Figures & { largest: { peakMb: number; what: string } }> {
  const figures = noFigures();
  let largest = { peakMb: 0, what: '' };
  for (const bytes of sizes) {
    for (const [number, hostile] of HOSTILE_FEEDS.entries()) {
      const what = `${hostile.what}, ${bytes / 1_000_000} MB`;
      const script = join(import.meta.dirname, 'hostile-one.js');
      const { stdout } = await run(process.execPath, [script, String(number), String(bytes - 10_000)]);
      const { outcome, ms, peakMb } = JSON.parse(stdout) as { outcome: Outcome; ms: number; peakMb: number };
      count(figures, what, outcome, ms);
      if (peakMb > largest.peakMb) largest = { peakMb, what };
    }
  }
  return { ...figures, largest };
}

function count(figures: Figures, what: string, outcome: Outcome, ms: number): void {
  figures.inputs++;
  if (ms > figures.slowest.ms) figures.slowest = { ms, what };
  if (ms >= SLOW_MS) figures.broken.push(`${what}: took ${ms} ms`);
  if ('items' in outcome) figures.read++;
  else if ('broken' in outcome) figures.broken.push(`${what}: ${outcome.broken}`);
  else {
    const kind = kindOf(outcome.failure);
    figures.failures[kind] = (figures.failures[kind] ?? 0) + 1;
  }
}

/** Without what differs from feed to feed: names, numbers of rows, children, the words of parsers. */
const kindOf = (failure: string): string =>
  failure
    .replace(/ \(.*/s, '')
    .replace(/<[^>]*>/, '<…>')
    .replace(/(?<= after )\d+/, '…')
    .replace(/(?<=in it|does not unpack): .*/s, '')
    .replace(/(?<=^feed: not readable: )(?!it |its |an ).*/s, '…');

/** What breaks feeds: ends and beginnings, entities, other encodings, half characters. */
const TOKENS = [
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<!DOCTYPE a [',
    '</',
    '<',
    '>',
    '"',
    "'",
  ],
  ...[
    '<item>',
    '</item>',
    '</entry>',
    '</url>',
    '<channel>',
    '</channel>',
    '<rss>',
    '</rss>',
    '<urlset>',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '&',
    '&#0;',
    '&#x110000;',
    '&eacute;',
    '&amp;amp;',
    ' xml:base="a"',
    ' xmlns:a="b"',
    '\u0000',
    '\ufeff',
    '\ufffe',
  ],
].map((token) => Buffer.from(token));
const BROKEN_CHARACTERS = [[0xff, 0xfe], [0xed, 0xa0, 0x80], [0x1f, 0x8b], [0xc3]].map((bytes) => Buffer.from(bytes));

function* changedFeeds(seeds: Buffer[], inputs: number): Generator<{ what: string; body: Buffer }> {
  const place = fc.nat(1_000_000);
  const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
  const change = fc.record({
    seed: fc.nat(seeds.length - 1),
    bytes: fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 6 }),
    tokens: fc.array(fc.tuple(place, fc.constantFrom(...TOKENS, ...BROKEN_CHARACTERS)), { maxLength: 2 }),
    mixed: rarely(fc.tuple(place, fc.constantFrom(...seeds), place, fc.nat(2_000))),
    repeated: rarely(fc.tuple(place, fc.nat(500), fc.integer({ min: 1, max: 50 }))),
    cut: rarely(place),
  });
  for (const [number, made] of fc.sample(change, { numRuns: inputs, seed: 20_261_124 }).entries()) {
    yield { what: `change ${number}, of feed ${made.seed}`, body: changed(seeds[made.seed] as Buffer, made) };
  }
}

type Change = {
  bytes: [number, number][];
  tokens: [number, Buffer][];
  mixed: [number, Buffer, number, number] | null;
  repeated: [number, number, number] | null;
  cut: number | null;
};

function changed(feed: Buffer, { bytes, tokens, mixed, repeated, cut }: Change): Buffer {
  let body: Buffer = Buffer.from(feed);
  const at = (place: number, text = body) => place % (text.length + 1);
  const insert = (place: number, piece: Buffer) => {
    body = Buffer.concat([body.subarray(0, place), piece, body.subarray(place)]);
  };
  for (const [place, byte] of feed.length === 0 ? [] : bytes) body[place % body.length] = byte;
  for (const [place, token] of tokens) insert(at(place), token);
  if (mixed) {
    const [place, other, start, length] = mixed;
    insert(at(place), other.subarray(at(start, other), at(start, other) + length));
  }
  if (repeated) {
    const [place, length, times] = repeated;
    insert(at(place), Buffer.concat(Array<Buffer>(times).fill(body.subarray(at(place), at(place) + length))));
  }
  return cut === null ? body : body.subarray(0, at(cut));
}
