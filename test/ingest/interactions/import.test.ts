import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/ingest/identity.ts';
import { FORMATS, type ImportOptions, importInteractions } from '../../../src/ingest/interactions/import.ts';
import { createSink } from '../../../src/store/sink.ts';
import { guidKey, urlKey } from '../../../src/stream/keys.ts';
import type { Article, DeadLetter, Interaction } from '../../../src/stream/messages.ts';
import type { StreamName } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { quietLog } from '../../log.ts';
import { batchOf, tagged } from '../../store/messages.ts';

const COUNTED = new Date('2024-06-01T00:00:00Z');
const key = (url: string) => urlKey(canonicalUrl(url) as string);

let database: TestDatabase;
let folder: string;
let sent: Partial<Record<StreamName, unknown[]>>;
let batches: number[];
/** Offsets of the fence go on from test to test. */
let next = 0;
beforeAll(async () => {
  database = await createDatabase();
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-interactions-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  sent = {};
  batches = [];
});

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  await utimes(path, COUNTED, COUNTED);
  return path;
}
const load = (format: string, path: string | string[], options: Partial<ImportOptions> = {}) =>
  importInteractions({
    pool: database.pool,
    stream: {
      produce: async (name, records) => {
        batches.push(records.length);
        sent[name] = [...(sent[name] ?? []), ...records.map(({ value }) => JSON.parse(value))];
      },
    },
    paths: [path].flat(),
    format: FORMATS[format] as ImportOptions['format'],
    host: null,
    outletOfDomain: new Map(),
    signal: new AbortController().signal,
    ...options,
  });
const counts = () => (sent.interactions ?? []) as Interaction[];
const reasons = () => ((sent.dead ?? []) as DeadLetter[]).map(({ reason }) => reason);
/** Through the sink, as the store does it. */
async function store(): Promise<void> {
  const sink = createSink({ pool: database.pool, log: quietLog, sendDead: async () => undefined });
  await sink.write(batchOf(counts(), next, 'interactions'));
  next += counts().length;
}
const stored = async (url: string) =>
  (
    await database.pool.query(
      `SELECT o.kind, o.measure, sum(o.count)::integer AS count, count(*)::integer AS rows FROM core.observation o JOIN core.article a ON a.id = o.article_id
       WHERE a.key = $1 GROUP BY 1, 2 ORDER BY 1`,
      [key(url)],
    )
  ).rows;
async function storeArticle(url: string, guid?: string): Promise<void> {
  const aliases = guid === undefined ? [] : [guidKey('one.example', guid)];
  const article = tagged(url, { key: key(url), url, canonicalUrl: canonicalUrl(url), aliases });
  await createSink({ pool: database.pool, log: quietLog, sendDead: async () => undefined }).write(
    batchOf([article], next++, 'tagged.backfill'),
  );
}

describe('generic counts', () => {
  it('are read from CSV, TSV and JSON lines, with what is not stated filled in', async () => {
    const article = 'ab'.repeat(16);
    const paths = [
      await file('a.csv', 'URL,Kind,Count\nhttps://www.one.example/a?utm_source=x,Shares,"1,200"\n'),
      await file(
        'b.tsv.gz',
        gzipSync(
          'url\tkind\tcount\tmeasure\tfrom\tto\titem\tsource\nhttps://one.example/a\tpageviews\t7\tincrement\t2024-01\t2024-01\tp1\tmatomo\n',
        ),
      ),
      await file(
        'c.jsonl',
        `{"article":"${article}","outlet":"www.one.example","kind":"comments","count":3,"to":"2024-05-01T10:00:00Z"}\n`,
      ),
    ];
    const result = await load('generic', paths, { outletOfDomain: new Map([['one.example', 'the-one']]) });
    expect(result).toMatchObject({ read: 3, sent: 3, rejected: 0, failures: [] });
    expect(counts()).toEqual([
      {
        v: 1,
        article: key('https://one.example/a'),
        url: 'https://www.one.example/a?utm_source=x',
        outlet: 'the-one',
        kind: 'shares',
        measure: 'total',
        from: null,
        to: COUNTED.toISOString(),
        count: 1_200,
        item: null,
        source: 'import',
      },
      expect.objectContaining({
        measure: 'increment',
        from: '2024-01-01T00:00:00.000Z',
        to: '2024-02-01T00:00:00.000Z',
        item: 'p1',
        source: 'matomo',
      }),
      expect.objectContaining({ article, url: null, outlet: 'the-one', to: '2024-05-01T10:00:00.000Z' }),
    ]);
    expect([...result.keys]).toEqual([
      [key('https://one.example/a'), 2],
      [article, 1],
    ]);
  });

  it('of a file from the future were counted now: they would stand before all that come', async () => {
    const path = await file('future.csv', 'url,kind,count\nhttps://one.example/future,shares,3\n');
    await utimes(path, new Date('2099-01-01T00:00:00Z'), new Date('2099-01-01T00:00:00Z'));
    await load('generic', path);
    expect(Date.parse(counts()[0]?.to ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('go on behind a row that is nested too deep to be written again', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const count = (url: string, more = '') => `{"url":"${url}","kind":"shares","count":1${more}}`;
    const rows = [count('https://one.example/1'), count('no address', `,"x":${deep}`), count('https://one.example/2')];
    const result = await load('generic', await file('deep.jsonl', rows.join('\n')));
    expect(result).toMatchObject({ read: 3, sent: 2, rejected: 1, failures: [] });
    expect(reasons()).toEqual(['line 2: nested over 500 deep']);
  });

  it('are rejected row by row, with the line and the reason', async () => {
    const path = await file(
      'bad.csv',
      [
        'url,article,kind,count,measure,from,to',
        'https://one.example/good,,shares,1,,,',
        ',,shares,1,,,',
        'https://one.example/,,shares,1,,,',
        'https://one.example/b,,likes,1,,,',
        'https://one.example/b,,shares,-1,,,',
        'https://one.example/b,,shares,,,,',
        'https://one.example/b,,shares,1.5,,,',
        'https://one.example/b,,shares,1,delta,,',
        'https://one.example/b,,shares,1,increment,2024-01-01,',
        'https://one.example/b,,shares,1,increment,2024-02-01,2024-01-01',
        'https://one.example/b,,shares,1,total,,2099-01-01',
        `,${'ab'.repeat(16)},shares,1,,,`,
        '"never closed,,shares,1,,,',
        'https://one.example/good,,shares,1,,,',
        'https://one.example/good,,shares,2,,,',
      ].join('\n'),
    );
    const result = await load('generic', path);
    expect(result).toMatchObject({ read: 15, sent: 2, rejected: 13, failures: [] });
    expect(reasons()).toEqual([
      expect.stringMatching(/^line 3: no address, and no key/),
      'line 4: a front page is no article',
      expect.stringMatching(/^line 5: the kind is "likes", and it is one of comments, shares/),
      'line 6: the count is "-1", which is no whole number',
      'line 7: the count is "", which is no whole number',
      'line 8: the count is "1.5", which is no whole number',
      'line 9: the measure is "delta", and it is total or increment',
      'line 10: an increment needs the columns from and to, with dates',
      'line 11: the period ends before it begins',
      'line 12: "2099-01-01" in the column to is no date, or has not come yet',
      'line 13: a row without an address needs the column outlet',
      'line 14: a quote is opened here and never closed',
      expect.stringMatching(/^line 16: a row above has 1 for the same article.*column item$/),
    ]);
  });

  it('of another table are refused with the columns that it has, and other files go on', async () => {
    const result = await load('generic', [
      await file('other.csv', 'title,link\na,https://one.example/a\n'),
      join(folder, 'none.csv'),
      await file('good.csv', 'url,kind,count\nhttps://one.example/a,shares,1\n'),
    ]);
    expect(result).toMatchObject({ sent: 1, failures: [expect.any(String), expect.stringContaining('none.csv')] });
    expect(result.failures[0]).toMatch(
      /other\.csv has no column "kind", "count" \(it has: title, link\); is --format right\?/,
    );
  });

  it('go out in batches, each before more is read', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `https://one.example/n${at},shares,${at}`);
    await load('generic', await file('many.csv', `url,kind,count\n${rows.join('\n')}\n`));
    expect(batches.filter((length) => length > 0)).toEqual([500, 500, 200]);
  });

  it('are one row a time or period, however often they are imported', async () => {
    await storeArticle('https://one.example/again');
    const rows = (total: number, at: string) =>
      `url,kind,count,measure,from,to\nhttps://one.example/again,shares,${total},total,,${at}\nhttps://one.example/again,pageviews,40,increment,2024-01-01,2024-01-07\n`;
    for (const [total, at] of [
      [10, '2024-05-01'],
      [10, '2024-05-01'],
      [12, '2024-05-02'],
    ] as const) {
      sent = {};
      await load('generic', await file('again.csv', rows(total, at)));
      await store();
    }
    expect(await stored('https://one.example/again')).toEqual([
      // Of two days.
      { kind: 'shares', measure: 'total', count: 22, rows: 2 },
      { kind: 'pageviews', measure: 'increment', count: 40, rows: 1 },
    ]);
  });

  it('of articles that are not here wait under their key', async () => {
    await load('generic', await file('early.csv', 'url,kind,count\nhttps://one.example/early,shares,5\n'));
    await store();
    expect(await stored('https://one.example/early')).toEqual([]);
    await storeArticle('https://one.example/early');
    expect(await stored('https://one.example/early')).toMatchObject([{ count: 5 }]);
  });
});

describe('page views of GA4', () => {
  const REMARKS =
    '# ----------\n# Pages and screens\n# ----------\n#\n# All Users\n# Start date: 20240101\n# End date: 20240131\n';

  it('are read from the tables of pages in an export, each page once, without what is no page', async () => {
    const path = await file(
      'pages.csv',
      [
        `${REMARKS}Nth day,Views`,
        '0000,500',
        '0001,600',
        '',
        `${REMARKS}Page path and screen class,Views`,
        '/a,100',
        '',
        `${REMARKS}Page path and screen class,Views,Active users`,
        ',1234,9',
        '/a,100,7',
        '/a/?fbclid=1,20,2',
        '"/b, with comma","1,030",2',
        '/,900,3',
        '(not set),5,1',
        '(other),6,1',
        '/c,many,1',
        '',
        ',1234,Grand total',
      ].join('\n'),
    );
    const result = await load('ga4', path, { host: 'www.one.example' });
    expect(result).toMatchObject({
      read: 12,
      sent: 3,
      rejected: 1,
      leftOut: { 'in a table without pages and views': 2, totals: 2, 'front page': 1, '(not set), (other)': 2 },
      failures: [],
    });
    expect(counts().map(({ article, item, count }) => [article, item, count])).toEqual([
      [key('https://one.example/a'), 'https://www.one.example/a', 100],
      [key('https://one.example/a'), 'https://www.one.example/a/?fbclid=1', 20],
      [key('https://one.example/b, with comma'), 'https://www.one.example/b, with comma', 1_030],
    ]);
    expect(counts()[0]).toMatchObject({
      kind: 'pageviews',
      measure: 'increment',
      from: '2024-01-01T00:00:00.000Z',
      to: '2024-02-01T00:00:00.000Z',
      outlet: 'one.example',
      source: 'ga4',
    });
    expect(reasons()).toEqual([expect.stringMatching(/^line \d+: the views are "many"/)]);
  });

  it('add up the parts of a page and day, and stay the same at the second import', async () => {
    await storeArticle('https://one.example/daily');
    const path = await file(
      'days.csv',
      [
        'Date,Page location,Device category,Views',
        '20240101,https://one.example/daily,mobile,10',
        '20240101,https://one.example/daily,desktop,5',
        '20240102,one.example/daily?utm_medium=mail,mobile,2',
        '20240299,https://one.example/daily,mobile,2',
      ].join('\n'),
    );
    for (const _time of [1, 2]) {
      sent = {};
      expect(await load('ga4', path)).toMatchObject({ read: 4, sent: 2, rejected: 1 });
      await store();
    }
    expect(await stored('https://one.example/daily')).toEqual([
      { kind: 'pageviews', measure: 'increment', count: 17, rows: 2 },
    ]);
  });

  it.each([
    ['no host', `${REMARKS}Page path,Views\n/a,1\n`, /paths of pages without their host: name it with --host/],
    ['no period', 'Page location,Views\nhttps://one.example/a,1\n', /no column Date and no lines "# Start date/],
    [
      'no table of pages',
      `${REMARKS}Country,Users\nChad,1\n`,
      /no column "Page path", "Views" \(it has: Country, Users\)/,
    ],
    ['nothing', '', /no column "Page path", "Views"/],
  ])('are refused with what to do where the file has %s', async (_what, content, message) => {
    const result = await load('ga4', await file('refused.csv', content));
    expect(result).toMatchObject({ sent: 0, failures: [expect.stringMatching(message)] });
  });
});

describe('posts of Facebook', () => {
  const HEADER = 'created_time,name,description,link,message,post_id,react_like,react_wow,scrape_time,shares';
  const post = (link: string, id: string, more = '1,2,2017-07-14 11:01:24.379857,5') =>
    `2017-07-14T14:30:59+0000,Bridge opens,Thousands came.,${link},So good.,${id},${more}`;

  it('are articles with the counts of each post, which add up', async () => {
    const path = await file(
      'posts.csv',
      [
        HEADER,
        post('http://www.one.example/bridge?utm_source=fb', '1_1'),
        post('https://one.example/bridge', '1_2', '3,,2017-07-15 00:00:00,7'),
        post('https://one.example/2016/05/04/old', '1_3', ',,,'),
      ].join('\n'),
    );
    const result = await load('facebook', path);
    expect(result).toMatchObject({ read: 3, sent: 4, articles: 3, leftOut: {}, rejected: 0 });
    const [first, , old] = sent['articles.backfill'] as Article[];
    expect(first).toMatchObject({
      key: key('https://one.example/bridge'),
      outlet: 'one.example',
      title: 'Bridge opens',
      summary: 'Thousands came.',
      publishedAt: '2017-07-14T14:30:59.000Z',
      publishedBasis: 'capture',
      capturedAt: '2017-07-14T14:30:59.000Z',
      origin: { kind: 'facebook', ref: path },
    });
    expect(old).toMatchObject({ publishedAt: '2016-05-04T00:00:00.000Z', publishedBasis: 'url' });
    expect(counts().map(({ kind, item, count, to }) => [kind, item, count, to])).toEqual([
      // Counted by a clock without a zone, three hours before the post was there.
      ['shares', '1_1', 5, '2017-07-14T14:30:59.000Z'],
      ['reactions', '1_1', 3, '2017-07-14T14:30:59.000Z'],
      ['shares', '1_2', 7, '2017-07-15T00:00:00.000Z'],
      ['reactions', '1_2', 3, '2017-07-15T00:00:00.000Z'],
    ]);
    await storeArticle('https://one.example/bridge');
    await store();
    expect(await stored('https://one.example/bridge')).toMatchObject([
      { kind: 'shares', count: 12 },
      { kind: 'reactions', count: 6 },
    ]);
    sent = {};
    expect(await load('facebook', path)).toMatchObject({ articles: 1, sent: 4 });
  });

  it('are the same article however fast the first of its posts is stored', async () => {
    const later = post('https://one.example/twice', '4_1');
    const earlier = later.replace('2017-07-14T', '2017-06-30T').replace('4_1', '4_2');
    const between = Array.from({ length: 300 }, (_, at) => post(`https://one.example/other-${at}`, `5_${at}`));
    const path = await file('twice.csv', [HEADER, later, ...between, earlier].join('\n'));
    const given: Article[] = [];
    const stream: ImportOptions['stream'] = {
      produce: async (name, records) => {
        if (name !== 'articles.backfill') return;
        given.push(...records.map(({ value }) => JSON.parse(value)));
        if (given.length === records.length) await storeArticle('https://one.example/twice');
      },
    };
    await load('facebook', path, { stream });
    expect(given.filter(({ url }) => url?.endsWith('/twice')).map(({ publishedAt }) => publishedAt)).toEqual([
      '2017-07-14T14:30:59.000Z',
      '2017-06-30T14:30:59.000Z',
    ]);
  });

  it('are left out, and counted, where the link leads to no article that can be known', async () => {
    const links = [
      'https://bit.ly/2talMsx',
      'http://on.paper.example/2uQbFdB',
      'http://one.ex/QEQFTHV',
      'http://yahoo.trib.al/politics',
      'https://www.facebook.com/page/videos/10154890879532217/',
      'https://youtu.be/74MHkTwE8bE',
      'https://one.example/',
      '',
      'nonsense',
      'https://one.ex/politics',
      'https://one.ex/1027000',
      'https://shorty.ex/2uQbFdB',
    ];
    const path = await file('links.csv', [HEADER, ...links.map((link, at) => post(link, `2_${at}`))].join('\n'));
    const result = await load('facebook', path, { outletOfDomain: new Map([['shorty.ex', 'shorty.ex']]) });
    expect(result).toMatchObject({
      read: 12,
      leftOut: {
        'short link, not resolved': 3,
        'links to a platform': 2,
        'links to a front page': 1,
        'no link': 1,
      },
      rejected: 1,
    });
    expect((sent['articles.backfill'] as Article[]).map(({ url }) => url)).toEqual([
      // Too long a host to be one that shortens.
      'http://on.paper.example/2uQbFdB',
      'https://one.ex/politics',
      'https://one.ex/1027000',
      'https://shorty.ex/2uQbFdB',
    ]);
    expect(reasons()).toEqual(['line 10: no web address: nonsense']);
  });

  it('are rejected with the reason where a count is none or the post has no name', async () => {
    const path = await file(
      'bad-posts.csv',
      [HEADER, post('https://one.example/x', '3_1', 'a,2,,5'), post('https://one.example/x', '')].join('\n'),
    );
    expect(await load('facebook', path)).toMatchObject({ sent: 0, articles: 0, rejected: 2 });
    expect(reasons()).toEqual([
      'line 2: reactions: "a 2" is no whole number',
      'line 3: no id of the post (column post_id)',
    ]);
  });
});

const data = process.env.NEWSGAUGE_DATA;
const posts = join(data ?? '', 'facebook/fb_news_posts_20K.csv');
const hasPosts = data !== undefined && existsSync(posts);
if (!hasPosts) {
  console.warn(
    '\n*** NO REAL DATA: skipped the test that reads facebook/fb_news_posts_20K.csv; set NEWSGAUGE_DATA to the folder that holds it ***\n',
  );
}
describe.skipIf(!hasPosts)('19,850 posts of 82 news pages', () => {
  it('are articles, or left out for one of four reasons', { timeout: 120_000 }, async () => {
    const result = await load('facebook', posts);
    expect(result).toMatchObject({ read: 19_850, rejected: 0, failures: [] });
    const { 'short link, not resolved': short = 0, ...others } = result.leftOut;
    expect(others).toEqual({ 'links to a platform': 3_925, 'no link': 380, 'links to a front page': 3 });
    // By their hosts, looked through one by one, 8,211 links are short; those missed have tokens like words or longer hosts.
    expect(short).toBeGreaterThanOrEqual(8_190);
    expect(short).toBeLessThanOrEqual(8_211);
    expect(result.sent).toBe(2 * (19_850 - 3_925 - 380 - 3 - short));
    expect(result.keys.size).toBeGreaterThan(6_800);
    console.log(`facebook: ${JSON.stringify({ ...result, keys: result.keys.size })}`);
  });
});
