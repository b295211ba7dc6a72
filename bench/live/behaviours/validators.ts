// ETag and Last-Modified that say nothing, or the wrong thing.

import type { Behaviour } from '../behaviour.ts';
import { always, every } from '../episodes.ts';
import { rfc822 } from '../listing.ts';

const FIXED_ETAG = '"1"';
const FIXED_DATE = rfc822(Date.UTC(2031, 0, 1));

const shown = { host: 'shared', shows: always, readable: true } as const;

export const validators: Behaviour[] = [
  {
    name: 'ETag that never changes, and 304 to it',
    intervalHours: 6,
    feeds: 4,
    ...shown,
    answer: (context) => {
      if (context.request.headers['if-none-match'] === FIXED_ETAG) context.response.writeHead(304).end();
      else context.deliver();
    },
    validators: 'none',
    headers: () => ({ etag: FIXED_ETAG }),
  },
  {
    name: 'ETag that never changes, on a busy feed',
    intervalHours: 6,
    feeds: 2,
    ...shown,
    rhythm: 'busy',
    answer: (context) => {
      if (context.request.headers['if-none-match'] === FIXED_ETAG) context.response.writeHead(304).end();
      else context.deliver();
    },
    validators: 'none',
    headers: () => ({ etag: FIXED_ETAG }),
  },
  {
    name: 'Last-Modified that never changes, and 304 to it',
    intervalHours: 6,
    feeds: 3,
    ...shown,
    answer: (context) => {
      if (context.request.headers['if-modified-since'] === FIXED_DATE) context.response.writeHead(304).end();
      else context.deliver();
    },
    validators: 'none',
    headers: () => ({ 'last-modified': FIXED_DATE }),
  },
  {
    name: '304 for hours, whatever is asked',
    feeds: 3,
    host: 'shared',
    shows: every(4, 10),
    readable: false,
    answer: ({ response }) => void response.writeHead(304).end(),
  },
  {
    name: 'ETag that always changes',
    feeds: 3,
    ...shown,
    validators: 'none',
    headers: ({ random }) => ({ etag: `"${random.next()}"` }),
  },
  { name: 'no validators', feeds: 3, ...shown, validators: 'none' },
  {
    name: 'validators of 12,000 characters',
    feeds: 2,
    ...shown,
    validators: 'none',
    headers: () => ({ etag: `"${'e'.repeat(6_000)}"`, 'last-modified': 'x'.repeat(6_000) }),
  },
];
