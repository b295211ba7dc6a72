import { write } from './article.ts';
import { calendar, type Day } from './calendar.ts';
import { offsets } from './clock.ts';
import { type TopicName, topicNames } from './desk.ts';
import { filler } from './grammar.ts';
import { type DemoOutlet, outlets } from './outlets.ts';
import { type Random, random } from './random.ts';
import { demand, occasionsOn } from './seasons.ts';
import { titleMemory } from './titles.ts';
import { words } from './words.ts';

/** An article of the made-up newsroom. */
export type DemoArticle = {
  outlet: string;
  url: string;
  guid: string;
  title: string;
  summary: string;
  author: string | null;
  /** ISO 8601 with the outlet's own offset, e.g. `2024-03-09T14:05:00-05:00`. */
  publishedAt: string;
  categories: string[];
  comments: number | null;
  /** What a classifier should find. */
  truth: { topic: TopicName };
};

export type NewsroomOptions = {
  articles: number;
  seed: number;
  /** The last day, `YYYY-MM-DD`. */
  until: string;
  years?: number;
};

const weekRhythm = [0.6, 1.1, 1.15, 1.15, 1.1, 1.05, 0.65];
const hourRhythm = [3, 6, 8, 8, 7, 6, 6, 5, 5, 5, 6, 7, 6, 4, 3, 3, 3, 2];
const firstHour = 5;
const appetite: Record<TopicName, number> = {
  business: 0.7,
  entertainment: 0.8,
  health: 0.9,
  politics: 2.2,
  science: 0.6,
  sports: 1.5,
  technology: 0.6,
  world: 0.7,
};

function slugOf(title: string): string {
  const plain = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 70).replace(/^-|-[^-]*$/g, '');
}

function staffOf(chance: Random): Record<TopicName, string[]> {
  const name = () => filler(words, chance)('{person}');
  return Object.fromEntries(topicNames.map((topic) => [topic, [name(), name()]])) as Record<TopicName, string[]>;
}

function clockTime(chance: Random): string {
  const hour = firstHour + chance.weighted(hourRhythm);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}:${two(chance.between(0, 59))}:${two(chance.between(0, 59))}`;
}

/**
 * Number of the topic that is due, mostly: an editor keeps a mix, so months differ less than by throwing dice. (With dice,
 * the share of a topic of 15 % wavers by 2.3 points at 250 articles a month, more than most trends and seasons.)
 * @param owed articles that each topic is short of; changed
 */
function nextTopic(owed: number[], shares: readonly number[], chance: Random): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [topic, share] of shares.entries()) owed[topic]! += share / total;
  const topic = chance.weighted(owed.map((short, index) => Math.max(0, short) + (0.05 * shares[index]!) / total));
  owed[topic]! -= 1;
  return topic;
}

/**
 * Publishes a made-up newsroom: all outlets together, in order of time, exactly as many articles as asked for.
 * The same options give the same articles on every machine.
 */
export function* newsroom({ articles, seed, until, years = 10 }: NewsroomOptions): Generator<DemoArticle> {
  const chance = random(seed);
  const staff = outlets.map(() => staffOf(chance));
  const serials = outlets.map(() => chance.between(1000, 9000));
  const offsetOn = outlets.map((outlet) => offsets(outlet.timezone));
  const owed = outlets.map(() => topicNames.map(() => 0));
  const titles = titleMemory();
  const dates = calendar(until, years);
  const volumes = dates.map(({ day }) =>
    outlets.map((outlet) => outlet.volume(day.passed) * weekRhythm[day.weekday]! * (0.6 + 0.8 * chance.next())),
  );
  const total = volumes.flat().reduce((sum, volume) => sum + volume, 0);

  const publish = (outlet: DemoOutlet, index: number, date: Date, day: Day, shares: readonly number[]): DemoArticle => {
    const topic = topicNames[nextTopic(owed[index]!, shares, chance)]!;
    let story = write(topic, outlet, day, chance);
    for (let rewrites = 0; titles.has(story.title) && rewrites < 3; rewrites += 1) {
      story = write(topic, outlet, day, chance);
    }
    const { title, summary } = story;
    titles.add(title);
    serials[index]! += chance.between(1, 9);
    const iso = date.toISOString();
    const [year, month, dayOfMonth] = iso.slice(0, 10).split('-') as [string, string, string];
    const byline = chance.next() < outlet.byline ? chance.pick(staff[index]![topic]) : null;
    return {
      outlet: outlet.slug,
      ...outlet.address({ year, month, day: dayOfMonth, words: slugOf(title), serial: serials[index]! }),
      title,
      summary,
      author: byline,
      publishedAt: `${iso.slice(0, 11)}${clockTime(chance)}${offsetOn[index]!(date)}`,
      categories: [chance.pick(outlet.sections[topic])],
      comments:
        outlet.comments === null ? null : Math.floor(outlet.comments * appetite[topic] * 4 * chance.next() ** 3),
      truth: { topic },
    };
  };

  let passed = 0;
  let published = 0;
  for (const [position, { date, day }] of dates.entries()) {
    const going = occasionsOn(day);
    const edition: DemoArticle[] = [];
    for (const [index, outlet] of outlets.entries()) {
      passed += volumes[position]![index]!;
      const due = position === dates.length - 1 && index === outlets.length - 1;
      const target = due ? articles : Math.floor((articles * passed) / total);
      const shares = topicNames.map((topic) => outlet.shares[topic] * demand(topic, day, going));
      for (; published < target; published += 1) edition.push(publish(outlet, index, date, day, shares));
    }
    yield* edition.sort((one, other) => Date.parse(one.publishedAt) - Date.parse(other.publishedAt));
  }
}
