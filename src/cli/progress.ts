import { SingleBar } from 'cli-progress';
import type { UnitCounts } from '../ingest/archive/units.ts';

export type Progress = { read(counts: UnitCounts): void; stored(articles: number): void; close(): Promise<void> };

/** A bar on the terminal: stored of sent. Without a terminal it does nothing. */
export function createProgress(show: boolean): Progress {
  if (!show) return { read: () => undefined, stored: () => undefined, close: async () => undefined };
  const bar = new SingleBar({
    format: '{bar} {value} of {total} articles stored, {rate}/s, {left} s left',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  const started = performance.now();
  bar.start(0, 0, { rate: 0, left: '-' });
  return {
    read: ({ sent }) => bar.setTotal(sent),
    stored: (articles) => {
      const rate = articles / ((performance.now() - started) / 1_000);
      // From what is left, not from what is done.
      bar.update(articles, { rate: Math.round(rate), left: Math.round(Math.max(0, bar.getTotal() - articles) / rate) });
    },
    close: async () => bar.stop(),
  };
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
