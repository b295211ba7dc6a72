import type { Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../../retry.ts';
import { type Article, contentHash, DATE_BASES, DATE_PRECISIONS } from '../../stream/messages.ts';

type Known = {
  key: string;
  id: string;
  content_hash: Buffer;
  basis: Article['publishedBasis'];
  precision: Article['publishedPrecision'];
  seen_at: Date;
};

const KNOWN = `SELECT k.key, a.id, a.content_hash, a.published_basis AS basis, a.published_precision AS precision, a.seen_at
FROM (SELECT key, id FROM core.article WHERE key = ANY($1::uuid[])
      UNION ALL SELECT key, article_id FROM core.article_alias WHERE key = ANY($1::uuid[])) k
JOIN core.article a ON a.id = k.id`;

/**
 * Leaves out what is stored already: the same text, a date at least as good, seen no later than this copy, and every key of
 * it known as this article's.
 */
export async function withoutKnown(pool: Pool, articles: Article[]): Promise<Article[]> {
  const keys = articles.flatMap(({ key, aliases }) => [key, ...aliases]);
  const { rows } = await retry(() => pool.query<Known>(KNOWN, [keys]), DATABASE_RETRY);
  const stored = new Map(rows.map((row) => [row.key, row]));
  return articles.filter((article) => {
    const known = stored.get(article.key);
    return (
      known === undefined ||
      !known.content_hash.equals(contentHash(article)) ||
      DATE_BASES.indexOf(known.basis) > DATE_BASES.indexOf(article.publishedBasis) ||
      (known.basis === article.publishedBasis &&
        DATE_PRECISIONS.indexOf(known.precision) > DATE_PRECISIONS.indexOf(article.publishedPrecision)) ||
      known.seen_at.getTime() > Date.parse(article.capturedAt) ||
      article.aliases.some((alias) => stored.get(alias)?.id !== known.id)
    );
  });
}
