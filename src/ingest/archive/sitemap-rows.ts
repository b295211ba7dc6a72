// The rows of a sitemap as articles. Those of news have titles; of the others the pages are fetched, or they are only counted.
//
// Invariant: <lastmod> is never a date of publication (src/ingest/sitemap.ts); a day in an address is one, of basis url.

import type { Clock } from '../clock.ts';
import { parseDate } from '../dates.ts';
import { FetchError } from '../feed/fetch-error.ts';
import type { SitemapUrl } from '../sitemap.ts';
import { dateInUrl } from '../url-date.ts';
import { articleOfPage, type PageArticle, type ReadPage } from './pages.ts';
import { HostTrouble } from './patience.ts';
import { allLieOutside, type Period, possibleDays } from './period.ts';
import type { Found } from './source.ts';
import { Disallowed, type Visitor } from './visitor.ts';

const MAX_PAGE_BYTES = 5_000_000;
/** So many pages in a row that do not come are trouble of their host. */
const MAX_TROUBLES = 3;

type Rules = {
  visitor: Visitor;
  clock: Clock;
  /** null: addresses without title are counted, not fetched. */
  readPage: ReadPage | null;
  period: Period;
  signal: AbortSignal;
};

/** @throws Error that names the row where the host does not answer any more */
export async function* foundInRows(rows: readonly SitemapUrl[], address: string, rules: Rules): AsyncGenerator<Found> {
  const { clock, readPage, period, signal } = rules;
  const counted = { untitled: 0, disallowed: 0 };
  let troubles = 0;
  for (const [at, row] of rows.entries()) {
    const place = `row ${at + 1}`;
    const url = URL.canParse(row.loc, address) ? new URL(row.loc, address).href : row.loc;
    const capturedAtMs = clock.now().getTime();
    const date = dateOf(row, url, capturedAtMs);
    if (date !== null && allLieOutside(date.days, period)) continue;
    if (row.news?.title != null) {
      const { title, language, keywords: categories } = row.news;
      const raw = { url, title, language, categories, published: date?.published ?? null };
      yield { place, raw, capturedAtMs, basis: date?.basis ?? 'sitemap' };
    } else if (readPage === null) {
      counted.untitled++;
    } else {
      const page = await visit(url, readPage, rules).catch((cause: Error) => {
        signal.throwIfAborted();
        throw broken(address, place, url, cause);
      });
      if (page instanceof HostTrouble && ++troubles >= MAX_TROUBLES) throw broken(address, place, url, page);
      if (page instanceof Disallowed) counted.disallowed++;
      else if (page instanceof Error) yield { place, reason: page.message, value: Buffer.from(url) };
      else yield { place, ...dated(page, date), capturedAtMs };
      if (!(page instanceof HostTrouble)) troubles = 0;
    }
  }
  const total = (count: number, what: string): Found[] =>
    count === 0 ? [] : [{ place: 'all rows', reason: `${count} addresses ${what}`, value: Buffer.from(address) }];
  yield* total(counted.untitled, 'without title; --pages fetches them');
  yield* total(counted.disallowed, 'that robots.txt does not allow');
}

/** The article; an error where it is this page's own. @throws what is not */
async function visit(url: string, readPage: ReadPage, { visitor, clock, signal }: Rules): Promise<PageArticle | Error> {
  const got = await visitor
    .get(url, { accept: 'text/html, */*;q=0.5', maxBytes: MAX_PAGE_BYTES }, signal)
    .catch((cause: Error) => {
      const isOwn = [FetchError, HostTrouble, Disallowed].some((kind) => cause instanceof kind);
      if (isOwn && !signal.aborted) return cause;
      throw cause;
    });
  if (got instanceof Error) return got;
  const copy = { url: got.url, contentType: got.contentType, capturedAtMs: clock.now().getTime() };
  return articleOfPage(got.body, copy, readPage).catch((cause: Error) => cause);
}

const broken = (address: string, place: string, url: string, cause: Error): Error =>
  new Error(`sitemap: ${address}: ${place}, ${url}: ${cause.message}`, { cause });

type RowDate = {
  published: string;
  basis: 'sitemap' | 'url';
  /** 2019-05-17 or 2019-05. */
  days: ReturnType<typeof possibleDays>;
};

/** When the article was published, by what the row says, else by its address. A date of which nothing can be read is none. */
function dateOf({ news }: SitemapUrl, url: string, capturedAtMs: number): RowDate | null {
  const published = news?.publicationDate ?? null;
  const stated = parseDate(published, capturedAtMs);
  if (published !== null && stated !== null) return { published, basis: 'sitemap', days: possibleDays(stated) };
  const day = dateInUrl(url);
  return day === null ? null : { published: day, basis: 'url', days: { first: day, last: day } };
}

/** What the row says is worth more than no date, and than the day in an address. */
function dated({ raw, basis }: PageArticle, date: RowDate | null): PageArticle {
  const isBetter = date !== null && (raw.published == null || (basis === 'url' && date.basis === 'sitemap'));
  return isBetter ? { raw: { ...raw, published: date.published }, basis: date.basis } : { raw, basis };
}
