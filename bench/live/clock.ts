// The time of the simulation. It stands still while work is in hand and leaps when all are waiting for it.

import type { Clock } from '../../src/ingest/clock.ts';

/** In real time: works that end within it are told of together. */
const TOGETHER_MS = 100;
const soon = () => new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));

export type VirtualClock = Clock & {
  nowMs(): number;
  /** Rings when time gets there; no leap passes by an alarm. */
  alarm(atMs: number, ring: () => void): void;
  /** For when nobody is waiting. */
  leap(toMs: number): void;
};

type Sleeper = { atMs: number; wake(): void };

/** Whoever waits longer than for a host wakes up to a minute late, as on a busy machine: then several feeds are due. */
const SHORT_MS = 2_500;
const LATE_MS = 60_000;

/** For one watch: what it has in hand are its works, and these may wait as well, for a host's turn. */
export function createVirtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  let waiting = 0;
  const works = new Set<Promise<unknown>>();
  const sleepers = new Set<Sleeper>();
  const alarms = new Set<Sleeper>();

  const earliest = (some: Set<Sleeper>): number => Math.min(...[...some].map(({ atMs }) => atMs));
  const due = (some: Set<Sleeper>): Sleeper[] => [...some].filter(({ atMs }) => atMs <= nowMs);

  function leap(toMs: number): void {
    const next = Math.min(toMs, earliest(alarms));
    nowMs = Math.max(nowMs, next);
    for (const alarm of due(alarms)) {
      alarms.delete(alarm);
      alarm.wake();
    }
    for (const sleeper of due(sleepers)) sleeper.wake();
    if (next < toMs) leap(toMs);
  }

  function leapIfIdle(): void {
    if (waiting < 1 + works.size || sleepers.size === 0) return;
    // Not beyond an alarm: it may be the one that ends the watch.
    leap(Math.min(earliest(sleepers), earliest(alarms)));
    if (sleepers.size > 0) setImmediate(leapIfIdle);
  }

  function sleep(atMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const sleeper = { atMs, wake };
      function wake() {
        sleepers.delete(sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      }
      sleepers.add(sleeper);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
      // Answers of sockets come in between, however often somebody waits for nothing.
      setImmediate(leapIfIdle);
    });
  }

  function wakeMs(instantMs: number, isWatch: boolean): number {
    return isWatch && instantMs - nowMs > SHORT_MS ? Math.ceil(instantMs / LATE_MS) * LATE_MS : instantMs;
  }

  async function until(instant: Date, inHand: readonly Promise<unknown>[], signal: AbortSignal): Promise<void> {
    for (const work of inHand.filter((one) => !works.has(one))) {
      works.add(work);
      const forget = () => void works.delete(work);
      work.then(forget, forget);
    }
    const isWatch = inHand.length > 0 || works.size === 0;
    const over = new AbortController();
    const wait = sleep(wakeMs(instant.getTime(), isWatch), over.signal);
    const stop = () => over.abort();
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    waiting++;
    await Promise.race([wait, ...inHand]).catch(() => undefined);
    if (inHand.some((one) => !works.has(one))) await Promise.race([Promise.allSettled(inHand), soon()]);
    waiting--;
    signal.removeEventListener('abort', stop);
    over.abort();
  }

  return {
    now: () => new Date(nowMs),
    nowMs: () => nowMs,
    until,
    alarm: (atMs, ring) => void alarms.add({ atMs, wake: ring }),
    leap,
  };
}
