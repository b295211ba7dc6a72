// The thread in which feeds are read, one after the other. It is ended from outside.

import { answerRequests } from '../bounded-thread.ts';
import { type FeedSource, readFeed } from './read.ts';

export type FeedRequest = { body: Uint8Array; source: FeedSource };

answerRequests(({ body, source }: FeedRequest) =>
  readFeed(Buffer.from(body.buffer, body.byteOffset, body.byteLength), source),
);
