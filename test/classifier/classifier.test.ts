import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, MODEL_FOLDER, startClassifier } from '../../src/classifier/classifier.ts';
import { runClassify } from '../../src/classifier/consume.ts';
import { tagVector } from '../../src/classifier/heads.ts';
import type { TaggedArticle } from '../../src/stream/messages.ts';
import type { Batch, ConsumeOptions, OutgoingRecord, Stream, StreamName } from '../../src/stream/stream.ts';
import { quietLog } from '../log.ts';
import { batchOf, tagged } from '../store/messages.ts';

const text = (title: string | null, summary: string | null = null, language: string | null = null) => ({
  title,
  summary,
  language,
});

describe('classifier', () => {
  let classifier: Classifier;
  beforeAll(async () => {
    classifier = await startClassifier({ threads: 2 });
  });
  afterAll(() => classifier.close());
  const deskOf = async (title: string, summary: string | null = null) =>
    (await classifier.classify([text(title, summary)]))[0]?.tags.find(({ head }) => head === 'desk')?.topic;

  it('finds plain topics', async () => {
    expect(await deskOf('Wildcats win in overtime as guard scores 31 points')).toBe('sports');
    expect(
      await deskOf('Senate passes budget bill after long debate', 'The vote in the state legislature was 52 to 48.'),
    ).toBe('politics');
    expect(await deskOf('Flu cases rise as hospitals urge patients to get vaccine')).toBe('health');
    expect(await deskOf('New phone software update brings encrypted messaging')).toBe('technology');
  });

  it('answers in the order of the questions, with unit vectors that give the same tags again', async () => {
    const titles = Array.from({ length: 150 }, (_, i) =>
      i % 2
        ? `Team wins game number ${i} in the final`
        : `Shares of bank number ${i} fall as profit drops in the quarter ${'x '.repeat(i)}`,
    );
    const results = await classifier.classify(titles.map((title) => text(title)));
    for (const [i, { tags, vector }] of results.entries()) {
      expect(tags.find(({ head }) => head === 'agnews')?.topic).toBe(i % 2 ? 'Sports' : 'Business');
      expect(vector).toHaveLength(classifier.manifest.dims);
      const norm = Math.sqrt((vector as Int8Array).reduce((sum, x) => sum + x * x, 0)) / 127;
      expect(norm).toBeGreaterThan(0.98);
      expect(norm).toBeLessThan(1.02);
      for (const head of classifier.heads) expect(tags).toContainEqual(tagVector(head, vector as Int8Array));
    }
  });

  it('gates other languages and empty texts, with the reason, and takes every kind of bad text', async () => {
    const texts = [
      text(null),
      text(' \u0000 ', '<p></p>'),
      text('Le gouvernement annonce une nouvelle réforme des retraites, les syndicats appellent à la grève'),
      text('Правительство объявило о новой реформе, профсоюзы призывают к забастовке'),
      text('[SEP] [CLS] [MASK] &lt;b&gt;'),
      text('a'.repeat(1_000_000)),
      text('\ud800 lone surrogate and \u202e controls \u0007'),
      text('Bernie Surges'),
      text('CPAC 2016', null, 'en-US'),
    ];
    const results = await classifier.classify(texts);
    expect(results.map(({ tags, detectedLanguage }) => tags[0]?.reason ?? detectedLanguage)).toEqual([
      'empty',
      'empty',
      'language',
      'language',
      null,
      null,
      'en',
      'en',
      'en',
    ]);
    expect(results.every(({ tags }) => tags.length === classifier.heads.length)).toBe(true);
  });

  it('refuses a model whose file is not the one of its manifest, before anything is tagged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgauge-model-'));
    await cp(MODEL_FOLDER, folder, { recursive: true });
    await writeFile(join(folder, 'encoder.int8.onnx'), 'damaged');
    await expect(startClassifier({ modelFolder: folder })).rejects.toThrow(
      /encoder\.int8\.onnx is damaged or of another version/,
    );
    await rm(join(folder, 'tokenizer.json'));
    await expect(startClassifier({ modelFolder: folder })).rejects.toThrow(/damaged|tokenizer\.json cannot be read/);
    await rm(folder, { recursive: true });
  });

  it('stops while it waits for room in the next stream', async () => {
    const stop = new AbortController();
    const { tags, vector, encoder, detectedLanguage, taggedAt, ...article } = tagged('a');
    const stream = {
      produce: (_name: StreamName, _records: OutgoingRecord[], signal?: AbortSignal) =>
        new Promise<void>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          stop.abort();
        }),
      consume: ({ handle }: ConsumeOptions) => handle(batchOf([article], 0, 'articles.backfill'), async () => {}),
    } as unknown as Stream;
    await expect(runClassify({ stream, classifier, log: quietLog, signal: stop.signal })).rejects.toThrow(/abort/i);
  });

  it('turns articles into tagged articles, and what it cannot read into dead letters', async () => {
    const produced: { stream: StreamName; record: OutgoingRecord }[] = [];
    const { tags, vector, encoder, detectedLanguage, taggedAt, ...article } = tagged('a', {
      title: 'Team wins the cup final',
    });
    const batches: Batch[] = [
      batchOf([article, 'not json', { ...article, key: 'short' }, { ...article, extra: 'kept' }], 0, 'articles.live'),
      batchOf([article], 0, 'articles.backfill'),
    ];
    const stream = {
      produce: async (name: StreamName, records: OutgoingRecord[]) =>
        void produced.push(...records.map((record) => ({ stream: name, record }))),
      consume: async ({ handle }: ConsumeOptions) => {
        for (const batch of batches) await handle(batch, async () => {});
      },
    } as unknown as Stream;
    await runClassify({ stream, classifier, log: quietLog, signal: new AbortController().signal });
    expect(produced.map(({ stream }) => stream)).toEqual([
      'dead',
      'dead',
      'tagged.live',
      'tagged.live',
      'tagged.backfill',
    ]);
    expect(produced.slice(0, 2).map(({ record }) => JSON.parse(record.value).reason)).toEqual([
      'not JSON',
      expect.stringContaining('key: '),
    ]);
    const message = JSON.parse(produced[3]?.record.value as string) as TaggedArticle & { extra: string };
    expect(message).toMatchObject({
      key: article.key,
      extra: 'kept',
      detectedLanguage: 'en',
      encoder: { name: classifier.manifest.name },
    });
    expect(message.tags.map(({ head, topic }) => [head, topic])).toContainEqual(['desk', 'sports']);
    expect(Buffer.from(message.vector as string, 'base64')).toHaveLength(classifier.manifest.dims);
  });
});
