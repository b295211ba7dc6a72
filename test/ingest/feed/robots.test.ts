import { describe, expect, it } from 'vitest';
import { allows, gapMsOf, rulesFor } from '../../../src/ingest/feed/robots.ts';

const at = (path: string) => new URL(`https://news.example${path}`);

describe('robots.txt', () => {
  it('keeps the groups for us and for all, and no others', () => {
    const text =
      'User-agent: Evil\nDisallow: /a\n\nUser-agent: other\nUser-agent: NewsGauge/2.0\nDisallow: /b # why\nCrawl-delay: 7\n\nuser-agent: *\r\nDisallow: /\r\nSitemap: https://x/\n';
    expect(rulesFor(text)).toBe(
      'user-agent: newsgauge\ndisallow: /b\ncrawl-delay: 7\n\nuser-agent: *\ndisallow: /\n\nsitemap: https://x/',
    );
    expect(gapMsOf(rulesFor(text))).toBe(7_000);
    expect([allows(rulesFor(text), at('/a')), allows(rulesFor(text), at('/b/c'))]).toEqual([true, false]);
  });

  it('allows all where nothing concerns us', () => {
    expect(rulesFor('User-agent: other\nDisallow: /')).toBe('');
    expect(allows('', at('/'))).toBe(true);
  });

  it.each([
    ['thousands of agents and rules', 'User-agent: *\n'.repeat(4_000) + 'Disallow: /x*y\n'.repeat(4_000)],
    ['one endless pattern', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}\n`],
    ['lines of nothing', ' \t:'.repeat(150_000)],
    ['plain rules', `User-agent: *\n${'Disallow: /abcdefghijklmnopqrst\n'.repeat(15_000)}`],
  ])('is bounded by what it may make us do: %s', (_, text) => {
    const started = performance.now();
    const rules = rulesFor(text);
    allows(rules, at(`/${'a'.repeat(3_900)}`));
    gapMsOf(rules);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(rules.length).toBeLessThan(200_000);
  });
});
