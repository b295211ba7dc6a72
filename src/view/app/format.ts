import type { FieldConfig } from '../messages.ts';

export type Format = { unit?: string; decimals?: number };

/** A number as a person reads it, by the units of the dialect: percentunit, short, none, "suffix: x". */
export function formatNumber(value: number | null, { unit = 'none', decimals }: Format): string {
  if (value === null) return '–';
  const fixed = (number: number, digits: number) =>
    number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  if (unit === 'percentunit') return `${fixed(value * 100, decimals ?? 1)}\u202f%`;
  if (unit.startsWith('suffix:')) {
    const digits = fixed(Math.abs(value), decimals ?? 1);
    const sign = Number(digits.replaceAll(',', '')) === 0 ? '' : value > 0 ? '+' : '−';
    return `${sign}${digits}\u202f${unit.slice('suffix:'.length).trim()}`;
  }
  return decimals === undefined ? value.toLocaleString('en', { maximumFractionDigits: 2 }) : fixed(value, decimals);
}

/** A number on an axis: as short as it can be read. */
export function formatTick(value: number, { unit = 'none' }: Format): string {
  if (unit === 'percentunit') return `${Number((value * 100).toFixed(2))}\u202f%`;
  return value.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 });
}

/** The unit and decimals of a column, with the overrides that name it. */
export function formatOf({ defaults, overrides }: FieldConfig, column: string): Format {
  const format: Format = { unit: defaults.unit, decimals: defaults.decimals };
  for (const { matcher, properties } of overrides) {
    if (matcher.options !== column) continue;
    for (const { id, value } of properties) {
      if (id === 'unit') format.unit = String(value);
      if (id === 'decimals') format.decimals = Number(value);
    }
  }
  return format;
}

const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const MONTH = date({ month: 'long', year: 'numeric' });
const DAY = date({ day: 'numeric', month: 'long', year: 'numeric' });
const MINUTE = date({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const SHORT_MONTH = date({ month: 'short' });
const SHORT_DAY = date({ day: 'numeric', month: 'short' });
const HOUR = date({ hour: '2-digit', minute: '2-digit' });

export type Grain = 'month' | 'day' | 'minute';

/** The coarsest grain that tells these times apart. */
export function grainOf(times: readonly number[]): Grain {
  if (times.some((time) => time % 86_400_000 !== 0)) return 'minute';
  return times.every((time) => new Date(time).getUTCDate() === 1) ? 'month' : 'day';
}

export function formatTime(time: number, grain: Grain): string {
  return { month: MONTH, day: DAY, minute: MINUTE }[grain].format(time);
}

/** A tick of a time axis: the year at its start, else the month at its start, else the day, else the hour. */
export function formatTimeTick(time: number): { text: string; year: boolean } {
  const at = new Date(time);
  if (time % 86_400_000 !== 0) return { text: HOUR.format(at), year: false };
  if (at.getUTCDate() !== 1) return { text: SHORT_DAY.format(at), year: false };
  return at.getUTCMonth() === 0
    ? { text: String(at.getUTCFullYear()), year: true }
    : { text: SHORT_MONTH.format(at), year: false };
}

/** "A", "A and B", "A, B and 3 more". */
export function formatList(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names.join('');
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
