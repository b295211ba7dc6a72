import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyKafkaStream, openKafkaStream } from '../../src/stream/kafka.ts';
import { createKafka } from '../../src/stream/kafka-client.ts';
import { positions, trim } from '../../src/stream/kafka-offsets.ts';
import { read, streamContract } from '../contract/stream.ts';
import { type Broker, skipWithoutKafka, startBroker } from '../kafka.ts';
import { quietLog } from '../log.ts';

const skip = skipWithoutKafka('the stream on Apache Kafka');
const freshPrefix = () => `test-${randomBytes(6).toString('hex')}.`;

/** A network that can be cut: open sockets die, new ones are refused. */
function createNetwork() {
  const sockets = new Set<Socket>();
  let cut = false;
  return {
    socketFactory: ({ host, port, onConnect }: { host: string; port: number; onConnect: () => void }) => {
      // Port 1 of loopback refuses.
      const socket = net.connect(cut ? { host: '127.0.0.1', port: 1 } : { host, port }, onConnect);
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      return socket;
    },
    cutOff: async () => {
      cut = true;
      for (const socket of sockets) socket.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    },
    comeBack: () => {
      cut = false;
    },
  };
}

describe.skipIf(skip)('on Apache Kafka', () => {
  let broker: Broker;
  beforeAll(async () => {
    broker = await startBroker();
  });
  afterAll(() => broker.close());

  for (const partitions of [1, 3]) {
    streamContract(`Kafka, ${partitions} partitions,`, async () => {
      const prefix = freshPrefix();
      return {
        open: async (options = {}) => {
          const { socketFactory, cutOff, comeBack } = createNetwork();
          const settings = { brokers: broker.brokers, prefix, partitions, log: quietLog, socketFactory };
          return { ...(await openKafkaStream({ ...settings, ...options })), cutOff, comeBack };
        },
        close: async () => undefined,
      };
    });
  }

  const open = (prefix: string, options = {}) =>
    openKafkaStream({ brokers: broker.brokers, prefix, partitions: 3, log: quietLog, ...options });
  const records = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({ key: `key-${from + i}`, value: JSON.stringify({ n: from + i }) }));

  it('shares the partitions of a stream among readers of one group', async () => {
    const prefix = freshPrefix();
    const [one, other] = [await open(prefix), await open(prefix)];
    const readers = [read(one, 'classify', ['articles.live']), read(other, 'classify', ['articles.live'])];
    // Until both have a part, records go out one by one.
    let sent = 0;
    while (readers.some(({ seen }) => seen.length === 0)) {
      await one.produce('articles.live', records(sent, sent + 6));
      sent += 6;
      await sleep(50);
    }
    await one.produce('articles.live', records(sent, sent + 300));
    while ((await one.lag('articles.live', 'classify')) > 0n) await sleep(20);
    for (const reader of readers) await reader.stop();
    const partitions = readers.map(({ batches }) => new Set(batches.slice(-3).map(({ partition }) => partition)));
    expect([...(partitions[0] as Set<number>)].filter((one) => partitions[1]?.has(one))).toEqual([]);
    const seen = readers.flatMap((reader) => reader.seen);
    expect(new Set(seen).size).toBe(sent + 300);
    for (const stream of [one, other]) await stream.close();
  });

  it('deletes what every group has read but the records that are kept, and nothing else', async () => {
    const prefix = freshPrefix();
    const stream = await open(prefix, { partitions: 1 });
    await stream.produce('articles.backfill', records(0, 100));
    const admin = createKafka({ brokers: broker.brokers, log: quietLog }).admin();
    await admin.connect();
    const topic = `${prefix}articles.backfill`;
    const group = `${prefix}classify.articles.backfill`;
    await trim(admin, topic, [group], 0);
    expect(await positions(admin, topic, group)).toEqual([{ partition: 0, low: 0n, high: 100n, next: 0n }]);
    const reader = read(stream, 'classify', ['articles.backfill'], undefined, 10);
    await reader.until(100);
    await reader.stop();
    await trim(admin, topic, [group], 30);
    expect(await positions(admin, topic, group)).toEqual([{ partition: 0, low: 70n, high: 100n, next: 100n }]);
    // Another group, that has read nothing, holds the rest.
    await trim(admin, topic, [group, `${prefix}slow.articles.backfill`], 0);
    expect((await positions(admin, topic, group))[0]?.low).toBe(70n);
    await admin.disconnect();
    await stream.close();
  });

  it('creates streams with append time, without time limit and compaction, and refuses one that is set otherwise', async () => {
    const prefix = freshPrefix();
    await (await open(prefix)).close();
    const admin = createKafka({ brokers: broker.brokers, log: quietLog }).admin();
    await admin.connect();
    const resource = { type: kafkajs.ConfigResourceTypes.TOPIC, name: `${prefix}articles.live` };
    const configEntries = [{ name: 'retention.ms', value: '3600000' }];
    await admin.alterConfigs({ validateOnly: false, resources: [{ ...resource, configEntries }] });
    // The broker hears of it a moment later.
    await vi.waitFor(async () => {
      const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] });
      const entries = resources[0]?.configEntries ?? [];
      expect(entries.find(({ configName }) => configName === 'retention.ms')?.configValue).toBe('3600000');
    });
    await expect(open(prefix)).rejects.toThrow(
      /topic \S+articles\.live has \S+=\S+, and records could be lost; set it: kafka-configs\.sh/,
    );
    await admin.disconnect();
  });

  it('empties the streams of a prefix, groups included, and leaves others alone', async () => {
    const [prefix, other] = [freshPrefix(), freshPrefix()];
    for (const each of [prefix, other]) {
      const stream = await open(each);
      await stream.produce('dead', records(0, 5));
      const reader = read(stream, 'store', ['dead']);
      await reader.until(5);
      await reader.stop();
      await stream.produce('dead', records(5, 7));
      await stream.close();
    }
    await emptyKafkaStream({ brokers: broker.brokers, prefix, log: quietLog });
    const [emptied, kept] = [await open(prefix), await open(other)];
    expect(await emptied.lag('dead', 'store')).toBe(0n);
    await emptied.produce('dead', records(0, 3));
    expect(await emptied.lag('dead', 'store')).toBe(3n);
    expect(await kept.lag('dead', 'store')).toBe(2n);
    for (const stream of [emptied, kept]) await stream.close();
  });

  it('says that no broker answers, and where it looked', async () => {
    const brokers = ['127.0.0.1:1'];
    await expect(openKafkaStream({ brokers, prefix: '', partitions: 1, log: quietLog })).rejects.toThrow(
      /kafka: no broker answers at 127\.0\.0\.1:1 .*check KAFKA_BROKERS/,
    );
  });
});

const skipOwn = skipWithoutKafka('a broker that is killed', { mustOwn: true });
describe.skipIf(skipOwn)('a broker that is killed', () => {
  it('stops nobody: what is sent meanwhile arrives when it is back, in order', async () => {
    const broker = await startBroker({ mustOwn: true });
    const stream = await openKafkaStream({ brokers: broker.brokers, prefix: '', partitions: 1, log: quietLog });
    const reader = read(stream, 'store', ['tagged.live']);
    await stream.produce('tagged.live', [{ key: 'a', value: '{"n":0}' }]);
    await reader.until(1);
    await broker.kill();
    const meanwhile = [1, 2, 3].map((n) => stream.produce('tagged.live', [{ key: 'a', value: `{"n":${n}}` }]));
    await sleep(500);
    await broker.restart();
    await Promise.all(meanwhile);
    // A record that was sent twice must not stand for one that is missing yet.
    await expect.poll(() => new Set(reader.seen).size, { timeout: 30_000 }).toBe(4);
    await reader.stop();
    expect([...new Set(reader.seen)]).toEqual([0, 1, 2, 3]);
    await stream.close();
    await broker.close();
  });
});
