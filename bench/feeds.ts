// The feed fixtures of three other readers (gofeed, feed-rs, rss-parser), each with the result that its authors expect, read by
// ours: the same number of items, the same titles and links, a date where one is expected. Rates beside rss-parser alone. Then
// the corpora that have no expected results.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { checkFeed } from '../src/ingest/feed/check.ts';
import { readCorpora } from './feed-corpora.ts';

type Expected = { title: string | null; link: string | null; date: string | null };
type Case = { corpus: string; file: string; expected: Expected[] };
/** What is in the three kinds of expected results. */
type Text = { content?: string } | string | null;
type Entry = {
  title?: Text;
  link?: string | null;
  links?: (string | { href: string; rel?: string | null })[];
  pubDateParsed?: string;
  publishedParsed?: string;
  published?: string | null;
  isoDate?: string;
};

const SLOW_MS = 2_000;
const CAPTURED_AT = new Date().toISOString();

/** Files whose expected result is no measure for a reader of news, with the reason. */
const LEFT_OUT: Record<string, string> = {
  'feed-rs/atom/atom_entry_1.xml': 'an Atom entry alone, which is no feed',
  'rss-parser/input/encoding.rss': 'its expected titles have broken letters, because that reader took bytes for UTF-8',
  'rss-parser/input/uolNoticias.rss':
    'its expected titles have broken letters, because that reader took bytes for UTF-8',
  'rss-parser/input/gulp-atom.atom': 'its expected links are relative; ours are resolved by xml:base',
  'feed-rs/atom/atom_relative.xml': 'its expected links are relative; ours are resolved by xml:base',
};

export async function feeds(data: string): Promise<Record<string, unknown>> {
  const folder = join(data, 'feeds');
  if (!existsSync(folder)) throw new Error(`there is no ${folder}; give the folder with --data or NEWSGAUGE_DATA`);
  const cases = [...gofeed(folder), ...feedRs(folder), ...rssParser(folder)].filter(({ file }) => !(file in LEFT_OUT));
  const table: Record<string, { files: number; equal: number }> = {};
  const failures: string[] = [];
  for (const { corpus, file, expected } of cases) {
    const row = table[corpus] ?? { files: 0, equal: 0 };
    table[corpus] = row;
    row.files++;
    const reason = await differenceOf(readFileSync(join(folder, file)), expected);
    if (reason === null) row.equal++;
    else failures.push(`${file}: ${reason}`);
  }
  const equal = cases.length - failures.length;
  return {
    files: cases.length,
    equal,
    part: equal / cases.length,
    table,
    leftOut: LEFT_OUT,
    failures,
    withoutExpectation: await readCorpora(data),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    feedsPerSecond: await rates(cases.map(({ file }) => readFileSync(join(folder, file)))),
  };
}

async function differenceOf(body: Buffer, expected: Expected[]): Promise<string | null> {
  const started = performance.now();
  const source = { contentType: '', feedUrl: null, outlet: 'feed.example', capturedAt: CAPTURED_AT };
  const read = await checkFeed(body, source).catch((error: Error) => error);
  if (performance.now() - started > SLOW_MS) return `took over ${SLOW_MS} ms`;
  if (read instanceof Error) return read.message;
  if (read.items.length !== expected.length) return `${read.items.length} items instead of ${expected.length}`;
  for (const [place, { title, link, date }] of expected.entries()) {
    const item = read.items[place];
    if (title && plain(item?.title) !== plain(title)) return `title "${item?.title}" instead of "${title}"`;
    if (link && bare(item?.url) !== bare(link)) return `link ${item?.url} instead of ${link}`;
    if (date && Date.parse(date) !== Date.parse(item?.publishedAt ?? ''))
      return `date ${item?.publishedAt} instead of ${date}`;
  }
  return null;
}

/** Titles are compared as text: without markup, entities and white space, in which readers differ by taste. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');
const bare = (url: string | null | undefined): string => (url ?? '').trim().replace(/\/$/, '');
const textOf = (text: Text | undefined): string | null => (typeof text === 'string' ? text : (text?.content ?? null));
const hrefOf = (links: Entry['links'] = []): string | null => {
  const link = links.find((one) => typeof one === 'object' && one.rel === 'alternate') ?? links[0];
  return typeof link === 'string' ? link : (link?.href ?? null);
};

const expectedOf = (entries: Entry[]): Expected[] =>
  entries.map((entry) => ({
    title: textOf(entry.title),
    link: entry.link ?? hrefOf(entry.links),
    date: entry.pubDateParsed ?? entry.publishedParsed ?? entry.published ?? entry.isoDate ?? null,
  }));

function* gofeed(folder: string): Generator<Case> {
  for (const part of ['parser/rss', 'parser/atom', 'translator/rss', 'translator/atom']) {
    for (const [file, json] of pairs(folder, `gofeed/${part}`, /\.xml$/, (name) => name.replace('.xml', '.json'))) {
      const { items, entries } = (json ?? {}) as { items?: Entry[]; entries?: Entry[] };
      // The parser's own results keep dates as they are written; only the parsed ones are dates.
      yield { corpus: 'gofeed', file, expected: expectedOf(items ?? entries ?? []).map(withoutRawDate) };
    }
  }
}
const withoutRawDate = (one: Expected): Expected => ({
  ...one,
  date: one.date && /^\d{4}-\d\d-\d\dT/.test(one.date) ? one.date : null,
});

function* feedRs(folder: string): Generator<Case> {
  for (const part of ['atom', 'jsonfeed', 'rss0', 'rss1', 'rss2', 'xml']) {
    const expectation = (name: string) => name.replace(/\.(xml|json)$/, '.serde.json');
    for (const [file, json] of pairs(folder, `feed-rs/${part}`, /(?<!\.serde)\.(xml|json)$/, expectation)) {
      yield { corpus: 'feed-rs', file, expected: expectedOf((json as { entries: Entry[] }).entries) };
    }
  }
}

function* rssParser(folder: string): Generator<Case> {
  const expectation = (name: string) => join('..', 'output', name.replace(/\.(rss|atom)$/, '.json'));
  for (const [file, json] of pairs(folder, 'rss-parser/input', /\.(rss|atom)$/, expectation)) {
    yield { corpus: 'rss-parser', file, expected: expectedOf((json as { feed: { items: Entry[] } }).feed.items ?? []) };
  }
}

/** Inputs of a folder that have an expected result beside them. */
function* pairs(
  folder: string,
  part: string,
  inputs: RegExp,
  expectation: (name: string) => string,
): Generator<[string, unknown]> {
  if (!existsSync(join(folder, part))) return;
  for (const name of readdirSync(join(folder, part))
    .filter((one) => inputs.test(one))
    .sort()) {
    const path = join(folder, part, expectation(name));
    if (existsSync(path)) yield [join(part, name), JSON.parse(readFileSync(path, 'utf8'))];
  }
}

/**
 * Feeds by second of computing, of all threads together, both readers over the same files in turn; what a reader cannot read
 * counts for it as well.
 */
async function rates(bodies: Buffer[]): Promise<Record<string, number>> {
  const source = { contentType: '', feedUrl: null, outlet: 'feed.example', capturedAt: CAPTURED_AT };
  const alone = new Parser();
  const readers = {
    newsgauge: (body: Buffer) => checkFeed(body, source),
    rssParserAlone: (body: Buffer) => alone.parseString(body.toString('utf8')),
  };
  const spent = { newsgauge: 0, rssParserAlone: 0 };
  for (let round = 0; round < 3; round++) {
    for (const name of Object.keys(readers) as (keyof typeof readers)[]) {
      const before = process.cpuUsage();
      for (const body of bodies) await readers[name](body).catch(() => undefined);
      const { user, system } = process.cpuUsage(before);
      spent[name] += (user + system) / 1_000;
    }
  }
  const rate = (ms: number) => Math.round((3_000 * bodies.length) / ms);
  return { newsgauge: rate(spent.newsgauge), rssParserAlone: rate(spent.rssParserAlone) };
}
