import type { Log } from '../log.ts';
import { type Article, articleSchema, deadLetter, parseRecord, type TaggedArticle } from '../stream/messages.ts';
import { type Batch, type OutgoingRecord, RecordTooLarge, type Stream, type StreamName } from '../stream/stream.ts';
import type { Classifier } from './classifier.ts';
import type { Classified } from './worker.ts';

// 512 texts are 0.5 to 1 s of two cores: enough of each length for full batches, and live waits no longer than that.
const MAX_RECORDS = 512;
const MAX_BYTES = 8_000_000;

const TAGGED = { 'articles.live': 'tagged.live', 'articles.backfill': 'tagged.backfill' } as const satisfies Partial<
  Record<StreamName, StreamName>
>;

export type ClassifyOptions = {
  stream: Stream;
  classifier: Classifier;
  log: Log;
  signal: AbortSignal;
  onTagged?(texts: number, ms: number): void;
};

/** The stage: articles become tagged articles, live first, until the signal fires. What cannot be read goes to the dead letters. */
export async function runClassify({ stream, classifier, log, signal, onTagged }: ClassifyOptions): Promise<void> {
  async function handle(batch: Batch): Promise<void> {
    const started = performance.now();
    const dead: OutgoingRecord[] = [];
    const articles = batch.records.flatMap((record) => {
      const parsed = parseRecord(articleSchema, record.value);
      if ('ok' in parsed) return [parsed.ok];
      dead.push(deadLetter('classify', parsed.dead, { ...batch, record }));
      return [];
    });
    const classified = await classifier.classify(articles);
    const classifyMs = performance.now() - started;
    const taggedAt = new Date().toISOString();
    const tagged = articles.map((article, index) =>
      taggedArticle(article, classified[index] as Classified, classifier, taggedAt),
    );
    const target = TAGGED[batch.stream as keyof typeof TAGGED];
    if (dead.length > 0) await stream.produce('dead', dead, signal);
    await produceTagged(target, tagged);
    log.debug(
      {
        stage: 'classify',
        stream: batch.stream,
        records: batch.records.length,
        dead: dead.length,
        ms: Math.round(classifyMs),
      },
      'tagged',
    );
    onTagged?.(articles.length, classifyMs);
  }

  /** Tags and vector make a message larger, so one that just fitted before may not fit now. */
  async function produceTagged(target: StreamName, tagged: TaggedArticle[]): Promise<void> {
    const records = tagged.map((article) => ({ key: article.key, value: JSON.stringify(article) }));
    try {
      await stream.produce(target, records, signal);
    } catch (error) {
      if (!(error instanceof RecordTooLarge)) throw error;
      for (const record of records) {
        try {
          await stream.produce(target, [record], signal);
        } catch (cause) {
          if (!(cause instanceof RecordTooLarge)) throw cause;
          await stream.produce('dead', [
            deadLetter('classify', cause.message, { source: record.key, value: Buffer.from(record.value) }),
          ]);
        }
      }
    }
  }

  await stream.consume({
    group: 'classify',
    streams: ['articles.live', 'articles.backfill'],
    maxRecords: MAX_RECORDS,
    maxBytes: MAX_BYTES,
    signal,
    handle,
  });
}

function taggedArticle(
  article: Article,
  { detectedLanguage, tags, vector }: Classified,
  { manifest }: Classifier,
  taggedAt: string,
): TaggedArticle {
  return {
    ...article,
    detectedLanguage,
    tags,
    encoder: vector === null ? null : { name: manifest.name, version: manifest.version },
    vector:
      vector === null ? null : Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64'),
    taggedAt,
  };
}
