import { setTimeout as sleep } from 'node:timers/promises';
import { STREAMS, type Stream, type StreamName } from './stream.ts';

const LOOK_MS = 50;

/**
 * Back-pressure: waits while the slowest group of a stream is `limit` (its maxLag, unless a test says otherwise) records behind.
 * @throws the abort reason when the signal fires meanwhile
 */
export async function waitForRoom(
  stream: StreamName,
  lag: Stream['lag'],
  limit: number = STREAMS[stream].maxLag,
  signal?: AbortSignal,
): Promise<void> {
  if (limit === Number.POSITIVE_INFINITY) return;
  const slowest = async () => {
    const lags = await Promise.all(STREAMS[stream].groups.map((group) => lag(stream, group, signal)));
    return Math.max(0, ...lags.map(Number));
  };
  while ((await slowest()) >= limit) await sleep(LOOK_MS, undefined, { signal });
}
