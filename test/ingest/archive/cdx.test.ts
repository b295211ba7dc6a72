import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureOf, captureTimeMs, mayBeArticle, readCdx } from '../../../src/ingest/archive/cdx.ts';

const time = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const digitsOf = (date: Date) => date.toISOString().replace(/\D/g, '').slice(0, 14);

describe('rows of the index', () => {
  it('times are read as they are, and with a "00" that was inserted before the month or the day', () => {
    fc.assert(
      fc.property(time, (date) => {
        const digits = digitsOf(date);
        const minuteMs = Math.floor(date.getTime() / 60_000) * 60_000;
        expect(captureTimeMs(digits)).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
        expect(captureTimeMs(`${digits.slice(0, 4)}00${digits.slice(4, 12)}`)).toBe(minuteMs);
        expect(captureTimeMs(`${digits.slice(0, 6)}00${digits.slice(6, 12)}`)).toBe(minuteMs);
      }),
    );
  });

  it('no row makes a capture that cannot be named, and none throws', () => {
    const row = fc.dictionary(
      fc.constantFrom('timestamp', 'original', 'digest', 'length'),
      fc.oneof(fc.string(), fc.webUrl(), time.map(digitsOf)),
    );
    fc.assert(
      fc.property(row, (cells) => {
        for (const { timestamp, original } of captureOf(new Map(Object.entries(cells)))) {
          expect(`${timestamp} ${original}`).toMatch(/^\d{14} https?:\/\/[^\s\p{Cc}]+$/iu);
        }
      }),
    );
  });

  it('an address with control characters is none: PostgreSQL takes no NUL', () => {
    const row = (original: string) =>
      new Map([
        ['timestamp', '20150505120000'],
        ['original', original],
      ]);
    expect(captureOf(row('http://news.example/a'))).toHaveLength(1);
    for (const sign of ['\u0000', '\u001b', '\u009b'])
      expect(captureOf(row(`http://news.example/a${sign}b`))).toEqual([]);
  });

  it('an address that is too long for the name of a unit is none', () => {
    const row = (path: string) =>
      new Map([
        ['timestamp', '20150505120000'],
        ['original', `http://news.example/${path}`],
      ]);
    expect(captureOf(row('a'.repeat(2_500)))).toHaveLength(1);
    expect(captureOf(row('a'.repeat(2_600)))).toEqual([]);
    expect(captureOf(row('ü'.repeat(2_000)))).toEqual([]);
  });

  it('an answer is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.array(fc.anything())).map((rows) => JSON.stringify(rows)),
        ),
        (text) => {
          try {
            const { rows, resumeKey } = readCdx(text);
            expect(rows.every((one) => one instanceof Map)).toBe(true);
            expect(resumeKey).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        },
      ),
    );
  });

  it('tells addresses that list articles from those that may be one', () => {
    const address = (path: string) => mayBeArticle(`http://news.example${path}`);
    for (const path of [
      '/',
      '/index.html',
      '/tag/x',
      '/category/politics/',
      '/author/a-b/',
      '/page/12',
      '/a/page/2/',
      '/feed/',
      '/wp-content/x.html',
    ])
      expect(address(path), path).toBe(false);
    for (const path of [
      '/2015/05/a',
      '/tags/politics/a-story',
      '/tagesschau/b',
      '/story?id=3',
      '/feed/the-cattle',
      '/research',
    ])
      expect(address(path), path).toBe(true);
  });
});
