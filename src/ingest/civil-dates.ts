// The forms in which people and programs write dates, and what their parts mean. Whether there is such a day, dates.ts says.

/** A date as it is written; what is not written is undefined. */
export type Civil = {
  year: number;
  month: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
};

/**
 * How names of months begin, without accents: English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian,
 * Swedish, Finnish, Polish, Romanian, Turkish, Indonesian; Russian, Ukrainian, Greek. Four letters where three are two months'.
 */
const MONTHS = [
  ['jan', 'ene', 'gen', 'ian', 'sty', 'oca', 'tam', 'янв', 'січ', 'ιαν'],
  ['feb', 'fev', 'lut', 'sub', 'hel', 'фев', 'лют', 'φεβ'],
  ['mar', 'maa', 'mrt', 'мар', 'бер', 'μαρ'],
  ['apr', 'avr', 'abr', 'kwi', 'nis', 'huh', 'апр', 'кві', 'απρ'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'tou', 'мая', 'маи', 'тра', 'μαι'],
  ['jun', 'juin', 'giu', 'iun', 'cze', 'haz', 'kes', 'июн', 'чер', 'ιουν'],
  ['jul', 'juil', 'lug', 'iul', 'lip', 'tem', 'hei', 'июл', 'лип', 'ιουλ'],
  ['aug', 'aou', 'ago', 'sie', 'agu', 'elo', 'авг', 'сер', 'αυγ'],
  ['sep', 'set', 'wrz', 'eyl', 'syy', 'сен', 'вер', 'σεπ'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'eki', 'lok', 'окт', 'жов', 'οκτ'],
  ['nov', 'noi', 'lis', 'kas', 'marr', 'ноя', 'лис', 'νοε'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'ara', 'jou', 'дек', 'гру', 'δεκ'],
];

const TIME = String.raw`(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d{1,9})?)?(?:\s*(am|pm|a\.m\.|p\.m\.))?(?:\s*(?:uhr|hrs?|h))?`;
const ZONE = String.raw`(?:\s*(z|[a-z]{2,4}|(?:gmt|utc)?\s?[+-]\d{1,2}:?(?:\d{1,2})?(?:\s[a-z]{3,4})?))?`;
/** What stands between a date and its time. */
const AT = String.raw`(?:t|,?\s+(?:(?:at|um|om|kl\.?|-|–)\s+)?)`;
const TIME_OF_DAY = `(?:${AT}${TIME}${ZONE})?`;
/** "Tue,": of any language, with whatever follows it. */
const WEEKDAY = String.raw`(?:\p{L}{2,13}[.,]*\s+|\p{L}{2,13},)?`;
const MONTH = String.raw`([\p{L}\p{M}]{3,14})\.?`;

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'zone';
const CLOCK: Part[] = ['hour', 'minute', 'second', 'half', 'zone'];
const YMD: Part[] = ['year', 'month', 'day', ...CLOCK];
const DMY: Part[] = ['day', 'month', 'year', ...CLOCK];
const MDY: Part[] = ['month', 'day', 'year', ...CLOCK];
const form = (expression: string, parts: Part[]) => ({ form: new RegExp(`^${expression}$`, 'u'), parts });

/** The forms of dates, and what their groups are. A form that leaves open which is the day and which the month is none. */
const FORMS = [
  form(String.raw`(\d{4})-(\d{1,2})(?:-(\d{1,2})${TIME_OF_DAY})?`, YMD),
  form(String.raw`(\d{4})[/.](\d{1,2})[/.](\d{1,2})${TIME_OF_DAY}`, YMD),
  // RFC 822, and as other languages write it: "Tue, 03 Nov 20 23:30:00 EST", "3. März 2020", "3 de marzo de 2020", "3rd March 2020".
  form(
    String.raw`${WEEKDAY}(\d{1,2})(?:\.|er|o|st|nd|rd|th)?[\s-](?:(?:de|of)\s+)?${MONTH},?[\s-](?:de\s+)?(\d{4}|\d{2})(?:\s*г\.?)?${TIME_OF_DAY}`,
    DMY,
  ),
  // "November 3, 2020", "Nov. 3rd, 2020 at 11:30 pm EST".
  form(String.raw`${WEEKDAY}${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME_OF_DAY}`, MDY),
  // Hungarian: "2020. november 3.".
  form(String.raw`(\d{4})\.?,?\s+${MONTH}\s+(\d{1,2})\.?${TIME_OF_DAY}`, YMD),
  form(String.raw`${MONTH}\s+(\d{4})`, ['month', 'year']),
  // asctime and date(1): "Tue Nov 3 23:30:00 EST 2020".
  form(String.raw`${WEEKDAY}${MONTH}\s+(\d{1,2})\s+${TIME}${ZONE}\s+(\d{4})`, ['month', 'day', ...CLOCK, 'year']),
  // Points are the day's first in every country that writes them; strokes only where the day cannot be a month.
  form(String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})${TIME_OF_DAY}`, DMY),
  form(String.raw`(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})${TIME_OF_DAY}`, DMY),
  form(String.raw`(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})${TIME_OF_DAY}`, MDY),
  // Chinese, Japanese, Korean.
  form(String.raw`(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]${TIME_OF_DAY}`, YMD),
  form(String.raw`(\d{4})(\d{2})(\d{2})${TIME_OF_DAY}`, YMD),
  form(String.raw`(\d{4})(\d{2})(\d{2})t?(\d{2})(\d{2})(\d{2})${ZONE}`, [
    'year',
    'month',
    'day',
    'hour',
    'minute',
    'second',
    'zone',
  ]),
];

/**
 * The parts of a date, of whichever form it has.
 * @param text in small letters and NFKC, with single spaces
 */
export function civilDate(text: string): Civil | null {
  for (const { form, parts } of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const written = new Map(parts.map((part, place) => [part, match[place + 1]]));
    const number = (part: Part) => numberOr(written.get(part));
    const month = written.get('month') ?? '';
    return {
      year: yearOf(written.get('year')),
      month: /^\d/.test(month) ? Number(month) : monthOf(month),
      day: number('day'),
      hour: hourOf(number('hour'), written.get('half')),
      minute: number('minute'),
      second: number('second'),
      zone: written.get('zone'),
    };
  }
  return null;
}

/** Of a clock with two halves: 12 am is midnight, and there is no 13 pm. */
function hourOf(hour: number | undefined, half: string | undefined): number | undefined {
  if (hour === undefined || half === undefined) return hour;
  return hour < 1 || hour > 12 ? Number.NaN : (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

/** The longest beginning decides: juin and juil begin alike. */
function monthOf(name = ''): number {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const index = (length: number) => MONTHS.findIndex((beginnings) => beginnings.includes(plain.slice(0, length)));
  return (index(4) >= 0 ? index(4) : index(3)) + 1;
}

/** RFC 822 had two digits; RFC 2822, 4.3: 00 to 49 are of this century. */
const yearOf = (digits = ''): number =>
  Number(digits) + (digits.length === 2 ? (Number(digits) < 50 ? 2_000 : 1_900) : 0);

const numberOr = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
