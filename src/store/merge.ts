// Merging the copies of one article (design section 4).
//
// Invariant: merge is commutative, associative and idempotent, column by column, so that order, replays, batches and
// partitions cannot matter (test/store/merge.test.ts permutes, splits and repeats). Of the tags this is assumed: one text
// has one tag a head and version, whoever makes it (a second one keeps the first), and all classifiers that run together
// have the same heads. While an upgrade replaces them, an article that is captured again may keep tags of both versions
// or of the newer alone, by the order of arrival; a view shows one version in either case.

import { contentHash, DATE_BASES, DATE_PRECISIONS, hash128, type TaggedArticle } from '../stream/messages.ts';

/** What comes with the winning text, all from one copy. */
export type ArticleText = {
  capturedAt: number;
  contentHash: string;
  documentHash: string;
  url: string | null;
  canonicalUrl: string | null;
  guid: string | null;
  title: string | null;
  summary: string | null;
  author: string | null;
  language: string | null;
  detectedLanguage: string | null;
  categories: string[];
};

/** capturedAt is null where there is no date, so that all undated copies are equal. */
export type ArticleDate = {
  publishedAt: number | null;
  basis: (typeof DATE_BASES)[number];
  precision: (typeof DATE_PRECISIONS)[number];
  offset: number | null;
  capturedAt: number | null;
};

export type ArticleTag = {
  head: string;
  version: string;
  topic: string | null;
  confidence: number | null;
  reason: string | null;
  taggedAt: string;
};

/** Times in ms since 1970. Tags are keyed by head and version, vectors by encoder and version, both joined by a space. */
export type ArticleState = {
  key: string;
  outlet: string;
  seenAt: number;
  text: ArticleText;
  date: ArticleDate;
  tags: Map<string, ArticleTag>;
  vectors: Map<string, Buffer>;
};

/** The state that one message alone makes. */
export function stateOf(message: TaggedArticle): ArticleState {
  const capturedAt = Date.parse(message.capturedAt);
  const document = [
    message.url,
    message.canonicalUrl,
    message.guid,
    message.author,
    message.language,
    message.detectedLanguage,
  ];
  const { encoder, vector } = message;
  return {
    key: message.key,
    outlet: message.outlet,
    seenAt: capturedAt,
    text: {
      capturedAt,
      contentHash: contentHash(message).toString('hex'),
      documentHash: hash128(...document, ...message.categories).toString('hex'),
      url: message.url,
      canonicalUrl: message.canonicalUrl,
      guid: message.guid,
      title: message.title,
      summary: message.summary,
      author: message.author,
      language: message.language,
      detectedLanguage: message.detectedLanguage,
      categories: message.categories,
    },
    date: {
      publishedAt: message.publishedAt === null ? null : Date.parse(message.publishedAt),
      basis: message.publishedBasis,
      precision: message.publishedPrecision,
      offset: message.publishedAt === null ? null : message.publishedOffset,
      capturedAt: message.publishedAt === null ? null : capturedAt,
    },
    tags: new Map(
      message.tags.map(({ head, version, topic, confidence, reason }) => [
        `${head} ${version}`,
        { head, version, topic, confidence, reason: reason ?? null, taggedAt: message.taggedAt },
      ]),
    ),
    vectors: new Map(encoder && vector ? [[`${encoder.name} ${encoder.version}`, Buffer.from(vector, 'base64')]] : []),
  };
}

/** Both copies as one, under the lesser key. `first` is the one that was met first, whose tags are kept where the text is the same. */
export function merge(first: ArticleState, second: ArticleState): ArticleState {
  const secondWins = compareTexts(second.text, first.text) > 0;
  const winner = secondWins ? second : first;
  const sameText = first.text.contentHash === second.text.contentHash;
  return {
    key: compare(first.key, second.key) <= 0 ? first.key : second.key,
    outlet: compareSeen(second, first) < 0 ? second.outlet : first.outlet,
    seenAt: Math.min(first.seenAt, second.seenAt),
    text: winner.text,
    date: compareDates(second.date, first.date) < 0 ? second.date : first.date,
    tags: sameText ? new Map([...second.tags, ...first.tags]) : winner.tags,
    vectors: sameText ? new Map([...second.vectors, ...first.vectors]) : winner.vectors,
  };
}

/** The greatest (capturedAt, content, rest) wins. */
const compareTexts = (a: ArticleText, b: ArticleText): number =>
  a.capturedAt - b.capturedAt || compare(a.contentHash, b.contentHash) || compare(a.documentHash, b.documentHash);

/** The least (basis, precision, capturedAt, value) wins. */
const compareDates = (a: ArticleDate, b: ArticleDate): number =>
  DATE_BASES.indexOf(a.basis) - DATE_BASES.indexOf(b.basis) ||
  DATE_PRECISIONS.indexOf(a.precision) - DATE_PRECISIONS.indexOf(b.precision) ||
  (a.capturedAt ?? 0) - (b.capturedAt ?? 0) ||
  (a.publishedAt ?? 0) - (b.publishedAt ?? 0) ||
  (a.offset ?? -9_999) - (b.offset ?? -9_999);

/** The outlet of the earliest copy; of copies at the same moment, the first by name. */
const compareSeen = (a: ArticleState, b: ArticleState): number => a.seenAt - b.seenAt || compare(a.outlet, b.outlet);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
