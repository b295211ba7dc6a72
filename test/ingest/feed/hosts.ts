// Many hosts on one port of loopback, told apart by the Host header, and the virtual time at which each was asked.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import type { Pool } from 'pg';
import type { Clock } from '../../../src/ingest/feed/clock.ts';
import type { Fetcher } from '../../../src/ingest/feed/fetch.ts';

export type Request = { host: string; path: string; atMs: number };
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

type LeapingClock = Clock & {
  /** Fires so long from now. */
  stopAt(hours: number): AbortSignal;
  /** The same fetcher; while it asks for something, time stands still. */
  whileFetching(fetcher: Fetcher): Fetcher;
};

/** Time leaps where there is nothing but waiting, and stands still while a host or the database is asked for something. */
export function leapingClock(start: string, pool: Pool): LeapingClock {
  let fetching = 0;
  const isBusy = () => fetching > 0 || pool.totalCount > pool.idleCount;
  let nowMs = Date.parse(start);
  let endMs = Number.POSITIVE_INFINITY;
  let end = new AbortController();
  return {
    now: () => new Date(nowMs),
    until: async (instant, works, signal) => {
      if (works.length > 0) {
        await Promise.race(works.map((work) => work.catch(() => undefined)));
        return;
      }
      do await new Promise(setImmediate);
      while (isBusy() && !signal.aborted);
      if (signal.aborted) return;
      nowMs = Math.max(nowMs, Math.min(instant.getTime(), endMs));
      if (nowMs >= endMs) end.abort();
    },
    whileFetching: (fetcher) => ({
      ...fetcher,
      get: (url, ask) => {
        fetching++;
        const mayAsk = async (hop: URL) => {
          fetching--;
          await ask?.mayAsk?.(hop).finally(() => fetching++);
        };
        return fetcher.get(url, { ...ask, mayAsk }).finally(() => fetching--);
      },
    }),
    stopAt: (hours) => {
      end = new AbortController();
      endMs = nowMs + hours * 3_600_000;
      return end.signal;
    },
  };
}

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
