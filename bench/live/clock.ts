// The time of the simulation. It stands still while work is in hand and leaps where there is nothing but waiting.

import type { Clock } from '../../src/ingest/feed/clock.ts';

export type VirtualClock = Clock & {
  nowMs(): number;
  /** Rings when time gets there; no leap passes by an alarm. */
  alarm(atMs: number, ring: () => void): void;
  leap(toMs: number): void;
};

const SHORT_MS = 10_000;
const LATE_MS = 60_000;

export function createVirtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  let alarms: { atMs: number; ring: () => void }[] = [];

  function leap(toMs: number): void {
    const next = Math.min(...alarms.map(({ atMs }) => atMs));
    nowMs = Math.max(nowMs, Math.min(toMs, next));
    const due = alarms.filter(({ atMs }) => atMs <= nowMs);
    alarms = alarms.filter(({ atMs }) => atMs > nowMs);
    for (const { ring } of due) ring();
    if (nowMs < toMs && next < toMs) leap(toMs);
  }

  /** Whoever waits long may wake a little late, as on a busy machine: then several have work at the same time. */
  const wakeMs = (instantMs: number): number =>
    instantMs - nowMs > SHORT_MS ? Math.ceil(instantMs / LATE_MS) * LATE_MS : instantMs;

  async function until(instant: Date, works: readonly Promise<unknown>[], signal: AbortSignal): Promise<void> {
    if (works.length > 0) return settled(works, signal);
    // Answers of sockets and timers come in between, however often somebody waits for nothing.
    await new Promise(setImmediate);
    if (signal.aborted) return;
    const next = Math.min(...alarms.map(({ atMs }) => atMs));
    // Who waits is woken at an alarm as well: it may be the one that ends the simulation.
    leap(Math.min(wakeMs(instant.getTime()), next));
  }

  return {
    now: () => new Date(nowMs),
    nowMs: () => nowMs,
    until,
    alarm: (atMs, ring) => {
      alarms.push({ atMs, ring });
    },
    leap,
  };
}

function settled(works: readonly Promise<unknown>[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
    for (const work of works) work.then(done, done);
  });
}
