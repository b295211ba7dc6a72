// Every kind of archive, broken in the ways in which archives break: what is broken is named by file and place, all else is sent.

import { appendFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workOnRun } from '../../../src/ingest/archive/run.ts';
import { openSource } from '../../../src/ingest/archive/sources.ts';
import { createRun, reopenRun } from '../../../src/ingest/archive/units.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createSink } from '../../../src/store/sink.ts';
import type { Article, DeadLetter } from '../../../src/stream/messages.ts';
import type { OutgoingRecord, Stream, StreamName } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { quietLog } from '../../log.ts';
import { batchOf } from '../../store/messages.ts';
import { serveHosts } from '../feed/hosts.ts';
import { hurryingClock } from './clock.ts';
import { arcFile, pageOf, recordsOfFile } from './warc-file.ts';
import { answers, type Row, serveWayback } from './wayback-server.ts';

const { signal: never } = new AbortController();
const FEED = 'http://news.example/rss.xml';

describe('an archive that is broken', () => {
  let database: TestDatabase;
  let folder: string;
  let produced: { stream: StreamName; record: OutgoingRecord }[];
  const clock = hurryingClock('2026-11-24T12:00:00Z');
  const closing: (() => void)[] = [];
  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-broken-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    produced = [];
  });
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  // What stands behind the stream has its own tests; here it is what was sent that matters.
  const stream: Pick<Stream, 'produce'> = {
    produce: async (name, records) => {
      produced.push(...records.map((record) => ({ stream: name, record })));
    },
  };
  const valuesOf = (name: StreamName) =>
    produced.flatMap(({ stream, record }) => (stream === name ? [JSON.parse(record.value)] : []));
  const titles = () => (valuesOf('articles.backfill') as Article[]).map(({ title }) => title);
  const letters = () =>
    (valuesOf('dead') as DeadLetter[]).map(({ key, reason }) => `${key.replace(/~[0-9a-f]+$/, '')} | ${reason}`);

  type Loaded = {
    kind: string;
    options: Record<string, unknown>;
    lookup?: Parameters<typeof createFetcher>[0]['lookup'];
  };
  const sourceOf = ({ kind, options, lookup }: Loaded) => {
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1', 'news.example'], ...(lookup && { lookup }) });
    return openSource(kind, options, { pool: database.pool, fetcher, clock, home: folder, warn: () => undefined });
  };
  const start = async (loaded: Loaded) =>
    createRun(database.pool, sourceOf(loaded), { options: loaded.options, outlet: null });
  const work = (loaded: Loaded, run: string) => {
    const { pool } = database;
    const source = sourceOf(loaded);
    return workOnRun({ pool, stream: stream as Stream, source, run, outletOfDomain: new Map(), signal: never });
  };
  const load = async (kind: string, options: Record<string, unknown>, lookup?: Loaded['lookup']) => {
    const loaded = { kind, options, lookup };
    return work(loaded, await start(loaded));
  };
  async function file(name: string, content: string | Buffer): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }
  const pages = (count: number, gzip: boolean) =>
    recordsOfFile(
      Array.from({ length: count }, (_, n) => ({ url: `https://p.example/a${n + 1}`, body: pageOf(`Page ${n + 1}`) })),
      gzip,
    );
  const lengthOf = (parts: Buffer[]) => parts.reduce((sum, { length }) => sum + length, 0);

  describe('WARC', () => {
    it('with a damaged member in the middle costs that record', async () => {
      const parts = await pages(5, true);
      const damaged = Buffer.from(parts[2] as Buffer);
      damaged.fill(0xff, 100, 130);
      const path = await file('member.warc.gz', Buffer.concat([...parts.slice(0, 2), damaged, ...parts.slice(3)]));
      expect(await load('warc', { files: [path] })).toMatchObject({ read: 5, sent: 4, rejected: 1, failures: [] });
      expect(titles()).toEqual(['Page 1', 'Page 2', 'Page 4', 'Page 5']);
      const offset = lengthOf(parts.slice(0, 2));
      expect(letters()).toEqual([
        expect.stringMatching(`^${path}#${offset} \\| offset ${offset}: damaged record: its `),
      ]);
    });

    it.each([true, false])('that is cut off gives what is before, and names the record (packed: %s)', async (gzip) => {
      const parts = await pages(3, gzip);
      const other = await file('whole.warc', Buffer.concat(await pages(1, false)));
      const path = await file(gzip ? 'cut.warc.gz' : 'cut.warc', Buffer.concat(parts).subarray(0, -50));
      const result = await load('warc', { files: [path, other] });
      expect(titles()).toEqual(['Page 1', 'Page 2', 'Page 1']);
      expect(result.failures).toEqual([
        expect.stringMatching(`^warc: ${path}: .*it ends within the .* at offset ${lengthOf(parts.slice(0, 2))};`),
      ]);
    });

    it('of the old kind (ARC) with a broken record costs that record', async () => {
      const [one, two, three] = [1, 2, 3].map((n) => arcFile(`http://p.example/arc${n}`, pageOf(`Arc ${n}`)));
      const whole = Buffer.concat([one, two, three] as Buffer[]);
      const at = whole.indexOf('http://p.example/arc2');
      const line = whole.subarray(at, whole.indexOf('\n', at)).toString();
      const text = whole.toString('latin1').replace(line, line.replace(/ \d+$/, ' 12'));
      const path = await file('broken.arc', Buffer.from(text, 'latin1'));
      expect((await load('warc', { files: [path] })).failures).toEqual([]);
      expect(titles()).toEqual(['Arc 1', 'Arc 3']);
      expect(letters()).toEqual([`${path}#${at} | offset ${at}: damaged record: it is longer than it says`]);
    });

    it('that was cut off and is whole now is read again from its start, and nothing is there twice', async () => {
      const parts = await pages(4, true);
      const whole = Buffer.concat(parts);
      const path = await file('again.warc.gz', whole);
      await truncate(path, lengthOf(parts.slice(0, 2)) + 40);
      const loaded = { kind: 'warc', options: { files: [path] } };
      const run = await start(loaded);
      expect(await work(loaded, run)).toMatchObject({ sent: 2, failures: [expect.stringContaining(path)] });
      await store();
      await truncate(path, 0);
      await appendFile(path, whole);
      await reopenRun(database.pool, run);
      expect(await work(loaded, run)).toMatchObject({ read: 4, sent: 2, known: 2, failures: [] });
      expect(titles()).toEqual(['Page 3', 'Page 4']);
      // What was sent and is not stored yet is sent again; it is stored once.
      await database.pool.query("UPDATE core.backfill_unit SET state = 'failed' WHERE run_id = $1", [run]);
      await reopenRun(database.pool, run);
      await work(loaded, run);
      expect(titles()).toEqual(['Page 3', 'Page 4', 'Page 3', 'Page 4']);
      await store();
      const { rows } = await database.pool.query(
        "SELECT title FROM newsgauge.articles WHERE title LIKE 'Page %' ORDER BY title",
      );
      expect(rows.map(({ title }) => title)).toEqual(['Page 1', 'Page 2', 'Page 3', 'Page 4']);
    });
  });

  /** What was sent becomes rows, as the stages behind the stream make them. */
  async function store(): Promise<void> {
    const tagged = { detectedLanguage: 'en', tags: [], encoder: null, vector: null, taggedAt: '2026-11-24T12:00:00Z' };
    const sink = createSink({ pool: database.pool, log: quietLog, sendDead: () => expect.fail('a dead letter') });
    await database.pool.query('TRUNCATE core.stream_offset');
    await sink.write(
      batchOf((valuesOf('articles.backfill') as Article[]).map((article) => ({ ...article, ...tagged }))),
    );
    produced = [];
  }

  describe('a table', () => {
    const lineOf = (n: number) => `Row ${n} ${(n * 7919) % 100_003},https://news.example/row${n},2020-01-01\n`;

    it('that is packed and cut off gives the lines before, and names the last', async () => {
      const rows = Array.from({ length: 4_000 }, (_, n) => lineOf(n)).join('');
      const path = await file('cut.csv.gz', gzipSync(`title,url,published\n${rows}`).subarray(0, -3_000));
      const { failures, sent } = await load('file', { paths: [path] });
      const line = Number(/everything up to line (\d+) was read$/.exec(failures[0] ?? '')?.[1]);
      expect(failures).toEqual([expect.stringContaining(`${path}: the gzip data are damaged or cut off`)]);
      expect(sent).toBe(line - 1);
      expect(sent).toBeGreaterThan(2_000);
    });

    it('of JSON with a bad line costs that line', async () => {
      const good = (n: number) => JSON.stringify({ title: `Line ${n}`, url: `https://news.example/line${n}` });
      const path = await file('bad.jsonl', `${good(1)}\n${good(2).slice(0, -9)}\n${good(3)}\n`);
      expect(await load('file', { paths: [path] })).toMatchObject({ sent: 2, rejected: 1, failures: [] });
      expect(titles()).toEqual(['Line 1', 'Line 3']);
      expect(letters()).toEqual([`${path}#2 | line 2: not JSON`]);
    });
  });

  describe('Parquet', () => {
    const ROWS = Array.from({ length: 900 }, (_, n) => n + 1);
    const parquet = (pageSize: number) =>
      Buffer.from(
        parquetWriteBuffer({
          columnData: [
            { name: 'title', data: ROWS.map((n) => `Row no ${n}.`), type: 'STRING', encoding: 'PLAIN' },
            {
              name: 'url',
              data: ROWS.map((n) => `https://news.example/parquet${n}`),
              type: 'STRING',
              encoding: 'PLAIN',
            },
          ],
          rowGroupSize: 300,
          pageSize,
          codec: 'UNCOMPRESSED',
        }),
      );
    const damage = (bytes: Buffer, title: string): Buffer => {
      bytes.writeUInt32LE(0x7fffffff, bytes.indexOf(title) - 4);
      return bytes;
    };
    /** All but those, each with the address of its own row. */
    const expectAllBut = (first: number, last: number) => {
      const sent = (valuesOf('articles.backfill') as Article[]).map(({ title, url }) => `${title} ${url}`);
      const kept = ROWS.filter((n) => n < first || n > last);
      expect(sent).toEqual(kept.map((n) => `Row no ${n}. https://news.example/parquet${n}`));
    };

    it('with a damaged page costs the rows of that page, and names them', async () => {
      const path = await file('page.parquet', damage(parquet(1_000), 'Row no 450.'));
      const { failures } = await load('file', { paths: [path] });
      const [, first, last] = /#row (\d+) \| row \d+: to row (\d+): row group 2 of 3, column title, byte \d+: /.exec(
        letters()[0] ?? '',
      ) as unknown as [string, string, string];
      expect(Number(first)).toBeGreaterThan(301);
      expect(Number(last)).toBeLessThan(600);
      expectAllBut(Number(first), Number(last));
      const lost = Number(last) - Number(first) + 1;
      expect(failures).toEqual([
        expect.stringMatching(
          `^file: ${path}: row group 2 of 3, column title, byte [0-9]+: .*; ${lost} of 900 rows are lost`,
        ),
      ]);
    });

    it('with pages whose rows cannot be known costs the rest of the row group, and never mixes rows', async () => {
      const bytes = parquet(1_000);
      // Thrift: the head of a page of the second version begins with 0x5c, then how many values it has, behind 0x15.
      const at = bytes.indexOf('Row no 301.');
      const head = bytes.subarray(at - 40, at);
      const counted = head.lastIndexOf(0x5c);
      expect(counted).toBeGreaterThan(0);
      head[counted + 2] = (head[counted + 2] as number) ^ 0x02;
      const path = await file('head.parquet', bytes);
      const { failures } = await load('file', { paths: [path] });
      expect(letters()).toEqual([
        expect.stringMatching(/#row 301 \| row 301: to row 600: row group 2 of 3, column title, byte \d+: /),
      ]);
      expectAllBut(301, 600);
      expect(failures).toEqual([
        expect.stringMatching(`^file: ${path}: row group 2 of 3, .*; 300 of 900 rows are lost`),
      ]);
    });

    it('that is cut off is named: its directory is at its end', async () => {
      const path = await file('cut.parquet', parquet(1_000).subarray(0, -30));
      const other = await file('good.csv', 'title,url\nGood,https://news.example/good\n');
      expect(await load('file', { paths: [path, other] })).toMatchObject({
        failures: [`file: ${path}: it is cut off: it does not end as Parquet does; everything up to row 0 was read`],
      });
      expect(titles()).toEqual(['Good']);
    });
  });

  describe('a sitemap', () => {
    const news = (n: number) =>
      `<url><loc>http://news.example/map${n}</loc><n:news><n:publication_date>2026-05-0${n}</n:publication_date><n:title>Map ${n}</n:title></n:news></url>`;
    const NAMESPACES =
      'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"';
    const sitemap = (...numbers: number[]) => `<urlset ${NAMESPACES}>${numbers.map(news).join('')}</urlset>`;
    const serve = async (bodies: Record<string, string | Buffer>) => {
      const routes = Object.entries(bodies).map(([path, body]) => [
        `news.example${path}`,
        answers(200, {}, body as string),
      ]);
      const server = await serveHosts(clock, Object.fromEntries(routes));
      closing.push(server.close);
      return server;
    };

    it('that breaks off gives the rows before, and names how many', async () => {
      const { url, lookup } = await serve({ '/cut.xml': sitemap(1, 2, 3).slice(0, -60), '/b.xml': sitemap(4) });
      const sitemaps = ['/cut.xml', '/b.xml'].map((path) => url('news.example', path));
      const { failures } = await load('sitemap', { sitemaps }, lookup);
      expect(titles()).toEqual(['Map 1', 'Map 2', 'Map 4']);
      expect(failures).toEqual([`sitemap: ${sitemaps[0]}: not readable: it breaks off after 2 rows`]);
    });

    it('that is packed and cut off is named, and costs no other', async () => {
      const { url, lookup } = await serve({
        '/cut.xml.gz': gzipSync(sitemap(1)).subarray(0, -9),
        '/b.xml': sitemap(4),
      });
      const sitemaps = ['/cut.xml.gz', '/b.xml'].map((path) => url('news.example', path));
      const { failures } = await load('sitemap', { sitemaps }, lookup);
      expect(titles()).toEqual(['Map 4']);
      expect(failures).toEqual([expect.stringContaining(`${sitemaps[0]}: the packed body cannot be read`)]);
    });

    it('that is an index and breaks off is read as far as it goes', async () => {
      const index = `<sitemapindex ${NAMESPACES}><sitemap><loc>/1.xml</loc></sitemap><sitemap><loc>/2.xml</loc></sitemap><sitemap><lo`;
      const { url, lookup } = await serve({ '/index.xml': index, '/1.xml': sitemap(5), '/2.xml': sitemap(6) });
      const address = url('news.example', '/index.xml');
      const { failures } = await load('sitemap', { sitemaps: [address] }, lookup);
      expect(titles()).toEqual(['Map 5', 'Map 6']);
      expect(failures).toEqual([`sitemap: ${address}: not readable: it breaks off after 2 rows`]);
    });
  });

  describe('an index of captures (CDX)', () => {
    const captures = [1, 2, 3].map((n): Row => {
      const item = `<item><title>Capture ${n}</title><link>/cdx${n}</link><pubDate>Mon, 0${n} May 2015 08:00:00 GMT</pubDate></item>`;
      const body = `<rss version="2.0"><channel><title>News</title><link>http://news.example/</link>${item}</channel></rss>`;
      return { timestamp: `2015050${n}120000`, original: FEED, body };
    });
    const rows = captures.map(({ timestamp }) => JSON.stringify([timestamp, FEED, `DIGEST${timestamp}AAAA`]));
    const HEADER = '["timestamp","original","digest"]';
    const serve = async (...texts: string[]) => {
      const server = await serveWayback(clock, captures);
      closing.push(server.close);
      server.faults.cdx.push(...texts.map((text) => answers(200, {}, text)));
      return server.base;
    };

    it('that is no JSON is named, and costs no other feed', async () => {
      const text = `[${HEADER}, {{`;
      const base = await serve(text, `[${HEADER},\n${rows[0]}]`, text);
      const { failures } = await load('wayback', { feeds: ['http://other.example/rss', FEED], base });
      expect(titles()).toEqual(['Capture 1']);
      expect(failures).toEqual([
        expect.stringMatching(
          /^wayback: http:\/\/other\.example\/rss: the index's answer cannot be read: .*position \d+/,
        ),
      ]);
    });

    it('with a broken row costs that row', async () => {
      const broken = '["20150502120000","http://news.exa';
      const base = await serve(`[${[HEADER, rows[0], broken, '["20150502120001"]', '7', rows[2]].join(',\n')}]`);
      expect(await load('wayback', { feeds: [FEED], base })).toMatchObject({ sent: 2, rejected: 3, failures: [] });
      expect(titles().toSorted()).toEqual(['Capture 1', 'Capture 3']);
      expect(letters().toSorted()).toEqual([
        expect.stringMatching(
          /^row 2 of the index for http:\/\/news\.example\/rss\.xml: .*row 2 of the index: it says no capture$/,
        ),
        expect.stringMatching(/row 3 of the index: it says no capture$/),
        expect.stringMatching(/row 4 of the index: it says no capture$/),
      ]);
    });

    it('that breaks off is read as far as it goes, and named by the row; the rest comes with the next try', async () => {
      const cut = `[${[HEADER, rows[0], rows[1]].join(',\n')},\n["20150503`;
      const base = await serve(cut, cut);
      const loaded = { kind: 'wayback', options: { feeds: [FEED], base } };
      const run = await start(loaded);
      const { failures } = await work(loaded, run);
      expect(new Set(titles())).toEqual(new Set(['Capture 1', 'Capture 2']));
      expect(failures).toEqual([
        `wayback: ${FEED}: the answer breaks off in row 3 of the index; what is before was read`,
      ]);
      await reopenRun(database.pool, run);
      expect((await work(loaded, run)).failures).toEqual([]);
      expect(new Set(titles())).toEqual(new Set(['Capture 1', 'Capture 2', 'Capture 3']));
    });
  });
});
