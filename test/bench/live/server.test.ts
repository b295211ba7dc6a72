// Each behaviour by itself: while it does not show, and where it can be read, the feed says what the truth says; else it does not.

import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../bench/live/behaviours.ts';
import { covers, DAY_MS } from '../../../bench/live/episodes.ts';
import { listing, numberOf, titleOf, updatedTitle } from '../../../bench/live/listing.ts';
import { type LiveFeed, type Plan, planNewsroom } from '../../../bench/live/plan.ts';
import { type LiveServer, serve } from '../../../bench/live/server.ts';
import { readBody } from '../../../src/ingest/feed/body.ts';
import { parseFeed } from '../../../src/ingest/feed/parse.ts';
import { send } from '../../../src/ingest/feed/send.ts';

const RUN = { fromMs: Date.UTC(2031, 2, 3), untilMs: Date.UTC(2031, 2, 13) };

describe('the newsroom that misbehaves', () => {
  let plan: Plan;
  let server: LiveServer;
  let nowMs = RUN.fromMs;
  beforeAll(async () => {
    plan = planNewsroom({ feeds: 120, run: RUN, seed: 1 });
    server = await serve(plan, () => nowMs, 1);
  });
  afterAll(async () => {
    await server.close();
  });

  /** A reader that trusts everybody. */
  async function read(feed: LiveFeed): Promise<(number | null)[]> {
    let url = server.urlOf(feed);
    for (let hop = 0; hop < 6; hop++) {
      const timeouts = { connectMs: 300, firstByteMs: 300, wholeMs: 300 };
      const lookup = server.lookup as LookupFunction;
      const answer = await send(new URL(url), { headers: {}, lookup, timeouts, signal: undefined });
      const { location, 'content-encoding': encoding = '', 'content-type': contentType = '' } = answer.headers;
      if (answer.statusCode !== 200) answer.on('error', () => undefined).destroy();
      if (typeof location === 'string') {
        url = location;
        continue;
      }
      if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
      const body = await readBody(answer, String(encoding), 20_000_000);
      const source = { contentType: String(contentType), feedUrl: url, outlet: feed.outlet, capturedAt: '' };
      const { items } = await parseFeed(body, source);
      for (const { title = '' } of items) {
        const right = titleOf(numberOf(title) ?? -1, feed);
        expect([right, updatedTitle(right)]).toContain(title);
      }
      return items.map(({ title }) => numberOf(title ?? null));
    }
    throw new Error('too many redirects');
  }

  const numbers = (feed: LiveFeed) => listing(feed, nowMs).map(({ number }) => number);
  const byNumber = (list: (number | null)[]) => [...list].sort((a, b) => Number(a) - Number(b));

  it.each(BEHAVIOURS.map((behaviour) => [behaviour.name, behaviour] as const))('%s', async (_, behaviour) => {
    const feed = plan.feeds.find((one) => one.behaviour === behaviour) as LiveFeed;
    const times = [...feed.shown.map(({ fromMs }) => fromMs), RUN.fromMs + 5 * DAY_MS];
    for (const time of times) {
      nowMs = Math.max(time + 60_000, RUN.fromMs);
      if (nowMs > RUN.untilMs) continue;
      // Who is forbidden to read could.
      const isReadable = behaviour.readable || !covers(feed.shown, nowMs) || behaviour.robots !== undefined;
      if (isReadable) {
        const listed = await read(feed);
        expect(byNumber(listed)).toEqual(expect.arrayContaining(byNumber(numbers(feed))));
        expect(listed.length).toBeLessThanOrEqual(feed.depth + 3);
      } else await expect(read(feed)).rejects.toThrow();
    }
  });
});
