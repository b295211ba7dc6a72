import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readFeedList } from '../../../src/ingest/feed/list.ts';

const read = (text: string | Buffer) => readFeedList(Buffer.from(text));

describe('a CSV of feeds', () => {
  it('needs the column url alone', async () => {
    expect(await read('url\nhttps://www.paper.example/feed\n')).toEqual({
      format: 'csv',
      feeds: [
        {
          line: 2,
          url: 'https://www.paper.example/feed',
          owner: { slug: 'paper.example', hosts: ['paper.example'], domains: [] },
          name: null,
          own: false,
          agency: false,
        },
      ],
      leftOut: [],
    });
  });

  it('says in its columns whose feed it is', async () => {
    const { feeds, leftOut } = await read(
      [
        'list,Outlet,section,KIND,url,homepage,domain,own,agency',
        'x,"The Paper, Daily",Top,RSSFeed,https://feeds.feedburner.com/paper,https://www.paper.example,,Yes,no',
        'x,A wire,,NewsMap,https://cdn.example/map.xml,,wire.example wire.test,,1',
        'x,Bare,,,https://bare.example/rss,www.bare.example,,,',
      ].join('\r\n'),
    );
    expect(leftOut).toEqual([]);
    expect(feeds).toMatchObject([
      { line: 2, owner: { slug: 'paper.example' }, name: 'The Paper, Daily', own: true, agency: false },
      { line: 3, owner: { slug: 'wire.example', domains: ['wire.example', 'wire.test'] }, own: false, agency: true },
      { line: 4, owner: { slug: 'bare.example' } },
    ]);
  });

  it('leaves rows out with line and reason, and keeps their neighbours', async () => {
    const rows: [string, RegExp][] = [
      ['ftp://a.example/feed,,,,', /no web address/],
      ['a.example/feed,,,,', /no web address/],
      ['https://me:secret@a.example/feed,,,,', /user name/],
      ['https://feeds.feedburner.com/a,,,,', /cannot be told: give its home page/],
      ['https://a.example/sitemap.xml,Sitemap,,,', /map of a whole site/],
      ['https://a.example/x,podcast,,,', /kind "podcast" is not known/],
      [',,https://a.example,,', /outlets add/],
      ['https://a.example/feed,,::,,', /home page is no web address: ::/],
      ['https://a.example/feed,,,no domain,', /no domain: no/],
      ['https://a.example/feed,,,,perhaps', /yes or no/],
    ];
    for (const [row, why] of rows) {
      const { feeds, leftOut } = await read(
        `url,kind,homepage,domain,own\nhttps://one.example/f,,,,\n${row}\n\nhttps://two.example/f,,,,\n`,
      );
      expect(leftOut).toMatchObject([{ line: 3, why: expect.stringMatching(why) }]);
      expect(feeds.map(({ line }) => line)).toEqual([2, 5]);
    }
    const secret = await read('url\nhttps://me:secret@a.example/feed\n');
    expect(secret.leftOut).toMatchObject([{ url: 'https://a.example/feed' }]);
    const unclosed = await read('url,outlet\nhttps://one.example/f,"One\nhttps://two.example/f,Two\n');
    expect(unclosed.leftOut).toMatchObject([{ line: 2, why: expect.stringMatching(/quote/) }]);
    expect(unclosed.feeds.map(({ url }) => url)).toEqual(['https://two.example/f']);
  });

  it('repairs what is a slip in an address', async () => {
    const { feeds } = await read(
      'url\n feed://a.example/feed \nfeed:https://b.example/feed\nhttps://c.example/?a=1&amp;b=2\n"https://d.example/a b"\n',
    );
    expect(feeds.map(({ url }) => url)).toEqual([
      'http://a.example/feed',
      'https://b.example/feed',
      'https://c.example/?a=1&b=2',
      'https://d.example/a%20b',
    ]);
  });

  it.each([
    ['semicolons', 'outlet;url\nZoë;https://a.example/f\n'],
    ['tabs', 'outlet\turl\nZoë\thttps://a.example/f\n'],
    ['a byte order mark', '\ufeffoutlet,url\nZoë,https://a.example/f\n'],
    ['Latin-1', iconv.encode('outlet,url\nZoë,https://a.example/f\n', 'latin1')],
  ])('may have %s', async (_, text) => {
    expect((await read(text)).feeds).toMatchObject([{ url: 'https://a.example/f', name: 'Zoë' }]);
  });

  it('that is none is an error with what it has', async () => {
    await expect(read('name,address\na,https://a.example/f\n')).rejects.toThrow(
      'neither OPML nor a CSV with a column "url" in its first line (it has: name, address)',
    );
    await expect(read('{"a": 1}')).rejects.toThrow('neither OPML nor a CSV');
    expect((await read('')).feeds).toEqual([]);
  });
});

describe('an OPML of feeds', () => {
  const opml = (outline: string) => read(`<?xml version="1.0"?><opml><body>${outline}</body></opml>`);

  it('gives the outlet the title of a feed of the whole site, and of no other', async () => {
    const { format, feeds } = await opml(
      '<outline title="The Paper" xmlUrl="https://paper.example/feed" htmlUrl="https://www.paper.example"/><outline title="World" xmlUrl="https://paper.example/world" htmlUrl="https://paper.example/world"/><outline title="Top stories" xmlUrl="https://rss.other.example/top"/>',
    );
    expect(format).toBe('opml');
    expect(feeds).toMatchObject([
      { owner: { slug: 'paper.example' }, name: 'The Paper' },
      { owner: { slug: 'paper.example' }, name: null },
      { owner: { slug: 'other.example' }, name: null },
    ]);
  });

  it('leaves out what cannot be told, and a home page that is none is no harm', async () => {
    const { feeds, leftOut } = await opml(
      '<outline xmlUrl=""/><outline xmlUrl="https://feeds.feedburner.com/x" htmlUrl=""/><outline xmlUrl="https://a.example/f" htmlUrl="none"/>',
    );
    expect(leftOut).toMatchObject([
      { line: 1, url: null, why: 'its xmlUrl cannot be read' },
      { line: 1, url: 'https://feeds.feedburner.com/x', why: expect.stringContaining('give its home page') },
    ]);
    expect(feeds).toMatchObject([{ owner: { slug: 'a.example' } }]);
  });
});
