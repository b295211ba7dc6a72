// Source `ccnews`: the articles of outlets in the news crawl of Common Crawl (CC-NEWS), from August 2016 on. It has no index by host:
// to get one outlet, everything of its months is read.

import { z } from 'zod';
import { FetchError } from '../feed/fetch-error.ts';
import { hostNames, webAddress } from './options.ts';
import type { Source, Unit } from './source.ts';
import { createStore } from './store.ts';
import { readWarc, STORE_GAP_MS, type WarcDeps } from './warc.ts';

/** A file is closed at 1 GiB or after a day. */
const FILE_BYTES = 1_070_000_000;
/** A month has under a thousand files of under 100 characters each. */
const MAX_LIST_BYTES = 5_000_000;
const FIRST_MONTH = '2016-08';

const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'is no month, such as 2024-03');
export const ccnewsOptions = z
  .strictObject({
    from: month,
    to: month,
    hosts: hostNames.min(1),
    /** Where the files lie: Common Crawl, or a copy of it. */
    base: webAddress,
  })
  .refine(({ from, to }) => from <= to, { error: 'from is after to' });
export type CcnewsOptions = z.infer<typeof ccnewsOptions>;

export function createCcnewsSource({ from, to, hosts, ...options }: CcnewsOptions, deps: WarcDeps): Source {
  const base = options.base.replace(/\/*$/, '/');
  async function* list(signal: AbortSignal): AsyncGenerator<Unit> {
    for (const name of months(from, to)) {
      const paths = await pathsOf(name, base, deps, signal);
      for (const path of paths) yield { name: new URL(path, base).href, bytes: FILE_BYTES };
    }
  }
  return {
    kind: 'ccnews',
    title: `CC-NEWS ${from} to ${to} for ${hosts.join(', ')}`,
    list,
    read: (unit, signal) => readWarc(unit, hosts, deps, signal),
  };
}

/** Both included. By number: months that are walked by dates leave one out at the 29th to 31st. */
export function months(from: string, to: string): string[] {
  const numberOf = (name: string) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5)) - 1;
  const first = numberOf(from);
  return Array.from({ length: numberOf(to) - first + 1 }, (_, place) => {
    const at = first + place;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** The month's files; none where the month is not there, which is said. */
async function pathsOf(name: string, base: string, deps: WarcDeps, signal: AbortSignal): Promise<string[]> {
  const { fetcher, warn } = deps;
  const address = new URL(`crawl-data/CC-NEWS/${name.replace('-', '/')}/warc.paths.gz`, base).href;
  const asked = { accept: '*/*', maxBytes: MAX_LIST_BYTES, signal };
  const store = createStore(STORE_GAP_MS, deps);
  const got = await store
    .ask(address, (mayAsk) => fetcher.get(address, { ...asked, mayAsk }), signal)
    .catch((cause: Error) => {
      if (!(cause instanceof FetchError) || (cause.status !== 403 && cause.status !== 404))
        throw new Error(`ccnews: the files of ${name} cannot be listed: ${cause.message}`, { cause });
      const why = name < FIRST_MONTH ? `; the first month is ${FIRST_MONTH}` : '';
      warn(`ccnews: there is nothing for ${name}: ${cause.message}${why}`);
      return null;
    });
  if (got === null) return [];
  const lines = got.body
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const bad = lines.find((line) => !PATH.test(line));
  if (bad !== undefined)
    throw new Error(`ccnews: ${address} is no list of WARC files: "${bad.slice(0, 100)}" is in it`);
  return [...new Set(lines)];
}
const PATH = /^crawl-data\/CC-NEWS\/\d{4}\/\d{2}\/[\w.-]+\.warc\.gz$/;
