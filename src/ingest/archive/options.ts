// What the options of several sources have in common.

import { z } from 'zod';
import { canonicalHost } from '../identity.ts';
import { isAddress } from './paths.ts';

/** Addresses are kept and shown with the run and its articles: what is secret must not be in them. */
const NO_SECRET =
  'an address may have no user name or password in it: it is kept with what comes from it, for all to see';
const hasNoSecret = (text: string): boolean =>
  !isAddress(text) || !URL.canParse(text) || `${new URL(text).username}${new URL(text).password}` === '';

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'no address that begins with http:// or https://' })
  .refine(hasNoSecret, NO_SECRET);

/** A path of this machine, or an address. */
export const pathOrAddress = z.string().min(1).refine(hasNoSecret, NO_SECRET);

/** An end of a period: the year, the month or the day that it names belongs to it as a whole. */
export const edge = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'no date such as 2019, 2019-05 or 2019-05-17');

/** Of the outlet that a feed is of; without, the site that the feed names. */
export const outletSlug = z.string().min(1).optional();

/** Of outlets, without www.; their subdomains are theirs. */
export const hostNames = z.array(
  z
    .string()
    .transform((host) => canonicalHost(host.trim()))
    .pipe(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'is no host name, such as rival.example')),
);
