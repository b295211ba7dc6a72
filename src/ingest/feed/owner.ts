// Which outlet a feed belongs to, told by its addresses alone. What they do not tell is not guessed.

import { getDomain } from 'tldts';
import { canonicalHost } from '../identity.ts';

/** Hosts that deliver the feeds of other sites: their name does not say whose feed it is. */
const PROXIES = [
  'feedburner.com',
  'feedproxy.google.com',
  'news.google.com',
  'feedblitz.com',
  'rss.app',
  'rsshub.app',
  'openrss.org',
  'fetchrss.com',
  'politepol.com',
  'politepaul.com',
  'siftrss.com',
  'rssmix.com',
  'feedx.net',
  'feed43.com',
  'feedity.com',
  'morss.it',
  'fivefilters.org',
  'kill-the-newsletter.com',
  'rss.beehiiv.com',
  'draghetti.it',
  // Delivery hosts of one publisher with several sites.
  'bbci.co.uk',
  'dj.com',
  'dowjones.io',
  'tamedia.ch',
];

/** Whose names stand below these are sites of their own, which the list of public suffixes does not say. */
const PLATFORMS = [
  'wordpress.com',
  'substack.com',
  'medium.com',
  'beehiiv.com',
  'ghost.io',
  'tumblr.com',
  'typepad.com',
];

export type Owner = {
  /** What a new outlet is called in every table, and its first domain. */
  slug: string;
  /** By which it may be there already, the most telling first. */
  hosts: string[];
  /** Further domains that are known to be its own. */
  domains: string[];
};

/**
 * The registrable domain; what stands below wordpress.com, blogspot.com and their like is a site of its own. A host that has
 * none, such as an address of numbers, is its own.
 */
export function siteOf(host: string): string {
  const platform = PLATFORMS.find((name) => canonicalHost(host).endsWith(`.${name}`));
  if (platform !== undefined)
    return canonicalHost(host)
      .split('.')
      .slice(-platform.split('.').length - 1)
      .join('.');
  return getDomain(host, { allowPrivateDomains: true, validateHostname: false }) ?? canonicalHost(host);
}

export function isProxy(host: string): boolean {
  const name = canonicalHost(host);
  return PROXIES.some((proxy) => name === proxy || name.endsWith(`.${proxy}`));
}

/**
 * By the host of the home page where one is stated, else by the site that the feed's own host belongs to; null where that host
 * delivers feeds of others. Both addresses are absolute.
 */
export function ownerOf(feedUrl: string, homepage: string | null): Owner | null {
  const host = homepage === null ? null : canonicalHost(new URL(homepage).hostname);
  if (host !== null && !isProxy(host)) return { slug: host, hosts: [host], domains: [] };
  const { hostname } = new URL(feedUrl);
  if (isProxy(hostname)) return null;
  const site = siteOf(hostname);
  return { slug: site, hosts: [...new Set([canonicalHost(hostname), site])], domains: [] };
}
