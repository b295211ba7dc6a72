// Ten years of six outlets for the browser's tests: seasons, trends, elections and a pandemic, the same in every run.

import type { CoverageCell, OutletRow } from '../view/coverage.ts';
import { monthsUpTo } from '../view/coverage.ts';

export const OUTLETS: OutletRow[] = [
  { slug: 'onlytruth.example', name: 'The Only Truth', own: true },
  { slug: 'bluegrass.example', name: 'Bluegrass Courier', own: false },
  { slug: 'rivercity.example', name: 'River City Post', own: false },
  { slug: 'derby.example', name: 'The Derby Dispatch', own: false },
  { slug: 'national.example', name: 'National Ledger', own: false },
  { slug: 'obrien.example', name: 'O’Brien’s "Weekly" <Review>', own: false },
];

const SHARES: Record<string, number> = {
  business: 0.13,
  entertainment: 0.1,
  health: 0.08,
  politics: 0.2,
  science: 0.06,
  sports: 0.19,
  technology: 0.08,
  world: 0.12,
  uncertain: 0.04,
};

export function tenYears(now: Date): CoverageCell[] {
  const months = monthsUpTo(now, 120);
  return OUTLETS.flatMap((outlet, o) =>
    months.flatMap((month, i) => {
      // The last outlet joins in the fourth year.
      if (o === 5 && i < 40) return [];
      const year = Number(month.slice(0, 4));
      const part = Number(month.slice(5, 7));
      const volume = (180 + 70 * o) * (0.7 + (0.6 * i) / 120) * (i === 120 ? now.getUTCDate() / 30 : 1);
      return Object.entries(SHARES).map(([topic, share], t) => {
        let weight =
          share * (1 + 0.35 * Math.sin(o * 2.1 + t * 1.7)) * (1 + 0.07 * Math.sin(i * 12.9898 + t * 78.233 + o * 37.7));
        if (topic === 'politics') weight *= 1 + (year % 2 === 0 ? 0.5 : 0) * Math.exp(-((part - 11) ** 2) / 6);
        if (topic === 'sports') weight *= 1 + 0.3 * Math.sin((part / 12) * 2 * Math.PI);
        if (topic === 'health') weight *= 1 + 2.6 * Math.exp(-(((year - 2020) * 12 + part - 6) ** 2) / 70);
        if (topic === 'technology') weight *= 0.8 + (0.9 * i) / 120;
        return { month, outlet: outlet.slug, head: 'desk', topic, articles: Math.max(1, Math.round(volume * weight)) };
      });
    }),
  );
}
