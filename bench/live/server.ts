// All hosts of the newsroom on one port of loopback, told apart by the Host header; and a second port that nobody may ask.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { random } from '../../src/demo/random.ts';
import type { Context } from './behaviour.ts';
import { WELL } from './behaviours.ts';
import { createDelivery } from './deliver.ts';
import { createLookup, type Lookup } from './dns.ts';
import { covers, DAY_MS } from './episodes.ts';
import { rfc822 } from './listing.ts';
import type { LiveFeed, Plan } from './plan.ts';
import { createRates, type RateReport } from './rates.ts';

/** What a reader may not do, and how often it was done. */
export type Trespasses = {
  /** Connections to an address that may not be asked. */
  forbidden: number;
  /** Feeds asked for a day after robots.txt began to forbid it. */
  disallowed: number;
  /** Requests before the time that Retry-After named, or within a day of it. */
  paused: number;
  unknown: number;
};

export type LiveServer = {
  urlOf(feed: LiveFeed): string;
  /** Names that may mean a private address. */
  allowHosts: string[];
  lookup: Lookup;
  rates(): RateReport;
  trespasses: Trespasses;
  /** One for each article that went out in a whole answer. */
  delivered: Uint8Array;
  close(): Promise<void>;
};

const LONGEST_PAUSE_MS = DAY_MS;

export async function serve(plan: Plan, nowMs: () => number, seed: number): Promise<LiveServer> {
  const owners = ownersOf(plan);
  const chance = random(seed);
  const rates = createRates(gapsOf(plan));
  const delivered = new Uint8Array(articlesOf(plan));
  const trespasses: Trespasses = { forbidden: 0, disallowed: 0, paused: 0, unknown: 0 };
  const pausedUntil = new Map<string, number>();
  const deliver = createDelivery((items) => {
    for (const { number } of items) delivered[number] = 1;
  });

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const now = nowMs();
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    rates.count(host, now);
    if (now < (pausedUntil.get(host) ?? 0)) trespasses.paused++;
    // Its own clock would be another one.
    response.sendDate = false;
    response.setHeader('date', rfc822(now));
    const owner = owners.get(host);
    const [, id, step = ''] = /^\/feed\/(\d+)(?:\/(.*))?$/.exec(request.url ?? '') ?? [];
    const feed = id === undefined ? owner : plan.feeds[Number(id)];
    if (feed) answer(contextOf(feed, { host, step, request, response, now }), owner, id !== undefined);
    else response.writeHead(404).end();
    if (id !== undefined && feed === undefined) trespasses.unknown++;
  }

  function answer(context: Context, owner: LiveFeed | undefined, isFeed: boolean): void {
    const ofHost = owner !== undefined && covers(owner.shown, context.nowMs) ? owner.behaviour : WELL;
    if (ofHost.answersAll && ofHost.answer) ofHost.answer(context);
    else if (isFeed) answerFeed(context);
    else if (ofHost.robots) ofHost.robots(context.response);
    else context.response.writeHead(404).end();
  }

  function answerFeed(context: Context): void {
    const { feed, nowMs: now, step } = context;
    const { answer, pages, disallows } = feed.behaviour;
    const shown = feed.shown.find(({ fromMs, untilMs }) => fromMs <= now && now < untilMs);
    if (shown && disallows && now >= shown.fromMs + DAY_MS) trespasses.disallowed++;
    const page = pages?.[step];
    if (page) page(context);
    else if (shown && answer) answer(context);
    else context.deliver();
  }

  type Asked = { host: string; step: string; request: IncomingMessage; response: ServerResponse; now: number };
  function contextOf(feed: LiveFeed, { host, step, request, response, now }: Asked): Context {
    const context: Context = {
      feed,
      nowMs: now,
      host,
      step,
      request,
      response,
      port,
      forbiddenPort,
      random: chance,
      deliver: () => deliver(covers(feed.shown, now) ? feed.behaviour : WELL, context),
      redirect: (status, url) => void response.writeHead(status, { location: url }).end(),
      pause: (ms) => pausedUntil.set(host, now + Math.min(ms, LONGEST_PAUSE_MS)),
    };
    return context;
  }

  const server = createServer(handle);
  const forbidden = createServer((_, response) => void response.writeHead(404).end());
  forbidden.on('connection', () => trespasses.forbidden++);
  const port = await listen(server);
  const forbiddenPort = await listen(forbidden);
  return {
    urlOf: ({ id, host, behaviour }) => `http://${host}:${behaviour.notAllowed ? forbiddenPort : port}/feed/${id}`,
    allowHosts: plan.hosts.filter((host) => !owners.get(host)?.behaviour.notAllowed),
    lookup: createLookup(plan, owners, nowMs),
    rates: rates.report,
    trespasses,
    delivered,
    close: async () => {
      await Promise.all([stop(server), stop(forbidden)]);
    },
  };
}

function ownersOf({ feeds }: Plan): Map<string, LiveFeed> {
  const owners = new Map<string, LiveFeed>();
  for (const feed of feeds) {
    if (feed.behaviour.host !== 'shared' && !owners.has(feed.host)) owners.set(feed.host, feed);
    for (const other of feed.behaviour.otherHosts?.(feed.id) ?? []) owners.set(other, feed);
  }
  return owners;
}

const gapsOf = ({ feeds }: Plan): Map<string, number> =>
  new Map(feeds.flatMap(({ host, behaviour }) => (behaviour.gapMs ? [[host, behaviour.gapMs] as const] : [])));

const articlesOf = ({ feeds }: Plan): number =>
  Math.max(0, ...feeds.map(({ source }) => source.first + source.times.length));

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
