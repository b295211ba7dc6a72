import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseOpml } from '../../../src/ingest/feed/opml.ts';

const opml = (outlines: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${declaration}\n<opml version="2.0"><head><title>Mine</title></head><body>\n${outlines}\n</body></opml>`;
const read = (text: string | Buffer) => parseOpml(Buffer.from(text));
const urls = (outlines: string) => read(opml(outlines)).map(({ xmlUrl }) => xmlUrl);

describe('OPML', () => {
  it('gives every feed with its line, home page and title, out of any depth of groups', () => {
    const outlines = [
      '<outline text="Kentucky"><outline text="Dailies">',
      '<outline type="rss" text="A" title="The A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>',
      '</outline></outline>',
      '<outline text="B" xmlUrl="https://b.example/feed"></outline>',
      '<outline text="no feed" htmlUrl="https://c.example/"/>',
    ];
    expect(read(opml(outlines.join('\n')))).toEqual([
      { line: 4, xmlUrl: 'https://a.example/feed', htmlUrl: 'https://a.example/', title: 'The A' },
      { line: 6, xmlUrl: 'https://b.example/feed', htmlUrl: null, title: 'B' },
    ]);
  });

  it.each([
    ['capitals', '<OUTLINE TEXT="A" XMLURL="https://a.example/f"/>'],
    ['single quotes', "<outline text='A' xmlUrl='https://a.example/f'/>"],
    ['no quotes', '<outline text=A xmlUrl=https://a.example/f />'],
    ['spaces around', '<outline xmlUrl = " https://a.example/f " />'],
    ['line breaks inside', '<outline\n  text="A"\n  xmlUrl="https://a.example/f"\n/>'],
    ['a bare bracket in the title', '<outline text="News > World <b>" xmlUrl="https://a.example/f"/>'],
    ['an attribute twice', '<outline text="A" text="B" xmlUrl="https://a.example/f" type="rss" type="rss"/>'],
    ['quotes in the title', '<outline text="The "A" paper" xmlUrl="https://a.example/f"/>'],
    ['a missing quote before', '<outline text="A xmlUrl="https://a.example/f" type="rss"/>'],
    ['a missing quote behind', '<outline text="A" xmlUrl="https://a.example/f type="rss"/>'],
    ['no end of the tag', '<outline text="A" xmlUrl="https://a.example/f"'],
    ['control characters', '<outline text="A\u0001" xmlUrl="https://a.example/f"/>'],
  ])('with %s: neither this feed nor the next is lost', (_, outline) => {
    expect(urls(`${outline}\n<outline text="next" xmlUrl="https://next.example/f"/>`)).toEqual([
      'https://a.example/f',
      'https://next.example/f',
    ]);
  });

  it('takes ampersands as they are meant', () => {
    expect(
      urls(
        [
          '<outline xmlUrl="https://a.example/?a=1&amp;copy=2&amp;b=3"/>',
          '<outline xmlUrl="https://a.example/?a=1&copy=2&b=3"/>',
          '<outline xmlUrl="https://a.example/caf&#233;"/>',
        ].join(''),
      ),
    ).toEqual(['https://a.example/?a=1&copy=2&b=3', 'https://a.example/?a=1&copy=2&b=3', 'https://a.example/café']);
    const [first] = read(opml('<outline title="Caf&eacute; &amp; bar & grill" xmlUrl="https://a.example/"/>'));
    expect(first?.title).toBe('Café & bar & grill');
  });

  it('reads no comments, and one that never ends hides nothing', () => {
    const feed = (name: string) => `<outline xmlUrl="https://${name}.example/"/>`;
    expect(read(opml(`<!-- ${feed('old')}\n${feed('older')} -->\n${feed('a')}\n<!-- ${feed('b')}`))).toMatchObject([
      { line: 5, xmlUrl: 'https://a.example/' },
      { line: 6, xmlUrl: 'https://b.example/' },
    ]);
  });

  it.each([
    [
      'latin-1',
      iconv.encode(
        opml('<outline text="Zoë" xmlUrl="https://a.example/"/>', '<?xml version="1.0" encoding="ISO-8859-1"?>'),
        'latin1',
      ),
    ],
    [
      'latin-1 that says it is UTF-8',
      iconv.encode(opml('<outline text="Zoë" xmlUrl="https://a.example/"/>'), 'latin1'),
    ],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${opml('<outline text="Zoë" xmlUrl="https://a.example/"/>')}`)],
    ['UTF-16', iconv.encode(opml('<outline text="Zoë" xmlUrl="https://a.example/"/>'), 'utf-16le', { addBOM: true })],
  ])('in %s', (_, body) => {
    expect(parseOpml(body)).toMatchObject([{ xmlUrl: 'https://a.example/', title: 'Zoë' }]);
  });

  it('says of an outline that its feed cannot be read', () => {
    expect(read(opml('<outline text="A" xmlUrl=""/>\n<outline xmlUrl="https://b.example/"/>'))).toMatchObject([
      { line: 3, xmlUrl: null },
      { line: 4, xmlUrl: 'https://b.example/' },
    ]);
  });

  it('has no feeds where there are none', () => {
    expect(read('')).toEqual([]);
    expect(read('<html><body><a href="https://a.example/feed">feed</a></body></html>')).toEqual([]);
    expect(read(opml('<outline text="A">text</outline>'))).toEqual([]);
  });
});

describe('fuzzing', () => {
  const seed = Buffer.from(
    opml(
      Array.from(
        { length: 20 },
        (_, n) =>
          `<outline text="Paper ${n}" type="rss" xmlUrl="https://p${n}.example/feed" htmlUrl="https://p${n}.example/"/>`,
      ).join('\n'),
    ),
  );
  const RUNS = Number(process.env.NEWSGAUGE_FUZZ_RUNS ?? 5_000);

  it('a changed byte costs the outline that it is in, at most', () => {
    fc.assert(
      fc.property(fc.nat(seed.length - 1), fc.integer({ min: 32, max: 126 }), (place, byte) => {
        const body = Buffer.from(seed);
        body[place] = byte;
        const found = new Set(parseOpml(body).map(({ xmlUrl }) => xmlUrl));
        const lost = Array.from({ length: 20 }, (_, n) => `https://p${n}.example/feed`).filter(
          (url) => !found.has(url),
        );
        expect(lost.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: RUNS },
    );
  });

  it('bytes that are changed, cut and repeated are read without an error, and quickly', { timeout: 240_000 }, () => {
    const mutation = fc.record({
      changes: fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 20 }),
      cut: fc.option(fc.nat(4_000)),
      repeated: fc.option(fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 50 }))),
    });
    fc.assert(
      fc.property(mutation, ({ changes, cut, repeated }) => {
        let body = Buffer.from(seed);
        for (const [place, byte] of changes) body[place % body.length] = byte;
        if (cut !== null) body = body.subarray(0, cut);
        if (repeated)
          body = Buffer.concat([
            body,
            ...Array(repeated[2]).fill(body.subarray(repeated[0], repeated[0] + repeated[1])),
          ]);
        const started = performance.now();
        for (const { line, xmlUrl } of parseOpml(body)) {
          expect(line).toBeGreaterThan(0);
          expect(xmlUrl === null || !/\s/.test(xmlUrl)).toBe(true);
        }
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['comments that never end', '<!--'.repeat(1_000_000)],
    ['outlines that never end', '<outline xmlUrl="'.repeat(200_000)],
    ['one outline of megabytes', `<outline ${'a="'.repeat(2_000_000)}`],
    ['elements in elements', `<outline>${'<x>'.repeat(1_000_000)}`],
    ['attributes without end', `<outline ${'x '.repeat(3_000_000)}xmlUrl="https://a.example/"/>`],
  ])('%s do not keep it busy', (_, text) => {
    const started = performance.now();
    parseOpml(Buffer.from(text));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

const data = process.env.NEWSGAUGE_DATA;
const folder = join(data ?? '', 'opml');
const hasData = data !== undefined && existsSync(folder);
if (!hasData)
  console.warn('\n*** NO REAL DATA: skipped the test that reads opml/; set NEWSGAUGE_DATA to its folder ***\n');

describe('real files', () => {
  it.skipIf(!hasData)('give as many feeds as they have xmlUrl attributes', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.opml'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const body = readFileSync(join(folder, file));
      const attributes = body.toString('latin1').match(/xmlUrl\s*=/gi)?.length ?? 0;
      const feeds = parseOpml(body).filter(({ xmlUrl }) => xmlUrl !== null && URL.canParse(xmlUrl));
      expect([file, feeds.length]).toEqual([file, attributes]);
    }
  });
});
