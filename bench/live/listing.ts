// What a feed lists: articles with a number in their title, by which they are known again whatever happens to addresses and guids.

import type { Item } from './behaviour.ts';
import { type LiveFeed, publishedBy } from './plan.ts';

const NUMBER = /#(\d+)#/;
const UPDATED = ' (updated)';
const SUBJECTS = ['Café owners', 'Neighbors', 'The mayor’s office', 'Señor Díaz', 'Nurses & doctors', 'A “lost” dog'];
const EVENTS = ['meet again', 'ask for more', 'wait – still', 'win by one', 'say no to a plan', 'open the doors'];
const CYRILLIC = ['Мэр города', 'Соседи', 'Учителя', 'Врачи'];

export function titleOf(number: number, { behaviour }: LiveFeed): string {
  const subjects = behaviour.script === 'cyrillic' ? CYRILLIC : SUBJECTS;
  return `#${number}# ${subjects[number % subjects.length]} ${EVENTS[(number >> 3) % EVENTS.length]}`;
}

export const updatedTitle = (title: string): string => title + UPDATED;

/** The article's number, or null where the title is none of ours. */
export function numberOf(title: string | null): number | null {
  const digits = NUMBER.exec(title ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The article at this place of its source. */
export function itemOf(feed: LiveFeed, index: number): Item {
  const number = feed.source.first + index;
  const publishedMs = feed.source.times[index] as number;
  return {
    number,
    publishedMs,
    url: `https://www.${feed.outlet}/story/${number}.html`,
    guid: `tag:${feed.outlet},2031:${number}`,
    title: titleOf(number, feed),
    published: feed.format === 'rss' ? rfc822(publishedMs) : new Date(publishedMs).toISOString().replace('.000Z', 'Z'),
  };
}

/** Newest first, before the feed's behaviour changes anything. */
export function listing(feed: LiveFeed, nowMs: number): Item[] {
  const published = publishedBy(feed.source, nowMs);
  const items: Item[] = [];
  for (let index = published - 1; index >= Math.max(0, published - feed.depth); index--)
    items.push(itemOf(feed, index));
  return items;
}

/** As RFC 822 and HTTP have it. */
export const rfc822 = (ms: number): string => new Date(ms).toUTCString();
