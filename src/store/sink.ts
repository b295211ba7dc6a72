// The sink: a batch of tagged articles becomes rows in one transaction.
//
// Invariants
//   The fence: the row of stream_offset is locked first, records below its `next` are dropped, and `next` moves with the
//   rows or not at all. So a replay, a zombie and an overlapping batch change nothing.
//   Natural keys stay on every row, so that the fence is never the only guard.
//   A poison record never loses its neighbours: it is found by trying one by one, and its dead letter is acknowledged
//   before `next` moves past it.

import type { ClientBase, Pool } from 'pg';
import type { Log } from '../log.ts';
import { DATABASE_RETRY, isBadData, retry } from '../retry.ts';
import {
  deadLetter,
  type Interaction,
  interactionSchema,
  type Parsed,
  parseRecord,
  type TaggedArticle,
  taggedSchema,
} from '../stream/messages.ts';
import type { Batch, IncomingRecord, OutgoingRecord } from '../stream/stream.ts';
import { insertArticles, lockArticles, type StoredArticle, updateArticles } from './articles.ts';
import { type ArticleState, merge, stateOf } from './merge.ts';
import { attachPending, writeObservations } from './observations.ts';
import { appendCoverage, type Cell } from './rollups.ts';
import { deleteTags, insertTags } from './tags.ts';
import { encoderIds, headIds, type KnownHead, outletIds } from './topics.ts';

/** What became of a batch. repeats: records that were here already, by the fence or by their article. */
export type SinkResult = { records: number; inserted: number; updated: number; repeats: number; dead: number };

export type Sink = { write(batch: Batch): Promise<SinkResult> };

type Message = { kind: 'article'; article: TaggedArticle } | { kind: 'interaction'; interaction: Interaction };

/** @param sendDead must resolve only when the dead letters are durable. */
export function createSink({
  pool,
  log,
  sendDead,
}: {
  pool: Pool;
  log: Log;
  sendDead(letters: OutgoingRecord[]): Promise<void>;
}): Sink {
  async function write(batch: Batch): Promise<SinkResult> {
    try {
      return await writeWhole(batch);
    } catch (error) {
      if (!isBadData(error)) throw error;
      if (batch.records.length > 1) return writeOneByOne(batch);
      return bury(batch, (error as Error).message);
    }
  }

  /** Everything readable in one transaction. */
  async function writeWhole(batch: Batch): Promise<SinkResult> {
    const parsed = batch.records.map((record) => ({ record, message: parse(batch.stream, record) }));
    const dead = parsed.flatMap(({ record, message }) =>
      'dead' in message ? [deadLetter('store', message.dead, { ...batch, record })] : [],
    );
    if (dead.length > 0) await sendDead(dead);
    const written = await retry(
      () => inTransaction(pool, (client) => writeFresh(client, batch, parsed)),
      DATABASE_RETRY,
    );
    return { ...written, records: batch.records.length, dead: dead.length };
  }

  async function writeFresh(
    client: ClientBase,
    batch: Batch,
    parsed: { record: IncomingRecord; message: Parsed<Message> }[],
  ) {
    const next = await passFence(client, batch, log);
    const fresh = parsed
      .filter(({ record }) => record.offset >= next)
      .flatMap(({ message }) => ('ok' in message ? [message.ok] : []));
    const articles = fresh.flatMap((message) => (message.kind === 'article' ? [message.article] : []));
    const result = await writeArticles(client, articles);
    await writeObservations(client, fresh.flatMap(observationsOf));
    const dropped = parsed.filter(({ record }) => record.offset < next).length;
    return { ...result, repeats: articles.length - result.inserted - result.updated + dropped };
  }

  async function writeOneByOne(batch: Batch): Promise<SinkResult> {
    const sum = { records: 0, inserted: 0, updated: 0, repeats: 0, dead: 0 };
    for (const record of batch.records) {
      const one = await write({ ...batch, records: [record] });
      for (const count of Object.keys(sum) as (keyof SinkResult)[]) sum[count] += one[count];
    }
    return sum;
  }

  async function bury(batch: Batch, reason: string): Promise<SinkResult> {
    const [record] = batch.records as [IncomingRecord];
    log.warn(
      { stream: batch.stream, offset: String(record.offset), reason },
      'store: a record goes to the dead letters',
    );
    await sendDead([deadLetter('store', reason, { ...batch, record })]);
    await retry(() => inTransaction(pool, (client) => passFence(client, batch, log)), DATABASE_RETRY);
    return { records: 1, inserted: 0, updated: 0, repeats: 0, dead: 1 };
  }

  return { write };
}

function parse(stream: Batch['stream'], record: IncomingRecord): Parsed<Message> {
  if (stream === 'interactions') {
    const parsed = parseRecord(interactionSchema, record.value);
    return 'ok' in parsed ? { ok: { kind: 'interaction', interaction: parsed.ok } } : parsed;
  }
  const parsed = parseRecord(taggedSchema, record.value);
  return 'ok' in parsed ? { ok: { kind: 'article', article: parsed.ok } } : parsed;
}

function observationsOf(message: Message): (Interaction & { article: string })[] {
  if (message.kind === 'article')
    return message.article.interactions.map((one) => ({ ...one, article: message.article.key }));
  const { article } = message.interaction;
  return article === null ? [] : [{ ...message.interaction, article }];
}

/** Locks the fence, moves it past the batch and returns where it stood: records below that are already here. */
async function passFence(client: ClientBase, batch: Batch, log: Log): Promise<bigint> {
  const { stream, partition, records } = batch;
  const first = records[0] as IncomingRecord;
  const last = records.at(-1) as IncomingRecord;
  await client.query('INSERT INTO core.stream_offset (stream, partition) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    stream,
    partition,
  ]);
  const { rows } = await client.query<{ epoch: number; next: string; last_appended_at: Date | null }>(
    'SELECT epoch, next, last_appended_at FROM core.stream_offset WHERE stream = $1 AND partition = $2 ORDER BY epoch DESC LIMIT 1 FOR UPDATE',
    [stream, partition],
  );
  const fence = rows[0] as { epoch: number; next: string; last_appended_at: Date | null };
  const next = BigInt(fence.next);
  // A log that was made anew starts at offset 0 again and would be dropped whole; its append times give it away.
  if (first.offset < next && fence.last_appended_at !== null && first.appendedAt > fence.last_appended_at) {
    throw new Error(
      `store: stream ${stream} (partition ${partition}) is not the one that was read before: offset ${first.offset} was appended at ${first.appendedAt.toISOString()}, after offset ${next - 1n}, the last one stored; if the stream was made anew, run: newsgauge stream adopt ${stream}`,
    );
  }
  if (first.offset > next)
    log.warn(
      { stream, partition, from: String(next), to: String(first.offset) },
      'store: records are missing from the stream',
    );
  if (last.offset < next) return next;
  await client.query(
    'UPDATE core.stream_offset SET next = $4, last_appended_at = $5 WHERE stream = $1 AND partition = $2 AND epoch = $3',
    [stream, partition, fence.epoch, last.offset + 1n, last.appendedAt],
  );
  return next;
}

/** Merges the articles with what is stored, writes what changed, and appends the difference to the rollups. */
async function writeArticles(
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
  await attachPending(client, [...inserted.keys()]);
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

async function inTransaction<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    // A connection that failed in the middle of something is not handed out again.
    client.release(error as Error);
    throw error;
  }
}
