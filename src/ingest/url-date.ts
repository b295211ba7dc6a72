// The date that an outlet writes into an article's address: /2024/01/15/…, /2024/jan/15/…, /2024-01-15-…, /20240115/….
// It is the day on which the article was first put there, whenever somebody found it.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR = String.raw`(199[5-9]|20\d\d)`;
const MONTH = `(0?[1-9]|1[0-2]|${MONTHS.join('|')})`;
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;
/** The first that is found holds. What is not between separators could be an article's number. */
const FORMS = [
  new RegExp(`/${YEAR}/${MONTH}/${DAY}(?=[/._-]|$)`, 'i'),
  new RegExp(`[/_-]${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?=[/._-]|$)`),
  new RegExp(`[/_-]${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/._-]|$)`),
  new RegExp(`/${YEAR}/${MONTH}(?=/)`, 'i'),
];

/** As YYYY-MM-DD or YYYY-MM; null where the path has none. */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  for (const form of FORMS) {
    const match = form.exec(path);
    if (match === null) continue;
    const [, year, month = '', day] = match;
    const named = MONTHS.indexOf(month.toLowerCase()) + 1;
    return [year, named || month, day]
      .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
      .join('-');
  }
  return null;
}
