// Addresses that may be feeds: each is asked for and read before it is taken; one that is left out has a reason.
//
// Invariant: one request at a time, MAX_REQUESTS for a site, by the fetcher with its guards.

import { canonicalHost, canonicalUrl } from '../identity.ts';
import { type CheckedFeed, checkFeed } from './check.ts';
import { decode } from './decode.ts';
import type { Fetcher } from './fetch.ts';

export const MAX_REQUESTS = 25;
/** Two feeds are one when so much of what they list together is in both: an item may come between two requests. */
const SAME_SHARE = 0.8;

export type TakenFeed = { url: string; format: string; items: number; newest: string | null };
export type LeftOutFeed = { url: string; why: string };
export type Answer = { url: string; body: Buffer; contentType: string };
/** Further addresses that an answer leads to, which is then no feed itself; null where it leads nowhere. */
export type Lead = (answer: Answer) => string[] | null;
export type Options = { fetcher: Fetcher; now: Date; signal: AbortSignal };

export const textOf = ({ body, contentType }: Answer): string => decode(body, contentType).text;

export type Candidates = ReturnType<typeof createCandidates>;

export function createCandidates({ fetcher, now, signal }: Options) {
  const taken: TakenFeed[] = [];
  const keysOfTaken = new Map<string, Set<string>>();
  const leftOut: LeftOutFeed[] = [];
  const hosts = new Set<string>();
  const asked = new Set<string>();
  let requests = 0;
  let unasked = 0;

  /** @throws Error where nothing with status 200 comes */
  async function get(url: string): Promise<Answer> {
    signal.throwIfAborted();
    requests++;
    asked.add(keyOf(url));
    return fetcher.get(url, { signal });
  }

  /** @throws Error where the answer is no feed */
  const read = ({ url, body, contentType }: Answer): Promise<CheckedFeed> =>
    checkFeed(body, {
      contentType,
      feedUrl: url,
      outlet: canonicalHost(new URL(url).hostname),
      capturedAt: now.toISOString(),
    });

  const leaveOut = (url: string, why: string): void => void leftOut.push({ url, why });

  function take(url: string, { format, items }: CheckedFeed): void {
    const newest =
      items
        .flatMap(({ publishedAt }) => publishedAt ?? [])
        .sort()
        .at(-1) ?? null;
    taken.push({ url, format, items: items.length, newest });
    keysOfTaken.set(url, keysOf(items));
    for (const item of items)
      if (item.url && URL.canParse(item.url)) hosts.add(canonicalHost(new URL(item.url).hostname));
  }

  /** Why a feed that can be read is not worth it; null where it is. */
  function whyNot({ title, items }: CheckedFeed): string | null {
    if (items.length === 0) return 'lists nothing';
    if (areComments(title, items)) return 'lists comments, not news';
    const keys = keysOf(items);
    const same = [...keysOfTaken].find(([, others]) => shareInBoth(keys, others) >= SAME_SHARE);
    return same ? `lists the same items as ${same[0]}` : null;
  }

  /** @returns addresses that it leads to */
  async function tryOne(url: string, lead: Lead): Promise<string[]> {
    if (COMMENTS_PATH.test(url)) {
      leaveOut(url, 'lists comments, not news');
      return [];
    }
    const answer = await get(url).catch((error: Error) => error);
    signal.throwIfAborted();
    if (answer instanceof Error) {
      leaveOut(url, answer.message.replace(`fetch: ${url}: `, ''));
      return [];
    }
    const feed = await read(answer).catch((error: Error) => error);
    const further = feed instanceof Error || feed.items.length === 0 ? lead(answer) : null;
    if (further !== null) return further;
    const why = feed instanceof Error ? feed.message : whyNot(feed);
    if (why !== null) leaveOut(url, why);
    else take(url, feed as CheckedFeed);
    return [];
  }

  /** Each, and then what they lead to, while no more than upTo requests have been made for the site. */
  async function tryAll(urls: readonly string[], upTo: number, lead: Lead = () => null): Promise<void> {
    async function tryThese(these: readonly string[], leadOn: Lead): Promise<string[]> {
      const further: string[] = [];
      for (const url of these) {
        if (asked.has(keyOf(url))) continue;
        if (requests < upTo) further.push(...(await tryOne(url, leadOn)));
        else unasked++;
        asked.add(keyOf(url));
      }
      return further;
    }
    await tryThese(await tryThese(urls, lead), () => null);
  }

  return {
    taken: taken as readonly TakenFeed[],
    leftOut: leftOut as readonly LeftOutFeed[],
    /** Hosts of the items that the taken feeds list. */
    hosts: hosts as ReadonlySet<string>,
    requests: () => requests,
    unasked: () => unasked,
    get,
    read,
    take,
    leaveOut,
    tryAll,
  };
}

/** http and https, with and without www. or the last slash, are one address. */
const keyOf = (url: string): string => canonicalUrl(url) ?? url;

/** Of WordPress (all comments, and those of one post) and of Blogger. */
const COMMENTS_PATH = /\/comments(?:\/|$)|[?&]feed=comments|withcomments=1/i;

function areComments(title: string | null, items: CheckedFeed['items']): boolean {
  const comments = items.filter(({ url }) => /#comment-?\d+$/i.test(url ?? '')).length;
  return comments * 2 > items.length || /^comments (?:on|for)\b/i.test(title ?? '');
}

const keysOf = (items: CheckedFeed['items']): Set<string> =>
  new Set(items.flatMap(({ url, guid }) => (url && canonicalUrl(url)) ?? guid ?? []));

function shareInBoth(some: Set<string>, others: Set<string>): number {
  const both = [...some].filter((key) => others.has(key)).length;
  return both / Math.max(1, some.size + others.size - both);
}
