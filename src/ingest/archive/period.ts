// From when to when an archive is read, in civil dates as they are written: 2019, 2019-05, 2019-05-17. Both ends are included.

import type { PublicationDate } from '../dates.ts';

export type Period = { from?: string | undefined; to?: string | undefined };

/** True where the day, month or year has no part in the period. */
export function liesOutside(date: string, { from, to }: Period): boolean {
  return liesBefore(date, { from }) || (to !== undefined && isBefore(to, date));
}

/** True where the day, month or year is over when the period begins. */
export const liesBefore = (date: string, { from }: Period): boolean => from !== undefined && isBefore(date, from);

/** Of two dates of unlike precision the common part decides: May 2019 is not before the 17th of it. */
function isBefore(date: string, other: string): boolean {
  const chars = Math.min(date.length, other.length);
  return date.slice(0, chars) < other.slice(0, chars);
}

/** The day of publication where it was written: an evening in Kentucky is not the next day. */
export const civilDay = ({ publishedAt, offset }: PublicationDate): string =>
  new Date(Date.parse(publishedAt) + (offset ?? 0) * 60_000).toISOString().slice(0, 10);
