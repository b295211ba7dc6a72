import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  failureWaitMs,
  freshForMs,
  hintOf,
  intervalMs,
  jittered,
  type Pace,
  pauseMs,
  perDayByDates,
  updatedPerDay,
} from '../../../src/ingest/feed/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const calm: Pace = { baseMs: 15 * MINUTE, sinceNewMs: 0, perDay: 1, perDayNow: 0, listed: 20, hintMs: null };

describe('intervalMs', () => {
  it.each<[string, Partial<Pace>, number]>([
    ['the base interval for a feed that has news', {}, 15],
    ['longer for one that has been quiet, a tenth of the silence', { sinceNewMs: 10 * HOUR }, 60],
    ['but not over two hours', { sinceNewMs: 300 * DAY }, 120],
    ['a third of the turnover where that is sooner', { perDay: 960 }, 10],
    ['by what came last, where that is faster than the norm', { perDay: 1, perDayNow: 960 }, 10],
    ['never under five minutes', { perDayNow: 100_000 }, 5],
    ['later where the feed asks for it', { hintMs: 40 * MINUTE }, 40],
    ['but not over an hour', { hintMs: 7 * DAY }, 60],
    ['and not so late that items would be missed', { hintMs: DAY, perDay: 480 }, 20],
    ['a hint of two minutes asks for nothing', { hintMs: 2 * MINUTE }, 15],
  ])('is %s', (_, pace, minutes) => expect(intervalMs({ ...calm, ...pace })).toBe(minutes * MINUTE));

  it('stays within five minutes and two hours, whatever a feed says', () => {
    fc.assert(
      fc.property(
        fc.record({
          baseMs: fc.constant(15 * MINUTE),
          sinceNewMs: fc.option(fc.nat(400 * DAY)),
          perDay: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
          perDayNow: fc.double({ min: 0, max: 1e6, noNaN: true }),
          listed: fc.nat(5_000),
          hintMs: fc.option(fc.nat(400 * DAY)),
        }),
        (pace) => {
          const interval = intervalMs(pace);
          expect(interval).toBeGreaterThanOrEqual(5 * MINUTE);
          expect(interval).toBeLessThanOrEqual(2 * HOUR);
        },
      ),
    );
  });

  it('honours a base interval that is shorter or longer than its own bounds', () => {
    expect(intervalMs({ ...calm, baseMs: 2 * MINUTE })).toBe(2 * MINUTE);
    expect(intervalMs({ ...calm, baseMs: 3 * HOUR, sinceNewMs: 300 * DAY })).toBe(3 * HOUR);
  });
});

describe('failureWaitMs', () => {
  const waits = (kind: Parameters<typeof failureWaitMs>[0]) =>
    [1, 2, 3, 10, 2_000].map((failures) => failureWaitMs(kind, failures, 15 * MINUTE) / MINUTE);
  it('doubles up to the bound of its kind', () => {
    expect(waits('passing')).toEqual([15, 30, 60, 360, 360]);
    expect(waits('lasting')).toEqual([15, 30, 60, 1_440, 1_440]);
    expect(waits('gone')).toEqual([1_440, 2_880, 5_760, 10_080, 10_080]);
  });
});

describe('pauseMs', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['120', 2],
    [' 600 ', 10],
    ['Tue, 24 Nov 2026 12:30:00 GMT', 30],
    ['317100', 1_440],
    ['Tue, 24 Nov 2099 12:30:00 GMT', 1_440],
    ['Tue, 24 Nov 2020 12:30:00 GMT', 1],
    ['0', 1],
    ['soon', 15],
    ['', 15],
    [null, 15],
  ])('reads %j as %d minutes', (text, minutes) => expect(pauseMs(text, now)).toBe(minutes * MINUTE));
});

describe('freshForMs', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  it.each<[string | null, string | null, number | null]>([
    ['public, max-age=300', null, 300_000],
    ['s-maxage=9,max-age="60"', 'Tue, 24 Nov 2026 13:00:00 GMT', 60_000],
    ['no-cache', 'Tue, 24 Nov 2026 13:00:00 GMT', HOUR],
    [null, '0', null],
    [null, 'Tue, 24 Nov 2026 11:00:00 GMT', null],
    ['x-max-age=5', null, null],
    [null, null, null],
  ])('reads %j and %j', (cacheControl, expires, ms) => expect(freshForMs({ cacheControl, expires }, now)).toBe(ms));
});

describe('hintOf', () => {
  const hint = (head: string) =>
    hintOf(Buffer.from(`<rss><channel>${head}<item><ttl>9999</ttl></item></channel></rss>`));
  it.each<[string, number | null]>([
    ['<ttl>60</ttl>', HOUR],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', HOUR / 2],
    ['<a:updatePeriod>\n daily </a:updatePeriod>', DAY],
    ['<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0.1</sy:updateFrequency>', DAY],
    ['<sy:updatePeriod>dayly</sy:updatePeriod><sy:updateFrequency>x</sy:updateFrequency>', null],
    ['<ttl>-5</ttl>', null],
    ['', null],
  ])('reads %j', (head, ms) => expect(hint(head)).toBe(ms));
});

describe('the norm of a feed', () => {
  it('comes from the dates of its first listing', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const dates = [1, 2, 3, 4].map((days) => new Date(now - days * DAY).toISOString());
    expect(perDayByDates([...dates, null, '2038-01-19T03:14:07Z'], now)).toBe(1);
    expect(perDayByDates(dates.slice(0, 2), now)).toBeNull();
  });

  it('finds a steady rate, however often it is polled', () => {
    for (const everyMs of [5 * MINUTE, HOUR, 7 * HOUR]) {
      let norm: number | null = null;
      for (let at = everyMs; at < 60 * DAY; at += everyMs) {
        const fresh = Math.floor((at / DAY) * 12) - Math.floor(((at - everyMs) / DAY) * 12);
        norm = updatedPerDay(norm, fresh, everyMs, at);
      }
      expect(norm).toBeGreaterThan(11);
      expect(norm).toBeLessThan(13);
    }
  });

  it('follows a feed that has become slow within weeks', () => {
    let norm: number | null = 100;
    for (let day = 0; day < 42; day++) norm = updatedPerDay(norm, 1, DAY, (300 + day) * DAY);
    expect(norm).toBeLessThan(7);
    expect(norm).toBeGreaterThan(1);
  });
});

it('jitter spreads by a tenth to both sides', () => {
  expect([0, 0.5, 1].map((random) => Math.round(jittered(1_000, random)))).toEqual([900, 1_000, 1_100]);
});
