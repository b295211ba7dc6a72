import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/feed/addresses.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';

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
    expect(await fetcher.get(`${url}/feed`, { etag: '"a"' })).toMatchObject({ status: 304 });
    await fetcher.close();
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
    await guarded.close();
    await allowed.close();
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
    await fetcher.close();
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
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['224.0.0.1', false],
    ['no address', false],
  ])('knows whether %s is public', (address, expected) => expect(isPublicAddress(address)).toBe(expected));
});
