// What readers do with a story: comments that add up, page views by week.

import type { TopicName } from './desk.ts';
import type { DemoOutlet } from './outlet.ts';
import type { Random } from './random.ts';
import type { Count, Version } from './story.ts';

const DAY_MS = 86_400_000;
const appetite: Record<TopicName, number> = {
  business: 0.7,
  entertainment: 0.8,
  health: 0.9,
  politics: 2.2,
  science: 0.6,
  sports: 1.5,
  technology: 0.6,
  world: 0.7,
};
/** The part of its comments that a story has after so many days. */
const growth = [
  { days: 7, part: 0.9 },
  { days: 30, part: 1 },
];
/** The part of its page views in each of its first weeks. */
const weeks = [0.74, 0.19, 0.07];
const usualViews = 900;

/** Comments in the end, or null where readers cannot comment. */
export const commentsOf = (outlet: DemoOutlet, topic: TopicName, chance: Random): number | null =>
  outlet.comments === null ? null : Math.floor(outlet.comments * appetite[topic] * 4 * chance.next() ** 3);

/** Totals of comments as they were seen to grow, up to the end of the run. */
export function commentCounts(comments: number | null, publishedMs: number, untilMs: number): Count[] {
  if (comments === null) return [];
  return growth.flatMap(({ days, part }) => {
    const atMs = publishedMs + days * DAY_MS;
    return atMs > untilMs
      ? []
      : [{ kind: 'comments' as const, to: new Date(atMs).toISOString(), count: Math.floor(comments * part) }];
  });
}

/** Page views of the first weeks, each under the address that the story had then. */
export function viewCounts(
  topic: TopicName,
  versions: readonly Version[],
  publishedMs: number,
  untilMs: number,
  chance: Random,
): Count[] {
  const views = usualViews * appetite[topic] * (0.2 + 3 * chance.next() ** 3);
  return weeks.flatMap((part, week) => {
    const fromMs = publishedMs + 7 * week * DAY_MS;
    const toMs = fromMs + 7 * DAY_MS;
    if (toMs > untilMs) return [];
    const version = versions.findLast(({ capturedAt }) => Date.parse(capturedAt) <= toMs) ?? versions[0];
    const [from, to] = [new Date(fromMs).toISOString(), new Date(toMs).toISOString()];
    return [{ kind: 'pageviews' as const, from, to, count: Math.floor(views * part), url: (version as Version).url }];
  });
}
