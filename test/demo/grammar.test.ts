import { describe, expect, test } from 'vitest';
import { desk, topicNames } from '../../src/demo/desk.ts';
import { compose, type Frame, filler } from '../../src/demo/grammar.ts';
import { newsroom } from '../../src/demo/newsroom.ts';
import { random } from '../../src/demo/random.ts';
import { firstVersion } from '../../src/demo/story.ts';
import { words } from '../../src/demo/words.ts';

const dayWords = { year: ['2024'], lastyear: ['2023'], nextyear: ['2025'], month: ['May'], weekday: ['Monday'] };

// Names that must not appear: the newsroom is invented, and so are all who are in it.
const real = [
  'Trump', 'Biden', 'Obama', 'Clinton', 'McConnell', 'Beshear', 'Rand Paul', 'Putin', 'Zelensky', 'Netanyahu', 'Macron',
  'Google', 'Apple', 'Microsoft', 'Amazon', 'Facebook', 'Twitter', 'Tesla', 'Netflix', 'Samsung', 'Nvidia', 'OpenAI',
  'Pfizer', 'Moderna', 'Walmart', 'Toyota', 'Boeing', 'Humana', 'Disney', 'Reuters', 'Associated Press', 'Courier Journal',
  'Taylor Swift', 'Beyonce', 'LeBron', 'Calipari', 'Lakers', 'Yankees', 'Wildcats', 'Louisville', 'Lexington', 'Russia',
  'China', 'Ukraine', 'Israel', 'Iran', 'France', 'NFL', 'NBA',
]; // biome-ignore format: a list

function framesOf(topic: (typeof topicNames)[number]): Frame[] {
  return [...desk[topic].frames, ...Object.values(desk[topic].occasions ?? {}).flat()];
}

describe.each(topicNames)('grammar of %s', (topic) => {
  test('has at least 400 distinct frames for any day', () => {
    expect(new Set(desk[topic].frames.map(([title]) => title)).size).toBeGreaterThanOrEqual(400);
    expect(new Set(desk[topic].frames.map(([, summary]) => summary)).size).toBeGreaterThanOrEqual(400);
  });

  test('fills every slot of every frame and closing sentence', () => {
    const lists = { ...words, ...dayWords, ...desk[topic].words };
    for (const text of [...framesOf(topic).flat(), ...desk[topic].tails]) {
      for (let seed = 0; seed < 5; seed += 1) {
        const filled = compose(text, filler(lists, random(seed)));
        expect(filled).not.toMatch(/[{}]|undefined| {2}/);
        expect(filled).toMatch(/^["A-Z0-9$]/);
      }
    }
  });

  test('has no list of words that no frame uses', () => {
    const text = JSON.stringify([framesOf(topic), desk[topic].tails, Object.values(desk[topic].words)]);
    for (const list of Object.keys(desk[topic].words)) expect(text).toMatch(new RegExp(`\\{${list}\\d?(:last)?\\}`));
  });

  test('says more in the summary than in the title', () => {
    for (const [title, summary] of framesOf(topic)) {
      expect(summary.length).toBeGreaterThan(50);
      expect(summary.toLowerCase()).not.toContain(title.toLowerCase());
    }
  });
});

test('a slot keeps its word within an article, and a numbered one differs', () => {
  const fill = filler(words, random(3));
  const [first, again, other] = fill('{town}|{town}|{town2}').split('|');
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(fill('{person}').endsWith(fill('{person:last}'))).toBe(true);
});

test('numbers keep to their range, dollars and years are written as such', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const fill = filler({}, random(seed));
    expect(Number(fill('{3..5}'))).toSatisfy((value: number) => value >= 3 && value <= 5);
    expect(fill('{$2000..9000}')).toMatch(/^\$\d,\d{3}$/);
    expect(fill('{1950..1980y}')).toMatch(/^19\d\d$/);
  }
});

test('an unknown slot is an error, not a hole in the text', () => {
  expect(() => filler(words, random(1))('{nowhere}')).toThrow('nowhere');
});

test.each([
  ['a {w} plan. {w} next', 'eight', 'An eight plan. Eight next'],
  ['a {w} at a university', 'one-year deal', 'A one-year deal at a university'],
  ['{w} meet U.N. envoys', 'aid groups', 'Aid groups meet U.N. envoys'],
])('%s is put right', (template, word, expected) => {
  expect(compose(template, filler({ w: [word] }, random(1)))).toBe(expected);
});

test('names no real company, person, team or country', () => {
  const pattern = new RegExp(`\\b(${real.join('|')})\\b`);
  for (const story of newsroom({ articles: 8_000, seed: 5, until: '2025-12-31' })) {
    const { title, summary } = firstVersion(story);
    expect(`${title} ${summary} ${story.author ?? ''}`).not.toMatch(pattern);
  }
});
