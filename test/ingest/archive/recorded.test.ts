// Sessions with the Internet Archive as they were recorded, and sitemaps of many makes. They are not part of the project: without
// them these tests say so.

import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { captureOf } from '../../../src/ingest/archive/cdx.ts';
import type { ReadPage } from '../../../src/ingest/archive/pages.ts';
import { createSitemapSource } from '../../../src/ingest/archive/sitemap.ts';
import type { Found, Source } from '../../../src/ingest/archive/source.ts';
import { createWaybackSource } from '../../../src/ingest/archive/wayback.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { hurryingClock } from './clock.ts';

const data = process.env.NEWSGAUGE_DATA ?? '';
const SESSIONS = join(data, 'cdx/edgi-wayback');
const SITEMAPS = join(data, 'sitemaps/crawler-commons');
const has = (folder: string) => data !== '' && existsSync(folder);
const missing = [SESSIONS, SITEMAPS].filter((folder) => !has(folder));
if (missing.length > 0) {
  console.warn(
    '\n*** NO REAL DATA: skipped the recorded sessions of the Internet Archive and the sitemaps; set NEWSGAUGE_DATA to the folder that holds them ***\n',
  );
}

const filesIn = (folder: string, ending: RegExp): string[] =>
  has(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => ending.test(name) && statSync(join(folder, name)).isFile())
        .sort()
    : [];

type Interaction = {
  request: { uri: string };
  response: { status: { code: number }; headers: Record<string, string[]>; body: { string: string | Buffer | null } };
};
type Session = { interactions: Interaction[] };
const FIELDS = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'];

/** The recorded index answers text with all fields; we ask for JSON with some. */
function asJson(text: string, wanted: string[]): string {
  const [rows = '', key] = text.split(/\n\n/);
  const lines = rows.split('\n').filter((line) => line !== '');
  const cells = lines.map((line) => {
    const row = new Map(line.split(' ').map((cell, at) => [FIELDS[at] ?? '', cell]));
    return wanted.map((name) => row.get(name) ?? '');
  });
  return JSON.stringify([...(cells.length > 0 ? [wanted] : []), ...cells, ...(key ? [[], [key.trim()]] : [])]);
}

async function replay(session: Session) {
  const recorded = (path: string): Interaction | undefined => {
    const asked = new URL(path, 'https://web.archive.org');
    // The recorded queries name sites without a scheme; our options do not.
    const bare = (url: URL, name: string) => url.searchParams.get(name)?.replace(/^https?:\/\//, '');
    const same = (name: string, other: URL) => bare(asked, name) === bare(other, name);
    return session.interactions.find(({ request: { uri } }) => {
      const url = new URL(uri);
      return path.startsWith('/cdx/')
        ? url.pathname === asked.pathname && ['url', 'resumeKey'].every((name) => same(name, url))
        : uri === `https://web.archive.org${path}`;
    });
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const found = recorded(path);
    // Where the recording ends, so does the index.
    if (found === undefined && path.startsWith('/cdx/')) response.end('[]');
    else if (found === undefined) {
      response.writeHead(404).end('not recorded');
    } else answer(found, path, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(found: Interaction, path: string, response: ServerResponse): void {
    const { status, headers, body } = found.response;
    const bytes = Buffer.from(body.string ?? '');
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const isText = path.startsWith('/cdx/') && status.code === 200;
    const kept = Object.entries(headers).filter(
      ([name]) => !/^(?:connection|transfer-encoding|content-(?:encoding|length))$/i.test(name),
    );
    const local = kept.map(([name, values]) => [
      name,
      values.map((value) => value.replace(/^(?:https?:)?\/\/web\.archive\.org/, base)),
    ]);
    response.writeHead(status.code, Object.fromEntries(local));
    const fields = new URL(path, base).searchParams.get('fl')?.split(',') ?? [];
    response.end(isText ? asJson(unpacked.toString(), fields) : unpacked);
  }
  return {
    base,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const readPage: ReadPage = async (bytes, { url }) => {
  const title = /<title>([^<]*)/i.exec(bytes.toString('latin1'))?.[1]?.trim() || null;
  return {
    title,
    url,
    published: '2020-01-01',
    basis: 'meta',
    author: null,
    language: null,
    lead: null,
    categories: [],
  };
};
/** No name is looked up: the sitemaps name real sites. */
const nowhere = ((_host, _options, callback) =>
  callback(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), '')) as LookupFunction;
const never = new AbortController().signal;

describe('as it was recorded', () => {
  let database: TestDatabase;
  const clock = hurryingClock('2026-11-24T12:00:00Z');
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  const deps = () => ({
    fetcher: createFetcher({ allowHosts: ['127.0.0.1'], lookup: nowhere }),
    pool: database.pool,
    warn: () => undefined,
    clock,
    readPage,
  });

  /** What a source gives, with its errors as text; nothing else may be thrown. */
  async function all(source: Source, units: string[], prefix: string) {
    const listed: string[] = [];
    const found: Found[] = [];
    const errors: string[] = [];
    const keep = (error: Error) => {
      expect(error.message).toMatch(new RegExp(`^${prefix}: \\S`));
      errors.push(error.message);
    };
    try {
      for await (const { name } of source.list(never)) listed.push(name);
    } catch (error) {
      keep(error as Error);
    }
    for (const unit of [...units, ...listed.slice(0, 2)]) {
      try {
        for await (const piece of source.read(unit, never)) found.push(piece);
      } catch (error) {
        keep(error as Error);
      }
    }
    const reasons = found.flatMap((piece) => ('reason' in piece ? piece.reason : []));
    return { listed, found, errors, reasons, articles: found.length - reasons.length };
  }

  const sessions = filesIn(SESSIONS, /\.yaml$/);
  it.skipIf(!has(SESSIONS))('the sessions are there', () => expect(sessions.length).toBeGreaterThanOrEqual(35));

  /** What has to come of those that show a fault: in what is listed, given or thrown. */
  const EXPECTED: Record<string, RegExp> = {
    test_search_raises_for_blocked_urls: /blocked: the archive has shut the site out/,
    test_get_memento_raises_blocked_error: /blocked: the archive has shut the site out/,
    test_get_memento_raises_no_memento_error: /the archive lists it and does not have it/,
    test_get_memento_raises_for_mementos_that_redirect_in_a_loop: /more than 5 redirects/,
    test_get_memento_works_on_archived_rate_limit_responses: /it was captured with HTTP 429/,
    test_get_memento_with_schemeless_redirects: /it was captured with HTTP 404/,
    test_get_memento_with_path_based_redirects: /it was captured with HTTP 404/,
    test_get_memento: /a web page came instead of a feed/,
    test_get_memento_should_fail_for_non_playbackable_mementos: /the archive lists it and does not have it/,
  };

  let pages = 0;
  it.each(sessions)('%s: is read, or its error has a name', async (file) => {
    const session = parse(readFileSync(join(SESSIONS, file), 'utf8'), { schema: 'yaml-1.1' }) as Session;
    const server = await replay(session);
    try {
      const uris = session.interactions.map(({ request }) => request.uri);
      const queries = uris.flatMap((uri) => new URL(uri).searchParams.get('url') ?? []);
      const units = uris.flatMap((uri) => {
        const [, timestamp, original] = /\/web\/(\d{14})id_\/(.*)$/.exec(uri) ?? [];
        return timestamp === undefined ? [] : [`${timestamp} ${original}`];
      });
      const name = /([^/]+)\.yaml$/.exec(file)?.[1] ?? '';
      const feeds =
        queries.length === 0
          ? ['http://none.example/']
          : [...new Set(queries)].map((url) => (/^https?:/.test(url) ? url : `http://${url}`));
      const asFeeds = await all(createWaybackSource({ feeds, base: server.base }, deps()), units, 'wayback');
      const everything = [...asFeeds.errors, ...asFeeds.reasons].join('\n');
      if (EXPECTED[name]) expect(everything).toMatch(EXPECTED[name]);
      else if (queries.length > 0) expect(asFeeds.errors).toEqual([]);
      if (name === 'test_search_multipage') expect(asFeeds.listed.length).toBeGreaterThan(10);
      if (/^test_search(?!_raises)/.test(name)) expect(asFeeds.listed.length).toBeGreaterThan(0);
      const asPages = createWaybackSource({ feeds, base: server.base, pages: true }, deps());
      pages += (await all(asPages, units, 'wayback')).articles;
    } finally {
      server.close();
    }
  });

  it.skipIf(!has(SESSIONS))('the pages in them are read', () => expect(pages).toBe(42));

  it.skipIf(!has(SESSIONS))('the rows of odd indexes give captures, or nothing', () => {
    const counts = Object.fromEntries(
      filesIn(SESSIONS, /\.txt$/).map((file) => {
        const rows = readFileSync(join(SESSIONS, file), 'utf8')
          .split('\n')
          .filter((line) => /^\S+ \d{4}/.test(line));
        const captures = rows.flatMap((line) =>
          captureOf(new Map(line.split(' ').map((cell, at) => [FIELDS[at] ?? '', cell]))),
        );
        return [
          /([^/]+)\.txt$/.exec(file)?.[1],
          {
            rows: rows.length,
            captures: captures.length,
            unsized: captures.filter(({ bytes }) => bytes === null).length,
          },
        ];
      }),
    );
    expect(counts).toMatchObject({
      bad_timestamp_cdx: { rows: 5, captures: 5 },
      malformed_cdx: { rows: 5, captures: 2 },
      zero_length_cdx: { rows: 5, captures: 5, unsized: 1 },
    });
  });

  const files = filesIn(SITEMAPS, /./);
  it.skipIf(!has(SITEMAPS))(
    'each sitemap, feed and robots.txt of the corpus is read, or its error has a name',
    async () => {
      let body = Buffer.alloc(0);
      let robots = Buffer.alloc(0);
      const server = createServer((request, response) => {
        if (request.url === '/robots.txt') response.end(robots);
        else if (request.url?.startsWith('/sitemap')) response.end(body);
        else response.writeHead(404).end();
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const results: Record<string, { articles: number; counted: string[]; errors: string[] }> = {};
      try {
        for (const file of files) {
          body = readFileSync(join(SITEMAPS, file));
          const start = `${base}/sitemap`;
          const { articles, reasons, errors } = await all(
            createSitemapSource({ sitemaps: [start] }, deps()),
            [start],
            'sitemap',
          );
          results[file] = { articles, counted: reasons, errors };
          robots = body;
          await database.pool.query('DELETE FROM core.fetch_host');
          await all(createSitemapSource({ home: base }, deps()), [], 'sitemap');
          robots = Buffer.alloc(0);
          await database.pool.query('DELETE FROM core.fetch_host');
        }
      } finally {
        server.close();
        server.closeAllConnections();
      }
      expect(Object.keys(results)).toHaveLength(files.length);
      // Twice each: as a unit, and as the first that the source lists.
      const articles = Object.fromEntries(
        Object.entries(results).flatMap(([file, one]) => (one.articles > 0 ? [[file, one.articles / 2]] : [])),
      );
      expect(articles).toEqual({
        'sitemaps/extension/shinpaideshou-news-sitemap.xml': 3,
        'sitemaps/extension/sitemap-news.xml': 2,
      });
      const counted = Object.values(results).flatMap((one) =>
        one.counted.slice(0, 1).map((text) => Number.parseInt(text, 10)),
      );
      expect(counted.sort((a, b) => b - a)).toEqual([74, 5, 5, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1]);
    },
  );
});
