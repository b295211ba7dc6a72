// Fetching from hosts that may be slow, broken or hostile: no private address after DNS, on any hop; bounded size, time and
// redirects; one request a hop.

import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { createGuard } from './addresses.ts';
import { headerOf, leave, piecesOf, validatorOf } from './answer.ts';
import { readBody } from './body.ts';
import { send, type Timeouts } from './send.ts';

const MAX_REDIRECTS = 5;
/** Of a body that is read as it comes. */
const IDLE_MS = 60_000;
const PRODUCT = 'Newsgauge';

/** What is asked for, and what the last answer said of its version. */
export type Ask = {
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  maxBytes?: number;
  /** What is beyond maxBytes is left away; else it is an error. */
  isCut?: boolean;
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
      /** After redirects. */
      url: string;
    });

/** An answer whose body is read as it comes: no bound on its size and its whole time, but on the time between its pieces. */
export type Opened = {
  status: 200;
  /** As sent, also where it is packed; ends with an error where it is shorter than its Content-Length. */
  body: AsyncIterable<Buffer>;
  /** As the head says; null where it says nothing. */
  bytes: number | null;
  contentType: string;
  etag: string | null;
  lastModified: string | null;
  /** After redirects. */
  url: string;
};

export type Fetcher = {
  get(url: string, ask?: Ask): Promise<Fetched>;
  /** For what is too large to keep: its body has to be read, or left with return(). */
  open(url: string, ask?: Pick<Ask, 'accept' | 'signal' | 'mayAsk'>): Promise<Opened>;
};

/** Why there is no body. status and retryAfter are those of the answer, where one came; host is the one that gave it. */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly status: number | null;
  readonly retryAfter: string | null;
  readonly host: string | null;
  constructor(
    message: string,
    {
      status = null,
      retryAfter = null,
      host = null,
      cause,
    }: { status?: number | null; retryAfter?: string | null; host?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
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
    const headers = { ...headersOf(ask), 'accept-encoding': 'gzip, deflate, br' };
    const { answer, movedTo } = await follow(start, ask, (url) => getOnce(url, headers, ask));
    return { ...answer, movedTo };
  }

  async function open(start: string, ask: Pick<Ask, 'accept' | 'signal' | 'mayAsk'> = {}): Promise<Opened> {
    // Packed on the way it would be no file any more.
    const headers = { ...headersOf(ask), 'accept-encoding': 'identity' };
    const { answer } = await follow(start, ask, async (url) => {
      const response = await send(url, {
        headers,
        lookup: guard.lookup,
        timeouts: { ...timeouts, wholeMs: null },
        signal: ask.signal,
      });
      if (response.statusCode !== 200) return elsewhere(url, response);
      const bytes = Number(headerOf(response, 'content-length') ?? Number.NaN);
      const failed = (cause: unknown) => failureOf(cause as Error, start, ask.signal);
      return {
        status: 200 as const,
        body: piecesOf(response, timeouts.idleMs ?? IDLE_MS, failed),
        bytes: Number.isFinite(bytes) ? bytes : null,
        contentType: headerOf(response, 'content-type') ?? '',
        etag: validatorOf(response, 'etag'),
        lastModified: validatorOf(response, 'last-modified'),
        url: url.href,
      };
    });
    return answer;
  }

  function headersOf(ask: Ask): Record<string, string> {
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept:
        ask.accept ??
        'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    };
    if (ask.etag) headers['if-none-match'] = ask.etag;
    if (ask.lastModified) headers['if-modified-since'] = ask.lastModified;
    return headers;
  }

  /** Hop by hop to the answer: no private address on any of them. */
  async function follow<T extends object>(
    start: string,
    ask: Ask,
    hop: (url: URL) => Promise<T | Redirect>,
  ): Promise<{ answer: T; movedTo: string | null }> {
    const failed = (cause: unknown) => failureOf(cause as Error, start, ask.signal);
    let url = parse(start);
    let movedTo: string | null = null;
    let isPermanent = true;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      try {
        guard.check(url);
      } catch (cause) {
        throw failed(cause);
      }
      // Outside of what is caught: its refusals and troubles are the caller's own.
      await ask.mayAsk?.(url);
      // The time begins here: waiting for a turn is not the host's slowness.
      const hopped = await hop(url).catch((cause) => {
        throw failed(cause);
      });
      if (!isRedirect(hopped)) return { answer: hopped, movedTo };
      isPermanent &&= hopped.isPermanent;
      url = hopped.location;
      if (isPermanent) movedTo = url.href;
    }
    throw failed(new Error(`more than ${MAX_REDIRECTS} redirects`));
  }

  async function getOnce(url: URL, headers: Record<string, string>, ask: Ask): Promise<Unmoved | Redirect> {
    const response = await send(url, { headers, lookup: guard.lookup, timeouts, signal: ask.signal });
    const header = (name: string) => headerOf(response, name);
    if (response.statusCode === 200) {
      return {
        status: 200,
        body: await readBody(response, header('content-encoding') ?? '', ask.maxBytes, ask.isCut),
        contentType: header('content-type') ?? '',
        etag: validatorOf(response, 'etag'),
        lastModified: validatorOf(response, 'last-modified'),
        cacheControl: header('cache-control'),
        expires: header('expires'),
        url: url.href,
      };
    }
    const isAsked = 'if-none-match' in headers || 'if-modified-since' in headers;
    // "Not modified" since when? Taken for good news it would hide that nothing was read.
    if (response.statusCode === 304 && isAsked) {
      leave(response);
      return { status: 304, cacheControl: header('cache-control'), expires: header('expires') };
    }
    return elsewhere(url, response);
  }

  function failureOf(cause: Error, start: string, stop: AbortSignal | undefined): FetchError {
    const reason = stop?.aborted ? 'stopped' : cause.message;
    const answer = cause instanceof FetchError ? cause : {};
    return new FetchError(`fetch: ${start}: ${reason}`, { ...answer, cause });
  }

  return { get, open };
}

function parse(url: string): URL {
  if (!URL.canParse(url)) throw new FetchError(`fetch: ${url.slice(0, 200)}: no address`);
  return new URL(url);
}

type Unmoved = Omit<Extract<Fetched, { status: 200 }>, 'movedTo'> | Omit<Extract<Fetched, { status: 304 }>, 'movedTo'>;
type Redirect = { location: URL; isPermanent: boolean };
const isRedirect = (answer: object | Redirect): answer is Redirect => 'location' in answer;

/** Where a redirect leads. @throws for every other answer */
function elsewhere(url: URL, response: IncomingMessage): Redirect {
  const { statusCode: status = 0 } = response;
  leave(response);
  const location = headerOf(response, 'location');
  if (status >= 300 && status < 400 && location !== null) {
    if (!URL.canParse(location, url.href))
      throw new Error(`a redirect to ${location.slice(0, 200)}, which is no address`);
    return { location: new URL(location, url), isPermanent: status === 301 || status === 308 };
  }
  throw new FetchError(`HTTP ${status}`, { status, retryAfter: headerOf(response, 'retry-after'), host: url.hostname });
}

/** Thrown by mayAsk: the request must not be made, never or not before an instant. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly retryAt: Date | null;
  constructor(message: string, retryAt: Date | null = null) {
    super(message);
    this.retryAt = retryAt;
  }
}
