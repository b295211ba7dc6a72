// Truth against database: which articles are stored once, which twice, which not and why.

import type { Pool } from 'pg';
import type { Period } from './episodes.ts';
import { numberOf, titleOf, updatedTitle } from './listing.ts';
import type { LiveFeed, Plan } from './plan.ts';
import { type Listed, listedArticles } from './truth.ts';

const WHY = ['unreadable', 'not begun', 'failing', 'not polled', 'too fast', 'not due', 'unexplained'] as const;
/**
 * unreadable: its feed could never be read while it was listed; not begun: that was before its feed was read first; failing, not polled, too fast: a collection gap with this
 * reason covers the time; not due: it came so late that the run ended before a poll was due.
 */
export type Why = (typeof WHY)[number];

export type Row = {
  feeds: number;
  published: number;
  stored: number;
  twice: number;
  owed: number;
  promised: number;
  missed: Partial<Record<Why, number>>;
  /** Owed by the policy's promise and not stored: none may be. */
  broken: number;
};

/** Articles of a feed that were missed, or stored twice; from-to, and when the first of them was published. */
export type Missed = { feed: number; behaviour: string; why: Why | 'twice'; articles: string; publishedAt: string };
export type Figures = {
  total: Row;
  behaviours: Record<string, Row>;
  missed: Missed[];
  wrong: { titles: number; dates: number; outlets: number; seen: number; strangers: number };
  examples: string[];
};

/** What the database says of a feed: since when it is collected, and the gaps. */
type Collected = { sinceMs: number; gaps: (Period & { reason: Why })[] };

/** @param urlOf address of a feed as it is registered */
export async function compare(
  pool: Pool,
  {
    plan,
    stops,
    delivered,
    urlOf,
  }: { plan: Plan; stops: Period[]; delivered: Uint8Array; urlOf(feed: LiveFeed): string },
): Promise<Figures> {
  const { stored, wrong, examples } = await readStored(pool, plan);
  const collected = await readCollected(pool, plan.run);
  const rows = new Map<string, Row>();
  const missed: Missed[] = [];
  const total = emptyRow();
  // An article of two feeds is missed only where both have missed it, and counts for the first.
  const places = new Map<number, Listed[]>();
  for (const one of listedArticles(plan, stops)) places.set(one.number, [...(places.get(one.number) ?? []), one]);
  for (const [number, listed] of places) {
    const [first] = listed as [Listed];
    const row = rows.get(first.feed.behaviour.name) ?? emptyRow();
    rows.set(first.feed.behaviour.name, row);
    const copies = stored.get(number) ?? 0;
    const why =
      copies > 0
        ? null
        : worst(
            listed.map((one) => reasonOf(one, collected.get(urlOf(one.feed)) as Collected, delivered[number] === 1)),
          );
    for (const each of [row, total]) {
      each.published++;
      if (copies > 0) each.stored++;
      if (copies > 1) each.twice++;
      if (listed.some(({ strictly }) => strictly)) each.owed++;
      if (listed.some(({ promised }) => promised)) {
        each.promised++;
        if (copies === 0) each.broken++;
      }
      if (why !== null) each.missed[why] = (each.missed[why] ?? 0) + 1;
    }
    if (copies > 1) note(missed, first, 'twice');
    if (why !== null && why !== 'not due') note(missed, first, why);
  }
  for (const { behaviour } of plan.feeds) {
    const row = rows.get(behaviour.name) ?? emptyRow();
    rows.set(behaviour.name, row);
    row.feeds++;
    total.feeds++;
  }
  return { total, behaviours: Object.fromEntries(rows), missed, wrong, examples };
}

const emptyRow = (): Row => ({
  feeds: 0,
  published: 0,
  stored: 0,
  twice: 0,
  owed: 0,
  promised: 0,
  missed: {},
  broken: 0,
});

function reasonOf({ listed, isDue, strictly }: Listed, { sinceMs, gaps }: Collected, isDelivered: boolean): Why {
  if (isDelivered) return 'unexplained';
  if (!strictly) return 'unreadable';
  if (listed.untilMs <= sinceMs) return 'not begun';
  const gap = gaps.find(({ fromMs, untilMs }) => fromMs <= listed.fromMs && listed.untilMs <= untilMs);
  if (gap) return gap.reason;
  return isDue ? 'unexplained' : 'not due';
}

const worst = (reasons: Why[]): Why => WHY[Math.max(...reasons.map((reason) => WHY.indexOf(reason)))] as Why;

/** Neighbours of one feed that were missed for the same reason are one line. */
function note(missed: Missed[], { feed, number, publishedMs }: Listed, why: Missed['why']): void {
  const last = missed.at(-1);
  const [from, to = from] = (last?.articles ?? '').split('-').map(Number);
  if (last?.feed === feed.id && last.why === why && to === number - 1) {
    last.articles = `${from}-${number}`;
    return;
  }
  const publishedAt = new Date(publishedMs).toISOString();
  missed.push({ feed: feed.id, behaviour: feed.behaviour.name, why, articles: String(number), publishedAt });
}

async function readCollected(pool: Pool, run: Period): Promise<Map<string, Collected>> {
  const feeds = await pool.query<{ url: string; first_success_at: Date | null }>(
    'SELECT url, first_success_at FROM core.feed',
  );
  const collected = new Map<string, Collected>(
    feeds.rows.map(({ url, first_success_at: first }) => [url, { sinceMs: first?.getTime() ?? run.untilMs, gaps: [] }]),
  );
  const { rows } = await pool.query<{ feed: string; started_at: Date | null; ended_at: Date | null; reason: Why }>(
    'SELECT feed, started_at, ended_at, reason FROM newsgauge.collection_gaps ORDER BY feed, started_at',
  );
  for (const { feed, started_at: from, ended_at: until, reason } of rows) {
    const gap = { fromMs: from?.getTime() ?? run.fromMs, untilMs: until?.getTime() ?? run.untilMs, reason };
    collected.get(feed)?.gaps.push(gap);
  }
  return collected;
}

/** How many rows each article has, and what in them is not as it was published. */
async function readStored(pool: Pool, plan: Plan) {
  const { rows } = await pool.query<{ title: string | null; published_at: Date | null; seen_at: Date; outlet: string }>(
    'SELECT a.title, a.published_at, a.seen_at, o.slug AS outlet FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id',
  );
  const feeds = feedsByNumber(plan);
  const stored = new Map<number, number>();
  const wrong = { titles: 0, dates: 0, outlets: 0, seen: 0, strangers: 0 };
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
    const isRight = row.published_at === null || Math.abs(row.published_at.getTime() - publishedMs) < 60_000;
    if (!isRight && !feed.behaviour.liesAboutDates) fault('dates', `${row.title}: ${row.published_at?.toISOString()}`);
    if (row.outlet !== feed.outlet) fault('outlets', `${row.title}: ${row.outlet}`);
    const seenMs = row.seen_at.getTime();
    if (seenMs < plan.run.fromMs || seenMs > plan.run.untilMs || seenMs < publishedMs)
      fault('seen', `${row.title}: ${row.seen_at.toISOString()}`);
  }
  function fault(kind: keyof typeof wrong, example: string | null): void {
    if (++wrong[kind] <= 3) examples.push(`${kind}: ${example}`);
  }
  return { stored, wrong, examples };
}

function feedsByNumber({ feeds }: Plan): (number: number) => LiveFeed | undefined {
  const byNumber: LiveFeed[] = [];
  for (const feed of feeds) {
    for (let index = 0; index < feed.source.times.length; index++) byNumber[feed.source.first + index] ??= feed;
  }
  return (number) => byNumber[number];
}
