import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/ingest/clock.ts';

/** Whoever waits finds that the time has come; it never goes back. */
export function hurryingClock(start: string): Clock {
  let nowMs = Date.parse(start);
  return {
    now: () => new Date(nowMs),
    until: async (instant) => {
      await setImmediate();
      nowMs = Math.max(nowMs, instant.getTime());
    },
  };
}
