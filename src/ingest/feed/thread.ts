// The thread in which feeds are read, one after the other. It is ended from outside.

import { parentPort } from 'node:worker_threads';
import { type FeedSource, type ParsedFeed, readFeed } from './read.ts';

export type ThreadRequest = { body: Uint8Array; source: FeedSource };
export type ThreadReply = { feed: ParsedFeed } | { error: Error } | 'ready';

parentPort?.on('message', async ({ body, source }: ThreadRequest) => {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const reply: ThreadReply = await readFeed(bytes, source).then(
    (feed) => ({ feed }),
    (error: Error) => ({ error }),
  );
  parentPort?.postMessage(reply);
});
parentPort?.postMessage('ready' satisfies ThreadReply);
