// What a feed says about how often to come, and rhythms that nobody can keep up with.

import type { Behaviour } from '../behaviour.ts';
import { always } from '../episodes.ts';

const shown = { host: 'shared', shows: always, readable: true } as const;

export const pace: Behaviour[] = [
  {
    name: 'ttl of 70 days on a busy feed',
    feeds: 2,
    ...shown,
    rhythm: 'busy',
    format: 'rss',
    head: '<ttl>100000</ttl>',
  },
  { name: 'ttl of 0', feeds: 3, ...shown, format: 'rss', head: '<ttl>0</ttl>' },
  {
    name: 'sy:updatePeriod yearly',
    feeds: 3,
    ...shown,
    format: 'rdf',
    head: '<sy:updatePeriod>yearly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>',
  },
  {
    name: 'max-age of a day on a busy feed',
    feeds: 2,
    ...shown,
    rhythm: 'busy',
    headers: () => ({ 'cache-control': 'public, max-age=86400' }),
  },
  {
    name: 'max-age of 30 years',
    feeds: 3,
    ...shown,
    headers: () => ({ 'cache-control': 'max-age=999999999, immutable', expires: 'Thu, 01 Jan 2060 00:00:00 GMT' }),
  },
  {
    name: 'no-store, max-age=0',
    feeds: 3,
    ...shown,
    headers: () => ({ 'cache-control': 'no-store, max-age=0', expires: '0' }),
  },
  { name: 'more in ten minutes than it lists', feeds: 4, ...shown, rhythm: 'bursts', depth: 10 },
  { name: 'silent, then more at once than it lists', feeds: 4, ...shown, rhythm: 'outbreak', depth: 10 },
  { name: 'lists one article', feeds: 3, ...shown, rhythm: 'several a day', depth: 1 },
];
