// All archives by their kind: from options as they are stored to a source that can be read.

import type { Pool } from 'pg';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Fetcher } from '../feed/fetch.ts';
import { createFileSource, fileOptions } from './file-source.ts';
import { createGdeltSource, gdeltOptions } from './gdelt.ts';
import type { Source } from './source.ts';

export type SourceDeps = { pool: Pool; fetcher: Fetcher; clock: Clock };

const gdelt = (options: unknown, deps: SourceDeps) => createGdeltSource(gdeltOptions.parse(options), deps);

const SOURCES: Record<string, (options: unknown, deps: SourceDeps) => Source> = {
  file: (options) => createFileSource(fileOptions.parse(options)),
  'gdelt-gal': gdelt,
  'gdelt-gkg': gdelt,
};

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
