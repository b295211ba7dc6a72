// Stories of the agency that other outlets run again, hours or days later, under its headline or their own.

import type { Random } from './random.ts';
import { firstVersion, type Story } from './story.ts';

const KEPT_MS = 3 * 86_400_000;
const LEAST_DELAY_MS = 1_800_000;
const SAME_HEADLINE = 0.6;

export function createAgencyDesk() {
  let recent: Story[] = [];
  const run = new Set<string>();

  return {
    add(story: Story): void {
      recent.push(story);
    },
    /** An agency's story that this outlet has not run and that is out at that time; null where there is none. */
    pick(outlet: string, atMs: number, chance: Random): Story | null {
      recent = recent.filter(({ publishedAt }) => Date.parse(publishedAt) > atMs - KEPT_MS);
      const open = recent.filter(
        ({ guid, publishedAt }) => Date.parse(publishedAt) + LEAST_DELAY_MS < atMs && !run.has(`${outlet} ${guid}`),
      );
      if (open.length === 0) return null;
      const story = chance.pick(open);
      run.add(`${outlet} ${story.guid}`);
      return story;
    },
  };
}

/** The agency's text as another outlet prints it: the credit stands in the author's place or in the dateline. */
export function rerun(
  original: Story,
  agency: string,
  chance: Random,
): { title: string; summary: string; author: string | null; sameHeadline: boolean } {
  const { title, summary } = firstVersion(original);
  const [dateline, lead] = /^(.{3,40} — )?(.*)$/s.exec(summary)?.slice(1) ?? [];
  const headline = (lead ?? '').split(/(?<=[a-z]{3})[.?!] /)[0]?.replace(/[.?!]$/, '') ?? '';
  const other = headline.length >= 30 && headline.length <= 140 ? headline : `Around the state: ${title}`;
  const sameHeadline = chance.next() < SAME_HEADLINE;
  const credited = dateline !== undefined && chance.next() < 0.5;
  return {
    title: sameHeadline ? title : other,
    summary: credited ? `${dateline.replace(' — ', ` (${agency}) — `)}${lead}` : summary,
    author: credited ? null : agency,
    sameHeadline,
  };
}
