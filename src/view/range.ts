// Grafana's words for a time range: now, now-10y, now-1d/d, milliseconds since 1970, or an ISO date. Everything in UTC.

export type TimeRange = { from: Date; to: Date };

type Unit = 's' | 'm' | 'h' | 'd' | 'w' | 'M' | 'y';

/**
 * @param now the instant that "now" means
 * @throws Error with a sentence for a person
 */
export function parseRange(words: { from: string; to: string }, now: Date): TimeRange {
  const from = parseTime(words.from, now, 'start');
  const to = parseTime(words.to, now, 'end');
  if (from > to) throw new Error(`The range starts (${words.from}) after it ends (${words.to}).`);
  return { from, to };
}

function parseTime(text: string, now: Date, edge: 'start' | 'end'): Date {
  const relative = /^now(?:([+-])(\d{1,5})([smhdwMy]))?(?:\/([smhdwMy]))?$/.exec(text);
  let time: Date;
  if (relative) {
    const [, sign, count, unit, rounded] = relative;
    time = count ? shift(now, (sign === '-' ? -1 : 1) * Number(count), unit as Unit) : now;
    if (rounded) time = round(time, rounded as Unit, edge);
  } else if (/^\d{1,15}$/.test(text)) {
    time = new Date(Number(text));
  } else if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    time = round(new Date(`${text}T00:00:00Z`), 'd', edge);
  } else {
    time = new Date(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? text : Number.NaN);
  }
  if (Number.isNaN(time.getTime()))
    throw new Error(`"${text}" is not a time; write now, now-10y, 2020-01-31 or milliseconds since 1970.`);
  return time;
}

function shift(time: Date, count: number, unit: Unit): Date {
  const result = new Date(time);
  if (unit === 'M' || unit === 'y') {
    const day = result.getUTCDate();
    result.setUTCDate(1);
    result.setUTCMonth(result.getUTCMonth() + count * (unit === 'y' ? 12 : 1));
    const days = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
    result.setUTCDate(Math.min(day, days));
    return result;
  }
  const seconds = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }[unit];
  return new Date(time.getTime() + count * seconds * 1000);
}

function round(time: Date, unit: Unit, edge: 'start' | 'end'): Date {
  const start = new Date(time);
  start.setUTCMilliseconds(0);
  if ('mhdwMy'.includes(unit)) start.setUTCSeconds(0);
  if ('hdwMy'.includes(unit)) start.setUTCMinutes(0);
  if ('dwMy'.includes(unit)) start.setUTCHours(0);
  if (unit === 'w') start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  if ('My'.includes(unit)) start.setUTCDate(1);
  if (unit === 'y') start.setUTCMonth(0);
  return edge === 'start' ? start : new Date(shift(start, 1, unit).getTime() - 1);
}
