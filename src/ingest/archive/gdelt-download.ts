// Files of GDELT: one request after the other from all processes, and again where the trouble may pass.

import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import { type Ask, FetchError, type Fetcher } from '../feed/fetch.ts';
import { pauseMs } from '../feed/schedule.ts';
import { pauseSlots, takeSlot } from '../slots.ts';

/** The host is a store of plain files that states no rate; a year of the Article List is half a million requests. */
const GAP_MS = 50;
const MAX_WAIT_MS = 3_600_000;
const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 5_000;
/** The greatest files of 2015 have 12 MB; a minute's list unpacks to some 20. */
const MAX_BYTES = 100_000_000;
const WHOLE_MS = 1_800_000;

export type Downloads = {
  /** The file, null where there is none. check throws where it is not what it should be, and it is fetched again. */
  file(url: string, signal: AbortSignal, check?: (body: Buffer) => void): Promise<Buffer | null>;
  /** Hands over a file that is too large to be held, again from its start where it breaks off. */
  stream(url: string, signal: AbortSignal, onBody: NonNullable<Ask['onBody']>): Promise<void>;
};

export function createDownloads(
  host: string,
  { fetcher, pool, clock }: { fetcher: Fetcher; pool: Pool; clock: Clock },
): Downloads {
  const waitMs = (ms: number, signal: AbortSignal) => clock.until(new Date(clock.now().getTime() + ms), [], signal);

  async function turn(signal: AbortSignal): Promise<void> {
    const freeAt = await takeSlot(host, { gapMs: GAP_MS, maxWaitMs: MAX_WAIT_MS }, { pool, clock, signal });
    signal.throwIfAborted();
    if (freeAt !== null) throw new Error(`gdelt: ${host} is to be left alone until ${freeAt.toISOString()}`);
  }

  /** Null where there is no such file: the store answers 403 as well, to who may not list it. */
  async function patiently<T>(fetchOnce: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
    for (let attempt = 1; ; attempt++) {
      await turn(signal);
      try {
        return await fetchOnce();
      } catch (cause) {
        signal.throwIfAborted();
        const { status = null, retryAfter = null } = cause instanceof FetchError ? cause : {};
        if (status === 404 || status === 403) return null;
        const isLasting = status !== null && status < 500 && status !== 429 && status !== 408;
        if (isLasting || attempt === ATTEMPTS) throw cause;
        if (status === 429 || retryAfter !== null) {
          const nowMs = clock.now().getTime();
          await pauseSlots(pool, host, new Date(nowMs + pauseMs(retryAfter, nowMs)));
        } else await waitMs(FIRST_PAUSE_MS * 2 ** (attempt - 1), signal);
      }
    }
  }

  return {
    file: (url, signal, check) =>
      patiently(async () => {
        const answer = await fetcher.get(url, { signal, accept: '*/*', maxBytes: MAX_BYTES, wholeMs: WHOLE_MS });
        // Not modified is said only to who asks for it.
        const body = 'body' in answer ? answer.body : Buffer.alloc(0);
        check?.(body);
        return body;
      }, signal),
    stream: async (url, signal, onBody) => {
      const found = await patiently(
        () => fetcher.get(url, { signal, accept: '*/*', onBody, wholeMs: WHOLE_MS }),
        signal,
      );
      if (found === null) throw new Error(`gdelt: ${url}: there is no such file`);
    },
  };
}
