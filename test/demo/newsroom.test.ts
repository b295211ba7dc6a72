import { describe, expect, test } from 'vitest';
import { lastFullMonth } from '../../src/demo/clock.ts';
import { topicNames } from '../../src/demo/desk.ts';
import { newsroom } from '../../src/demo/newsroom.ts';
import { slugOf } from '../../src/demo/outlet.ts';
import { outlets } from '../../src/demo/outlets.ts';
import { carelessForms, firstVersion, lastVersion, type Story } from '../../src/demo/story.ts';

const until = '2026-10-31';
const all = [...newsroom({ articles: 24_000, seed: 7, until })];
const reachable = all.filter(({ truth }) => truth.reachable);
const of = (slug: string) => all.filter(({ outlet }) => outlet === slug);

function share(stories: Story[], topic: string): number {
  return stories.filter((story) => story.truth.topic === topic).length / stories.length;
}

function inMonths(months: string[], years?: string[]): Story[] {
  return all.filter(
    ({ publishedAt }) =>
      months.includes(publishedAt.slice(5, 7)) && (years === undefined || years.includes(publishedAt.slice(0, 4))),
  );
}

describe('newsroom', () => {
  test('gives the same stories for the same seed, others for another', () => {
    const again = [...newsroom({ articles: 24_000, seed: 7, until })];
    expect(again).toEqual(all);
    const other = [...newsroom({ articles: 24_000, seed: 8, until })];
    const title = (story: Story | undefined) => story && firstVersion(story).title;
    expect(other.filter((story, index) => title(story) === title(all[index])).length).toBeLessThan(100);
  });

  test.each([0, 1, 100, 5_000])('publishes exactly %i stories that can be had when asked to', (articles) => {
    const stories = [...newsroom({ articles, seed: 1, until })];
    expect(stories.filter(({ truth }) => truth.reachable)).toHaveLength(articles);
  });

  test('covers ten years up to the last day, in order of time', () => {
    expect(reachable).toHaveLength(24_000);
    expect(all[0]!.publishedAt.slice(0, 10)).toBe('2016-11-01');
    expect(all.at(-1)!.publishedAt.slice(0, 10)).toBe(until);
    expect(new Set(all.map(({ publishedAt }) => publishedAt.slice(0, 7))).size).toBe(120);
    const instants = all.map(({ publishedAt }) => Date.parse(publishedAt));
    expect(instants.every((instant, index) => index === 0 || instant >= instants[index - 1]!)).toBe(true);
  });

  test('covers fewer years when asked to, and refuses what is not a date', () => {
    const one = [...newsroom({ articles: 500, seed: 1, until: '2024-02-29', years: 1 })];
    expect(one[0]!.publishedAt.slice(0, 7)).toBe('2023-03');
    expect(() => [...newsroom({ articles: 1, seed: 1, until: 'yesterday' })]).toThrow('yesterday');
  });

  test('names the last day of the last full month', () => {
    expect(lastFullMonth('2026-11-24')).toBe('2026-10-31');
    expect(lastFullMonth('2024-03-01')).toBe('2024-02-29');
    expect(lastFullMonth('2025-01-15')).toBe('2024-12-31');
  });

  test('gives every version of every story an address of its own', () => {
    const urls = all.flatMap(({ versions }) => [...new Set(versions.map(({ url }) => url))]);
    expect(new Set(urls).size).toBe(urls.length);
    expect(new Set(all.map(({ outlet, guid }) => `${outlet} ${guid}`)).size).toBe(all.length);
    expect(urls.every((url) => /^https:\/\/(www\.)?[a-z]+\.example\/\S+$/.test(url))).toBe(true);
  });

  test('writes nearly unique titles, but where the agency is rerun', () => {
    const own = all.filter(({ truth }) => truth.copy === null).map((story) => firstVersion(story).title.toLowerCase());
    expect(new Set(own).size).toBeGreaterThan(0.95 * own.length);
  });

  test('varies in length: headlines only, one sentence, several', () => {
    const lengths = all.map((story) => firstVersion(story).summary.length);
    expect(lengths.filter((length) => length === 0).length).toBeGreaterThan(1_000);
    expect(lengths.filter((length) => length > 150).length).toBeGreaterThan(1_000);
  });

  test("tells local time with the outlet's offset, daylight saving included", () => {
    const offsets = (slug: string, month: string) =>
      new Set(of(slug).flatMap(({ publishedAt: at }) => (at.slice(5, 7) === month ? at.slice(19) : [])));
    expect(offsets('onlytruth.example', '01')).toEqual(new Set(['-05:00']));
    expect(offsets('onlytruth.example', '07')).toEqual(new Set(['-04:00']));
    expect(offsets('tristateherald.example', '07')).toEqual(new Set(['-05:00']));
    expect(offsets('tristateherald.example', '03')).toEqual(new Set(['-06:00', '-05:00']));
  });

  test('gives every outlet its own habits', () => {
    const [own, ledger, herald] = outlets.map((outlet) => of(slugOf(outlet))) as [Story[], Story[], Story[]];
    expect(outlets).toHaveLength(6);
    expect(share(own, 'technology')).toBeGreaterThan(1.5 * share(ledger, 'technology'));
    expect(share(ledger, 'sports')).toBeGreaterThan(1.4 * share(own, 'sports'));
    expect(share(herald, 'world')).toBeGreaterThan(1.6 * share(own, 'world'));
    expect(herald.every(({ comments }) => comments === null)).toBe(true);
    expect(own.every(({ comments }) => comments !== null && comments >= 0)).toBe(true);
    const half = (stories: Story[]) => stories.filter(({ publishedAt }) => publishedAt < '2021-11').length;
    expect(half(own)).toBeLessThan(own.length / 2);
    expect(half(ledger)).toBeGreaterThan(ledger.length / 2);
  });

  test('has seasons, elections, slow trends, big events and a scandal', () => {
    const even = ['2018', '2020', '2022', '2024', '2026'];
    const odd = ['2017', '2019', '2021', '2023', '2025'];
    expect(share(inMonths(['10'], even), 'politics')).toBeGreaterThan(1.4 * share(inMonths(['10'], odd), 'politics'));
    expect(share(inMonths(['09', '10'], odd), 'sports')).toBeGreaterThan(1.2 * share(inMonths(['01', '02']), 'sports'));
    expect(share(inMonths(['12', '01']), 'health')).toBeGreaterThan(1.2 * share(inMonths(['06', '07']), 'health'));
    expect(share(inMonths(['07']), 'entertainment')).toBeGreaterThan(1.2 * share(inMonths(['02']), 'entertainment'));
    expect(share(all.slice(-8_000), 'technology')).toBeGreaterThan(1.4 * share(all.slice(0, 8_000), 'technology'));
    expect(share(inMonths(['10', '11'], ['2019']), 'business')).toBeGreaterThan(1.3 * share(all, 'business'));
    const titled = (stories: Story[], word: RegExp) => stories.filter((story) => word.test(firstVersion(story).title));
    expect(titled(inMonths(['04'], ['2022']), /storm/i).length).toBeGreaterThan(5);
    expect(titled(inMonths(['02'], ['2021']), /ledger|treasurer/i).length).toBeGreaterThan(5);
    expect(titled(inMonths(['02'], ['2020']), /ledger scandal/i)).toHaveLength(0);
    // One month has 200 stories, so its share wavers by 3 points; the other years together are steady.
    const otherYears = inMonths(['02'], ['2017', '2018', '2019', '2020', '2022', '2023', '2024', '2025', '2026']);
    expect(share(inMonths(['02'], ['2021']), 'politics')).toBeGreaterThan(1.15 * share(otherYears, 'politics'));
  });

  test('writes about every topic at every outlet', () => {
    for (const outlet of outlets) {
      expect([...new Set(of(slugOf(outlet)).map(({ truth }) => truth.topic))].sort()).toEqual(topicNames);
    }
  });
});

describe('what goes wrong in a newsroom', () => {
  test('an outlet joins late, and one is renamed and keeps its slug', () => {
    expect(of('mintjulepdaily.example')[0]!.publishedAt > '2020-03').toBe(true);
    const hosts = of('tristateherald.example').map((story) => new URL(firstVersion(story).url).hostname);
    const change = hosts.indexOf('www.tristatetimes.example');
    expect(change).toBeGreaterThan(100);
    expect(new Set(hosts.slice(0, change))).toEqual(new Set(['www.tristateherald.example']));
    expect(new Set(hosts.slice(change))).toEqual(new Set(['www.tristatetimes.example']));
  });

  test('a month of one outlet is in no archive, and nothing else is missing', () => {
    const lost = all.filter(({ truth }) => !truth.reachable);
    expect(lost.length).toBeGreaterThan(5);
    expect(new Set(lost.map(({ outlet, publishedAt }) => `${outlet} ${publishedAt.slice(0, 7)}`))).toEqual(
      new Set(['bluestemradio.example 2023-06']),
    );
    const there = of('bluestemradio.example').filter(({ publishedAt }) => publishedAt.startsWith('2023-06'));
    expect(there.every(({ truth }) => !truth.reachable)).toBe(true);
  });

  test('headlines are edited and addresses move', () => {
    const edited = all.filter((story) => firstVersion(story).title !== lastVersion(story).title).length / all.length;
    const moved = all.filter((story) => firstVersion(story).url !== lastVersion(story).url).length / all.length;
    expect(edited).toBeGreaterThan(0.045);
    expect(edited).toBeLessThan(0.075);
    expect(moved).toBeGreaterThan(0.013);
    expect(moved).toBeLessThan(0.027);
    for (const { versions } of all) {
      const times = versions.map(({ capturedAt }) => capturedAt);
      expect(times).toEqual([...times].sort());
      expect(times.at(-1)! <= '2026-11-01T00:00:00.000Z').toBe(true);
    }
  });

  test('the agency is rerun later, with its headline or another, and always with its credit', () => {
    const copies = all.flatMap((story) => (story.truth.copy ? [{ story, ...story.truth.copy }] : []));
    expect(copies.length).toBeGreaterThan(0.04 * all.length);
    for (const { story, of: original, sameHeadline } of copies) {
      expect(original.outlet).toBe('commonwealthwire.example');
      expect(Date.parse(story.publishedAt)).toBeGreaterThan(Date.parse(original.publishedAt));
      expect(story.truth.topic).toBe(original.truth.topic);
      expect(firstVersion(story).title === firstVersion(original).title).toBe(sameHeadline);
      expect(`${story.author} ${firstVersion(story).summary.slice(0, 80)}`).toContain('Commonwealth Wire');
    }
    const kept = copies.filter(({ sameHeadline }) => sameHeadline).length / copies.length;
    expect(kept).toBeGreaterThan(0.5);
    expect(kept).toBeLessThan(0.7);
    expect(all.every(({ truth }) => truth.wire === (truth.copy !== null))).toBe(true);
  });

  test('some dates are careless, in every form', () => {
    const forms = new Map(carelessForms.map((form) => [form, all.filter((story) => story.dateForm === form).length]));
    for (const count of forms.values()) expect(count).toBeGreaterThan(10);
    expect(of('onlytruth.example').every(({ dateForm }) => dateForm === 'full')).toBe(true);
  });

  test('comments grow, and page views are counted by week at the own outlet', () => {
    for (const { counts, outlet } of all) {
      const totals = counts.flatMap((count) => (count.kind === 'comments' ? count.count : []));
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
      const views = counts.filter(({ kind }) => kind === 'pageviews');
      expect(views.length === 0 || outlet === 'onlytruth.example').toBe(true);
      expect(counts.every(({ to }) => to <= '2026-11-01T00:00:00.000Z')).toBe(true);
    }
    expect(all.reduce((sum, { counts }) => sum + counts.length, 0)).toBeLessThan(4 * all.length);
  });
});
