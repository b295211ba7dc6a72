// A batch of tagged articles into rows: merged with what is stored, with tags, vectors and the rollups' differences.

import type { ClientBase } from 'pg';
import type { TaggedArticle } from '../stream/messages.ts';
import {
  deleteAliases,
  findAliases,
  groupByKeys,
  grows,
  joinRows,
  type KeyGroup,
  mayShare,
  missingAliases,
  readAliases,
  saveAliases,
  type Untrusted,
  unstored,
} from './aliases.ts';
import { insertArticles, lockArticles, type StoredArticle, updateArticles } from './articles.ts';
import { settleInterest, withInterest } from './interest.ts';
import { type ArticleState, merge, stateOf } from './merge.ts';
import { attachPending } from './observations.ts';
import { appendCoverage, type Cell } from './rollups.ts';
import { deleteTags, insertTags } from './tags.ts';
import { encoderIds, headIds, type KnownHead, outletIds } from './topics.ts';

export type WrittenArticles = { inserted: number; updated: number; untrusted: Untrusted[] };

/** One article as it is met: its messages merged, and the rows that it has, oldest first. Of several, the first is kept. */
type Meeting = { group: KeyGroup; incoming: ArticleState; rows: StoredArticle[] };

/** The rows that an article had, and the one that it has now: the same object where nothing changed. */
type Outcome = { group: KeyGroup; before: StoredArticle[]; after: StoredArticle };

/**
 * Merges the articles with what is stored, writes what changed, and appends the difference to the rollups.
 * @returns null where this writer must be alone (joinWriters); then nothing may be committed
 */
export async function writeArticles(
  client: ClientBase,
  articles: TaggedArticle[],
  alone: boolean,
): Promise<WrittenArticles | null> {
  if (articles.length === 0) return { inserted: 0, updated: 0, untrusted: [] };
  const slugs = articles.map(({ outlet }) => outlet);
  const outlets = await outletIds(client, slugs);
  const { locked, groups, untrusted } = await lockGroups(client, articles);
  if (!alone && !groups.every(mayShare)) return null;

  const meetings = groups.map((group) => meetingOf(group, locked));
  const outcomes = await writeRows(client, meetings, outlets);
  const aliases = outcomes.flatMap(({ group, after }) => missingAliases(group, after.id, after.state.key));
  if (!(await saveAliases(client, aliases))) return null;

  const changed = outcomes.filter(({ before, after }) => before.length !== 1 || before[0] !== after);
  const old = changed.flatMap(({ before }) => before);
  const now = changed.map(({ after }) => after);
  const retagged = changed.filter(({ before, after }) => before[0] && contentOf(before[0]) !== contentOf(after));
  const retaggedIds = retagged.map(({ after }) => after.id);
  await deleteTags(client, retaggedIds);
  const heads = await headIds(client, topicsUsed([...meetings.map(({ incoming }) => incoming), ...statesOf(old)]));
  await writeTags(client, now, heads);
  const newKeys = outcomes.flatMap(({ group, after }) => unstored(group).map((key) => ({ key, articleId: after.id })));
  await attachPending(client, newKeys);
  const changedIds = [...old, ...now].map(({ id }) => id);
  await settleInterest(
    client,
    await withInterest(client, [...changedIds, ...newKeys.map(({ articleId }) => articleId)]),
  );
  const cells = (rows: StoredArticle[]) => rows.flatMap((row) => cellsOf(row, heads));
  await appendCoverage(client, cells(old), cells(now));
  const inserted = changed.filter(({ before }) => before.length === 0).length;
  return { inserted, updated: changed.length - inserted, untrusted };
}

/** Locks the rows that the articles' keys mean, and puts articles and rows together. */
async function lockGroups(
  client: ClientBase,
  articles: TaggedArticle[],
): Promise<{ locked: Map<string, StoredArticle>; groups: KeyGroup[]; untrusted: Untrusted[] }> {
  const keys = [...new Set(articles.flatMap(({ key, aliases }) => [key, ...aliases]))];
  for (;;) {
    const aliases = await findAliases(client, keys);
    const named = new Set(aliases.map(({ key }) => key));
    const own = [...keys.filter((key) => !named.has(key)), ...aliases.map(({ row_key }) => row_key)];
    const locked = await lockArticles(client, own);
    // Another command may have deleted a row between the two statements; then its keys are free.
    if (aliases.some(({ row_key }) => !locked.has(row_key))) continue;
    const rows = [...locked].map(([key, { id }]) => ({ id, key, own: true, address: true }));
    const grouped = groupByKeys(articles, [...rows, ...aliases]);
    if (grouped.untrusted.length === 0 && !grouped.groups.some(grows)) return { locked, ...grouped };
    const ids = rows.map(({ id }) => id);
    const others = await readAliases(client, ids);
    return { locked, ...groupByKeys(articles, [...rows, ...aliases, ...others]) };
  }
}

function meetingOf(group: KeyGroup, locked: Map<string, StoredArticle>): Meeting {
  const rows = group.stored.flatMap(({ key, own }) => (own ? (locked.get(key) as StoredArticle) : []));
  rows.sort((a, b) => Number(a.id) - Number(b.id));
  return { group, incoming: group.articles.map(stateOf).reduce(merge), rows };
}

/** Inserts articles that have no row, makes one row of several, and rewrites what a merge changed. */
async function writeRows(client: ClientBase, meetings: Meeting[], outlets: Map<string, number>): Promise<Outcome[]> {
  const fresh = meetings.flatMap(({ incoming, rows }) => (rows.length === 0 ? incoming : []));
  const inserted = await insertArticles(client, fresh, outlets);
  const missed = fresh.flatMap(({ key }) => (inserted.has(key) ? [] : key));
  const faster = await lockArticles(client, missed);
  const merged = meetings.map(({ group, incoming, rows }) => {
    // A row that another writer has just inserted is met like one that was there.
    const other = faster.get(incoming.key);
    const before = other ? [other] : rows;
    return { group, before, state: [...statesOf(before), incoming].reduce(merge) };
  });
  for (const { state, outletId } of merged.flatMap(({ before }) => before)) outlets.set(state.outlet, outletId);

  const changed = merged.flatMap(({ before: [kept, ...others], state }) =>
    kept && (others.length > 0 || differs(kept.state, state)) ? [{ id: kept.id, kept, others, state }] : [],
  );
  const joins = changed.flatMap(({ kept, others }) => others.map((gone) => ({ gone: gone.id, kept: kept.id })));
  await joinRows(client, joins);
  const renamed = changed.flatMap(({ kept, state }) => (kept.state.key === state.key ? [] : state.key));
  await deleteAliases(client, renamed);
  const updated = await updateArticles(client, changed, outlets);
  return merged.map(({ group, before, state }) => {
    const [kept] = before;
    const row = inserted.get(state.key) ?? updated.get(state.key);
    if (row === undefined) return { group, before, after: kept as StoredArticle };
    const outletId = outlets.get(state.outlet) as number;
    const isCopy = kept?.isCopy ?? false;
    return { group, before, after: { ...row, state, isCopy, precision: state.date.precision, outletId } };
  });
}

const statesOf = (rows: StoredArticle[]): ArticleState[] => rows.map(({ state }) => state);

const contentOf = ({ state }: StoredArticle): string => state.text.contentHash;

/** True where a merge changed anything that is stored. */
function differs(old: ArticleState, state: ArticleState): boolean {
  return (
    old.key !== state.key ||
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
