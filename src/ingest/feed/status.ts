// How the feeds of the database do, as their polls have written it down.

import type { Pool } from 'pg';

const DAY_MS = 86_400_000;
/** A feed whose news come this rarely is not missed sooner; its norm forgets as well while it is silent. */
const MAX_SILENCE_MS = 30 * DAY_MS;
/** So many times its usual gap without news is silence. */
const SILENT_GAPS = 3;

export type FeedStatus = {
  outlet: string;
  feed: string;
  format: string | null;
  lastSuccess: Date | null;
  /** In a row. */
  failures: number;
  error: string | null;
  /** Null: at once. */
  nextPoll: Date | null;
  /** Items that were new in the last 24 hours. */
  lastDay: number;
  /** The norm it is held against. */
  perDay: number | null;
  silentSince: Date | null;
};

type Row = {
  outlet: string;
  feed: string;
  format: string | null;
  last_success_at: Date | null;
  failures: number;
  last_error: string | null;
  next_poll_at: Date | number;
  last_new_at: Date | null;
  items_per_day: number | null;
  last_day: number;
};

const QUERY = `SELECT v.*, coalesce(p.fresh, 0)::integer AS last_day
FROM newsgauge.feeds v
JOIN core.feed f ON f.url = v.feed
LEFT JOIN LATERAL (SELECT sum(fresh) AS fresh FROM core.poll WHERE feed_id = f.id AND started_at > $1 AND started_at <= $2) p ON true
ORDER BY v.outlet, v.feed`;

export async function readFeedStatus(pool: Pool, now: Date): Promise<FeedStatus[]> {
  const { rows } = await pool.query<Row>(QUERY, [new Date(now.getTime() - DAY_MS), now]);
  return rows.map((row) => ({
    outlet: row.outlet,
    feed: row.feed,
    format: row.format,
    lastSuccess: row.last_success_at,
    failures: row.failures,
    error: row.last_error,
    nextPoll: row.next_poll_at instanceof Date ? row.next_poll_at : null,
    lastDay: row.last_day,
    perDay: row.items_per_day === null ? null : Number(row.items_per_day.toPrecision(2)),
    silentSince: isSilent(row.last_new_at, row.items_per_day, now) ? row.last_new_at : null,
  }));
}

/** True where its last news lie longer back than three times its usual gap, and a day. A feed that never had any is not silent yet. */
export function isSilent(lastNewAt: Date | null, perDay: number | null, now: Date): boolean {
  if (lastNewAt === null) return false;
  const gaps = perDay === null || perDay <= 0 ? Number.POSITIVE_INFINITY : (SILENT_GAPS * DAY_MS) / perDay;
  return now.getTime() - lastNewAt.getTime() > Math.min(Math.max(gaps, DAY_MS), MAX_SILENCE_MS);
}
