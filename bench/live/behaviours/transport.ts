// What goes wrong with bytes and sockets.

import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';
import type { Behaviour, Context } from '../behaviour.ts';
import { after, always, every, sometimes } from '../episodes.ts';

/** Unpacked: more than any reader may keep. */
const BOMB_BYTES = 60_000_000;
const TRICKLE_EVERY_MS = 20;

const xmlHead = { 'content-type': 'application/rss+xml' };
const START = '<?xml version="1.0"?><rss version="2.0"><channel><title>Slow';

const PACKERS = {
  gzip: gzipSync,
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
};
const bombs = new Map<string, Buffer>();
/** Made when it is first asked for. */
function bomb(encoding: keyof typeof PACKERS): Buffer {
  const made = bombs.get(encoding) ?? PACKERS[encoding](Buffer.alloc(BOMB_BYTES, ' '));
  bombs.set(encoding, made);
  return made;
}

/** Ten times itself, nine times over. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
).join('')}]><rss version="2.0"><channel><title>&a9;</title><item><title>&a9;</title></item></channel></rss>`;

/** Writes again and again until the other side has gone. */
function repeat({ response }: Context, write: () => void, everyMs: number): void {
  const timer = setInterval(write, everyMs);
  response.on('close', () => clearInterval(timer));
}

function endless({ response }: Context): void {
  const block = Buffer.alloc(65_536, '<item><title>again</title></item>\n');
  response.writeHead(200, xmlHead).write(START);
  const pour = () => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', pour);
  pour();
}

/** The first bytes of the feed, and a length that is said to be another one. */
function halfOf(context: Context, length: number | null, end: (context: Context) => void): void {
  const bytes = Buffer.from(`${START}${'.'.repeat(4_000)}`);
  context.response.writeHead(200, { ...xmlHead, ...(length === null ? {} : { 'content-length': length }) });
  context.response.write(bytes, () => end(context));
}

const reset = ({ response }: Context): void => void response.socket?.resetAndDestroy();

export const transport: Behaviour[] = [
  {
    name: 'slow-loris: a byte now and then',
    feeds: 3,
    host: 'shared',
    shows: every(6, 12),
    readable: false,
    answer: (context) => {
      context.response.writeHead(200, xmlHead).write(START);
      repeat(context, () => context.response.write('.'), TRICKLE_EVERY_MS);
    },
  },
  {
    name: 'never answers',
    feeds: 3,
    host: 'shared',
    shows: every(6, 12),
    readable: false,
    answer: () => undefined,
  },
  { name: 'endless body', feeds: 3, host: 'shared', shows: every(6, 12), readable: false, answer: endless },
  {
    name: 'gzip bomb',
    feeds: 3,
    host: 'shared',
    shows: every(6, 12),
    readable: false,
    answer: ({ response }) =>
      void response.writeHead(200, { ...xmlHead, 'content-encoding': 'gzip' }).end(bomb('gzip')),
  },
  {
    name: 'brotli bomb',
    feeds: 3,
    host: 'shared',
    shows: every(6, 12),
    readable: false,
    answer: ({ response }) => void response.writeHead(200, { ...xmlHead, 'content-encoding': 'br' }).end(bomb('br')),
  },
  {
    name: 'entities that grow to gigabytes',
    feeds: 3,
    host: 'shared',
    shows: every(6, 12),
    readable: false,
    backoffHours: 24,
    answer: ({ response }) => void response.writeHead(200, xmlHead).end(LAUGHS),
  },
  {
    name: 'deflate without its header',
    feeds: 3,
    host: 'shared',
    shows: always,
    readable: true,
    encode: (text) => ({ bytes: deflateRawSync(text), contentEncoding: 'deflate' }),
  },
  {
    name: 'Content-Length too long',
    feeds: 3,
    host: 'shared',
    shows: every(5, 10),
    readable: false,
    answer: (context) => halfOf(context, 9_999, ({ response }) => response.socket?.end()),
  },
  {
    name: 'Content-Length too short',
    feeds: 3,
    host: 'shared',
    shows: every(5, 10),
    readable: false,
    answer: (context) => halfOf(context, 1_000, ({ response }) => response.end()),
  },
  {
    name: 'connection reset in the middle',
    feeds: 3,
    host: 'shared',
    shows: every(5, 10),
    readable: false,
    answer: (context) => halfOf(context, null, reset),
  },
  {
    name: 'body cut in half, sometimes',
    feeds: 4,
    host: 'shared',
    shows: sometimes(0.1),
    readable: false,
    // Well-formed HTTP: nothing but the missing end tells.
    answer: (context) => halfOf(context, null, ({ response }) => response.end()),
  },
  {
    name: 'host refuses connections for hours',
    feeds: 4,
    host: 'own',
    shows: every(5, 9),
    readable: false,
    // Nothing listens there; a connection that is open already is cut.
    address: () => '127.0.0.2',
    answer: reset,
    answersAll: true,
  },
  {
    name: 'gone without a word',
    feeds: 2,
    host: 'own',
    shows: after(0.6),
    readable: false,
    address: () => '127.0.0.2',
    answer: reset,
    answersAll: true,
  },
];
