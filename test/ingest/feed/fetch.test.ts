import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/feed/addresses.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { Refusal } from '../../../src/ingest/feed/fetch-error.ts';

const servers: Server[] = [];
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

describe('fetcher', () => {
  it('asks with validators and understands 304', async () => {
    const url = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"a"', 'last-modified': 'Tue, 05 Mar 2024 10:00:00 GMT', 'content-encoding': 'gzip' })
          .end(gzipSync('hello'));
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    const first = await fetcher.get(`${url}/feed`);
    expect(first).toMatchObject({
      status: 200,
      etag: '"a"',
      lastModified: 'Tue, 05 Mar 2024 10:00:00 GMT',
      body: Buffer.from('hello'),
    });
    expect(await fetcher.getIfChanged(`${url}/feed`, { etag: '"a"', lastModified: null })).toMatchObject({
      status: 304,
    });
  });

  it('reaches no private address: written out, behind a name, or behind a redirect', async () => {
    const hits: string[] = [];
    const url = await serve((request, response) => {
      hits.push(request.url as string);
      response.writeHead(302, { location: `http://127.0.0.2:${new URL(url).port}/inner` }).end();
    });
    const guarded = createFetcher({ allowHosts: [] });
    const { port } = new URL(url);
    for (const target of [
      url,
      `http://localhost:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      'http://169.254.169.254/latest/meta-data/',
      `http://2130706433:${port}/`,
    ]) {
      await expect(guarded.get(target)).rejects.toThrow(/not a public address|has no public address/);
    }
    expect(hits).toEqual([]);
    const allowed = createFetcher({ allowHosts: ['127.0.0.1'] });
    await expect(allowed.get(`${url}/outer`)).rejects.toThrow('127.0.0.2 is not a public address');
    expect(hits).toEqual(['/outer']);
  });

  it('ends endless redirects, large bodies that were packed small, and other answers, each with a sentence', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const url = await serve((request, response) => {
      if (request.url === '/loop') response.writeHead(301, { location: '/loop' }).end();
      else if (request.url === '/large') response.writeHead(200).end(Buffer.alloc(15_000_001));
      else if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      else response.writeHead(503).end();
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    await expect(fetcher.get(`${url}/loop`)).rejects.toThrow(`fetch: ${url}/loop: more than 5 redirects`);
    await expect(fetcher.get(`${url}/bomb`)).rejects.toThrow('the body unpacks to more than 200 times its size');
    await expect(fetcher.get(`${url}/large`)).rejects.toThrow('the body is larger than 15000000 bytes');
    await expect(fetcher.get(`${url}/down`)).rejects.toThrow('HTTP 503');
    await expect(fetcher.get('file:///etc/passwd')).rejects.toThrow('file: is not fetched');
  });

  it('sends no Connection header, because Akamai lets such requests hang, and says who it is', async () => {
    let names: string[] = [];
    let agent: string | undefined;
    const url = await serve((request, response) => {
      names = request.rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
      agent = request.headers['user-agent'];
      response.end('hello');
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'], contact: 'desk@news.example' });
    expect(await fetcher.get(url)).toMatchObject({ status: 200, body: Buffer.from('hello') });
    expect(names).toEqual(['user-agent', 'accept', 'accept-encoding', 'host']);
    expect(agent).toBe('Newsgauge/0.1 (news statistics; desk@news.example)');
  });

  it('says in which part the time was up, and leaves no connection behind', async () => {
    let open = 0;
    const url = await serve((request, response) => {
      open++;
      request.socket.on('close', () => open--);
      if (request.url === '/silent') return;
      response.writeHead(200, { 'content-length': '100' });
      const trickle = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(trickle));
    });
    const timeouts = { connectMs: 1_000, firstByteMs: 150, wholeMs: 300 };
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'], timeouts });
    await expect(fetcher.get(`${url}/silent`)).rejects.toThrow(`fetch: ${url}/silent: nothing came within 150 ms`);
    await expect(fetcher.get(`${url}/slow`)).rejects.toThrow('nothing whole came within 300 ms');
    await expect.poll(() => open).toBe(0);
    // 192.0.2.0/24 leads nowhere (RFC 5737); some machines say so at once.
    const nowhere = createFetcher({ allowHosts: ['192.0.2.1'], timeouts: { ...timeouts, connectMs: 100 } });
    await expect(nowhere.get('http://192.0.2.1/')).rejects.toThrow(
      /no connection within 100 ms|ENETUNREACH|EHOSTUNREACH|ECONN/,
    );
  });

  it('ends at once when it is told to, before and in the middle of a body', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200).write('the beginning');
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    const stop = new AbortController();
    const asked = fetcher.get(url, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(asked).rejects.toThrow(`fetch: ${url}: stopped`);
    await expect(fetcher.get(url, { signal: stop.signal })).rejects.toThrow('stopped');
  });

  it('takes no body for whole that is shorter than it should be, nor one that is cut', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/short') response.writeHead(200, { 'content-length': '100' }).write('short');
      else response.writeHead(200).write('chunk');
      setTimeout(() => response.destroy(), 20);
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    await expect(fetcher.get(`${url}/short`)).rejects.toThrow('aborted');
    await expect(fetcher.get(`${url}/chunked`)).rejects.toThrow('aborted');
  });

  it('bears a thousand headers and forgets an ETag that is a book', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`x-header-${n}`, 'value']));
    const url = await serve((_, response) => {
      response.writeHead(200, { ...many, etag: `"${'e'.repeat(20_000)}"` }).end('hello');
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    expect(await fetcher.get(url)).toMatchObject({ status: 200, etag: null });
  });

  it('ends with an error where neither an answer nor an error comes, and where a host or an address is no name', async () => {
    const server = createTcpServer((socket) => {
      socket
        .on('error', () => undefined)
        .write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await expect(fetcher.get(url)).rejects.toThrow('the connection ended without an answer');
    server.close();
    await expect(fetcher.get(`http://${'a'.repeat(300)}/`)).rejects.toThrow('the name of the host is too long');
    await expect(fetcher.get(`http://a.example/${'a'.repeat(5_000)}`)).rejects.toThrow('the address has 50');
  });

  it('tells permanent redirects from others', async () => {
    const hops: Record<string, [number, string]> = {
      '/a': [301, '/b'],
      '/b': [308, '/c'],
      '/d': [301, '/e'],
      '/e': [302, '/c'],
      '/f': [302, '/a'],
    };
    const url = await serve((request, response) => {
      const [status, location] = hops[request.url as string] ?? [200, ''];
      response.writeHead(status, location ? { location } : {}).end('hello');
    });
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    const movedTo = async (path: string) => (await fetcher.get(url + path)).movedTo;
    expect(await movedTo('/c')).toBeNull();
    expect(await movedTo('/a')).toBe(`${url}/c`);
    expect(await movedTo('/d')).toBe(`${url}/e`);
    expect(await movedTo('/f')).toBeNull();
  });

  it('hands over what the caller throws before a request as it is', async () => {
    const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
    const refusal = new Refusal('not now', new Date());
    const mayAsk = () => Promise.reject(refusal);
    await expect(fetcher.get('http://127.0.0.1:1/', { mayAsk })).rejects.toBe(refusal);
  });

  it.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1::1', true],
    ['10.0.0.1', false],
    ['172.16.5.5', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['169.254.1.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::127.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['224.0.0.1', false],
    ['no address', false],
  ])('knows whether %s is public', (address, expected) => expect(isPublicAddress(address)).toBe(expected));
});

describe('fetcher that opens', () => {
  const timeouts = { connectMs: 1_000, firstByteMs: 300, wholeMs: 200, idleMs: 300 };
  const fetcher = createFetcher({ allowHosts: ['127.0.0.1'], timeouts });
  const readAll = async (body: AsyncIterable<Buffer>) => {
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };

  it('gives a body as it comes, unpacked by nobody, with no bound on its whole time', async () => {
    const packed = gzipSync('hello');
    const url = await serve((request, response) => {
      if (request.url === '/slow') {
        response.writeHead(200, { 'content-length': '10' });
        let left = 10;
        const trickle = setInterval(() => (left-- > 0 ? response.write('x') : clearInterval(trickle)), 50);
      } else if (request.url === '/moved') response.writeHead(301, { location: '/packed' }).end();
      else
        response
          .writeHead(200, {
            'content-encoding': 'gzip',
            'x-asked': String(request.headers['accept-encoding']),
            etag: '"a"',
          })
          .end(packed);
    });
    const slow = await fetcher.open(`${url}/slow`);
    expect(slow).toMatchObject({ status: 200, bytes: 10 });
    expect(await readAll(slow.body)).toBe('xxxxxxxxxx');
    const moved = await fetcher.open(`${url}/moved`);
    expect(moved).toMatchObject({ url: `${url}/packed`, etag: '"a"' });
    expect(await readAll(moved.body)).toBe(packed.toString());
  });

  it('counts no time while its reader is busy, and all while it waits; an error names the address', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('begin');
      if (request.url === '/cut') setTimeout(() => response.destroy(), 20);
      if (request.url === '/busy') setTimeout(() => response.end('x'.repeat(95)), 20);
    });
    const busy = (await fetcher.open(`${url}/busy`)).body[Symbol.asyncIterator]();
    await busy.next();
    // The reader takes longer than the host may.
    const lateAt = performance.now() + 400;
    await expect.poll(() => performance.now() > lateAt, { timeout: 2_000 }).toBe(true);
    expect((await busy.next()).value?.toString()).toBe('x'.repeat(95));
    await expect(readAll((await fetcher.open(`${url}/silent`)).body)).rejects.toThrow(
      `fetch: ${url}/silent: nothing more came within 300 ms`,
    );
    await expect(readAll((await fetcher.open(`${url}/cut`)).body)).rejects.toThrow(`fetch: ${url}/cut: aborted`);
  });

  it('refuses private addresses on every hop, gives errors with their status, and ends when told to', async () => {
    let open = 0;
    const url = await serve((request, response) => {
      open++;
      request.socket.on('close', () => open--);
      if (request.url === '/inner') response.writeHead(302, { location: 'http://127.0.0.2/' }).end();
      else if (request.url === '/down') response.writeHead(503, { 'retry-after': '7' }).end();
      else response.writeHead(200).write('begin');
    });
    await expect(fetcher.open(`${url}/inner`)).rejects.toThrow('127.0.0.2 is not a public address');
    await expect(fetcher.open(`${url}/down`)).rejects.toMatchObject({
      status: 503,
      retryAfter: '7',
      host: '127.0.0.1',
    });
    const stop = new AbortController();
    const { body } = await fetcher.open(`${url}/endless`, { signal: stop.signal });
    const pieces = body[Symbol.asyncIterator]();
    await pieces.next();
    stop.abort();
    await expect(pieces.next()).rejects.toThrow(`fetch: ${url}/endless: stopped`);
    const left = (await fetcher.open(`${url}/endless`)).body[Symbol.asyncIterator]();
    await left.next();
    await left.return?.();
    await expect.poll(() => open).toBe(0);
  });
});
