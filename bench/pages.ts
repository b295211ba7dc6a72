// Saved pages of publishers, each with the title, date and authors that a reader written for that publisher alone expects (fundus),
// read by ours, which knows no publisher. Every page that differs is named, with the reason.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDate } from '../src/ingest/dates.ts';
import { type ReadPage, readPage } from '../src/ingest/page.ts';

type Expected = { title: string; publishing_date: string; authors?: string[] };
type Case = { country: string; file: string; path: string; url: string; crawledAtMs: number; expected: Expected };

export async function pages(data: string): Promise<Record<string, unknown>> {
  const folder = join(data, 'html', 'fundus', 'parser', 'test_data');
  if (!existsSync(folder)) throw new Error(`there is no ${folder}; give the folder with --data or NEWSGAUGE_DATA`);
  const counts = {
    pages: 0,
    titleExact: 0,
    titleEqual: 0,
    titleIsAnotherOfThePage: 0,
    dateOfDay: 0,
    dateOfSecond: 0,
    hasAuthor: 0,
    hasLead: 0,
    hasLanguage: 0,
  };
  const bases: Record<string, number> = {};
  const failures: string[] = [];
  const spentMs: number[] = [];
  for (const { country, file, path, url, crawledAtMs, expected } of cases(folder)) {
    const html = gunzipSync(readFileSync(path));
    const started = performance.now();
    const page = await readPage(html, { url, contentType: 'text/html; charset=utf-8', capturedAtMs: crawledAtMs });
    spentMs.push(performance.now() - started);
    counts.pages++;
    bases[page.basis] = (bases[page.basis] ?? 0) + 1;
    if (page.author !== null || (expected.authors ?? []).length === 0) counts.hasAuthor++;
    if (page.lead !== null) counts.hasLead++;
    if (page.language !== null) counts.hasLanguage++;
    if (page.title === expected.title.trim()) counts.titleExact++;
    if (isSameTitle(page.title, expected.title)) counts.titleEqual++;
    else {
      const isOther = isStated(html.toString(), expected.title);
      if (isOther) counts.titleIsAnotherOfThePage++;
      failures.push(
        `${country}/${file}: title "${page.title}" instead of "${expected.title}"${isOther ? ', which the page has as well' : ''}`,
      );
    }
    const date = dateOf(page, crawledAtMs);
    if (isSameDay(date, expected.publishing_date)) counts.dateOfDay++;
    else
      failures.push(
        `${country}/${file}: date ${page.published} (${page.basis}) instead of ${expected.publishing_date}`,
      );
    if (date !== null && Date.parse(date.publishedAt) === instantOf(expected.publishing_date)) counts.dateOfSecond++;
  }
  const sorted = spentMs.sort((a, b) => a - b);
  const part = (count: number) => Math.round((1_000 * count) / counts.pages) / 10;
  return {
    ...counts,
    percent: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, part(count)])),
    bases,
    failures,
    msPerPage: Math.round((10 * spentMs.reduce((sum, ms) => sum + ms, 0)) / counts.pages) / 10,
    slowestMs: Math.round(sorted.at(-1) ?? 0),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}

/** Pages of a publisher in the order of their names are its expected results in theirs. */
function* cases(folder: string): Generator<Case> {
  for (const country of readdirSync(folder).sort()) {
    const files = readdirSync(join(folder, country));
    const read = (name: string) => JSON.parse(readFileSync(join(folder, country, name), 'utf8'));
    const meta: Record<string, { url: string; crawl_date: string }> = read('meta.info');
    for (const name of files.filter((one) => one.endsWith('.json')).sort()) {
      const expected = Object.values<Expected>(read(name));
      const saved = files.filter((one) => one.startsWith(name.replace('.json', '_'))).sort();
      for (const [place, file] of saved.entries()) {
        const { url, crawl_date: crawled } = meta[file] as { url: string; crawl_date: string };
        const crawledAtMs = Date.parse(`${crawled.replace(' ', 'T').slice(0, 19)}Z`);
        yield {
          country,
          file,
          path: join(folder, country, file),
          url,
          crawledAtMs,
          expected: expected[place] as Expected,
        };
      }
    }
  }
}

const dateOf = ({ published }: ReadPage, crawledAtMs: number) => parseDate(published, crawledAtMs);

/** The civil day as either writes it in its own zone, or the same instant. */
function isSameDay(date: ReturnType<typeof parseDate>, expected: string): boolean {
  if (date === null) return false;
  const ms = Date.parse(date.publishedAt);
  const written = new Date(ms + (date.offset ?? 0) * 60_000).toISOString().slice(0, 10);
  return written === expected.slice(0, 10) || ms === instantOf(expected);
}
const instantOf = (expected: string): number => {
  const iso = expected.replace(' ', 'T');
  return Math.floor(Date.parse(/[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}Z`) / 1_000) * 1_000;
};

/** Without what readers differ in by taste: quotes, dashes, white space, invisible characters, a publisher behind the title. */
const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[“”„‟«»‹›‘’‚‛`´'"]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function isSameTitle(title: string | null, expected: string): boolean {
  const [ours, theirs] = [plain(title), plain(expected)];
  if (ours === '') return false;
  const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  return long.startsWith(short) && /^(?:\s*[-|·•*:ㅣ]+\s*\S.{0,60})?$/.test(long.slice(short.length));
}

/** True where a page has the text somewhere in its head, its headings or its JSON-LD. */
function isStated(html: string, title: string): boolean {
  const text = plain(html.replace(/\\"|&quot;|&#0?39;|&#8216;|&#8217;/g, '"').replace(/&amp;/g, '&'));
  return text.includes(plain(title));
}
