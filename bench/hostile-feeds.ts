// Feeds and texts that are made to hurt: each is a pattern that some parser or expression takes the square of, or keeps.

/** Whole bodies of about that many bytes, made when they are asked for. */
export type HostileFeed = { what: string; body(bytes: number): Buffer };

const rss = (inner: Buffer | string, title = '<title>N</title>'): Buffer =>
  Buffer.concat([`<rss version="2.0"><channel>${title}`, inner, '</channel></rss>'].map(bytesOf));
const item = (inner: Buffer | string): Buffer =>
  rss(Buffer.concat(['<item><title>T</title><link>/a</link><guid>1</guid>', inner, '</item>'].map(bytesOf)));
const entry = (inner: Buffer | string): Buffer =>
  Buffer.concat(
    ['<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>T</title>', inner, '</entry></feed>'].map(
      bytesOf,
    ),
  );
const within = (before: string, inner: Buffer, after: string): Buffer =>
  Buffer.concat([bytesOf(before), inner, bytesOf(after)]);
const bytesOf = (text: Buffer | string): Buffer => (typeof text === 'string' ? Buffer.from(text) : text);

/** The unit again and again. */
const fill = (unit: string, bytes: number): Buffer => {
  const { length } = Buffer.from(unit);
  return Buffer.alloc(Math.floor(bytes / length) * length, unit);
};
/** Units that all differ. */
function numbered(unit: (n: number) => string, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  let length = 0;
  for (let n = 0; length < bytes - 200; n++) length += buffer.write(unit(n), length);
  return buffer.subarray(0, length);
}
/** A pattern wrapped into what a reader expects around it. */
const of = (what: string, body: HostileFeed['body']): HostileFeed => ({ what, body });

const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n || ''};`.repeat(10)}">`).join('')}]>`;

export const HOSTILE_FEEDS: HostileFeed[] = [
  of('elements within each other', (bytes) => fill('<a>', bytes)),
  of('elements within each other, closed', (bytes) =>
    item(Buffer.concat([fill('<a>', bytes / 2), fill('</a>', bytes / 2)])),
  ),
  of('ends of nothing within each other', (bytes) =>
    rss(Buffer.concat([fill('<a>', bytes / 2), fill('</b>', bytes / 2)])),
  ),
  of('ends of nothing', (bytes) => rss(fill('</b>', bytes))),
  of('empty elements', (bytes) => item(fill('<a b=""/>', bytes))),
  of('elements that all differ', (bytes) =>
    rss(Buffer.concat([numbered((n) => `<e${n}>1</e${n}>`, bytes / 2), fill('<item/>', bytes / 2)]), ''),
  ),
  of('attributes', (bytes) =>
    item(
      within(
        '<x ',
        numbered((n) => `a${n}="1" `, bytes),
        '/>',
      ),
    ),
  ),
  of('attributes of the root', (bytes) =>
    within(
      '<rss ',
      numbered((n) => `a${n}="1" `, bytes),
      '></rss>',
    ),
  ),
  of('namespaces', (bytes) =>
    item(
      within(
        '<x ',
        numbered((n) => `xmlns:a${n}="1" `, bytes),
        '/>',
      ),
    ),
  ),
  of('entities within entities', () => within(LAUGHS, item('<description>&a19;</description>'), '')),
  of('a document type without end', (bytes) => within('<!DOCTYPE ', fill('[', bytes), '')),
  of('a title', (bytes) => item(within('<title>', fill('x', bytes), '</title>'))),
  of('a title of tags without end', (bytes) =>
    rss(within('<item><title><![CDATA[', fill('x<p', bytes), ']]></title></item>')),
  ),
  of('a text of tags without end', (bytes) =>
    item(within('<description><![CDATA[', fill('x<p', bytes), ']]></description>')),
  ),
  of('a text of spaces', (bytes) => item(within('<description>x', fill(' ', bytes), 'x</description>'))),
  of('a text of entities', (bytes) => item(within('<description>', fill('&amp;', bytes), '</description>'))),
  of('bare ampersands', (bytes) => item(within('<description>', fill('&', bytes), '</description>'))),
  of('unknown entities', (bytes) => item(within('<description>', fill('&x;', bytes), '</description>'))),
  of('an author of commas', (bytes) => item(within('<author>', fill('a,', bytes), '</author>'))),
  of('an author of brackets', (bytes) => item(within('<author>', fill('(a', bytes), '</author>'))),
  of('an image with many sources', (bytes) =>
    item(within('<description><![CDATA[<img srcset="', fill('a,', bytes), '">]]></description>')),
  ),
  of('categories', (bytes) => item(numbered((n) => `<category>${n}</category>`, bytes))),
  of('enclosures', (bytes) => item(numbered((n) => `<enclosure url="${n}"/>`, bytes))),
  of('links', (bytes) => entry(fill('<link href="/a"/>', bytes))),
  of('markup of XHTML', (bytes) => entry(within('<content type="xhtml">', fill('<b>x</b>', bytes), '</content>'))),
  of('markup of XHTML without end', (bytes) =>
    entry(within('<content type="xhtml">', fill('<b>', bytes), '</content>')),
  ),
  of('bases upon bases', (bytes) => entry(fill('<entry xml:base="b/">', bytes))),
  of('items', (bytes) => rss(fill('<item><title>T</title><link>/a</link></item>', bytes))),
  of('items of a channel without a title', (bytes) => rss(fill('<item><link>/a</link></item>', bytes), '')),
  of('items that are whole', (bytes) =>
    rss(
      numbered(
        (n) =>
          `<item><title>Title ${n}</title><link>/${n}</link><guid>${n}</guid><pubDate>Tue, 03 Nov 2020 23:30:00 EST</pubDate><description>${'Some words. '.repeat(200)}</description></item>`,
        bytes,
      ),
    ),
  ),
  of('comments', (bytes) => within('', fill('<!-- -->', bytes), '<rss/>')),
  of('comments and no feed', () => fill('<!-- --> ', 300)),
  of('instructions', (bytes) => within('', fill('<?a?>', bytes), '<rss/>')),
  of('roots without end', (bytes) => fill('<rss ', bytes)),
  of('prefixes', (bytes) => fill('<rdf:', bytes)),
  of('nothing but <', (bytes) => fill('<', bytes)),
  of('nothing but zeros', (bytes) => Buffer.alloc(bytes)),
  of('CDATA without end', (bytes) => rss(fill('<![CDATA[', bytes))),
  of('JSON within JSON', (bytes) =>
    within(
      '{"version":"https://jsonfeed.org/version/1","items":[',
      Buffer.concat([fill('[', bytes / 2), fill(']', bytes / 2)]),
      ']}',
    ),
  ),
  of('JSON of empty items', (bytes) =>
    within('{"version":"https://jsonfeed.org/version/1","items":[', fill('{},', bytes), '{}]}'),
  ),
  of('JSON of fields', (bytes) =>
    within(
      '{"version":"https://jsonfeed.org/version/1",',
      numbered((n) => `"a${n}":1,`, bytes),
      '"items":[]}',
    ),
  ),
  of('rows of a sitemap', (bytes) =>
    within('<urlset>', fill('<url><loc>/a</loc><news><title>T</title></news></url>', bytes), '</urlset>'),
  ),
  of('rows of a sitemap within each other', (bytes) => within('<urlset>', fill('<url>', bytes), '</urlset>')),
  of('a row of a sitemap without end', (bytes) => within('<urlset><url><loc>', fill('&', bytes), '')),
  of('children of an index', (bytes) =>
    within('<sitemapindex>', fill('<sitemap><loc>/a</loc></sitemap>', bytes), '</sitemapindex>'),
  ),
];
