// A batch of tagged articles into rows: merged with what is stored, with tags, vectors and the rollups' differences.

import type { ClientBase } from 'pg';
import type { TaggedArticle } from '../stream/messages.ts';
import { insertArticles, lockArticles, type StoredArticle, updateArticles } from './articles.ts';
import { type ArticleState, merge, stateOf } from './merge.ts';
import { attachPending } from './observations.ts';
import { appendCoverage, type Cell } from './rollups.ts';
import { deleteTags, insertTags } from './tags.ts';
import { encoderIds, headIds, type KnownHead, outletIds } from './topics.ts';

/** Merges the articles with what is stored, writes what changed, and appends the difference to the rollups. */
export async function writeArticles(
  client: ClientBase,
  articles: TaggedArticle[],
): Promise<{ inserted: number; updated: number }> {
  if (articles.length === 0) return { inserted: 0, updated: 0 };
  const incoming = new Map<string, ArticleState>();
  for (const article of articles) {
    const state = stateOf(article);
    const earlier = incoming.get(state.key);
    incoming.set(state.key, earlier ? merge(earlier, state) : state);
  }
  const outlets = await outletIds(
    client,
    articles.map(({ outlet }) => outlet),
  );
  const stored = await lockArticles(client, [...incoming.keys()]);
  const fresh = [...incoming.values()].filter(({ key }) => !stored.has(key));
  const inserted = await insertArticles(client, fresh, outlets);
  const missed = fresh.filter(({ key }) => !inserted.has(key)).map(({ key }) => key);
  for (const [key, article] of await lockArticles(client, missed)) stored.set(key, article);
  for (const { state, outletId } of stored.values()) outlets.set(state.outlet, outletId);

  const merged = [...stored.values()].map((old) => ({
    old,
    state: merge(old.state, incoming.get(old.state.key) as ArticleState),
  }));
  const changed = merged.filter(({ old, state }) => differs(old.state, state));
  const updated = await updateArticles(
    client,
    changed.map(({ state }) => state),
    outlets,
  );
  const retagged = changed.filter(({ old, state }) => old.state.text.contentHash !== state.text.contentHash);
  await deleteTags(
    client,
    retagged.map(({ old }) => old.id),
  );

  const heads = await headIds(client, topicsUsed([...incoming.values(), ...changed.map(({ old }) => old.state)]));
  const newRows: StoredArticle[] = fresh.flatMap((state) => rowOf(state, inserted.get(state.key), outlets));
  const changedRows = changed.flatMap(({ old, state }) => rowOf(state, updated.get(state.key), outlets, old.isCopy));
  await writeTags(client, [...newRows, ...changedRows], heads);
  // Of all keys: another process may have put an observation aside just before an article became visible to it.
  await attachPending(client, [...incoming.keys()]);
  const cells = (rows: StoredArticle[]) => rows.flatMap((row) => cellsOf(row, heads));
  await appendCoverage(client, cells(changed.map(({ old }) => old)), cells([...newRows, ...changedRows]));
  return { inserted: inserted.size, updated: changed.length };
}

const rowOf = (
  state: ArticleState,
  row: { id: string; publishedOn: string | null } | undefined,
  outlets: Map<string, number>,
  isCopy = false,
): StoredArticle[] =>
  row
    ? [{ ...row, state, isCopy, precision: state.date.precision, outletId: outlets.get(state.outlet) as number }]
    : [];

/** True where a merge changed anything that is stored. */
function differs(old: ArticleState, state: ArticleState): boolean {
  return (
    old.outlet !== state.outlet ||
    old.seenAt !== state.seenAt ||
    old.text !== state.text ||
    old.date !== state.date ||
    state.tags.size !== old.tags.size ||
    state.vectors.size !== old.vectors.size
  );
}

function topicsUsed(states: ArticleState[]): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const { tags } of states) {
    for (const [head, { topic }] of tags) used.set(head, (used.get(head) ?? new Set()).add(topic ?? 'untagged'));
  }
  return used;
}

const topicId = (head: KnownHead, topic: string | null): number => head.topics.get(topic ?? 'untagged') as number;

async function writeTags(client: ClientBase, rows: StoredArticle[], heads: Map<string, KnownHead>): Promise<void> {
  const dims = new Map(
    rows.flatMap(({ state }) => [...state.vectors].map(([encoder, { length }]) => [encoder, length] as const)),
  );
  const encoders = await encoderIds(client, dims);
  const tags = rows.flatMap(({ id, state }) =>
    [...state.tags].map(([key, { topic, confidence, reason, taggedAt }]) => {
      const head = heads.get(key) as KnownHead;
      return { articleId: id, headId: head.id, topicId: topicId(head, topic), confidence, reason, taggedAt };
    }),
  );
  const vectors = rows.flatMap(({ id, state }) =>
    [...state.vectors].map(([encoder, vector]) => ({
      articleId: id,
      encoderId: encoders.get(encoder) as number,
      vector,
    })),
  );
  await insertTags(client, tags, vectors);
}

/** Undated articles count nowhere; of month precision, only in their month. */
function cellsOf(
  { publishedOn, precision, outletId, isCopy, state }: StoredArticle,
  heads: Map<string, KnownHead>,
): Cell[] {
  if (publishedOn === null) return [];
  const month = `${publishedOn.slice(0, 7)}-01`;
  const day = precision === 'month' ? null : publishedOn;
  return [...state.tags].map(([key, { topic }]) => {
    const head = heads.get(key) as KnownHead;
    return { month, day, outletId, headId: head.id, topicId: topicId(head, topic), original: !isCopy };
  });
}
