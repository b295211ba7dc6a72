// From when to when an archive is read, in civil dates as they are written: 2019, 2019-05, 2019-05-17. Both ends are included.

import type { Article } from '../../stream/messages.ts';
import type { PublicationDate } from '../dates.ts';

export type Period = { from?: string | null | undefined; to?: string | null | undefined };

/** True where the day, month or year has no part in the period. */
export function liesOutside(date: string, { from, to }: Period): boolean {
  return liesBefore(date, { from }) || (to != null && isBefore(to, date));
}

/** True where none of the days has a part in the period. */
export const allLieOutside = ({ first, last }: ReturnType<typeof possibleDays>, { from, to }: Period): boolean =>
  liesOutside(last, { from }) || liesOutside(first, { to });

/** True where the day, month or year is over when the period begins. */
export const liesBefore = (date: string, { from }: Period): boolean => from != null && isBefore(date, from);

/** Of two dates of unlike precision the common part decides: May 2019 is not before the 17th of it. */
function isBefore(date: string, other: string): boolean {
  const chars = Math.min(date.length, other.length);
  return date.slice(0, chars) < other.slice(0, chars);
}

/** Of an end of a period, which may be a year or a month. */
export const firstDayOf = (edge: string): string => `${edge}-01-01`.slice(0, 10);
export function lastDayOf(edge: string): string {
  const [year, month = '12', day] = edge.split('-');
  return day === undefined ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : edge;
}

/** Gives the civil day of an instant in a zone; of a date that is a day or month by itself, as much as is known of it. */
export function civilDates(timezone: string): (date: ArticleDate) => string | null {
  // Years with four digits, months and days with two: as ISO has them.
  const days = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return ({ publishedAt, publishedPrecision: precision }) => {
    if (publishedAt === null) return null;
    if (precision === 'month') return publishedAt.slice(0, 'YYYY-MM'.length);
    return precision === 'day' ? publishedAt.slice(0, 'YYYY-MM-DD'.length) : days.format(new Date(publishedAt));
  };
}

/** Tells what is of another time. Undated articles are inside: when they were published is not known. */
export function outsideOf({ timezone, from, to }: Period & { timezone: string }): (date: ArticleDate) => boolean {
  if (from == null && to == null) return () => false;
  const civil = civilDates(timezone);
  return (date) => {
    const day = civil(date);
    return day !== null && liesOutside(day, { from, to });
  };
}
type ArticleDate = Pick<Article, 'publishedAt' | 'publishedPrecision'>;

/**
 * The days that a date can be, first and last: which of them an instant is, the newsroom's zone says (outsideOf), and that may be any
 * from UTC-12 to UTC+14.
 */
export function possibleDays({ publishedAt, precision }: PublicationDate): { first: string; last: string } {
  const chars = precision === 'month' ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const isInstant = precision === 'minute' || precision === 'second';
  const shifted = (hours: number) =>
    new Date(Date.parse(publishedAt) + (isInstant ? hours : 0) * 3_600_000).toISOString().slice(0, chars);
  return { first: shifted(-12), last: shifted(14) };
}
