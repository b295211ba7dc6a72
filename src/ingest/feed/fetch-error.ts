import type { IncomingHttpHeaders } from 'node:http';

type Answer = {
  status: number | null;
  retryAfter: string | null;
  host: string | null;
  headers: IncomingHttpHeaders;
  text: string;
};

/**
 * Why there is no body. status, retryAfter and headers are those of the answer, where one came; host is the one that gave it;
 * text is its body, where errorBytes asked for it.
 */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly status: number | null;
  readonly retryAfter: string | null;
  readonly host: string | null;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  constructor(message: string, answer: Partial<Answer> & { cause?: unknown } = {}) {
    super(message, { cause: answer.cause });
    this.status = answer.status ?? null;
    this.retryAfter = answer.retryAfter ?? null;
    this.host = answer.host ?? null;
    this.headers = answer.headers ?? {};
    this.text = answer.text ?? '';
  }
}

/** Thrown by mayAsk: the request must not be made, never or not before an instant. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly retryAt: Date | null;
  constructor(message: string, retryAt: Date | null = null) {
    super(message);
    this.retryAt = retryAt;
  }
}
