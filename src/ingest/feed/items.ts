// What a feed has listed before (core.feed_item): what is new or changed is sent, all else is not.

import type { Pool } from 'pg';
import { type Article, contentHash, hash128 } from '../../stream/messages.ts';
import type { OutgoingRecord } from '../../stream/stream.ts';

export type Sorted = {
  /** Items that this feed had not listed. */
  fresh: Article[];
  /** Known ones whose text has changed. */
  edited: Article[];
  /** Known ones where only counts have. */
  counted: Article[];
};

export async function sortItems(pool: Pool, feedId: number, articles: readonly Article[]): Promise<Sorted> {
  const { rows } = await pool.query<{ item_key: string; content_hash: Buffer; counts_hash: Buffer }>(
    'SELECT item_key, content_hash, counts_hash FROM core.feed_item WHERE feed_id = $1 AND item_key = ANY($2::uuid[])',
    [feedId, articles.map(({ key }) => key)],
  );
  const known = new Map(rows.map((row) => [row.item_key, row]));
  const sorted: Sorted = { fresh: [], edited: [], counted: [] };
  for (const article of articles) {
    const row = known.get(article.key);
    if (!row) sorted.fresh.push(article);
    else if (!row.content_hash.equals(textHash(article))) sorted.edited.push(article);
    else if (!row.counts_hash.equals(countsHash(article))) sorted.counted.push(article);
  }
  return sorted;
}

/** To be called when the stream has acknowledged what was sent of them. */
export async function keepItems(
  pool: Pool,
  feedId: number,
  articles: readonly Article[],
  listedAt: Date,
): Promise<void> {
  await pool.query(
    `INSERT INTO core.feed_item (feed_id, item_key, content_hash, counts_hash, last_listed)
     SELECT $1, k, c, n, $5 FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS r (k, c, n)
     ON CONFLICT (feed_id, item_key) DO UPDATE SET content_hash = excluded.content_hash, counts_hash = excluded.counts_hash, last_listed = excluded.last_listed`,
    [feedId, articles.map(({ key }) => key), articles.map(textHash), articles.map(countsHash), listedAt],
  );
}

export const uniqueByKey = (articles: Article[]): Article[] => [
  ...new Map(articles.map((article) => [article.key, article])).values(),
];

export const interactionsOf = (article: Article): OutgoingRecord[] =>
  article.interactions.map((one) => ({ key: article.key, value: JSON.stringify({ ...one, article: article.key }) }));

/** Of the text, and of whether it is dated: a date that was impossible may have become possible, or have been added. */
const textHash = (article: Article): Buffer =>
  hash128(contentHash(article).toString('hex'), article.publishedAt === null ? 'undated' : 'dated');

/** Of the counts, not of the time they were read at. */
const countsHash = (article: Article): Buffer =>
  hash128(...article.interactions.flatMap(({ kind, measure, item, count }) => [kind, measure, item, String(count)]));
