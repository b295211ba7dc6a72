import { checkFeed } from '../src/ingest/feed/check.ts';

const SOURCE = {
  contentType: '',
  feedUrl: 'https://feed.example/feed',
  outlet: 'feed.example',
  capturedAt: '2026-11-24T12:00:00.000Z',
};

/** What must not happen is broken: another error than the sentences of a feed's failure, a date that is none. */
export type Outcome = { items: number } | { failure: string } | { broken: string };

/** Reads a feed as `feed check` does. */
export async function readOne(body: Buffer): Promise<{ outcome: Outcome; ms: number }> {
  const watch = stopwatch();
  const outcome = await read(body);
  return { outcome, ms: watch() };
}

async function read(body: Buffer): Promise<Outcome> {
  try {
    const { items } = await checkFeed(body, SOURCE);
    const bad = items.find(({ publishedAt }) => publishedAt !== null && !/^\d{4}-.*Z$/.test(publishedAt));
    return bad ? { broken: `the date ${bad.publishedAt}` } : { items: items.length };
  } catch (error) {
    const { message } = error as Error;
    return message.startsWith('feed: ') ? { failure: message } : { broken: message };
  }
}

/** Of computing or by the clock, whichever is less: on a busy machine the clock measures the others. */
export function stopwatch(): () => number {
  const started = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.round(Math.min(performance.now() - started, (user + system) / 1_000));
  };
}
