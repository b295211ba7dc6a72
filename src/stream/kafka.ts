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

import type { ISocketFactory } from 'kafkajs';
import type { Log } from '../log.ts';
import { retry, unlessAborted } from '../retry.ts';
import { createKafka, FIRST_RETRY, KAFKA_RETRY, type KafkaConnection, mayPass } from './kafka-client.ts';
import { consumeStreams, type KafkaNames } from './kafka-consume.ts';
import { lagOf, positions } from './kafka-offsets.ts';
import { createProducer } from './kafka-producer.ts';
import { deleteTopics, ensureTopics } from './kafka-topics.ts';
import { waitForRoom } from './room.ts';
import { checkSizes, type OutgoingRecord, STREAMS, type Stream, type StreamName } from './stream.ts';

export type KafkaStreamOptions = {
  brokers: readonly string[];
  /** Before each topic's and group's name, so that several newsrooms share a cluster. */
  prefix: string;
  /** Of streams that are not there yet. */
  partitions: number;
  /** False: streams that are missing are an error, for commands that only look. */
  create?: boolean;
  log: Log;
  /** Another process takes over this long after the last sign of life. */
  leaseMs?: number;
  /** Replaces the streams' maxLag, for tests of back-pressure. */
  maxLag?: number;
  socketFactory?: ISocketFactory;
};

const ALL = Object.keys(STREAMS) as StreamName[];

const namesOf = (prefix: string): KafkaNames => ({
  topicOf: (stream) => `${prefix}${stream}`,
  groupOf: (group, stream) => `${prefix}${group}.${stream}`,
});

/** Connects and creates the streams that are missing. */
export async function openKafkaStream(options: KafkaStreamOptions): Promise<Stream> {
  const { brokers, prefix, partitions, create = true, log, leaseMs = 15_000, maxLag, socketFactory } = options;
  const connection = { brokers, log, ...(socketFactory ? { socketFactory } : {}) };
  const kafka = createKafka(connection);
  const { topicOf, groupOf } = namesOf(prefix);
  await findBroker(connection);
  const admin = kafka.admin();
  await admin.connect();
  try {
    await ensureTopics(admin, ALL.map(topicOf), { partitions, create });
  } catch (error) {
    await admin.disconnect();
    throw error;
  }
  const producer = createProducer(kafka, log);

  async function produce(stream: StreamName, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void> {
    if (records.length === 0) return;
    checkSizes(stream, records);
    await waitForRoom(stream, lag, maxLag, signal);
    await unlessAborted(producer.send(topicOf(stream), records, signal), signal);
  }

  async function lag(stream: StreamName, group: string, signal?: AbortSignal): Promise<bigint> {
    const ask = () => positions(admin, topicOf(stream), groupOf(group, stream));
    return lagOf(await unlessAborted(retry(ask, KAFKA_RETRY, signal, mayPass), signal));
  }

  const consume: Stream['consume'] = (options) =>
    consumeStreams(options, { kafka, admin, log, leaseMs, topicOf, groupOf });

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
    const { topicOf, groupOf } = namesOf(prefix);
    const groups = ALL.flatMap((stream) => STREAMS[stream].groups.map((group) => groupOf(group, stream)));
    await deleteTopics(admin, ALL.map(topicOf), groups);
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
