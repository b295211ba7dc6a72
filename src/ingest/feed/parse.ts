// Reads feeds in a thread that can be ended: a megabyte that is made to hurt keeps a reader busy for minutes. What fills memory
// is kept out before (guard.ts), not by a limit for the thread: a thread at its limit can take the process with it.

import { createBoundedThread } from '../bounded-thread.ts';
import type { FeedSource, ParsedFeed } from './read.ts';
import type { FeedRequest } from './thread.ts';

export type { FeedSource, ParsedFeed } from './read.ts';

const inThread = createBoundedThread<FeedRequest, ParsedFeed>(['ingest', 'feed', 'thread.js'], {
  maxReadMs: 1_500,
  maxWaitMs: 10_000,
  prefix: 'feed: not readable',
  late: 'it is larger than feeds are, or made to hold up its readers',
});

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, and the news of a sitemap.
 * @throws Error where the body is none of these, with what came instead, or is too much work
 */
export const parseFeed = (body: Buffer, source: FeedSource): Promise<ParsedFeed> => inThread({ body, source });
