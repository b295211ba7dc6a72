import type { Day } from './calendar.ts';
import { desk, type TopicName } from './desk.ts';
import { compose, type Frame, filler, type Words } from './grammar.ts';
import type { DemoOutlet } from './outlet.ts';
import type { Random } from './random.ts';
import { occasionsOn } from './seasons.ts';
import { words } from './words.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const smallWords = new Set('a an and as at but by for from in of on or the to with'.split(' '));

/** Words that depend on the day: a story names a month to come, a weekday, this year and its neighbours. */
function wordsOf(day: Day): Words {
  const month = Number(day.monthDay.slice(0, 2));
  return {
    year: [`${day.year}`],
    lastyear: [`${day.year - 1}`],
    nextyear: [`${day.year + 1}`],
    month: [1, 2, 3].map((ahead) => months[(month - 1 + ahead) % 12]!),
    weekday: weekdays,
  };
}

function titleCase(title: string): string {
  return title.replace(/(^|[ "])([a-z][\w’']*)/g, (whole, before: string, word: string) =>
    smallWords.has(word) ? whole : before + word[0]!.toUpperCase() + word.slice(1),
  );
}

function frameFor(topic: TopicName, day: Day, chance: Random): Frame {
  const { frames, occasions } = desk[topic];
  for (const { occasion, part } of occasionsOn(day).reverse()) {
    const timely = occasions?.[occasion];
    if (timely && chance.next() < part) return chance.pick(timely);
  }
  return chance.pick(frames);
}

/** Writes one article of a topic as an outlet would on that day. */
export function write(
  topic: TopicName,
  outlet: DemoOutlet,
  day: Day,
  chance: Random,
): { title: string; summary: string } {
  const fill = filler({ ...words, ...wordsOf(day), ...desk[topic].words }, chance);
  const [titleFrame, summaryFrame] = frameFor(topic, day, chance);
  const title = compose(titleFrame, fill);
  if (chance.next() < outlet.headlineOnly) return { title: outlet.titleCase ? titleCase(title) : title, summary: '' };

  let summary = compose(summaryFrame, fill);
  if (chance.next() < outlet.closing) summary += ` ${compose(chance.pick(desk[topic].tails), fill)}`;
  if (chance.next() < outlet.dateline) {
    const place = topic === 'world' ? fill('{capital}').toUpperCase() : `${fill('{town}').toUpperCase()}, Ky.`;
    summary = `${place} — ${summary}`;
  }
  return { title: outlet.titleCase ? titleCase(title) : title, summary };
}
