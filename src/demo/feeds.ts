import { atomFeed } from './feeds/atom.ts';
import type { FeedFormat } from './feeds/format.ts';
import { jsonFeed } from './feeds/json.ts';
import { rdfFeed } from './feeds/rdf.ts';
import { rssFeed } from './feeds/rss.ts';
import { listing } from './live.ts';
import { type DemoOutlet, slugOf } from './outlet.ts';
import { outlets } from './outlets.ts';
import type { Story } from './story.ts';

const FORMATS: Record<DemoOutlet['feed'], FeedFormat> = { rss: rssFeed, atom: atomFeed, rdf: rdfFeed, json: jsonFeed };

export type DemoFeed = {
  outlet: string;
  path: string;
  contentType: string;
  /** The feed's text at the first or the second moment. */
  body(moment: 0 | 1): string;
};

/** The feeds of all outlets that have published anything. */
export function feedsOf(stories: readonly Story[]): DemoFeed[] {
  return outlets.flatMap((outlet) => {
    const slug = slugOf(outlet);
    const { contentType, write } = FORMATS[outlet.feed];
    const items = (moment: 0 | 1) => listing(stories, slug, moment);
    if (items(0).length === 0) return [];
    const main = {
      outlet: slug,
      path: `/feeds/${slug}`,
      contentType,
      body: (moment: 0 | 1) => write(outlet, items(moment)),
    };
    const { rssSection } = outlet;
    if (rssSection === undefined) return [main];
    // The same stories under addresses that say which feed the reader came from.
    const ofSection = (moment: 0 | 1) =>
      items(moment)
        .filter(({ story }) => story.truth.topic === rssSection)
        .map((item) => ({ ...item, url: `${item.url}?utm_source=rss&utm_medium=${rssSection}` }));
    const section = {
      ...main,
      path: `${main.path}/${rssSection}`,
      body: (moment: 0 | 1) => write(outlet, ofSection(moment)),
    };
    return [main, section];
  });
}
