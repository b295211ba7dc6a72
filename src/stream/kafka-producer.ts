// Sending to Kafka: idempotent, acknowledged by all in-sync replicas, one send at a time.
//
// Invariants
//   One send is in flight: with two, a retry of the first breaks the order (OUT_OF_ORDER_SEQUENCE_NUMBER, kafkajs 598).
//   After a send that failed for good its producer is thrown away: the outcome is unknown, and the same sequence numbers
//   with other records would be taken for a repetition and lost. The new one sends the records again; the sink absorbs it.

import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Kafka, type Producer } from 'kafkajs';
import type { Log } from '../log.ts';
import { retry } from '../retry.ts';
import { CALL_RETRY, KAFKA_RETRY, mayPass } from './kafka-client.ts';
import type { OutgoingRecord } from './stream.ts';

/** A send becomes one record batch a partition, and a broker takes 1,048,588 bytes of it (message.max.bytes). */
const MAX_SEND_BYTES = 1_000_000;
/** Of a record beside key and value: lengths, offset and time deltas (KIP-98, record format v2), rounded up. */
const RECORD_OVERHEAD_BYTES = 40;

const CLOSE_TIMEOUT_MS = 5_000;

export type KafkaProducer = {
  /** Resolves when all are acknowledged; the records of one call keep their order within a partition. */
  send(topic: string, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

export function createProducer(kafka: Kafka, log: Log): KafkaProducer {
  let connected: Promise<Producer> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<Producer> {
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      retry: CALL_RETRY,
    });
    await producer.connect();
    return producer;
  }

  async function sendSlice(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    connected ??= connect();
    const using = connected;
    try {
      const producer = await using;
      await producer.send({ topic, acks: -1, messages: records.map(({ key, value }) => ({ key, value })) });
    } catch (error) {
      log.warn({ topic, records: records.length, reason: (error as Error).message }, 'kafka: a send failed');
      connected = null;
      using.then((producer) => producer.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  async function sendAll(topic: string, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void> {
    for (const slice of slices(records)) await retry(() => sendSlice(topic, slice), KAFKA_RETRY, signal, mayPass);
  }

  function send(topic: string, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void> {
    const sent = last.then(() => sendAll(topic, records, signal));
    last = sent.catch(() => undefined);
    return sent;
  }

  async function close(): Promise<void> {
    // A send that is still being repeated, without a broker, is left: whoever waited for it has been told or has gone.
    await Promise.race([last, sleep(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    await (await connected?.catch(() => null))?.disconnect();
  }

  return { send, close };
}

/** Cuts records into pieces of at most MAX_SEND_BYTES; a record that is larger alone is a piece of its own. */
function* slices(records: readonly OutgoingRecord[]): Generator<readonly OutgoingRecord[]> {
  let from = 0;
  let bytes = 0;
  for (const [index, { key, value }] of records.entries()) {
    const size = Buffer.byteLength(key) + Buffer.byteLength(value) + RECORD_OVERHEAD_BYTES;
    if (index > from && bytes + size > MAX_SEND_BYTES) {
      yield records.slice(from, index);
      from = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (from < records.length) yield records.slice(from);
}
