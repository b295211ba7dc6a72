// One request of HTTP/1.1 by Node's own client, and not by a library: Akamai lets connections hang whose request has a Connection
// header, keep-alive or close (npr.org; mediacloud/rss-fetcher), and neither undici nor fetch can leave it out.

import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';

/** lexpress.fr sends up to 1,000 header lines. */
const MAX_HEADER_BYTES = 131_072;

/** wholeMs is null for what is read as it comes: then its reader sees to it that it goes on. */
export type SendTimeouts = { connectMs: number; firstByteMs: number; wholeMs: number | null };
export type Timeouts = { connectMs: number; firstByteMs: number; wholeMs: number; idleMs?: number };

/**
 * Resolves with the answer once its head is there; its body ends with an error when the time is up or the signal fires. Each
 * request has a connection of its own: feeds are asked for too seldom to keep one.
 * @throws Error that says in which of its parts the request failed
 */
export function send(
  url: URL,
  {
    headers,
    lookup,
    timeouts,
    signal,
  }: {
    headers: Record<string, string>;
    lookup: LookupFunction;
    timeouts: SendTimeouts;
    signal: AbortSignal | undefined;
  },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const sent = request(url, { headers, lookup, maxHeaderSize: MAX_HEADER_BYTES, agent: false, signal });
    sent.removeHeader('connection');

    let answer: IncomingMessage | null = null;
    const after = (ms: number | null, what: string) =>
      ms === null ? undefined : setTimeout(() => (answer ?? sent).destroy(new Error(`${what} within ${ms} ms`)), ms);
    const timers = {
      connect: after(timeouts.connectMs, 'no connection'),
      firstByte: after(timeouts.firstByteMs, 'nothing came'),
      whole: after(timeouts.wholeMs, 'nothing whole came'),
    };
    sent.on('socket', (socket: Socket) => socket.on('connect', () => clearTimeout(timers.connect)));
    sent.on('response', (response) => {
      clearTimeout(timers.firstByte);
      answer = response;
      resolve(response);
    });
    // After the answer this says nothing more: the body ends with an error of its own.
    sent.on('error', reject);
    sent.on('close', () => {
      for (const timer of Object.values(timers)) clearTimeout(timer);
      // As after 101 Switching Protocols, which is neither an answer nor an error.
      reject(new Error('the connection ended without an answer'));
    });
    sent.end();
  });
}
