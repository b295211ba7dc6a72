import type { Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../../retry.ts';

const BATCH_KEYS = 10_000;

const KNOWN = `SELECT key FROM core.article WHERE key = ANY($1::uuid[])
UNION SELECT key FROM core.article_alias WHERE key = ANY($1::uuid[])`;

/** Those of the keys that mean an article which is stored: its own, or one of its others. */
export async function findKnown(pool: Pool, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let at = 0; at < keys.length; at += BATCH_KEYS) {
    const batch = keys.slice(at, at + BATCH_KEYS);
    const { rows } = await retry(() => pool.query<{ key: string }>(KNOWN, [batch]), DATABASE_RETRY);
    for (const { key } of rows) known.add(key);
  }
  return known;
}
