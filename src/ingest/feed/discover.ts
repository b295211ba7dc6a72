// From the address of a site, or of a feed, to the feeds that are worth reading.

import { canonicalHost } from '../identity.ts';
import {
  type Answer,
  type Candidates,
  createCandidates,
  type LeftOutFeed,
  MAX_REQUESTS,
  type Options,
  type TakenFeed,
  textOf,
} from './candidates.ts';
import type { CheckedFeed } from './check.ts';
import { FetchError } from './fetch-error.ts';
import { type Owner, ownerOf, siteOf } from './owner.ts';
import { type Page, readPage } from './page.ts';
import { childrenOfIndex, isOfNews, sitemapsOfRobots } from './sitemaps.ts';

/** How many requests may have been made when each source is through, so that the later ones have their share. */
const UP_TO = { stated: 10, sitemaps: 16, linked: 19 };
const COMMON_PATHS = ['/feed/', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml'];
const COMMON_SITEMAPS = ['/news-sitemap.xml', '/sitemap-news.xml'];
const MAX_DOMAINS = 20;

export type Discovery = {
  homepage: string;
  owner: Owner;
  name: string | null;
  country: string | null;
  taken: readonly TakenFeed[];
  leftOut: readonly LeftOutFeed[];
  requests: number;
};

/** @throws Error where the address cannot be reached, or is a feed that does not say whose it is */
export async function discoverFeeds(address: string, options: Options): Promise<Discovery> {
  const candidates = createCandidates(options);
  const home = await candidates.get(address).catch((error: Error) => {
    // Some sites refuse their pages to programs, and not their feeds.
    if (!(error instanceof FetchError && (error.status !== null || /the body is larger than/.test(error.message)))) {
      throw error;
    }
    candidates.leaveOut(address, error.message.replace(`fetch: ${address}: `, ''));
    return null;
  });
  const feed = home && (await candidates.read(home).catch(() => null));
  const about = feed ? takeItself(address, feed, candidates) : await searchSite(address, home, candidates);
  const { taken, leftOut, requests } = candidates;
  return { ...about, taken, leftOut, requests: requests() };
}

type About = Pick<Discovery, 'homepage' | 'owner' | 'name' | 'country'>;

/** The address is a feed: it is what was asked for, whatever it lists. */
function takeItself(address: string, feed: CheckedFeed, candidates: Candidates): About {
  const site = feed.site !== null && URL.canParse(feed.site, address) ? new URL(feed.site, address) : null;
  const homepage = site !== null && /^https?:$/.test(site.protocol) ? site.href : null;
  const owner = ownerOf(address, homepage);
  if (owner === null) {
    const host = new URL(address).hostname;
    throw new Error(
      `outlets: ${host} delivers feeds of others, and this one does not name its site; import it as a CSV with url,homepage`,
    );
  }
  candidates.take(address, feed);
  return { homepage: homepage ?? address, owner, name: feed.title, country: null };
}

const NOTHING: Page = { stated: [], linked: [], name: null, country: null };

/** What a site has: as it states it, in its sitemaps, behind its links; else where most have it. */
async function searchSite(address: string, home: Answer | null, candidates: Candidates): Promise<About> {
  const { taken, tryAll, leaveOut, requests, unasked } = candidates;
  const homepage = home?.url ?? address;
  const { stated, linked, name, country } = home ? readPage(textOf(home), homepage) : NOTHING;
  const hasFeed = () => taken.some(({ format }) => format !== 'sitemap');

  await tryAll(stated, UP_TO.stated);
  await tryAll(await newsSitemaps(homepage, candidates), UP_TO.sitemaps, (answer) =>
    childrenOfIndex(textOf(answer), answer.url),
  );
  await tryAll(linked, hasFeed() ? MAX_REQUESTS : UP_TO.linked, feedsOfPage);
  for (const path of COMMON_PATHS) {
    if (!hasFeed()) await tryAll([new URL(path, homepage).href], MAX_REQUESTS);
  }
  if (unasked() > 0)
    leaveOut(homepage, `names ${unasked()} more addresses; ${requests()} requests are enough for one site`);
  return { homepage, owner: ownerOfSite(address, homepage, candidates.hosts), name, country };
}

/** Many sites list their feeds on a page of their own. */
function feedsOfPage(answer: Answer): string[] | null {
  const { stated, linked } = readPage(textOf(answer), answer.url);
  return stated.length + linked.length === 0 ? null : [...stated, ...linked];
}

/** Those that robots.txt names as such; without, its other sitemaps, which may be indexes of them, and the usual places. */
async function newsSitemaps(homepage: string, { get }: Candidates): Promise<string[]> {
  const robots = await get(new URL('/robots.txt', homepage).href).catch(() => null);
  const stated = robots === null ? [] : sitemapsOfRobots(textOf(robots));
  const news = stated.filter(isOfNews);
  const common = COMMON_SITEMAPS.map((path) => new URL(path, homepage).href);
  return news.length > 0 ? news : [...stated.slice(0, 2), ...common];
}

/**
 * The host that was given, or the one it leads to: edition.news.example is a part of news.example, another name is a new one.
 * A link of another site that leads here, such as a shortened one, says nothing about its host.
 */
function ownerOfSite(address: string, homepage: string, hostsOfItems: ReadonlySet<string>): Owner {
  const [given, reached] = [address, homepage].map((url) => canonicalHost(new URL(url).hostname)) as [string, string];
  const slug = reached.endsWith(`.${given}`) ? given : reached;
  const parts = [...hostsOfItems].filter((host) => host.endsWith(`.${slug}`)).slice(0, MAX_DOMAINS);
  const isAlias = siteOf(given) === siteOf(reached) || new URL(address).pathname === '/';
  const hosts = [...new Set(isAlias ? [slug, given, reached] : [slug])];
  return { slug, hosts, domains: [...hosts, ...parts] };
}
