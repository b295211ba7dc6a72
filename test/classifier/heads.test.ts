import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEADS_FOLDER } from '../../src/classifier/classifier.ts';
import { type Head, readHeads, tagVector } from '../../src/classifier/heads.ts';

const head: Head = {
  name: 'tiny',
  version: '1',
  encoder: 'e',
  input: 'vector',
  temperature: 2,
  threshold: 0.6,
  labels: ['a', 'b'].map((slug) => ({ slug, name: slug, colour: null, iptc: null })),
  weights: [
    [127, 0],
    [0, 127],
  ],
  bias: [1, 0],
};

describe('heads', () => {
  it('are a softmax over the stored bytes, with temperature and threshold', () => {
    // logits (2 + 1) / 2 and 4 / 2
    const tag = tagVector(head, Int8Array.from([2, 4]));
    const probability = 1 / (1 + Math.exp(1.5 - 2));
    expect(tag.scores.b).toBeCloseTo(probability, 4);
    expect(tag).toMatchObject({ head: 'tiny', version: '1', topic: 'b', confidence: tag.scores.b });
    expect(tagVector(head, Int8Array.from([4, 4])).topic).toBe('a');
    expect(tagVector({ ...head, threshold: 0.7 }, Int8Array.from([2, 4])).topic).toBe('uncertain');
    expect(tagVector(head, Int8Array.from([-128, 127])).scores).toEqual({ a: 0, b: 1 });
  });

  it('that are shipped: desk with its eight topics and agnews with its four', async () => {
    const shipped = Object.fromEntries(
      (await readHeads(HEADS_FOLDER)).map((one) => [one.name, one.labels.map(({ slug }) => slug)]),
    );
    expect(shipped).toEqual({
      agnews: ['World', 'Sports', 'Business', 'Sci/Tech'],
      desk: ['business', 'entertainment', 'health', 'politics', 'science', 'sports', 'technology', 'world'],
    });
  });

  it('are refused, by file, when they do not fit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgauge-heads-'));
    await writeFile(join(folder, 'x.json'), JSON.stringify({ ...head, bias: [1] }));
    await expect(readHeads(folder)).rejects.toThrow(/x\.json is no head: .*same length/s);
    await rm(folder, { recursive: true });
  });
});
