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
import { inTransaction } from '../transaction.ts';
import { writeArticles } from './article-writer.ts';
import { passFence } from './fence.ts';
import { writeObservations } from './observations.ts';

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
