// Dates of publication (design section 4). Never new Date(string): it takes 30 February for 1 March, reads a date without
// zone as local time and knows no AEST. Never now(): what cannot be read is null.

import type { DATE_PRECISIONS } from '../stream/messages.ts';
import { type Civil, civilDate } from './civil-dates.ts';

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

const UNIX_SECONDS = /^\d{9,10}(?:\.\d{1,9})?$/;
const UNIX_MILLISECONDS = /^\d{12,13}$/;

/**
 * Reads a date as outlets and archives write it.
 * @param capturedAtMs when the copy was made: a date more than 24 h later is impossible
 * @returns null for what is missing, unreadable, impossible (30 February) or outside 1995 .. capturedAt + 24 h
 */
export function parseDate(raw: string | null | undefined, capturedAtMs: number): PublicationDate | null {
  if (raw == null || raw.length > 100) return null;
  const text = plain(raw);
  const date = fromUnix(text) ?? fromCivil(civilDate(text));
  if (date === null) return null;
  const ms = Date.parse(date.publishedAt);
  return ms >= EARLIEST_MS && ms <= capturedAtMs + DAY_MS ? date : null;
}

/** With the spaces, digits and signs of ASCII, and without a remark at the end, such as a zone's name behind its offset. */
const plain = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll('−', '-')
    .replace(/ ?\([^()]*\) ?$/, '')
    .trim();

function fromUnix(text: string): PublicationDate | null {
  if (!UNIX_SECONDS.test(text) && !UNIX_MILLISECONDS.test(text)) return null;
  const ms = UNIX_SECONDS.test(text) ? Math.floor(Number(text)) * 1_000 : Number(text);
  return { publishedAt: new Date(ms).toISOString(), precision: 'second', offset: 0 };
}

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
  const match = /^(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{1,2})?(?:\s[a-z]{3,4})?$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === '-' ? 0 - minutes : minutes;
}
