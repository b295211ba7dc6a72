import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/ingest/dates.ts';

const CAPTURED = Date.UTC(2026, 10, 1);
const read = (raw: string) => {
  const date = parseDate(raw, CAPTURED);
  return date && `${date.publishedAt.replace('.000Z', 'Z')} ${date.precision} ${date.offset}`;
};

describe('parseDate', () => {
  it.each([
    ['2020-11-03T23:30:00-05:00', '2020-11-04T04:30:00Z second -300'],
    ['2020-11-03T23:30:00.123456Z', '2020-11-03T23:30:00Z second 0'],
    ['2020-11-03T23:30+0530', '2020-11-03T18:00:00Z minute 330'],
    ['2020-11-03 23:30:00', '2020-11-03T23:30:00Z second null'],
    ['2020-11-03 23:30:00 EST', '2020-11-04T04:30:00Z second -300'],
    ['2020-11-03', '2020-11-03T00:00:00Z day null'],
    ['2020-11', '2020-11-01T00:00:00Z month null'],
    ['Tue, 03 Nov 2020 23:30:00 EST', '2020-11-04T04:30:00Z second -300'],
    ['Tue, 03 Nov 2020 23:30:00 +0100', '2020-11-03T22:30:00Z second 60'],
    ['3 Nov 2020 23:30 GMT', '2020-11-03T23:30:00Z minute 0'],
    ['Tues, 3 November 2020 09:05:00 AEST', '2020-11-02T23:05:00Z second 600'],
    ['Tue, 03 Nov 2020 23:30:00 GMT+1', '2020-11-03T22:30:00Z second 60'],
    ['Tue, 03 Nov 20 23:30:00 EST', '2020-11-04T04:30:00Z second -300'],
    ['03-Nov-98 10:00:00 GMT', '1998-11-03T10:00:00Z second 0'],
    ['Di, 03 Mär 2020 23:30:00 +0100', '2020-03-03T22:30:00Z second 60'],
    ['3. Dezember 2020', '2020-12-03T00:00:00Z day null'],
    ['jeu., 2 juil. 2020 10:00:00 +0200', '2020-07-02T08:00:00Z second 120'],
    ['1er juin 2020', '2020-06-01T00:00:00Z day null'],
    ['15 août 2020', '2020-08-15T00:00:00Z day null'],
    ['3 de marzo de 2020', '2020-03-03T00:00:00Z day null'],
    ['mer, 3 giu 2020 10:00:00 CEST', '2020-06-03T08:00:00Z second 120'],
    ['3 de fevereiro de 2020', '2020-02-03T00:00:00Z day null'],
    ['3 mei 2020', '2020-05-03T00:00:00Z day null'],
    ['November 3, 2020', '2020-11-03T00:00:00Z day null'],
    ['Nov. 3, 2020 11:30 EDT', '2020-11-03T15:30:00Z minute -240'],
    ['20201103', '2020-11-03T00:00:00Z day null'],
    ['20201103 11:30 PM EST', '2020-11-04T04:30:00Z minute -300'],
    ['20201103 12:16AM UTC', '2020-11-03T00:16:00Z minute 0'],
    ['20201103T23:30:00Z', '2020-11-03T23:30:00Z second 0'],
    ['20201103233000', '2020-11-03T23:30:00Z second null'],
    ['1604446200', '2020-11-03T23:30:00Z second 0'],
    ['1604446200000', '2020-11-03T23:30:00Z second 0'],
    ['Thu,28 Jul 2022 4:35:5 GMT+9', '2022-07-27T19:35:05Z second 540'],
    ['Sat, Dec 16 2023 02:02:33 PM', '2023-12-16T14:02:33Z second null'],
    ['2017-06-13T03:18:00+00:0', '2017-06-13T03:18:00Z second 0'],
    ['Tue, 03 Nov 2020 23:30:00 -0500 (EST)', '2020-11-04T04:30:00Z second -300'],
    ['Tue Nov 03 2020 23:30:00 GMT-0500 (Eastern Standard Time)', '2020-11-04T04:30:00Z second -300'],
    ['Tue Nov  3 23:30:00 EST 2020', '2020-11-04T04:30:00Z second -300'],
    ['Tue Nov 3 23:30:00 2020', '2020-11-03T23:30:00Z second null'],
    ['2020-11-03 23:30:00 +0000 UTC', '2020-11-03T23:30:00Z second 0'],
    ['2020-11-03T23:30:00.5−05:00', '2020-11-04T04:30:00Z second -300'],
    ['2020/11/3 9:05', '2020-11-03T09:05:00Z minute null'],
    ['2020-11-3', '2020-11-03T00:00:00Z day null'],
    ['20201103T233000Z', '2020-11-03T23:30:00Z second 0'],
    ['November 3rd, 2020 at 12:05 a.m. EST', '2020-11-03T05:05:00Z minute -300'],
    ['Nov 3, 2020, 12:05pm', '2020-11-03T12:05:00Z minute null'],
    ['3rd of November 2020', '2020-11-03T00:00:00Z day null'],
    ['November 2020', '2020-11-01T00:00:00Z month null'],
    ['03.11.2020 10:30 Uhr', '2020-11-03T10:30:00Z minute null'],
    ['25/12/2020', '2020-12-25T00:00:00Z day null'],
    ['12/25/2020 10:30', '2020-12-25T10:30:00Z minute null'],
    ['Dienstag, 3. November 2020 um 10:30 Uhr', '2020-11-03T10:30:00Z minute null'],
    ['mardi 3 novembre 2020, 10h30', '2020-11-03T10:30:00Z minute null'],
    ['Вт, 03 ноя 2020 10:00:00 +0300', '2020-11-03T07:00:00Z second 180'],
    ['3 мая 2020 г., 10:00', '2020-05-03T10:00:00Z minute null'],
    ['3 listopada 2020', '2020-11-03T00:00:00Z day null'],
    ['3. marraskuuta 2020', '2020-11-03T00:00:00Z day null'],
    ['3. maaliskuuta 2020', '2020-03-03T00:00:00Z day null'],
    ['3 Ağustos 2020', '2020-08-03T00:00:00Z day null'],
    ['3 maj 2020', '2020-05-03T00:00:00Z day null'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z second -300'],
    ['2004. július 13.', '2004-07-13T00:00:00Z day null'],
    ['2020年11月3日 10:30', '2020-11-03T10:30:00Z minute null'],
    ['2020년 11월 3일', '2020-11-03T00:00:00Z day null'],
    ['２０２０年１１月３日', '2020-11-03T00:00:00Z day null'],
    ['1604446200.25', '2020-11-03T23:30:00Z second 0'],
    ['2020-02-29', '2020-02-29T00:00:00Z day null'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z second 0'],
  ])('reads %s', (raw, expected) => expect(read(raw)).toBe(expected));

  it.each([
    '',
    ' ',
    'yesterday',
    '0000-00-00',
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '2020-11-03T25:00:00Z',
    '2020-11-03T10:00:00 XYZ',
    '3/11/20',
    '3/11/2020',
    '11-03-2020',
    'Nov 3, 2020 13:05 pm',
    'Nov 3, 2020 0:05 am',
    '32.11.2020',
    '13/13/2020',
    '2020年13月3日',
    '3 Mardi 2020x',
    '3 Foo 2020',
    '3 Nov 94',
    '3 Nov 49',
    '1994-12-31',
    '1970-01-01T00:00:00Z',
    '2026-11-02T00:00:01Z',
    '2038-01-19',
    '9999-12-31',
    'Tue, 31 Nov 2020 10:00:00 GMT',
    '2020-11-03T10:00:00+99:00',
    'x'.repeat(10_000),
  ])('has no date for %s', (raw) => expect(read(raw)).toBeNull());

  it('takes a date up to a day after the copy was made, not later', () => {
    expect(read('2026-11-02T00:00:00Z')).not.toBeNull();
    expect(read('2026-11-02T00:00:01Z')).toBeNull();
  });

  it('reads back every instant that it can be given, in any zone', () => {
    const instant = fc.date({ min: new Date(Date.UTC(1996, 0, 1)), max: new Date(CAPTURED), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: -12 * 4, max: 14 * 4 }), (date, quarters) => {
        const seconds = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
        const minutes = quarters * 15;
        const local = new Date(seconds.getTime() + minutes * 60_000).toISOString().slice(0, 19);
        const sign = minutes < 0 ? '-' : '+';
        const zone = `${sign}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
        const parsed = parseDate(local + zone, CAPTURED);
        expect(parsed?.publishedAt).toBe(seconds.toISOString());
        expect(parsed?.offset).toBe(minutes);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads the longest text built to hold it up in no time', () => {
    const started = performance.now();
    for (const unit of [
      '1',
      '1 ',
      '1:',
      'a',
      'a ',
      'a, ',
      '(',
      '()',
      '1.',
      '1/',
      ' ',
      'mar ',
      '3 mar ',
      'é',
      '١',
      '+1',
      'gmt',
      '年',
    ])
      for (const tail of ['', 'x', ' 2020', '\u0000'])
        for (let i = 0; i < 20; i++) read(unit.repeat(100).slice(0, 95) + tail);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('never throws, and never gives what is out of range', () => {
    const nasty = fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[\d:TZ+\- .,a-z]{0,40}$/));
    fc.assert(
      fc.property(nasty, (raw) => {
        const date = parseDate(raw, CAPTURED);
        if (date === null) return;
        const ms = Date.parse(date.publishedAt);
        expect(ms).toBeGreaterThanOrEqual(Date.UTC(1995, 0, 1));
        expect(ms).toBeLessThanOrEqual(CAPTURED + 86_400_000);
      }),
      { numRuns: 5_000 },
    );
  });
});
