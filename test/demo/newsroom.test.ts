import { describe, expect, test } from 'vitest';
import { lastFullMonth } from '../../src/demo/clock.ts';
import { topicNames } from '../../src/demo/desk.ts';
import { type DemoArticle, newsroom } from '../../src/demo/newsroom.ts';
import { outlets } from '../../src/demo/outlets.ts';

const until = '2026-10-31';
const all = [...newsroom({ articles: 24_000, seed: 7, until })];

function share(articles: DemoArticle[], topic: string): number {
  return articles.filter((article) => article.truth.topic === topic).length / articles.length;
}

function inMonths(months: string[], years?: string[]): DemoArticle[] {
  return all.filter(
    ({ publishedAt }) =>
      months.includes(publishedAt.slice(5, 7)) && (years === undefined || years.includes(publishedAt.slice(0, 4))),
  );
}

describe('newsroom', () => {
  test('gives the same articles for the same seed, others for another', () => {
    const again = [...newsroom({ articles: 24_000, seed: 7, until })];
    expect(again).toEqual(all);
    const other = [...newsroom({ articles: 24_000, seed: 8, until })];
    expect(other.filter(({ title }, index) => title === all[index]!.title).length).toBeLessThan(100);
  });

  test.each([0, 1, 100, 5_000])('publishes exactly %i articles when asked to', (articles) => {
    expect([...newsroom({ articles, seed: 1, until })]).toHaveLength(articles);
  });

  test('covers ten years up to the last day, in order of time', () => {
    expect(all).toHaveLength(24_000);
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

  test('writes nearly unique titles and unique addresses', () => {
    expect(new Set(all.map(({ title }) => title.toLowerCase())).size).toBeGreaterThan(0.95 * all.length);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    expect(new Set(all.map(({ guid }) => guid)).size).toBe(all.length);
    expect(all.every(({ url }) => /^https:\/\/(www\.)?[a-z]+\.example\/\S+$/.test(url))).toBe(true);
  });

  test('varies in length: headlines only, one sentence, several', () => {
    const lengths = all.map(({ summary }) => summary.length);
    expect(lengths.filter((length) => length === 0).length).toBeGreaterThan(1_000);
    expect(lengths.filter((length) => length > 150).length).toBeGreaterThan(1_000);
  });

  test("tells local time with the outlet's offset, daylight saving included", () => {
    const offsets = (slug: string, month: string) =>
      new Set(
        all
          .filter(({ outlet, publishedAt }) => outlet === slug && publishedAt.slice(5, 7) === month)
          .map(({ publishedAt }) => publishedAt.slice(19)),
      );
    expect(offsets('onlytruth.example', '01')).toEqual(new Set(['-05:00']));
    expect(offsets('onlytruth.example', '07')).toEqual(new Set(['-04:00']));
    expect(offsets('tristateherald.example', '07')).toEqual(new Set(['-05:00']));
    expect(offsets('tristateherald.example', '03')).toEqual(new Set(['-06:00', '-05:00']));
  });

  test('gives every outlet its own habits', () => {
    const of = (slug: string) => all.filter(({ outlet }) => outlet === slug);
    const [own, ledger, herald] = outlets.map(({ slug }) => of(slug)) as [DemoArticle[], DemoArticle[], DemoArticle[]];
    expect(share(own, 'technology')).toBeGreaterThan(1.5 * share(ledger, 'technology'));
    expect(share(ledger, 'sports')).toBeGreaterThan(1.4 * share(own, 'sports'));
    expect(share(herald, 'world')).toBeGreaterThan(1.6 * share(own, 'world'));
    expect(herald.every(({ comments }) => comments === null)).toBe(true);
    expect(own.every(({ comments }) => comments !== null && comments >= 0)).toBe(true);
    const half = (articles: DemoArticle[]) => articles.filter(({ publishedAt }) => publishedAt < '2021-11').length;
    expect(half(own)).toBeLessThan(own.length / 2);
    expect(half(ledger)).toBeGreaterThan(ledger.length / 2);
  });

  test('has seasons, elections, slow trends and big events', () => {
    const even = ['2018', '2020', '2022', '2024', '2026'];
    const odd = ['2017', '2019', '2021', '2023', '2025'];
    expect(share(inMonths(['10'], even), 'politics')).toBeGreaterThan(1.4 * share(inMonths(['10'], odd), 'politics'));
    expect(share(inMonths(['09', '10'], odd), 'sports')).toBeGreaterThan(1.2 * share(inMonths(['01', '02']), 'sports'));
    expect(share(inMonths(['12', '01']), 'health')).toBeGreaterThan(1.2 * share(inMonths(['06', '07']), 'health'));
    expect(share(inMonths(['07']), 'entertainment')).toBeGreaterThan(1.2 * share(inMonths(['02']), 'entertainment'));
    expect(share(all.slice(-8_000), 'technology')).toBeGreaterThan(1.6 * share(all.slice(0, 8_000), 'technology'));
    expect(share(inMonths(['10', '11'], ['2019']), 'business')).toBeGreaterThan(1.3 * share(all, 'business'));
    expect(inMonths(['04'], ['2022']).filter(({ title }) => /storm/i.test(title)).length).toBeGreaterThan(5);
    expect(inMonths(['04'], ['2021']).filter(({ title }) => /storm/i.test(title))).toHaveLength(0);
  });

  test('writes about every topic at every outlet', () => {
    for (const { slug } of outlets) {
      const topics = new Set(all.filter(({ outlet }) => outlet === slug).map(({ truth }) => truth.topic));
      expect([...topics].sort()).toEqual(topicNames);
    }
  });
});
