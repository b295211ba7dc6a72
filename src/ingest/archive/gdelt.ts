// GDELT: what its crawlers have seen of the world's outlets, free of charge with a citation and a link (gdeltproject.org).
// Two sets, each with the titles of articles: the Article List (gdelt-gal.ts) and the Global Knowledge Graph (gdelt-gkg.ts).

import { z } from 'zod';
import type { Fetcher } from '../feed/fetch.ts';
import { createDownloads } from './gdelt-download.ts';
import { galSource } from './gdelt-gal.ts';
import { gkgSource } from './gdelt-gkg.ts';
import { createDomains } from './gdelt-parts.ts';
import { hostNames, webAddress } from './options.ts';
import type { Source } from './source.ts';
import type { StoreDeps } from './store.ts';

const instant = z.iso.datetime();

export const gdeltOptions = z
  .strictObject({
    /** gal: a file a minute, title and a sentence; gkg: a file a quarter hour, since 2015-02-18, title alone. */
    set: z.enum(['gal', 'gkg']),
    /** When GDELT saw the article; `to` is not part of it. */
    from: instant,
    to: instant,
    /** Of the outlets, with all hosts below them. */
    domains: hostNames.min(1),
    base: webAddress,
    /** gkg alone: the files of articles in other languages than English, instead of the English ones. */
    translated: z.boolean().default(false),
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { error: 'from must be earlier than to' })
  .refine(({ set, translated }) => set === 'gkg' || !translated, {
    error: 'translated belongs to gkg: the files of gal hold all languages',
  });
export type GdeltOptions = z.infer<typeof gdeltOptions>;

export function createGdeltSource(options: GdeltOptions, deps: StoreDeps & { fetcher: Fetcher }): Source {
  const { set, from, to, domains, translated } = options;
  const base = options.base.replace(/\/+$/, '');
  const parts = {
    base,
    fromMs: Date.parse(from),
    toMs: Date.parse(to),
    domains: createDomains(domains),
    downloads: createDownloads(deps),
    clock: deps.clock,
  };
  return {
    kind: `gdelt-${set}`,
    title: `GDELT ${set.toUpperCase()}${translated ? ' (translated)' : ''}, ${domains.join(', ')}, ${from} to ${to}`,
    ...(set === 'gal' ? galSource(parts) : gkgSource({ ...parts, translated })),
  };
}
