// The head and the body of an answer as Node's client hands them over.

import type { IncomingMessage } from 'node:http';

/** A longer one is none: it would be sent back with each request. */
const MAX_VALIDATOR_CHARS = 1_000;

export const headerOf = (response: IncomingMessage, name: string): string | null =>
  [response.headers[name] ?? null].flat()[0] ?? null;

export function validatorOf(response: IncomingMessage, name: string): string | null {
  const validator = headerOf(response, name);
  return (validator?.length ?? 0) > MAX_VALIDATOR_CHARS ? null : validator;
}

/** What is not read is thrown away with its connection, or it would hold both. */
export const leave = (response: IncomingMessage) => response.on('error', () => undefined).destroy();

/** The pieces of a body; its time is counted while somebody waits for one, because the reader may be the slower of the two. */
export async function* piecesOf(
  response: IncomingMessage,
  idleMs: number,
  failed: (cause: unknown) => Error,
): AsyncGenerator<Buffer> {
  const late = () => response.destroy(new Error(`nothing more came within ${idleMs} ms`));
  let timer = setTimeout(late, idleMs);
  try {
    for await (const piece of response) {
      clearTimeout(timer);
      yield piece as Buffer;
      timer = setTimeout(late, idleMs);
    }
  } catch (cause) {
    throw failed(cause);
  } finally {
    clearTimeout(timer);
    leave(response);
  }
}
