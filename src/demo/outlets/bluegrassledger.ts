import type { DemoOutlet } from '../outlet.ts';

/** A rival: the old paper of record, strong in sports, shrinking. */
export const bluegrassLedger: DemoOutlet = {
  domains: ['bluegrassledger.example'],
  feed: 'atom',
  name: 'The Bluegrass Ledger',
  timezone: 'America/New_York',
  shares: {
    business: 17,
    entertainment: 9,
    health: 11,
    politics: 21,
    science: 5,
    sports: 25,
    technology: 5,
    world: 7,
  },
  volume: (passed) => 1.5 - 0.75 * passed,
  sections: {
    business: ['Business'],
    entertainment: ['Arts & Leisure'],
    health: ['Metro'],
    politics: ['Metro', 'State'],
    science: ['Metro'],
    sports: ['Sports', 'Prep Sports'],
    technology: ['Business'],
    world: ['Nation & World'],
  },
  headlineOnly: 0.06,
  closing: 0.4,
  dateline: 0.45,
  byline: 0.88,
  analytics: false,
  agency: false,
  reruns: 0.16,
  sloppyDates: 0,
  titleCase: false,
  comments: 4,
  address: ({ host, year, month, words, serial }) => ({
    url: `https://${host}/story/${year}/${month}/${words}/${70_000_000 + serial}`,
    guid: `tag:bluegrassledger.example,${year}:${70_000_000 + serial}`,
  }),
};
