import { createAgencyDesk, rerun } from './agency.ts';
import { write } from './article.ts';
import { calendar, type Day } from './calendar.ts';
import { offsets } from './clock.ts';
import { type TopicName, topicNames } from './desk.ts';
import { filler } from './grammar.ts';
import { dateFormOf, versionsOf } from './mishaps.ts';
import { type DemoOutlet, slugOf } from './outlet.ts';
import { outlets } from './outlets.ts';
import { type Random, random } from './random.ts';
import { commentCounts, commentsOf, viewCounts } from './readers.ts';
import { demand, occasionsOn } from './seasons.ts';
import type { Story, Version } from './story.ts';
import { titleMemory } from './titles.ts';
import { words } from './words.ts';

export type NewsroomOptions = {
  /** Stories that can be had; those of a month without archive come on top. */
  articles: number;
  seed: number;
  /** The last day, `YYYY-MM-DD`. */
  until: string;
  years?: number;
};

const HOUR_MS = 3_600_000;
const weekRhythm = [0.6, 1.1, 1.15, 1.15, 1.1, 1.05, 0.65];
const hourRhythm = [3, 6, 8, 8, 7, 6, 6, 5, 5, 5, 6, 7, 6, 4, 3, 3, 3, 2];
const firstHour = 5;

/** What an outlet keeps from one story to the next. */
type Office = {
  outlet: DemoOutlet;
  staff: Record<TopicName, string[]>;
  serial: number;
  offsetOn(date: Date): string;
  /** Articles that each topic is short of. */
  owed: number[];
};

function openOffice(outlet: DemoOutlet, chance: Random): Office {
  const name = () => filler(words, chance)('{person}');
  return {
    outlet,
    staff: Object.fromEntries(topicNames.map((topic) => [topic, [name(), name()]])) as Record<TopicName, string[]>,
    serial: chance.between(1000, 9000),
    offsetOn: offsets(outlet.timezone),
    owed: topicNames.map(() => 0),
  };
}

function wordsOfUrl(title: string): string {
  const plain = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 70).replace(/^-|-[^-]*$/g, '');
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

const isLost = ({ notArchived }: DemoOutlet, day: Day): boolean =>
  notArchived !== undefined &&
  day.lastYear - day.year === notArchived.before &&
  day.monthDay.startsWith(`${notArchived.month}-`);

/**
 * Publishes a made-up newsroom: all outlets together, in order of time, exactly as many stories as asked for, and those of
 * the month that no archive has. The same options give the same stories on every machine.
 */
export function* newsroom({ articles, seed, until, years = 10 }: NewsroomOptions): Generator<Story> {
  const chance = random(seed);
  const offices = outlets.map((outlet) => openOffice(outlet, chance));
  const titles = titleMemory();
  const agencyDesk = createAgencyDesk();
  const agency = outlets.find((outlet) => outlet.agency)!;
  const dates = calendar(until, years);
  const untilMs = Date.parse(`${until}T00:00:00Z`) + 24 * HOUR_MS;
  const volumes = dates.map(({ day }) =>
    outlets.map((outlet) => outlet.volume(day.passed) * weekRhythm[day.weekday]! * (0.6 + 0.8 * chance.next())),
  );
  const reachableVolume = volumes.map((row, position) =>
    row.map((volume, index) => (isLost(outlets[index]!, dates[position]!.day) ? 0 : volume)),
  );
  const total = reachableVolume.flat().reduce((sum, volume) => sum + volume, 0);

  /** Title, summary and credit: the outlet's own work, or an agency's story run again. */
  function text(office: Office, topic: TopicName, day: Day, atMs: number) {
    const { outlet, staff } = office;
    const original = chance.next() < outlet.reruns ? agencyDesk.pick(slugOf(outlet), atMs, chance) : null;
    if (original !== null) {
      const { sameHeadline, ...printed } = rerun(original, agency.name, chance);
      return { ...printed, topic: original.truth.topic, copy: { of: original, sameHeadline } };
    }
    let story = write(topic, outlet, day, chance);
    for (let rewrites = 0; titles.has(story.title) && rewrites < 3; rewrites += 1) {
      story = write(topic, outlet, day, chance);
    }
    titles.add(story.title);
    const author = chance.next() < outlet.byline ? chance.pick(staff[topic]) : null;
    return { ...story, author, topic, copy: null };
  }

  function publish(office: Office, date: Date, day: Day, shares: readonly number[]): Story {
    const { outlet } = office;
    const iso = date.toISOString();
    const publishedAt = `${iso.slice(0, 11)}${clockTime(chance)}${office.offsetOn(date)}`;
    const publishedMs = Date.parse(publishedAt);
    const planned = topicNames[nextTopic(office.owed, shares, chance)]!;
    const { title, summary, author, topic, copy } = text(office, planned, day, publishedMs);
    office.serial += chance.between(1, 9);
    const [year, month, dayOfMonth] = iso.slice(0, 10).split('-') as [string, string, string];
    const renamed = outlet.renamedAt !== undefined && day.passed >= outlet.renamedAt;
    const host = renamed ? outlet.domains.at(-1)! : outlet.domains[0];
    const place = { host, year, month, day: dayOfMonth, words: wordsOfUrl(title), serial: office.serial };
    const { url, guid } = outlet.address(place);
    const capturedMs = Math.min(untilMs, publishedMs + chance.between(1, 20) * HOUR_MS);
    const capturedAt = new Date(capturedMs).toISOString();
    const first: Version = { url, title, summary, capturedAt };
    const versions = versionsOf(first, untilMs, chance);
    const comments = commentsOf(outlet, topic, chance);
    const reachable = !isLost(outlet, day);
    const story: Story = {
      outlet: slugOf(outlet),
      guid,
      author,
      categories: [chance.pick(outlet.sections[topic])],
      publishedAt,
      dateForm: dateFormOf(outlet, chance),
      versions,
      counts: [
        ...commentCounts(comments, publishedMs, untilMs),
        ...(outlet.analytics ? viewCounts(topic, versions, publishedMs, untilMs, chance) : []),
      ],
      comments,
      truth: { topic, copy, wire: copy !== null, reachable },
    };
    if (outlet.agency) agencyDesk.add(story);
    return story;
  }

  let passed = 0;
  let published = 0;
  let lost = 0;
  let lostPassed = 0;
  for (const [position, { date, day }] of dates.entries()) {
    const going = occasionsOn(day);
    const edition: Story[] = [];
    for (const [index, office] of offices.entries()) {
      const shares = topicNames.map((topic) => office.outlet.shares[topic] * demand(topic, day, going));
      passed += reachableVolume[position]![index]!;
      lostPassed += volumes[position]![index]! - reachableVolume[position]![index]!;
      const last = position === dates.length - 1 && index === offices.length - 1;
      const target = last ? articles : Math.floor((articles * passed) / total);
      for (; published < target; published += 1) edition.push(publish(office, date, day, shares));
      const lostTarget = Math.floor((articles * lostPassed) / total);
      for (; lost < lostTarget; lost += 1) edition.push(publish(office, date, day, shares));
    }
    yield* edition.sort((one, other) => Date.parse(one.publishedAt) - Date.parse(other.publishedAt));
  }
}
