// Answers that say no, or that are no feed.

import type { Behaviour, Context } from '../behaviour.ts';
import { every, once } from '../episodes.ts';
import { rfc822 } from '../listing.ts';

const status =
  (code: number, headers: Record<string, string> = {}) =>
  ({ response }: Context): void =>
    void response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(`<h1>${code}</h1>`);

/** A refusal that says how long it holds; the host counts who comes before that. */
const later =
  (code: number, seconds: number, written: (context: Context) => string) =>
  (context: Context): void => {
    context.pause(seconds * 1_000);
    status(code, { 'retry-after': written(context) })(context);
  };

export const refusals: Behaviour[] = [
  {
    name: '429 with Retry-After in seconds',
    feeds: 4,
    host: 'own',
    shows: every(2, 4),
    readable: false,
    answer: later(429, 2_700, () => '2700'),
  },
  {
    name: '429 with Retry-After as a date',
    feeds: 3,
    host: 'own',
    shows: every(2, 4),
    readable: false,
    answer: later(429, 3_600, ({ nowMs }) => rfc822(nowMs + 3_600_000)),
  },
  {
    name: '429 with Retry-After: 317100',
    feeds: 3,
    host: 'own',
    shows: every(9, 2),
    readable: false,
    backoffHours: 24,
    answer: later(429, 317_100, () => '317100'),
  },
  {
    name: '429 without Retry-After',
    feeds: 3,
    host: 'own',
    shows: every(2, 4),
    readable: false,
    answer: status(429),
  },
  {
    name: '429 storm on a host of several feeds',
    feeds: 6,
    host: 'together',
    shows: every(3, 3),
    readable: false,
    answer: later(429, 1_200, () => '1200'),
    answersAll: true,
  },
  {
    name: '503 with Retry-After',
    feeds: 3,
    host: 'own',
    shows: every(3, 6),
    readable: false,
    answer: later(503, 1_800, () => '1800'),
  },
  {
    name: '503 with a Retry-After that is none',
    feeds: 2,
    host: 'own',
    shows: every(4, 6),
    readable: false,
    answer: status(503, { 'retry-after': 'tomorrow, perhaps' }),
  },
  { name: '500 for hours', feeds: 4, host: 'shared', shows: every(4, 10), readable: false, answer: status(500) },
  {
    name: '404 for days, then back',
    feeds: 4,
    host: 'shared',
    shows: once(0.15, 72),
    readable: false,
    backoffHours: 24,
    answer: status(404),
  },
  {
    name: '410 for days, then back',
    feeds: 3,
    host: 'shared',
    shows: once(0.15, 72),
    readable: false,
    backoffHours: 7 * 24,
    answer: status(410),
  },
  {
    name: '403 to us for days, then back',
    feeds: 2,
    host: 'shared',
    shows: once(0.3, 48),
    readable: false,
    backoffHours: 24,
    answer: status(403),
  },
  {
    name: 'a web page with status 200',
    feeds: 4,
    host: 'shared',
    shows: every(6, 10),
    readable: false,
    backoffHours: 24,
    answer: ({ response }) =>
      void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html>\n<html><head><title>Sign in</title></head><body>Please sign in</body></html>'),
  },
  {
    name: 'an empty body with status 200',
    feeds: 3,
    host: 'shared',
    shows: every(6, 10),
    readable: false,
    backoffHours: 24,
    answer: ({ response }) => void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(),
  },
];
