import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanText, modelText } from '../../src/classifier/text.ts';

type Case = { name: string; title: string | null; summary: string | null; text: string };

const cases: Case[] = JSON.parse(readFileSync(new URL('clean-cases.json', import.meta.url), 'utf8'));
const cleanPy = fileURLToPath(new URL('../../training/clean.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('SKIPPED: no python3 on the path, so training/clean.py is not compared with text.ts');

describe('the cases that training/test_clean.py runs as well', () => {
  test.each(cases)('$name', ({ title, summary, text }) => {
    expect(modelText(title, summary)).toBe(text);
  });
});

describe('limits', () => {
  it('cuts an article at 2,000 code points and splits no surrogate pair', () => {
    expect(modelText('😀'.repeat(2100), null)).toBe('😀'.repeat(2000));
    expect(modelText('t', 'b'.repeat(3000))).toBe(`t. ${'b'.repeat(1997)}`);
  });

  it('reads 20,000 code points of a field', () => {
    expect(cleanText(`${'<b>'.repeat(6700)}end`)).toBe('<b');
  });

  const hostile = [
    '<',
    '<!--',
    '<script>',
    '&',
    '&#',
    '&#1',
    '[',
    'quot;',
    'a\u0315\u0300',
    '\u0315\u0300',
    ' ',
    '\\',
    '😀',
  ];
  test.each(hostile)('5 MB of %j take no time', (piece) => {
    const text = piece.repeat(Math.floor(5_000_000 / piece.length));
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      cleanText(text);
      return performance.now() - started;
    });
    // Measured: 1 to 16 ms. The best of three, since other processes may hold the cores.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('any text', () => {
  it('comes out as one line without control tokens', () => {
    fc.assert(
      fc.property(nasty(), (raw) => {
        const text = cleanText(raw);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[\n\r\t]| {2}|\[(SEP|CLS|MASK|PAD|UNK)\]/i);
      }),
    );
  });

  it.skipIf(!hasPython)('comes out of Python alike (skipped where there is no python3)', () => {
    const pairs = fc.sample(fc.tuple(fc.option(nasty()), fc.option(nasty())), { numRuns: 2000, seed: 20261124 });
    const input = pairs.map((pair) => JSON.stringify(pair)).join('\n');
    const { stdout, stderr } = spawnSync('python3', ['-B', cleanPy], { input, encoding: 'utf8', maxBuffer: 1e9 });
    expect(stderr).toBe('');
    const theirs = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(theirs).toEqual(pairs.map(([title, summary]) => modelText(title, summary)));
  });
});

/** Strings made of what the rules look at, glued in any order, with other Unicode between. */
function nasty() {
  const pieces =
    `&amp; &amp;amp; &lt; &gt; &lt;b&gt; &quot; &nbsp; &Eacute; &notit; &NotEqualTilde; & ; # &# &#x #39; #8217;
    #7; #1; #00039; &#39; &#146; &#129; &#0; &#xD83D; &#x110000; &#xFEFF; &#173; &#91; quot; amp; lt; gt; apos; nbsp; salt; _amp;
    < > <b> </b> <a <!-- --> <! <script> </script> <SCRIPT </Style > <style> \\ \\$ $ [ ] [SEP] [cls] [MASK] [ SEP ] a Z é É . … : !
    \u0000 \u0007 \u001c \u0085 \u0092 \u00ad \u180e \u200b \u200d \u202e \u2028 \u3000 \ufeff \ufffd \ud83d \ude00 😀 𝓐 ﬁ \u0301
    \u0323 A\u030a \u{e0041} \u1100\u1161 \ufb2c`
      .split(/[ \n]+/)
      .concat([' ', '\n', '\t', '\u00a0', '\u2009', '\r', '\f', '\v']);
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  );
  return fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
}
