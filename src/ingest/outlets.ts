import type { Pool, PoolClient } from 'pg';
import { canonicalHost } from './identity.ts';

/** The slug of an outlet is its first domain. */
export type OutletSettings = {
  name: string;
  own: boolean;
  agency: boolean;
  /** Of competitors that are compared with us together. */
  groups?: string[] | undefined;
  domains: string[];
  feeds: string[];
};

/** Brings the outlets of the configuration into the database: names, ownership and groups are updated, no outlet is removed. */
export async function registerOutlets(pool: Pool, outlets: readonly OutletSettings[]): Promise<void> {
  for (const { name, own, agency, groups = [], domains: given, feeds } of outlets) {
    const domains = given.map(canonicalHost);
    await pool.query(
      `INSERT INTO core.outlet (slug, name, own, agency) VALUES ($1, $2, $3, $4)
       ON CONFLICT (slug) DO UPDATE SET name = excluded.name, own = excluded.own, agency = excluded.agency`,
      [domains[0], name, own, agency],
    );
    const slug = domains[0] as string;
    await keepGroups(pool, slug, groups);
    await keepDomains(
      pool,
      domains.map((domain) => [domain, slug]),
    );
    await keepFeeds(
      pool,
      feeds.map((url) => ({ url, outlet: slug })),
    );
  }
}

async function keepGroups(pool: Pool, slug: string, groups: readonly string[]): Promise<void> {
  await pool.query(
    `WITH o AS (SELECT id FROM core.outlet WHERE slug = $1),
     gone AS (DELETE FROM core.outlet_group g USING o WHERE g.outlet_id = o.id AND g.name <> ALL ($2::text[]))
     INSERT INTO core.outlet_group (name, outlet_id) SELECT n, o.id FROM unnest($2::text[]) n, o ON CONFLICT DO NOTHING`,
    [slug, groups],
  );
}

/** Adds domains to outlets that are there, by their slugs; one that belongs to an outlet already stays with it. */
export async function keepDomains(client: Pool | PoolClient, domains: readonly [domain: string, slug: string][]) {
  await client.query(
    `INSERT INTO core.outlet_domain (domain, outlet_id)
     SELECT d, o.id FROM unnest($1::text[], $2::text[]) AS r (d, slug) JOIN core.outlet o USING (slug) ON CONFLICT DO NOTHING`,
    [domains.map(([domain]) => domain), domains.map(([, slug]) => slug)],
  );
}

/** Adds feeds to outlets that are there, by their slugs; one that is there stays as it is. */
export async function keepFeeds(client: Pool | PoolClient, feeds: readonly { url: string; outlet: string }[]) {
  await client.query(
    `INSERT INTO core.feed (outlet_id, url, host)
     SELECT o.id, u, h FROM unnest($1::text[], $2::text[], $3::text[]) AS r (u, h, slug) JOIN core.outlet o USING (slug) ON CONFLICT DO NOTHING`,
    [feeds.map(({ url }) => url), feeds.map(({ url }) => new URL(url).hostname), feeds.map(({ outlet }) => outlet)],
  );
}

/** Slugs by host name, as of today. */
export async function readOutletDomains(pool: Pool | PoolClient): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ domain: string; slug: string }>(
    'SELECT d.domain, o.slug FROM core.outlet_domain d JOIN core.outlet o ON o.id = d.outlet_id WHERE current_date BETWEEN d.valid_from AND d.valid_to',
  );
  return new Map(rows.map(({ domain, slug }) => [domain, slug]));
}
