// One thread of the classifier: text in, tags and vector out. It owns one encoder session.
// It ends by itself when it is asked to: terminating a thread in a native run aborts the whole process.

import { parentPort, workerData } from 'node:worker_threads';
import type { Tag } from '../stream/messages.ts';
import { loadEncoder } from './encoder.ts';
import { type Head, tagVector, untagged } from './heads.ts';
import { detectLanguage } from './language.ts';
import type { Manifest } from './model.ts';
import { modelText } from './text.ts';
import { loadTokens } from './tokens.ts';

export type WorkerSetup = { folder: string; manifest: Manifest; heads: Head[] };
export type Text = { title: string | null; summary: string | null; language: string | null };
export type Classified = { detectedLanguage: string | null; tags: Tag[]; vector: Int8Array | null };
export type WorkerRequest = { id: number; texts: Text[] } | 'stop';
export type WorkerReply = { id: number; results: Classified[] } | { id: number; error: string } | 'ready';

async function start(port: NonNullable<typeof parentPort>, { folder, manifest, heads }: WorkerSetup): Promise<void> {
  const tokens = await loadTokens(folder, manifest.maxTokens);
  const encoder = await loadEncoder(folder, manifest.dims);

  async function classify(texts: Text[]): Promise<Classified[]> {
    const read = texts.map(({ title, summary, language }) => {
      const text = modelText(title, summary);
      const detectedLanguage = text === '' ? null : detectLanguage(text, language, manifest.languages);
      const foreign = detectedLanguage !== null && !manifest.languages.includes(detectedLanguage);
      return {
        text,
        detectedLanguage,
        reason: text === '' ? ('empty' as const) : foreign ? ('language' as const) : null,
      };
    });
    const vectors = await encoder.encode(read.filter(({ reason }) => reason === null).map(({ text }) => tokens(text)));
    let next = 0;
    return read.map(({ detectedLanguage, reason }) => {
      if (reason !== null) return { detectedLanguage, tags: heads.map((head) => untagged(head, reason)), vector: null };
      const vector = vectors[next++] as Int8Array;
      return { detectedLanguage, tags: heads.map((head) => tagVector(head, vector)), vector };
    });
  }

  port.on('message', async (request: WorkerRequest) => {
    if (request === 'stop') {
      await encoder.release();
      port.close();
      return;
    }
    try {
      port.postMessage({ id: request.id, results: await classify(request.texts) } satisfies WorkerReply);
    } catch (error) {
      port.postMessage({ id: request.id, error: (error as Error).message } satisfies WorkerReply);
    }
  });
  port.postMessage('ready' satisfies WorkerReply);
}

if (parentPort) await start(parentPort, workerData as WorkerSetup);
