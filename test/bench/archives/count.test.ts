import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn, keyOf, outletOf } from '../../../bench/archives/address.ts';
import { createCounter, differences } from '../../../bench/archives/count.ts';
import type { ArchiveSet, Kind } from '../../../bench/archives/sets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgauge-count-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const NAMES: Record<Kind, string> = {
  reuters: 'a.tsv.gz',
  allsides: 'a.jsonl.gz',
  newsapi: 'b.tsv.gz',
  facebook: 'a.csv',
};
/** @param made the file's own time */
async function set(kind: Kind, lines: string[], made = '2024-05-01T00:00:00Z'): Promise<ArchiveSet> {
  const path = join(folder, NAMES[kind]);
  const text = `${lines.join('\n')}\n`;
  await writeFile(path, path.endsWith('.gz') ? gzipSync(text) : text);
  await utimes(path, new Date(made), new Date(made));
  return { kind, path };
}
const reuters = (...rows: [ts: string, url: string][]) => [
  'file_date\tts\ttitle\turl',
  ...rows.map(([ts, url]) => `20000101\t${ts}\t"Quoted" title\t${url}`),
];
const allsides = (...rows: [date: string, url: string, outlet: string][]) =>
  rows.map(([date, url, source_url]) => JSON.stringify({ title: 'Own title', date, url, source_url }));
const posts = (...rows: string[]) => ['created_time,link,post_id,react_like,react_wow,scrape_time,shares', ...rows];

describe('the independent count', () => {
  it('takes the zone that a row writes, and the month of the calendar of New York', async () => {
    const counter = createCounter();
    const count = await counter.add(
      await set(
        'reuters',
        reuters(
          ['20070131 11:59 PM EST', 'http://www.one.example/a'],
          ['20070701 12:30 AM EDT', 'http://www.one.example/b'],
          ['20160801 3:59AM UTC', 'http://www.one.example/c'],
          ['20160801 4:00AM UTC', 'http://www.one.example/d'],
          ['20160801 0:00AM UTC', 'http://www.one.example/e'],
          ['20160231 1:00PM UTC', 'http://www.one.example/f'],
          ['20160801 1:00PM CST', 'http://www.one.example/g'],
        ),
      ),
    );
    expect(count).toMatchObject({ rows: 7, articles: 7, merged: 0, undated: 3 });
    expect(Object.fromEntries(counter.cells())).toEqual({
      'one.example 2007-01': 1,
      'one.example 2007-07': 1,
      'one.example 2016-07': 1,
      'one.example 2016-08': 1,
      'one.example undated': 3,
    });
  });

  it('merges rows of one address: the outlet of the older file, the finest date, the earliest of equals', async () => {
    const counter = createCounter();
    const finer = await counter.add(
      await set('reuters', reuters(['20160401 12:00PM UTC', 'http://www.one.example/a']), '2024-05-02T00:00:00Z'),
    );
    const older = await counter.add(
      await set(
        'allsides',
        allsides(
          ['2016-02-09', 'https://m.one.example/a/?utm_source=x#top', 'www.two.example'],
          ['2016-03-31', 'http://one.example/b', 'b.example'],
          ['2016-02-01', 'http://one.example/b?fbclid=1', 'www.a.example:443'],
          ['', 'http://one.example/b?&amp;utm_medium=y', 'c.example'],
        ),
        '2024-05-01T00:00:00Z',
      ),
    );
    expect([finer, older]).toMatchObject([
      { articles: 1, merged: 0, undated: 0 },
      { articles: 1, merged: 3, undated: 1 },
    ]);
    expect(Object.fromEntries(counter.cells())).toEqual({ 'two.example 2016-04': 1, 'a.example 2016-02': 1 });
  });

  it('rejects front pages and what is no web address, and believes no date after the file', async () => {
    const counter = createCounter();
    const rows = [
      ['2022-01-02T12:00:00Z', 'Own News', 'https://www.one.example/?utm_source=x'],
      ['2022-01-02T12:00:00Z', 'Own News', 'one.example/a'],
      ['2024-05-02T00:00:00Z', 'Own News', ' https://one.example/b'],
      ['2024-05-02T00:00:01Z', 'Čas a Svět', 'https://one.example/c'],
      ['1994-12-31T23:59:59Z', '日々', 'https://www.one.example/d'],
    ].map(([publishedAt, source, url]) => [publishedAt, source, 'Own title', url].join('\t'));
    const count = await counter.add(await set('newsapi', ['publishedAt\tsource\ttitle\turl', ...rows]));
    expect(count).toMatchObject({ rows: 5, articles: 3, undated: 2 });
    expect(Object.values(count.rejected)).toEqual([1, 1]);
    expect(Object.fromEntries(counter.cells())).toEqual({
      'own-news 2024-05': 1,
      'cas-a-svet undated': 1,
      'one.example undated': 1,
    });
  });

  it('counts posts: once an article and its counts, by the day in the link, and none where another archive has it', async () => {
    const counter = createCounter();
    await counter.add(await set('allsides', allsides(['', 'https://one.example/here', 'one.example'])));
    const at = '2017-07-14T14:30:59+0000';
    const count = await counter.add(
      await set(
        'facebook',
        posts(
          `${at},https://www.one.example/here,p1,1,,2017-07-15 01:00:00.5,2`,
          `${at},"https://one.example/2017/06/30/a,b",p2,1,3,2017-07-15 01:00:00.5,`,
          `${at},"https://one.example/2017/06/30/a,b",p2,1,3,2017-07-15 01:00:00.5,`,
          `2017-08-02T00:00:00+0000,https://one.example/story-c,p3,,,2017-08-03 01:00:00.5,5`,
          `${at},https://one.example/story-c?fbclid=1,p4,,,2017-08-03 01:00:00.5,6`,
          `${at},https://one.example/story-c?fbclid=1,p4,,,2017-07-14 11:00:00.5,6`,
          `${at},https://one.example/story-c?fbclid=1,p4,,,2017-07-14 11:09:00.5,7`,
          `${at},,p5,,,2017-08-03 01:00:00.5,6`,
          `${at},https://www.youtube.com/watch?v=1,p6,,,2017-08-03 01:00:00.5,6`,
          `${at},https://on.one.example/2tW0o6U,p7,,,"2017-08-03\n01:00:00.5",6`,
          `${at},http://bit.ly/abc,p8,,,2017-08-03 01:00:00.5,6`,
          `${at},http://www.longer-name.example/,p9,,,2017-08-03 01:00:00.5,6`,
        ),
      ),
    );
    expect(count).toMatchObject({ rows: 12, articles: 2, merged: 5, undated: 0, interactions: 6 });
    expect(count.leftOut).toEqual({
      'no link': 1,
      'links to a platform': 1,
      'short link, not resolved': 2,
      'links to a front page': 1,
    });
    expect(Object.fromEntries(counter.cells())).toEqual({
      'one.example undated': 1,
      'one.example 2017-06': 1,
      'one.example 2017-07': 1,
    });
  });

  it('names every cell that differs, on either side', () => {
    const counted = new Map([
      ['a 2020-01', 1],
      ['b 2020-01', 2],
      ['c 2020-01', 3],
    ]);
    const stored = new Map([
      ['a 2020-01', 1],
      ['b 2020-01', 3],
      ['d 2020-01', 4],
    ]);
    expect(differences(counted, stored)).toEqual([
      { cell: 'b 2020-01', counted: 2, stored: 3 },
      { cell: 'c 2020-01', counted: 3, stored: 0 },
      { cell: 'd 2020-01', counted: 0, stored: 4 },
    ]);
  });
});

describe('addresses of the independent count', () => {
  const same = (one: string, other: string) => JSON.stringify(keyOf(one)) === JSON.stringify(keyOf(other));

  it('are one article without what a reader came by, and two with any other parameter', () => {
    expect(same('http://www.one.example:80/a/?b=1&a=2', 'https://amp.one.example/amp/a?a=2&itm_x=1&b=1')).toBe(true);
    expect(same('https://www.cnn.com/a?iref=x', 'https://cnn.com/a')).toBe(true);
    expect(same('https://one.example/a?iref=x', 'https://one.example/a')).toBe(false);
    expect(same('https://one.example/a?id=1', 'https://one.example/a?id=2')).toBe(false);
    expect(same('https://one.example/a#!/x', 'https://one.example/a')).toBe(false);
  });

  it('have their day where it stands between separators, unless it is the first of a year', () => {
    expect(dayIn('https://one.example/2017/7/4/a')).toBe('2017-07-04');
    expect(dayIn('https://one.example/2017/jul/14/a')).toBe('2017-07-14');
    expect(dayIn('https://one.example/news-2017-07-14-a')).toBe('2017-07-14');
    expect(dayIn('https://one.example/a/20170714/')).toBe('2017-07-14');
    expect(dayIn('https://one.example/a/120170714/')).toBeNull();
    expect(dayIn('https://one.example/2017/01/01/a')).toBeNull();
  });

  it('name the outlet where no column does', () => {
    expect(outletOf('', 'https://m.one.example/a')).toBe('one.example');
    expect(outletOf('HTTP://www.Two.example/x', 'https://one.example/a')).toBe('two.example');
  });
});
