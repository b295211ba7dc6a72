import { setTimeout as sleep } from 'node:timers/promises';

// Retry policy is data. SQLSTATE classes and codes: PostgreSQL documentation, appendix A.
/** The server or the connection had trouble; the same statement may succeed later. */
const TRANSIENT_SQLSTATE_CLASSES = new Set(['08', '53', '57', '58']);
/** serialization_failure, deadlock_detected, lock_not_available, in_failed_sql_transaction after a lost connection. */
const TRANSIENT_SQLSTATES = new Set(['40001', '40P01', '55P03']);
const TRANSIENT_SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
]);
/** 57014 query_canceled is a time-out of ours, not trouble of the server. */
const PERMANENT_SQLSTATES = new Set(['57014']);
/** What pg says, without a code, when the server goes away. */
const TRANSIENT_MESSAGES = /connection terminated|connection ended|timeout exceeded when trying to connect/i;

/** True when trying again may help; false for bad data and for our own mistakes. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') {
    if (PERMANENT_SQLSTATES.has(code)) return false;
    if (TRANSIENT_SOCKET_CODES.has(code) || TRANSIENT_SQLSTATES.has(code)) return true;
    if (/^[0-9A-Z]{5}$/.test(code)) return TRANSIENT_SQLSTATE_CLASSES.has(code.slice(0, 2));
  }
  return TRANSIENT_MESSAGES.test(error.message);
}

/** True for SQLSTATE 22, 23 and 54 (data, constraint, a limit such as the size of an index row): this row will never do. */
export function isBadData(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(code);
}

export type RetryPolicy = { attempts: number; firstDelayMs: number; maxDelayMs: number };

/** About two minutes: a PostgreSQL that recovers from a crash is back within it. */
export const DATABASE_RETRY: RetryPolicy = { attempts: 30, firstDelayMs: 50, maxDelayMs: 5_000 };

/** Runs fn until it succeeds, fails for good, the attempts are used up, or the signal fires. */
export async function retry<T>(
  fn: () => Promise<T>,
  policy: RetryPolicy,
  signal?: AbortSignal,
  mayPass: (error: unknown) => boolean = isTransient,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fn();
    } catch (error) {
      if (attempt >= policy.attempts || !mayPass(error) || signal?.aborted) throw error;
      const delayMs = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
      await sleep(delayMs * (0.5 + Math.random() / 2), undefined, { signal });
    }
  }
}

/** What work gives, or the abort reason as soon as the signal fires: for work that cannot be stopped, only left. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    if (signal.aborted) onAbort();
  });
}
