// No private address is ever reached (SSRF): addresses are checked as they are written, and names after DNS.

import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { MAX_HOST_CHARS, MAX_URL_CHARS } from '../identity.ts';
import { BadAnswer } from './body.ts';

/** True for addresses of the public internet only. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Of IPv6 only 2000::/3 is given out (RFC 4291, 2.4); what is outside, such as ::127.0.0.1, has no range of its own in the library.
  const isGivenOut = parsed.kind() === 'ipv4' || parsed.match(ipaddr.parse('2000::'), 3);
  return isGivenOut && parsed.range() === 'unicast';
}

export type Guard = {
  /** Throws for an address that may not be asked, before anything is sent. */
  check(url: URL): void;
  /** For the socket: only addresses that may be reached. */
  lookup: LookupFunction;
};

/** @param allowedHosts host names or addresses that may be private, such as 127.0.0.1 for a feed of one's own */
export function createGuard(
  allowedHosts: readonly string[],
  lookup: typeof systemLookup | LookupFunction = systemLookup,
): Guard {
  const allowed = new Set(allowedHosts);
  return {
    // The check is on the address that the socket will use, so a name cannot change its answer in between.
    lookup: (hostname, options, callback) => {
      (lookup as LookupFunction)(hostname, { ...options, all: true }, (error, found) => {
        if (error) return callback(error, '');
        const addresses = found as unknown as { address: string; family: number }[];
        const usable = allowed.has(hostname) ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
        const first = usable[0];
        if (first === undefined) return callback(new Error(`${hostname} has no public address`), '');
        if (options.all) callback(null, usable);
        else callback(null, first.address, first.family);
      });
    },
    // A host that is an address is not looked up, so it is checked here.
    check: (url) => {
      if (!/^https?:$/.test(url.protocol)) throw new BadAnswer(`${url.protocol} is not fetched`);
      if (url.hostname.length > MAX_HOST_CHARS) throw new BadAnswer('the name of the host is too long');
      if (url.href.length > MAX_URL_CHARS) throw new BadAnswer(`the address has ${url.href.length} characters`);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (ipaddr.isValid(host) && !allowed.has(host) && !isPublicAddress(host)) {
        throw new BadAnswer(`${host} is not a public address`);
      }
    },
  };
}
