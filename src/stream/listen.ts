import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

const RETRY_MS = 1_000;
const END_MS = 2_000;

/**
 * Calls onNotify at every NOTIFY of a channel, over a connection of its own, made anew (one at a time) when it breaks.
 * While it is away nobody is told, so listeners must also look by themselves now and then.
 * @param channel an identifier of ours
 */
export function listen(connect: () => Client, channel: string, onNotify: () => void): { close(): Promise<void> } {
  const closed = new AbortController();
  const { signal } = closed;

  async function listenOnce(client: Client): Promise<void> {
    client.on('error', () => undefined);
    client.on('notification', onNotify);
    await client.connect();
    const ended = once(client, 'end', { signal });
    ended.catch(() => undefined);
    await client.query(`LISTEN ${channel}`);
    onNotify();
    await ended;
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const client = connect();
      await listenOnce(client).catch(() => undefined);
      // A client whose connection is half open may never say that it has ended.
      await Promise.race([client.end().catch(() => undefined), sleep(END_MS, undefined, { ref: false })]);
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    close: async () => {
      closed.abort();
      await running;
    },
  };
}
