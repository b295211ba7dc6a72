// What a reader owes: which articles were listed when, and whether their feed could be read then.
//
// Strictly owed is what was listed for a moment while its feed could be read. Promised is what was listed for so long, while
// its feed could be read, that the policy of polling cannot miss it.

import type { Behaviour } from './behaviour.ts';
import { HOUR_MS, type Period, without } from './episodes.ts';
import type { LiveFeed, Plan } from './plan.ts';

/** What chance adds to an interval, and what waiting for a host adds. */
const SLACK = 1.25;
/** The longest interval between two polls of a feed that can be read. */
const longestIntervalMs = ({ intervalHours = 2 }: Behaviour): number => intervalHours * SLACK * HOUR_MS;
/** From the end of a trouble to the next poll. */
const afterTroubleMs = ({ backoffHours = 6 }: Behaviour): number => backoffHours * SLACK * HOUR_MS;

/** One article in one feed. */
export type Listed = {
  feed: LiveFeed;
  number: number;
  publishedMs: number;
  /** While it was listed, within the run. */
  listed: Period;
  strictly: boolean;
  promised: boolean;
  /** Listed so long before the run ended that a poll was due. */
  isDue: boolean;
};

type Windows = { readable: Period[]; promised: Period[] };

/** All articles that were listed in the run, feed by feed. @param stops when nothing was polled */
export function* listedArticles({ run, feeds }: Plan, stops: readonly Period[]): Generator<Listed> {
  for (const feed of feeds) {
    const windows = windowsOf(feed, run, stops);
    const { first, times } = feed.source;
    for (let index = 0; index < times.length; index++) {
      const publishedMs = times[index] as number;
      const goneMs = times[index + feed.depth] ?? Number.POSITIVE_INFINITY;
      const listed = { fromMs: Math.max(publishedMs, run.fromMs), untilMs: Math.min(goneMs, run.untilMs) };
      if (listed.fromMs >= listed.untilMs) continue;
      yield {
        feed,
        number: first + index,
        publishedMs,
        listed,
        strictly: longest(listed, windows.readable) > 0,
        promised: longest(listed, windows.promised) >= longestIntervalMs(feed.behaviour),
        isDue: run.untilMs - listed.fromMs >= longestIntervalMs(feed.behaviour),
      };
    }
  }
}

function windowsOf({ behaviour, shown }: LiveFeed, run: Period, stops: readonly Period[]): Windows {
  const troubles = behaviour.readable ? [] : shown;
  const waits = troubles.map(({ fromMs, untilMs }) => ({ fromMs, untilMs: untilMs + afterTroubleMs(behaviour) }));
  const away = [...waits, ...stops].sort((a, b) => a.fromMs - b.fromMs);
  return { readable: without(run, troubles), promised: without(run, away) };
}

/** The longest part of a period that lies in one of the windows. */
const longest = ({ fromMs, untilMs }: Period, windows: readonly Period[]): number =>
  Math.max(0, ...windows.map((one) => Math.min(untilMs, one.untilMs) - Math.max(fromMs, one.fromMs)));
