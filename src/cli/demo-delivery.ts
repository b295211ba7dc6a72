// The demo's stories on their way in: archives, feeds polled twice, and what readers did, as a newsroom's systems send it.

import { join } from 'node:path';
import type { Pool } from 'pg';
import { writeArchive } from '../demo/archive.ts';
import { interactionsOf } from '../demo/interactions.ts';
import type { NewsroomServer } from '../demo/server.ts';
import type { Story } from '../demo/story.ts';
import { workOnRun } from '../ingest/archive/run.ts';
import { openSource } from '../ingest/archive/sources.ts';
import { createRun } from '../ingest/archive/units.ts';
import { systemClock } from '../ingest/clock.ts';
import { readFeeds } from '../ingest/feed/feeds.ts';
import { createFetcher } from '../ingest/feed/fetch.ts';
import { pollFeed } from '../ingest/feed/poll.ts';
import { readOutletDomains } from '../ingest/outlets.ts';
import type { Log } from '../log.ts';
import type { Stages } from '../pipeline.ts';
import type { Stream } from '../stream/stream.ts';

const BATCH_STORIES = 200;

export type Delivery = {
  stories: readonly Story[];
  server: NewsroomServer;
  /** Where the archives are written to. */
  home: string;
  pool: Pool;
  stream: Stream;
  stages: Stages;
  log: Log;
};

/** Sends everything once: half of the readers' counts arrive before the articles that they are about. */
export async function deliver(delivery: Delivery): Promise<void> {
  const { stories, server, home, pool, stream, stages, log } = delivery;
  const { signal } = stages;
  const known = stories.filter(({ truth }) => truth.reachable);
  await sendInteractions(known.filter((_, place) => place % 2 === 0));
  const outletOfDomain = await readOutletDomains(pool);
  const slugs = [...new Set(server.feeds.map(({ outlet }) => outlet))];
  const paths = slugs.map((slug) => join(home, `archive-${slug}.jsonl.gz`));
  for (const [index, slug] of slugs.entries()) await writeArchive(paths[index] as string, stories, slug);
  const fetcher = createFetcher({ allowHosts: ['127.0.0.1'] });
  const options = { paths };
  const source = openSource('file', options, { pool, fetcher, clock: systemClock, home, warn: log.warn.bind(log) });
  const run = await createRun(pool, source, { options });
  const loaded = await workOnRun({ pool, stream, source, run, outletOfDomain, signal });
  for (const failure of loaded.failures) throw new Error(failure);
  await sendInteractions(known.filter((_, place) => place % 2 === 1));
  await pollAll();
  server.advance();
  await pollAll();

  async function sendInteractions(about: readonly Story[]): Promise<void> {
    for (let from = 0; from < about.length && !signal.aborted; from += BATCH_STORIES) {
      await stream.produce('interactions', about.slice(from, from + BATCH_STORIES).flatMap(interactionsOf), signal);
    }
  }

  /** Not by the schedule: each feed once, now. */
  async function pollAll(): Promise<void> {
    for (const feed of await readFeeds(pool)) {
      const result = await pollFeed(feed, { pool, stream, fetcher, log, outletOfDomain, signal });
      if (signal.aborted) return;
      if (result === null) throw new Error(`the demo's own feed ${feed.url} failed`);
    }
  }
}
