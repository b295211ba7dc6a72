import { FetchError } from './fetch-error.ts';
import type { FailureKind } from './schedule.ts';

const MAX_MESSAGE_CHARS = 1_000;

/** As it can be kept: of what a feed said half a character may be left, which PostgreSQL does not take, as it takes no NUL. */
export const messageOf = ({ message }: Error): string =>
  message.slice(0, MAX_MESSAGE_CHARS).toWellFormed().replaceAll('\u0000', '');

export type FeedFailure = {
  kind: FailureKind;
  message: string;
  status: number | null;
  host: string | null;
  /** 429 concerns the host, and so does a 503 that says until when. */
  pausesHost: boolean;
  retryAfter: string | null;
};

/** What a failed poll means for the feed and for its host. */
export function failureOf(error: Error): FeedFailure {
  const message = messageOf(error);
  if (!(error instanceof FetchError)) {
    return { kind: 'lasting', message, status: null, host: null, pausesHost: false, retryAfter: null };
  }
  const { status, host, retryAfter } = error;
  const pausesHost = status === 429 || (status === 503 && retryAfter !== null);
  const isLasting = status !== null && status >= 400 && status < 500 && status !== 429 && status !== 408;
  return {
    kind: status === 410 ? 'gone' : isLasting ? 'lasting' : 'passing',
    message,
    status,
    host,
    pausesHost,
    retryAfter,
  };
}
