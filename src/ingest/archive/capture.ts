// One capture of a Wayback machine, as it was crawled (RFC 7089; "id_": without the archive's own changes).
//
// Invariant: what is handed over is a capture, with the time at which it was made: the archive may lead to another one than was
// asked for, and may answer with a page of its own.

import { BadAnswer } from '../feed/body.ts';
import { FetchError, Refusal } from '../feed/fetch-error.ts';
import { captureTimeMs } from './cdx.ts';
import { blockedBy, blockedReason, type WaybackHost } from './wayback-host.ts';

/** Some lie on disks that have to be found first. */
const WHOLE_MS = 120_000;

export type Fetched =
  | {
      timestamp: string;
      original: string;
      capturedAtMs: number;
      body: Buffer;
      contentType: string;
    }
  /** Why there is none, and never will be. */
  | { reason: string };

/** @throws Error for trouble of the archive, which may pass */
export async function fetchCapture(
  { timestamp, original }: { timestamp: string; original: string },
  host: WaybackHost,
  signal: AbortSignal,
): Promise<Fetched> {
  // "#" would end the address before the archive sees it.
  const url = `${host.base}web/${timestamp}id_/${original.replaceAll('#', '%23')}`;
  const fetched = await host.get(url, { accept: '*/*', wholeMs: WHOLE_MS }, signal).catch((cause: Error) => {
    signal.throwIfAborted();
    const reason = reasonOf(cause);
    if (reason === null) throw cause;
    return { reason };
  });
  if ('reason' in fetched) return fetched;
  const { headers, body, contentType } = fetched;
  const memento = headers['memento-datetime'];
  if (memento === undefined) {
    return {
      reason:
        blockedBy(body.toString('latin1')) ?? 'the archive answered with a page of its own instead of the capture',
    };
  }
  const reached = /\/web\/(\d{14})[a-z]{2}_\/(.+)$/.exec(fetched.url);
  const reachedAt = reached?.[1] ?? timestamp;
  // RFC 7089, 2.1.1: always in this form, which Date.parse reads exactly.
  const capturedAtMs = / GMT$/.test(String(memento)) ? Date.parse(String(memento)) : captureTimeMs(reachedAt);
  if (capturedAtMs === null || Number.isNaN(capturedAtMs))
    return { reason: `the archive does not say when it was captured: ${String(memento).slice(0, 100)}` };
  return { timestamp: reachedAt, original: reached?.[2] ?? original, capturedAtMs, body, contentType };
}

/** null: it may go another way the next time. */
function reasonOf(error: Error): string | null {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof FetchError)) return null;
  const blocked = blockedReason(error);
  if (blocked !== null) return blocked;
  if ('memento-datetime' in error.headers) return `it was captured with HTTP ${error.status}`;
  if (error.status === 404 || error.status === 410)
    return `the archive lists it and does not have it (HTTP ${error.status})`;
  // Too large, packed wrongly, redirects without end. What keeps us from the archive (DNS, a certificate) is no capture's fault.
  return error.cause instanceof BadAnswer ? error.message : null;
}
