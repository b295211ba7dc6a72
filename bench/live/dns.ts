// What names mean in the simulation, in place of dns.lookup.

import type { LookupAddress } from 'node:dns';
import { covers } from './episodes.ts';
import type { LiveFeed, Plan } from './plan.ts';

export type Lookup = (
  host: string,
  options: object,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const LOOPBACK = '127.0.0.1';
/** A name that nobody may follow, wherever a redirect comes from. */
const INSIDE = 'inside.example';

/** @param owners the feed that a host belongs to, where it is not shared */
export function createLookup(plan: Plan, owners: ReadonlyMap<string, LiveFeed>, nowMs: () => number): Lookup {
  const known = new Set([...plan.hosts, INSIDE]);
  const asked = new Map<string, number>();
  const length = plan.run.untilMs - plan.run.fromMs;

  function addressOf(host: string): string | null {
    if (!known.has(host)) return null;
    const owner = owners.get(host);
    const times = (asked.get(host) ?? 0) + 1;
    asked.set(host, times);
    if (!owner?.behaviour.address || !covers(owner.shown, nowMs())) return LOOPBACK;
    return owner.behaviour.address({ host, part: (nowMs() - plan.run.fromMs) / length, asked: times });
  }

  return (host, _, callback) => {
    const address = addressOf(host);
    setImmediate(() => {
      if (address !== null) return callback(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
      callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
    });
  };
}
