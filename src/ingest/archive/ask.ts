// Asking an archive's host: in turns that all processes share, and again where the trouble may pass.

import type { Pool } from 'pg';
import type { RetryPolicy } from '../../retry.ts';
import type { Clock } from '../clock.ts';
import { FetchError, Refusal } from '../feed/fetch-error.ts';
import { pauseMs } from '../feed/schedule.ts';
import { pauseSlots, takeSlot } from '../slots.ts';

/** Some twenty minutes. data.commoncrawl.org answers 503 to those who ask too often; its keepers ask for waits that grow. */
export const ARCHIVE_RETRY: RetryPolicy = { attempts: 7, firstDelayMs: 30_000, maxDelayMs: 600_000 };
/** Between the starts of two requests to a host. */
const GAP_MS = 1_000;
const MAX_WAIT_MS = 3_600_000;

export type AskDeps = { pool: Pool; clock: Clock };

/**
 * @param request makes one request, with the turn that it has to wait for before each hop
 * @throws what the last request threw; at once where the answer would be the same the next time
 */
export async function askHost<T>(
  request: (mayAsk: (url: URL) => Promise<void>) => Promise<T>,
  policy: RetryPolicy,
  { pool, clock }: AskDeps,
  signal: AbortSignal,
): Promise<T> {
  async function mayAsk({ hostname }: URL): Promise<void> {
    const freeAt = await takeSlot(hostname, { gapMs: GAP_MS, maxWaitMs: MAX_WAIT_MS }, { pool, clock, signal });
    if (freeAt !== null) throw new Refusal(`fetch: ${hostname} is busy or wants to be left alone`, freeAt);
  }
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await request(mayAsk);
    } catch (error) {
      if (attempt >= policy.attempts || signal.aborted || !mayPass(error)) throw error;
      const nowMs = clock.now().getTime();
      const { retryAfter, host } = error;
      const growingMs = Math.min(policy.firstDelayMs * 2 ** (attempt - 1), policy.maxDelayMs);
      const until = new Date(nowMs + Math.max(growingMs, retryAfter === null ? 0 : pauseMs(retryAfter, nowMs)));
      if (host !== null) await pauseSlots(pool, host, until);
      while (clock.now() < until && !signal.aborted) await clock.until(until, [], signal);
    }
  }
}

/** Busy or broken hosts, and connections that did not come about; not what is missing, forbidden or no address. */
function mayPass(error: unknown): error is FetchError {
  if (!(error instanceof FetchError)) return false;
  if (error.status !== null) return error.status === 408 || error.status === 429 || error.status >= 500;
  const { code = '', message } = (error.cause ?? {}) as NodeJS.ErrnoException;
  // Codes of sockets, of DNS and of Node's HTTP parser; ERR_… are our own mistakes and bad certificates.
  return /^(?:E(?!RR_)|HPE_)/.test(code) || / within \d+ ms$/.test(message ?? '');
}
