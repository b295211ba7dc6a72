// Feeds that can be read, with items that are hard to keep apart or together.

import type { Behaviour, Context, Item } from '../behaviour.ts';
import { always, HOUR_MS } from '../episodes.ts';
import { itemOf, updatedTitle } from '../listing.ts';
import { publishedBy } from '../plan.ts';

const shown = { host: 'shared', shows: always, readable: true } as const;

/** Each item changed for itself. */
const each = (name: string, feeds: number, change: (item: Item, context: Context) => Partial<Item>): Behaviour => ({
  name,
  feeds,
  ...shown,
  items: (items, context) => items.map((item) => ({ ...item, ...change(item, context) })),
});

/** Another order each hour. */
function reordered(items: Item[], { nowMs }: Context): Item[] {
  const mark = ({ number }: Item) => Math.imul(number ^ Math.floor(nowMs / HOUR_MS), 0x9e3779b1) >>> 0;
  return [...items].sort((a, b) => mark(a) - mark(b) || a.number - b.number);
}

/** Up to three that were listed before stand on top again for a while. */
function promoted(items: Item[], { nowMs, feed }: Context): Item[] {
  const oldest = publishedBy(feed.source, nowMs) - feed.depth;
  const back = (Math.floor(nowMs / (8 * HOUR_MS)) % 5) + 1;
  const old = [1, 2, 3].flatMap((n) => (oldest - back * n >= 0 ? itemOf(feed, oldest - back * n) : []));
  return [...old, ...items];
}

/** As the zone's clocks have it. */
function zoned(ms: number, hours: number, zone: string): string {
  const shifted = new Date(ms + hours * HOUR_MS).toUTCString();
  return shifted.replace('GMT', zone);
}
const ZONES: [hours: number, zone: string][] = [
  [-5, 'EST'],
  [-7, 'PDT'],
  [10, 'AEST'],
  [5.5, '+0530'],
  [5.75, '+05:45'],
  [1, 'CET'],
  [-3.5, '-0330'],
  [0, 'UT'],
  [14, '+1400'],
];

const age = ({ publishedMs }: Item, { nowMs }: Context): number => nowMs - publishedMs;

export const items: Behaviour[] = [
  { name: 'a news sitemap, oldest first', feeds: 5, ...shown, format: 'sitemap', items: (items) => items.toReversed() },
  { name: 'reorders its items', feeds: 4, ...shown, items: reordered },
  { name: 'old items on top again', feeds: 4, ...shown, rhythm: 'several a day', items: promoted },
  {
    ...each('GUIDs that change with each request', 4, ({ number }, { random }) => ({
      guid: `${number}-${random.between(0, 1e9)}`,
    })),
    format: 'rss',
  },
  {
    ...each('one guid on all items', 3, (_, { feed }) => ({ guid: `https://www.${feed.outlet}/` })),
    format: 'atom',
  },
  each('no guids', 3, () => ({ guid: null })),
  each('addresses with other tracking parameters each time', 4, ({ url }, { random }) => ({
    url: `${url}?utm_source=rss&utm_campaign=${random.between(0, 1e9)}&fbclid=${random.between(0, 1e9)}`,
  })),
  {
    ...each('address changes after three hours, guid stays', 4, (item, context) => ({
      url: age(item, context) < 3 * HOUR_MS ? item.url : item.url.replace('.html', '-a-better-slug.html'),
    })),
    // RDF has no guids.
    format: 'rss',
    // What was published long before the run has its later address already.
    rhythm: 'several a day',
  },
  {
    ...each('titles are edited after two hours', 4, (item, context) => ({
      title: age(item, context) >= 2 * HOUR_MS && item.number % 2 === 0 ? updatedTitle(item.title) : item.title,
    })),
    rhythm: 'several a day',
  },
  { ...each('dates in 2038', 3, () => ({ published: '2038-01-19T03:14:07Z' })), dates: 'none' },
  { ...each('dates in 1970', 3, () => ({ published: '1970-01-01T00:00:00Z' })), dates: 'none' },
  { ...each('no dates', 3, () => ({ published: null })), dates: 'none' },
  {
    ...each('the time of the request as every date', 2, (_, { nowMs }) => ({
      published: new Date(nowMs).toISOString(),
    })),
    dates: 'wrong',
  },
  {
    ...each('dates in odd zones', 4, ({ publishedMs, number }) => ({
      published: zoned(publishedMs, ...(ZONES[number % ZONES.length] as [number, string])),
    })),
    format: 'rss',
  },
  { name: 'two feeds of one outlet with the same articles', feeds: 8, ...shown, sameArticles: true },
  each('http, https, www and m by turns', 4, ({ url }, { random }) => ({
    url: url.replace('https://www.', random.pick(['https://www.', 'http://www.', 'https://', 'https://m.'])),
  })),
  {
    ...each('addresses without a host', 3, ({ number }) => ({ url: `/story/${number}.html` })),
    format: 'rss',
  },
  {
    ...each('items without an address, guid only', 3, () => ({ url: '' })),
    format: 'rss',
  },
];
