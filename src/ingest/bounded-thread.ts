// Work on what came from outside, in a thread that can be ended: a megabyte that is made to hurt keeps a lenient reader busy for
// hours. What fills memory is to be kept out before: a thread at its limit of memory can take the process with it.

import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../package.ts';

type Reply<T> = { ok: T } | { error: Error } | 'ready';

/** Nothing can be read at all: not the fault of what was to be read. */
export class ThreadNotStarted extends Error {
  override name = 'ThreadNotStarted';
}

export type Bounds = {
  /** Of computing, by the whole process: on a busy machine a request may wait longer for its turns, up to the second limit. */
  maxReadMs: number;
  maxWaitMs: number;
  /** How errors of the thread begin. */
  prefix: string;
  /** Why something may take too long. */
  late: string;
};

/**
 * What answers requests in a thread, one at a time, so that the time of each is its own.
 * @param file the thread's module, which calls answerRequests: its path below the built src/
 * @returns rejects with what the thread throws, and where the bounds are passed; the next request gets a new thread
 */
export function createBoundedThread<Request, Answer>(
  file: readonly string[],
  { maxReadMs, maxWaitMs, prefix, late }: Bounds,
): (request: Request) => Promise<Answer> {
  // A thread cannot load TypeScript on Node 20, so from the sources (in tests) the built file is used.
  const path = join(PACKAGE_FOLDER, 'dist', 'src', ...file);
  const LATE = new Error(`${prefix} within ${maxReadMs / 1_000} s: ${late}`);
  let thread: Promise<Worker> | null = null;
  let lastEnd: Promise<unknown> = Promise.resolve();
  let lastRead: Promise<unknown> = Promise.resolve();

  async function ask(request: Request): Promise<Answer> {
    await lastEnd;
    thread ??= start();
    const worker = await thread;
    worker.ref();
    const reply = nextMessage(worker);
    worker.postMessage(request);
    const answer = await reply.catch((cause: Error) => {
      thread = null;
      lastEnd = worker.terminate();
      throw cause === LATE ? cause : new Error(`${prefix}: ${cause.message}`, { cause });
    });
    // Between requests it keeps no process alive.
    worker.unref();
    if ('error' in answer) throw answer.error;
    return answer.ok;
  }

  async function start(): Promise<Worker> {
    const worker = new Worker(path);
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject)).catch(
      (cause: Error) => {
        thread = null;
        throw new ThreadNotStarted(`${prefix}: the thread does not start: ${cause.message}`, { cause });
      },
    );
    return worker;
  }

  /** The answer to the one request that is under way. */
  function nextMessage(worker: Worker): Promise<Exclude<Reply<Answer>, 'ready'>> {
    return new Promise<Exclude<Reply<Answer>, 'ready'>>((resolve, reject) => {
      const started = performance.now();
      const cpu = process.cpuUsage();
      function look(): void {
        const { user, system } = process.cpuUsage(cpu);
        const isLate = user + system >= maxReadMs * 1_000 || performance.now() - started >= maxWaitMs;
        // An answer that came while this thread was busy is in time: it is read before an immediate runs.
        if (isLate) setImmediate(() => settle(() => reject(LATE)));
        else timer = setTimeout(look, 100);
      }
      let timer = setTimeout(look, maxReadMs);
      const onMessage = (reply: Exclude<Reply<Answer>, 'ready'>) => settle(() => resolve(reply));
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

  return (request) => {
    const read = lastRead.then(() => ask(request));
    lastRead = read.catch(() => undefined);
    return read;
  };
}

/** In the thread: answers each request that comes, one after the other. */
export function answerRequests<Request, Answer>(work: (request: Request) => Promise<Answer>): void {
  const post = (reply: Reply<Answer>) => parentPort?.postMessage(reply);
  parentPort?.on('message', (request: Request) =>
    work(request).then(
      (ok) => post({ ok }),
      (error: Error) => post({ error }),
    ),
  );
  post('ready');
}
