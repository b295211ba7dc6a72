import { describe, expect, it } from 'vitest';
import { random } from '../../src/demo/random.ts';
import { levelsOf, type Point, spikesOf } from '../../src/store/changes.ts';

const randomOf = (seed: number) => random(seed).next;
function poisson(mean: number, random: () => number): number {
  let n = 0;
  for (let p = random(); p > Math.exp(-mean); p *= random()) n++;
  return n;
}
/** Days of a newsroom that has half as much at weekends. */
function daysOf(count: number, mean: number, random: () => number, factor = (_day: number) => 1): Point[] {
  return Array.from({ length: count }, (_, day) => {
    const volume = day % 7 < 2 ? 0.5 : 1;
    const articles = poisson(mean * volume * factor(day), random);
    return { articles, total: articles + poisson(60 * volume, random) };
  });
}

describe('spikesOf', () => {
  it('finds the days of a big story, as one spike', () => {
    const days = daysOf(200, 6, randomOf(1), (day) => (day === 121 || day === 122 || day === 124 ? 8 : 1));
    const [spike, ...others] = spikesOf(days);
    expect(others).toEqual([]);
    expect(spike).toMatchObject({ first: 121, last: 124 });
    expect(spike?.articles).toBeGreaterThan(2 * (spike?.usual as number));
  });

  it('takes no weekend, no new outlet and no quiet newsroom for news', () => {
    const random = randomOf(2);
    const joined = daysOf(200, 6, random).map(({ articles, total }, day) =>
      day < 100 ? { articles, total } : { articles: articles * 4, total: total * 4 },
    );
    expect(spikesOf(joined)).toEqual([]);
    expect(spikesOf(daysOf(200, 6, random).map((day, n) => (n % 30 < 10 ? { articles: 0, total: 0 } : day)))).toEqual(
      [],
    );
  });

  it('gives a false alarm less than once in ten years of a topic', () => {
    const random = randomOf(3);
    const alarms = [1, 3, 10, 30].map((mean) =>
      Array.from({ length: 10 }, () => spikesOf(daysOf(3_650, mean, random)).length).reduce((all, one) => all + one, 0),
    );
    for (const alarmsIn100Years of alarms) expect(alarmsIn100Years).toBeLessThan(10);
  });

  it('says nothing where there is too little before', () => {
    expect(spikesOf([{ articles: 50, total: 60 }])).toEqual([]);
    expect(spikesOf([])).toEqual([]);
  });
});

describe('levelsOf', () => {
  const monthsOf = (count: number, share: (month: number) => number, random: () => number): Point[] =>
    Array.from({ length: count }, (_, month) => ({ articles: poisson(300 * share(month), random), total: 300 }));

  it('finds the month from which on a topic has more', () => {
    const months = monthsOf(120, (month) => (month < 60 ? 0.1 : 0.2), randomOf(4));
    const levels = levelsOf(months);
    expect(levels).toHaveLength(1);
    expect(Math.abs((levels[0]?.at as number) - 60)).toBeLessThanOrEqual(2);
    expect(levels[0]?.after).toBeGreaterThan(0.17);
    expect(levels[0]?.before).toBeLessThan(0.13);
  });

  it('takes no season for a change, and gives a false alarm in less than one topic of twenty in ten years', () => {
    const random = randomOf(5);
    const season = (month: number) => 0.15 + 0.1 * Math.sin((month / 12) * 2 * Math.PI);
    const alarms = Array.from({ length: 200 }, () => levelsOf(monthsOf(120, season, random)).length);
    expect(alarms.filter((count) => count > 0).length).toBeLessThan(10);
  });

  it('tells no change beside a month without articles', () => {
    const months = monthsOf(60, (month) => (month < 30 ? 0.1 : 0.3), randomOf(6));
    expect(levelsOf(months)).toHaveLength(1);
    expect(
      levelsOf(months.map((month, n) => (n === 25 ? { articles: 0, total: 0 } : month))).length,
    ).toBeLessThanOrEqual(1);
    expect(levelsOf(months.map((month, n) => (n > 18 && n < 42 ? { articles: 0, total: 0 } : month)))).toEqual([]);
  });
});
