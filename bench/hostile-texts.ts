// Our own functions that have expressions in them, on what expressions go back and forth over.

import { buildArticle } from '../src/ingest/article.ts';
import { parseDate } from '../src/ingest/dates.ts';
import { decode } from '../src/ingest/feed/decode.ts';
import { guardJson, guardXml } from '../src/ingest/feed/guard.ts';
import { commentsOf, plainText, textOf } from '../src/ingest/feed/item.ts';
import { canonicalUrl } from '../src/ingest/identity.ts';
import { readSitemap } from '../src/ingest/sitemap.ts';
import { rootElement } from '../src/ingest/xml.ts';
import { stopwatch } from './read-one.ts';

/** Repeated, and followed by what is not expected. */
const UNITS = [
  ...[
    ' ',
    '\t\n',
    'a',
    'a ',
    '1',
    '1 ',
    'é',
    '\ud83d\ude00',
    '\u0000',
    '<',
    '<a',
    '<p>',
    '</',
    '<!--',
    '<![CDATA[',
    '<?',
    '<!',
    ']]>',
  ],
  ...[
    '&',
    '&a',
    '&#',
    '&#38;',
    ';',
    ';jsessionid=',
    '/',
    '//',
    '/amp',
    '/index.html',
    '%',
    '%41',
    '%e9',
    '?',
    '&a=b',
    '=',
    '#',
    '#!',
  ],
  ...[
    '.',
    '..',
    'a.',
    '-',
    'www.',
    '@',
    ':',
    '[',
    '(',
    '()',
    '"',
    "'",
    'charset=',
    'encoding=',
    'http://',
    'mar ',
    '1:',
    '+1',
    'gmt',
  ],
];
const TAILS = ['', 'x', '>', '\n'];
const FEED_URL = 'https://feed.example/feed';
const ORIGIN = {
  kind: 'feed',
  ref: FEED_URL,
  run: null,
  capturedAtMs: 0,
  basis: 'feed' as const,
  outletOfDomain: new Map(),
};
const build = (raw: Parameters<typeof buildArticle>[0]) =>
  buildArticle({ title: 't', url: 'https://news.example/a', ...raw }, ORIGIN);

/** By what is read; a date, an address and a header of HTTP are no longer than others let them be. */
const FUNCTIONS: Record<string, { chars?: number; call(text: string): unknown }> = {
  parseDate: { chars: 100, call: (text) => parseDate(text, 0) },
  'canonicalUrl of a path': { chars: 3_900, call: (text) => canonicalUrl(`https://news.example/${text}`) },
  'canonicalUrl of a query': { chars: 3_900, call: (text) => canonicalUrl(`https://news.example/?${text}`) },
  'canonicalUrl of a host': { chars: 3_900, call: (text) => canonicalUrl(`https://${text}`) },
  'canonicalUrl of a target': {
    chars: 3_900,
    call: (text) => canonicalUrl(`https://google.com/url?url=https://${text}`),
  },
  'decode of a header': { chars: 16_000, call: (text) => decode(Buffer.from('<rss/>'), text) },
  'decode of a body': { call: (text) => decode(Buffer.from(text), '') },
  rootElement: { call: rootElement },
  guardXml: { call: (text) => guardXml(`<rss>${text}`) },
  guardJson: { call: guardJson },
  readSitemap: { call: (text) => readSitemap(`<urlset><url><loc>${text}</loc></url></urlset>`) },
  textOf: { call: textOf },
  plainText: { call: plainText },
  commentsOf: { call: (text) => commentsOf(text, null, { outlet: 'feed.example', capturedAt: '' }) },
  'buildArticle of a title': { call: (title) => build({ title }) },
  'buildArticle of an address': { call: (url) => build({ url }) },
  'buildArticle of an outlet': { call: (outlet) => build({ outlet }) },
  'buildArticle of the rest': {
    call: (text) => build({ guid: text, summary: text, author: text, categories: [text] }),
  },
};

/**
 * The longest that any of them takes for any of these.
 * @param longest enough to tell the square of a length from the length
 */
export function readTexts(longest: number): { calls: number; slowest: { ms: number; what: string } } {
  const figures = { calls: 0, slowest: { ms: 0, what: '' } };
  for (const [name, { chars = longest, call }] of Object.entries(FUNCTIONS)) {
    for (const unit of UNITS) {
      for (const tail of TAILS) {
        const text = unit.repeat(chars / unit.length - 1) + tail;
        const ms = timeOf(() => call(text));
        figures.calls++;
        if (ms > figures.slowest.ms) figures.slowest = { ms, what: `${name}: ${JSON.stringify(unit)}` };
      }
    }
  }
  return figures;
}

/** What seems slow has a second try: it may have been the collector's time. */
function timeOf(call: () => unknown): number {
  const once = () => {
    const watch = stopwatch();
    try {
      call();
    } catch {}
    return watch();
  };
  const ms = once();
  return ms < 200 ? ms : Math.min(ms, once());
}
