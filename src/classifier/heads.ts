// A head: softmax regression over the stored vector. models/heads/<name>.json (design section 7).

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tag } from '../stream/messages.ts';

const headSchema = z
  .looseObject({
    name: z.string().regex(/^\S+$/),
    version: z.string().regex(/^\S+$/),
    encoder: z.string(),
    input: z.literal('vector'),
    labels: z
      .array(
        z.looseObject({
          slug: z.string(),
          name: z.string(),
          colour: z.string().nullable(),
          iptc: z.string().nullable(),
        }),
      )
      .min(2),
    weights: z.array(z.array(z.number())),
    bias: z.array(z.number()),
    temperature: z.number().positive(),
    threshold: z.number().min(0).max(1),
  })
  .refine(({ labels, weights, bias }) => labels.length === weights.length && labels.length === bias.length, {
    error: 'labels, weights and bias must have the same length',
  });
export type Head = z.infer<typeof headSchema>;

/** Reads every head of a folder, by name. */
export async function readHeads(folder: string): Promise<Head[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      try {
        return headSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
      } catch (cause) {
        throw new Error(`classifier: ${join(folder, file)} is no head: ${(cause as Error).message}`, { cause });
      }
    }),
  );
}

/**
 * Tags one article from its stored vector, so that a retag from the database gives the same topic as the encoder's run.
 * @param vector unit length x 127, one signed byte a dimension
 */
export function tagVector(head: Head, vector: Int8Array): Tag {
  const logits = head.weights.map((weights, label) => {
    let dot = 0;
    for (let i = 0; i < vector.length; i++) dot += (weights[i] as number) * (vector[i] as number);
    return (dot / 127 + (head.bias[label] as number)) / head.temperature;
  });
  const greatest = Math.max(...logits);
  const exponentials = logits.map((logit) => Math.exp(logit - greatest));
  const sum = exponentials.reduce((a, b) => a + b, 0);
  const best = logits.indexOf(greatest);
  const probabilities = exponentials.map((e) => Math.round((e / sum) * 1e5) / 1e5);
  const confidence = probabilities[best] as number;
  return {
    head: head.name,
    version: head.version,
    topic: confidence < head.threshold ? 'uncertain' : (head.labels[best]?.slug as string),
    confidence,
    scores: Object.fromEntries(head.labels.map(({ slug }, label) => [slug, probabilities[label] as number])),
  };
}

/** The tag of an article that no encoder has read. */
export const untagged = ({ name, version }: Head, reason: 'language' | 'empty'): Tag => ({
  head: name,
  version,
  topic: null,
  confidence: null,
  scores: {},
  reason,
});
