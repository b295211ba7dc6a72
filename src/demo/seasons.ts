import type { Day } from './calendar.ts';
import type { TopicName } from './desk.ts';
import type { Occasion } from './grammar.ts';

/** A time that comes every year, every other year or once, and what it does to the news. */
type Time = {
  occasion: Occasion;
  /** First and last day, `MM-DD`; it may run over New Year. */
  from: string;
  to: string;
  /** In which years, by the year's number and its distance from the last year; every year without it. */
  when?(year: number, before: number): boolean;
  /** How many times more of a topic there is. */
  lift: Partial<Record<TopicName, number>>;
  /** The part of such a topic's articles that are about it. */
  part: number;
};

const times: readonly Time[] = [
  { occasion: 'session', from: '01-05', to: '03-31', lift: { politics: 1.25 }, part: 0.15 },
  { occasion: 'flu', from: '11-20', to: '02-25', lift: { health: 1.5 }, part: 0.3 },
  { occasion: 'march', from: '03-01', to: '04-05', lift: { sports: 1.7 }, part: 0.45 },
  { occasion: 'baseball', from: '04-10', to: '08-31', lift: { sports: 0.9 }, part: 0.15 },
  { occasion: 'festival', from: '06-01', to: '09-10', lift: { entertainment: 1.6 }, part: 0.3 },
  { occasion: 'football', from: '08-28', to: '11-30', lift: { sports: 1.6 }, part: 0.4 },
  { occasion: 'holiday', from: '11-18', to: '12-24', lift: { business: 1.25, entertainment: 1.15 }, part: 0.3 },
  {
    occasion: 'election',
    from: '10-01',
    to: '11-12',
    when: (year) => year % 2 === 0,
    lift: { politics: 2.3 },
    part: 0.5,
  },
  {
    occasion: 'storm',
    from: '04-09',
    to: '05-12',
    when: (_, before) => before === 4,
    lift: { politics: 1.3, business: 1.6, health: 1.8, science: 2.2 },
    part: 0.6,
  },
  {
    occasion: 'closing',
    from: '09-12',
    to: '12-10',
    when: (_, before) => before === 7,
    lift: { business: 2.2, politics: 1.15 },
    part: 0.5,
  },
  {
    occasion: 'scandal',
    from: '01-22',
    to: '03-20',
    when: (_, before) => before === 5,
    lift: { politics: 1.9 },
    part: 0.55,
  },
  {
    occasion: 'champions',
    from: '03-27',
    to: '04-14',
    when: (_, before) => before === 2,
    lift: { sports: 1.7 },
    part: 0.6,
  },
];

/** Slow changes of what newsrooms find worth a story, by the part of the run that has passed. */
const trends: Record<TopicName, (passed: number) => number> = {
  business: (passed) => 1.1 - 0.2 * passed,
  entertainment: (passed) => 1.15 - 0.25 * passed,
  health: (passed) => 0.85 + 0.9 * Math.max(0, 1 - Math.abs(passed - 0.45) / 0.2) + 0.2 * passed,
  politics: (passed) => 0.92 + 0.2 * passed,
  science: (passed) => 0.9 + 0.2 * passed,
  sports: () => 1,
  technology: (passed) => 0.6 + 1.1 * passed,
  world: (passed) => 1.3 - 0.5 * passed,
};

const weekdayLift: Partial<Record<TopicName, readonly number[]>> = {
  sports: [1.7, 1.3, 0.9, 0.85, 0.9, 1.1, 1.7],
  politics: [0.7, 1, 1.15, 1.15, 1.1, 1, 0.65],
  business: [0.6, 1, 1.1, 1.1, 1.1, 1.1, 0.7],
};

/** What is going on that day. */
export function occasionsOn(day: Day): Time[] {
  return times.filter(({ from, to, when }) => {
    const inside = from <= to ? day.monthDay >= from && day.monthDay <= to : day.monthDay >= from || day.monthDay <= to;
    return inside && (when?.(day.year, day.lastYear - day.year) ?? true);
  });
}

/** How many times more (or less) of a topic the day asks for, before an outlet's own habits. */
export function demand(topic: TopicName, day: Day, going: readonly Time[]): number {
  const lift = going.reduce((product, time) => product * (time.lift[topic] ?? 1), 1);
  return lift * trends[topic](day.passed) * (weekdayLift[topic]?.[day.weekday] ?? 1);
}
