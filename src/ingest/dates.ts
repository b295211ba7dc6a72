// Dates of publication (design section 4). Never new Date(string): it takes 30 February for 1 March, reads a date without
// zone as local time and knows no AEST. Never now(): what cannot be read is null.

import type { DATE_PRECISIONS } from '../stream/messages.ts';

export type PublicationDate = {
  /** ISO, UTC. Of day and month precision: midnight UTC of that civil date. */
  publishedAt: string;
  precision: Exclude<(typeof DATE_PRECISIONS)[number], 'none'>;
  /** Minutes east of UTC as written; null where no zone was written, which is then read as UTC. */
  offset: number | null;
};

/** No news of the web is older; what seems to be is a wrong clock. */
export const EARLIEST_MS = Date.UTC(1995, 0, 1);
const DAY_MS = 86_400_000;

/** How names of months begin, without accents: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTHS = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
/** Minutes east of UTC. Abbreviations with two meanings in the news (IST, CST of China) have the American one or none. */
const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(?:\s*(z|[a-z]{2,4}|(?:gmt|utc)?[+-]\d{1,2}:?(?:\d{2})?))?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})(?:-(\d{2})(?:(?:t|\s+)${TIME}${ZONE})?)?$`);
/** RFC 822, with or without the day's name, and as other languages write it: "Tue, 03 Nov 20 23:30:00 EST", "3. März 2020", "3 de marzo de 2020". */
const RFC_822 = new RegExp(
  String.raw`^(?:\p{L}{2,13}[.,]*\s+)?(\d{1,2})(?:\.|er|o)?[\s-](?:de\s+)?(\p{L}{3,10})\.?[\s-](?:de\s+)?(\d{4}|\d{2})(?:,?\s+${TIME}${ZONE})?$`,
  'u',
);
/** "November 3, 2020" and "Nov. 3, 2020 11:30 EST". */
const AMERICAN = new RegExp(
  String.raw`^(?:[a-z]{2,9}[.,]*\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+${TIME}${ZONE})?$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;
const UNIX_SECONDS = /^\d{9,10}$/;
const UNIX_MILLISECONDS = /^\d{12,13}$/;

type Civil = {
  year: number;
  month: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
};

/**
 * Reads a date as outlets and archives write it.
 * @param capturedAtMs when the copy was made: a date more than 24 h later is impossible
 * @returns null for what is missing, unreadable, impossible (30 February) or outside 1995 .. capturedAt + 24 h
 */
export function parseDate(raw: string | null | undefined, capturedAtMs: number): PublicationDate | null {
  if (raw == null || raw.length > 100) return null;
  const text = raw.trim().replace(/\s+/g, ' ').toLowerCase();
  const date = fromUnix(text) ?? fromCivil(civil(text));
  if (date === null) return null;
  const ms = Date.parse(date.publishedAt);
  return ms >= EARLIEST_MS && ms <= capturedAtMs + DAY_MS ? date : null;
}

function fromUnix(text: string): PublicationDate | null {
  if (!UNIX_SECONDS.test(text) && !UNIX_MILLISECONDS.test(text)) return null;
  const ms = UNIX_SECONDS.test(text) ? Number(text) * 1_000 : Number(text);
  return { publishedAt: new Date(ms).toISOString(), precision: 'second', offset: 0 };
}

/** The parts of a date as they are written, of whichever form it has. */
function civil(text: string): Civil | null {
  let match = ISO.exec(text);
  if (match) return parts(match[1], Number(match[2]), match[3], match.slice(4));
  match = RFC_822.exec(text);
  if (match) return parts(match[3], monthOf(match[2]), match[1], match.slice(4));
  match = AMERICAN.exec(text);
  if (match) return parts(match[3], monthOf(match[1]), match[2], match.slice(4));
  match = COMPACT.exec(text);
  if (match) return parts(match[1], Number(match[2]), match[3], match.slice(4));
  return null;
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

const parts = (
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second, zone]: (string | undefined)[],
): Civil => ({
  year: yearOf(year),
  month,
  day: numberOr(day),
  hour: numberOr(hour),
  minute: numberOr(minute),
  second: numberOr(second),
  zone,
});
const numberOr = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function fromCivil(date: Civil | null): PublicationDate | null {
  if (date === null) return null;
  const { year, month, day = 1, hour = 0, minute = 0, second = 0 } = date;
  const utc = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  const real = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  if (!real) return null;
  if (date.day === undefined || date.hour === undefined) {
    return { publishedAt: utc.toISOString(), precision: date.day === undefined ? 'month' : 'day', offset: null };
  }
  const offset = date.zone === undefined ? null : offsetOf(date.zone);
  if (offset === undefined) return null;
  return {
    publishedAt: new Date(utc.getTime() - (offset ?? 0) * 60_000).toISOString(),
    precision: date.second === undefined ? 'minute' : 'second',
    offset,
  };
}

/** Minutes east of UTC, or undefined for a zone that nobody knows: such a date could be a day off. */
function offsetOf(zone: string): number | undefined {
  const named = ZONES[zone];
  if (named !== undefined) return named;
  const match = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === '-' ? 0 - minutes : minutes;
}
