// Fetching from hosts that may be slow, broken or hostile: no private address after DNS, on any hop; bounded size, time and
// redirects; one request a hop.

import type { IncomingHttpHeaders } from 'node:http';
import type { LookupFunction } from 'node:net';
import { createGuard } from './addresses.ts';
import { readBody } from './body.ts';
import { send, type Timeouts } from './send.ts';

const MAX_REDIRECTS = 5;
/** A longer one is none: it would be sent back with each request. */
const MAX_VALIDATOR_CHARS = 1_000;
const PRODUCT = 'Newsgauge';

/** What is asked for, and what the last answer said of its version. */
export type Ask = {
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  maxBytes?: number;
  /** What is beyond maxBytes is left away; else it is an error. */
  isCut?: boolean;
  /** So much of a failed answer's body is read as well, for what it says. */
  errorBytes?: number;
  /** Takes a body that is too large to be held, as it comes, under no cap; `body` is then empty. */
  onBody?(bytes: AsyncIterable<Buffer>): Promise<void>;
  /** Instead of the fetcher's own time for the whole answer: for files that are larger than feeds. */
  wholeMs?: number;
  signal?: AbortSignal;
  /** Called before each request, also of a redirect; waits for the host's turn, or throws. */
  mayAsk?(url: URL): Promise<void>;
};

type Answer = {
  /** Where a chain of permanent redirects leads (301, 308), up to the first other one; null: nowhere. */
  movedTo: string | null;
  cacheControl: string | null;
  expires: string | null;
};
export type Fetched =
  | (Answer & { status: 304 })
  | (Answer & {
      status: 200;
      body: Buffer;
      contentType: string;
      etag: string | null;
      lastModified: string | null;
      headers: IncomingHttpHeaders;
      /** After redirects. */
      url: string;
    });

export type Fetcher = { get(url: string, ask?: Ask): Promise<Fetched> };

/**
 * Why there is no body. status, retryAfter and headers are those of the answer, where one came; host is the one that gave it;
 * text is its body, where errorBytes asked for it.
 */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly status: number | null;
  readonly retryAfter: string | null;
  readonly host: string | null;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  constructor(
    message: string,
    {
      status = null,
      retryAfter = null,
      host = null,
      headers = {},
      text = '',
      cause,
    }: Partial<Pick<FetchError, 'status' | 'retryAfter' | 'host' | 'headers' | 'text'>> & { cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.headers = headers;
    this.text = text;
    this.status = status;
    this.retryAfter = retryAfter;
    this.host = host;
  }
}

export type FetchOptions = {
  /** Host names or addresses that may be private. */
  allowHosts: readonly string[];
  /** Mail address or page of who runs this, for the administrators of the hosts. */
  contact?: string;
  timeouts?: Timeouts;
  lookup?: LookupFunction;
};

export function createFetcher({
  allowHosts,
  contact,
  timeouts = { connectMs: 10_000, firstByteMs: 20_000, wholeMs: 30_000 },
  lookup,
}: FetchOptions): Fetcher {
  const guard = createGuard(allowHosts, lookup);
  const userAgent = `${PRODUCT}/0.1 (news statistics; ${contact ?? 'contact: see the operator of this newsroom'})`;

  async function get(start: string, ask: Ask = {}): Promise<Fetched> {
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept:
        ask.accept ??
        'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      'accept-encoding': ask.onBody ? 'identity' : 'gzip, deflate, br',
    };
    if (ask.etag) headers['if-none-match'] = ask.etag;
    if (ask.lastModified) headers['if-modified-since'] = ask.lastModified;
    const failed = (cause: unknown) => failureOf(cause as Error, start, ask.signal);
    let url = parse(start);
    let movedTo: string | null = null;
    let isPermanent = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      try {
        guard.check(url);
      } catch (cause) {
        throw failed(cause);
      }
      // Outside of what is caught: its refusals and troubles are the caller's own.
      await ask.mayAsk?.(url);
      const hopped = await requestOnce(url, headers, ask).catch((cause) => {
        throw failed(cause);
      });
      if (!('location' in hopped)) return { ...hopped, movedTo };
      isPermanent &&= hopped.isPermanent;
      url = hopped.location;
      if (isPermanent) movedTo = url.href;
    }
    throw failed(new Error(`more than ${MAX_REDIRECTS} redirects`));
  }

  /** One hop: where it leads, or the answer. The time begins here: waiting for a turn is not the host's slowness. */
  async function requestOnce(url: URL, headers: Record<string, string>, ask: Ask): Promise<Hopped> {
    const whole = { ...timeouts, wholeMs: ask.wholeMs ?? timeouts.wholeMs };
    const response = await send(url, { headers, lookup: guard.lookup, timeouts: whole, signal: ask.signal });
    const { statusCode: status = 0 } = response;
    const header = (name: string) => [response.headers[name] ?? null].flat()[0] ?? null;
    const validator = (name: string) => ((header(name)?.length ?? 0) > MAX_VALIDATOR_CHARS ? null : header(name));
    if (status === 200) {
      await ask.onBody?.(response);
      return {
        status,
        body: ask.onBody
          ? Buffer.alloc(0)
          : await readBody(response, header('content-encoding') ?? '', ask.maxBytes, ask.isCut),
        contentType: header('content-type') ?? '',
        etag: validator('etag'),
        lastModified: validator('last-modified'),
        cacheControl: header('cache-control'),
        expires: header('expires'),
        headers: response.headers,
        url: url.href,
      };
    }
    const isFailed = status < 300 || status >= 400;
    const text =
      isFailed && ask.errorBytes !== undefined
        ? await readBody(response, header('content-encoding') ?? '', ask.errorBytes, true).catch(() => '')
        : '';
    // What is not read is thrown away with its connection, or it would hold both.
    response.on('error', () => undefined).destroy();
    const location = header('location');
    const isAsked = 'if-none-match' in headers || 'if-modified-since' in headers;
    // "Not modified" since when? Taken for good news it would hide that nothing was read.
    if (status === 304 && isAsked) return { status, cacheControl: header('cache-control'), expires: header('expires') };
    if (status >= 300 && status < 400 && location !== null) {
      if (!URL.canParse(location, url.href))
        throw new Error(`a redirect to ${location.slice(0, 200)}, which is no address`);
      return { location: new URL(location, url), isPermanent: status === 301 || status === 308 };
    }
    throw new FetchError(`HTTP ${status}`, {
      status,
      retryAfter: header('retry-after'),
      host: url.hostname,
      headers: response.headers,
      text: text.toString(),
    });
  }

  function failureOf(cause: Error, start: string, stop: AbortSignal | undefined): FetchError {
    const reason = stop?.aborted ? 'stopped' : cause.message;
    const answer = cause instanceof FetchError ? cause : {};
    return new FetchError(`fetch: ${start}: ${reason}`, { ...answer, cause });
  }

  return { get };
}

function parse(url: string): URL {
  if (!URL.canParse(url)) throw new FetchError(`fetch: ${url.slice(0, 200)}: no address`);
  return new URL(url);
}

type Unmoved = Omit<Extract<Fetched, { status: 200 }>, 'movedTo'> | Omit<Extract<Fetched, { status: 304 }>, 'movedTo'>;
type Hopped = Unmoved | { location: URL; isPermanent: boolean };

/** Thrown by mayAsk: the request must not be made, never or not before an instant. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly retryAt: Date | null;
  constructor(message: string, retryAt: Date | null = null) {
    super(message);
    this.retryAt = retryAt;
  }
}
