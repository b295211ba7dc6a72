/** The time that a watch goes by; a test brings one that leaps. */
export type Clock = {
  now(): Date;
  /**
   * Resolves at that instant, or as soon as one of the works has settled or the signal fires. It never rejects.
   * @param works what a watch has begun; null: not a watch is waiting but a work
   */
  until(instant: Date, works: readonly Promise<unknown>[] | null, signal: AbortSignal): Promise<void>;
};

/** setTimeout takes 31 bits; waking up early does no harm. */
const MAX_WAIT_MS = 3_600_000;

export const systemClock: Clock = {
  now: () => new Date(),
  until: (instant, works, signal) =>
    new Promise((resolve) => {
      const waitMs = Math.min(Math.max(instant.getTime() - Date.now(), 0), MAX_WAIT_MS);
      const timer = setTimeout(done, waitMs);
      function done() {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
      for (const work of works ?? []) work.then(done, done);
    }),
};
