// The thread in which pages are read, one after the other. It is ended from outside.

import { answerRequests } from '../bounded-thread.ts';
import { extractPage, type PageSource } from './read.ts';

export type PageRequest = { body: Uint8Array; source: PageSource };

answerRequests(async ({ body, source }: PageRequest) =>
  extractPage(Buffer.from(body.buffer, body.byteOffset, body.byteLength), source),
);
