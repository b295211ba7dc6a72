// Texts of like length share a batch: padding costs as much as text (536 texts/s sorted against 236 unsorted,
// notes on the model, section 3.3), and a token budget bounds the memory of one run.

/** 1,024 padded tokens are about 20 news texts; larger batches were no faster on 2 cores. */
const MAX_BATCH_TOKENS = 1_024;

/**
 * Groups texts by length.
 * @param lengths tokens of each text
 * @returns batches of indices into lengths; in each, (longest x number) stays within the budget unless one text alone exceeds it
 */
export function planBatches(lengths: number[], maxTokens = MAX_BATCH_TOKENS): number[][] {
  const order = lengths
    .map((_, index) => index)
    .sort((a, b) => (lengths[b] as number) - (lengths[a] as number) || a - b);
  const batches: number[][] = [];
  let batch: number[] = [];
  let longest = 0;
  for (const index of order) {
    if (batch.length > 0 && longest * (batch.length + 1) > maxTokens) {
      batches.push(batch);
      batch = [];
    }
    // Longest first, so the first of a batch sets its width.
    if (batch.length === 0) longest = lengths[index] as number;
    batch.push(index);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
