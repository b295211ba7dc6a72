// ETag and Last-Modified that say nothing, or the wrong thing.

import type { Behaviour } from '../behaviour.ts';
import { always, every } from '../episodes.ts';
import { rfc822 } from '../listing.ts';

const FIXED_ETAG = '"1"';
const FIXED_DATE = rfc822(Date.UTC(2031, 0, 1));

const shown = { host: 'shared', shows: always, readable: true } as const;

/** The same validator for ever, and "not modified" to whoever sends it: news is seen when the whole feed is asked for. */
const stuck = (name: string, feeds: number, sent: string, asked: string, value: string): Behaviour => ({
  name,
  feeds,
  ...shown,
  intervalHours: 6,
  validators: 'none',
  headers: () => ({ [sent]: value }),
  answer: (context) => {
    if (context.request.headers[asked] === value) context.response.writeHead(304).end();
    else context.deliver();
  },
});

export const validators: Behaviour[] = [
  stuck('ETag that never changes, and 304 to it', 4, 'etag', 'if-none-match', FIXED_ETAG),
  {
    ...stuck('ETag that never changes, on a busy feed', 2, 'etag', 'if-none-match', FIXED_ETAG),
    rhythm: 'busy',
  },
  stuck('Last-Modified that never changes, and 304 to it', 3, 'last-modified', 'if-modified-since', FIXED_DATE),
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
