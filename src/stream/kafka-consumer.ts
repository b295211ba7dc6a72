// One stream read for one group by kafkajs, and kept alive.
//
// Invariants
//   The handler never throws into kafkajs: it would retry without heartbeats, or for a TypeError stop for good while the
//   process lives (kafkajs 1647, 1721; src/retry/index.js). A failed handler ends the whole consume call.
//   A chunk's offset is committed after its handler, and resolved after the commit: kafkajs does not repeat a commit that
//   failed, so a chunk whose commit failed must come again, or the group would seem to lag for ever.
//   A consumer that crashes, or gives no sign of life, is replaced: kafkajs may hang for ever after a lost connection
//   (kafkajs 1163, 1513). What the replaced one had in hand comes again; the fence absorbs it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Log } from '../log.ts';
import { CALL_RETRY, KAFKA_RETRY, mayPass } from './kafka-client.ts';
import type { IncomingRecord } from './stream.ts';

/** A rebalance waits this long for members that are busy with a chunk. */
const REBALANCE_TIMEOUT_MS = 60_000;
/** The default of 5 s would let a first record wait that long beside an empty partition. */
const MAX_WAIT_MS = 250;
const CLOSE_TIMEOUT_MS = 5_000;

export type TopicReader = {
  kafka: Kafka;
  topic: string;
  groupId: string;
  sessionTimeoutMs: number;
  maxRecords: number;
  maxBytes: number;
  log: Log;
  signal: AbortSignal;
  /** Partitions that this member reads, after each rebalance. */
  onAssigned(partitions: number[]): void;
  /** A chunk of one partition, in offset order. Must not reject: it resolves false when the chunk is not done. isOurs: whether
   *  this consumer still runs, or was replaced while the chunk waited. */
  handle(
    partition: number,
    records: IncomingRecord[],
    heartbeat: () => Promise<void>,
    isOurs: () => boolean,
  ): Promise<boolean>;
};

/** Reads until the signal fires. @throws what waiting does not mend, such as a missing permission. */
export async function readTopic(reader: TopicReader): Promise<void> {
  const { topic, groupId, log, signal } = reader;
  for (let failures = 0; !signal.aborted; failures++) {
    const started = performance.now();
    const error = await readUntilCrash(reader);
    if (error === null || signal.aborted) return;
    if (!mayPass(error)) {
      throw new Error(`kafka: stream ${topic} cannot be read by group ${groupId}: ${error.message}`, { cause: error });
    }
    if (performance.now() - started > REBALANCE_TIMEOUT_MS) failures = 0;
    if (failures >= KAFKA_RETRY.attempts) throw error;
    // A group that is new, or whose coordinator has just started, needs a second try; more than that is news.
    log[failures < 2 ? 'info' : 'warn'](
      { stream: topic, group: groupId, reason: error.message },
      'kafka: the consumer is replaced',
    );
    const delayMs = Math.min(KAFKA_RETRY.maxDelayMs, KAFKA_RETRY.firstDelayMs * 2 ** failures);
    await sleep(delayMs, undefined, { signal }).catch(() => undefined);
  }
}

/** One kafkajs consumer from joining to its end: null when the signal fired, else why it ended. */
async function readUntilCrash(reader: TopicReader): Promise<Error | null> {
  const { kafka, topic, groupId, sessionTimeoutMs, maxBytes, signal } = reader;
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: sessionTimeoutMs,
    rebalanceTimeout: REBALANCE_TIMEOUT_MS,
    heartbeatInterval: Math.floor(sessionTimeoutMs / 10),
    maxWaitTimeInMs: MAX_WAIT_MS,
    maxBytesPerPartition: maxBytes,
    maxBytes,
    allowAutoTopicCreation: false,
    retry: { ...CALL_RETRY, restartOnFailure: async () => false },
  });
  let inHand: Promise<void> = Promise.resolve();
  async function run(): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => {
        const work = handleBatch(payload, reader);
        inHand = work.catch(() => undefined);
        return work;
      },
    });
  }
  const ends = endsOf(consumer, reader);
  try {
    const running = run();
    // It may fail after the end was reached otherwise.
    running.catch(() => undefined);
    await Promise.race([running, ends.first]);
    const end = await ends.first;
    // A chunk that is being worked on is finished and committed before the partition is given back.
    if (signal.aborted) await inHand;
    return end;
  } catch (error) {
    return error as Error;
  } finally {
    ends.close();
    reader.onAssigned([]);
    await Promise.race([
      consumer.disconnect().catch(() => undefined),
      sleep(CLOSE_TIMEOUT_MS, undefined, { ref: false }),
    ]);
  }
}

/** Resolves with the first of: stopped (null), crashed, silent. */
function endsOf(consumer: Consumer, { topic, sessionTimeoutMs, signal, onAssigned }: TopicReader) {
  const { CRASH, FETCH, HEARTBEAT, GROUP_JOIN, REBALANCING } = consumer.events;
  const maxSilenceMs = REBALANCE_TIMEOUT_MS + 2 * sessionTimeoutMs;
  let signOfLifeAt = performance.now();
  let end: (error: Error | null) => void = () => undefined;
  const first = new Promise<Error | null>((resolve) => {
    end = resolve;
  });
  const alive = () => {
    signOfLifeAt = performance.now();
  };
  const onAbort = () => end(null);
  for (const event of [FETCH, HEARTBEAT, REBALANCING] as const) consumer.on(event, alive);
  consumer.on(GROUP_JOIN, ({ payload }) => {
    alive();
    onAssigned(payload.memberAssignment[topic] ?? []);
  });
  consumer.on(CRASH, ({ payload }) => end(payload.error));
  signal.addEventListener('abort', onAbort);
  const watchdog = setInterval(() => {
    if (performance.now() - signOfLifeAt < maxSilenceMs) return;
    end(Object.assign(new Error(`no sign of life for ${maxSilenceMs} ms`), { name: 'KafkaJSSilence' }));
  }, sessionTimeoutMs / 3);
  return {
    first,
    close() {
      clearInterval(watchdog);
      signal.removeEventListener('abort', onAbort);
    },
  };
}

async function handleBatch(payload: EachBatchPayload, reader: TopicReader): Promise<void> {
  const { batch, resolveOffset, commitOffsetsIfNecessary, heartbeat, isRunning, isStale } = payload;
  const { topic, sessionTimeoutMs, maxRecords, maxBytes, signal } = reader;
  // A heartbeat that fails says that the group rebalances: the chunk is finished all the same, and the next call throws it.
  const beat = () => heartbeat().catch(() => undefined);
  const beating = setInterval(beat, sessionTimeoutMs / 5);
  try {
    for (const chunk of chunks(batch.messages, maxRecords, maxBytes)) {
      if (signal.aborted || !isRunning() || isStale()) return;
      const records = chunk.map(recordOf);
      if (!(await reader.handle(batch.partition, records, beat, isRunning))) return;
      const { offset } = chunk.at(-1) as KafkaMessage;
      const next = String(BigInt(offset) + 1n);
      await commitOffsetsIfNecessary({
        topics: [{ topic, partitions: [{ partition: batch.partition, offset: next }] }],
      });
      resolveOffset(offset);
      await heartbeat();
    }
  } finally {
    clearInterval(beating);
  }
}

const recordOf = ({ offset, key, value, timestamp }: KafkaMessage): IncomingRecord => ({
  offset: BigInt(offset),
  key: key?.toString() ?? '',
  value: value ?? Buffer.alloc(0),
  appendedAt: new Date(Number(timestamp)),
});

/** Pieces of at most maxRecords and maxBytes; a larger record is a piece of its own. */
export function* chunks(
  messages: readonly KafkaMessage[],
  maxRecords: number,
  maxBytes: number,
): Generator<KafkaMessage[]> {
  let chunk: KafkaMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = (message.value?.length ?? 0) + (message.key?.length ?? 0);
    if (chunk.length >= maxRecords || (chunk.length > 0 && bytes + size > maxBytes)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(message);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
