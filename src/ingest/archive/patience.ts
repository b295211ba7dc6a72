// Asking a host that has trouble, or that wants to be left alone, until it answers: how long to wait is data.

import type { RetryPolicy } from '../../retry.ts';
import type { Clock } from '../clock.ts';
import { failureOf } from '../feed/failure.ts';
import { FetchError } from '../feed/fetch-error.ts';
import { pauseMs } from '../feed/schedule.ts';

/** By the kind of trouble; the wait doubles from one attempt to the next. */
export type Patience = {
  /** 429, and a 503 that says until when; never shorter than what the host asks for. */
  paused: RetryPolicy;
  /** Nobody listens, or this address is shut out. */
  refused: RetryPolicy;
  /** 5xx, time-outs, connections that are cut. */
  passing: RetryPolicy;
};

export const HOST_PATIENCE: Patience = {
  paused: { attempts: 6, firstDelayMs: 60_000, maxDelayMs: 3_600_000 },
  refused: { attempts: 4, firstDelayMs: 30_000, maxDelayMs: 300_000 },
  passing: { attempts: 4, firstDelayMs: 5_000, maxDelayMs: 300_000 },
};
/** Who is to wait longer goes on later. */
export const MAX_WAIT_MS = 2 * 3_600_000;

const WHAT_TO_DO: Record<keyof Patience, string> = {
  paused: 'it wants to be asked less; let no other program ask it from this address, and resume the run later',
  refused: 'it is down, or has shut this address out for a while; resume the run in some hours',
  passing: 'it has trouble; resume the run later',
};

/** The host did not answer, however often it was asked. */
export class HostTrouble extends Error {
  override name = 'HostTrouble';
}

/** What came is damaged, and may come whole the next time. */
export class Damaged extends Error {
  override name = 'Damaged';
}

export type PatientOptions = {
  /** Who is asked, where a failure does not say. */
  host: string;
  clock: Clock;
  signal: AbortSignal;
  patience: Patience;
  /** The host is to be left alone until then, by all processes. */
  pause(host: string, until: Date): Promise<void>;
  /** Is told why nothing comes, before a wait. */
  warn(message: string): void;
};

/**
 * @param request asks, having waited for the host's turn; it is called again where the trouble may pass
 * @throws HostTrouble where the host never answers; FetchError where it answers that there is nothing; what else request throws
 */
export async function patiently<T>(
  request: () => Promise<T>,
  { host, clock, signal, patience, pause, warn }: PatientOptions,
): Promise<T> {
  const failures = { paused: 0, refused: 0, passing: 0 };
  for (;;) {
    signal.throwIfAborted();
    try {
      return await request();
    } catch (cause) {
      signal.throwIfAborted();
      const trouble = troubleOf(cause);
      if (trouble === null) throw cause;
      const { message, host: who = null, retryAfter = null } = cause as Partial<FetchError>;
      const { attempts, firstDelayMs, maxDelayMs } = patience[trouble];
      const failed = ++failures[trouble];
      const nowMs = clock.now().getTime();
      const growingMs = Math.min(firstDelayMs * 2 ** (failed - 1), maxDelayMs);
      const waitMs = trouble === 'paused' ? Math.max(pauseMs(retryAfter, nowMs), growingMs) : growingMs;
      // Longer by chance, never shorter.
      const until = new Date(nowMs + waitMs * (1 + Math.random() / 10));
      if (trouble !== 'passing') await pause(who ?? host, until);
      if (failed >= attempts || waitMs > MAX_WAIT_MS) {
        const notBefore = trouble === 'passing' ? '' : `, not before ${until.toISOString()}`;
        throw new HostTrouble(`${message} (asked ${failed} times): ${WHAT_TO_DO[trouble]}${notBefore}`, { cause });
      }
      warn(`${message}; asked again at ${until.toISOString()}`);
      // A clock may wake up early.
      while (clock.now() < until && !signal.aborted) await clock.until(until, null, signal);
    }
  }
}

/** null: it will be the same the next time. */
export function troubleOf(error: unknown): keyof Patience | null {
  if (error instanceof Damaged) return 'passing';
  if (!(error instanceof FetchError)) return null;
  const { status, headers, message } = error;
  // RFC 7089, 2.1.1: the status is that of what was archived, not of the archive.
  if ('memento-datetime' in headers) return null;
  if (failureOf(error).pausesHost) return 'paused';
  if (status !== null) return status >= 500 || status === 408 ? 'passing' : null;
  const { code = '' } = (error.cause ?? {}) as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'refused';
  // Codes of sockets, of DNS and of Node's HTTP parser; ERR_… are our own mistakes and bad certificates.
  return /^(?:E(?!RR_)|HPE_)/.test(code) || /within \d+ ms$/.test(message) ? 'passing' : null;
}
