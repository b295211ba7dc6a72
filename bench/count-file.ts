// An independent count of an archive file of JSON lines: articles by outlet and month, from the file alone.
// It shares no code with src/, so that a mistake there cannot hide here. Its rules, in words:
//   key     the address without scheme, any of "www.", "m.", "mobile." and "amp." in front, default port, fragment, trailing "/",
//           the marks of AMP (/amp at either end, ?amp) and index.html, and without tracking parameters (utm_*, fbclid,
//           gclid, …; the lists below, one of them by site); other parameters sorted by name.
//           A row without a title and an address, or without a web address, or with a site's front page, counts nowhere.
//   outlet  the host of the outlet column, without the same prefixes; of rows with one key, the first by alphabet.
//   month   of a date YYYY-MM-DD that exists, is not before 1995 and not more than a day after the file was made; any
//           other form is no date. Of rows with one key, the earliest. (All rows of a file have one capture time, so
//           nothing else decides.)

import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const TRACKERS =
  'fbclid gclid dclid gclsrc msclkid yclid twclid igshid mc_cid mc_eid mkt_tok _ga _gl ncid cmpid ocid ftag intcmp soc_src soc_trk wt.mc_id wt.nav ref_src spref'.split(
    ' ',
  );
/** Of the sites that the file has more than a few of. */
const TRACKERS_OF: Record<string, string[]> = {
  'politico.com': ['hp', 'lo', 'ml', 'cid'],
  'cnn.com': ['hpt', 'iid', 'iref', 'ref', 'cid', 'sr'],
  'nytimes.com': ['hp', 'ref', 'rref', '_r', 'smid', 'smtyp', 'action', 'module', 'region', 'pgtype', 'clicksource'],
  'foxnews.com': ['test'],
  'npr.org': ['ft', 'f', 'sc', 'ps'],
  'thedailybeast.com': ['ref', 'via', 'source'],
  'wsj.com': ['mod', 'cb'],
};
const PREFIXES = ['www', 'm', 'mobile', 'amp'];
const bareHost = (host: string) => {
  const labels = host.split('.');
  while (labels.length > 2 && PREFIXES.includes(labels[0] as string)) labels.shift();
  return labels.join('.');
};

function keyOf(address: unknown): string | null {
  if (typeof address !== 'string' || !/^\s*https?:\/\//i.test(address)) return null;
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  const host = bareHost(url.hostname.replace(/\.$/, ''));
  const trackers = [...TRACKERS, ...(TRACKERS_OF[host.split('.').slice(-2).join('.')] ?? [])];
  const pairs: string[] = [];
  for (const [name, value] of url.searchParams) {
    const lower = name.toLowerCase();
    if (lower === 'amp' && value === '') continue;
    if (!lower.startsWith('utm_') && !trackers.includes(lower)) pairs.push(`${name}\u0000${value}`);
  }
  let steps = url.pathname.split('/').filter((step) => step !== '');
  if (steps.length > 1 && ['index.html', 'index.htm', 'index.php'].includes(steps.at(-1) as string)) steps.pop();
  if (steps.length > 1 && steps.at(-1) === 'amp') steps.pop();
  if (steps.length > 1 && steps[0] === 'amp') steps = steps.slice(1);
  if (steps.length === 0 && pairs.length === 0) return null;
  return [host, url.port, ...steps, '?', ...pairs.sort()].join('\u0001');
}

function dateOf(date: unknown, latest: string): string | null {
  const match = typeof date === 'string' ? /^(\d\d\d\d)-(\d\d)-(\d\d)$/.exec(date.trim()) : null;
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const lengths = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (year < 1995 || month < 1 || month > 12 || day < 1 || day > (lengths[month - 1] as number)) return null;
  return match[0] > latest ? null : match[0];
}

export type FileCount = {
  rows: number;
  unusable: number;
  articles: number;
  undated: number;
  byOutletAndMonth: Map<string, number>;
};

/** Counts a gzipped file of JSON lines; the columns are named by the caller. */
export async function countFile(
  path: string,
  columns: { url: string; outlet: string; date: string },
): Promise<FileCount> {
  const found = new Map<string, { outlet: string; date: string | null }>();
  const latest = new Date(statSync(path).mtimeMs + 86_400_000).toISOString().slice(0, 10);
  let rows = 0;
  let unusable = 0;
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (line.trim() === '') continue;
    rows++;
    const row = JSON.parse(line);
    const key = keyOf(row[columns.url]);
    if (key === null) {
      unusable++;
      continue;
    }
    const outlet = bareHost(String(row[columns.outlet]).trim().toLowerCase().split('/')[0] as string);
    const date = dateOf(row[columns.date], latest);
    const seen = found.get(key);
    if (seen === undefined) found.set(key, { outlet, date });
    else {
      if (outlet < seen.outlet) seen.outlet = outlet;
      if (date !== null && (seen.date === null || date < seen.date)) seen.date = date;
    }
  }
  const byOutletAndMonth = new Map<string, number>();
  let undated = 0;
  for (const { outlet, date } of found.values()) {
    if (date === null) undated++;
    const cell = `${outlet} ${date?.slice(0, 7) ?? 'undated'}`;
    byOutletAndMonth.set(cell, (byOutletAndMonth.get(cell) ?? 0) + 1);
  }
  return { rows, unusable, articles: found.size, undated, byOutletAndMonth };
}
