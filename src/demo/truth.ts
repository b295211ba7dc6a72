// What a database must hold after the demo, one record a story, so that every measure can be checked against it.

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { archived } from './archive.ts';
import type { TopicName } from './desk.ts';
import { type Listed, listing } from './live.ts';
import { slugOf } from './outlet.ts';
import { outlets } from './outlets.ts';
import { firstVersion, lastVersion, type Story } from './story.ts';

export type Truth = {
  outlet: string;
  guid: string;
  /** Addresses under which an archive or a feed has it, first to last. */
  urls: string[];
  /** The latest. */
  title: string;
  topic: TopicName;
  /** UTC, or null where no usable date is shown. */
  publishedAt: string | null;
  basis: 'feed' | 'meta' | 'none';
  precision: 'second' | 'day' | 'none';
  /** First address of the agency's story that it is a copy of. */
  copyOf: string | null;
  sameHeadline: boolean | null;
  wire: boolean;
  /** The last running total, null where nobody counted. */
  comments: number | null;
  /** Sum of the weeks that were counted under an address of `urls`, null where nobody counted. */
  pageviews: number | null;
  reachable: boolean;
};

/** The truth of all stories, in their order. */
export function truthOf(stories: readonly Story[]): Truth[] {
  const inArchive = new Set<Story>();
  const inFeed = new Map<Story, Listed>();
  for (const outlet of outlets) {
    for (const story of archived(stories, slugOf(outlet))) inArchive.add(story);
    for (const listed of listing(stories, slugOf(outlet), 1)) inFeed.set(listed.story, listed);
  }
  return stories.map((story) => recordOf(story, inArchive.has(story), inFeed.get(story)));
}

function recordOf(story: Story, isArchived: boolean, listed: Listed | undefined): Truth {
  const { outlet, guid, counts, truth } = story;
  const urls = isArchived ? [...new Set(story.versions.map(({ url }) => url))] : [lastVersion(story).url];
  const totals = counts.filter(({ kind }) => kind === 'comments');
  const views = counts.filter((one) => one.kind === 'pageviews' && urls.includes(one.url));
  return {
    outlet,
    guid,
    urls,
    title: listed?.title ?? lastVersion(story).title,
    topic: truth.topic,
    ...dateOf(story, listed ? 'feed' : 'meta'),
    copyOf: truth.copy ? firstVersion(truth.copy.of).url : null,
    sameHeadline: truth.copy?.sameHeadline ?? null,
    wire: truth.wire,
    comments: listed ? listed.comments : (totals.at(-1)?.count ?? null),
    pageviews: views.length === 0 ? null : views.reduce((sum, { count }) => sum + count, 0),
    reachable: truth.reachable,
  };
}

function dateOf(
  { publishedAt, dateForm }: Story,
  basis: 'feed' | 'meta',
): Pick<Truth, 'publishedAt' | 'basis' | 'precision'> {
  if (dateForm === 'full') return { publishedAt: new Date(publishedAt).toISOString(), basis, precision: 'second' };
  if (dateForm === 'day') return { publishedAt: `${publishedAt.slice(0, 10)}T00:00:00.000Z`, basis, precision: 'day' };
  return { publishedAt: null, basis: 'none', precision: 'none' };
}

/** Writes the truth as JSON lines. */
export const writeTruth = (path: string, truth: readonly Truth[]): Promise<void> =>
  pipeline(
    Readable.from(
      (function* lines() {
        for (const record of truth) yield `${JSON.stringify(record)}\n`;
      })(),
    ),
    createWriteStream(path),
  );
