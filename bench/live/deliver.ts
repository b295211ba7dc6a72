// A feed as it is at this moment, with validators that are honoured as RFC 9110, section 13, has it.

import { createHash } from 'node:crypto';
import type { Behaviour, Context, Item } from './behaviour.ts';
import { listing, rfc822 } from './listing.ts';
import type { LiveFeed } from './plan.ts';
import { FORMATS } from './render.ts';

/** What the server knows of a feed's last state, so that Last-Modified is true. */
type Version = { etag: string; modifiedMs: number };

/** @param onWhole is told of the items that went out whole */
export function createDelivery(onWhole: (items: Item[]) => void) {
  const versions = new Map<number, Version>();

  function versionOf(feed: LiveFeed, items: Item[], nowMs: number): Version {
    const sha = createHash('sha1');
    for (const { url, guid, title, published } of items) sha.update(`${url}\n${guid}\n${title}\n${published}\n`);
    const etag = `"${sha.digest('base64url').slice(0, 20)}"`;
    const last = versions.get(feed.id);
    if (last?.etag === etag) return last;
    const version = { etag, modifiedMs: nowMs };
    versions.set(feed.id, version);
    return version;
  }

  return function deliver(behaviour: Behaviour, context: Context): void {
    const { feed, nowMs, request, response } = context;
    const listed = listing(feed, nowMs);
    const items = behaviour.items?.(listed, context) ?? listed;
    const version = versionOf(feed, items, nowMs);
    const own = validatorsOf(feed, version);
    const headers: Record<string, string> = { ...own, ...behaviour.headers?.(context) };
    if (isKnown(request.headers, own)) return void response.writeHead(304, headers).end();
    const { contentType, write } = FORMATS[feed.format];
    const text = write({ title: `Feed ${feed.id}`, items, head: behaviour.head ?? '' });
    const encoded = behaviour.encode?.(text) ?? { bytes: Buffer.from(text) };
    headers['content-type'] = encoded.contentType ?? contentType;
    if (encoded.contentEncoding) headers['content-encoding'] = encoded.contentEncoding;
    response.on('finish', () => onWhole(items));
    response.writeHead(200, { ...headers, 'content-length': encoded.bytes.length }).end(encoded.bytes);
  };
}

function validatorsOf({ validators }: LiveFeed, { etag, modifiedMs }: Version): Record<string, string> {
  return {
    ...(validators === 'etag' || validators === 'both' ? { etag } : {}),
    ...(validators === 'last-modified' || validators === 'both' ? { 'last-modified': rfc822(modifiedMs) } : {}),
  };
}

/** RFC 9110, 13.2.2: If-Modified-Since counts only where there is no If-None-Match. */
function isKnown(asked: Record<string, unknown>, own: Record<string, string>): boolean {
  const etag = asked['if-none-match'];
  if (etag !== undefined) return own.etag !== undefined && etag === own.etag;
  const since = asked['if-modified-since'];
  return own['last-modified'] !== undefined && typeof since === 'string' && since === own['last-modified'];
}
