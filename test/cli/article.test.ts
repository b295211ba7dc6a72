import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsgauge } from './run.ts';

const PAGE = `<html lang="en"><head><link rel="canonical" href="https://paper.example/dam"><meta property="og:title" content="Dam breaks | paper.example">
<meta name="description" content="The dam above the town broke on Tuesday night."><meta name="author" content="Ann Reed">
<meta property="article:published_time" content="2024-03-05T08:00:00-05:00"></head><body><h1>Dam breaks</h1></body></html>`;

describe('article check', () => {
  it('shows what would be ingested of files and addresses, and fails where one is no page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgauge-'));
    const server = createServer(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dam`;
      await writeFile(join(folder, 'page.html'), PAGE);
      await writeFile(join(folder, 'other.txt'), 'no page');
      await writeFile(join(folder, 'newsgauge.yaml'), 'fetch:\n  allowHosts: [127.0.0.1]\n');
      const run = (...args: string[]) =>
        newsgauge(['article', 'check', ...args], { env: { NEWSGAUGE_HOME: folder }, cwd: folder });
      const page = {
        title: 'Dam breaks',
        publishedAt: '2024-03-05T13:00:00.000Z',
        publishedBasis: 'meta',
        author: 'Ann Reed',
        language: 'en',
        lead: 'The dam above the town broke on Tuesday night.',
      };
      const all = await run('page.html', 'other.txt', 'missing.html', url, '--json');
      expect(all.lines).toEqual([
        { source: 'page.html', ...page, url: 'https://paper.example/dam' },
        expect.objectContaining({ source: 'other.txt', title: null, error: 'page: this is no HTML' }),
        expect.objectContaining({
          source: 'missing.html',
          error: expect.stringContaining('page: the file cannot be read'),
        }),
        // The canonical address is of another site than the one it came from.
        { source: url, ...page, url },
      ]);
      expect(all.code).toBe(1);
      expect((await run('page.html')).code).toBe(0);
    } finally {
      server.close();
      await rm(folder, { recursive: true });
    }
  });
});
