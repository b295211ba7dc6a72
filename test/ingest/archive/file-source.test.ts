import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDownload } from '../../../src/ingest/archive/download.ts';
import { createFileSource, fileOptions } from '../../../src/ingest/archive/file-source.ts';
import type { Found } from '../../../src/ingest/archive/source.ts';
import { buildArticle } from '../../../src/ingest/article.ts';
import type { Clock } from '../../../src/ingest/clock.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { mutants } from '../../mutants.ts';
import { zstdStored } from '../../zstd.ts';

const CAPTURED = new Date('2024-06-01T00:00:00Z');
const NOW = new Date('2025-03-04T05:06:07Z');
const clock: Clock = { now: () => NOW, until: async () => undefined };
const { signal } = new AbortController();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-source-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  await utimes(path, CAPTURED, CAPTURED);
  return path;
}
function open(options: Record<string, unknown>) {
  const download = createDownload({
    folder: join(folder, 'downloads'),
    open: createFetcher({ allowHosts: ['127.0.0.1'] }).open,
  });
  return createFileSource(fileOptions.parse(options), { clock, download });
}
async function unitsOf(options: Record<string, unknown>) {
  const units = [];
  for await (const unit of open(options).list(signal)) units.push(unit);
  return units;
}
/** What is found, and what ended the reading. */
async function read(options: Record<string, unknown>): Promise<{ found: Found[]; error: string | null }> {
  const source = open(options);
  const found: Found[] = [];
  try {
    for await (const unit of source.list(signal)) {
      for await (const one of source.read(unit.name, signal)) found.push(one);
    }
    return { found, error: null };
  } catch (error) {
    return { found, error: (error as Error).message };
  }
}
const raws = ({ found }: { found: Found[] }) => found.map((one) => ('raw' in one ? one.raw : one.reason));

describe('file source', () => {
  const csv = 'headline,link,when\n"A, with comma",https://news.example/1,2020-01-02\nB,https://news.example/2,\n';
  const columns = { title: 'headline', url: 'link', published: 'when' };

  it('gives the same of every kind of file, plain and packed', async () => {
    const objects = [
      { headline: 'A, with comma', link: 'https://news.example/1', when: '2020-01-02' },
      { headline: 'B', link: 'https://news.example/2', when: '' },
    ];
    const jsonl = objects.map((object) => `${JSON.stringify(object)}\n`).join('');
    const tsv = objects.map(({ headline, link, when }) => `${headline}\t${link}\t${when}\n`).join('');
    const parquet = parquetWriteBuffer({
      columnData: ['headline', 'link', 'when'].map((name) => ({
        name,
        data: objects.map((object) => object[name as 'link']),
        type: 'STRING' as const,
      })),
    });
    const files: [string, string | Buffer, string][] = [
      ['all.csv', csv, '2'],
      ['all.csv.gz', gzipSync(csv), '2'],
      ['all.csv.zst', zstdStored(Buffer.from(csv)), '2'],
      ['all.tsv', `headline\tlink\twhen\n${tsv}`, '2'],
      ['all.jsonl', jsonl, '1'],
      ['all.jsonl.zst', zstdStored(Buffer.from(jsonl)), '1'],
      ['packed-without-ending', gzipSync(jsonl), '1'],
      ['all.parquet', Buffer.from(parquet), 'row 1'],
    ];
    for (const [name, content, place] of files) {
      const { found, error } = await read({ paths: [await file(name, content)], columns });
      expect(error).toBeNull();
      expect(found).toHaveLength(2);
      expect(found[0], name).toMatchObject({
        place,
        raw: { title: 'A, with comma', url: 'https://news.example/1', published: '2020-01-02' },
        capturedAtMs: CAPTURED.getTime(),
        basis: 'meta',
      });
    }
  });

  it('lists files of patterns once each, in order, with their sizes; and one that is missing, which reading names', async () => {
    const paths = [await file('glob/b/2.csv', csv), await file('glob/a/1.csv', csv), await file('glob/[3].csv', csv)];
    await file('glob/other.txt', csv);
    const [b, a, brackets] = paths as [string, string, string];
    expect(await unitsOf({ paths: [a, join(folder, 'glob/**/[0-9].csv'), a, brackets] })).toEqual(
      [a, b, brackets].map((name) => ({ name, bytes: csv.length })),
    );
    await expect(unitsOf({ paths: [join(folder, 'glob/*.parquet')] })).rejects.toThrow(
      /^file: no file matches .*glob\/\*\.parquet$/,
    );
    const missing = join(folder, 'missing.csv');
    expect(await unitsOf({ paths: [missing] })).toEqual([{ name: missing, bytes: null }]);
    expect((await read({ paths: [missing] })).error).toBe(`file: ${missing}: there is no such file`);
  });

  it('has options that can be stored, with paths that hold in every folder', async () => {
    const path = await file('relative.csv', csv);
    const options = fileOptions.parse({ paths: [relative(process.cwd(), path), 'https://news.example/a*b.csv'] });
    expect(options).toEqual({ paths: [path, 'https://news.example/a*b.csv'], columns: {}, outlet: null });
    expect(fileOptions.parse(JSON.parse(JSON.stringify(options)))).toEqual(options);
    expect(() => fileOptions.parse({ paths: [] })).toThrow();
    expect(() => fileOptions.parse({ paths: ['a'], columns: { headline: 'title' } })).toThrow();
  });

  it('takes the time of the copy from its column, else from the file, and of a file from 1985 or 2099 the present', async () => {
    const path = await file(
      'captured.csv',
      'title,url,captured\nA,https://n.example/1,2021-05-06\nB,https://n.example/2,\n',
    );
    const times = async () => (await read({ paths: [path] })).found.map((one) => 'raw' in one && one.capturedAtMs);
    expect(await times()).toEqual([Date.UTC(2021, 4, 6), CAPTURED.getTime()]);
    for (const wrong of [new Date('1985-10-26T08:15:00Z'), new Date('2099-01-01T00:00:00Z')]) {
      await utimes(path, wrong, wrong);
      expect(await times()).toEqual([Date.UTC(2021, 4, 6), NOW.getTime()]);
    }
  });

  it('keeps bad rows apart, and what came before the damage', async () => {
    const path = await file('bad.jsonl', '{"title":"a"}\n{"title":\n{"title":"b"}\n');
    expect(raws(await read({ paths: [path] }))).toMatchObject([{ title: 'a' }, 'not JSON', { title: 'b' }]);
    const rows = Array.from({ length: 3_000 }, (_, i) => `title ${i},https://news.example/${i}\n`).join('');
    const packed = zstdStored(Buffer.from(`title,url\n${rows}`), 10_000);
    const { found, error } = await read({ paths: [await file('cut.csv.zst', packed.subarray(0, 50_000))] });
    const line = Number(/everything up to line (\d+) was read$/.exec(error ?? '')?.[1]);
    expect(error).toMatch(/cut\.csv\.zst: the zstd data are damaged or cut off \(it ends in the middle\)/);
    expect(found).toHaveLength(line - 1);
    expect(line).toBeGreaterThan(500);
  });

  it('says what a file is not', async () => {
    const errors = [
      [await file('none.csv.zst', csv), /is named \.zst and is not zstd/],
      [await file('gzip.csv.zst', gzipSync(csv)), /is named \.zst and is not zstd/],
      [await file('none.parquet', csv), /is named \.parquet and is not Parquet/],
      [await file('secret.parquet', 'PARE1234PARE'), /is encrypted Parquet/],
      [await file('picture.csv', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, 4, 5])), /is not text: give a CSV, TSV/],
      [await file('array.json', '[\n{"title":"a"}\n]\n'), /it is a JSON array; give one object a line/],
      [folder, /is not a file/],
    ] as const;
    for (const [path, error] of errors) expect((await read({ paths: [path] })).error).toMatch(error);
  });

  it('brings a file from an address, names it by that, and leaves nothing behind', async () => {
    const server = createServer(({ url }, response) => {
      const body = url?.startsWith('/broken') ? '\x89PNG\0\0\0\0' : csv;
      response.writeHead(200, { 'last-modified': CAPTURED.toUTCString() }).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const paths = [`${host}/a.csv?download=true`];
      expect(await unitsOf({ paths })).toEqual([{ name: paths[0], bytes: null }]);
      const { found } = await read({ paths, columns });
      expect(found).toMatchObject([{ place: '2', capturedAtMs: CAPTURED.getTime() }, { place: '3' }]);
      expect((await read({ paths: [`${host}/broken.csv`] })).error).toMatch(/^file: http.*\/broken\.csv is not text/);
      // Also where nobody wants the rest.
      for await (const _ of open({ paths, columns }).read(paths[0] as string, signal)) break;
      expect(await readdir(join(folder, 'downloads'))).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('stops in the middle of a file when it is told to', async () => {
    const stop = new AbortController();
    const path = await file('stop.csv', csv);
    const reading = open({ paths: [path], columns })
      .read(path, stop.signal)
      [Symbol.asyncIterator]();
    await reading.next();
    stop.abort();
    await expect(reading.next()).rejects.toThrow(/abort/i);
  });

  it('neither breaks nor hangs at bytes that are changed, of CSV and gzip', async () => {
    for (const [name, content] of [
      ['fuzz.csv', Buffer.from(csv)],
      ['fuzz.csv.gz', gzipSync(csv)],
    ] as const) {
      for (const bytes of mutants(content, { count: 250, seed: 1 })) {
        const { error } = await read({ paths: [await file(name, bytes)], columns });
        if (error !== null) expect(error).toMatch(/^file: .*fuzz\.csv/);
      }
    }
  });
});

describe('presets', () => {
  const origin = { kind: 'file', ref: 'x', run: null, basis: 'meta', outletOfDomain: new Map() } as const;
  const articles = ({ found }: { found: Found[] }) =>
    found.map((one) =>
      'raw' in one ? buildArticle(one.raw, { ...origin, capturedAtMs: one.capturedAtMs }) : one.reason,
    );

  it('reads CC-NEWS', async () => {
    const row = {
      requested_url: 'https://www.news.example/a?utm_source=x',
      title: 'A',
      plain_text: 'Lorem ipsum.',
      published_date: '2019-03-04',
      language: 'en',
      author: 'Jane Doe',
      publisher: 'The News',
    };
    const path = await file('2019.jsonl.gz', gzipSync(`${JSON.stringify(row)}\n`));
    expect(articles(await read({ paths: [path], preset: 'ccnews' }))).toMatchObject([
      {
        ok: {
          outlet: 'news.example',
          title: 'A',
          summary: 'Lorem ipsum.',
          author: 'Jane Doe',
          language: 'en',
          publishedAt: '2019-03-04T00:00:00.000Z',
          publishedPrecision: 'day',
        },
      },
    ]);
  });

  it('reads a month of the Archive API of The New York Times', async () => {
    const doc = {
      web_url: 'https://www.nytimes.com/2020/01/01/us/a.html',
      headline: { main: 'A headline', kicker: null },
      abstract: 'What it says.',
      pub_date: '2020-01-01T00:00:18+0000',
      section_name: 'U.S.',
      byline: { original: 'By Jane Doe' },
    };
    const document = { copyright: '', response: { docs: [doc, 7, { ...doc, headline: null }], meta: { hits: 3 } } };
    const path = await file('2020-1.json', JSON.stringify(document));
    const result = await read({ paths: [path], preset: 'nyt' });
    expect(result.found.map(({ place }) => place)).toEqual(['row 1', 'row 2', 'row 3']);
    expect(articles(result)).toMatchObject([
      {
        ok: {
          outlet: 'nytimes.com',
          title: 'A headline',
          summary: 'What it says.',
          author: 'Jane Doe',
          publishedAt: '2020-01-01T00:00:18.000Z',
          categories: ['U.S.'],
        },
      },
      'not a JSON object',
      { ok: { title: null } },
    ]);
    expect((await read({ paths: [await file('other.json', '{"docs":[]}')], preset: 'nyt' })).error).toMatch(
      /other\.json: it has no list "response\.docs"; everything up to row 0 was read$/,
    );
    expect((await read({ paths: [await file('half.json', '{"response":')], preset: 'nyt' })).error).toMatch(
      /half\.json: not a JSON document: /,
    );
  });

  it('reads AG News with and without classes and header, and knows an article again', async () => {
    const line = '"4","It isn #39;t so\\here","A  quot;quote quot; at  #36;9 &lt;X.N&gt;"\n';
    const results = [
      await read({ paths: [await file('test.csv', line)], preset: 'ag-news' }),
      await read({ paths: [await file('k.csv', `Class Index,Title,Description\n${line}`)], preset: 'ag-news' }),
      await read({ paths: [await file('two.csv', line.slice(4))], preset: 'ag-news', outlet: 'ag' }),
    ].map(articles);
    expect(results).toMatchObject([
      [
        {
          ok: {
            outlet: 'ag-news',
            title: "It isn't so here",
            summary: 'A "quote" at $9 <X.N>',
            categories: ['Sci/Tech'],
            publishedAt: null,
          },
        },
      ],
      [{ ok: { categories: ['Sci/Tech'] } }],
      [{ ok: { outlet: 'ag', categories: [] } }],
    ]);
    expect(results[0]).toEqual(results[1]);
  });

  it('lets columns of its own go before those of the preset', async () => {
    const path = await file('own.jsonl', '{"requested_url":"https://n.example/a","title":"A","name":"B"}\n');
    expect(raws(await read({ paths: [path], preset: 'ccnews', columns: { title: 'name' } }))).toMatchObject([
      { title: 'B', url: 'https://n.example/a' },
    ]);
  });
});
