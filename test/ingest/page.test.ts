// Pages that are made to hurt, read in the thread as they are in the product.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/ingest/page.ts';

const source = { url: 'https://p.example/a', contentType: 'text/html', capturedAtMs: Date.UTC(2024, 5, 1) };
const HEAD =
  '<html><head><meta property="og:title" content="Dam breaks"><meta name="pubdate" content="2024-03-05"></head><body>';
const MANY = 500_000;

describe('hostile pages', () => {
  it.each([
    ['half a million nested elements', '<div>'.repeat(MANY)],
    ['half a million headings', '<h1>'.repeat(MANY)],
    ['a hundred thousand attributes', `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>`],
    ['a million paragraphs', '<p>x'.repeat(1_000_000)],
    ['tags that do not end', '<a <b <c '.repeat(MANY)],
    ['JSON-LD of brackets', `<script type="application/ld+json">${'['.repeat(MANY)}</script>`],
    ['JSON-LD of comments', `<script type="application/ld+json">{${'/* '.repeat(MANY)}</script>`],
    [
      'JSON-LD of quotes',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'"\\'.repeat(MANY)}</script>`,
    ],
    ['a script that does not end', `<script>${'<!--'.repeat(MANY)}`],
    ['styles that do not end', '<style>'.repeat(MANY)],
    ['a million entities', '&amp;'.repeat(1_000_000)],
    ['50 MB', 'word '.repeat(10_000_000)],
  ])('of %s are read in time, with their head', { timeout: 20_000 }, async (_, body) => {
    const started = performance.now();
    expect(await readPage(Buffer.from(HEAD + body), source)).toMatchObject({
      title: 'Dam breaks',
      published: '2024-03-05',
    });
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  it('of separators in titles cost no time', async () => {
    for (const title of [' '.repeat(MANY), ' - '.repeat(MANY), '|'.repeat(MANY), 'ab '.repeat(MANY)]) {
      const html = `<html><head><meta property="og:title" content="${title}"><title>${title}</title></head><body><h1>Dam breaks</h1></body></html>`;
      const started = performance.now();
      expect((await readPage(Buffer.from(html), source)).title).toBe('Dam breaks');
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
