// When a feed is asked for again. Pure: all of it is arithmetic on what is known of the feed.
//
// A feed lists its newest items only. One that lists n of them and gets r new ones an hour shows each for n / r hours, its
// turnover; a poll later than that misses some. So it is asked for at least three times in its turnover, whatever its headers say.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const MIN_INTERVAL_MS = 5 * MINUTE_MS;
/** Of a feed that has been quiet. Asking with a validator costs its host next to nothing. */
const MAX_INTERVAL_MS = 2 * HOUR_MS;
/** What a feed or its headers ask for is honoured up to this. Seen: ttl of a year, max-age of a day on a feed of breaking news. */
const MAX_HINT_MS = HOUR_MS;
const POLLS_PER_TURNOVER = 3;
/** A feed that has listed nothing new for ten hours is asked for once an hour. */
const QUIET_PART = 1 / 10;

/** Retry-After of 317,100 s (88 h) was seen. */
const MAX_PAUSE_MS = DAY_MS;
const DEFAULT_PAUSE_MS = 15 * MINUTE_MS;

export type Pace = {
  /** Between two polls of a feed that is neither fast nor quiet. */
  baseMs: number;
  /** Since it last listed something new; null: it never has. */
  sinceNewMs: number | null;
  /** New items a day: its norm, and between the last two polls. */
  perDay: number | null;
  perDayNow: number;
  /** How many items it lists. */
  listed: number;
  /** What the feed and its headers ask for; null: nothing. */
  hintMs: number | null;
};

/** How long each item stays listed, in ms; Infinity where nothing is known to move. */
export function turnoverMs({ listed, perDay, perDayNow }: Pick<Pace, 'listed' | 'perDay' | 'perDayNow'>): number {
  const fastest = Math.max(perDay ?? 0, perDayNow);
  return fastest > 0 && listed > 0 ? (listed / fastest) * DAY_MS : Number.POSITIVE_INFINITY;
}

/** From a good poll to the next one. */
export function intervalMs(pace: Pace): number {
  const { baseMs, sinceNewMs, hintMs } = pace;
  const calm = Math.min(Math.max(baseMs, (sinceNewMs ?? 0) * QUIET_PART), Math.max(baseMs, MAX_INTERVAL_MS));
  const asked = Math.min(hintMs ?? 0, MAX_HINT_MS);
  const safe = turnoverMs(pace) / POLLS_PER_TURNOVER;
  return Math.max(Math.min(Math.max(calm, asked), safe), Math.min(MIN_INTERVAL_MS, baseMs));
}

/** The kinds of failure, by how long they tend to last: the first wait (else the base interval), and the longest one. */
const WAITS = {
  /** 5xx, time-outs, refused connections. */
  passing: { firstMs: null, mostMs: 6 * HOUR_MS },
  /** Other 4xx, a web page instead of a feed, what cannot be read, a robots.txt that does not allow it. */
  lasting: { firstMs: null, mostMs: DAY_MS },
  /** 410 slows and never ends a feed: they come back to life. */
  gone: { firstMs: DAY_MS, mostMs: 7 * DAY_MS },
};
export type FailureKind = keyof typeof WAITS;

/** From a failed poll to the next one. @param failures in a row, this one included */
export function failureWaitMs(kind: FailureKind, failures: number, baseMs: number): number {
  const { firstMs, mostMs } = WAITS[kind];
  return Math.min((firstMs ?? baseMs) * 2 ** Math.min(failures - 1, 30), mostMs);
}

const NORM_MS = 14 * DAY_MS;

/**
 * The norm after another poll: an exponential mean with a time constant of two weeks, and the plain mean while it is younger.
 * @param ageMs since the feed was read first; sinceMs since its last good poll
 */
export function updatedPerDay(perDay: number | null, fresh: number, sinceMs: number, ageMs: number): number | null {
  if (sinceMs <= 0) return perDay;
  const seen = fresh / (sinceMs / DAY_MS);
  if (perDay === null) return seen;
  const weight = Math.max(1 - Math.exp(-sinceMs / NORM_MS), Math.min(sinceMs / Math.max(ageMs, 1), 1));
  return perDay + weight * (seen - perDay);
}

/** ms since 1970 of those that are not ahead. */
export const pastTimes = (dates: readonly (string | null)[], nowMs: number): number[] =>
  dates.flatMap((date) => (date === null ? [] : Date.parse(date))).filter((time) => time <= nowMs);

/** New items a day of a feed that is read for the first time, by the dates of what it lists; null where they do not say. */
export function perDayByDates(dates: readonly (string | null)[], nowMs: number): number | null {
  const times = pastTimes(dates, nowMs);
  if (times.length < 3) return null;
  const spanMs = nowMs - Math.min(...times);
  return spanMs > 0 ? times.length / (spanMs / DAY_MS) : null;
}

/** Cache-Control's max-age (RFC 9111, 5.2.2.1) before Expires (5.3); null where neither says anything of use. */
export function freshForMs(
  { cacheControl, expires }: { cacheControl: string | null; expires: string | null },
  nowMs: number,
): number | null {
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,10})/i.exec(cacheControl ?? '')?.[1];
  if (seconds !== undefined) return Number(seconds) * 1_000;
  const at = httpDate(expires);
  return at === null || at <= nowMs ? null : at - nowMs;
}

/** How long a host wants to be left alone (RFC 9110, 10.2.3): seconds or a date, at most a day; 15 minutes where it does not say. */
export function pauseMs(retryAfter: string | null, nowMs: number): number {
  const text = retryAfter?.trim() ?? '';
  const at = httpDate(text);
  const asked = /^\d{1,10}$/.test(text) ? Number(text) * 1_000 : at === null ? DEFAULT_PAUSE_MS : at - nowMs;
  return Math.min(Math.max(asked, MINUTE_MS), MAX_PAUSE_MS);
}

/** RFC 9110, 5.6.7: IMF-fixdate, which ECMAScript's Date.parse reads exactly (21.4.1.18); the two older forms are none. */
function httpDate(text: string | null): number | null {
  if (text === null || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

const PERIODS_MS: Record<string, number> = {
  hourly: HOUR_MS,
  daily: DAY_MS,
  weekly: 7 * DAY_MS,
  monthly: 30 * DAY_MS,
  yearly: 365 * DAY_MS,
};
/** The channel's own elements stand before the first item. */
const HEAD_BYTES = 16_384;

/**
 * What the feed itself asks for: RSS 2.0 `<ttl>` (minutes), and sy:updatePeriod divided by sy:updateFrequency (RDF Site Summary
 * 1.0, Syndication module). Values seen that mean nothing: "always", "dayly", frequency 0.1. null: nothing of use.
 */
export function hintOf(body: Buffer): number | null {
  const [head = ''] = body
    .subarray(0, HEAD_BYTES)
    .toString('latin1')
    .split(/<(?:item|entry)[\s>]/i, 1);
  const inHead = (name: string) =>
    new RegExp(`<${name}[^>]{0,200}>\\s{0,100}([\\w.]{1,20})\\s{0,100}<`, 'i').exec(head)?.[1];
  const ttl = inHead('ttl');
  const minutes = ttl !== undefined && /^\d{1,7}$/.test(ttl) ? Number(ttl) : 0;
  const period = PERIODS_MS[inHead('(?:\\w{1,20}:)?updatePeriod')?.toLowerCase() ?? ''];
  const stated = Number(inHead('(?:\\w{1,20}:)?updateFrequency') ?? 1);
  const frequency = Math.max(stated || 1, 1);
  const hint = Math.max(minutes * MINUTE_MS, period === undefined ? 0 : period / frequency);
  return hint > 0 ? hint : null;
}

/** So that feeds which started together do not stay together. @param random 0 to 1 */
export const jittered = (ms: number, random: number): number => ms * (0.9 + random / 5);
