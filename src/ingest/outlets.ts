import type { Pool, PoolClient } from 'pg';
import { canonicalHost } from './identity.ts';

/** The slug of an outlet is its first domain. */
export type OutletSettings = { name: string; own: boolean; agency: boolean; domains: string[]; feeds: string[] };

/** Brings the outlets of the configuration into the database: names and ownership are updated, nothing is removed. */
export async function registerOutlets(pool: Pool, outlets: readonly OutletSettings[]): Promise<void> {
  for (const { name, own, agency, domains: given, feeds } of outlets) {
    const domains = given.map(canonicalHost);
    const { rows } = await pool.query<{ id: number }>(
      `INSERT INTO core.outlet (slug, name, own, agency) VALUES ($1, $2, $3, $4)
       ON CONFLICT (slug) DO UPDATE SET name = excluded.name, own = excluded.own, agency = excluded.agency RETURNING id`,
      [domains[0], name, own, agency],
    );
    const id = rows[0]?.id;
    await pool.query(
      'INSERT INTO core.outlet_domain (domain, outlet_id) SELECT d, $2 FROM unnest($1::text[]) d ON CONFLICT DO NOTHING',
      [domains, id],
    );
    const hosts = feeds.map((url) => new URL(url).hostname);
    await pool.query(
      'INSERT INTO core.feed (outlet_id, url, host) SELECT $3, u, h FROM unnest($1::text[], $2::text[]) AS r (u, h) ON CONFLICT DO NOTHING',
      [feeds, hosts, id],
    );
  }
}

/** Slugs by host name, as of today. */
export async function readOutletDomains(pool: Pool | PoolClient): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ domain: string; slug: string }>(
    'SELECT d.domain, o.slug FROM core.outlet_domain d JOIN core.outlet o ON o.id = d.outlet_id WHERE current_date BETWEEN d.valid_from AND d.valid_to',
  );
  return new Map(rows.map(({ domain, slug }) => [domain, slug]));
}
