import type { ServerResponse } from 'node:http';
import type { Behaviour } from '../behaviour.ts';
import { always, atFirst, every, once } from '../episodes.ts';

const text = (body: string) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
const failure = (response: ServerResponse) => void response.writeHead(500).end();

export const robots: Behaviour[] = [
  {
    name: 'robots.txt forbids the feed for two days',
    feeds: 4,
    host: 'own',
    shows: once(0.3, 48),
    readable: false,
    // It is asked for once a day.
    backoffHours: 24,
    disallows: true,
    robots: text('User-agent: *\nDisallow: /feed/\n'),
  },
  {
    name: 'robots.txt answers 500 at first',
    feeds: 3,
    host: 'own',
    shows: atFirst(12),
    readable: false,
    backoffHours: 24,
    robots: failure,
  },
  {
    name: 'robots.txt answers 500 later on',
    feeds: 3,
    host: 'own',
    // What it said before goes on holding.
    shows: every(5, 30),
    readable: true,
    robots: failure,
  },
  {
    name: 'robots.txt with Crawl-delay: 10',
    feeds: 8,
    host: 'together',
    shows: always,
    readable: true,
    gapMs: 10_000,
    robots: text('User-agent: *\nCrawl-delay: 10\nDisallow: /private/\n'),
  },
  {
    name: 'robots.txt with Crawl-delay: 100',
    feeds: 4,
    host: 'together',
    shows: always,
    readable: true,
    // Of a delay, 30 seconds are kept.
    gapMs: 30_000,
    robots: text('User-agent: *\nCrawl-delay: 100\n'),
  },
  {
    name: 'robots.txt that never ends',
    feeds: 2,
    host: 'own',
    shows: always,
    readable: true,
    robots: (response) => {
      const block = Buffer.alloc(65_536, 'Disallow: /nowhere\n');
      const pour = () => {
        while (!response.destroyed && response.write(block));
      };
      response.writeHead(200, { 'content-type': 'text/plain' }).on('drain', pour);
      pour();
    },
  },
];
