const dayMs = 86_400_000;

/** One day in the life of the newsroom: what seasons and trends go by. */
export type Day = {
  year: number;
  lastYear: number;
  /** `MM-DD` */
  monthDay: string;
  /** 0 is Sunday. */
  weekday: number;
  /** The part of the run that has passed, 0 to 1. */
  passed: number;
};

/** The civil dates from `years` before `until` to `until`, the last one included, each as midnight UTC. */
function* days(until: string, years: number): Generator<Date> {
  const last = new Date(`${until}T00:00:00Z`);
  if (Number.isNaN(last.getTime())) throw new Error(`not a date: ${until} (expected YYYY-MM-DD)`);
  const first = new Date(last);
  first.setUTCFullYear(first.getUTCFullYear() - years);
  for (let at = first.getTime() + dayMs; at <= last.getTime(); at += dayMs) yield new Date(at);
}

/** Every day of the run, in order. */
export function calendar(until: string, years: number): { date: Date; day: Day }[] {
  const dates = [...days(until, years)];
  const lastYear = Number(until.slice(0, 4));
  return dates.map((date, index) => ({
    date,
    day: {
      year: date.getUTCFullYear(),
      lastYear,
      monthDay: date.toISOString().slice(5, 10),
      weekday: date.getUTCDay(),
      passed: index / Math.max(1, dates.length - 1),
    },
  }));
}
