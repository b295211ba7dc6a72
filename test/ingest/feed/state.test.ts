import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../src/ingest/feed/feeds.ts';
import { afterFailure, afterSuccess, gapBefore, type Outcome, validatorsOf } from '../../../src/ingest/feed/state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-01T00:00:00Z');
const at = (hours: number) => new Date(START + hours * HOUR);
const timing = (hours: number) => ({ now: at(hours), baseMs: 15 * MINUTE, jitter: (ms: number) => ms });

const newFeed: Feed = {
  id: 1,
  url: 'https://news.example/feed',
  outlet: 'news.example',
  address: null,
  host: 'news.example',
  etag: null,
  last_modified: null,
  validators_lie: false,
  body_hash: null,
  last_full_at: null,
  first_success_at: null,
  last_success_at: null,
  read_at: null,
  last_new_at: null,
  per_day: null,
  listed: null,
  format: null,
  failures: 0,
  last_error: null,
  moved_to: null,
  moved_times: 0,
  moved_since: null,
  next_poll_at: Number.NEGATIVE_INFINITY,
  interval_ms: null,
};
const unchanged: Outcome = { movedTo: null, hintMs: null, whole: null, read: null };
const reading = (fresh: number, known: number, bodyHash = `${fresh}/${known}`): Outcome => ({
  ...unchanged,
  whole: { etag: null, lastModified: null, bodyHash },
  read: { format: 'rss', listed: fresh + known, fresh, known, dates: [] },
});
/** The feed after another good poll. */
const polled = (feed: Feed, hours: number, outcome: Outcome): Feed => ({
  ...feed,
  ...afterSuccess(feed, outcome, timing(hours)),
});
const failed = (feed: Feed, hours: number): Feed => ({
  ...feed,
  ...afterFailure(feed, { kind: 'passing', message: 'down', pauseMs: null }, timing(hours)),
});

describe('a feed that moves', () => {
  const moved = (to: string): Outcome => ({ ...unchanged, movedTo: to });
  const polls = (feed: Feed, to: string, hours: number[]) =>
    hours.reduce((state, hour) => polled(state, hour, moved(to)), feed);

  it('is asked at its new address once that was named three times over a day', () => {
    const twice = polls(newFeed, 'https://new.example/feed', [0, 25]);
    expect(twice).toMatchObject({ address: null, host: 'news.example' });
    expect(polls(twice, 'https://new.example/feed', [26])).toMatchObject({
      address: 'https://new.example/feed',
      host: 'new.example',
      url: 'https://news.example/feed',
    });
    expect(polls(newFeed, 'https://new.example/feed', [0, 1, 2, 23]).address).toBeNull();
  });

  it('is not, where another address or none was named in between', () => {
    const once = polls(newFeed, 'https://new.example/feed', [0, 10]);
    expect(
      polls(polls(once, 'https://maintenance.example/', [11]), 'https://new.example/feed', [12, 13, 26]).address,
    ).toBeNull();
    expect(polls(polled(once, 11, unchanged), 'https://new.example/feed', [12, 13, 26]).address).toBeNull();
  });

  it('does not go from https to http', () => {
    expect(polls(newFeed, 'http://new.example/feed', [0, 20, 40, 60]).address).toBeNull();
  });

  it('is asked at its old address again when the new one fails three times', () => {
    const feed = polls(newFeed, 'https://new.example/feed', [0, 25, 26]);
    const twice = [27, 28].reduce(failed, feed);
    expect(twice.address).toBe('https://new.example/feed');
    expect(failed(twice, 29)).toMatchObject({ address: null, host: 'news.example' });
  });
});

describe('a gap', () => {
  const known = polled(newFeed, 0, reading(20, 0));

  it('is none at the first reading, nor while a good part of what was known is listed still', () => {
    expect(gapBefore(newFeed, reading(20, 0), at(0))).toBeNull();
    expect(gapBefore(known, reading(17, 3), at(1))).toBeNull();
    expect(gapBefore(known, unchanged, at(1))).toBeNull();
    expect(gapBefore(known, reading(0, 1), at(1))).toBeNull();
  });

  it('is there when all is new, also beside one item that always stands on top', () => {
    const expected = { startedAt: at(0), endedAt: at(0.25), reason: 'too fast' };
    expect(gapBefore(known, reading(20, 0), at(0.25))).toEqual(expected);
    expect(gapBefore(known, reading(19, 1), at(0.25))).toEqual(expected);
  });

  it('says whether the feed failed or nobody asked', () => {
    expect(gapBefore(failed(known, 0.25), reading(20, 0), at(0.5))).toMatchObject({ reason: 'failing' });
    expect(gapBefore(known, reading(20, 0), at(48))).toMatchObject({ reason: 'not polled', startedAt: at(0) });
  });

  it('begins with the last whole body where the validators have lied since', () => {
    const first: Outcome = { ...reading(20, 0), whole: { etag: '"a"', lastModified: null, bodyHash: 'one' } };
    const feed = polled(polled(newFeed, 0, first), 0.5, unchanged);
    const next: Outcome = { ...reading(20, 0), whole: { etag: '"a"', lastModified: null, bodyHash: 'two' } };
    expect(gapBefore(feed, next, at(1))).toMatchObject({ startedAt: at(0), endedAt: at(1) });
  });
});

describe('validators', () => {
  const body = (etag: string | null, lastModified: string | null, bodyHash: string): Outcome => ({
    ...reading(3, 0, bodyHash),
    whole: { etag, lastModified, bodyHash },
  });
  const after = (first: Outcome, second: Outcome) => polled(polled(newFeed, 0, first), 1, second);

  it('are not believed again where another body came with the same', () => {
    const day = 'Sun, 01 Nov 2026 00:00:00 GMT';
    expect(after(body('"a"', day, 'one'), body('"a"', day, 'two')).validators_lie).toBe(true);
    expect(after(body(null, day, 'one'), body(null, day, 'two')).validators_lie).toBe(true);
    expect(after(body('"a"', day, 'one'), body('"b"', day, 'two')).validators_lie).toBe(false);
    expect(after(body('"a"', day, 'one'), body('"a"', day, 'one')).validators_lie).toBe(false);
    expect(after(body(null, null, 'one'), body(null, null, 'two')).validators_lie).toBe(false);
  });

  it('are left out before half of a fast feed is new', () => {
    const feed = { ...polled(newFeed, -100, body('"a"', null, 'one')), last_full_at: at(0), per_day: 96, listed: 12 };
    const { etag } = validatorsOf(feed, timing(1.4));
    expect(etag).toBe('"a"');
    expect(validatorsOf(feed, timing(1.5)).etag).toBeNull();
  });
});

describe('what a feed is remembered by', () => {
  it('an old feed does not begin as one that has just had news', () => {
    const dates = ['2026-10-01T00:00:00Z', '2026-09-01T00:00:00Z', '2026-08-01T00:00:00Z'];
    const outcome = { ...reading(3, 0), read: { format: 'rss', listed: 3, fresh: 3, known: 0, dates } };
    expect(polled(newFeed, 0, outcome)).toMatchObject({
      last_new_at: new Date('2026-10-01T00:00:00Z'),
      interval_ms: 2 * HOUR,
      next_poll_at: at(2),
    });
  });

  it('a failure keeps everything else, and a success ends it', () => {
    const feed = failed(failed(polled(newFeed, 0, reading(5, 0)), 1), 2);
    expect(feed).toMatchObject({ failures: 2, last_error: 'down', last_success_at: at(0), next_poll_at: at(2.5) });
    expect(polled(feed, 3, unchanged)).toMatchObject({ failures: 0, last_error: null, last_success_at: at(3) });
  });

  it('a pause that the host wants is kept where it is longer', () => {
    const pause = { kind: 'passing' as const, message: 'HTTP 429', pauseMs: 5 * HOUR };
    expect(afterFailure(newFeed, pause, timing(0)).next_poll_at).toEqual(at(5));
  });
});
