// Fetching from hosts that may be hostile: no private address after DNS, on any hop; bounded size, time and redirects.

import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, fetch } from 'undici';

const MAX_BODY_BYTES = 15_000_000;
const MAX_REDIRECTS = 5;
const CONNECT_TIMEOUT_MS = 10_000;
const TOTAL_TIMEOUT_MS = 30_000;
const USER_AGENT = 'Newsgauge/0.1 (news statistics; contact: see the operator of this newsroom)';

export type FetchResult =
  | { status: 200; body: Buffer; contentType: string; etag: string | null; lastModified: string | null; url: string }
  | { status: 304 };

export type Fetcher = {
  get(url: string, validators: { etag: string | null; lastModified: string | null }): Promise<FetchResult>;
  close(): Promise<void>;
};

/** True for addresses of the public internet only. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** @param allowedHosts host names or addresses that may be private, such as 127.0.0.1 for a feed of one's own */
export function createFetcher(allowedHosts: readonly string[]): Fetcher {
  const allowed = new Set(allowedHosts);

  // The check is on the address that the socket will use, so a name cannot change its answer in between.
  const guardedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const usable = allowed.has(hostname) ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
      const first = usable[0];
      if (first === undefined) return callback(new Error(`${hostname} has no public address`), '');
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
  const agent = new Agent({
    connect: { lookup: guardedLookup, timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: TOTAL_TIMEOUT_MS,
    bodyTimeout: TOTAL_TIMEOUT_MS,
  });

  /** A host that is an address is not looked up, so it is checked here. */
  function checkHost(url: URL): void {
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is not fetched`);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(host) && !allowed.has(host) && !isPublicAddress(host))
      throw new Error(`${host} is not a public address`);
  }

  async function get(
    start: string,
    { etag, lastModified }: { etag: string | null; lastModified: string | null },
  ): Promise<FetchResult> {
    const signal = AbortSignal.timeout(TOTAL_TIMEOUT_MS);
    const headers: Record<string, string> = {
      'user-agent': USER_AGENT,
      accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
    };
    if (etag) headers['if-none-match'] = etag;
    if (lastModified) headers['if-modified-since'] = lastModified;
    let url = new URL(start);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      checkHost(url);
      const response = await fetch(url, { dispatcher: agent, redirect: 'manual', headers, signal });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = new URL(location, url);
        continue;
      }
      if (response.status === 304) return { status: 304 };
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new Error(`HTTP ${response.status}`);
      }
      return {
        status: 200,
        body: await readBody(response.body),
        contentType: response.headers.get('content-type') ?? '',
        etag: response.headers.get('etag'),
        lastModified: response.headers.get('last-modified'),
        url: url.href,
      };
    }
    throw new Error(`more than ${MAX_REDIRECTS} redirects`);
  }

  return {
    get: async (url, validators) => {
      try {
        return await get(url, validators);
      } catch (cause) {
        const { message } = ((cause as Error).cause as Error | undefined) ?? (cause as Error);
        throw new Error(`fetch: ${url}: ${message}`, { cause });
      }
    },
    close: () => agent.close(),
  };
}

/** The decompressed body, up to the limit: a small archive that unpacks to gigabytes ends here. */
async function readBody(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error(`the body is larger than ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
