// What DNS says. Nothing of this leaves the machine: public addresses that are named here are not in use.

import type { Behaviour } from '../behaviour.ts';
import { always, every } from '../episodes.ts';

/** Not a private address by any list, and not given to anybody (IANA: global unicast is 2000::/3). */
const NOBODYS = '4000::1';

/** The name stands for an address of the inside, for good; where a reader follows it, the answer is a feed. */
const inside = (name: string, address: Behaviour['address']): Behaviour => ({
  name,
  feeds: 2,
  host: 'own',
  shows: always,
  readable: false,
  address,
  notAllowed: true,
});

export const names: Behaviour[] = [
  {
    name: 'DNS fails for hours',
    feeds: 4,
    host: 'own',
    shows: every(4, 8),
    readable: false,
    address: () => null,
  },
  inside('a name for 127.0.0.1 that is not allowed', () => '127.0.0.1'),
  inside('a name for 10.0.0.5', () => '10.0.0.5'),
  inside('a name for 169.254.169.254', () => '169.254.169.254'),
  inside('a name that is bound anew: public first, then 127.0.0.1', ({ asked }) =>
    asked === 1 ? NOBODYS : '127.0.0.1',
  ),
];
