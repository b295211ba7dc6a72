import type { Pool } from 'pg';

/** What is kept of a feed between two polls: columns of core.feed, whose comments say what they mean. */
export type FeedState = {
  address: string | null;
  host: string;
  etag: string | null;
  last_modified: string | null;
  validators_lie: boolean;
  /** Hexadecimal. */
  body_hash: string | null;
  last_full_at: Date | null;
  first_success_at: Date | null;
  last_success_at: Date | null;
  read_at: Date | null;
  last_new_at: Date | null;
  per_day: number | null;
  listed: number | null;
  format: string | null;
  failures: number;
  last_error: string | null;
  moved_to: string | null;
  moved_times: number;
  moved_since: Date | null;
  /** pg gives the number -Infinity for a feed that was never asked for. */
  next_poll_at: Date | number;
  interval_ms: number | null;
};
export type Feed = FeedState & { id: number; url: string; outlet: string };

const STATE_COLUMNS = [
  'address',
  'host',
  'etag',
  'last_modified',
  'validators_lie',
  'body_hash',
  'last_full_at',
  'first_success_at',
  'last_success_at',
  'read_at',
  'last_new_at',
  'per_day',
  'listed',
  'format',
  'failures',
  'last_error',
  'moved_to',
  'moved_times',
  'moved_since',
  'next_poll_at',
  'interval_ms',
] as const satisfies (keyof FeedState)[];

/** Of `core.feed f JOIN core.outlet o`. */
export const FEED_COLUMNS = `f.id, f.url, o.slug AS outlet, ${STATE_COLUMNS.map((name) =>
  name === 'body_hash' ? `encode(f.body_hash, 'hex') AS body_hash` : `f.${name}`,
).join(', ')}`;

export async function readFeeds(pool: Pool): Promise<Feed[]> {
  const { rows } = await pool.query<Feed>(
    `SELECT ${FEED_COLUMNS} FROM core.feed f JOIN core.outlet o ON o.id = f.outlet_id ORDER BY f.id`,
  );
  return rows;
}

/** Changes what the patch names and leaves the rest. */
export async function updateFeed(pool: Pool, id: number, patch: Partial<FeedState>): Promise<void> {
  const { body_hash: hash, ...others } = patch;
  const row = hash === undefined ? others : { ...others, body_hash: hash === null ? null : `\\x${hash}` };
  await pool.query(
    `UPDATE core.feed f SET (${STATE_COLUMNS.join(', ')}) =
       (SELECT ${STATE_COLUMNS.map((name) => `r.${name}`).join(', ')} FROM jsonb_populate_record(f, $2::jsonb) r)
     WHERE f.id = $1`,
    [id, JSON.stringify(row)],
  );
}

export type Poll = {
  feedId: number;
  startedAt: Date;
  durationMs: number;
  status: number | null;
  items: number;
  fresh: number;
  sent: number;
  error: string | null;
};

export async function recordPoll(pool: Pool, poll: Poll): Promise<void> {
  await pool.query(
    'INSERT INTO core.poll (feed_id, started_at, duration_ms, http_status, items, fresh, sent, error) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [poll.feedId, poll.startedAt, poll.durationMs, poll.status, poll.items, poll.fresh, poll.sent, poll.error],
  );
}

export type Gap = { startedAt: Date; endedAt: Date; reason: 'failing' | 'not polled' | 'too fast' };

export async function recordGap(pool: Pool, feedId: number, { startedAt, endedAt, reason }: Gap): Promise<void> {
  // One that goes on where the last one ended is a longer one.
  await pool.query(
    `WITH longer AS (UPDATE core.collection_gap SET ended_at = $3 WHERE feed_id = $1 AND ended_at = $2 AND reason = $4 RETURNING id)
     INSERT INTO core.collection_gap (feed_id, started_at, ended_at, reason)
     SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT FROM longer)`,
    [feedId, startedAt, endedAt, reason],
  );
}

const DAY_MS = 86_400_000;
const POLLS_KEPT_MS = 60 * DAY_MS;
/** Longer than any feed lists an item. While one does, its row stays: it is written at each reading. */
const ITEMS_KEPT_MS = 90 * DAY_MS;

/** Polls of long ago, hosts that only redirects led to and that have not been met for a day, and items that no longer stood in the feed long before it was read last. */
export async function forgetOld(pool: Pool, now: Date): Promise<void> {
  await pool.query('DELETE FROM core.poll WHERE started_at < $1', [new Date(now.getTime() - POLLS_KEPT_MS)]);
  const dayAgo = new Date(now.getTime() - DAY_MS);
  await pool.query(
    `DELETE FROM core.fetch_host h WHERE next_at < $1 AND leased_until < $1 AND coalesce(robots_at, '-infinity') < $1
       AND NOT EXISTS (SELECT FROM core.feed f WHERE f.host = h.host)`,
    [dayAgo],
  );
  await pool.query(
    `DELETE FROM core.feed_item i USING core.feed f
     WHERE f.id = i.feed_id AND f.read_at < $1 AND i.last_listed < f.read_at - make_interval(secs => $2)`,
    [now, ITEMS_KEPT_MS / 1_000],
  );
}
