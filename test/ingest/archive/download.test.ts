import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDownload, type DownloadOptions } from '../../../src/ingest/archive/download.ts';
import { HostTrouble } from '../../../src/ingest/archive/patience.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';

const BODY = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));
const { signal } = new AbortController();
let folder: string;
const servers: Server[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-download-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  await rm(folder, { recursive: true, force: true });
});

/** A server, and what it was asked. */
async function serve(listener: RequestListener): Promise<{ url: string; asked: IncomingMessage['headers'][] }> {
  const asked: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    listener(request, response);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/news.csv`, asked };
}
const TIMEOUTS = { connectMs: 1_000, firstByteMs: 1_000, wholeMs: 1_000, idleMs: 100 };
const create = (options: Partial<DownloadOptions> = {}) =>
  createDownload({
    folder,
    open: createFetcher({ allowHosts: ['127.0.0.1'], timeouts: TIMEOUTS }).open,
    firstDelayMs: 1,
    ...options,
  });

/** Half of the body, then the connection is gone. */
function breakOff(response: ServerResponse, headers: Record<string, string>): void {
  response.writeHead(200, { 'content-length': String(BODY.length), ...headers });
  response.write(BODY.subarray(0, 150_000), () => response.destroy());
}
/** As a server that knows ranges: the rest, where it is still that version. */
function answer({ headers }: IncomingMessage, response: ServerResponse, etag: string): void {
  const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
  if (from === undefined || headers['if-range'] !== etag) {
    response.writeHead(200, { 'content-length': String(BODY.length), etag }).end(BODY);
    return;
  }
  const range = `bytes ${from}-${BODY.length - 1}/${BODY.length}`;
  response.writeHead(206, { 'content-range': range, etag }).end(BODY.subarray(Number(from)));
}

describe('download', () => {
  it('brings a file, with the time the server gives, and removes it', async () => {
    const { url, asked } = await serve((_request, response) =>
      response
        .writeHead(200, { 'content-length': '300000', 'last-modified': 'Sat, 01 Jun 2024 00:00:00 GMT' })
        .end(BODY),
    );
    const file = await create()(url, signal);
    expect((await readFile(file.path)).equals(BODY)).toBe(true);
    expect((await stat(file.path)).mtime.toISOString()).toBe('2024-06-01T00:00:00.000Z');
    expect(asked[0]).toMatchObject({ 'accept-encoding': 'identity' });
    await file.remove();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes on where a connection broke, where the server confirms the version', async () => {
    const { url, asked } = await serve((request, response) =>
      request.headers.range ? answer(request, response, '"a"') : breakOff(response, { etag: '"a"' }),
    );
    const file = await create()(url, signal);
    expect((await readFile(file.path)).equals(BODY)).toBe(true);
    expect(asked.length).toBeGreaterThan(1);
    const have = Number(/\d+/.exec(asked[1]?.range ?? '')?.[0]);
    expect(have).toBeGreaterThan(0);
    expect(asked[1]?.['if-range']).toBe('"a"');
  });

  it.each([
    ['another version came', '"a"', '"b"'],
    ['its tag is weak', 'W/"a"', 'W/"a"'],
    ['it has no tag', '', ''],
  ])('begins anew where %s', async (_why, before, after) => {
    let requests = 0;
    const { url } = await serve((request, response) => {
      if (++requests === 1) breakOff(response, before === '' ? {} : { etag: before });
      else answer(request, response, after);
    });
    const file = await create()(url, signal);
    expect((await readFile(file.path)).equals(BODY)).toBe(true);
  });

  it('hands out nothing that is not whole', async () => {
    const short = await serve((_request, response) => breakOff(response, {}));
    await expect(create()(short.url, signal)).rejects.toThrow(/^file: http.*news\.csv: not downloaded: /);
    expect(short.asked).toHaveLength(5);
    expect(await readdir(folder)).toEqual([]);
    const part = await serve((_request, response) =>
      response.writeHead(206, { 'content-range': 'bytes 9-299999/300000' }).end(BODY.subarray(9)),
    );
    await expect(create()(part.url, signal)).rejects.toThrow('HTTP 206');
    expect(part.asked).toHaveLength(1);
  });

  it('ends what is silent, too large, missing, or in a circle', async () => {
    const silent = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '9' });
      response.write('a');
    });
    await expect(create()(silent.url, signal)).rejects.toThrow('nothing more came within 100 ms');
    const large = await serve((_request, response) => response.end(BODY));
    await expect(create({ maxBytes: 1_000 })(large.url, signal)).rejects.toThrow('it is larger than 1000 bytes');
    const stated = await serve((request, response) => answer(request, response, '"a"'));
    await expect(create({ maxBytes: 1_000 })(stated.url, signal)).rejects.toThrow('it is larger than 1000 bytes');
    const missing = await serve((_request, response) => response.writeHead(404).end());
    await expect(create()(missing.url, signal)).rejects.toThrow('HTTP 404');
    expect(missing.asked).toHaveLength(1);
    const circle = await serve((_request, response) => response.writeHead(302, { location: '/news.csv' }).end());
    await expect(create()(circle.url, signal)).rejects.toThrow('more than 5 redirects');
    expect(circle.asked).toHaveLength(6);
    expect(await readdir(folder)).toEqual([]);
  });

  it('tries again after an error that passes', async () => {
    let requests = 0;
    const { url } = await serve((request, response) =>
      ++requests < 3 ? response.writeHead(503).end() : answer(request, response, '"a"'),
    );
    expect((await stat((await create()(url, signal)).path)).size).toBe(BODY.length);
  });

  it('takes what a process had whole when it was killed, and anew where there is no more to go on with', async () => {
    const { url, asked } = await serve((request, response) => {
      if (request.headers.range === `bytes=${BODY.length}-`)
        response.writeHead(416, { 'content-range': `bytes */${BODY.length}` }).end();
      else answer(request, response, '"a"');
    });
    const id = createHash('sha256').update(url).digest('hex').slice(0, 32);
    await writeFile(join(folder, `${id}.99999999.part`), BODY);
    await writeFile(join(folder, `${id}.99999999.etag`), '"a"');
    expect((await readFile((await create()(url, signal)).path)).equals(BODY)).toBe(true);
    expect(asked.map(({ range }) => range)).toEqual([`bytes=${BODY.length}-`, undefined]);
  });

  it('reaches no private address, not by a redirect either', async () => {
    const inner = await serve((_request, response) => response.end('secret'));
    const { url } = await serve((_request, response) =>
      response.writeHead(302, { location: inner.url.replace('127.0.0.1', '127.0.0.2') }).end(),
    );
    await expect(create({ open: createFetcher({ allowHosts: [] }).open })(url, signal)).rejects.toThrow(
      '127.0.0.1 is not a public address',
    );
    await expect(create()(url, signal)).rejects.toThrow('127.0.0.2 is not a public address');
    expect(inner.asked).toEqual([]);
  });

  it('stops when it is told to, keeps the part, and another process goes on with it when this one is dead', async () => {
    const stop = new AbortController();
    const { url, asked } = await serve((request, response) => {
      if (request.headers.range) return answer(request, response, '"a"');
      response.writeHead(200, { 'content-length': String(BODY.length), etag: '"a"' });
      response.write(BODY.subarray(0, 150_000));
    });
    const stopped = create()(url, stop.signal);
    await expect
      .poll(async () => {
        const part = (await readdir(folder)).find((name) => name.endsWith('.part'));
        return part === undefined ? 0 : (await stat(join(folder, part))).size;
      })
      .toBeGreaterThan(0);
    stop.abort();
    await expect(stopped).rejects.toThrow(/not downloaded: stopped/);
    // As if by a process that is no more: no process has that number.
    for (const name of await readdir(folder)) {
      await rename(join(folder, name), join(folder, name.replace(String(process.pid), '99999999')));
    }
    const read = `${'0'.repeat(32)}.99999999`;
    await writeFile(join(folder, read), 'what it was reading');
    const file = await create()(url, signal);
    expect((await readFile(file.path)).equals(BODY)).toBe(true);
    expect(asked.map(({ range }) => range === undefined)).toEqual([true, false]);
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([file.path]);
  });

  it('keeps the part where the host is in trouble for long', async () => {
    const { url } = await serve((_request, response) => breakOff(response, { etag: '"a"' }));
    const { open } = createFetcher({ allowHosts: ['127.0.0.1'], timeouts: TIMEOUTS });
    let asked = 0;
    const download = create({
      open: async (address, ask) => {
        if (++asked > 1) throw new HostTrouble('it is down');
        return open(address, ask);
      },
    });
    await expect(download(url, signal)).rejects.toThrow('not downloaded: it is down');
    expect((await readdir(folder)).some((name) => name.endsWith('.part'))).toBe(true);
  });

  it('makes the folder, and says where the disk does not let it', async () => {
    const { url } = await serve((request, response) => answer(request, response, '"a"'));
    const inner = join(folder, 'a', 'b');
    expect((await create({ folder: inner })(url, signal)).path.startsWith(inner)).toBe(true);
    await mkdir(join(folder, 'x'));
    await writeFile(join(folder, 'x', 'file'), '');
    await expect(create({ folder: join(folder, 'x', 'file') })(url, signal)).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
