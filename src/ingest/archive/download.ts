// A file behind an address, brought to this machine before it is read: Parquet is read from its end, and a connection seldom lasts
// for gigabytes.
//
// Invariant: a file is handed out whole or not at all. What a broken connection has left is gone on with only where the server
// confirms that it is the same version (a strong ETag, If-Range and 206; RFC 9110, 13.1.5 and 14.2).

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenAsk, Opened } from '../feed/fetch.ts';
import { FetchError, Refusal } from '../feed/fetch-error.ts';
import { HostTrouble, troubleOf } from './patience.ts';

const MAX_FILE_BYTES = 50_000_000_000;
/** In a row, without having come further. */
const MAX_FAILURES = 5;
const PROGRESS_BYTES = 1_000_000;

export type Downloaded = { path: string; remove(): Promise<void> };
export type Download = (url: string, signal: AbortSignal) => Promise<Downloaded>;

/** Waits for the host's turn, and asks as long as it may yet answer. */
export type Open = (url: string, ask: OpenAsk & { signal: AbortSignal }) => Promise<Opened>;

export type DownloadOptions = {
  /** Where files lie while they are read. */
  folder: string;
  open: Open;
  maxBytes?: number;
  firstDelayMs?: number;
};
type Settings = { open: Open; maxBytes: number; signal: AbortSignal };
type Part = { path: string; etagPath: string };

export function createDownload({
  folder,
  open,
  maxBytes = MAX_FILE_BYTES,
  firstDelayMs = 1_000,
}: DownloadOptions): Download {
  return async (url, signal) => {
    await mkdir(folder, { recursive: true });
    const id = createHash('sha256').update(url).digest('hex').slice(0, 32);
    const path = join(folder, `${id}.${process.pid}`);
    const part = { path: `${path}.part`, etagPath: `${path}.etag` };
    await takeOver(folder, id, part);
    try {
      await fetchWhole(url, part, firstDelayMs, { open, maxBytes, signal });
      await rename(part.path, path);
    } catch (cause) {
      // A full disk is not to stay full, and what no server will go on with is of no use.
      const isKept =
        signal.aborted || troubleOf(cause) !== null || cause instanceof HostTrouble || cause instanceof Refusal;
      if (!isKept || (await readEtag(part)) === null) await removePart(part);
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
      // Killed between the last byte and the end: there is no rest (RFC 9110, 15.5.17), and whether it is whole nobody says.
      if (cause instanceof FetchError && cause.status === 416) await removePart(part);
      const have = await sizeOf(part);
      failures = have >= most + PROGRESS_BYTES ? 1 : failures + 1;
      most = Math.max(most, have);
      if (failures >= MAX_FAILURES || !mayPass(cause) || settings.signal.aborted) throw cause;
      await sleep(firstDelayMs * 2 ** (failures - 1), undefined, { signal: settings.signal });
    }
  }
}

const mayPass = (cause: unknown): boolean =>
  troubleOf(cause) !== null || (cause instanceof FetchError && cause.status === 416);

/** What is missing of the file, or all of it. */
async function fetchRest(url: string, part: Part, { open, maxBytes, signal }: Settings): Promise<void> {
  const have = await sizeOf(part);
  const etag = have > 0 ? await readEtag(part) : null;
  const rest = etag === null ? null : { from: have, etag };
  const opened = await open(url, { accept: '*/*', signal, rest });
  const from = opened.status === 206 ? have : 0;
  if (from === 0) {
    await rm(part.path, { force: true });
    await writeFile(part.etagPath, strongEtag(opened.etag) ?? '');
  }
  let bytes = from;
  const stated = from + (opened.bytes ?? 0);
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of opened.body) {
      bytes += piece.length;
      if (Math.max(bytes, stated) > maxBytes) throw new Error(`it is larger than ${maxBytes} bytes`);
      yield piece;
    }
  }
  await pipeline(counted, createWriteStream(part.path, { flags: 'a' }), { signal });
  const modifiedMs = Date.parse(opened.lastModified ?? '');
  if (!Number.isNaN(modifiedMs)) await utimes(part.path, new Date(modifiedMs), new Date(modifiedMs));
}

/** RFC 9110, 8.8.3: a weak one (W/) is also that of a file with other bytes. */
const strongEtag = (etag: string | null): string | null => (etag?.startsWith('"') ? etag : null);

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
