import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import net from 'node:net';
import { afterAll, beforeAll, describe } from 'vitest';
import { openKafkaStream } from '../../src/stream/kafka.ts';
import { streamContract } from '../contract/stream.ts';
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
});
