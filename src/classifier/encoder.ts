import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { planBatches } from './batch.ts';

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

  async function run(texts: Int32Array[]): Promise<Float32Array> {
    const width = Math.max(...texts.map(({ length }) => length));
    const ids = new Int32Array(texts.length * width);
    const mask = new Int32Array(texts.length * width);
    texts.forEach((text, row) => {
      ids.set(text, row * width);
      mask.fill(1, row * width, row * width + text.length);
    });
    const shape = [texts.length, width];
    const { vector } = await session.run({
      input_ids: new ort.Tensor('int32', ids, shape),
      attention_mask: new ort.Tensor('int32', mask, shape),
    });
    return vector?.data as Float32Array;
  }

  return {
    async encode(texts) {
      const vectors = new Array<Int8Array>(texts.length);
      for (const batch of planBatches(texts.map(({ length }) => length))) {
        const output = await run(batch.map((index) => texts[index] as Int32Array));
        batch.forEach((index, row) => {
          vectors[index] = quantise(output.subarray(row * dims, (row + 1) * dims));
        });
      }
      return vectors;
    },
    release: () => session.release(),
  };
}

/** Unit vector to signed bytes. Math.round rounds half up; Python's round is half to even, which no float here meets. */
export const quantise = (unit: Float32Array): Int8Array =>
  Int8Array.from(unit, (x) => Math.max(-127, Math.min(127, Math.round(x * 127))));
