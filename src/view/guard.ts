import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer: nothing from elsewhere, nothing inline, no guessing of types, no address passed on. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
};

/**
 * On a loopback address only requests that name this machine are answered. A page elsewhere could otherwise point its own
 * domain name at 127.0.0.1 and read the answers (DNS rebinding).
 */
export function hostCheck(listening: string): MiddlewareHandler {
  const loopback = isLoopback(listening);
  return async (c, next) => {
    if (loopback && !isLoopback(hostName(c.req.header('host') ?? ''))) {
      return c.json({ error: 'This viewer answers on this machine only; open it as localhost.' }, 403);
    }
    await next();
  };
}

function hostName(header: string): string {
  return header.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
}

function isLoopback(host: string): boolean {
  if (host.toLowerCase() === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
