// Feeds that can be read, by bytes that are not what they are said to be.

import { brotliCompressSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Behaviour } from '../behaviour.ts';
import { always } from '../episodes.ts';

const shown = { host: 'shared', shows: always, readable: true, format: 'rss' } as const;

const labelled = (text: string, label: string): string => text.replace('encoding="utf-8"', `encoding="${label}"`);

export const encodings: Behaviour[] = [
  {
    name: 'UTF-8 that is said to be ISO-8859-1',
    feeds: 3,
    ...shown,
    encode: (text) => ({
      bytes: Buffer.from(labelled(text, 'ISO-8859-1')),
      contentType: 'text/xml; charset=iso-8859-1',
    }),
  },
  {
    name: 'windows-1252 that is said to be UTF-8',
    feeds: 3,
    ...shown,
    encode: (text) => ({ bytes: iconv.encode(text, 'windows-1252') }),
  },
  {
    name: 'UTF-16 with a byte order mark',
    feeds: 3,
    ...shown,
    encode: (text) => ({
      bytes: iconv.encode(labelled(text, 'utf-16'), 'utf-16le', { addBOM: true }),
      contentType: 'text/xml',
    }),
  },
  {
    name: 'windows-1251',
    feeds: 3,
    ...shown,
    script: 'cyrillic',
    encode: (text) => ({
      bytes: iconv.encode(labelled(text, 'windows-1251'), 'windows-1251'),
      contentType: 'text/xml',
    }),
  },
  {
    name: 'NUL and other forbidden characters',
    feeds: 3,
    ...shown,
    encode: (text) => ({
      bytes: Buffer.from(text.replaceAll('<title>', '<title>\u0000\u0008').replaceAll('<p>', '<p>\uffff')),
    }),
  },
  {
    name: 'text/html as its type',
    feeds: 2,
    ...shown,
    encode: (text) => ({ bytes: Buffer.from(text), contentType: 'text/html' }),
  },
  { name: 'gzip', feeds: 3, ...shown, encode: (text) => ({ bytes: gzipSync(text), contentEncoding: 'gzip' }) },
  {
    name: 'brotli',
    feeds: 3,
    ...shown,
    encode: (text) => ({ bytes: brotliCompressSync(text), contentEncoding: 'br' }),
  },
];
