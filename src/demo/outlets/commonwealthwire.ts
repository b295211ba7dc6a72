import type { DemoOutlet } from '../outlet.ts';

/** A news agency: its stories run in the other outlets too. */
export const commonwealthWire: DemoOutlet = {
  domains: ['commonwealthwire.example'],
  feed: 'rss',
  name: 'Commonwealth Wire',
  timezone: 'America/New_York',
  shares: {
    business: 14,
    entertainment: 7,
    health: 11,
    politics: 24,
    science: 8,
    sports: 16,
    technology: 7,
    world: 18,
  },
  volume: () => 1,
  sections: {
    business: ['BUSINESS'],
    entertainment: ['ENTERTAINMENT'],
    health: ['GENERAL'],
    politics: ['STATE GOVERNMENT', 'WASHINGTON'],
    science: ['GENERAL'],
    sports: ['SPORTS'],
    technology: ['BUSINESS'],
    world: ['INTERNATIONAL'],
  },
  headlineOnly: 0,
  closing: 0.3,
  dateline: 0.9,
  byline: 0.7,
  analytics: false,
  agency: true,
  reruns: 0,
  sloppyDates: 0,
  titleCase: false,
  comments: null,
  address: ({ host, words, serial }) => ({
    url: `https://${host}/article/${words}-${serial.toString(36)}`,
    guid: `urn:cw:${serial}`,
  }),
};
