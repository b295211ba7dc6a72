// The messages between stages: JSON with "v": 1, validated where a stage reads them (design section 5).
// Changes are additive only; unknown fields pass through; an unknown version is a dead letter.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IncomingRecord, OutgoingRecord } from './stream.ts';

/** In order of preference: the merge takes the date whose basis comes first. Same order as core.date_basis. */
export const DATE_BASES = ['json-ld', 'feed', 'meta', 'sitemap', 'url', 'capture', 'none'] as const;
/** Finest first. Same order as core.date_precision. */
export const DATE_PRECISIONS = ['second', 'minute', 'day', 'month', 'none'] as const;

const key = z.string().regex(/^[0-9a-f]{32}$/);
const instant = z.iso.datetime({ offset: false });
/** What becomes part of a key in PostgreSQL, whose index rows hold 2,704 bytes. */
const outlet = z.string().min(1).max(253);
const place = z.string().max(500);
const text = z.string().nullable();
/** Of heads, encoders and their versions: without spaces, because the sink joins name and version by one. */
const name = z.string().regex(/^\S{1,100}$/);

// interactions, key = article key where known, else of the URL:
// {v, article, url, outlet, kind, measure: total|increment, from, to, count, item, source}
// A total is a running count at `to`; an increment covers from..to and adds up once.
export const interactionSchema = z.looseObject({
  v: z.literal(1),
  article: key.nullable(),
  url: text,
  outlet,
  kind: z.enum(['comments', 'shares', 'reactions', 'pageviews']),
  measure: z.enum(['total', 'increment']),
  from: instant.nullable(),
  to: instant,
  count: z.int().nonnegative(),
  item: place.nullable(),
  source: place.min(1),
});
export type Interaction = z.infer<typeof interactionSchema>;

// articles.live, articles.backfill, key = article key:
// {v, key, outlet, url, canonicalUrl, guid, title, summary, author, language, publishedAt, publishedBasis,
//  publishedPrecision, publishedOffset (minutes east of UTC), capturedAt, origin: {kind, ref, run}, categories, interactions,
//  aliases: other keys that mean this article (of its guid, of an older address); the sink makes one row of all of them}
const articleFields = {
  v: z.literal(1),
  key,
  outlet,
  url: text,
  canonicalUrl: text,
  guid: text,
  title: text,
  summary: text,
  author: text,
  language: text,
  publishedAt: instant.nullable(),
  publishedBasis: z.enum(DATE_BASES),
  publishedPrecision: z.enum(DATE_PRECISIONS),
  publishedOffset: z.int().min(-1440).max(1440).nullable(),
  capturedAt: instant,
  origin: z.looseObject({ kind: z.string(), ref: z.string(), run: text }),
  categories: z.array(z.string()),
  interactions: z.array(interactionSchema),
  aliases: z.array(key).max(20).default([]),
};
const datesAgree = (article: { publishedAt: string | null; publishedBasis: string; publishedPrecision: string }) =>
  (article.publishedAt === null) === (article.publishedBasis === 'none') &&
  (article.publishedAt === null) === (article.publishedPrecision === 'none');
const datesDisagree = {
  error: 'publishedAt, publishedBasis and publishedPrecision must be given together or not at all',
};

export const articleSchema = z.looseObject(articleFields).refine(datesAgree, datesDisagree);
export type Article = z.infer<typeof articleSchema>;

// tagged.live, tagged.backfill, same key: the article plus
// {detectedLanguage, tags: [{head, version, topic, confidence, scores: {topic: probability}, reason?}], encoder: {name, version} | null,
//  vector (unit length x 127, int8, base64) | null, taggedAt}
// topic is 'uncertain' below the head's threshold, null with a reason (language, empty) where there is none.
const tagSchema = z.looseObject({
  head: name,
  version: name,
  topic: text,
  confidence: z.number().min(0).max(1).nullable(),
  scores: z.record(z.string(), z.number()),
  reason: z.string().optional(),
});
export type Tag = z.infer<typeof tagSchema>;

export const taggedSchema = z
  .looseObject({
    ...articleFields,
    detectedLanguage: text,
    tags: z.array(tagSchema),
    encoder: z.object({ name, version: name }).nullable(),
    vector: z.base64().nullable(),
    taggedAt: instant,
  })
  .refine(datesAgree, datesDisagree);
export type TaggedArticle = z.infer<typeof taggedSchema>;

// dead, key = stream-partition-offset or file#line: what could not be processed, with Connect-style headers
// (stream, partition, offset, stage, exception message) and the original bytes.
export const deadSchema = z.looseObject({
  v: z.literal(1),
  key: z.string().min(1),
  stage: z.enum(['ingest', 'classify', 'store']),
  reason: z.string(),
  headers: z.record(z.string(), z.string()),
  value: z.base64(),
});
export type DeadLetter = z.infer<typeof deadSchema>;

/** The fate of a record at a stage's border. */
export type Parsed<T> = { ok: T } | { dead: string };

/** Reads one record; never throws: what cannot be read has a reason. */
export function parseRecord<T>(schema: z.ZodType<T>, value: Buffer): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(value.toString('utf8'));
  } catch {
    return { dead: 'not JSON' };
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: result.data };
  const { path, message } = result.error.issues[0] ?? { path: [], message: 'unreadable' };
  return { dead: `${path.join('.') || 'message'}: ${message}` };
}

/** 128 bits of SHA-256 over the parts, each with its length before it, so that no two lists collide. */
export function hash128(...parts: (string | null)[]): Buffer {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part === null ? '-' : `${part.length}:${part}`);
  return sha.digest().subarray(0, 16);
}

/** Of what the classifier reads (the stated language decides doubtful cases of its gate). Equal hash, equal tags. */
export const contentHash = (article: {
  title: string | null;
  summary: string | null;
  language: string | null;
}): Buffer => hash128(article.title, article.summary, article.language);

// 64 kB of the original are enough to find it again, and keep a dead letter far below MAX_VALUE_BYTES.
const MAX_DEAD_VALUE_BYTES = 65_536;

/**
 * A dead letter about a record of a stream, or, with a place such as file#line, about a piece of input. A place can hold
 * another bad piece tomorrow, so its key has a hash of the piece as well.
 */
export function deadLetter(
  stage: DeadLetter['stage'],
  reason: string,
  place: { stream: string; partition: number; record: IncomingRecord } | { source: string; value: Buffer },
): OutgoingRecord {
  const value = 'record' in place ? place.record.value : place.value;
  const headers: Record<string, string> = {
    stage,
    'exception.message': clip(reason, 1_000),
    bytes: String(value.length),
  };
  if ('record' in place) {
    headers.stream = place.stream;
    headers.partition = String(place.partition);
    headers.offset = String(place.record.offset);
  } else headers.source = clip(place.source, 1_000);
  const key =
    'record' in place
      ? `${place.stream}-${place.partition}-${place.record.offset}`
      : `${clip(place.source, 500)}~${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
  const letter: DeadLetter = {
    v: 1,
    key,
    stage,
    reason: clip(reason, 1_000),
    headers,
    value: value.subarray(0, MAX_DEAD_VALUE_BYTES).toString('base64'),
  };
  return { key, value: JSON.stringify(letter) };
}

/** Without half a character at the end, which no UTF-8 can hold. */
const clip = (text: string, maxChars: number): string => text.slice(0, maxChars).toWellFormed();
