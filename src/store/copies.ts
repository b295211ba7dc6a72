// Copies: the same headline (headlines.ts) in several outlets within seven days (copy-groups.ts). Information, computed from
// the rows and computed again as often as one likes; nothing depends on it but the column `originals` of the rollups.
//
// A run looks at a span of days and leaves the same as a run over all days would, for every article of these days and for
// all that share a group with one:
//   It examines HALO_DAYS more on both sides, where those are that an article of these days was in a group with.
//   Where one group ends depends on where the last one did. So the articles of a headline that follow one another without a
//   pause (a chain) are placed together: one that outlets share is read back to its beginning and on to its end. One of a
//   single outlet makes no group, however long it is, and is read no further.
// What the sink changes meanwhile, and an article whose date moved away from the days, is put right by the next run over it.
//
// Days are read a week at a time, so that memory holds the headlines of some weeks and no statement takes long. Measured with
// 10,000 articles a day from 50 outlets on two cores: 4 to 8 s for 30 days, 30 s for a year (3.65 million), 52 s the first
// time, when 13 % of the rows are written; 0.5 GB of memory (newsgauge analyse --json says it of any database).

import type { Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../retry.ts';
import { alone, type DatedArticle, HALO_DAYS, isShared, placeArticles } from './copy-groups.ts';
import { createCopyWriter } from './copy-writer.ts';
import { headlineOf } from './headlines.ts';

const DAY_MS = 86_400_000;
const BLOCK_DAYS = 7;
const ANALYSE_LOCK = 0x6e67_0004;

/** Days (published_on) as YYYY-MM-DD, both included; without one, the first or last day there is. */
export type Window = { from?: string; to?: string };

/** Of the days asked for: dated articles, groups and copies among them. changed: rows that are another than before. */
export type CopiesFound = { articles: number; groups: number; copies: number; changed: number };

type Watch = { signal?: AbortSignal; onDays?(done: number, of: number): void };

/** In the order of day. */
type Chain = DatedArticle[];
type Headlined = { article: DatedArticle; headline: string | null };

/**
 * Finds the groups of these days and writes what changed, a thousand rows a transaction, the rollups with them.
 * @throws Error while another run is at work; the signal's reason, when it fires, with whole groups written
 */
export async function findCopies(pool: Pool, window: Window = {}, watch: Watch = {}): Promise<CopiesFound> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [ANALYSE_LOCK]);
    if (!rows[0]?.mine) throw new Error('copies: another newsgauge analyse is at work; wait until it has ended');
    return await analyse(pool, window, watch);
  } finally {
    // With a connection that is broken goes its lock.
    await client.query('SELECT pg_advisory_unlock_all()').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}

async function analyse(pool: Pool, window: Window, { signal, onDays }: Watch): Promise<CopiesFound> {
  const found: CopiesFound = { articles: 0, groups: 0, copies: 0, changed: 0 };
  const all = await readSpan(pool);
  const asked = spanOf(all.first, all.last, window);
  if (asked.first > asked.last) return found;
  const examined = { first: asked.first - HALO_DAYS, last: asked.last + HALO_DAYS };
  const start = Math.max(all.first, examined.first - HALO_DAYS);
  const writer = createCopyWriter(pool);
  const open = new Map<string, Chain>();
  const cut = new Map<string, Chain>();

  const isAsked = ({ day }: DatedArticle) => day >= asked.first && day <= asked.last;
  const isExamined = ({ day }: DatedArticle) => day >= examined.first && day <= examined.last;

  function place(chain: Chain): void {
    for (const group of placeArticles(chain)) {
      const ofDays = group.filter(({ copyGroup, article }) => copyGroup !== null && isAsked(article));
      if (ofDays.length > 0) found.groups++;
      found.copies += ofDays.filter(({ isCopy }) => isCopy).length;
      writer.add(group);
    }
  }

  function close(headline: string, chain: Chain): void {
    if (lastDay(chain) < examined.first) return;
    if (!isShared(chain)) for (const article of chain.filter(isExamined)) writer.add([alone(article)]);
    else if (start > all.first && firstDay(chain) < start + HALO_DAYS) cut.set(headline, chain);
    else place(chain);
  }

  /** True while articles that have not been read may matter to the chain, where all up to this day have been. */
  const goesOn = (chain: Chain, day: number): boolean =>
    day < lastDay(chain) + HALO_DAYS && (day < examined.last + HALO_DAYS || isShared(chain));

  /** Reads the days and on to the end of the chains that began in them; closes them, and puts aside those that began before. */
  async function readOn(): Promise<void> {
    const end = Math.min(all.last, examined.last + HALO_DAYS);
    for (let day = start; day <= end || (day <= all.last && open.size > 0); day += BLOCK_DAYS) {
      signal?.throwIfAborted();
      for (const { article, headline } of await readDays(pool, day)) {
        if (isAsked(article)) found.articles++;
        const chain = headline === null ? undefined : open.get(headline);
        if (chain) chain.push(article);
        else if (headline !== null && article.day <= examined.last) open.set(headline, [article]);
        else if (isExamined(article)) writer.add([alone(article)]);
      }
      const readTo = day + BLOCK_DAYS - 1;
      for (const [headline, chain] of open) {
        if (goesOn(chain, readTo)) continue;
        open.delete(headline);
        close(headline, chain);
      }
      found.changed += await writer.write();
      onDays?.(Math.min(readTo, end) - start + 1, end - start + 1);
    }
    for (const [headline, chain] of open) close(headline, chain);
  }

  /** Reads on in the other direction, to the beginning of the chains that were put aside. */
  async function readBack(): Promise<void> {
    for (let day = start - BLOCK_DAYS; cut.size > 0; day -= BLOCK_DAYS) {
      signal?.throwIfAborted();
      for (const { article, headline } of await readDays(pool, day)) {
        if (headline !== null) cut.get(headline)?.push(article);
      }
      for (const [headline, chain] of cut) {
        chain.sort((a, b) => a.day - b.day);
        if (day > all.first && firstDay(chain) < day + HALO_DAYS) continue;
        cut.delete(headline);
        place(chain);
      }
    }
  }

  await readOn();
  await readBack();
  found.changed += await writer.write();
  return found;
}

const firstDay = (chain: Chain): number => (chain[0] as DatedArticle).day;
const lastDay = (chain: Chain): number => (chain.at(-1) as DatedArticle).day;

type Span = { first: number; last: number };

function spanOf(first: number, last: number, { from, to }: Window): Span {
  const dayOf = (date: string) => Math.floor(Date.parse(date) / DAY_MS);
  return {
    first: from === undefined ? first : Math.max(first, dayOf(from)),
    last: to === undefined ? last : Math.min(last, dayOf(to)),
  };
}

// Both name the outlets, so that the index (outlet_id, published_on) answers them; before version 18 PostgreSQL may
// read all of it otherwise.
const SPAN = `SELECT min(first) - DATE '1970-01-01' AS first, max(last) - DATE '1970-01-01' AS last FROM core.outlet o
CROSS JOIN LATERAL (SELECT min(published_on) AS first, max(published_on) AS last FROM core.article WHERE outlet_id = o.id) d`;

async function readSpan(pool: Pool): Promise<Span> {
  const { rows } = await pool.query<{ first: number | null; last: number | null }>(SPAN);
  return { first: rows[0]?.first ?? 0, last: rows[0]?.last ?? -1 };
}

const DAYS = `SELECT a.id, a.outlet_id, o.name, a.title, (extract(epoch FROM a.published_at) * 1000)::double precision AS at_ms,
       a.published_on - DATE '1970-01-01' AS day, a.published_precision AS precision, a.copy_group, a.is_copy
FROM core.outlet o JOIN core.article a ON a.outlet_id = o.id
WHERE a.outlet_id = ANY (ARRAY(SELECT id FROM core.outlet))
  AND a.published_on >= DATE '1970-01-01' + $1::integer AND a.published_on < DATE '1970-01-01' + $1::integer + $2::integer
  AND (a.title IS NOT NULL OR a.copy_group IS NOT NULL)
ORDER BY a.published_on`;

type DaysRow = {
  id: string;
  outlet_id: number;
  name: string;
  title: string | null;
  at_ms: number;
  day: number;
  precision: DatedArticle['precision'];
  copy_group: string | null;
  is_copy: boolean;
};

/** The articles of a block of days from this one on, in the order of day. */
async function readDays(pool: Pool, first: number): Promise<Headlined[]> {
  const { rows } = await retry(() => pool.query<DaysRow>(DAYS, [first, BLOCK_DAYS]), DATABASE_RETRY);
  return rows.map(({ id, outlet_id, name, title, at_ms, day, precision, copy_group, is_copy }) => ({
    article: { id, outletId: outlet_id, atMs: at_ms, day, precision, copyGroup: copy_group, isCopy: is_copy },
    headline: title === null ? null : headlineOf(title, name),
  }));
}
