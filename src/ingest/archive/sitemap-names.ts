// What the names of sitemaps say of what is in them: many sites have one for each month, or each day.

const MONTH = /(?<!\d)((?:19|20)\d{2})([-_/.]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const QUERY = /[?&](?:yyyy|year|y)=((?:19|20)\d{2})&(?:mm|month|m)=(\d{1,2})(?:&(?:dd|day|d)=(\d{1,2}))?(?:&|$)/i;
/** A number behind a year that is no month: the parts are counted, as in sitemap-2019-13.xml. */
const NUMBER = /(?<!\d)(?:19|20)\d{2}[-_/.]?(\d{1,2})(?!\d)/;

/**
 * Gives the month or the day that an address says its sitemap is of, as 2019-05 or 2019-05-17; null where it names none. A year
 * alone may be a number.
 * @param siblings the addresses beside it, which show whether months are meant
 */
export function monthsOfNames(siblings: readonly string[]): (address: string) => string | null {
  const areNumbers = siblings.some((sibling) => {
    const number = NUMBER.exec(nameOf(sibling))?.[1];
    return number !== undefined && !/^(?:0[1-9]|1[0-2])$/.test(number);
  });
  return (address) => {
    const name = nameOf(address);
    const query = QUERY.exec(name);
    if (query !== null) return joined([query[1], query[2], query[3]]);
    const named = areNumbers ? null : MONTH.exec(name);
    return named === null ? null : joined([named[1], named[3], named[4]]);
  };
}

const joined = (parts: (string | undefined)[]): string =>
  parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');

/** Without the host, which may have numbers of its own. */
const nameOf = (address: string): string => address.replace(/^https?:\/\/[^/]*/i, '');
