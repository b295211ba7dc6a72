import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ccnewsOptions, createCcnewsSource, months } from '../../../src/ingest/archive/ccnews.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { pageOf, recordsOfFile } from './warc-file.ts';

const live = new AbortController().signal;
let database: TestDatabase;
let server: Server;
let base: string;
let warnings: string[] = [];
let asked: string[] = [];
/** By path; what is not there is 404. */
let answers: Record<string, (response: ServerResponse) => void> = {};

beforeAll(async () => {
  database = await createDatabase();
  server = createServer((request, response) => {
    asked.push(request.url as string);
    const answer = answers[request.url as string];
    if (answer) answer(response);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await database.drop();
});
beforeEach(() => {
  warnings = [];
  asked = [];
  answers = {};
});

const LIST = (month: string) => `/crawl-data/CC-NEWS/${month}/warc.paths.gz`;
const path = (month: string, n: number) => `crawl-data/CC-NEWS/${month}/CC-NEWS-20240${n}01000000-0000${n}.warc.gz`;
const listOf =
  (...paths: string[]) =>
  (response: ServerResponse) =>
    void response.end(gzipSync(`${paths.join('\n')}\n`));
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();

function sourceOf(options: { from: string; to: string; hosts?: string[] }) {
  let nowMs = Date.parse('2024-06-01T00:00:00Z');
  const clock = {
    now: () => new Date(nowMs),
    until: async (instant: Date) => {
      nowMs = Math.max(nowMs, instant.getTime());
    },
  };
  return createCcnewsSource(ccnewsOptions.parse({ hosts: ['rival.example'], base, ...options }), {
    fetcher: createFetcher({ allowHosts: ['127.0.0.1'] }),
    pool: database.pool,
    clock,
    warn: (message) => warnings.push(message),
  });
}
async function unitsOf(source: ReturnType<typeof sourceOf>): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of source.list(live)) names.push(name);
  return names;
}

describe('source ccnews', () => {
  it('walks months, over the ends of years and the 31st', () => {
    expect(months('2023-11', '2024-03')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02', '2024-03']);
    expect(months('2024-02', '2024-02')).toEqual(['2024-02']);
    expect(months('2016-08', '2026-08')).toHaveLength(121);
  });

  it('lists the files of all its months; a month that is not there is named', async () => {
    answers = {
      [LIST('2024/01')]: listOf(path('2024/01', 1), path('2024/01', 2), path('2024/01', 1)),
      [LIST('2024/02')]: status(403),
      [LIST('2024/04')]: listOf(path('2024/04', 4)),
    };
    expect(await unitsOf(sourceOf({ from: '2024-01', to: '2024-04' }))).toEqual(
      [path('2024/01', 1), path('2024/01', 2), path('2024/04', 4)].map((one) => base + one),
    );
    expect(warnings).toEqual([
      `ccnews: there is nothing for 2024-02: fetch: ${base.slice(0, -1)}${LIST('2024/02')}: HTTP 403`,
      `ccnews: there is nothing for 2024-03: fetch: ${base.slice(0, -1)}${LIST('2024/03')}: HTTP 404`,
    ]);
    await unitsOf(sourceOf({ from: '2016-07', to: '2016-07' }));
    expect(warnings.at(-1)).toContain('HTTP 404; the first month is 2016-08');
  });

  it('asks again after 503, and gives up in the end with the month', async () => {
    let left = 2;
    answers = {
      [LIST('2024/01')]: (response) => (left-- > 0 ? status(503)(response) : listOf(path('2024/01', 1))(response)),
      [LIST('2024/02')]: status(503),
    };
    expect(await unitsOf(sourceOf({ from: '2024-01', to: '2024-01' }))).toEqual([base + path('2024/01', 1)]);
    expect(asked).toHaveLength(3);
    await expect(unitsOf(sourceOf({ from: '2024-02', to: '2024-02' }))).rejects.toThrow(
      /^ccnews: the files of 2024-02 cannot be listed: .*HTTP 503 \(asked 7 times\)/,
    );
  });

  it('takes no list that is none: a page, or paths that lead elsewhere', async () => {
    for (const line of [
      '<html><body>Welcome</body></html>',
      'crawl-data/CC-NEWS/2024/01/../../../etc/passwd',
      'https://evil.example/a.warc.gz',
    ]) {
      answers = { [LIST('2024/01')]: listOf(path('2024/01', 1), line) };
      await expect(unitsOf(sourceOf({ from: '2024-01', to: '2024-01' }))).rejects.toThrow('is no list of WARC files');
    }
  });

  it('gives the articles of its hosts out of a file', async () => {
    const records = await recordsOfFile(
      ['https://www.rival.example/a', 'https://other.example/?u=rival.example', 'https://sport.rival.example/b'].map(
        (url) => ({ url, body: pageOf(url.slice(-1)) }),
      ),
      true,
    );
    answers = { [`/${path('2024/01', 1)}`]: (response) => void response.end(Buffer.concat(records)) };
    const titles: unknown[] = [];
    for await (const found of sourceOf({ from: '2024-01', to: '2024-01' }).read(base + path('2024/01', 1), live)) {
      titles.push('raw' in found ? found.raw.title : found.reason);
    }
    expect(titles).toEqual(['a', 'b']);
  });

  it('has options that can be stored and read again, and refuses others', () => {
    const options = ccnewsOptions.parse({ from: '2016-08', to: '2024-01', hosts: ['WWW.rival.example'], base });
    expect(ccnewsOptions.parse(JSON.parse(JSON.stringify(options)))).toEqual(options);
    expect(options).toMatchObject({ hosts: ['rival.example'] });
    for (const wrong of [
      { from: '2024-13', to: '2024-13', hosts: ['a.example'] },
      { from: '2024-02', to: '2024-01', hosts: ['a.example'] },
      { from: '2024-01', to: '2024-02', hosts: [] },
      { from: '2024-01', to: '2024-02', hosts: ['a.example'], base: 'file:///etc' },
    ]) {
      expect(ccnewsOptions.safeParse({ base, ...wrong }).success).toBe(false);
    }
  });
});
