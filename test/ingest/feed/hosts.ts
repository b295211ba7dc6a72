// Many hosts on one port of loopback, told apart by the Host header, and the virtual time at which each was asked.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import type { Clock } from '../../../src/ingest/clock.ts';

export type Request = { host: string; path: string; atMs: number };
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export async function serveHosts(clock: Clock, routes: Record<string, Answer>) {
  const requests: Request[] = [];
  const open = new Map<string, number>();
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push({ host, path, atMs: clock.now().getTime() });
    open.set(host, (open.get(host) ?? 0) + 1);
    mostAtOnce = Math.max(mostAtOnce, open.get(host) ?? 0);
    response.on('close', () => open.set(host, (open.get(host) ?? 0) - 1));
    const answer = routes[`${host}${path}`];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const lookup = ((_host, _options, callback) =>
    (callback as (error: null, found: unknown[]) => void)(null, [
      { address: '127.0.0.1', family: 4 },
    ])) as LookupFunction;
  return {
    url: (host: string, path: string) => `http://${host}:${port}${path}`,
    lookup,
    requests,
    mostAtOnce: () => mostAtOnce,
    of: (host: string) => requests.filter((request) => request.host === host),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
