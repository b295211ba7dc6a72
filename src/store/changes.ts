// Spikes and changes of level in counts of articles, simple enough to be explained to an editor.
//
// Both go by shares, so that an outlet that joins, a weekend or a holiday, which change all topics together, are no news of one.

/** Of one topic: its articles and those of all topics. */
export type Point = { articles: number; total: number };

export type Spike = { first: number; last: number; peak: number; articles: number; usual: number; strength: number };

const WEEKS = 8;
const DAYS_BETWEEN = 2;
const MIN_ARTICLES = 5;
const MIN_STRENGTH = 4.5;
/** A robust standard deviation from the median of absolute deviations, for normal scatter. */
const MAD_TO_SD = 1.4826;

/**
 * Days on which a topic had more articles than the same weekdays of the eight weeks before let one expect: by four and a half
 * standard deviations (both of counting, by square roots, and of the shares' own scatter), at least five articles, and twice
 * the usual.
 * @param days one a day, without holes
 */
export function spikesOf(days: readonly Point[]): Spike[] {
  const spikes: Spike[] = [];
  for (const [day, { articles, total }] of days.entries()) {
    const usual = usualOn(days, day);
    if (usual === null) continue;
    // Beside what the other topics have: a great story is itself a part of the day's total.
    const expected = (usual.share / Math.max(1 - usual.share, 0.05)) * (total - articles);
    const byCounting = 2 * (Math.sqrt(articles) - Math.sqrt(expected + 3 / 8));
    const byScatter = (articles - expected) / Math.max(MAD_TO_SD * usual.deviation * total, 1);
    const strength = Math.min(byCounting, byScatter);
    if (articles < MIN_ARTICLES || strength < MIN_STRENGTH || articles < 2 * expected) continue;
    const open = spikes.at(-1);
    if (open === undefined || day > open.last + DAYS_BETWEEN) {
      spikes.push({ first: day, last: day, peak: day, articles, usual: expected, strength });
      continue;
    }
    open.last = day;
    open.articles += articles;
    open.usual += expected;
    if (strength > open.strength) Object.assign(open, { peak: day, strength });
  }
  return spikes;
}

/** The mean share of the same weekdays before, without the greatest and the least, and the median deviation; null where there were too few. */
function usualOn(days: readonly Point[], day: number): { share: number; deviation: number } | null {
  const shares: number[] = [];
  for (let week = 1; week <= WEEKS; week++) {
    const before = days[day - 7 * week];
    if (before !== undefined && before.total > 0) shares.push(before.articles / before.total);
  }
  if (shares.length < WEEKS / 2) return null;
  const share = mean(shares.sort((a, b) => a - b).slice(1, -1));
  return { share, deviation: median(shares.map((one) => Math.abs(one - share))) };
}

export type Level = { at: number; before: number; after: number; strength: number };

const YEAR = 12;
const MIN_T = 5;
const MIN_CHANGE = 0.01;

/**
 * Months from which on a topic's share is another than before: the twelve months from there against the same months of the
 * year before (so that seasons cancel), by the t value of their differences, and by at least a percentage point. Of changes
 * within a year of one another the clearest is given.
 * @param months one a month, without holes; a month without articles has a total of 0, and no change is told beside it
 */
export function levelsOf(months: readonly Point[]): Level[] {
  const found: Level[] = [];
  for (let at = YEAR; at + YEAR <= months.length; at++) {
    const after = months.slice(at, at + YEAR);
    const before = months.slice(at - YEAR, at);
    if ([...before, ...after].some(({ total }) => total === 0)) continue;
    const differences = after.map((month, n) => shareOf([month]) - shareOf([before[n] as Point]));
    const change = mean(differences);
    const strength = Math.abs(change) / (deviationOf(differences) / Math.sqrt(YEAR));
    if (strength >= MIN_T && Math.abs(change) >= MIN_CHANGE)
      found.push({ at, before: shareOf(before), after: shareOf(after), strength });
  }
  const kept: Level[] = [];
  for (const level of found.sort((a, b) => b.strength - a.strength)) {
    if (kept.every(({ at }) => Math.abs(at - level.at) >= YEAR)) kept.push(level);
  }
  return kept.sort((a, b) => a.at - b.at);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const shareOf = (points: readonly Point[]): number =>
  sum(points.map(({ articles }) => articles)) / sum(points.map(({ total }) => total));
const deviationOf = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return Math.sqrt(sum(numbers.map((one) => (one - middle) ** 2)) / (numbers.length - 1));
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
}
