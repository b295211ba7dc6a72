// No private address is ever reached (SSRF): addresses are checked as they are written, and names after DNS.

import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** True for addresses of the public internet only. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
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
      if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is not fetched`);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (ipaddr.isValid(host) && !allowed.has(host) && !isPublicAddress(host)) {
        throw new Error(`${host} is not a public address`);
      }
    },
  };
}
