// A feed, or one page of it, as an archive gives it: read by the same reader as those that are watched.

import type { Origin, RawArticle } from '../article.ts';
import { ownerOf } from '../feed/owner.ts';
import { parseFeed } from '../feed/parse.ts';
import { canonicalHost } from '../identity.ts';

export type FeedCopy = {
  body: Buffer;
  contentType: string;
  /** The feed's own address, for relative links. */
  feedUrl: string;
  capturedAtMs: number;
  /** Slug of the outlet; null: the site that the feed is of. */
  outlet: string | null;
};

/** @throws Error where it is no feed, with what it is instead */
export async function readFeedCopy({
  body,
  contentType,
  feedUrl,
  capturedAtMs,
  outlet,
}: FeedCopy): Promise<{ items: RawArticle[]; basis: Origin['basis'] }> {
  const host = canonicalHost(new URL(feedUrl).hostname);
  const { items, basis, site } = await parseFeed(body, {
    contentType,
    feedUrl,
    outlet: outlet ?? host,
    capturedAt: new Date(capturedAtMs).toISOString(),
  });
  const homepage = site != null && URL.canParse(site, feedUrl) ? new URL(site, feedUrl) : null;
  const isWeb = homepage !== null && /^https?:$/.test(homepage.protocol) && homepage.hostname !== '';
  const owner = outlet ?? ownerOf(feedUrl, isWeb ? homepage.href : null)?.slug ?? host;
  return {
    basis,
    items: items.map((item) => ({
      ...item,
      outlet: owner,
      interactions: (item.interactions ?? []).map((one) => ({ ...one, outlet: owner })),
    })),
  };
}
