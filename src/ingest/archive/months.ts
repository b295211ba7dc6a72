// How many articles a unit has, by outlet and civil month of publication: what a run has loaded (newsgauge.coverage).

import type { Article } from '../../stream/messages.ts';
import { civilDates } from './period.ts';

/** Of a unit. A file that names more is no archive of outlets; its further months count as not loaded by it. */
const MAX_OUTLET_MONTHS = 50_000;

export type MonthCounts = {
  /** Undated articles are left out. */
  add(articles: readonly Article[]): void;
  /** By outlet (slug) and month (YYYY-MM); null: nothing was counted. */
  found(): Record<string, Record<string, number>> | null;
};

/** @param timezone of the newsroom, whose months are meant */
export function createMonthCounts(timezone: string): MonthCounts {
  const civilDate = civilDates(timezone);
  const outlets = new Map<string, Map<string, number>>();
  let size = 0;

  function count(outlet: string, month: string): void {
    const months = outlets.get(outlet) ?? new Map<string, number>();
    const articles = months.get(month);
    if (articles === undefined && ++size > MAX_OUTLET_MONTHS) return;
    outlets.set(outlet, months.set(month, (articles ?? 0) + 1));
  }
  return {
    add: (articles) => {
      for (const article of articles) {
        const month = civilDate(article)?.slice(0, 'YYYY-MM'.length);
        if (month !== undefined) count(article.outlet, month);
      }
    },
    found: () =>
      outlets.size === 0
        ? null
        : Object.fromEntries([...outlets].map(([outlet, months]) => [outlet, Object.fromEntries(months)])),
  };
}
