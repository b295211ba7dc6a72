// Rows of core.article: read and lock, insert, update. One statement a batch each.

import type { ClientBase } from 'pg';
import type { ArticleDate, ArticleState } from './merge.ts';
import { readTags, readVectors } from './tags.ts';

/** What a stored article has beyond its state: its number, its day, and whether it is a copy of an earlier one. */
export type StoredArticle = {
  id: string;
  outletId: number;
  publishedOn: string | null;
  precision: ArticleDate['precision'];
  isCopy: boolean;
  state: ArticleState;
};

const COLUMNS = `key, outlet_id, url, canonical_url, guid, title, summary, author, language, detected_language, categories,
  content_hash, document_hash, updated_at, published_at, published_basis, published_precision, published_offset,
  published_captured_at, seen_at, published_on`;

// A date of day or month precision is that date; any other is an instant, and its day is the newsroom's.
const VALUES = `key, outlet_id, url, canonical_url, guid, title, summary, author, language, detected_language,
  array(SELECT jsonb_array_elements_text(categories)), content_hash, document_hash, updated_at, published_at,
  published_basis::core.date_basis, published_precision::core.date_precision, published_offset, published_captured_at, seen_at,
  CASE WHEN published_precision IN ('day', 'month') THEN (published_at AT TIME ZONE 'UTC')::date
       ELSE (published_at AT TIME ZONE (SELECT timezone FROM core.newsroom))::date END
FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
  $11::jsonb[], $12::bytea[], $13::bytea[], $14::timestamptz[], $15::timestamptz[], $16::text[], $17::text[], $18::smallint[],
  $19::timestamptz[], $20::timestamptz[], $21::bigint[])
AS r (key, outlet_id, url, canonical_url, guid, title, summary, author, language, detected_language, categories, content_hash,
  document_hash, updated_at, published_at, published_basis, published_precision, published_offset, published_captured_at, seen_at, id)`;

const INSERT = `INSERT INTO core.article (${COLUMNS}) SELECT ${VALUES} ORDER BY key
ON CONFLICT (key) DO NOTHING RETURNING id, key, published_on::text AS published_on`;

// By number, because a merge may give a row a lesser key.
const UPDATE = `UPDATE core.article a SET (${COLUMNS}) = (SELECT ${COLUMNS.replace(/\w+/g, 'n.$&')}) FROM (SELECT id, ${VALUES}) n (id, ${COLUMNS})
WHERE a.id = n.id RETURNING a.id, a.key, a.published_on::text AS published_on`;

const LOCK = `SELECT a.*, a.published_on::text AS published_on, o.slug FROM core.article a JOIN core.outlet o ON o.id = a.outlet_id
WHERE a.key = ANY($1::uuid[]) ORDER BY a.key FOR UPDATE OF a`;

type Written = { id: string; key: string; published_on: string | null };

/** Locks the articles with these keys, in key order so that two writers cannot block each other, and reads their state. */
export async function lockArticles(client: ClientBase, keys: string[]): Promise<Map<string, StoredArticle>> {
  if (keys.length === 0) return new Map();
  const { rows } = await client.query(LOCK, [keys]);
  const ids = rows.map((row) => row.id as string);
  const tags = await readTags(client, ids);
  const vectors = await readVectors(client, ids);
  return new Map(
    rows.map((row) => {
      const key = row.key as string;
      const state: ArticleState = {
        key,
        outlet: row.slug,
        seenAt: row.seen_at.getTime(),
        text: {
          capturedAt: row.updated_at.getTime(),
          contentHash: row.content_hash.toString('hex'),
          documentHash: row.document_hash.toString('hex'),
          url: row.url,
          canonicalUrl: row.canonical_url,
          guid: row.guid,
          title: row.title,
          summary: row.summary,
          author: row.author,
          language: row.language,
          detectedLanguage: row.detected_language,
          categories: row.categories,
        },
        date: {
          publishedAt: row.published_at?.getTime() ?? null,
          basis: row.published_basis,
          precision: row.published_precision,
          offset: row.published_offset,
          capturedAt: row.published_captured_at?.getTime() ?? null,
        },
        tags: tags.get(row.id) ?? new Map(),
        vectors: vectors.get(row.id) ?? new Map(),
      };
      return [
        key,
        {
          id: row.id,
          outletId: row.outlet_id,
          publishedOn: row.published_on,
          precision: row.published_precision,
          isCopy: row.is_copy,
          state,
        },
      ];
    }),
  );
}

/** Inserts articles that are not there yet; those of which another writer was faster are missing from the result. */
export const insertArticles = (client: ClientBase, states: ArticleState[], outlets: Map<string, number>) =>
  write(
    client,
    INSERT,
    states.map((state) => ({ id: null, state })),
    outlets,
  );

/** Rewrites locked articles with their merged state. */
export const updateArticles = (
  client: ClientBase,
  rows: { id: string; state: ArticleState }[],
  outlets: Map<string, number>,
) => write(client, UPDATE, rows, outlets);

async function write(
  client: ClientBase,
  sql: string,
  articles: { id: string | null; state: ArticleState }[],
  outlets: Map<string, number>,
) {
  if (articles.length === 0) return new Map<string, { id: string; publishedOn: string | null }>();
  const states = articles.map(({ state }) => state);
  const { rows } = await client.query<Written>(sql, [...columnsOf(states, outlets), articles.map(({ id }) => id)]);
  return new Map(rows.map(({ id, key, published_on }) => [key, { id, publishedOn: published_on }]));
}

/** One array a column, in the order of VALUES; the rows' numbers come last. */
function columnsOf(states: ArticleState[], outlets: Map<string, number>): unknown[][] {
  const texts = states.map(({ text }) => text);
  const dates = states.map(({ date }) => date);
  return [
    states.map(({ key }) => key),
    states.map(({ outlet }) => outlets.get(outlet)),
    texts.map(({ url }) => url),
    texts.map(({ canonicalUrl }) => canonicalUrl),
    texts.map(({ guid }) => guid),
    texts.map(({ title }) => title),
    texts.map(({ summary }) => summary),
    texts.map(({ author }) => author),
    texts.map(({ language }) => language),
    texts.map(({ detectedLanguage }) => detectedLanguage),
    texts.map(({ categories }) => JSON.stringify(categories)),
    texts.map((text) => Buffer.from(text.contentHash, 'hex')),
    texts.map((text) => Buffer.from(text.documentHash, 'hex')),
    texts.map(({ capturedAt }) => iso(capturedAt)),
    dates.map(({ publishedAt }) => iso(publishedAt)),
    dates.map(({ basis }) => basis),
    dates.map(({ precision }) => precision),
    dates.map(({ offset }) => offset),
    dates.map(({ capturedAt }) => iso(capturedAt)),
    states.map(({ seenAt }) => iso(seenAt)),
  ];
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
