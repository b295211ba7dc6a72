import type { Random } from './random.ts';

/** Lists of words by slot name; a word may hold slots itself. */
export type Words = Record<string, readonly string[]>;

/** A headline and what the summary adds to it, both with slots. */
export type Frame = readonly [title: string, summary: string];

/** Reads frames that are written one a line, `title | summary`. */
export const frames = (text: string): Frame[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as unknown as Frame);

/** Times that bring their own stories: seasons of the year, and the big events of this newsroom's ten years. */
export type Occasion =
  | 'election'
  | 'session'
  | 'flu'
  | 'festival'
  | 'football'
  | 'march'
  | 'baseball'
  | 'holiday'
  | 'storm'
  | 'closing'
  | 'scandal'
  | 'champions';

/** What one desk writes about. */
export type Topic = {
  words: Words;
  /** Stories for any day of the year. */
  frames: readonly Frame[];
  /** Stories for certain times only. */
  occasions?: Partial<Record<Occasion, readonly Frame[]>>;
  /** Closing sentences that fit any story of this desk. */
  tails: readonly string[];
};

const slot = /\{([^{}]+)\}/g;
const range = /^(\$?)(\d+)\.\.(\d+)([a-z]?)$/;
const named = /^([a-z]+)\d?(:last)?$/i;

/**
 * Makes a filler of slots for one article. Slots:
 * `{town}` a word of that list, the same one wherever it is named in the article; `{town2}` another one;
 * `{person:last}` the last part of `{person}`; `{3..40}` a number (`{3..40b}` another), `{$3..40}` with a dollar sign, `{1950..1980y}` a year.
 */
export function filler(lists: Words, chance: Random): (template: string) => string {
  const chosen = new Map<string, string>();

  const word = (key: string): string => {
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const list = lists[named.exec(key)?.[1] ?? ''];
    if (!list) throw new Error(`no list of words for the slot {${key}}`);
    let value = '';
    for (let attempt = 0; attempt < 8; attempt += 1) {
      value = filler(lists, chance)(chance.pick(list));
      if (![...chosen.values()].includes(value)) break;
    }
    chosen.set(key, value);
    return value;
  };

  const number = (key: string, [, sign, low, high, kind]: RegExpExecArray): string => {
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const drawn = chance.between(Number(low), Number(high));
    const value = `${sign}${kind === 'y' ? drawn : drawn.toLocaleString('en-US')}`;
    chosen.set(key, value);
    return value;
  };

  return (template) =>
    template.replace(slot, (_, key: string) => {
      const numeric = range.exec(key);
      if (numeric) return number(key, numeric);
      return key.endsWith(':last') ? word(key.slice(0, -5)).split(' ').at(-1)! : word(key);
    });
}

const sentenceBreak = /(?<=[.?!]) (?=[{A-Z"])/;
const vowelAfterA = /\b([Aa]) (?=[aeio]|u(?!ni|se|sur|til)|8|11\b|18\b|[AEIO][a-z])(?!one\b|once\b|eu|Eu)/g;

/** Fills a frame's text: every sentence begins with a capital, and "a" before a vowel becomes "an". */
export function compose(template: string, fill: (template: string) => string): string {
  const sentences = template.split(sentenceBreak).map((sentence) => {
    const text = fill(sentence).replace(vowelAfterA, '$1n ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
  return sentences.join(' ');
}
