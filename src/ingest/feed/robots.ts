// robots.txt (RFC 9309), asked for once a day and host.

import untyped from 'robots-parser';
import { FetchError, type Fetcher } from './fetch.ts';

// Its types say `export default`, while it is CommonJS.
const robotsParser = untyped as unknown as typeof untyped.default;

/** RFC 9309, 2.5: of a longer file the first 500 kibibytes have to be read. */
const MAX_BYTES = 512_000;
const PRODUCT = 'newsgauge';
/** Between two requests to one host, from all processes together. */
const DEFAULT_GAP_MS = 2_000;
const MAX_GAP_MS = 30_000;

const robotsUrl = (url: URL): string => `${url.protocol}//${url.host}/robots.txt`;

/**
 * The text; '' where the host has none, which allows everything (2.3.1.3).
 * @throws FetchError where the host cannot be reached or answers 429 or 5xx (2.3.1.4)
 */
export async function fetchRobots(
  url: URL,
  { fetcher, signal, mayAsk }: { fetcher: Fetcher; signal: AbortSignal; mayAsk(url: URL): Promise<void> },
): Promise<string> {
  try {
    const fetched = await fetcher.get(robotsUrl(url), {
      accept: 'text/plain, */*;q=0.5',
      maxBytes: MAX_BYTES,
      isCut: true,
      signal,
      mayAsk,
    });
    // PostgreSQL takes no NUL.
    return fetched.status === 200 ? fetched.body.toString('utf8').replaceAll('\u0000', '') : '';
  } catch (error) {
    const { status } = error as FetchError;
    if (error instanceof FetchError && status !== null && status >= 400 && status < 500 && status !== 429) return '';
    throw error;
  }
}

export const allows = (robots: string, url: URL): boolean =>
  robotsParser(robotsUrl(url), robots).isAllowed(url.href, PRODUCT) ?? true;

/** Crawl-delay where one is stated, within bounds: the rest of the file may be a mistake, or 86,400. */
export function gapMsOf(robots: string | null): number {
  if (!robots) return DEFAULT_GAP_MS;
  const seconds = robotsParser('https://host.example/robots.txt', robots).getCrawlDelay(PRODUCT) ?? 0;
  return Math.min(Math.max(seconds * 1_000 || 0, DEFAULT_GAP_MS), MAX_GAP_MS);
}
