import type { DemoOutlet } from '../outlet.ts';

/** A tabloid that joins in the fourth year: loud, much commented, careless with dates. */
export const mintJulep: DemoOutlet = {
  domains: ['mintjulepdaily.example'],
  feed: 'rss',
  name: 'Mint Julep Daily',
  timezone: 'America/New_York',
  shares: { business: 6, entertainment: 34, health: 10, politics: 12, science: 3, sports: 24, technology: 6, world: 5 },
  volume: (passed) => (passed < 0.34 ? 0 : 0.8 + 0.7 * passed),
  sections: {
    business: ['Cash'],
    entertainment: ['Spotlight', 'Tea'],
    health: ['Body'],
    politics: ['Capitol Dirt'],
    science: ['Whoa'],
    sports: ['Locker Room'],
    technology: ['Gadgets'],
    world: ['Planet'],
  },
  headlineOnly: 0.25,
  closing: 0.1,
  dateline: 0,
  byline: 0.5,
  analytics: false,
  agency: false,
  reruns: 0.15,
  sloppyDates: 0.08,
  titleCase: true,
  comments: 30,
  address: ({ host, words, serial }) => ({
    url: `https://www.${host}/${words}?id=${serial}`,
    guid: `mjd${serial}`,
  }),
};
