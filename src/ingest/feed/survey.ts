// What feeds give today, asked for once each. Nothing is stored.

import type { Pool } from 'pg';
import { buildArticle } from '../article.ts';
import { readOutletDomains } from '../outlets.ts';
import type { Fetcher } from './fetch.ts';
import { parseFeed } from './parse.ts';

/** Hosts that are asked side by side; each gets one request at a time. */
const MAX_HOSTS = 8;

export type WatchedFeed = { id: number; outlet: string; feed: string; address: string; host: string };
export type Survey = {
  outlet: string;
  feed: string;
  format: string | null;
  items: number;
  newest: string | null;
  /** Median time between two dated items, in minutes. */
  gapMinutes: number | null;
  /** Share of the items whose date can be used. */
  dated: number | null;
  /** Share of the items that no poll of this feed has met. */
  fresh: number | null;
  error: string | null;
};
export type SurveyOptions = { pool: Pool; fetcher: Fetcher; clock: () => Date; signal: AbortSignal };

/** @param outlets slugs or domains; none: all. @returns the feeds, and those of the outlets that there are none of */
export async function readWatchedFeeds(
  pool: Pool,
  outlets: readonly string[],
): Promise<{ feeds: WatchedFeed[]; unknown: string[] }> {
  const slugOfDomain = await readOutletDomains(pool);
  const slugs = outlets.map((name) => slugOfDomain.get(name) ?? name);
  const { rows } = await pool.query<WatchedFeed>(
    `SELECT f.id, o.slug AS outlet, f.url AS feed, coalesce(f.address, f.url) AS address, f.host
     FROM core.feed f JOIN core.outlet o ON o.id = f.outlet_id
     WHERE $1::text[] = '{}' OR o.slug = ANY($1) ORDER BY o.slug, f.url`,
    [slugs],
  );
  const found = new Set(rows.map(({ outlet }) => outlet));
  return { feeds: rows, unknown: outlets.filter((_, place) => !found.has(slugs[place] as string)) };
}

/** Hands each feed's result to onSurvey as it comes; what goes wrong with a feed is in its result. */
export async function surveyFeeds(
  feeds: readonly WatchedFeed[],
  options: SurveyOptions,
  onSurvey: (survey: Survey) => void,
): Promise<void> {
  const outletOfDomain = await readOutletDomains(options.pool);
  const byHost = new Map<string, WatchedFeed[]>();
  for (const feed of feeds) byHost.set(feed.host, [...(byHost.get(feed.host) ?? []), feed]);
  const queue = [...byHost.values()];
  async function work(): Promise<void> {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) {
      for (const feed of host) {
        if (options.signal.aborted) return;
        onSurvey(await survey(feed, outletOfDomain, options));
      }
    }
  }
  await Promise.all(Array.from({ length: MAX_HOSTS }, work));
}

async function survey(
  { id, outlet, feed, address }: WatchedFeed,
  outletOfDomain: ReadonlyMap<string, string>,
  { pool, fetcher, clock, signal }: SurveyOptions,
): Promise<Survey> {
  const nothing = { format: null, items: 0, newest: null, gapMinutes: null, dated: null, fresh: null };
  const read = await readNow().catch((error: Error) => error);
  if (read instanceof Error) return { outlet, feed, ...nothing, error: read.message };
  const { format, items, times, keys } = read;
  const known = await pool.query('SELECT FROM core.feed_item WHERE feed_id = $1 AND item_key = ANY($2::uuid[])', [
    id,
    keys,
  ]);
  const newest = times.at(-1);
  return {
    outlet,
    feed,
    format,
    items,
    newest: newest === undefined ? null : new Date(newest).toISOString(),
    gapMinutes: medianGapMinutes(times),
    dated: items === 0 ? null : times.length / items,
    fresh: keys.length === 0 ? null : 1 - (known.rowCount ?? 0) / keys.length,
    error: null,
  };

  async function readNow() {
    const now = clock();
    const fetched = await fetcher.get(address, { signal });
    const { contentType } = fetched;
    const source = { contentType, feedUrl: address, outlet, capturedAt: now.toISOString() };
    const parsed = await parseFeed(fetched.body, source);
    const { basis } = parsed;
    const origin = { kind: basis, ref: feed, run: null, capturedAtMs: now.getTime(), basis, outletOfDomain };
    const articles = parsed.items.flatMap((item) => {
      const built = buildArticle(item, origin);
      return 'ok' in built ? [built.ok] : [];
    });
    const times = articles.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [Date.parse(publishedAt)]));
    return {
      format: parsed.format,
      items: parsed.items.length,
      times: times.sort((a, b) => a - b),
      keys: [...new Set(articles.map(({ key }) => key))],
    };
  }
}

function medianGapMinutes(times: readonly number[]): number | null {
  const gaps = times.slice(1).map((time, place) => (time - (times[place] as number)) / 60_000);
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return middle === undefined ? null : Math.round(middle);
}
