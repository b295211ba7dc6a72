// The rule for copies (design section 4), written a second time and in memory, to hold the database's answer against.

import type { Truth } from './truth.ts';

const WINDOW_MS = 7 * 86_400_000;
const LEAST_WORDS = 5;

/** Lower case after NFKC, apostrophes dropped, the runs of letters and digits joined by one space. */
const normalTitle = (title: string): string =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Groups of stories with the same headline in different outlets, and the members that are later than the original. */
export function copiesOf(truth: readonly Truth[]): { groups: Truth[][]; copies: Set<Truth> } {
  const sameTitle = new Map<string, Truth[]>();
  for (const record of truth) {
    if (!record.reachable || record.publishedAt === null) continue;
    const title = normalTitle(record.title);
    if (title.split(' ').length < LEAST_WORDS) continue;
    sameTitle.set(title, [...(sameTitle.get(title) ?? []), record]);
  }
  const groups = [...sameTitle.values()].flatMap(windowsOf).filter(isShared);
  return { groups, copies: new Set(groups.flatMap(laterOnes)) };
}

const instant = ({ publishedAt }: Truth): number => Date.parse(publishedAt as string);
const isShared = (group: Truth[]): boolean => new Set(group.map(({ outlet }) => outlet)).size > 1;

/** A group ends seven days after its first story. */
function windowsOf(records: Truth[]): Truth[][] {
  const groups: Truth[][] = [];
  for (const record of records.sort((a, b) => instant(a) - instant(b))) {
    const group = groups.at(-1);
    if (group?.[0] && instant(record) - instant(group[0]) <= WINDOW_MS) group.push(record);
    else groups.push([record]);
  }
  return groups;
}

/** All but the original; nobody where it is not known which came first. */
function laterOnes([first, ...others]: Truth[]): Truth[] {
  if (first === undefined || first.precision !== 'second') return [];
  const doubtful = others.some((other) => instant(other) <= instant(first) || mayBeEarlier(other, first));
  return doubtful ? [] : others;
}

/** A story of which only the day is known may be older than one of that day. */
const mayBeEarlier = (other: Truth, first: Truth): boolean =>
  other.precision === 'day' &&
  (other.publishedAt as string).slice(0, 10) === (first.publishedAt as string).slice(0, 10);
