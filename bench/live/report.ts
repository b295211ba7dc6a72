// Truth against database: which articles are stored once, which twice, which not and why.

import type { Pool } from 'pg';
import type { Period } from './episodes.ts';
import type { LiveFeed, Plan } from './plan.ts';
import { type Collected, type Delay, readCollected, readStored, type Wrong } from './stored.ts';
import { type Listed, listedArticles } from './truth.ts';

const WHY = ['unreadable', 'not begun', 'failing', 'not polled', 'too fast', 'not due', 'unexplained'] as const;
/**
 * unreadable: its feed could never be read while it was listed; not begun: that was before its feed was read for the first
 * time; failing, not polled, too fast: a collection gap with this reason covers the time; not due: it came so late that the
 * run ended before a poll was due.
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
  /** Stored articles that are not as they were published. */
  wrong: Wrong;
  examples: string[];
  /** From publication to the poll that found it, of feeds that behave, by their rhythm. */
  delays: Record<string, Delay>;
  gaps: Record<string, { periods: number; withLoss: number }>;
};

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
  const { stored, wrong, examples, delays } = await readStored(pool, plan);
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
  const gaps = countGaps([...collected.values()]);
  return { total, behaviours: Object.fromEntries(rows), missed, wrong, examples, delays, gaps };
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
  if (gap) {
    gap.hasLoss = true;
    return gap.reason;
  }
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

function countGaps(collected: Collected[]): Figures['gaps'] {
  const counts: Figures['gaps'] = {};
  for (const { reason, hasLoss } of collected.flatMap(({ gaps }) => gaps)) {
    const count = counts[reason] ?? { periods: 0, withLoss: 0 };
    counts[reason] = count;
    count.periods++;
    if (hasLoss) count.withLoss++;
  }
  return counts;
}
