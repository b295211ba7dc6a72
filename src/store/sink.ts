// The sink: a batch of tagged articles becomes rows in one transaction.
//
// Invariants
//   The fence: the row of stream_offset is locked first, records below its `next` are dropped, and `next` moves with the
//   rows or not at all. So a replay, a zombie and an overlapping batch change nothing.
//   Natural keys stay on every row, so that the fence is never the only guard.
//   Messages that name a key together become one row, also when they are written by two writers at once (aliases.ts).
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
import { MAX_ADDRESSES, type Untrusted } from './aliases.ts';
import { writeArticles } from './article-writer.ts';
import { joinWriters, passFence } from './fence.ts';
import { writeObservations } from './observations.ts';

/**
 * What became of a batch. repeats: records that were here already, by the fence or by their article; untrusted: aliases
 * that were not followed.
 */
export type SinkResult = {
  records: number;
  inserted: number;
  updated: number;
  repeats: number;
  dead: number;
  untrusted: number;
};

export type Sink = { write(batch: Batch): Promise<SinkResult> };

type Read = { record: IncomingRecord; message: Parsed<Message> };
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
    warnOf(written.untrusted);
    return { ...written, records: batch.records.length, dead: dead.length, untrusted: written.untrusted.length };
  }

  async function writeFresh(client: ClientBase, batch: Batch, parsed: Read[]) {
    const beside = await writeOnce(client, batch, parsed, false);
    if (beside !== null) return beside;
    await client.query('ROLLBACK; BEGIN');
    const alone = await writeOnce(client, batch, parsed, true);
    if (alone === null) throw new Error('store: a writer that was alone asked to be; this is a mistake in the program');
    return alone;
  }

  /** Null where this writer must be alone; then nothing may be committed. */
  async function writeOnce(client: ClientBase, batch: Batch, parsed: Read[], alone: boolean) {
    const next = await passFence(client, batch, log);
    await joinWriters(client, alone);
    const fresh = parsed.flatMap(({ record, message }) =>
      record.offset >= next && 'ok' in message ? [message.ok] : [],
    );
    const articles = fresh.flatMap((message) => (message.kind === 'article' ? [message.article] : []));
    const written = await writeArticles(client, articles, alone);
    if (written === null || !(await writeObservations(client, fresh.flatMap(observationsOf), alone))) return null;
    const dropped = parsed.filter(({ record }) => record.offset < next).length;
    return { ...written, repeats: articles.length - written.inserted - written.updated + dropped };
  }

  /** One line an alias: a bad one is on every item of its feed. */
  function warnOf(untrusted: Untrusted[]): void {
    for (const alias of new Set(untrusted.map((one) => one.alias))) {
      const articles = untrusted.flatMap((one) => (one.alias === alias ? one.key : []));
      log.warn(
        { alias, articles: articles.length, first: articles[0] },
        `store: an alias would join more than ${MAX_ADDRESSES} addresses and is not trusted: these articles stay rows of their own; look at the guids of their source`,
      );
    }
  }

  async function writeOneByOne(batch: Batch): Promise<SinkResult> {
    const sum = { records: 0, inserted: 0, updated: 0, repeats: 0, dead: 0, untrusted: 0 };
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
    return { records: 1, inserted: 0, updated: 0, repeats: 0, dead: 1, untrusted: 0 };
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
