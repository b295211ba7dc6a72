// The demo's stories in a database without encoder: each has the topic that it was written for.

import { deliver } from '../../src/cli/demo-delivery.ts';
import { serveNewsroom } from '../../src/demo/server.ts';
import { demoSettings } from '../../src/demo/settings.ts';
import type { Story } from '../../src/demo/story.ts';
import { truthOf } from '../../src/demo/truth.ts';
import { registerOutlets } from '../../src/ingest/outlets.ts';
import { stagesElsewhere } from '../../src/pipeline.ts';
import { findCopies } from '../../src/store/copies.ts';
import { foldRollups } from '../../src/store/rollups.ts';
import { createSink } from '../../src/store/sink.ts';
import type { Article } from '../../src/stream/messages.ts';
import type { Stream, StreamName } from '../../src/stream/stream.ts';
import type { TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { batchOf } from '../store/messages.ts';

/** @param folder where the archives are written to */
export async function loadDemo(database: TestDatabase, stories: readonly Story[], folder: string): Promise<void> {
  const server = await serveNewsroom({ stories });
  const { pool } = database;
  await registerOutlets(pool, demoSettings(server.feeds).outlets);
  const stream = shortcut(database, new Map(truthOf(stories).map(({ guid, topic }) => [guid, topic])));
  const stages = stagesElsewhere({ stream, signal: new AbortController().signal });
  await deliver({ stories, server, home: folder, pool, stream, stages, log: quietLog });
  await findCopies(pool);
  await foldRollups(pool);
  await server.close();
}

/** A stream that is a shortcut: what is sent is stored at once, with the topic that it was written for. */
function shortcut(database: TestDatabase, topicOf: ReadonlyMap<string, string>): Stream {
  const sink = createSink({
    pool: database.pool,
    log: quietLog,
    sendDead: () => Promise.reject(new Error('a dead letter')),
  });
  const next = new Map<StreamName, number>();
  const tag = (article: Article) => ({
    ...article,
    detectedLanguage: 'en',
    tags: [
      {
        head: 'desk',
        version: '1',
        topic: topicOf.get(article.guid ?? '') ?? 'uncertain',
        confidence: 0.9,
        scores: {},
      },
    ],
    encoder: null,
    vector: null,
    taggedAt: '2026-11-01T00:00:00.000Z',
  });
  return {
    produce: async (stream, records) => {
      if (records.length === 0) return;
      const target = stream === 'interactions' ? stream : 'tagged.live';
      const values = records.map(({ value }) => JSON.parse(value));
      const first = next.get(target) ?? 0;
      await sink.write(batchOf(target === 'interactions' ? values : values.map(tag), first, target));
      next.set(target, first + records.length);
    },
    consume: () => Promise.reject(new Error('nobody reads here')),
    lag: async () => 0n,
    close: async () => undefined,
  };
}
