import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseColumnMap } from '../../../src/ingest/archive/columns.ts';
import { type RunOptions, workOnRun } from '../../../src/ingest/archive/run.ts';
import { openSource, type SourceDeps } from '../../../src/ingest/archive/sources.ts';
import { createRun } from '../../../src/ingest/archive/units.ts';
import { systemClock } from '../../../src/ingest/clock.ts';
import { createSink } from '../../../src/store/sink.ts';
import type { Article, DeadLetter } from '../../../src/stream/messages.ts';
import type { OutgoingRecord, Stream, StreamName } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { quietLog } from '../../log.ts';
import { batchOf } from '../../store/messages.ts';

const CAPTURED = new Date('2024-06-01T00:00:00Z');

describe('a run of files', () => {
  let database: TestDatabase;
  let folder: string;
  let produced: { stream: StreamName; record: OutgoingRecord }[];
  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-files-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    produced = [];
  });

  // What stands behind the stream has its own tests; here it is what was sent that matters.
  const stream: Pick<Stream, 'produce'> = {
    produce: async (name, records) => {
      produced.push(...records.map((record) => ({ stream: name, record })));
    },
  };
  async function file(name: string, content: string | Buffer): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    await utimes(path, CAPTURED, CAPTURED);
    return path;
  }
  const { signal: never } = new AbortController();
  async function load(
    paths: string[],
    {
      columnPairs,
      outlet = null,
      signal = never,
      ...rest
    }: Partial<RunOptions> & { columnPairs?: string; outlet?: string | null } = {},
  ) {
    const options = { paths, columns: parseColumnMap(columnPairs) };
    const source = openSource('file', options, { home: folder, clock: systemClock } as SourceDeps);
    const run = await createRun(database.pool, source, { options, outlet });
    const { pool } = database;
    return workOnRun({ pool, stream: stream as Stream, source, run, outletOfDomain: new Map(), signal, ...rest });
  }
  const articles = () =>
    produced
      .filter(({ stream }) => stream === 'articles.backfill')
      .map(({ record }) => JSON.parse(record.value) as Article);
  const letters = () =>
    produced.filter(({ stream }) => stream === 'dead').map(({ record }) => JSON.parse(record.value) as DeadLetter);

  it('reads CSV, TSV and JSON lines, plain and gzipped, with named columns', async () => {
    const csv = 'headline,link,when\n"A, with comma",https://news.example/1,2020-01-02\n';
    const paths = [
      await file('a.csv', csv),
      await file('b.csv.gz', gzipSync(csv.replaceAll('/1', '/2'))),
      await file('c.tsv', 'headline\tlink\twhen\n"Quoted" start\thttps://news.example/3\t2020-01-03\n'),
      await file('d.jsonl', '\ufeff{"headline":"D","link":"https://news.example/4","when":"2020-01-04"}\n'),
    ];
    const result = await load(paths, { columnPairs: 'title=headline,url=link,published=when' });
    expect(result).toMatchObject({ read: 4, sent: 4, rejected: 0, failures: [] });
    expect(articles().map(({ title, url, publishedAt }) => [title, url, publishedAt?.slice(0, 10)])).toEqual([
      ['A, with comma', 'https://news.example/1', '2020-01-02'],
      ['A, with comma', 'https://news.example/2', '2020-01-02'],
      ['"Quoted" start', 'https://news.example/3', '2020-01-03'],
      ['D', 'https://news.example/4', '2020-01-04'],
    ]);
    expect(articles()[0]).toMatchObject({
      capturedAt: CAPTURED.toISOString(),
      publishedBasis: 'meta',
      origin: { kind: 'file', run: result.run },
    });
    const units = await database.pool.query(
      'SELECT unit, state, read::integer, sent::integer FROM core.backfill_unit WHERE run_id = $1 ORDER BY unit',
      [result.run],
    );
    expect(units.rows).toEqual(paths.map((unit) => ({ unit, state: 'done', read: 1, sent: 1 })));
  });

  it('sends every bad row to the dead letters with its line, and every good row on', async () => {
    const path = await file(
      'bad.csv',
      [
        'title,url,published',
        'good 1,https://news.example/g1,2020-01-01',
        ',,2020-01-01',
        'no address,,',
        `${'x'.repeat(5_000_000)},https://news.example/big,`,
        'NUL \u0000 inside,https://news.example/nul,2020-02-30',
        '"never closed,https://news.example/open,',
        'good 2,https://news.example/g2,2020-01-02',
        'ftp,ftp://news.example/f,',
        '',
      ].join('\n'),
    );
    const result = await load([path]);
    expect(result).toMatchObject({ read: 8, sent: 3, undated: 1, rejected: 5, failures: [] });
    expect(articles().map(({ title }) => title)).toEqual(['good 1', 'NUL inside', 'good 2']);
    expect(letters().map(({ key, reason }) => [key.replace(path, '').replace(/~[0-9a-f]{8}$/, ''), reason])).toEqual([
      ['#3', 'line 3: neither title nor address'],
      ['#4', expect.stringContaining('line 4: no address and no guid')],
      ['#5', 'line 5: the title has 5000000 characters, the limit is 5000'],
      ['#7', 'line 7: a quote is opened here and never closed'],
      ['#9', 'line 9: no web address: ftp://news.example/f'],
    ]);
  });

  it('keeps bad JSON lines apart from good ones', async () => {
    const path = await file(
      'bad.jsonl',
      '{"title":"a","url":"https://news.example/j1"}\n{"title":\n[1]\n"text"\n{"title":7,"url":{"x":1}}\n{"title":"b","url":"https://news.example/j2"}\n',
    );
    expect(await load([path])).toMatchObject({ read: 6, sent: 2, rejected: 4 });
    expect(letters().map(({ reason }) => reason)).toEqual([
      'line 2: not JSON',
      'line 3: not a JSON object',
      'line 4: not a JSON object',
      expect.stringContaining('line 5: no address'),
    ]);
  });

  it('says what is wrong with a file, and goes on with the next one', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i) => `title ${i} ${(i * 7919) % 100_003},https://news.example/z${i},2020-01-01\n`,
    ).join('');
    const whole = gzipSync(`title,url,published\n${rows}`);
    const paths = [
      join(folder, 'missing.csv'),
      await file('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 4, 5, 6, 7])),
      await file('page.csv', '<!doctype html>\n<title>Not a table</title>\n'),
      await file('empty.csv', ''),
      await file('cut.csv.gz', whole.subarray(0, whole.length - 2_000)),
      folder,
      await file('last.csv', 'title,url\nlast,https://news.example/last\n'),
    ];
    const result = await load(paths);
    expect(result.failures).toEqual([
      expect.stringContaining('missing.csv: there is no such file'),
      expect.stringContaining('picture.csv is not text'),
      expect.stringMatching(/page\.csv has no column "title" in its first line \(it has: <!doctype html>\)/),
      expect.stringContaining('empty.csv is empty'),
      expect.stringMatching(/cut\.csv\.gz: the gzip data are damaged or cut off .*everything up to line \d+ was read/),
      expect.stringContaining('is not a file'),
    ]);
    const line = Number(/line (\d+) was read/.exec(result.failures[4] as string)?.[1]);
    expect(line).toBeGreaterThan(1_000);
    // The rows before the damage are sent, up to the line that the message names.
    expect(articles()).toHaveLength(line - 1 + 1);
    expect(articles().at(-1)?.title).toBe('last');
  });

  it('does not send again what is stored with the same text and a date as good', async () => {
    const path = await file(
      'again.csv',
      'title,url,published\nsame,https://news.example/same,2020-01-01\nother,https://news.example/other,2020-01-01\n',
    );
    await load([path]);
    const [same] = articles();
    await database.pool.query("INSERT INTO core.outlet (slug, name) VALUES ('news.example', 'News')");
    await database.pool.query(
      `INSERT INTO core.article (key, outlet_id, title, content_hash, document_hash, updated_at, published_at, published_on, published_basis, published_precision, seen_at)
       SELECT $1, id, 'same', $2, '', $3, '2020-01-01', '2020-01-01', 'meta', 'day', $3 FROM core.outlet`,
      [same?.key, (await import('../../../src/stream/messages.ts')).contentHash(same as Article), CAPTURED],
    );
    produced = [];
    expect(await load([path])).toMatchObject({ read: 2, sent: 1, known: 1 });
    expect(articles().map(({ title }) => title)).toEqual(['other']);
  });

  it('sends a copy again that names a key which is not known yet, and knows one under an alias', async () => {
    const columns = 'title,url,guid,published\n';
    const old = await file('moved-old.csv', `${columns}moved,https://news.example/m-old,g1,2020-01-01\n`);
    const moved = await file('moved-new.csv', `${columns}moved,https://news.example/m-new,g1,2020-01-01\n`);
    const plain = await file('moved-plain.csv', 'title,url,published\nmoved,https://news.example/m-old,2020-01-01\n');
    /** What the last run sent becomes rows. */
    const store = async () => {
      const values = articles().map((article) => ({
        ...article,
        detectedLanguage: 'en',
        tags: [],
        encoder: null,
        vector: null,
        taggedAt: CAPTURED.toISOString(),
      }));
      const sink = createSink({ pool: database.pool, log: quietLog, sendDead: () => expect.fail('a dead letter') });
      await database.pool.query('TRUNCATE core.stream_offset');
      await sink.write(batchOf(values));
      produced = [];
    };
    expect(await load([plain])).toMatchObject({ sent: 1, known: 0 });
    await store();
    expect(await load([plain])).toMatchObject({ sent: 0, known: 1 });
    // The same article and text, with a guid.
    expect(await load([old])).toMatchObject({ sent: 1, known: 0 });
    await store();
    expect(await load([old])).toMatchObject({ sent: 0, known: 1 });
    // The guid is known, the address is not.
    expect(await load([moved])).toMatchObject({ sent: 1, known: 0 });
    await store();
    expect(await load([plain, old, moved])).toMatchObject({ sent: 0, known: 3 });
    const { rows } = await database.pool.query("SELECT FROM newsgauge.articles WHERE title = 'moved'");
    expect(rows).toHaveLength(1);
  });

  it('gives no alias to rows of a file whose guids are sections', async () => {
    const rows = ['a', 'b', 'c', 'd'].map(
      (n, i) => `${n},https://news.example/s-${n},section${i % 2},2020-01-0${i + 1}`,
    );
    await load([await file('sections.csv', `title,url,guid,published\n${rows.join('\n')}\n`)]);
    expect(articles().map(({ guid, aliases }) => [guid, aliases])).toEqual([
      ['section0', []],
      ['section1', []],
      ['section0', []],
      ['section1', []],
    ]);
  });

  it('stops when it is told to and leaves the unit open', async () => {
    const path = await file(
      'stop.csv',
      `title,url\n${Array.from({ length: 5_000 }, (_, i) => `t${i},https://news.example/s${i}\n`).join('')}`,
    );
    const stop = new AbortController();
    const result = await load([path], { signal: stop.signal, onProgress: () => stop.abort() });
    expect(result.failures).toEqual([]);
    expect(result.sent).toBeLessThan(5_000);
    const { rows } = await database.pool.query(
      'SELECT r.state AS run, u.state AS unit FROM core.backfill_run r JOIN core.backfill_unit u ON u.run_id = r.id WHERE r.id = $1',
      [result.run],
    );
    expect(rows).toEqual([{ run: 'running', unit: 'open' }]);
  });

  it('has a dead letter for a row that no stream could carry, and for another bad row at the same place', async () => {
    const long = JSON.stringify({
      title: 'long address',
      guid: 'x',
      outlet: 'news.example',
      url: `https://news.example/${'a'.repeat(1_200_000)}`,
    });
    const host = JSON.stringify({ title: 'long host', url: `https://${'a'.repeat(60)}.${'b'.repeat(3_000)}.example/` });
    const half = JSON.stringify({ title: 'half a character', url: `${'a'.repeat(199)}😀` });
    const good = (n: number) => JSON.stringify({ title: `good ${n}`, url: `https://news.example/long${n}` });
    const path = await file('long.jsonl', `${good(1)}\n${long}\n${host}\n${half}\n${good(2)}\n`);
    expect(await load([path, path])).toMatchObject({ read: 5, sent: 2, rejected: 3, failures: [] });
    expect(letters().map(({ reason }) => reason)).toEqual([
      'line 2: the address has 1200021 characters, the limit is 4000',
      expect.stringContaining('line 3: no web address'),
      expect.stringContaining('line 4: no web address'),
    ]);
    const first = letters()[1]?.key;
    produced = [];
    await file('long.jsonl', `${good(1)}\n${good(2)}\n${half}\n`);
    await load([path]);
    expect(letters()[0]?.key).not.toBe(first);
  });

  it('says what a JSON array is, and takes a file from 1985 as read today', async () => {
    const array = await file('array.json', '[\n{"title":"a","url":"https://news.example/a1"}\n]\n');
    const old = await file('old.csv', 'title,url,published\nold,https://news.example/old,2020-05-06\n');
    await utimes(old, new Date('1985-10-26T08:15:00Z'), new Date('1985-10-26T08:15:00Z'));
    const result = await load([array, old]);
    expect(result.failures).toEqual([expect.stringMatching(/array\.json: it is a JSON array; give one object a line/)]);
    expect(articles()).toMatchObject([{ title: 'old', publishedAt: '2020-05-06T00:00:00.000Z' }]);
    expect(Date.parse(articles()[0]?.capturedAt as string)).toBeGreaterThan(CAPTURED.getTime());
  });

  it('reads an old export in Windows-1252, and names a .gz that is none', async () => {
    const old = await file(
      'latin1.csv',
      Buffer.from(
        'title,url\ncaf\xe9 \x93au lait\x94,https://news.example/latin1\nplain,https://news.example/plain\n',
        'latin1',
      ),
    );
    const fake = await file('fake.csv.gz', 'title,url\n');
    const none = await file('none.jsonl', '\n');
    const result = await load([old, fake, none]);
    expect(articles().map(({ title }) => title)).toEqual(['café “au lait”', 'plain']);
    expect(result.failures).toEqual([
      expect.stringContaining('fake.csv.gz is named .gz and is not gzip'),
      expect.stringContaining('none.jsonl is empty'),
    ]);
  });

  it('refuses columns that it does not know', () => {
    expect(() => parseColumnMap('headline=title')).toThrow(/"headline=title" is not field=column/);
    expect(() => parseColumnMap('title')).toThrow(/fields are title, url/);
  });
});
