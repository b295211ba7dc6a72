import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Found } from '../../../src/ingest/archive/source.ts';
import { openSource } from '../../../src/ingest/archive/sources.ts';
import { createFetcher } from '../../../src/ingest/feed/fetch.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { type Answer, serveHosts } from '../feed/hosts.ts';
import { hurryingClock } from './clock.ts';

let database: TestDatabase;
let home: string;
beforeAll(async () => {
  database = await createDatabase();
  home = await mkdtemp(join(tmpdir(), 'newsgauge-sources-'));
});
afterAll(async () => {
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

it('files of a host are asked for as long as it wants after 429, in turns that all processes share', async () => {
  const clock = hurryingClock('2026-11-24T12:00:00Z');
  const faults: Answer[] = [
    (_, response) => void response.writeHead(429, { 'retry-after': '600' }).end(),
    (_, response) => void response.writeHead(429, { 'retry-after': '36000' }).end(),
  ];
  const server = await serveHosts(clock, {
    'files.example/a.csv': (request, response) => {
      const fault = faults.shift();
      if (fault) fault(request, response);
      else response.end('title,url\nA,https://news.example/a\n');
    },
  });
  const warnings: string[] = [];
  const path = server.url('files.example', '/a.csv');
  const deps = {
    pool: database.pool,
    fetcher: createFetcher({ allowHosts: ['files.example'], lookup: server.lookup }),
    clock,
    home,
    warn: (message: string) => void warnings.push(message),
  };
  const read = async () => {
    const found: Found[] = [];
    const source = openSource('file', { paths: [path] }, deps);
    for await (const piece of source.read(path, new AbortController().signal)) found.push(piece);
    return found;
  };
  const failure = await read().catch((error: Error) => error.message);
  const [, notBefore = ''] = /HTTP 429 .*resume the run later, not before (\S+)$/.exec(String(failure)) ?? [];
  // Ten minutes and then ten hours, each longer by up to a tenth by chance (patience.ts).
  const hours = (Date.parse(notBefore) - Date.parse('2026-11-24T12:00:00Z')) / 3_600_000;
  expect(hours).toBeGreaterThanOrEqual(10 + 1 / 6);
  expect(hours).toBeLessThan((10 + 1 / 6) * 1.1);
  expect(server.requests.map(({ atMs }) => atMs - Date.parse('2026-11-24T12:00:00Z') >= 600_000)).toEqual([
    false,
    true,
  ]);
  expect(warnings).toHaveLength(1);
  // Another process does not ask before that.
  await expect(read()).rejects.toThrow(`files.example wants to be left alone until ${notBefore}`);
  expect(server.requests).toHaveLength(2);
  server.close();
});
