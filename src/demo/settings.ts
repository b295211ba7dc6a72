import { slugOf } from './outlet.ts';
import { outlets } from './outlets.ts';

const TIMEZONE = 'America/New_York';

/** The made-up outlets as a configuration names them, with the feeds of a served newsroom. */
export const demoSettings = (feeds: readonly { outlet: string; url: string }[]) => ({
  timezone: TIMEZONE,
  outlets: outlets.map((outlet, place) => ({
    name: outlet.name,
    own: place === 0,
    agency: outlet.agency,
    groups: [],
    domains: [...outlet.domains],
    feeds: feeds.filter((feed) => feed.outlet === slugOf(outlet)).map(({ url }) => url),
  })),
});
