// Dates in addresses: the day in that of an article, and the month in the name of a sitemap.

import { parseDate } from '../dates.ts';

const DAYS = [
  // Something has to come behind it: /2019/05/17/ alone lists that day's articles.
  /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})\/+[^/]/i,
  /\/((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[-_/.][^/])/,
  // Packed, it has to be a part of the path by itself: numbers of articles look like days.
  /\/((?:19|20)\d{2})(\d{2})(\d{2})\/+[^/]/,
];

/** The day that stands in an article's path, as 2019-05-17; null where none does, or there is no such day. */
export function dayInUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const [, year, month, day] = DAYS.map((form) => form.exec(pathname)).find((match) => match !== null) ?? [];
  if (year === undefined) return null;
  const written = /^\d/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  return parseDate(written, FOREVER)?.publishedAt.slice(0, 10) ?? null;
}

/** Whether it lies in the future is for others to say. */
const FOREVER = Date.UTC(2100, 0, 1);

const MONTH = /(?<!\d)((?:19|20)\d{2})([-_/.]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const QUERY = /[?&](?:yyyy|year|y)=((?:19|20)\d{2})&(?:mm|month|m)=(\d{1,2})(?:&(?:dd|day|d)=(\d{1,2}))?(?:&|$)/i;
/** A number behind a year that is no month: the parts are counted, as in sitemap-2019-13.xml. */
const NUMBER = /(?<!\d)(?:19|20)\d{2}[-_/.]?(\d{1,2})(?!\d)/;

/**
 * The month or the day that a sitemap's name says it is of, as 2019-05 or 2019-05-17; null where it names none. A year alone may
 * be a number.
 * @param siblings the names beside it, which show whether months are meant
 */
export function monthsOfNames(siblings: readonly string[]): (name: string) => string | null {
  const parts = siblings.map(partOf);
  const areNumbers = parts.some((part) => {
    const number = NUMBER.exec(part)?.[1];
    return number !== undefined && !/^(?:0[1-9]|1[0-2])$/.test(number);
  });
  return (name) => {
    const part = partOf(name);
    const query = QUERY.exec(part);
    if (query !== null)
      return [query[1], padded(query[2]), padded(query[3])].filter((text) => text !== undefined).join('-');
    const named = areNumbers ? null : MONTH.exec(part);
    return named === null ? null : [named[1], named[3], named[4]].filter((text) => text !== undefined).join('-');
  };
}

const padded = (digits: string | undefined): string | undefined => digits?.padStart(2, '0');

/** Without the host, which may have numbers of its own. */
const partOf = (url: string): string => url.replace(/^https?:\/\/[^/]*/i, '');
