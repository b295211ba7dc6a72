// Fetching from hosts that may be slow, broken or hostile: no private address after DNS, on any hop; bounded size, time and
// redirects; one request a hop.

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { createGuard } from './addresses.ts';
import { headerOf, leave, piecesOf, validatorOf } from './answer.ts';
import { BadAnswer, readBody } from './body.ts';
import { FetchError } from './fetch-error.ts';
import { type SendTimeouts, send, type Timeouts } from './send.ts';

const MAX_REDIRECTS = 5;
/** Between two pieces of a body that is read as it comes. */
const IDLE_MS = 60_000;
const PRODUCT = 'Newsgauge';

type Headers = Record<string, string>;

/** How something is asked for. */
export type Ask = {
  accept?: string;
  maxBytes?: number;
  /** What is beyond maxBytes is left away; else it is an error. */
  isCut?: boolean;
  /** So much of a failed answer's body is read as well, for what it says. */
  errorBytes?: number;
  /** Instead of the fetcher's own times for the first byte and the whole answer: for hosts that have to look for it. */
  wholeMs?: number;
  signal?: AbortSignal;
  /** Called before each request, also of a redirect; waits for the host's turn, or throws. */
  mayAsk?(url: URL): Promise<void>;
};
/** The rest of a body, where it is still the version of this strong ETag (RFC 9110, 13.1.5 and 14.2); else it comes whole. */
export type Rest = { from: number; etag: string };
export type OpenAsk = Pick<Ask, 'accept' | 'signal' | 'mayAsk'> & { rest?: Rest | null };

type Head = {
  contentType: string;
  etag: string | null;
  lastModified: string | null;
  headers: IncomingHttpHeaders;
  /** After redirects. */
  url: string;
};
type Cached = {
  /** Where a chain of permanent redirects leads (301, 308), up to the first other one; null: nowhere. */
  movedTo: string | null;
  cacheControl: string | null;
  expires: string | null;
};
type Unchanged = Cached & { status: 304 };
export type Fetched = Cached & Head & { status: 200; body: Buffer };
/** What the last answer said of its version. */
export type Validators = { etag: string | null; lastModified: string | null };

/** An answer whose body is read as it comes: no bound on its size and its whole time, but on the time between its pieces. */
export type Opened = Head & {
  /** 206: the rest that was asked for. */
  status: 200 | 206;
  /** As sent, also where it is packed; ends with an error where it is shorter than its Content-Length. */
  body: AsyncIterable<Buffer>;
  /** Of what comes, as the head says; null where it says nothing. */
  bytes: number | null;
};

export type Fetcher = {
  get(url: string, ask?: Ask): Promise<Fetched>;
  /** 304 where nothing has changed since the validators were given. */
  getIfChanged(url: string, validators: Validators, ask?: Ask): Promise<Fetched | Unchanged>;
  /** For what is too large to keep: its body has to be read, or left with return(). */
  open(url: string, ask?: OpenAsk): Promise<Opened>;
};

export type FetchOptions = {
  /** Host names or addresses that may be private. */
  allowHosts: readonly string[];
  /** Mail address or page of who runs this, for the administrators of the hosts. */
  contact?: string;
  timeouts?: Timeouts;
  lookup?: LookupFunction;
};

type Redirect = { location: URL; isPermanent: boolean };
const isRedirect = (answer: object | Redirect): answer is Redirect => 'location' in answer;

/** What get, getIfChanged and open throw is a FetchError; what mayAsk throws passes through them. */
export function createFetcher({
  allowHosts,
  contact,
  timeouts = { connectMs: 10_000, firstByteMs: 20_000, wholeMs: 30_000 },
  lookup,
}: FetchOptions): Fetcher {
  const guard = createGuard(allowHosts, lookup);
  const userAgent = `${PRODUCT}/0.1 (news statistics; ${contact ?? 'contact: see the operator of this newsroom'})`;
  const sendTo = (url: URL, headers: Headers, ask: Ask, own: Partial<SendTimeouts>) =>
    send(url, { headers, lookup: guard.lookup, timeouts: { ...timeouts, ...own }, signal: ask.signal });
  const headersOf = (ask: Ask, encodings: string): Headers => ({
    'user-agent': userAgent,
    accept:
      ask.accept ??
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': encodings,
  });

  async function getIfChanged(start: string, validators: Validators, ask: Ask = {}): Promise<Fetched | Unchanged> {
    const headers = headersOf(ask, 'gzip, deflate, br');
    if (validators.etag) headers['if-none-match'] = validators.etag;
    if (validators.lastModified) headers['if-modified-since'] = validators.lastModified;
    const slow = ask.wholeMs === undefined ? {} : { firstByteMs: ask.wholeMs, wholeMs: ask.wholeMs };
    const { answer, movedTo } = await follow(start, ask, async (url) => {
      const response = await sendTo(url, headers, ask, slow);
      const header = (name: string) => headerOf(response, name);
      const cached = { cacheControl: header('cache-control'), expires: header('expires') };
      if (response.statusCode === 200) {
        const body = await readBody(response, header('content-encoding') ?? '', ask.maxBytes, ask.isCut);
        return { status: 200 as const, body, ...headOf(url, response), ...cached };
      }
      // "Not modified" since when? Taken for good news it would hide that nothing was read.
      if (response.statusCode !== 304 || !(validators.etag || validators.lastModified))
        return elsewhere(url, response, ask);
      leave(response);
      return { status: 304 as const, ...cached };
    });
    return { ...answer, movedTo };
  }

  async function open(start: string, { rest = null, ...ask }: OpenAsk = {}): Promise<Opened> {
    // Packed on the way it would be no file any more.
    const headers = headersOf(ask, 'identity');
    if (rest !== null) Object.assign(headers, { range: `bytes=${rest.from}-`, 'if-range': rest.etag });
    const { answer } = await follow(start, ask, async (url) => {
      const response = await sendTo(url, headers, ask, { wholeMs: null });
      const { statusCode: status } = response;
      if (status !== 200 && (status !== 206 || rest === null)) return elsewhere(url, response, ask);
      if (status === 206 && !headerOf(response, 'content-range')?.startsWith(`bytes ${rest?.from}-`)) {
        leave(response);
        throw new BadAnswer('a part came that nobody asked for');
      }
      const packing = headerOf(response, 'content-encoding') ?? 'identity';
      // A file that lies there as gzip is given as one.
      if (!/^(?:identity|gzip|x-gzip)$/i.test(packing)) {
        leave(response);
        throw new BadAnswer(`the body is packed as ${packing.slice(0, 40)}, which nobody asked for`);
      }
      const bytes = Number(headerOf(response, 'content-length') ?? Number.NaN);
      const failed = (cause: unknown) => failureOf(cause as Error, start, ask.signal);
      return {
        status: status as 200 | 206,
        body: piecesOf(response, timeouts.idleMs ?? IDLE_MS, failed),
        bytes: Number.isFinite(bytes) ? bytes : null,
        ...headOf(url, response),
      };
    });
    return answer;
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
    throw failed(new BadAnswer(`more than ${MAX_REDIRECTS} redirects`));
  }

  return {
    // A 304 to who has not asked for one is an error (getIfChanged).
    get: (url, ask) => getIfChanged(url, { etag: null, lastModified: null }, ask) as Promise<Fetched>,
    getIfChanged,
    open,
  };
}

function failureOf(cause: Error, start: string, stop: AbortSignal | undefined): FetchError {
  const reason = stop?.aborted ? 'stopped' : cause.message;
  const answer = cause instanceof FetchError ? cause : {};
  return new FetchError(`fetch: ${start}: ${reason}`, { ...answer, cause });
}

function parse(url: string): URL {
  if (!URL.canParse(url)) throw new FetchError(`fetch: ${url.slice(0, 200)}: no address`);
  return new URL(url);
}

const headOf = (url: URL, response: IncomingMessage): Head => ({
  contentType: headerOf(response, 'content-type') ?? '',
  etag: validatorOf(response, 'etag'),
  lastModified: validatorOf(response, 'last-modified'),
  headers: response.headers,
  url: url.href,
});

/** Where a redirect leads. @throws for every other answer */
async function elsewhere(url: URL, response: IncomingMessage, { errorBytes }: Ask): Promise<Redirect> {
  const { statusCode: status = 0, headers } = response;
  const location = headerOf(response, 'location');
  if (status >= 300 && status < 400 && location !== null) {
    leave(response);
    if (!URL.canParse(location, url.href))
      throw new BadAnswer(`a redirect to ${location.slice(0, 200)}, which is no address`);
    return { location: new URL(location, url), isPermanent: status === 301 || status === 308 };
  }
  const encoding = headerOf(response, 'content-encoding') ?? '';
  const text = errorBytes === undefined ? '' : await readBody(response, encoding, errorBytes, true).catch(() => '');
  leave(response);
  const retryAfter = headerOf(response, 'retry-after');
  throw new FetchError(`HTTP ${status}`, { status, retryAfter, host: url.hostname, headers, text: text.toString() });
}
