import { readBody } from '../feed/body.ts';
import type { Fetcher, Opened } from '../feed/fetch.ts';
import { FetchError } from '../feed/fetch-error.ts';
import { createStore, type StoreDeps } from './store.ts';

/** A year of the Article List is half a million requests. */
const GAP_MS = 50;
/** The greatest files of 2015 have 12 MB; a minute's list unpacks to some 20. */
const MAX_BYTES = 100_000_000;

export type Downloads = {
  /** The file, null where there is none. check throws Damaged where it is not what it should be: it is fetched again. */
  file(url: string, signal: AbortSignal, check?: (body: Buffer) => void): Promise<Buffer | null>;
  /** Hands over a file that is too large to be held, again from its start where it breaks off. */
  stream(url: string, signal: AbortSignal, onBody: (body: Opened['body']) => Promise<void>): Promise<void>;
};

export function createDownloads(deps: StoreDeps & { fetcher: Fetcher }): Downloads {
  const store = createStore(GAP_MS, deps);
  const open = <T>(url: string, signal: AbortSignal, onBody: (body: Opened['body']) => Promise<T>): Promise<T> =>
    store.ask(
      url,
      async (mayAsk) => onBody((await deps.fetcher.open(url, { signal, accept: '*/*', mayAsk })).body),
      signal,
    );
  return {
    file: (url, signal, check) =>
      open(url, signal, async (pieces) => {
        const body = await readBody(pieces, '', MAX_BYTES);
        check?.(body);
        return body;
      }).catch((cause) => {
        // The store answers 403 as well, to who may not list it.
        if (cause instanceof FetchError && (cause.status === 404 || cause.status === 403)) return null;
        throw cause;
      }),
    stream: open,
  };
}
