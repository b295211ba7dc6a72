// The date that an outlet writes into an article's address: /2024/01/15/…, /2024/jan/15/…, /2024-01-15-…, /20240115/….
// It is the day on which the article was first put there, whenever somebody found it.

/** Whole names alone: /2019/marketing/5-tips is not of March. */
const MONTHS = [
  'jan(?:uary|uar|vier)?',
  'feb(?:ruary|ruar|rero|braio)?',
  'mar(?:ch|zo)?',
  'apr(?:ile?)?',
  'mayo?',
  'june?|junio?',
  'july?|julio?',
  'aug(?:ust)?',
  'sept?(?:ember|embre|iembre)?',
  'oct(?:ober|obre|ubre)?',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember)?',
];

const YEAR = String.raw`(?<year>199[5-9]|20\d\d)`;
const MONTH = `(?<month>0?[1-9]|1[0-2]|(?:${MONTHS.join('|')})(?![a-z]))`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const [MM, DD] = ['(?<month>0[1-9]|1[0-2])', String.raw`(?<day>0[1-9]|[12]\d|3[01])`];
/** The first that is found holds. What is not between separators could be an article's number. */
const FORMS = [
  new RegExp(`/${YEAR}([/_-])${MONTH}\\2${DAY}(?!\\d)`, 'i'),
  new RegExp(`[/_.-]${YEAR}-${MM}-${DD}(?=[/._-]|$)`),
  new RegExp(`[/_.-]${YEAR}${MM}${DD}(?=[/._-]|$)`),
  new RegExp(`/${YEAR}/${MONTH}(?=/)`, 'i'),
];

/**
 * As YYYY-MM-DD or YYYY-MM; null where the path has none. Of 1 January a program tells that it knew the year alone (Media Cloud,
 * metadata-lib 0.5.5): that is none.
 */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  for (const form of FORMS) {
    const found = form.exec(path)?.groups;
    if (found === undefined) continue;
    const { year, month = '', day } = found;
    const named = MONTHS.findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(month)) + 1;
    const date = [year, named || month, day]
      .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
      .join('-');
    return date.endsWith('-01-01') ? null : date;
  }
  return null;
}
