// The stages behind ingest, without the classifier: an article is passed on as tagged with nothing, and stored as always.

import type { Pool } from 'pg';
import type { Log } from '../../src/log.ts';
import { runStore } from '../../src/store/consume.ts';
import type { OutgoingRecord, Stream } from '../../src/stream/stream.ts';

const LOOK_MS = 50;

export type Storing = {
  /** Waits until all that was sent is stored. */
  drained(): Promise<void>;
  stop(): Promise<void>;
};

export function startStoring({ pool, stream, log }: { pool: Pool; stream: Stream; log: Log }): Storing {
  const ended = new AbortController();
  const passing = stream.consume({
    group: 'classify',
    streams: ['articles.live', 'articles.backfill'],
    maxRecords: 500,
    maxBytes: 4_000_000,
    signal: ended.signal,
    handle: ({ stream: name, records }) =>
      stream.produce(
        name === 'articles.live' ? 'tagged.live' : 'tagged.backfill',
        records.map(({ key, value }) => ({ key, value: untagged(value) }) satisfies OutgoingRecord),
      ),
  });
  const finished = Promise.all([passing, runStore({ stream, pool, log, signal: ended.signal })]);
  // It is awaited at the end; a failure before that is not "unhandled".
  finished.catch(() => undefined);
  return {
    drained: async () => {
      for (const [name, group] of [
        ['articles.live', 'classify'],
        ['articles.backfill', 'classify'],
        ['tagged.live', 'store'],
        ['tagged.backfill', 'store'],
        ['interactions', 'store'],
        ['dead', 'store'],
      ] as const) {
        while ((await stream.lag(name, group)) > 0n)
          await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
      }
    },
    stop: async () => {
      ended.abort();
      await finished;
    },
  };
}

/** As the classifier passes on a text that it has no topic for. */
function untagged(value: Buffer): string {
  const article = JSON.parse(value.toString('utf8')) as { capturedAt: string };
  const nothing = { detectedLanguage: null, tags: [], encoder: null, vector: null, taggedAt: article.capturedAt };
  return JSON.stringify({ ...article, ...nothing });
}
