import { join } from 'node:path';
import * as ort from 'onnxruntime-node';

/** Vectors of token ids, in their order: unit length x 127, one signed byte a dimension. */
export type Encoder = { encode(texts: Int32Array[]): Promise<Int8Array[]>; release(): Promise<void> };

/**
 * Loads the encoder for one thread. run() blocks its thread, so this belongs into a worker (worker.ts).
 * Without the fusion that is switched off here, LayerNorm takes 8 % of a run instead of 30 % (notes on the model, 3.3).
 */
export async function loadEncoder(folder: string, dims: number): Promise<Encoder> {
  const session = await ort.InferenceSession.create(join(folder, 'encoder.int8.onnx'), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    extra: {
      session: { intra_op: { allow_spinning: '0' } },
      optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' },
    },
  });

  // One text a run. Dynamic int8 takes its scale from the whole input, so a text's vector would depend on the texts beside it:
  // in batches of 1,024 tokens 2.5 % of 75,080 topics changed with the neighbours (npm run bench -- on-kafka, when texts
  // still ran in batches), and a repeated or repartitioned backfill would give other topics. Alone a text costs up to 3 % more on a quiet
  // machine (225 against 230 texts/s a thread, in turn in one process), up to 10 % more under load.
  async function run(text: Int32Array): Promise<Int8Array> {
    const shape = [1, text.length];
    const { vector } = await session.run({
      input_ids: new ort.Tensor('int32', text, shape),
      attention_mask: new ort.Tensor('int32', new Int32Array(text.length).fill(1), shape),
    });
    return quantise(((vector as ort.Tensor).data as Float32Array).subarray(0, dims));
  }

  return {
    async encode(texts) {
      const vectors: Int8Array[] = [];
      for (const text of texts) vectors.push(await run(text));
      return vectors;
    },
    release: () => session.release(),
  };
}

/** Unit vector to signed bytes. Math.round rounds half up; Python's round is half to even, which no float here meets. */
export const quantise = (unit: Float32Array): Int8Array =>
  Int8Array.from(unit, (x) => Math.max(-127, Math.min(127, Math.round(x * 127))));
