// A file behind an address, brought to this machine before it is read: Parquet is read from its end, and a connection seldom lasts
// for gigabytes.
//
// Invariant: a file is handed out whole or not at all. What a broken connection has left is gone on with only where the server
// confirms that it is the same version (a strong ETag, If-Range and 206; RFC 9110, 13.1.5 and 14.2).

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGuard, type Guard } from '../feed/addresses.ts';
import { send } from '../feed/send.ts';

const MAX_FILE_BYTES = 50_000_000_000;
const MAX_REDIRECTS = 5;
const MAX_ETAG_CHARS = 1_000;
const TIMEOUTS = { connectMs: 10_000, firstByteMs: 60_000, wholeMs: 86_400_000 };
/** In a row, without having come further. */
const MAX_FAILURES = 5;
const PROGRESS_BYTES = 1_000_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Of a server that has too much to do, or of one behind it. */
const PASSING_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
/** Other troubles of a connection may pass. */
const LASTING_CODES = new Set(['ENOTFOUND', 'ENOSPC', 'EACCES', 'EROFS', 'ERR_TLS_CERT_ALTNAME_INVALID']);

export type Downloaded = { path: string; remove(): Promise<void> };
export type Download = (url: string, signal: AbortSignal) => Promise<Downloaded>;

export type DownloadOptions = {
  /** Where files lie while they are read. */
  folder: string;
  /** Host names or addresses that may be private. */
  allowHosts: readonly string[];
  userAgent: string;
  maxBytes?: number;
  /** Without a byte. */
  idleMs?: number;
  firstDelayMs?: number;
  lookup?: LookupFunction;
};
type Settings = { guard: Guard; userAgent: string; maxBytes: number; idleMs: number; signal: AbortSignal };
type Part = { path: string; etagPath: string };

export function createDownload({
  folder,
  allowHosts,
  userAgent,
  maxBytes = MAX_FILE_BYTES,
  idleMs = 60_000,
  firstDelayMs = 1_000,
  lookup,
}: DownloadOptions): Download {
  const guard = createGuard(allowHosts, lookup);

  return async (url, signal) => {
    await mkdir(folder, { recursive: true });
    const id = createHash('sha256').update(url).digest('hex').slice(0, 32);
    const path = join(folder, `${id}.${process.pid}`);
    const part = { path: `${path}.part`, etagPath: `${path}.etag` };
    await takeOver(folder, id, part);
    try {
      await fetchWhole(url, part, firstDelayMs, { guard, userAgent, maxBytes, idleMs, signal });
      await rename(part.path, path);
    } catch (cause) {
      // A full disk is not to stay full, and what no server will go on with is of no use.
      if (isLasting(cause) || (await readEtag(part)) === null) await removePart(part);
      const reason = signal.aborted ? 'stopped' : (cause as Error).message;
      throw new Error(`file: ${url}: not downloaded: ${reason}`, { cause });
    }
    await removePart(part);
    return { path, remove: () => rm(path, { force: true }) };
  };
}

/** Takes what a process that was killed has left of this file, and removes what such ones were reading. */
async function takeOver(folder: string, id: string, part: Part): Promise<void> {
  let isFree = (await sizeOf(part)) === 0;
  if (isFree) await removePart(part);
  for (const name of await readdir(folder)) {
    const [, of, pid, ending] = LEFT.exec(name) ?? [];
    if (of === undefined || isAlive(Number(pid))) continue;
    const left = join(folder, `${of}.${pid}`);
    if (ending === undefined) await rm(left, { force: true });
    else if (of === id && isFree) {
      await rename(`${left}.etag`, part.etagPath).catch(() => undefined);
      // The renaming lets one process alone have it.
      isFree = await rename(`${left}.part`, part.path).then(
        () => false,
        () => true,
      );
    }
  }
}
const LEFT = /^([0-9a-f]{32})\.(\d+)(\.part)?$/;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function fetchWhole(url: string, part: Part, firstDelayMs: number, settings: Settings): Promise<void> {
  let most = await sizeOf(part);
  for (let failures = 0; ; ) {
    try {
      return await fetchRest(url, part, settings);
    } catch (cause) {
      const have = await sizeOf(part);
      failures = have >= most + PROGRESS_BYTES ? 1 : failures + 1;
      most = Math.max(most, have);
      if (failures >= MAX_FAILURES || isLasting(cause) || settings.signal.aborted) throw cause;
      await sleep(firstDelayMs * 2 ** (failures - 1), undefined, { signal: settings.signal });
    }
  }
}

/** What is missing of the file, or all of it. */
async function fetchRest(url: string, part: Part, settings: Settings): Promise<void> {
  const { maxBytes, idleMs, signal } = settings;
  const have = await sizeOf(part);
  const etag = have > 0 ? await readEtag(part) : null;
  const range: Record<string, string> = etag === null ? {} : { range: `bytes=${have}-`, 'if-range': etag };
  const response = await follow(url, range, settings);
  const tooLarge = () => new Lasting(`it is larger than ${maxBytes} bytes`);
  let bytes = 0;
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge();
      yield chunk;
    }
  }
  try {
    const answer = readHead(response, etag === null ? 0 : have);
    if (answer.whole !== null && answer.whole > maxBytes) throw tooLarge();
    if (answer.from === 0) {
      await rm(part.path, { force: true });
      await writeFile(part.etagPath, answer.etag ?? '');
    }
    bytes = answer.from;
    response.setTimeout(idleMs, () => response.destroy(new Error(`nothing came for ${idleMs} ms`)));
    await pipeline(response, counted, createWriteStream(part.path, { flags: 'a' }), { signal });
    if (answer.whole !== null && bytes !== answer.whole) throw new Error(`${bytes} of ${answer.whole} bytes came`);
    if (answer.modifiedAt !== null) await utimes(part.path, answer.modifiedAt, answer.modifiedAt);
  } finally {
    // What is not read is thrown away with its connection.
    response.on('error', () => undefined).destroy();
  }
}

async function follow(start: string, range: Record<string, string>, settings: Settings): Promise<IncomingMessage> {
  const { guard, userAgent, signal } = settings;
  // As it lies there: a file that is packed is kept so.
  const headers = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity', ...range };
  let url = new URL(start);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    try {
      guard.check(url);
    } catch (cause) {
      throw new Lasting((cause as Error).message, { cause });
    }
    const response = await send(url, { headers, lookup: guard.lookup, timeouts: TIMEOUTS, signal });
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return response;
    response.on('error', () => undefined).destroy();
    if (!URL.canParse(location, url.href))
      throw new Lasting(`a redirect to ${location.slice(0, 200)}, which is no address`);
    url = new URL(location, url);
  }
  throw new Lasting(`more than ${MAX_REDIRECTS} redirects`);
}

type Head = { from: number; whole: number | null; etag: string | null; modifiedAt: Date | null };

/** What the answer gives. @param have bytes that were asked to be gone on with */
function readHead({ statusCode: status = 0, headers }: IncomingMessage, have: number): Head {
  if (status !== 200 && status !== 206) {
    const reason = `HTTP ${status}`;
    throw PASSING_STATUSES.has(status) ? new Error(reason) : new Lasting(reason);
  }
  const packing = headers['content-encoding'] ?? 'identity';
  // A file that lies there as gzip is read as one.
  if (!/^(identity|gzip|x-gzip)$/i.test(packing))
    throw new Lasting(`it is packed as ${packing.slice(0, 40)}, which nobody asked for`);
  const modified = Date.parse(headers['last-modified'] ?? '');
  const version = {
    etag: strongEtag(headers.etag),
    modifiedAt: Number.isNaN(modified) ? null : new Date(modified),
  };
  if (status === 200) return { ...version, from: 0, whole: lengthIn(headers['content-length']) };
  const [, from, whole] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  if (have === 0 || Number(from) !== have) throw new Lasting('a part came that nobody asked for');
  return { ...version, from: have, whole: lengthIn(whole) };
}

/** RFC 9110, 8.8.3: a weak one (W/) is also that of a file with other bytes. */
const strongEtag = (etag: string | undefined): string | null =>
  etag?.startsWith('"') && etag.length <= MAX_ETAG_CHARS ? etag : null;

const lengthIn = (text: string | undefined): number | null => (/^\d+$/.test(text ?? '') ? Number(text) : null);

const sizeOf = (part: Part): Promise<number> =>
  stat(part.path).then(
    ({ size }) => size,
    () => 0,
  );

const readEtag = async ({ etagPath }: Part): Promise<string | null> =>
  (await readFile(etagPath, 'utf8').catch(() => '')) || null;

async function removePart({ path, etagPath }: Part): Promise<void> {
  await rm(path, { force: true });
  await rm(etagPath, { force: true });
}

/** Trying again does not help. */
class Lasting extends Error {}

const isLasting = (error: unknown): boolean =>
  error instanceof Lasting || LASTING_CODES.has((error as NodeJS.ErrnoException).code ?? '');
