import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/feed/read.ts';

const SOURCE = {
  contentType: '',
  feedUrl: 'https://news.example/feed.xml',
  outlet: 'news.example',
  capturedAt: '2026-11-24T12:00:00.000Z',
};
const parse = (text: string | Buffer, contentType = '') => readFeed(Buffer.from(text), { ...SOURCE, contentType });
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

  it('prefers nothing that is no address', async () => {
    const link = '<link>https://news.example/a</link><feedburner:origLink>soon</feedburner:origLink>';
    for (const date of ['<pubDate>2020-11-03</pubDate>', ''])
      expect((await first(item(`<title>A</title>${link}${date}`)))?.url).toBe('https://news.example/a');
  });

  it.each([
    [
      'an enclosure before the article',
      '<link rel="enclosure" href="/a.mp3"/><link href="/a"/>',
      'https://news.example/a',
    ],
    [
      'the entry itself before the article',
      '<link rel="self" href="/a.xml"/><link rel="alternate" href="/a"/>',
      'https://news.example/a',
    ],
    [
      'data before the page',
      '<link type="application/json" href="/a.json"/><link type="text/html" href="/a"/>',
      'https://news.example/a',
    ],
    ['nothing but itself', '<link rel="self" href="/a.xml"/>', 'https://news.example/a.xml'],
  ])('the address of an Atom entry with %s', async (_, links, expected) => {
    expect((await first(atom(`<title>A</title>${links}<updated>2020-11-03T10:00:00Z</updated>`)))?.url).toBe(expected);
  });

  it.each([
    ['without scheme, but with www.', '<link>www.news.example/a</link>', 'http://www.news.example/a'],
    ['as Atom writes it', '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="/a"/>', 'https://news.example/a'],
    ['that is only a guid', '<guid>https://news.example/a</guid>', 'https://news.example/a'],
  ])('the address of an RSS item %s', async (_, link, expected) => {
    expect((await first(item(`<title>A</title>${link}<pubDate>2020-11-03</pubDate>`)))?.url).toBe(expected);
  });

  it.each([
    'a10:updated',
    'atom:published',
    'dcterms:issued',
    'dcterms:created',
    'prism:publicationDate',
    'pubdate',
    'date',
    'published',
  ])('a date in <%s>', async (name) => {
    expect((await first(item(`<title>A</title><link>/a</link><${name}>2020-11-03</${name}>`)))?.published).toBe(
      '2020-11-03',
    );
  });

  it.each([
    ['RSS', item('<title>A</title><link>/a</link>')],
    ['Atom', atom('<title>A</title><link href="/a"/>')],
  ])('%s behind the warnings of a server', async (_, text) => {
    expect(await parse(`<br />\n<b>Warning</b>: in <b>/a.php</b><br />\n${text}`)).toMatchObject({
      format: text.startsWith('<feed') ? 'atom' : 'rss',
      items: [{ title: 'A' }],
    });
  });

  it.each([
    '<n:rss xmlns:n="x" version="2.0"><n:channel><n:item><n:title>A</n:title><n:link>/a</n:link></n:item></n:channel></n:rss>',
    '<rdf><item><title>A</title><link>/a</link></item></rdf>',
    '<feed xmlns="https://atom.example"><entry><title>A & B</title><link href="/a"/></entry></feed>',
    '<a:feed><a:entry><a:title>A & B</a:title><a:link href="/a"/></a:entry></a:feed>',
    '<RDF xmlns="x"><channel/><item><title>A</title><link>/a</link></item></RDF>',
  ])('a root that no reader knows: %s', async (text) => {
    expect(await first(text)).toMatchObject({
      title: expect.stringMatching(/^A/),
      url: 'https://news.example/a',
    });
  });

  it('RSS without the element around it', async () => {
    const { items } = await parse(
      '<?xml version="1.0"?><channel><item><title>A</title><link>/a</link></item></channel>',
    );
    expect(items).toMatchObject([{ title: 'A', url: 'https://news.example/a' }]);
  });

  it('takes text from HTML, alike whichever reader it is that reads', async () => {
    const html =
      '<description>&lt;p&gt;One &lt;b&gt;b&lt;/b&gt;old &amp;amp; two.&lt;/p&gt;&lt;p&gt;1 &amp;lt; 2 &lt;3&lt;/p&gt;</description>';
    const summary = 'One bold & two. 1 < 2 <3';
    const whole = '<title>A</title><link>https://news.example/a</link><pubDate>2020-11-03</pubDate>';
    expect((await first(item(whole + html)))?.summary).toBe(summary);
    expect((await first(item(`${whole}${html}<bad>`)))?.summary).toBe(summary);
    const json = {
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: 1, content_html: '<p>One <b>b</b>old &amp; two.</p>' }],
    };
    expect((await first(JSON.stringify(json)))?.summary).toBe('One bold & two.');
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

  it('an empty item does not cost the other items', async () => {
    const { items } = await parse(rss('<item/><item><title>A & B</title><link>/a</link></item>'));
    expect(items).toMatchObject([{ title: null }, { title: 'A & B' }]);
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
    ['UTF-8 that is declared as UTF-16', Buffer.from(text('utf-16', 'Zoë')), '', 'Zoë'],
    ['a file that was packed', gzipSync(text('utf-8', 'Zoë')), '', 'Zoë'],
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
    ['<?xml version="1.0"?><urlset></urlset>', 'a sitemap without news came instead of a feed'],
    ['<rdf:RDF><channel></channel><item><title>A</title></item><item>', 'it breaks off'],
    ['<rdf:RDF><channel><items><rdf:li/></items></channel><item><title>A</title></item><item>', 'it breaks off'],
    ['{"items": []}', 'JSON came that is no JSON Feed'],
    ['not a feed at all', 'neither XML nor JSON came'],
    ['<opml><body/></opml>', '<opml> came instead of a feed'],
    ['[]', 'JSON came that is no JSON Feed'],
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

  it.each([
    ['RSS', rss('<item><title>A</title><link>/a</link></item>'.repeat(3))],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><items><rdf:li resource="a"/></items></channel>${'<item><title>A</title></item>'.repeat(3)}</rdf:RDF>`,
    ],
    ['Atom', atom('<title>A</title><link href="/a"/></entry><entry><title>B</title><link href="/b"/>')],
    ['JSON', '{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"A"},{"id":2,"title":"B"}]}'],
  ])('%s that breaks off is one wherever it is cut', async (_, whole) => {
    expect((await parse(whole)).items.length).toBeGreaterThan(1);
    // Behind the channel nothing can be missing.
    const end = whole.replace('</rss>', '').length;
    for (let length = 5; length < end; length++)
      await expect(parse(whole.slice(0, length)), whole.slice(0, length)).rejects.toThrow('feed: ');
  });

  it('a packed file that breaks off, or unpacks to more than a feed can be', async () => {
    const packed = gzipSync(rss(''));
    await expect(parse(packed.subarray(0, 40))).rejects.toThrow(
      'feed: not readable: it is packed, and does not unpack',
    );
    await expect(parse(gzipSync(Buffer.alloc(20_000_000)))).rejects.toThrow('does not unpack');
  });

  it('an empty feed is a feed', async () => {
    for (const text of [rss(''), '<rss/>', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'])
      expect((await parse(text)).items).toEqual([]);
  });
});

describe('text of any kind', () => {
  it('in every field is kept or dropped, never thrown', async () => {
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

describe('sitemaps', () => {
  const url = (path: string, news: string) =>
    `<url><loc>https://news.example/${path}</loc><lastmod>2026-11-24</lastmod>${news}</url>`;
  const news = (title: string, date: string) =>
    `<n:news><n:publication><n:name>The News</n:name><n:language>en</n:language></n:publication><n:publication_date>${date}</n:publication_date><n:title>${title}</n:title><n:keywords>Local, Sports</n:keywords></n:news>`;
  const index = (...children: string[]) =>
    `<sitemapindex>${children.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`;

  it('gives the news as articles, and passes over rows without', async () => {
    const text = `\ufeff\n<urlset>${url('a', news('A', '2026-11-23T10:00:00-05:00'))}${url('old', '')}${url('b', '<n:news><n:genres>Blog</n:genres></n:news>')}</urlset>`;
    const feed = await parse(text);
    expect(feed).toMatchObject({
      format: 'sitemap',
      basis: 'sitemap',
      title: 'The News',
      language: 'en',
      encoding: 'utf-8',
    });
    expect(feed.items).toEqual([
      {
        outlet: 'news.example',
        url: 'https://news.example/a',
        guid: null,
        title: 'A',
        language: 'en',
        published: '2026-11-23T10:00:00-05:00',
        categories: ['Local', 'Sports'],
      },
    ]);
    expect(await parse(rss(''))).toMatchObject({ format: 'rss', basis: 'feed' });
  });

  it('reads other encodings and relative addresses', async () => {
    const text =
      `<?xml version="1.0" encoding="ISO-8859-1"?><urlset>${url('a', news('Zoë', '2026-11-23'))}</urlset>`.replace(
        'https://news.example/a',
        '/a',
      );
    expect(await first(iconv.encode(text, 'latin1'))).toMatchObject({ title: 'Zoë', url: 'https://news.example/a' });
  });

  it('is no source where it has rows and no news; a quiet day is no failure', async () => {
    await expect(
      parse(`<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${url('a', '')}</urlset>`),
    ).rejects.toThrow('feed: a sitemap without news came instead of a feed');
    expect((await parse('<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"></urlset>')).items).toEqual(
      [],
    );
  });

  it('says of an index which of its children to watch', async () => {
    const children = ['1', '2', '3', 'news'].map((name) => `https://news.example/${name}.xml`);
    await expect(parse(index(...children))).rejects.toThrow(
      'feed: an index of sitemaps came instead of a feed; watch the sitemap of news in it: https://news.example/news.xml, https://news.example/1.xml, https://news.example/2.xml and 1 more',
    );
    await expect(parse(index())).rejects.toThrow(/in it$/);
  });

  it('is a failure where it breaks off', async () => {
    await expect(parse(`<urlset>${url('a', news('A', '2026-11-23'))}<url>`)).rejects.toThrow(
      'feed: sitemap: not readable: it breaks off after 1 rows',
    );
  });

  it('keeps the newest where there are more than a feed may have, in whatever order', async () => {
    const day = (n: number) => `2020-01-${String((n % 28) + 1).padStart(2, '0')}`;
    const rows = Array.from({ length: 6_000 }, (_, n) =>
      url(String(n), news(`Title ${n}`, n < 1_000 ? 'soon' : day(n))),
    );
    const { items } = await parse(`<urlset>${rows.join('')}</urlset>`);
    expect(items).toHaveLength(5_000);
    expect(items.filter(({ published }) => published === 'soon')).toEqual([]);
  });
});
