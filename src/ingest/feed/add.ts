// Brings feeds and the outlets they belong to into the database. What is there stays as it is: its name, whose it is, its feeds.

import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../transaction.ts';
import { canonicalUrl } from '../identity.ts';
import { keepDomains, keepFeeds, readOutletDomains } from '../outlets.ts';
import type { Owner } from './owner.ts';

export type NewFeed = { url: string; owner: Owner; name: string | null; own: boolean; agency: boolean };
export type Added = {
  outletsNew: number;
  /** Of each feed, in their order: where it went, and whether it was there, or earlier in the list. */
  feeds: { outlet: string; state: 'new' | 'known' | 'repeated' }[];
};

/** All of them or none. A feed is known by its canonical address, an outlet by its domains or its slug. */
export const addFeeds = (pool: Pool, feeds: readonly NewFeed[]): Promise<Added> =>
  inTransaction(pool, async (client) => {
    const plan = planOf(feeds, await readKnown(client));
    const outlets = [...plan.outlets];
    // An outlet that came into being by its articles alone has its slug for a name.
    await client.query(
      `INSERT INTO core.outlet (slug, name, own, agency)
       SELECT * FROM unnest($1::text[], $2::text[], $3::boolean[], $4::boolean[]) ORDER BY 1
       ON CONFLICT (slug) DO UPDATE SET name = excluded.name WHERE outlet.name = outlet.slug`,
      [
        outlets.map(([slug]) => slug),
        outlets.map(([slug, { names }]) => nameOf(slug, names)),
        outlets.map(([, { own }]) => own),
        outlets.map(([, { agency }]) => agency),
      ],
    );
    await keepDomains(client, plan.domains);
    const fresh = feeds.flatMap(({ url }, place) => {
      const found = plan.feeds[place];
      return found?.state === 'new' ? [{ url, outlet: found.outlet }] : [];
    });
    await keepFeeds(client, fresh);
    return { outletsNew: plan.outletsNew, feeds: plan.feeds };
  });

type Known = { slugOfDomain: Map<string, string>; slugs: Set<string>; outletOfFeed: Map<string, string> };

async function readKnown(client: PoolClient): Promise<Known> {
  const outlets = await client.query<{ slug: string }>('SELECT slug FROM core.outlet');
  const feeds = await client.query<{ url: string; address: string | null; slug: string }>(
    'SELECT f.url, f.address, o.slug FROM core.feed f JOIN core.outlet o ON o.id = f.outlet_id',
  );
  const addresses = feeds.rows.flatMap(({ url, address, slug }) =>
    [url, address ?? url].map((one) => [feedKey(one), slug] as const),
  );
  return {
    slugOfDomain: await readOutletDomains(client),
    slugs: new Set(outlets.rows.map(({ slug }) => slug)),
    outletOfFeed: new Map(addresses),
  };
}

type Plan = Added & {
  outlets: Map<string, { names: string[]; own: boolean; agency: boolean }>;
  domains: [string, string][];
};

function planOf(feeds: readonly NewFeed[], { slugOfDomain, slugs, outletOfFeed }: Known): Plan {
  const plan: Plan = { outletsNew: 0, feeds: [], outlets: new Map(), domains: [] };
  const listed = new Set<string>();
  for (const { url, owner, name, own, agency } of feeds) {
    const key = feedKey(url);
    const there = outletOfFeed.get(key);
    if (there !== undefined) {
      plan.feeds.push({ outlet: there, state: listed.has(key) ? 'repeated' : 'known' });
      listed.add(key);
      continue;
    }
    const slug = firstKnown(owner.hosts, slugOfDomain, slugs) ?? owner.slug;
    if (!slugs.has(slug)) plan.outletsNew++;
    slugs.add(slug);
    const outlet = plan.outlets.get(slug) ?? { names: [], own: false, agency: false };
    if (name !== null) outlet.names.push(name);
    outlet.own ||= own;
    outlet.agency ||= agency;
    plan.outlets.set(slug, outlet);
    // An outlet of another slug was found by one of its domains, and has them.
    for (const domain of slug === owner.slug ? [slug, ...owner.domains] : owner.domains) {
      if (slugOfDomain.has(domain)) continue;
      slugOfDomain.set(domain, slug);
      plan.domains.push([domain, slug]);
    }
    outletOfFeed.set(key, slug);
    listed.add(key);
    plan.feeds.push({ outlet: slug, state: 'new' });
  }
  return plan;
}

function firstKnown(hosts: string[], slugOfDomain: Known['slugOfDomain'], slugs: Known['slugs']): string | undefined {
  const slugsOf = hosts.map((host) => slugOfDomain.get(host) ?? (slugs.has(host) ? host : undefined));
  return slugsOf.find((slug) => slug !== undefined);
}

/** http and https, with and without www. or the last slash: one feed. */
const feedKey = (url: string): string => canonicalUrl(url) ?? url;

/** What the operator says of an outlet; what is not said stays. */
export async function describeOutlet(
  pool: Pool,
  slug: string,
  { name, own, agency }: { name?: string; own?: boolean; agency?: boolean },
): Promise<void> {
  await pool.query(
    'UPDATE core.outlet SET name = coalesce($2, name), own = coalesce($3, own), agency = coalesce($4, agency) WHERE slug = $1',
    [slug, name, own, agency],
  );
}

/** What most of the list's entries call it; a host is no name. Where they do not agree, its slug. */
function nameOf(slug: string, names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names.filter((one) => !/^\S+\.\S+$/.test(one))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return most !== undefined && most[1] * 2 > all ? most[0] : slug;
}
