import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGdeltSource, type GdeltOptions, gdeltOptions } from '../../../src/ingest/archive/gdelt.ts';
import type { Found, Unit } from '../../../src/ingest/archive/source.ts';
import { buildArticle } from '../../../src/ingest/article.ts';
import type { Clock } from '../../../src/ingest/clock.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { zipOf } from './zip.ts';

type Answer = Buffer | ((response: ServerResponse) => void);

let database: TestDatabase;
let server: Server;
let base: string;
let answers: Record<string, Answer[]>;
let asked: string[];
let clock: Clock;
const { signal } = new AbortController();
beforeAll(async () => {
  database = await createDatabase();
  // The last answer of an address holds for good; one without answers is not there.
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const left = answers[url] ?? [];
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(response);
    else response.end(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await database.drop();
});
beforeEach(() => {
  answers = {};
  asked = [];
  // Waiting takes no time.
  let nowMs = Date.parse('2030-01-01T00:00:00Z');
  clock = {
    now: () => new Date(nowMs),
    until: async (instant) => {
      nowMs = Math.max(nowMs, instant.getTime());
    },
  };
});
afterEach(() => database.pool.query('DELETE FROM core.fetch_host'));

const source = (options: Partial<GdeltOptions>) =>
  createGdeltSource(
    gdeltOptions.parse({
      set: 'gal',
      from: '2024-01-15T12:00:00Z',
      to: '2024-01-15T13:00:00Z',
      domains: ['paper.example'],
      base,
      ...options,
    }),
    { fetcher: createFetcher({ allowHosts: ['127.0.0.1'] }), pool: database.pool, warn: () => undefined, clock },
  );
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
/** The messages that would be sent, or the reasons why not, by place. */
const outcome = (found: Found[]) =>
  found.map((one) => {
    if ('reason' in one) return [one.place, one.reason];
    const { raw, capturedAtMs, basis } = one;
    const origin = { kind: 'gdelt', ref: 'x', run: null, capturedAtMs, basis, outletOfDomain: new Map() };
    const built = buildArticle(raw, origin);
    return [one.place, 'dead' in built ? built.dead : built.ok];
  });
const busy =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end();

describe('GDELT Article List', () => {
  const minute = (stamp: string, ...rows: (object | string)[]) => {
    const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
    answers[`/gdeltv3/gal/${stamp}.gal.json.gz`] = [gzipSync(lines.join('\n'))];
  };
  const row = (url: string, more: object = {}) => ({
    date: '2024-01-15T12:03:41Z',
    url,
    title: 'Council votes on the bridge',
    lang: 'en',
    domain: 'paper.example',
    desc: 'One sentence.',
    author: 'A. Writer',
    ...more,
  });

  it('lists an hour a unit, and none that is not over', async () => {
    const names = async (options: Partial<GdeltOptions>) =>
      (await all(source(options).list(signal))).map(({ name }) => name);
    expect(await names({ from: '2024-01-15T22:40:00Z', to: '2024-01-16T01:00:00Z' })).toEqual([
      '2024-01-15T22',
      '2024-01-15T23',
      '2024-01-16T00',
    ]);
    // The last minutes before the present one are not there yet; an hour that is done is not read again.
    expect(await names({ from: '2029-12-31T22:30:00Z', to: '2031-01-01T00:00:00Z' })).toEqual(['2029-12-31T22']);
    expect(await names({ from: '2029-12-31T22:30:00Z', to: '2029-12-31T23:50:00Z' })).toEqual([
      '2029-12-31T22',
      '2029-12-31T23',
    ]);
    expect(asked).toEqual([]);
  });

  it('gives the articles of the outlets alone, by the host and never by a part of it', async () => {
    minute(
      '20240115120300',
      row('https://paper.example/bridge'),
      row('https://www.other.example/a', { domain: 'other.example' }),
      row('https://news.paper.example/local', { lang: 'French', author: ['x'], desc: null }),
      row('https://notpaper.example/b', { domain: 'notpaper.example' }),
      row('https://other.example/?to=paper.example', { domain: 'other.example' }),
    );
    const [first, second, ...others] = outcome(await all(source({}).read('2024-01-15T12', signal)));
    expect(first).toEqual([
      '20240115120300.gal.json.gz#1',
      expect.objectContaining({
        outlet: 'paper.example',
        url: 'https://paper.example/bridge',
        title: 'Council votes on the bridge',
        summary: 'One sentence.',
        author: 'A. Writer',
        language: 'en',
        publishedAt: '2024-01-15T12:03:00.000Z',
        publishedBasis: 'capture',
        publishedPrecision: 'minute',
        capturedAt: '2024-01-15T12:03:00.000Z',
      }),
    ]);
    expect(second).toEqual([
      '20240115120300.gal.json.gz#3',
      expect.objectContaining({ outlet: 'paper.example', language: 'fr', author: null, summary: null }),
    ]);
    expect(others).toEqual([]);
  });

  it('believes the date in an address before the time at which it was seen', async () => {
    minute(
      '20240115120300',
      row('https://paper.example/2016/05/04/bridge'),
      row('https://paper.example/2016/05/bridge'),
      row('https://paper.example/2024/01/bridge'),
      row('https://paper.example/2024/02/30/bridge'),
      row('https://paper.example/2025/02/03/preview'),
      row('https://paper.example/undated', { date: null }),
    );
    const found = outcome(await all(source({}).read('2024-01-15T12', signal)));
    expect(found.map(([, article]) => article)).toMatchObject([
      { publishedAt: '2016-05-04T00:00:00.000Z', publishedBasis: 'url', publishedPrecision: 'day' },
      { publishedAt: '2016-05-01T00:00:00.000Z', publishedBasis: 'url', publishedPrecision: 'month' },
      { publishedAt: '2024-01-15T12:03:00.000Z', publishedBasis: 'capture' },
      { publishedAt: '2024-01-15T12:03:00.000Z', publishedBasis: 'capture' },
      { publishedAt: '2024-01-15T12:03:00.000Z', publishedBasis: 'capture' },
      { publishedAt: null, publishedBasis: 'none' },
    ]);
  });

  it('asks for each minute of the range, and takes 404 and 403 for none', async () => {
    minute('20240115125900', row('https://paper.example/last'));
    answers['/gdeltv3/gal/20240115123100.gal.json.gz'] = [busy(403)];
    const options = { from: '2024-01-15T12:30:30Z', to: '2024-01-15T13:00:00Z' };
    expect(await all(source(options).read('2024-01-15T12', signal))).toHaveLength(1);
    expect(asked.map((path) => path.slice(13, 25))).toEqual(
      Array.from({ length: 29 }, (_, at) => `2024011512${31 + at}`),
    );
  });

  it('says with its line what is wrong with a row that names an outlet, and goes on', async () => {
    minute(
      '20240115120000',
      '{"url":"https://paper.example/cut","title":"Cou',
      '{"url":"https://other.example/cut","title":"Cou',
      '["paper.example"]',
      row('https://paper.example/untitled', { title: ' ' }),
      row('', { url: null }),
      row('https://paper.example/good'),
    );
    expect(outcome(await all(source({}).read('2024-01-15T12', signal)))).toEqual([
      ['20240115120000.gal.json.gz#1', 'not a JSON object'],
      ['20240115120000.gal.json.gz#3', 'not a JSON object'],
      ['20240115120000.gal.json.gz#4', 'no title'],
      ['20240115120000.gal.json.gz#5', expect.stringContaining('no address')],
      ['20240115120000.gal.json.gz#6', expect.objectContaining({ url: 'https://paper.example/good' })],
    ]);
  });

  it('asks again after 503 and 429, for as long as the host wants, and gives up in the end', async () => {
    minute('20240115120000', row('https://paper.example/good'));
    answers['/gdeltv3/gal/20240115120000.gal.json.gz']?.unshift(busy(503), busy(429, { 'retry-after': '600' }));
    const startMs = clock.now().getTime();
    const oneMinute = { to: '2024-01-15T12:01:00Z' };
    expect(await all(source(oneMinute).read('2024-01-15T12', signal))).toHaveLength(1);
    expect(clock.now().getTime() - startMs).toBeGreaterThanOrEqual(605_000);
    answers['/gdeltv3/gal/20240115120000.gal.json.gz'] = [busy(500)];
    await expect(all(source(oneMinute).read('2024-01-15T12', signal))).rejects.toThrow(
      /20240115120000\.gal\.json\.gz: HTTP 500/,
    );
    expect(asked).toHaveLength(3 + 7);
  });
});

describe('GDELT Global Knowledge Graph', () => {
  const GCAM = `wc:90,${'c1.1:1,'.repeat(30_000)}`;
  const row = ({
    url = 'https://paper.example/bridge',
    extras = '<PAGE_TITLE>Council &#x201C;votes&#x201D;</PAGE_TITLE>',
    info = '',
  } = {}) => {
    const cells = Array.from({ length: 27 }, () => '');
    Object.assign(cells, { 0: '20150218230000-1', 1: '20150218230000', 2: '1', 3: 'paper.example', 4: url });
    Object.assign(cells, { 17: 'wc:90', 25: info, 26: extras });
    return cells.join('\t');
  };
  const NAME = '20150218230000.gkg.csv.zip';
  /** Puts the file and the list of all files on the server. */
  const serve = (zip: Buffer, name = NAME) => {
    answers[`/gdeltv2/${name}`] = [zip];
    const md5 = createHash('md5').update(zip).digest('hex');
    answers['/gdeltv2/masterfilelist.txt'] = [
      Buffer.from(
        [
          `150383 297a16b493de7cf6ca809a7cc31d0b93 http://data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip`,
          `10000 ${'0'.repeat(32)} http://data.gdeltproject.org/gdeltv2/20150218224500.gkg.csv.zip`,
          `${zip.length} ${md5} http://data.gdeltproject.org/gdeltv2/${name}`,
          'http://data.gdeltproject.org/gdeltv2/20150218231500.gkg.csv.zip',
          '',
          `10000 ${'0'.repeat(32)} http://data.gdeltproject.org/gdeltv2/20150218233000.gkg.csv.zip`,
        ].join('\n'),
      ),
    ];
  };
  const csv = (...rows: (string | Buffer)[]) =>
    zipOf({ 'x.gkg.csv': Buffer.concat(rows.flatMap((one) => [Buffer.from(one), Buffer.from('\n')])) });
  const options = { set: 'gkg', from: '2015-02-18T23:00:00Z', to: '2015-02-18T23:30:00Z' } as const;
  const listed = (more: Partial<GdeltOptions> = {}) => all(source({ ...options, ...more }).list(signal));
  const readFirst = async (more: Partial<GdeltOptions> = {}) => {
    const [unit] = (await listed(more)) as [Unit];
    return all(source({ ...options, ...more }).read(unit.name, signal));
  };

  it('lists the files of the range with their sizes, also one of which the list has lost the sum', async () => {
    const zip = csv(row());
    serve(zip);
    expect(await listed()).toEqual([
      { name: expect.stringContaining(`${base}/gdeltv2/${NAME}#${zip.length}-`), bytes: zip.length },
      { name: `${base}/gdeltv2/20150218231500.gkg.csv.zip`, bytes: null },
    ]);
  });

  it('lists each file once where the list breaks off and is read again', async () => {
    serve(csv(row()));
    const whole = answers['/gdeltv2/masterfilelist.txt']?.[0] as Buffer;
    answers['/gdeltv2/masterfilelist.txt']?.unshift((response) => {
      response.writeHead(200, { 'content-length': whole.length });
      response.write(whole.subarray(0, whole.length - 100), () => response.destroy());
    });
    expect(await listed()).toHaveLength(2);
    answers['/gdeltv2/masterfilelist.txt'] = [];
    await expect(listed()).rejects.toThrow(/masterfilelist\.txt: HTTP 404/);
  });

  it('reads title, authors and the exact date out of the extras; else the date of the address, else when it was seen', async () => {
    serve(
      csv(
        row({
          extras:
            '<PAGE_PRECISEPUBTIMESTAMP>20150218213000</PAGE_PRECISEPUBTIMESTAMP><PAGE_AUTHORS>A. Writer;B. Reporter</PAGE_AUTHORS><PAGE_TITLE>Council &#x201C;votes&#x201D; &amp; leaves</PAGE_TITLE>',
        }),
        row({ url: 'https://paper.example/2015/02/17/bridge' }),
        row({ url: 'https://paper.example/plain' }),
        row({ url: 'https://other.example/' }),
      ),
    );
    const found = outcome(await readFirst());
    expect(found.map(([place]) => place)).toEqual([`${NAME}#1`, `${NAME}#2`, `${NAME}#3`]);
    expect(found.map(([, article]) => article)).toMatchObject([
      {
        title: 'Council “votes” & leaves',
        author: 'A. Writer, B. Reporter',
        language: 'en',
        outlet: 'paper.example',
        publishedAt: '2015-02-18T21:30:00.000Z',
        publishedBasis: 'meta',
        publishedPrecision: 'second',
        capturedAt: '2015-02-18T23:00:00.000Z',
      },
      { publishedAt: '2015-02-17T00:00:00.000Z', publishedBasis: 'url', publishedPrecision: 'day' },
      { publishedAt: '2015-02-18T23:00:00.000Z', publishedBasis: 'capture', publishedPrecision: 'minute' },
    ]);
  });

  it('reads translated files with the language that was translated', async () => {
    serve(csv(row({ info: 'srclc:fra;eng:GT-FRA 1.0' })), '20150218230000.translation.gkg.csv.zip');
    answers['/gdeltv2/masterfilelist-translation.txt'] = answers['/gdeltv2/masterfilelist.txt'] as Answer[];
    const found = await readFirst({ translated: true });
    expect(outcome(found)).toMatchObject([['20150218230000.translation.gkg.csv.zip#1', { language: 'fr' }]]);
  });

  it('reads Latin-1 rows and huge ones, and says with its line what is wrong with others', async () => {
    serve(
      csv(
        Buffer.from(row({ extras: '<PAGE_TITLE>Señor of the café</PAGE_TITLE>' }), 'latin1'),
        row().replace('wc:90', GCAM),
        row().replace('\twc:90\t', '\twc:90'),
        'garbage of paper.example',
        'garbage of others',
        row({ extras: '<PAGE_LINKS>x</PAGE_LINKS>' }),
        row({ extras: '<PAGE_TITLE>never closed' }),
        row({ url: 'https://paper.example/last' }),
      ),
    );
    const found = outcome(await readFirst());
    expect(found.map(([place, what]) => [place, typeof what === 'string' ? what : 'article'])).toEqual([
      [`${NAME}#1`, 'article'],
      [`${NAME}#2`, 'article'],
      [`${NAME}#3`, 'it has 26 columns, and a row of GKG 2.1 has 27'],
      [`${NAME}#4`, 'it has 1 columns, and a row of GKG 2.1 has 27'],
      [`${NAME}#6`, 'no title'],
      [`${NAME}#7`, 'no title'],
      [`${NAME}#8`, 'article'],
    ]);
    expect(found[0]?.[1]).toMatchObject({ title: 'Señor of the café' });
  });

  it('takes the time of the file for a row whose own is none', async () => {
    serve(csv(row().replace('\t20150218230000\t', '\t20151399230000\t'), row({ url: 'https://paper.example/next' })));
    const atMs = Date.parse('2015-02-18T23:00:00Z');
    expect(await readFirst()).toMatchObject([{ capturedAtMs: atMs }, { capturedAtMs: atMs }]);
  });

  it('fetches a damaged or cut file again, and names it where it stays so', async () => {
    const zip = csv(row());
    serve(zip);
    const [unit] = (await listed()) as [Unit];
    const read = () => all(source(options).read(unit.name, signal));
    const damaged = Buffer.from(zip);
    damaged.writeUInt8(damaged.readUInt8(50) ^ 1, 50);
    answers[`/gdeltv2/${NAME}`] = [damaged, zip.subarray(0, -1), zip];
    expect(await read()).toHaveLength(1);
    answers[`/gdeltv2/${NAME}`] = [damaged];
    await expect(read()).rejects.toThrow(/20150218230000\.gkg\.csv\.zip has the MD5 [0-9a-f]{32}, and the list says/);
    answers[`/gdeltv2/${NAME}`] = [zip.subarray(0, 60)];
    await expect(read()).rejects.toThrow(/20150218230000\.gkg\.csv\.zip came with 60 bytes, and the list says \d+/);
    answers[`/gdeltv2/${NAME}`] = [];
    await expect(read()).rejects.toThrow(/the list has this file, and the server does not/);
  });

  it.each([
    [
      'is cut off',
      (zip: Buffer) => zip.subarray(0, 100),
      /the zip cannot be read: .*; everything up to line 0 was read/,
    ],
    ['is no zip', () => Buffer.from('<html>'), /the zip cannot be read/],
    [
      'holds two files',
      () => zipOf({ a: Buffer.from('a'), b: Buffer.from('b') }),
      /the zip holds 2 files instead of one/,
    ],
    [
      'says that it is larger than it may be',
      () => zipOf({ a: Buffer.from('a') }, { unpackedBytes: 3_000_000_000 }),
      /the file in the zip is larger than 1000000000 bytes/,
    ],
    [
      'unpacks to more than it says',
      () => zipOf({ a: Buffer.alloc(10_000_000) }, { unpackedBytes: 10 }),
      /too many bytes in the stream/,
    ],
  ])('says of a file that %s which one it is', async (_what, make, message) => {
    serve(make(csv(row())));
    await expect(readFirst()).rejects.toThrow(message);
    await expect(readFirst()).rejects.toThrow(new RegExp(`gdelt: ${base}/gdeltv2/${NAME}: `));
  });

  it('refuses options that mean nothing', () => {
    const parse = (more: object) =>
      gdeltOptions.safeParse({ ...options, base, domains: ['paper.example'], ...more }).success;
    expect(parse({})).toBe(true);
    expect(parse({ to: options.from })).toBe(false);
    expect(parse({ domains: [] })).toBe(false);
    // They would be looked for in every row, and never be there.
    expect(parse({ domains: ['https://paper.example/'] })).toBe(false);
    expect(parse({ domains: ['The Paper'] })).toBe(false);
    expect(parse({ domains: ['www.Paper.example'] })).toBe(true);
    expect(parse({ base: 'file:///etc' })).toBe(false);
    expect(parse({ set: 'gal', translated: true })).toBe(false);
  });
});
