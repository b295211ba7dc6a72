// Copies: the same headline in several outlets within seven days (design section 4). Information, computed from the rows, and
// computed again as often as one likes; nothing else depends on it but the column `originals` of the rollups.
//
// The rule
//   Headlines are compared in normal form: NFKC, lower case, apostrophes (' and ’) dropped, the runs of letters and digits
//   joined by one space. A headline of fewer than five words, or that is in STOP_TITLES, belongs to nothing.
//   Dated articles with the same headline are taken in the order of publication; a group ends seven days after its first.
//   It counts where at least two outlets are in it: an outlet that repeats itself makes no copy.
//   The original is the first, where its date has a time of day and no other may be as early (one of which only the day is
//   known may be, on that day); else nobody is called a copy.
// A group's number is the least number of its articles, so that a second run changes no row.

import type { ClientBase, Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../retry.ts';
import { inTransaction } from '../transaction.ts';

const WINDOW_MS = 7 * 86_400_000;
const LEAST_WORDS = 5;
const FETCH_ROWS = 5_000;
const WRITE_ROWS = 1_000;
const ANALYSE_LOCK = 0x6e67_0004;

/** Headlines in normal form that every newsroom uses again and again. */
const STOP_TITLES = new Set([
  'letters to the editor for this week',
  'here is what you need to know today',
  'what you need to know this morning',
  'five things to know this morning',
  'todays weather forecast for the region',
  'high school scores from friday night',
]);

export type CopiesFound = { articles: number; groups: number; copies: number; changed: number };

type Row = {
  id: string;
  outlet_id: number;
  title: string;
  published_at: Date;
  published_precision: 'second' | 'minute' | 'day' | 'month';
  copy_group: string | null;
  is_copy: boolean;
};
type Wanted = { id: string; group: string | null; isCopy: boolean };

export const normalTitle = (title: string): string =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

// One pass in the order of publication; what is open at a time are the headlines of seven days.
const READ = `DECLARE articles NO SCROLL CURSOR FOR
SELECT id, outlet_id, title, published_at, published_precision, copy_group, is_copy FROM core.article
WHERE published_at IS NOT NULL AND title IS NOT NULL ORDER BY published_at, id`;

/** Finds the groups over all articles and writes what changed; rollups follow in the same transactions. @throws Error while another one runs */
export async function findCopies(pool: Pool): Promise<CopiesFound> {
  const found: CopiesFound = { articles: 0, groups: 0, copies: 0, changed: 0 };
  let changes: Wanted[] = [];
  const reader = await pool.connect();
  const open = new Map<string, Row[]>();

  /** Notes what a group's rows are to become, where they are not that already. */
  async function close(rows: Row[]): Promise<void> {
    const isGroup = new Set(rows.map(({ outlet_id }) => outlet_id)).size > 1;
    const group = isGroup ? leastId(rows) : null;
    const copies = isGroup ? new Set(laterOnes(rows)) : new Set<Row>();
    if (isGroup) found.groups++;
    found.copies += copies.size;
    for (const row of rows) {
      const isCopy = copies.has(row);
      if (row.copy_group !== group || row.is_copy !== isCopy) changes.push({ id: row.id, group, isCopy });
    }
    if (changes.length >= WRITE_ROWS) await flush();
  }
  async function flush(): Promise<void> {
    found.changed += changes.length;
    await retry(() => inTransaction(pool, (client) => write(client, changes)), DATABASE_RETRY);
    changes = [];
  }

  try {
    await reader.query('BEGIN READ ONLY');
    const lock = await reader.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [ANALYSE_LOCK]);
    if (!lock.rows[0]?.mine) throw new Error('copies: another newsgauge analyse is at work; wait until it has ended');
    await reader.query(READ);
    for (;;) {
      const { rows } = await reader.query<Row>(`FETCH ${FETCH_ROWS} FROM articles`);
      if (rows.length === 0) break;
      found.articles += rows.length;
      for (const row of rows) {
        const title = normalTitle(row.title);
        const members = open.get(title);
        if (!isComparable(title)) await close([row]);
        else if (members && isInWindow(members, row)) members.push(row);
        else {
          if (members) await close(members);
          open.set(title, [row]);
        }
      }
      const last = rows.at(-1) as Row;
      for (const [title, members] of open) {
        if (isInWindow(members, last)) continue;
        open.delete(title);
        await close(members);
      }
    }
    for (const members of open.values()) await close(members);
    if (changes.length > 0) await flush();
    await reader.query('COMMIT');
    reader.release();
    return found;
  } catch (error) {
    // With the connection goes its lock.
    reader.release(true);
    throw error;
  }
}

const isComparable = (title: string): boolean => title.split(' ').length >= LEAST_WORDS && !STOP_TITLES.has(title);

const isInWindow = ([first]: Row[], row: Row): boolean =>
  row.published_at.getTime() - (first as Row).published_at.getTime() <= WINDOW_MS;

const leastId = (rows: Row[]): string => {
  const [least = 0n] = rows.map(({ id }) => BigInt(id)).sort((a, b) => (a < b ? -1 : 1));
  return String(least);
};

/** All but the original, in the order of publication; nobody where it is not known which one that is. */
function laterOnes([first, ...others]: Row[]): Row[] {
  if (first === undefined || !['second', 'minute'].includes(first.published_precision)) return [];
  return others.some((other) => mayBeAsEarly(other, first)) ? [] : others;
}

function mayBeAsEarly(other: Row, first: Row): boolean {
  const [date, firstDate] = [other.published_at.toISOString(), first.published_at.toISOString()];
  if (other.published_precision === 'day') return date.slice(0, 10) === firstDate.slice(0, 10);
  if (other.published_precision === 'month') return date.slice(0, 7) === firstDate.slice(0, 7);
  return date === firstDate;
}

// In the order of keys, as the sink locks them, so that the two cannot block each other.
const LOCK = 'SELECT FROM core.article WHERE id = ANY($1::bigint[]) ORDER BY key FOR UPDATE';

const DELTAS = `INSERT INTO core.coverage_delta (month, day, outlet_id, head_id, topic_id, articles, originals)
SELECT date_trunc('month', a.published_on)::date, CASE WHEN a.published_precision <> 'month' THEN a.published_on END,
       a.outlet_id, g.head_id, g.topic_id, 0, sum(CASE WHEN w.is_copy THEN -1 ELSE 1 END)
FROM core.article a JOIN unnest($1::bigint[], $2::boolean[]) AS w (id, is_copy) ON w.id = a.id JOIN core.tag g ON g.article_id = a.id
WHERE a.is_copy <> w.is_copy AND a.published_on IS NOT NULL GROUP BY 1, 2, 3, 4, 5`;

const UPDATE = `UPDATE core.article a SET copy_group = w.copy_group, is_copy = w.is_copy
FROM unnest($1::bigint[], $2::bigint[], $3::boolean[]) AS w (id, copy_group, is_copy) WHERE w.id = a.id`;

async function write(client: ClientBase, changes: readonly Wanted[]): Promise<void> {
  const ids = changes.map(({ id }) => id);
  const copies = changes.map(({ isCopy }) => isCopy);
  await client.query(LOCK, [ids]);
  await client.query(DELTAS, [ids, copies]);
  await client.query(UPDATE, [ids, changes.map(({ group }) => group), copies]);
}
