// Several streams read by one process, in order of priority: one kafkajs consumer a stream, one chunk at a time.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { Log } from '../log.ts';
import { readTopic } from './kafka-consumer.ts';
import { lagOf, positions, trim } from './kafka-offsets.ts';
import { type ConsumeOptions, type IncomingRecord, STREAMS, type StreamName } from './stream.ts';
import { createTurns } from './turns.ts';

const TRIM_EVERY_MS = 5_000;
/** Earlier streams that have records and make no progress for this long are not waited for: their consumer is rebalancing. */
const PASS_BY_MS = 1_000;
const LOOK_MS = 10;

export type KafkaNames = {
  topicOf(stream: StreamName): string;
  groupOf(group: string, stream: StreamName): string;
};

/** The port's consume on Kafka. */
export async function consumeStreams(
  { group, streams, maxRecords, maxBytes, signal, handle }: ConsumeOptions,
  {
    kafka,
    admin,
    log,
    leaseMs,
    topicOf,
    groupOf,
  }: KafkaNames & { kafka: Kafka; admin: Admin; log: Log; leaseMs: number },
): Promise<void> {
  const ended = new AbortController();
  const stop = AbortSignal.any([signal, ended.signal]);
  const turns = createTurns();
  const assigned = new Map<StreamName, Set<number>>();
  let failure: unknown = null;
  const fail = (error: unknown) => {
    failure ??= error;
    ended.abort();
  };

  /** Records that this process has to read in earlier streams. A broker that does not answer soon has none. */
  async function earlierLag(priority: number): Promise<bigint> {
    const looks = streams.slice(0, priority).map(async (stream) => {
      const mine = assigned.get(stream);
      if (!mine?.size) return 0n;
      const all = await positions(admin, topicOf(stream), groupOf(group, stream)).catch(() => []);
      return lagOf(all.filter(({ partition }) => mine.has(partition)));
    });
    const answer = Promise.all(looks).then((lags) => lags.reduce((sum, lag) => sum + lag, 0n));
    const patience = new AbortController();
    const signal = AbortSignal.any([stop, patience.signal]);
    try {
      return await Promise.race([answer, sleep(PASS_BY_MS, 0n, { signal }).catch(() => 0n)]);
    } finally {
      patience.abort();
    }
  }

  /** Waits while earlier streams are being read. False where they have records and nobody reads on. */
  async function letEarlierPass(priority: number): Promise<boolean> {
    let lag = await earlierLag(priority);
    let movedAt = performance.now();
    while (lag > 0n && !stop.aborted && performance.now() - movedAt < PASS_BY_MS) {
      await sleep(LOOK_MS);
      const now = await earlierLag(priority);
      if (now < lag) movedAt = performance.now();
      lag = now;
    }
    return lag === 0n;
  }

  async function handleChunk(
    stream: StreamName,
    partition: number,
    records: IncomingRecord[],
    heartbeat: () => Promise<void>,
  ) {
    try {
      await handle({ stream, partition, records }, heartbeat);
      return true;
    } catch (error) {
      // A handler that was told to stop while it waited for room has not failed.
      if (!signal.aborted || (error as Error).name !== 'AbortError') fail(error);
      return false;
    }
  }

  function readStream(stream: StreamName, priority: number): Promise<void> {
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
      handle: async (partition, records, heartbeat, isOurs) => {
        for (;;) {
          const passed = await letEarlierPass(priority);
          const done = await turns.take(priority, async () => {
            if (stop.aborted || !isOurs()) return false;
            // An earlier stream may have got records while this chunk waited for its turn.
            if (passed && (await earlierLag(priority)) > 0n) return 'later';
            return handleChunk(stream, partition, records, heartbeat);
          });
          if (done === 'later') continue;
          if (done && performance.now() - trimmedAt > TRIM_EVERY_MS) await trimNow();
          return done;
        }
      },
    });
  }

  await Promise.all(streams.map((stream, priority) => readStream(stream, priority).catch(fail)));
  if (failure !== null) throw failure;
}
