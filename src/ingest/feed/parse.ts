// Reads feeds in a thread that can be ended: a megabyte that is made to hurt keeps a reader busy for minutes. What fills memory
// is kept out before (guard.ts), not by a limit for the thread: a thread at its limit can take the process with it.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../../package.ts';
import type { FeedSource, ParsedFeed } from './read.ts';
import type { ThreadReply, ThreadRequest } from './thread.ts';

export type { FeedSource, ParsedFeed } from './read.ts';

// A thread cannot load TypeScript on Node 20, so from the sources (in tests) the built file is used.
const THREAD = join(PACKAGE_FOLDER, 'dist', 'src', 'ingest', 'feed', 'thread.js');
/** Of computing, by the whole process: on a busy machine a feed may wait longer for its turns, up to the second limit. */
const MAX_READ_MS = 1_500;
const MAX_WAIT_MS = 10_000;

let thread: Promise<Worker> | null = null;
let lastEnd: Promise<unknown> = Promise.resolve();
let lastRead: Promise<unknown> = Promise.resolve();

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, and the news of a sitemap.
 * @throws Error where the body is none of these, with what came instead, or is too much work
 */
export function parseFeed(body: Buffer, source: FeedSource): Promise<ParsedFeed> {
  // One at a time, so that the time of each is its own.
  const read = lastRead.then(() => readInThread({ body, source }));
  lastRead = read.catch(() => undefined);
  return read;
}

async function readInThread(request: ThreadRequest): Promise<ParsedFeed> {
  await lastEnd;
  thread ??= startThread();
  const worker = await thread;
  worker.ref();
  const reply = nextMessage(worker);
  worker.postMessage(request);
  const answer = await reply.catch((cause: Error) => {
    thread = null;
    lastEnd = worker.terminate();
    throw cause === LATE ? cause : new Error(`feed: not readable: ${cause.message}`, { cause });
  });
  // Between feeds it keeps no process alive.
  worker.unref();
  if ('error' in answer) throw answer.error;
  return answer.feed;
}

const LATE = new Error(
  `feed: not readable within ${MAX_READ_MS / 1_000} s: it is larger than feeds are, or made to hold up its readers`,
);

async function startThread(): Promise<Worker> {
  const worker = new Worker(THREAD);
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject)).catch(
    (cause: Error) => {
      thread = null;
      throw new Error(`feed: the thread that reads feeds does not start: ${cause.message}`, { cause });
    },
  );
  return worker;
}

/** The answer to the one request that is under way. */
function nextMessage(worker: Worker): Promise<Exclude<ThreadReply, 'ready'>> {
  return new Promise<Exclude<ThreadReply, 'ready'>>((resolve, reject) => {
    const started = performance.now();
    const cpu = process.cpuUsage();
    function look(): void {
      const { user, system } = process.cpuUsage(cpu);
      const isLate = user + system >= MAX_READ_MS * 1_000 || performance.now() - started >= MAX_WAIT_MS;
      // An answer that came while this thread was busy is in time: it is read before an immediate runs.
      if (isLate) setImmediate(() => settle(() => reject(LATE)));
      else timer = setTimeout(look, 100);
    }
    let timer = setTimeout(look, MAX_READ_MS);
    const onMessage = (reply: Exclude<ThreadReply, 'ready'>) => settle(() => resolve(reply));
    const onError = (error: Error) => settle(() => reject(error));
    function settle(outcome: () => void): void {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      outcome();
    }
    worker.on('message', onMessage);
    worker.on('error', onError);
  });
}
