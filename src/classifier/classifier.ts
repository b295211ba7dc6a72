import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../package.ts';
import { type Head, readHeads } from './heads.ts';
import { checkModelFiles, type Manifest, readManifest } from './model.ts';
import type { Classified, Text, WorkerReply, WorkerRequest, WorkerSetup } from './worker.ts';

export const MODEL_FOLDER = join(PACKAGE_FOLDER, 'models', 'minilm-l6-news');
export const HEADS_FOLDER = join(PACKAGE_FOLDER, 'models', 'heads');

// A thread cannot load TypeScript on Node 20, so from the sources (in tests) the built file is used.
const WORKER = join(PACKAGE_FOLDER, 'dist', 'src', 'classifier', 'worker.js');

export type Classifier = {
  manifest: Manifest;
  heads: Head[];
  threads: number;
  /** Tags texts, in their order; spread over the threads. */
  classify(texts: Text[]): Promise<Classified[]>;
  close(): Promise<void>;
};

/** Checks the model's files and starts one thread a core, each with its own session. */
export async function startClassifier(
  options: { modelFolder?: string; headsFolder?: string; threads?: number } = {},
): Promise<Classifier> {
  const { modelFolder: folder = MODEL_FOLDER, headsFolder = HEADS_FOLDER, threads = availableParallelism() } = options;
  const manifest = await readManifest(folder);
  await checkModelFiles(folder, manifest);
  const heads = (await readHeads(headsFolder)).filter(({ encoder }) => encoder === manifest.name);
  const setup: WorkerSetup = { folder, manifest, heads };
  const workers = await Promise.all(Array.from({ length: threads }, () => startThread(setup)));

  async function classify(texts: Text[]): Promise<Classified[]> {
    // Dealt out by length, so that every thread gets the same work; each sorts its own share again by tokens.
    const length = (index: number) => (texts[index]?.title?.length ?? 0) + (texts[index]?.summary?.length ?? 0);
    const order = texts.map((_, index) => index).sort((a, b) => length(b) - length(a));
    const results = new Array<Classified>(texts.length);
    await Promise.all(
      workers.map(async (worker, thread) => {
        const share = order.filter((_, place) => place % workers.length === thread);
        if (share.length === 0) return;
        const classified = await worker.classify(share.map((index) => texts[index] as Text));
        share.forEach((index, place) => {
          results[index] = classified[place] as Classified;
        });
      }),
    );
    return results;
  }

  return {
    manifest,
    heads,
    threads,
    classify,
    close: async () => void (await Promise.all(workers.map((worker) => worker.stop()))),
  };
}

/** One worker thread; requests are answered in order. A thread that dies fails what it was asked, and all that follows. */
async function startThread(setup: WorkerSetup) {
  const worker = new Worker(WORKER, { workerData: setup });
  const waiting = new Map<number, { resolve(results: Classified[]): void; reject(error: Error): void }>();
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let nextId = 0;
  let death: Error | null = null;
  const post = (request: WorkerRequest) => worker.postMessage(request);

  await new Promise<void>((resolve, reject) => {
    worker.on('error', (cause) => {
      death = new Error(`classifier: a thread stopped: ${cause.message}`, { cause });
      reject(death);
      for (const { reject } of waiting.values()) reject(death);
    });
    worker.on('exit', (code) => {
      death ??= new Error(`classifier: a thread ended with code ${code}`);
      reject(death);
      for (const { reject } of waiting.values()) reject(death);
    });
    worker.on('message', (reply: WorkerReply) => {
      if (reply === 'ready') return resolve();
      const request = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('error' in reply) request?.reject(new Error(`classifier: ${reply.error}`));
      else request?.resolve(reply.results);
    });
  });

  return {
    classify: (texts: Text[]) =>
      new Promise<Classified[]>((resolve, reject) => {
        if (death) return reject(death);
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        post({ id, texts });
      }),
    stop: async () => {
      post('stop');
      await exited;
    },
  };
}
