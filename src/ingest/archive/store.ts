// A host that keeps files and states no rate, such as those of Common Crawl and GDELT: in turns that all processes share, and again
// where the trouble may pass.

import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import { Refusal } from '../feed/fetch-error.ts';
import { pauseSlots, takeSlot } from '../slots.ts';
import { MAX_WAIT_MS, type Patience, patiently } from './patience.ts';

/** Some ten minutes. data.commoncrawl.org answers 503 to those who ask too often; its keepers ask for waits that grow. */
const PATIENCE: Patience = {
  paused: { attempts: 6, firstDelayMs: 60_000, maxDelayMs: 3_600_000 },
  refused: { attempts: 4, firstDelayMs: 30_000, maxDelayMs: 300_000 },
  passing: { attempts: 7, firstDelayMs: 10_000, maxDelayMs: 600_000 },
};

export type StoreDeps = { pool: Pool; clock: Clock; warn(message: string): void; patience?: Patience };
export type Store = {
  /**
   * @param request makes one request, with the turn that it has to wait for before each hop
   * @throws what `patiently` throws
   */
  ask<T>(url: string, request: (mayAsk: (url: URL) => Promise<void>) => Promise<T>, signal: AbortSignal): Promise<T>;
};

/** @param gapMs between the starts of two requests to a host */
export function createStore(gapMs: number, { pool, clock, warn, patience = PATIENCE }: StoreDeps): Store {
  return {
    ask(url, request, signal) {
      async function mayAsk({ hostname }: URL): Promise<void> {
        const freeAt = await takeSlot(hostname, { gapMs, maxWaitMs: MAX_WAIT_MS }, { pool, clock, signal });
        signal.throwIfAborted();
        if (freeAt !== null)
          throw new Refusal(
            `${hostname} wants to be left alone until ${freeAt.toISOString()}; resume the run then`,
            freeAt,
          );
      }
      return patiently(() => request(mayAsk), {
        host: new URL(url).hostname,
        clock,
        signal,
        patience,
        warn,
        pause: (host, until) => pauseSlots(pool, host, until),
      });
    },
  };
}
