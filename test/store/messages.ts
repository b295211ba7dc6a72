// Tagged articles for tests of the store.

import { createHash } from 'node:crypto';
import type { TaggedArticle } from '../../src/stream/messages.ts';
import type { Batch, IncomingRecord, StreamName } from '../../src/stream/stream.ts';

export const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);

export function tagged(name: string, changes: Partial<TaggedArticle> = {}): TaggedArticle {
  return {
    v: 1,
    key: keyOf(name),
    outlet: 'one.example',
    url: `https://one.example/${name}`,
    canonicalUrl: `https://one.example/${name}`,
    guid: null,
    title: `Title of ${name}`,
    summary: null,
    author: null,
    language: 'en',
    publishedAt: '2024-03-05T15:00:00.000Z',
    publishedBasis: 'feed',
    publishedPrecision: 'second',
    publishedOffset: -300,
    capturedAt: '2024-03-05T16:00:00.000Z',
    origin: { kind: 'feed', ref: 'test', run: null },
    categories: [],
    interactions: [],
    aliases: [],
    detectedLanguage: 'en',
    tags: [{ head: 'desk', version: '1', topic: 'sports', confidence: 0.9, scores: { sports: 0.9, world: 0.1 } }],
    encoder: { name: 'tiny', version: '1' },
    vector: Buffer.from([1, 2, 3, 4]).toString('base64'),
    taggedAt: '2024-03-05T16:00:01.000Z',
    ...changes,
  };
}

/** A batch as a stream hands it over; values that are no strings become JSON. */
export function batchOf(
  values: unknown[],
  first = 0,
  stream: StreamName = 'tagged.live',
  appendedAt = new Date('2024-03-05T16:00:02Z'),
): Batch {
  const records: IncomingRecord[] = values.map((value, i) => ({
    offset: BigInt(first + i),
    key: `k${i}`,
    value: Buffer.isBuffer(value) ? value : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    appendedAt,
  }));
  return { stream, partition: 0, records };
}
