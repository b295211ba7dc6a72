import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { checkFeed } from '../../../src/ingest/feed/check.ts';
import { parseFeed } from '../../../src/ingest/feed/parse.ts';

const SOURCE = {
  contentType: '',
  feedUrl: 'https://news.example/feed.xml',
  outlet: 'news.example',
  capturedAt: '2026-11-24T12:00:00.000Z',
};
const parse = (text: string | Buffer, contentType = '') => parseFeed(Buffer.from(text), { ...SOURCE, contentType });
const first = async (text: string | Buffer, contentType = '') => (await parse(text, contentType)).items[0];

const rss = (items: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>News</title><link>https://news.example/</link>${items}</channel></rss>`;
const item = (inner: string) =>
  rss(
    `<item>${inner}</item>`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"',
  );
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title><id>urn:n</id><entry>${entry}</entry></feed>`;

describe('formats', () => {
  it.each([
    [
      'RSS 2.0',
      item('<title>A</title><link>https://news.example/a</link><pubDate>Tue, 03 Nov 2020 23:30:00 EST</pubDate>'),
      'rss',
    ],
    ['RSS 0.91', rss('<item><title>A</title><link>https://news.example/a</link></item>').replace('2.0', '0.91'), 'rss'],
    [
      'Atom 1.0',
      atom(
        '<title>A</title><link href="https://news.example/a"/><id>1</id><published>2020-11-03T23:30:00-05:00</published>',
      ),
      'atom',
    ],
    [
      'Atom 0.3',
      atom(
        '<title>A</title><link rel="alternate" href="https://news.example/a"/><issued>2020-11-03T23:30:00-05:00</issued>',
      ).replace('http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'),
      'atom',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>N</title></channel><item rdf:about="x"><title>A</title><link>https://news.example/a</link></item></rdf:RDF>',
      'rdf',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1","title":"N","items":[{"id":7,"url":"https://news.example/a","title":"A","author":{"name":"Jo"}}]}',
      'json',
    ],
  ])('%s', async (_, text, format) => {
    const feed = await parse(text);
    expect(feed.format).toBe(format);
    expect(feed.items).toMatchObject([{ title: 'A', url: 'https://news.example/a' }]);
  });

  it('reads categories as each format writes them', async () => {
    const rssItem = item(
      '<title>A</title><link>/a</link><category>Local</category><category domain="x">Sports</category>',
    );
    expect((await first(rssItem))?.categories).toEqual(['Local', 'Sports']);
    const entry = atom(
      '<title>A</title><link href="/a"/><category term="local" label="Local news"/><category term="sports"/>',
    );
    expect((await first(entry))?.categories).toEqual(['local', 'sports']);
    expect((await first(item('<title>A</title><link>/a</link><dc:subject>Weather</dc:subject>')))?.categories).toEqual([
      'Weather',
    ]);
  });

  it('keeps dates as they are written, of whichever element', async () => {
    expect(
      (await first(item('<title>A</title><link>/a</link><pubDate>Tue, 03 Nov 2020 23:30:00 EST</pubDate>')))?.published,
    ).toBe('Tue, 03 Nov 2020 23:30:00 EST');
    expect((await first(item('<title>A</title><link>/a</link><dc:date>2020-11-03</dc:date>')))?.published).toBe(
      '2020-11-03',
    );
    expect(
      (await first(atom('<title>A</title><link href="/a"/><updated>2020-11-03T10:00:00Z</updated>')))?.published,
    ).toBe('2020-11-03T10:00:00Z');
    expect(
      (
        await first(
          atom(
            '<title>A</title><link href="/a"/><published>2020-01-01T00:00:00Z</published><updated>2020-11-03T10:00:00Z</updated>',
          ),
        )
      )?.published,
    ).toBe('2020-01-01T00:00:00Z');
  });
});

describe('what feeds in the wild do', () => {
  const title = (text: string, inner = '') => item(`<title>${text}</title><link>https://news.example/a</link>${inner}`);

  it.each([
    ['white space and a comment before the declaration', `\n  ${title('A')}`, 'A'],
    ['an ampersand that stands bare', title('Salt & Pepper'), 'Salt & Pepper'],
    ['an unknown entity', title('Caf&eacute; closes'), 'Café closes'],
    ['entities in CDATA', title('<![CDATA[Caf&eacute; & more]]>'), 'Caf&eacute; & more'],
    ['a NUL and other control characters', title('A\u0000B\u0008C'), 'ABC'],
    ['markup in the title', title('One <b>bold</b> word'), 'One word bold'],
    ['attributes on the title', item('<title type="text">A</title><link>https://news.example/a</link>'), 'A'],
    [
      'a prefix on every element',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>N</a:title><a:entry><a:title>A</a:title><a:link href="https://news.example/a"/></a:entry></a:feed>',
      'A',
    ],
    [
      'an element that is closed wrongly',
      rss('<item><title>A</title><link>https://news.example/a</link><description><b>x</i></b></description></item>'),
      'A',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await first(text))?.title).toBe(expected);
  });

  it.each([
    ['relative', '<link>/a/b</link>', 'https://news.example/a/b'],
    ['without scheme', '<link>//cdn.news.example/a</link>', 'https://cdn.news.example/a'],
    ['in CDATA with spaces', '<link><![CDATA[ https://news.example/a ]]></link>', 'https://news.example/a'],
  ])('a link that is %s', async (_, link, expected) => {
    expect((await first(item(`<title>A</title>${link}`)))?.url).toBe(expected);
  });

  it.each(['feedburner', 'pheedo'])('prefers the address that %s stands in for', async (service) => {
    const link = `<link>https://feeds.${service}.example/~r/news/~3/x/</link><${service}:origLink>https://news.example/a</${service}:origLink>`;
    const whole = '<pubDate>Tue, 03 Nov 2020 23:30:00 EST</pubDate>';
    const attributes = `xmlns:${service}="http://${service}.example/ns"`;
    for (const inner of [`<title>A</title>${link}${whole}`, `<title>Salt &pepper;</title>${link}`])
      expect((await first(rss(`<item>${inner}</item>`, attributes)))?.url).toBe('https://news.example/a');
  });

  it('resolves links by xml:base', async () => {
    const entry = atom('<title>A</title><link href="a"/><id>1</id>', 'xml:base="https://other.example/news/"');
    expect((await first(entry))?.url).toBe('https://other.example/news/a');
  });

  it('a guid with attributes only is none, and an item may have neither link nor guid', async () => {
    expect(await first(item('<title>A</title><link>/a</link><guid isPermaLink="false"/>'))).toMatchObject({
      guid: null,
    });
    expect(await first(item('<title>A</title>'))).toMatchObject({ url: null, guid: null, title: 'A' });
  });

  it('one bad date does not cost the other items', async () => {
    const entries = ['2020-13-45T99:00:00Z', '2020-11-03T10:00:00Z'].map(
      (date, n) => `<entry><title>${n}</title><link href="/${n}"/><published>${date}</published></entry>`,
    );
    const { items } = await parse(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>${entries.join('')}</feed>`,
    );
    expect(items.map(({ published }) => published)).toEqual(['2020-13-45T99:00:00Z', '2020-11-03T10:00:00Z']);
  });

  it('counts comments where they are stated: no count is not zero', async () => {
    const count = async (inner: string) => (await first(title('A', inner)))?.interactions?.[0]?.count;
    expect(await count('<slash:comments>12</slash:comments>')).toBe(12);
    expect(await count('<slash:comments>0</slash:comments>')).toBe(0);
    expect(await count('')).toBeUndefined();
    expect(await count('<slash:comments>many</slash:comments>')).toBeUndefined();
    // Not a count: the address of the comments' page.
    expect(await count('<comments>https://news.example/a#comments</comments>')).toBeUndefined();
  });
});

describe('encodings', () => {
  const text = (encoding: string, word: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>${item(`<title>${word}</title><link>/a</link>`).slice(21)}`;
  it.each([
    ['as declared', iconv.encode(text('windows-1251', 'Новости дня'), 'windows-1251'), '', 'Новости дня'],
    ['KOI8-R', iconv.encode(text('koi8-r', 'Новости дня'), 'koi8-r'), '', 'Новости дня'],
    [
      'windows-1252 with quotes',
      iconv.encode(text('windows-1252', '“Così” – 5 €'), 'windows-1252'),
      '',
      '“Così” – 5 €',
    ],
    [
      'of HTTP, where nothing is declared',
      iconv.encode(item('<title>Zoë</title><link>/a</link>'), 'latin1'),
      'text/xml; charset=iso-8859-1',
      'Zoë',
    ],
    ['UTF-8 that is declared as Latin-1', Buffer.from(text('ISO-8859-1', 'Zoë')), '', 'Zoë'],
    ['Latin-1 that is declared as UTF-8', iconv.encode(text('UTF-8', 'Zoë'), 'latin1'), '', 'Zoë'],
    [
      'UTF-16 with mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text('utf-16', 'Zoë'), 'utf-16le')]),
      '',
      'Zoë',
    ],
    ['UTF-16 without mark', iconv.encode(text('utf-16', 'Zoë'), 'utf-16be'), '', 'Zoë'],
    ['with a byte order mark', Buffer.from(`\ufeff${text('utf-8', 'Zoë')}`), '', 'Zoë'],
    ['an encoding that nobody knows', Buffer.from(text('x-martian', 'Zoë')), '', 'Zoë'],
  ])('%s', async (_, body, contentType, expected) => {
    expect((await first(body, contentType))?.title).toBe(expected);
  });
});

describe('what is no feed', () => {
  it.each([
    ['', 'an empty body came'],
    ['<!doctype html><html><body>Moved</body></html>', 'a web page came instead of a feed'],
    ['<?xml version="1.0"?><!-- x --><html><p>Sorry</html>', 'a web page came instead of a feed'],
    [
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      'a sitemap came instead of a feed',
    ],
    ['{"items": []}', 'JSON came that is no JSON Feed'],
    ['not a feed at all', 'not readable'],
  ])('%j', async (text, reason) => {
    await expect(parse(text)).rejects.toThrow(reason);
  });

  it('a feed that breaks off is a failure: what is missing must not pass for all there is', async () => {
    const whole = rss(
      Array.from({ length: 5 }, (_, n) => `<item><title>${n}</title><link>/${n}</link></item>`).join(''),
    );
    for (const length of [40, 150, whole.length - 20])
      await expect(parse(whole.slice(0, length))).rejects.toThrow('it breaks off');
    expect((await parse(whole)).items).toHaveLength(5);
  });

  it('an empty feed is a feed', async () => {
    expect((await parse(rss(''))).items).toEqual([]);
    expect((await checkFeed(Buffer.from(rss('')), SOURCE)).warnings).toEqual(['no items']);
  });
});

describe('checkFeed', () => {
  it('lists every item and says what is wrong with it', async () => {
    const body = rss(
      '<item><title>A</title><link>https://news.example/a</link><pubDate>2020-11-03</pubDate></item><item><title>B</title><pubDate>soon</pubDate></item>',
    );
    const { items, warnings } = await checkFeed(Buffer.from(body), SOURCE);
    expect(items).toMatchObject([
      { title: 'A', publishedAt: '2020-11-03T00:00:00.000Z', publishedBasis: 'feed' },
      { title: 'B', url: null, publishedAt: null, publishedBasis: 'none' },
    ]);
    expect(warnings).toEqual([
      'item 2 cannot be stored: no address and no guid, so it cannot be told from others',
      'item 2 has no usable date: soon',
    ]);
  });
});

describe('fuzzing', () => {
  const seeds = [
    item(
      '<title>A</title><link>/a</link><guid>1</guid><pubDate>Tue, 03 Nov 2020 23:30:00 EST</pubDate><slash:comments>3</slash:comments>',
    ),
    atom(
      '<title type="html">A &amp;amp; B</title><link href="/a"/><id>1</id><updated>2020-11-03T10:00:00Z</updated><summary>S</summary>',
    ),
    '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":"1","url":"https://news.example/a","title":"A","tags":["x"]}]}',
  ].map((text) => Buffer.from(text));
  const RUNS = Number(process.env.NEWSGAUGE_FUZZ_RUNS ?? 20_000);

  it('bytes that are changed, cut and repeated give a feed or an error with a sentence, and quickly', {
    timeout: 240_000,
  }, async () => {
    const mutation = fc.record({
      seed: fc.nat(seeds.length - 1),
      changes: fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 12 }),
      cut: fc.option(fc.nat(2_000)),
      repeated: fc.option(fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 50 }))),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ seed, changes, cut, repeated }) => {
        let body = Buffer.from(seeds[seed] as Buffer);
        for (const [place, byte] of changes) body[place % body.length] = byte;
        if (cut !== null) body = body.subarray(0, cut);
        if (repeated)
          body = Buffer.concat([
            body,
            ...Array(repeated[2]).fill(body.subarray(repeated[0], repeated[0] + repeated[1])),
          ]);
        const started = performance.now();
        const read = await checkFeed(body, SOURCE).catch((error: Error) => error);
        expect(performance.now() - started).toBeLessThan(2_000);
        if (read instanceof Error) expect(read.message).toMatch(/^feed: /);
        else
          for (const { publishedAt } of read.items)
            expect(publishedAt === null || publishedAt.endsWith('Z')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('text of any kind in every field is kept or dropped, never thrown', async () => {
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    await fc.assert(
      fc.asyncProperty(
        fc.record({ title: fc.string({ unit: 'binary' }), date: fc.string(), guid: fc.string() }),
        async ({ title, date, guid }) => {
          const body = item(
            `<title>${escaped(title)}</title><link>/a</link><guid>${escaped(guid)}</guid><pubDate>${escaped(date)}</pubDate>`,
          );
          const { items } = await parse(body);
          expect(items).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
