// Dates of the four archives, for the independent count. It shares no code with src/.

export type Stated = { basis: number; precision: number; capturedMs: number; ms: number };

/** Of two copies of an article the lesser date holds. */
export const isBetter = (one: Stated, other: Stated): boolean =>
  (one.basis - other.basis ||
    one.precision - other.precision ||
    one.capturedMs - other.capturedMs ||
    one.ms - other.ms) < 0;

/** The file's own date, the day in an address, and when somebody linked to it. */
const [META, URL_DAY, LINKED] = [0, 1, 2];
const [SECOND, MINUTE, DAY] = [0, 1, 2];
const EARLIEST = Date.UTC(1995, 0, 1);
const DAY_MS = 86_400_000;
const HOURS_EAST: Record<string, number> = { EST: -5, EDT: -4, UTC: 0 };

/** Null for an instant that is not there (30 February), before 1995, or more than a day after the copy was made. */
function exact(fields: number[], hoursEast: number, capturedMs: number): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  const written = Date.UTC(year, month - 1, day, hour, minute, second);
  const again = new Date(written);
  if (again.getUTCMonth() !== month - 1 || again.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const ms = written - hoursEast * 3_600_000;
  return ms < EARLIEST || ms > capturedMs + DAY_MS ? null : ms;
}

/** "2007-05-01" */
export function dayDate(text: string, capturedMs: number, basis = META): Stated | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
  const ms = match ? exact(match.slice(1).map(Number), 0, capturedMs) : null;
  return ms === null ? null : { basis, precision: DAY, capturedMs, ms };
}

/** "2022-01-02T12:00:10Z", "2017-07-14T14:30:59+0000" */
export function isoDate(text: string, capturedMs: number, basis = META): Stated | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|\+0000)$/.exec(text.trim());
  const ms = match ? exact(match.slice(1).map(Number), 0, capturedMs) : null;
  return ms === null ? null : { basis, precision: SECOND, capturedMs, ms };
}

/** "20070101 10:56 PM EST", "20160816 12:16AM UTC": the zone that the row writes is believed, EST and EDT until 2009, UTC after. */
export function reutersDate(text: string, capturedMs: number): Stated | null {
  const match = /^(\d{4})(\d\d)(\d\d) (\d\d?):(\d\d) ?([AP])M (EST|EDT|UTC)$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [number, number, number, number, number];
  if (hour < 1 || hour > 12) return null;
  const hour24 = (hour % 12) + (match[6] === 'P' ? 12 : 0);
  const ms = exact([year, month, day, hour24, minute], HOURS_EAST[match[7] as string] as number, capturedMs);
  return ms === null ? null : { basis: META, precision: MINUTE, capturedMs, ms };
}

/** The day in the link, else when the post was made. */
export const postDate = (day: string | null, created: string, capturedMs: number): Stated | null =>
  (day === null ? null : dayDate(day, capturedMs, URL_DAY)) ?? isoDate(created, capturedMs, LINKED);

const newYork = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit' });

/** Of a day its own month; of an instant the month that the newsroom's calendar showed, which is that of New York. */
export const monthOf = ({ ms, precision }: Stated): string =>
  precision === DAY ? new Date(ms).toISOString().slice(0, 7) : newYork.format(ms);
