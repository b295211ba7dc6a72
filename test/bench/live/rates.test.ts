import { describe, expect, it } from 'vitest';
import { createRates } from '../../../bench/live/rates.ts';

describe('createRates', () => {
  it('finds the smallest gap and the fullest minute of each host', () => {
    const rates = createRates(new Map([['slow.example', 10_000]]));
    for (const at of [0, 2_000, 4_000]) rates.count('fine.example', at);
    for (const at of [0, 9_000]) rates.count('slow.example', at);
    expect(rates.report()).toMatchObject({
      hosts: 2,
      requests: 5,
      smallestGapMs: 2_000,
      mostInAMinute: 3,
      tooSoon: [{ host: 'slow.example', gapMs: 9_000, leastMs: 10_000 }],
      tooMany: [],
    });
    for (let n = 0; n < 31; n++) rates.count('fine.example', 100_000 + n);
    expect(rates.report()).toMatchObject({
      smallestGapMs: 1,
      tooMany: [{ host: 'fine.example', inAMinute: 31, most: 30 }],
    });
  });
});
