const dayMs = 86_400_000;

/** Tells a time zone's offset in the middle of a civil day, as `-05:00`. */
export function offsets(timezone: string): (day: Date) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
  return (day) => {
    const parts = format.formatToParts(day.getTime() + dayMs / 2);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    return name === 'GMT' ? '+00:00' : name.slice(3);
  };
}

/** An instant with its own offset, as RSS writes it: `Sat, 09 Mar 2024 14:05:00 -0500`. */
export function rfc822(published: string): string {
  const local = new Date(`${published.slice(0, 19)}Z`).toUTCString();
  return local.replace('GMT', published.slice(19).replace(':', ''));
}

/** The last day of the last full month before a date (`YYYY-MM-DD`): where the ten years end unless told otherwise. */
export function lastFullMonth(today: string): string {
  const firstOfMonth = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  return new Date(firstOfMonth.getTime() - dayMs).toISOString().slice(0, 10);
}
