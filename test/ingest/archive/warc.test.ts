import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../../../src/ingest/archive/source.ts';
import { createWarcSource, type WarcDeps, warcOptions } from '../../../src/ingest/archive/warc.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { arcFile, type Entry, pageOf, recordsOfFile } from './warc-file.ts';

const data = process.env.NEWSGAUGE_DATA;
const REAL = data === undefined ? '' : join(data, 'warc', 'warcio');
if (!existsSync(REAL))
  console.warn(
    '\n*** NO REAL DATA: skipped the WARC files of warcio; set NEWSGAUGE_DATA to the folder that holds warc/warcio ***\n',
  );

const live = new AbortController().signal;
const servers: Server[] = [];
let folder: string;
let database: TestDatabase;
let deps: WarcDeps;
/** How long was waited, in all. */
let waitedMs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-'));
  database = await createDatabase();
  let nowMs = Date.parse('2024-06-01T00:00:00Z');
  deps = {
    fetcher: createFetcher({
      allowHosts: ['127.0.0.1'],
      timeouts: { connectMs: 1_000, firstByteMs: 1_000, wholeMs: 300, idleMs: 500 },
    }),
    pool: database.pool,
    warn: () => undefined,
    // Time leaps: nobody waits for an archive's host here.
    clock: {
      now: () => new Date(nowMs),
      until: async (instant) => {
        waitedMs += Math.max(0, instant.getTime() - nowMs);
        nowMs = Math.max(nowMs, instant.getTime());
      },
    },
  };
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(unit: string, hosts: string[] = []) {
  const source = createWarcSource(warcOptions.parse({ files: [unit], hosts }), deps);
  const found: Found[] = [];
  let error: string | null = null;
  try {
    for await (const one of source.read(unit, live)) found.push(one);
  } catch (cause) {
    error = (cause as Error).message;
  }
  return {
    found,
    titles: found.flatMap((one) => ('raw' in one ? [one.raw.title] : [])),
    reasons: found.flatMap((one) => ('reason' in one ? [`${one.place}: ${one.reason}`] : [])),
    error,
  };
}
async function fileOf(entries: Entry[], gzip = true): Promise<string> {
  const path = join(folder, `${Math.random()}.warc${gzip ? '.gz' : ''}`);
  await writeFile(path, Buffer.concat(await recordsOfFile(entries, gzip)));
  return path;
}

describe('source warc', () => {
  it('gives articles as their pages say, with the time of capture and the offset', async () => {
    const path = await fileOf([
      { url: 'https://www.rival.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *' },
      { url: 'https://www.rival.example/dam?utm_source=x', body: pageOf('Dam breaks') },
    ]);
    const { found, error } = await read(path);
    expect(error).toBeNull();
    expect(found).toEqual([
      {
        place: expect.stringMatching(/^[1-9]\d+$/),
        capturedAtMs: Date.parse('2024-03-05T10:00:00Z'),
        basis: 'json-ld',
        raw: {
          title: 'Dam breaks',
          url: 'https://www.rival.example/dam?utm_source=x',
          published: '2024-03-04T08:00:00Z',
          author: null,
          language: 'en',
          summary: 'What happened there on that day, in one sentence.',
          categories: [],
        },
      },
    ]);
  });

  it('passes over what is no page of an article: requests, other states, other types, redirects', async () => {
    const html = pageOf('No');
    const path = await fileOf([
      { url: 'https://p.example/1', type: 'request', body: html },
      { url: 'https://p.example/2', type: 'resource', body: html },
      { url: 'https://p.example/3', status: '404 Not Found', body: html },
      {
        url: 'https://p.example/4',
        status: '301 Moved',
        headers: { 'Content-Type': 'text/html', Location: '/5' },
        body: html,
      },
      { url: 'https://p.example/5', headers: { 'Content-Type': 'application/json' }, body: html },
      { url: 'dns:p.example', headers: { 'Content-Type': 'text/html' }, body: html },
      { url: 'https://p.example/6', body: pageOf('Yes') },
    ]);
    expect(await read(path)).toMatchObject({ titles: ['Yes'], reasons: [], error: null });
  });

  it('takes hosts as a whole, with what is below them, and never a part of the address', async () => {
    const urls = [
      'https://www.rival.example/a',
      'https://sport.rival.example/b',
      'https://RIVAL.example:443/c',
      'https://notrival.example/d',
      'https://rival.example.evil.example/e',
      'https://g.example/?to=https://rival.example/f',
      'https://rival.example@g.example/g',
    ];
    const path = await fileOf(urls.map((url) => ({ url, body: pageOf(url.slice(-1)) })));
    expect(await read(path, ['www.Rival.example'])).toMatchObject({ titles: ['a', 'b', 'c'], error: null });
    expect(warcOptions.safeParse({ files: ['a'], hosts: ['https://rival.example/'] }).success).toBe(false);
  });

  it('takes bodies out of their chunks and unpacks them, also those that are not as their head says', async () => {
    const html = Buffer.from(pageOf('Packed – näher'));
    const half = html.length >> 1;
    const chunks = Buffer.concat([
      Buffer.from(`${half.toString(16)}\r\n`),
      html.subarray(0, half),
      Buffer.from(`\r\n${(html.length - half).toString(16)};x=y\r\n`),
      html.subarray(half),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const as = (headers: Record<string, string>, body: Buffer): Entry => ({
      url: 'https://p.example/a',
      headers: { 'Content-Type': 'text/html', ...headers },
      body,
    });
    const path = await fileOf([
      as({ 'Transfer-Encoding': 'chunked' }, chunks),
      as({ 'Content-Encoding': 'gzip' }, gzipSync(html)),
      as({ 'Content-Encoding': 'br' }, brotliCompressSync(html)),
      as({ 'Transfer-Encoding': 'chunked' }, html),
      as({ 'Content-Encoding': 'gzip' }, html),
    ]);
    expect(await read(path)).toMatchObject({ titles: Array(5).fill('Packed – näher'), reasons: [], error: null });
  });

  it('names what it cannot read with its offset, and reads the rest', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000));
    const entries: Entry[] = [
      {
        url: 'https://p.example/bomb',
        headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
        body: bomb,
      },
      { url: 'https://p.example/untitled', body: '<html><body><p>Nothing</p></body></html>' },
      { url: 'https://p.example/undated', body: pageOf('Undated'), date: 'yesterday' },
      { url: 'https://p.example/json', body: '{"a": 1}' },
      { url: 'https://p.example/good', body: pageOf('Good') },
    ];
    const { titles, reasons, error } = await read(await fileOf(entries));
    expect({ titles, error }).toEqual({ titles: ['Good'], error: null });
    expect(reasons).toEqual([
      expect.stringMatching(/^0: https:\/\/p\.example\/bomb: the body .* larger|unpacks to more/),
      expect.stringMatching(/^\d+: https:\/\/p\.example\/untitled: the page has no title$/),
      expect.stringMatching(/^\d+: https:\/\/p\.example\/undated: no date at which it was captured/),
      expect.stringMatching(/^\d+: https:\/\/p\.example\/json: page: this is no HTML$/),
    ]);
  });

  it('reads ARC files', async () => {
    const path = join(folder, 'old.arc');
    await writeFile(path, arcFile('http://p.example/a', pageOf('Old', '2014-02-10T08:00:00Z')));
    const { found, error } = await read(path);
    expect(error).toBeNull();
    expect(found).toMatchObject([{ raw: { title: 'Old' }, capturedAtMs: Date.UTC(2014, 1, 16, 5, 2, 21) }]);
  });

  it('gives all before a cut, then says where in which file; a missing file is said', async () => {
    const parts = await recordsOfFile(
      [1, 2, 3].map((n) => ({ url: `https://p.example/${n}`, body: pageOf(`${n}`) })),
      true,
    );
    const path = join(folder, 'cut.warc.gz');
    const cut = Buffer.concat(parts).subarray(0, -30);
    await writeFile(path, cut);
    const offset = (parts[0] as Buffer).length + (parts[1] as Buffer).length;
    const { titles, error } = await read(path);
    expect(titles).toEqual(['1', '2']);
    expect(error).toContain(
      `warc: ${path}: at offset ${cut.length}: it ends within the gzip member at offset ${offset};`,
    );
    expect((await read('/nowhere/a.warc')).error).toBe('warc: /nowhere/a.warc: there is no such file');
  });

  it('lists each file once, with its size where it has one', async () => {
    const path = await fileOf([{ url: 'https://p.example/a', body: pageOf('A') }]);
    const source = createWarcSource(
      warcOptions.parse({ files: [path, path, 'https://p.example/a.warc.gz', '/nowhere'] }),
      deps,
    );
    const units = [];
    for await (const unit of source.list(live)) units.push(unit);
    expect(units).toEqual([
      { name: path, bytes: expect.any(Number) },
      { name: 'https://p.example/a.warc.gz', bytes: null },
      { name: '/nowhere', bytes: null },
    ]);
  });

  it('stops where it is told to', async () => {
    const path = await fileOf([1, 2, 3].map((n) => ({ url: `https://p.example/${n}`, body: pageOf(`${n}`) })));
    const stop = new AbortController();
    const source = createWarcSource(warcOptions.parse({ files: [path] }), deps);
    const titles: unknown[] = [];
    await expect(async () => {
      for await (const found of source.read(path, stop.signal)) {
        titles.push('raw' in found && found.raw.title);
        stop.abort();
      }
    }).rejects.toThrow(/abort/i);
    expect(titles).toEqual(['1']);
  });
});

describe('source warc over HTTP', () => {
  const three = () =>
    recordsOfFile(
      [1, 2, 3].map((n) => ({ url: `https://p.example/${n}`, body: pageOf(`${n}`) })),
      true,
    );

  it('reads a file as it comes, however long that takes, and follows redirects', async () => {
    const file = Buffer.concat(await three());
    const url = await serve((request, response) => {
      if (request.url === '/moved') return response.writeHead(302, { location: '/a.warc.gz' }).end();
      response.writeHead(200, { 'content-length': file.length });
      let at = 0;
      // Longer in all than a whole feed may take, in pieces that come in time.
      const timer = setInterval(() => {
        response.write(file.subarray(at, at + 100));
        at += 100;
        if (at >= file.length) {
          clearInterval(timer);
          response.end();
        }
      }, 50);
    });
    expect(await read(`${url}/moved`)).toMatchObject({ titles: ['1', '2', '3'], reasons: [], error: null });
  });

  it('asks again after 503, with waits that grow, then reads all', async () => {
    const file = Buffer.concat(await three());
    let asked = 0;
    const url = await serve((_, response) => {
      if (++asked <= 2) response.writeHead(503).end();
      else response.end(file);
    });
    waitedMs = 0;
    expect(await read(`${url}/a.warc.gz`)).toMatchObject({ titles: ['1', '2', '3'], error: null });
    expect(asked).toBe(3);
    expect(waitedMs).toBeGreaterThanOrEqual(30_000);
  });

  it('gives up on 503 in the end, and at once on 404, with the address', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked++;
      response.writeHead(request.url === '/gone' ? 404 : 503).end();
    });
    expect((await read(`${url}/gone`)).error).toBe(`warc: fetch: ${url}/gone: HTTP 404`);
    expect(asked).toBe(1);
    expect((await read(`${url}/busy`)).error).toBe(
      `warc: fetch: ${url}/busy: HTTP 503 (asked 7 times): it has trouble; resume the run later`,
    );
    expect(asked).toBe(8);
  });

  it.each(['cut', 'shorter than it says', 'silent'])(
    'names file and offset where the answer is %s, and starts anew the next time',
    async (fault) => {
      const parts = await three();
      const file = Buffer.concat(parts);
      const changed = Buffer.concat(await recordsOfFile([{ url: 'https://p.example/new', body: pageOf('New') }], true));
      let asked = 0;
      const url = await serve((_, response) => {
        if (++asked > 1) return response.end(changed);
        response.writeHead(200, fault === 'cut' ? {} : { 'content-length': file.length });
        response.write(file.subarray(0, -50), () => {
          if (fault !== 'silent') response.socket?.end();
        });
      });
      const first = await read(`${url}/a.warc.gz`);
      expect(first.titles).toEqual(['1', '2']);
      expect(first.error).toMatch(
        new RegExp(
          `^warc: ${url}/a.warc.gz: at offset ${file.length - 50}: fetch: ${url}/a.warc.gz: (?:aborted|nothing more came within 500 ms);`,
        ),
      );
      expect(await read(`${url}/a.warc.gz`)).toMatchObject({ titles: ['New'], error: null });
    },
  );

  it('reaches no private address that nobody allowed', async () => {
    const guarded = { ...deps, fetcher: createFetcher({ allowHosts: [] }) };
    const source = createWarcSource(warcOptions.parse({ files: ['http://127.0.0.1:1/a'] }), guarded);
    await expect(source.read('http://127.0.0.1:1/a', live)[Symbol.asyncIterator]().next()).rejects.toThrow(
      'not a public address',
    );
  });
});

describe.skipIf(!existsSync(REAL))('WARC files of others, several broken on purpose', () => {
  const EXPECTED: Record<string, { titles: string[]; reasons?: RegExp[]; error?: RegExp }> = {
    'bad.arc': {
      titles: [],
      reasons: [/^0: .*how long/, /^134: .*how long/, /^202: /],
      error: /bad\.arc: at offset 331: it ends within the record at offset 262/,
    },
    'example-bad-non-chunked.warc.gz': { titles: ['Example Domain'] },
    'example-bad.warc.gz.bad': { titles: ['Example Domain'] },
    'example-iana.org-chunked.warc': { titles: ['Internet Assigned Numbers Authority'] },
    'example-space-in-url.arc': { titles: [], error: /it ends within the record at offset 151/ },
    'example-trunc.warc': { titles: [], reasons: [/^1197: damaged record: it is longer than it says/] },
    'example-wget-bad-target-uri.warc.gz': { titles: ['Example Domain'] },
    'example-wrong-chunks.warc.gz': {
      titles: [],
      reasons: [/^0: .*shorter than it says/, /^516: .*no record begins here/],
    },
    'example.arc': { titles: ['Example Domain'] },
    'example.arc.gz': { titles: ['Example Domain'] },
    'example.warc': { titles: ['Example Domain'] },
    'example.warc.gz': { titles: ['Example Domain'] },
  };
  it.each(existsSync(REAL) ? readdirSync(REAL) : [])('%s', async (name) => {
    const { titles, reasons, error } = await read(join(REAL, name));
    const expected = EXPECTED[name] ?? { titles: [] };
    expect(titles).toEqual(expected.titles);
    expect(reasons).toEqual((expected.reasons ?? []).map((reason) => expect.stringMatching(reason)));
    if (expected.error) expect(error).toMatch(expected.error);
    else expect(error).toBeNull();
  });
});
