// What the database holds at the end of the run.

import type { Pool } from 'pg';
import { WELL } from './behaviours.ts';
import type { Period } from './episodes.ts';
import { numberOf, titleOf, updatedTitle } from './listing.ts';
import type { LiveFeed, Plan } from './plan.ts';

/** hasLoss: an article was missed in it. */
type Gap = Period & { reason: 'failing' | 'not polled' | 'too fast'; hasLoss: boolean };
/** Since when a feed is collected, and the gaps. */
export type Collected = { sinceMs: number; gaps: Gap[] };
export type Wrong = { titles: number; dates: number; outlets: number; seen: number; strangers: number };
export type Delay = { articles: number; medianMinutes: number; p95Minutes: number; mostMinutes: number };

/** By address, as the feed is registered. */
export async function readCollected(pool: Pool, run: Period): Promise<Map<string, Collected>> {
  const feeds = await pool.query<{ url: string; first_success_at: Date | null }>(
    'SELECT url, first_success_at FROM core.feed',
  );
  const collected = new Map<string, Collected>(
    feeds.rows.map(({ url, first_success_at: first }) => [url, { sinceMs: first?.getTime() ?? run.untilMs, gaps: [] }]),
  );
  const { rows } = await pool.query<{
    feed: string;
    started_at: Date | null;
    ended_at: Date | null;
    reason: Gap['reason'];
  }>(
    'SELECT feed, started_at, ended_at, reason FROM newsgauge.collection_gaps WHERE feed IS NOT NULL ORDER BY feed, started_at',
  );
  for (const { feed, started_at: from, ended_at: until, reason } of rows) {
    const gap = {
      fromMs: from?.getTime() ?? run.fromMs,
      untilMs: until?.getTime() ?? run.untilMs,
      reason,
      hasLoss: false,
    };
    collected.get(feed)?.gaps.push(gap);
  }
  return collected;
}

/** How many rows each article has, and what in them is not as it was published. */
export async function readStored(pool: Pool, plan: Plan, stops: readonly Period[]) {
  const { rows } = await pool.query<{ title: string | null; published_at: Date | null; seen_at: Date; outlet: string }>(
    'SELECT a.title, a.published_at, a.seen_at, o.slug AS outlet FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id',
  );
  const feeds = feedsByNumber(plan);
  const stored = new Map<number, number>();
  const wrong: Wrong = { titles: 0, dates: 0, outlets: 0, seen: 0, strangers: 0 };
  const waits = new Map<string, number[]>();
  const examples: string[] = [];
  for (const row of rows) {
    const number = numberOf(row.title);
    const feed = number === null ? undefined : feeds(number);
    if (number === null || feed === undefined) {
      fault('strangers', row.title);
      continue;
    }
    stored.set(number, (stored.get(number) ?? 0) + 1);
    const title = titleOf(number, feed);
    if (row.title !== title && row.title !== updatedTitle(title)) fault('titles', row.title);
    const publishedMs = feed.source.times[number - feed.source.first] as number;
    if (!isDateRight(row.published_at, publishedMs, feed))
      fault('dates', `${row.title}: ${row.published_at?.toISOString()}`);
    if (row.outlet !== feed.outlet) fault('outlets', `${row.title}: ${row.outlet}`);
    const seenMs = row.seen_at.getTime();
    const waited = stops.some(({ fromMs, untilMs }) => publishedMs < untilMs && seenMs >= fromMs);
    if (feed.behaviour === WELL && publishedMs >= plan.run.fromMs && !waited)
      add(waits, feed.rhythm, seenMs - publishedMs);
    if (seenMs < plan.run.fromMs || seenMs > plan.run.untilMs || seenMs < publishedMs)
      fault('seen', `${row.title}: ${row.seen_at.toISOString()}`);
  }
  function fault(kind: keyof typeof wrong, example: string | null): void {
    if (++wrong[kind] <= 3) examples.push(`${kind}: ${example}`);
  }
  return {
    stored,
    wrong,
    examples,
    delays: Object.fromEntries([...waits].map(([rhythm, ms]) => [rhythm, delayOf(ms)])),
  };
}

function isDateRight(stored: Date | null, publishedMs: number, { behaviour: { dates } }: LiveFeed): boolean {
  if (dates === 'wrong') return true;
  // Not all formats write seconds.
  return dates === 'none' ? stored === null : stored !== null && Math.abs(stored.getTime() - publishedMs) < 60_000;
}

function add(lists: Map<string, number[]>, name: string, value: number): void {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  list.push(value);
}

function delayOf(waits: number[]): Delay {
  const sorted = waits.sort((a, b) => a - b);
  const minutes = (part: number) => Math.round((sorted[Math.floor(part * (sorted.length - 1))] as number) / 60_000);
  return { articles: sorted.length, medianMinutes: minutes(0.5), p95Minutes: minutes(0.95), mostMinutes: minutes(1) };
}

function feedsByNumber({ feeds }: Plan): (number: number) => LiveFeed | undefined {
  const byNumber: LiveFeed[] = [];
  for (const feed of feeds) {
    for (let index = 0; index < feed.source.times.length; index++) byNumber[feed.source.first + index] ??= feed;
  }
  return (number) => byNumber[number];
}
