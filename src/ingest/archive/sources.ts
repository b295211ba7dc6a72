// All archives by their kind: from options as they are stored to a source that can be read.

import { join } from 'node:path';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Fetcher } from '../feed/fetch.ts';
import { readPage } from '../page.ts';
import { ccnewsOptions, createCcnewsSource } from './ccnews.ts';
import { createDownload, type Open } from './download.ts';
import { createFeedPagesSource, feedPagesOptions } from './feed-pages.ts';
import { createFileSource, fileOptions } from './file-source.ts';
import { createGdeltSource, gdeltOptions } from './gdelt.ts';
import { createSitemapSource, sitemapOptions } from './sitemap.ts';
import type { Source } from './source.ts';
import { createStore } from './store.ts';
import { createWarcSource, STORE_GAP_MS, warcOptions } from './warc.ts';
import { createWaybackSource, waybackOptions } from './wayback.ts';

export type SourceDeps = {
  pool: Pool;
  fetcher: Fetcher;
  clock: Clock;
  /** Where files are kept while they are read. */
  home: string;
  /** Of what the operator should know, and what ends nothing. */
  warn(message: string): void;
};

const gdelt = (options: unknown, deps: SourceDeps) => createGdeltSource(gdeltOptions.parse(options), deps);

const SOURCES: Record<string, (options: unknown, deps: SourceDeps) => Source> = {
  file: (options, deps) =>
    createFileSource(fileOptions.parse(options), {
      clock: deps.clock,
      download: createDownload({ folder: join(deps.home, 'downloads'), open: openInTurn(deps) }),
    }),
  wayback: (options, deps) => createWaybackSource(waybackOptions.parse(options), { ...deps, readPage }),
  ccnews: (options, deps) => createCcnewsSource(ccnewsOptions.parse(options), deps),
  warc: (options, deps) => createWarcSource(warcOptions.parse(options), deps),
  sitemap: (options, deps) => createSitemapSource(sitemapOptions.parse(options), { ...deps, readPage }),
  'feed-pages': (options, deps) => createFeedPagesSource(feedPagesOptions.parse(options), deps),
  'gdelt-gal': gdelt,
  'gdelt-gkg': gdelt,
};

/** As the host of any archive's files is asked: in turns that all processes share, and again where the trouble may pass. */
function openInTurn({ fetcher, ...deps }: SourceDeps): Open {
  const store = createStore(STORE_GAP_MS, deps);
  return (url, ask) => store.ask(url, (mayAsk) => fetcher.open(url, { ...ask, mayAsk }), ask.signal);
}

/** @throws Error for options that no such source has, or a kind that this version does not know */
export function openSource(kind: string, options: unknown, deps: SourceDeps): Source {
  const open = SOURCES[kind];
  if (!open)
    throw new Error(`backfill: this version has no source "${kind}"; it has ${Object.keys(SOURCES).join(', ')}`);
  try {
    return open(options, deps);
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw cause;
    throw new Error(`backfill: these are no options of ${kind}: ${z.prettifyError(cause)}`, { cause });
  }
}
