// Source `warc`: articles out of WARC and ARC files, such as a crawler keeps: files of this machine, or addresses.
//
// A unit is read from its start, in one stream, and nothing of it is kept beside: what was cut off is never joined to another copy.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { ThreadNotStarted } from '../bounded-thread.ts';
import { parseDate } from '../dates.ts';
import type { Fetcher } from '../feed/fetch.ts';
import { canonicalHost } from '../identity.ts';
import { readPage } from '../page.ts';
import { hostNames, pathOrAddress } from './options.ts';
import { articleOfPage } from './pages.ts';
import { isAddress } from './paths.ts';
import type { Found, Source, Unit } from './source.ts';
import { createStore, type StoreDeps } from './store.ts';
import { httpBody, httpHead, isHtml } from './warc/answer.ts';
import { type RecordHead, recordsOf } from './warc/records.ts';

/** A body of 5 MiB in chunks, with its head; what is larger is no page. */
const MAX_RECORD_BYTES = 10_000_000;
export const STORE_GAP_MS = 1_000;

export const warcOptions = z.strictObject({
  /** Paths and http(s) addresses. */
  files: z.array(pathOrAddress).min(1),
  /** Articles of these alone; none: of all. */
  hosts: hostNames.default([]),
});
export type WarcOptions = z.infer<typeof warcOptions>;

export type WarcDeps = StoreDeps & { fetcher: Fetcher };

export function createWarcSource({ files, hosts }: WarcOptions, deps: WarcDeps): Source {
  async function* list(): AsyncGenerator<Unit> {
    for (const name of new Set(files)) yield { name, bytes: await bytesOfFile(name) };
  }
  return {
    kind: 'warc',
    title: `${files.length} WARC ${files.length === 1 ? 'file' : 'files'}${hosts.length === 0 ? '' : ` for ${hosts.join(', ')}`}`,
    list,
    read: (unit, signal) => readWarc(unit, hosts, deps, signal),
  };
}

/** A file that is not there is said where it is read, so that the others are read. */
const bytesOfFile = async (name: string): Promise<number | null> =>
  isAddress(name)
    ? null
    : stat(name).then(
        ({ size }) => size,
        () => null,
      );

/**
 * The articles of a WARC file as it is read, and its records that cannot be read.
 * @throws Error with the file and the offset where it breaks off
 */
export async function* readWarc(
  unit: string,
  hosts: readonly string[],
  deps: WarcDeps,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  const isOurs = hostFilter(hosts);
  const isWanted = ({ type, url, contentType }: RecordHead) =>
    type === 'response' && isOurs(url) && !/^\s*text\/dns/i.test(contentType);
  let bytes = 0;
  const file = await openUnit(unit, deps, signal);
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of file.pieces) {
      signal.throwIfAborted();
      bytes += piece.length;
      yield piece;
    }
  }
  try {
    for await (const record of recordsOf(counted(), { isWanted, maxBytes: MAX_RECORD_BYTES })) {
      signal.throwIfAborted();
      if ('reason' in record) yield { ...record, reason: `damaged record: ${record.reason}` };
      else yield* foundIn(record);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw brokenOff(unit, bytes, cause as Error);
  } finally {
    await file.close();
  }
}

function brokenOff(unit: string, bytes: number, cause: NodeJS.ErrnoException): Error {
  if (cause.code === 'ENOENT') return new Error(`warc: ${unit}: there is no such file`, { cause });
  return new Error(`warc: ${unit}: at offset ${bytes}: ${cause.message}; what is before it was read`, { cause });
}

async function openUnit(
  unit: string,
  deps: WarcDeps,
  signal: AbortSignal,
): Promise<{ pieces: AsyncIterable<Buffer>; close(): Promise<void> }> {
  if (!isAddress(unit)) {
    const stream = createReadStream(unit, { highWaterMark: 262_144 });
    return { pieces: stream, close: async () => void stream.destroy() };
  }
  const { fetcher } = deps;
  const { body } = await createStore(STORE_GAP_MS, deps)
    .ask(unit, (mayAsk) => fetcher.open(unit, { accept: '*/*', signal, mayAsk }), signal)
    .catch((cause: Error) => {
      throw new Error(`warc: ${cause.message}`, { cause });
    });
  const pieces = body[Symbol.asyncIterator]();
  return { pieces: { [Symbol.asyncIterator]: () => pieces }, close: async () => void (await pieces.return?.()) };
}

/** By the whole host or what is below it, never by a part of the address: g.example/?to=rival.example is not of rival.example. */
function hostFilter(hosts: readonly string[]): (url: string) => boolean {
  if (hosts.length === 0) return (url) => /^https?:/i.test(url);
  const suffixes = hosts.map((host) => `.${host}`);
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && suffixes.some((suffix) => `.${canonicalHost(hostname)}`.endsWith(suffix));
  };
}

async function* foundIn({
  place,
  head,
  block,
}: {
  place: string;
  head: RecordHead;
  block: Buffer;
}): AsyncGenerator<Found> {
  const http = httpHead(block);
  const bad = (reason: string): Found => ({
    place,
    reason: `${head.url.slice(0, 500)}: ${reason}`,
    value: block.subarray(0, 1_000),
  });
  if (http === null) {
    yield bad('the record holds no HTTP answer');
    return;
  }
  if (http.status !== 200 || !isHtml(http.contentType)) return;
  const capturedAt = parseDate(head.date, Date.now());
  if (capturedAt === null) {
    yield bad(`no date at which it was captured: ${head.date.slice(0, 60)}`);
    return;
  }
  const capturedAtMs = Date.parse(capturedAt.publishedAt);
  try {
    const body = await httpBody(block, http);
    const copy = { url: head.url, contentType: http.contentType, capturedAtMs };
    yield { place, ...(await articleOfPage(body, copy, readPage)), capturedAtMs };
  } catch (error) {
    if (error instanceof ThreadNotStarted) throw error;
    yield bad((error as Error).message);
  }
}
