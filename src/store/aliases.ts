// Several keys that mean one article (design section 4): its address, an older one, its guid.
//
// Invariants
//   A key belongs to one row: as core.article.key or in core.article_alias, never in both.
//   Keys that a message names together belong to one row, and so do all that hang together through several messages. The
//   row's own key is the least that messages came under (an address), so that their order cannot matter.
//
// Writers side by side keep the first invariant without waiting for one another (mayShare), because
//   the keys that they add as articles are made from a URL, and those that they add as aliases from a guid: the two rules
//   of src/stream/keys.ts never give the same key, so no key is added to one table here and to the other there;
//   within one table its unique index makes the second writer wait, and the second sees what the first has made.
// Whatever needs more (two rows become one, a second address, an alias of another kind, an article without an address) is
// done by a writer that is alone (joinWriters).

import type { ClientBase } from 'pg';
import { guidKey } from '../stream/keys.ts';
import type { TaggedArticle } from '../stream/messages.ts';

/**
 * An article moves once or twice in ten years. An alias that would join more addresses than this is no name of an article
 * (a feed with one guid on all items), and joins no more.
 */
export const MAX_ADDRESSES = 8;

/** A key as it is stored. own: as the row's own key; address: messages came under it. */
export type StoredKey = { id: string; key: string; own: boolean; address: boolean };

/** One article: the keys that mean it (true: an address), those of them that are stored, and its messages of this batch. */
export type KeyGroup = { keys: Map<string, boolean>; stored: StoredKey[]; articles: TaggedArticle[] };

/** An alias that was not followed, and the key of the message that named it. */
export type Untrusted = { alias: string; key: string };

const FIND = `SELECT l.key, l.article_id AS id, l.address, false AS own, a.key AS row_key
FROM core.article_alias l JOIN core.article a ON a.id = l.article_id WHERE l.key = ANY($1::uuid[])`;

const READ =
  'SELECT key, article_id AS id, address, false AS own FROM core.article_alias WHERE article_id = ANY($1::bigint[])';

/** Those of the keys that are aliases, each with its row's own key. */
export const findAliases = async (client: ClientBase, keys: string[]): Promise<(StoredKey & { row_key: string })[]> =>
  (await client.query<StoredKey & { row_key: string }>(FIND, [keys])).rows;

/** All aliases of these rows. */
export const readAliases = async (client: ClientBase, ids: string[]): Promise<StoredKey[]> =>
  (await client.query<StoredKey>(READ, [ids])).rows;

/** Puts messages and stored rows together that share a key. Groups without a message are left away. */
export function groupByKeys(
  articles: TaggedArticle[],
  stored: StoredKey[],
): { groups: KeyGroup[]; untrusted: Untrusted[] } {
  const groupOf = new Map<string, KeyGroup>();
  const groupOfRow = new Map<string, KeyGroup>();
  const untrusted: Untrusted[] = [];
  const add = (group: KeyGroup, key: string, address: boolean) => {
    group.keys.set(key, address);
    groupOf.set(key, group);
  };
  for (const one of stored) {
    const group = groupOfRow.get(one.id) ?? emptyGroup();
    groupOfRow.set(one.id, group);
    group.stored.push(one);
    add(group, one.key, one.address);
  }
  for (const { key } of articles) add(groupOf.get(key) ?? emptyGroup(), key, true);
  for (const { key, aliases } of articles) {
    for (const alias of aliases) {
      const group = groupOf.get(key) as KeyGroup;
      const other = groupOf.get(alias);
      if (other === undefined) add(group, alias, false);
      else if (other !== group && addresses(group) + addresses(other) > MAX_ADDRESSES) untrusted.push({ alias, key });
      else if (other !== group) {
        for (const [joined, address] of other.keys) add(group, joined, address);
        group.stored.push(...other.stored);
      }
    }
  }
  for (const article of articles) groupOf.get(article.key)?.articles.push(article);
  return { groups: [...new Set(articles.map(({ key }) => groupOf.get(key) as KeyGroup))], untrusted };
}

const emptyGroup = (): KeyGroup => ({ keys: new Map(), stored: [], articles: [] });

const addresses = ({ keys }: KeyGroup): number => [...keys.values()].filter(Boolean).length;

/** Keys of the group that no row had. */
export function unstored({ keys, stored }: KeyGroup): string[] {
  const known = new Set(stored.map(({ key }) => key));
  return [...keys.keys()].filter((key) => !known.has(key));
}

/** True where rows become one row or get another address: only then it matters how many addresses they have. */
export function grows({ keys, stored }: KeyGroup): boolean {
  const rows = stored.filter(({ own }) => own).length;
  const known = new Set(stored.flatMap(({ key, address }) => (address ? key : [])));
  return rows > 1 || (rows === 1 && [...keys].some(([key, address]) => address && !known.has(key)));
}

/** True where a group can be written beside other writers; the file's head says why that is safe. */
export function mayShare(group: KeyGroup): boolean {
  const { keys, stored, articles } = group;
  const rows = stored.filter(({ own }) => own).length;
  if (rows > 1) return false;
  const known = new Map(stored.map(({ key, address }) => [key, address]));
  const added = [...keys].filter(([key, address]) => known.get(key) !== address);
  const newAddresses = added.flatMap(([key, address]) => (address ? key : []));
  const newNames = added.flatMap(([key, address]) => (address ? [] : key));
  const isNewArticle = rows === 0 && newAddresses.length === 1 && articles.every(({ canonicalUrl }) => canonicalUrl);
  if (newAddresses.length > 0 && !isNewArticle) return false;
  return newNames.every((name) => articles.some(({ outlet, guid }) => guid !== null && name === guidKey(outlet, guid)));
}

const SAVE = `INSERT INTO core.article_alias AS l (key, article_id, address)
SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::boolean[]) AS r (key, article_id, address) ORDER BY key
ON CONFLICT (key) DO UPDATE SET address = l.address OR excluded.address WHERE l.article_id = excluded.article_id`;

export type Alias = { key: string; articleId: string; address: boolean };

/** Aliases that a group needs and does not have yet, where its row has this number and this own key. */
export function missingAliases({ keys, stored }: KeyGroup, articleId: string, ownKey: string): Alias[] {
  const known = new Map(stored.flatMap(({ key, own, address }) => (own ? [] : [[key, address] as const])));
  return [...keys].flatMap(([key, address]) =>
    key === ownKey || known.get(key) === address ? [] : [{ key, articleId, address }],
  );
}

/** Adds aliases. False where one of them was just given to another row: then nothing may be committed. */
export async function saveAliases(client: ClientBase, aliases: Alias[]): Promise<boolean> {
  if (aliases.length === 0) return true;
  const { rowCount } = await client.query(SAVE, [
    aliases.map(({ key }) => key),
    aliases.map(({ articleId }) => articleId),
    aliases.map(({ address }) => address),
  ]);
  return rowCount === aliases.length;
}

const MOVE_ALIASES = `UPDATE core.article_alias l SET article_id = m.kept
FROM unnest($1::bigint[], $2::bigint[]) AS m (gone, kept) WHERE l.article_id = m.gone`;

// A snapshot that both rows have keeps the greater count, as in writeObservations.
const MOVE_OBSERVATIONS = `INSERT INTO core.observation AS o (article_id, kind, measure, source, item, from_at, to_at, count)
SELECT m.kept, x.kind, x.measure, x.source, x.item, x.from_at, x.to_at, max(x.count)
FROM core.observation x JOIN unnest($1::bigint[], $2::bigint[]) AS m (gone, kept) ON m.gone = x.article_id
GROUP BY 1, 2, 3, 4, 5, 6, 7
ON CONFLICT (article_id, kind, source, item, measure, from_at, to_at) DO UPDATE SET count = greatest(o.count, excluded.count)`;

const DELETE_ROWS = 'DELETE FROM core.article WHERE id = ANY($1::bigint[])';
const DELETE_ALIASES = 'DELETE FROM core.article_alias WHERE key = ANY($1::uuid[])';

/** Takes rows away after giving what hangs on them to the row that is kept. Tags and vectors are written anew by the merge. */
export async function joinRows(client: ClientBase, pairs: { gone: string; kept: string }[]): Promise<void> {
  if (pairs.length === 0) return;
  const columns = [pairs.map(({ gone }) => gone), pairs.map(({ kept }) => kept)];
  await client.query(MOVE_OBSERVATIONS, columns);
  await client.query(MOVE_ALIASES, columns);
  await client.query(DELETE_ROWS, [columns[0]]);
}

/** For aliases that become a row's own key. */
export async function deleteAliases(client: ClientBase, keys: string[]): Promise<void> {
  if (keys.length > 0) await client.query(DELETE_ALIASES, [keys]);
}
