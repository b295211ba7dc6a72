import { SingleBar } from 'cli-progress';
import type { Progress as RunProgress, UnitCounts } from '../ingest/archive/units.ts';

const LOOK_EVERY_MS = 2_000;

export type Progress = { read(counts: UnitCounts): void; stored(articles: number): void; close(): Promise<void> };

/**
 * A bar on the terminal: how much of the run is done, by all processes, what this one has found, and how long the rest takes.
 * Without a terminal it does nothing.
 * @param readRun looks how far the run is
 */
export function createProgress(show: boolean, readRun: () => Promise<RunProgress>): Progress {
  if (!show) return { read: () => undefined, stored: () => undefined, close: async () => undefined };
  const bar = new SingleBar({
    format:
      '{bar} {percentage} % of {units} units, {left} left | {found} found: {sent} sent, {known} known, {undated} undated, {outside} of another time, {rejected} rejected | {stored} stored, {rate}/s',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 20,
  });
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1_000;
  let sent = 0;
  let stored = 0;
  let first: { done: number; atSeconds: number } | null = null;
  let left = '-';
  bar.start(1, 0, {
    units: 0,
    left,
    found: 0,
    sent: 0,
    known: 0,
    undated: 0,
    outside: 0,
    rejected: 0,
    stored,
    rate: 0,
  });

  async function look(): Promise<void> {
    const run = await readRun();
    const { all, done } = partOf(run);
    first ??= { done, atSeconds: seconds() };
    const rest = secondsLeft(
      { left: all - done, done: done - first.done, inSeconds: seconds() - first.atSeconds },
      { left: sent - stored, done: stored, inSeconds: seconds() },
    );
    left = rest === null ? '-' : durationOf(rest);
    bar.setTotal(Math.max(all, 1));
    bar.update(done, { units: run.units, left });
  }
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  return {
    read: (counts) => {
      sent = counts.sent;
      bar.update({ ...counts, found: counts.read });
    },
    stored: (articles) => {
      stored = articles;
      bar.update({ stored, rate: Math.round(stored / seconds()) });
    },
    close: async () => {
      clearInterval(looking);
      bar.stop();
    },
  };
}

/** In bytes where they are known, else in units. */
export function partOf({ bytes, bytesDone, units, unitsDone, unitsFailed }: RunProgress): {
  all: number;
  done: number;
} {
  return bytes ? { all: bytes, done: bytesDone ?? 0 } : { all: units, done: unitsDone + unitsFailed };
}

type Work = { left: number; done: number; inSeconds: number };

/** From what is left of each work, by the rate at which it was done; null while that is not known. */
export function secondsLeft(...works: Work[]): number | null {
  const times = works.map(({ left, done, inSeconds }) => (left <= 0 ? 0 : done > 0 ? (left * inSeconds) / done : null));
  return times.includes(null) ? null : Math.max(...(times as number[]));
}

/** 45 s, 12 min, 3 h 20 min */
export function durationOf(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A bar on the terminal: so many of so many. Without a terminal it does nothing. */
export function createBar(show: boolean, what: string) {
  if (!show) return { update: () => undefined, close: async () => undefined };
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${what}, {eta} s left`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  return {
    update(done: number, of: number): void {
      bar.setTotal(of);
      bar.update(done);
    },
    close: async () => bar.stop(),
  };
}
