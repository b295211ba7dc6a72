// What a page says of its article, for any publisher alike.

import { createBoundedThread } from './bounded-thread.ts';
import type { PageSource, ReadPage } from './page/read.ts';
import type { PageRequest } from './page/thread.ts';

export type { PageSource, ReadPage } from './page/read.ts';

const inThread = createBoundedThread<PageRequest, ReadPage>(['ingest', 'page', 'thread.js'], {
  maxReadMs: 4_000,
  maxWaitMs: 20_000,
  prefix: 'page: not readable',
  late: 'it is larger than pages are, or made to hold up its readers',
});

/**
 * Reads the title, address, date of publication, author, language and lead of an HTML page; of all that may be missing.
 * @throws Error where the bytes are no page, or are too much work
 */
export const readPage = (body: Buffer, source: PageSource): Promise<ReadPage> => inThread({ body, source });
