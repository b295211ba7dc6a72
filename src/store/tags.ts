// Rows of core.tag and core.vector. Both belong to the article's present text.

import type { ClientBase } from 'pg';
import type { ArticleTag } from './merge.ts';

const READ_TAGS = `SELECT g.article_id, h.name AS head, h.version, CASE WHEN t.kind <> 'untagged' THEN t.slug END AS topic, g.confidence, g.reason, g.tagged_at
FROM core.tag g JOIN core.head h ON h.id = g.head_id JOIN core.topic t ON t.id = g.topic_id WHERE g.article_id = ANY($1::bigint[])`;

const READ_VECTORS = `SELECT v.article_id, e.name || ' ' || e.version AS encoder, v.vector
FROM core.vector v JOIN core.encoder e ON e.id = v.encoder_id WHERE v.article_id = ANY($1::bigint[])`;

const DELETE_TAGS = 'DELETE FROM core.tag WHERE article_id = ANY($1::bigint[])';
const DELETE_VECTORS = 'DELETE FROM core.vector WHERE article_id = ANY($1::bigint[])';

const INSERT_TAGS = `INSERT INTO core.tag (article_id, head_id, topic_id, confidence, reason, tagged_at)
SELECT * FROM unnest($1::bigint[], $2::smallint[], $3::smallint[], $4::real[], $5::text[], $6::timestamptz[]) ON CONFLICT DO NOTHING`;

const INSERT_VECTORS = `INSERT INTO core.vector (article_id, encoder_id, vector)
SELECT * FROM unnest($1::bigint[], $2::smallint[], $3::bytea[]) ON CONFLICT DO NOTHING`;

/** A tag as it is stored: an untagged article points to its head's row `untagged`. */
export type TagRow = {
  articleId: string;
  headId: number;
  topicId: number;
  confidence: number | null;
  reason: string | null;
  taggedAt: string;
};
export type VectorRow = { articleId: string; encoderId: number; vector: Buffer };

export async function readTags(
  client: ClientBase,
  articleIds: string[],
): Promise<Map<string, Map<string, ArticleTag>>> {
  const { rows } = await client.query(READ_TAGS, [articleIds]);
  const tags = new Map<string, Map<string, ArticleTag>>();
  for (const { article_id, head, version, topic, confidence, reason, tagged_at } of rows) {
    const ofArticle = tags.get(article_id) ?? new Map<string, ArticleTag>();
    ofArticle.set(`${head} ${version}`, {
      head,
      version,
      topic,
      confidence,
      reason,
      taggedAt: tagged_at.toISOString(),
    });
    tags.set(article_id, ofArticle);
  }
  return tags;
}

export async function readVectors(client: ClientBase, articleIds: string[]): Promise<Map<string, Map<string, Buffer>>> {
  const { rows } = await client.query(READ_VECTORS, [articleIds]);
  const vectors = new Map<string, Map<string, Buffer>>();
  for (const { article_id, encoder, vector } of rows) {
    const ofArticle = vectors.get(article_id) ?? new Map<string, Buffer>();
    ofArticle.set(encoder, vector);
    vectors.set(article_id, ofArticle);
  }
  return vectors;
}

/** For articles whose text has changed: what was read from the old text goes. */
export async function deleteTags(client: ClientBase, articleIds: string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await client.query(DELETE_TAGS, [articleIds]);
  await client.query(DELETE_VECTORS, [articleIds]);
}

/** Adds tags and vectors; those that are there stay as they are. */
export async function insertTags(client: ClientBase, tags: TagRow[], vectors: VectorRow[]): Promise<void> {
  if (tags.length > 0) {
    await client.query(INSERT_TAGS, [
      tags.map(({ articleId }) => articleId),
      tags.map(({ headId }) => headId),
      tags.map(({ topicId }) => topicId),
      tags.map(({ confidence }) => confidence),
      tags.map(({ reason }) => reason),
      tags.map(({ taggedAt }) => taggedAt),
    ]);
  }
  if (vectors.length > 0) {
    await client.query(INSERT_VECTORS, [
      vectors.map(({ articleId }) => articleId),
      vectors.map(({ encoderId }) => encoderId),
      vectors.map(({ vector }) => vector),
    ]);
  }
}
