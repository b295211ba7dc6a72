// Many hosts on one port of loopback, told apart by the Host header, and the virtual time at which each was asked.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import type { Clock } from '../../../src/ingest/clock.ts';

export type Request = { host: string; path: string; atMs: number };
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

type LeapingClock = Clock & {
  /** Fires so long from now, for so many watches at the same time. */
  stopAt(hours: number, watches: number): AbortSignal;
};

/** Time leaps only when all watches and all works in hand are waiting for it. */
export function leapingClock(start: string): LeapingClock {
  let nowMs = Date.parse(start);
  let watches = 1;
  let waiting = 0;
  const works = new Set<Promise<unknown>>();
  const sleepers = new Set<{ atMs: number; wake(): void }>();

  function leapIfIdle(): void {
    if (waiting < watches + works.size || sleepers.size === 0) return;
    nowMs = Math.max(nowMs, Math.min(...[...sleepers].map(({ atMs }) => atMs)));
    for (const sleeper of [...sleepers]) if (sleeper.atMs <= nowMs) sleeper.wake();
  }

  function sleep(atMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const sleeper = { atMs, wake };
      function wake() {
        sleepers.delete(sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      }
      sleepers.add(sleeper);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
      setImmediate(leapIfIdle);
    });
  }

  return {
    now: () => new Date(nowMs),
    until: async (instant, inHand, signal) => {
      waiting++;
      for (const work of inHand.filter((work) => !works.has(work))) {
        works.add(work);
        work.catch(() => undefined).finally(() => works.delete(work));
      }
      const over = new AbortController();
      const waits = [sleep(instant.getTime(), AbortSignal.any([signal, over.signal])), ...inHand];
      await Promise.race(waits).catch(() => undefined);
      over.abort();
      waiting--;
    },
    stopAt: (hours, howMany) => {
      const end = new AbortController();
      const endMs = nowMs + hours * 3_600_000;
      watches = howMany;
      void sleep(endMs, end.signal).then(() => end.abort());
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
