// The stream on Apache Kafka (tested with 4.3.1): the port of stream.ts by kafkajs, which nothing outside src/stream/kafka*.ts imports.
//
// Invariants
//   A Kafka topic a stream, LogAppendTime (the fence needs it), never compacted, never trimmed by time: records go when
//   every group of the stream has read them.
//   A consumer group a (group, stream), such as classify.articles.live: kafkajs gives every member of a group the same
//   topics and reads them one after the other, so in one group live would wait behind a backfill and stop with its rebalances.
//   Kafka's committed offset is a hint for lag and for the start; what is stored is said by the database's fence.
//
// Also known: kafkajs makes Node 24 print a TimeoutNegativeWarning once (kafkajs 1751), which is harmless.

import { setTimeout as sleep } from 'node:timers/promises';
import type { ISocketFactory } from 'kafkajs';
import type { Log } from '../log.ts';
import { retry } from '../retry.ts';
import { createKafka, FIRST_RETRY, KAFKA_RETRY, type KafkaConnection, mayPass } from './kafka-client.ts';
import { readTopic } from './kafka-consumer.ts';
import { lagOf, positions, trim } from './kafka-offsets.ts';
import { createProducer } from './kafka-producer.ts';
import { deleteTopics, ensureTopics } from './kafka-topics.ts';
import { waitForRoom } from './room.ts';
import {
  type ConsumeOptions,
  checkSizes,
  type OutgoingRecord,
  STREAMS,
  type Stream,
  type StreamName,
} from './stream.ts';
import { createTurns } from './turns.ts';

const TRIM_EVERY_MS = 5_000;
/** A stream of higher priority that has records is waited for this long; then its consumer is taken to be rebalancing. */
const PASS_BY_MS = 1_000;
const LOOK_MS = 10;

export type KafkaStreamOptions = {
  brokers: readonly string[];
  /** Before each topic's and group's name, so that several newsrooms share a cluster. */
  prefix: string;
  /** Of streams that are not there yet. */
  partitions: number;
  log: Log;
  /** Another process takes over this long after the last sign of life. */
  leaseMs?: number;
  /** Replaces the streams' maxLag, for tests of back-pressure. */
  maxLag?: number;
  socketFactory?: ISocketFactory;
};

/** Connects and creates the streams that are missing. */
export async function openKafkaStream(options: KafkaStreamOptions): Promise<Stream> {
  const { brokers, prefix, partitions, log, leaseMs = 15_000, maxLag, socketFactory } = options;
  const kafka = createKafka({ brokers, log, ...(socketFactory ? { socketFactory } : {}) });
  const topicOf = (stream: StreamName) => `${prefix}${stream}`;
  const groupOf = (group: string, stream: StreamName) => `${prefix}${group}.${stream}`;
  await findBroker({ brokers, log, ...(socketFactory ? { socketFactory } : {}) });
  const admin = kafka.admin();
  await admin.connect();
  try {
    await ensureTopics(admin, (Object.keys(STREAMS) as StreamName[]).map(topicOf), partitions);
  } catch (error) {
    await admin.disconnect();
    throw error;
  }
  const producer = createProducer(kafka, log);
  const ask = <T>(question: () => Promise<T>, signal?: AbortSignal) => retry(question, KAFKA_RETRY, signal, mayPass);

  async function produce(stream: StreamName, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void> {
    if (records.length === 0) return;
    checkSizes(stream, records);
    await waitForRoom(stream, lag, maxLag, signal);
    await producer.send(topicOf(stream), records, signal);
  }

  async function lag(stream: StreamName, group: string): Promise<bigint> {
    return lagOf(await ask(() => positions(admin, topicOf(stream), groupOf(group, stream))));
  }

  async function consume({ group, streams, maxRecords, maxBytes, signal, handle }: ConsumeOptions): Promise<void> {
    const ended = new AbortController();
    const stop = AbortSignal.any([signal, ended.signal]);
    const turns = createTurns();
    const assigned = new Map<StreamName, Set<number>>();
    let failure: unknown = null;

    /** True where this process has records of an earlier stream to read. A broker that does not answer has none. */
    async function earlierHas(priority: number): Promise<boolean> {
      const looks = streams.slice(0, priority).map(async (stream) => {
        const mine = assigned.get(stream);
        if (!mine?.size) return false;
        const all = await positions(admin, topicOf(stream), groupOf(group, stream)).catch(() => []);
        return lagOf(all.filter(({ partition }) => mine.has(partition))) > 0n;
      });
      return (await Promise.all(looks)).includes(true);
    }

    async function letEarlierPass(priority: number): Promise<void> {
      const until = performance.now() + PASS_BY_MS;
      while (!stop.aborted && performance.now() < until && (await earlierHas(priority))) await sleep(LOOK_MS);
    }

    const readers = streams.map((stream, priority) => {
      let trimmedAt = performance.now();
      async function trimNow(): Promise<void> {
        trimmedAt = performance.now();
        const groups = STREAMS[stream].groups.map((name) => groupOf(name, stream));
        await trim(admin, topicOf(stream), groups, STREAMS[stream].keepRecords).catch((error: Error) =>
          log.debug({ stream, reason: error.message }, 'kafka: read records could not be deleted'),
        );
      }
      return readTopic({
        kafka,
        topic: topicOf(stream),
        groupId: groupOf(group, stream),
        sessionTimeoutMs: leaseMs,
        maxRecords,
        maxBytes,
        log,
        signal: stop,
        onAssigned: (partitions) => assigned.set(stream, new Set(partitions)),
        handle: async (partition, records, heartbeat) => {
          await letEarlierPass(priority);
          return turns.take(priority, async () => {
            if (stop.aborted) return false;
            try {
              await handle({ stream, partition, records }, heartbeat);
            } catch (error) {
              failure ??= error;
              ended.abort();
              return false;
            }
            if (performance.now() - trimmedAt > TRIM_EVERY_MS) await trimNow();
            return true;
          });
        },
      }).catch((error: unknown) => {
        failure ??= error;
        ended.abort();
      });
    });
    await Promise.all(readers);
    if (failure !== null) throw failure;
  }

  async function close(): Promise<void> {
    await producer.close();
    await admin.disconnect();
  }

  return { produce, consume, lag, close };
}

/** Deletes all streams and groups of a prefix, so that a demo starts from nothing. @throws Error where somebody reads them */
export async function emptyKafkaStream({
  brokers,
  prefix,
  log,
}: Pick<KafkaStreamOptions, 'brokers' | 'prefix' | 'log'>) {
  await findBroker({ brokers, log });
  const admin = createKafka({ brokers, log }).admin();
  await admin.connect();
  try {
    await deleteTopics(admin, prefix, Object.keys(STREAMS));
  } finally {
    await admin.disconnect();
  }
}

/** @throws Error where none of the brokers answers */
async function findBroker(connection: KafkaConnection): Promise<void> {
  const admin = createKafka(connection, FIRST_RETRY).admin();
  try {
    await admin.connect();
  } catch (cause) {
    const where = connection.brokers.join(', ');
    throw new Error(`kafka: no broker answers at ${where} (${(cause as Error).message}); check KAFKA_BROKERS`, {
      cause,
    });
  }
  await admin.disconnect();
}
