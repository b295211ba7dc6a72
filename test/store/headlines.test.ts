import { describe, expect, it } from 'vitest';
import { headlineOf, normalForm } from '../../src/store/headlines.ts';

const OUTLET = 'The Blue Ledger – Online';

describe('headlines', () => {
  it.each([
    ['  “It’s” a Café—№ 5!\u00a0', 'its a café no 5'],
    ["Cafe\u0301 opens; ﬁrst   GUESTS don't wait", 'café opens first guests dont wait'],
    ['Ｆｕｌｌ ｗｉｄｔｈ ½', 'full width 1 2'],
    ['İSTANBUL', 'i stanbul'],
    ['…', ''],
  ])('normal form of %j', (text, normal) => {
    expect(normalForm(text)).toBe(normal);
    expect(normalForm(normal)).toBe(normal);
  });

  it.each([
    ['Mayor opens the new bridge - The Only Truth', 'mayor opens the new bridge'],
    ['Mayor opens the new bridge | THE ONLY TRUTH', 'mayor opens the new bridge'],
    ['Mayor opens the new bridge\u00a0｜\u00a0The Only Truth ', 'mayor opens the new bridge'],
    ['Mayor opens - the new bridge — The Only Truth', 'mayor opens the new bridge'],
    ['Mayor opens the new bridge - A rival', 'mayor opens the new bridge a rival'],
    ['Mayor opens the new bridge-The Only Truth', 'mayor opens the new bridge the only truth'],
    ['The Only Truth - Mayor opens the new bridge', 'the only truth mayor opens the new bridge'],
    ['Only four words here - The Only Truth', null],
  ])("leaves the outlet's own name out at the end: %j", (title, headline) => {
    expect(headlineOf(title.replace('words ', ''), 'The Only Truth')).toBe(headline);
  });

  it('does not stumble over a title without end, and knows only the last part as a name', () => {
    const title = 'x - '.repeat(200_000);
    expect(headlineOf(title, OUTLET)).toHaveLength(399_999);
    expect(headlineOf(`${' '.repeat(500_000)}x`, OUTLET)).toBe(null);
    expect(headlineOf('Mayor opens the new bridge - The Blue Ledger – Online', OUTLET)).toBe(
      'mayor opens the new bridge the blue ledger online',
    );
  });

  it.each([
    'Four words are few',
    'Obituaries for Tuesday, March 5, 2024',
    'Letters to the editor for the week of Jan. 3',
    'Photos of the day: Friday, March 1st',
    'Here’s what you need to know this Monday morning',
    'Winning lottery numbers for Saturday, June 22',
    'For the week of March 4, 2024',
  ])('%j is not compared', (title) => {
    expect(headlineOf(title, OUTLET)).toBeNull();
  });

  it.each([
    'Police blotter thief returns the blotter',
    'What you need to know about the flood',
    'Storm on Friday takes down trees',
    'Lottery money was for scholarships once',
  ])('%j is compared', (title) => {
    expect(headlineOf(title, OUTLET)).toBe(title.toLowerCase());
  });
});
