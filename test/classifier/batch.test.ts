import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBatches } from '../../src/classifier/batch.ts';

describe('planBatches', () => {
  it('puts every text into one batch, texts of like length together, within the budget', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 128 }), { maxLength: 300 }), (lengths) => {
        const batches = planBatches(lengths, 512);
        expect(batches.flat().sort((a, b) => a - b)).toEqual(lengths.map((_, i) => i));
        for (const batch of batches)
          expect(Math.max(...batch.map((i) => lengths[i] as number)) * batch.length).toBeLessThanOrEqual(512);
        const inOrder = batches.flat().map((i) => lengths[i] as number);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
      }),
    );
  });

  it('gives a text that alone exceeds the budget a batch of its own', () => {
    expect(planBatches([10, 600, 10], 512)).toEqual([[1], [0, 2]]);
  });
});
