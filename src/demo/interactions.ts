// What the newsroom's own systems send to the stream interactions: comments as they were counted, page views by week.

import { canonicalUrl } from '../ingest/identity.ts';
import { urlKey } from '../stream/keys.ts';
import type { Interaction } from '../stream/messages.ts';
import type { OutgoingRecord } from '../stream/stream.ts';
import { firstVersion, type Story } from './story.ts';

/** The messages about a story, under the address it had when it was counted. */
export function interactionsOf(story: Story): OutgoingRecord[] {
  return story.counts.map((count) => {
    const url = count.kind === 'pageviews' ? count.url : firstVersion(story).url;
    const article = urlKey(canonicalUrl(url) as string);
    const message: Interaction = {
      v: 1,
      article,
      url,
      outlet: story.outlet,
      kind: count.kind,
      measure: count.kind === 'comments' ? 'total' : 'increment',
      from: count.kind === 'comments' ? null : count.from,
      to: count.to,
      count: count.count,
      item: null,
      // Comments were read from the feed, so a later poll goes on with the same count.
      source: count.kind === 'comments' ? 'feed' : 'analytics',
    };
    return { key: article, value: JSON.stringify(message) };
  });
}
