// Addresses that carry another one: caches of AMP pages, redirectors of news searches and of feeds. Only where the target
// stands in the address itself; news.google.com/rss/articles/…, feedproxy.google.com/~r/… and short links are opaque.

/** By canonical host; `target` gives what may be the address, or null. */
const WRAPPERS: { host: RegExp; target(url: URL): string | null }[] = [
  // cdn.ampproject.org/c/s/news.example/a, and with the publisher's name in front: c is a page, v a viewer, wp a signed
  // exchange; s is https (amp.dev, "AMP Cache URL format").
  {
    host: /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/,
    target: (url) => inPath(url, /^\/(?:c|v|wp)\/(s\/)?([^/]+\..*)$/),
  },
  {
    host: /^google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    target: (url) => inPath(url, /^\/amp\/(s\/)?([^/]+\..*)$/) ?? inParameter(url, /^\/url$/, 'url', 'q'),
  },
  {
    host: /^news\.google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    target: (url) => inParameter(url, /^\/news\/url$/, 'url'),
  },
  {
    host: /^bing\.com$/,
    target: (url) => inPath(url, /^\/amp\/(s\/)?([^/]+\..*)$/) ?? inParameter(url, /^\/news\/apiclick\.aspx$/i, 'url'),
  },
  { host: /^lm?\.facebook\.com$/, target: (url) => inParameter(url, /^\/l\.php$/, 'u') },
  { host: /^go\.theregister\.(?:com|co\.uk)$/, target: (url) => inPath(url, /^\/feed\/(s\/)?([^/]+\..*)$/) },
  // us.rd.yahoo.com/dailynews/rss/topstories/*http://news.example/a
  { host: /\.yahoo\.com$/, target: (url) => /\*(https?:\/\/?.*)$/.exec(url.pathname)?.[1] ?? null },
];

/** The address within, or null where this one carries none. */
export function unwrapped(url: URL, canonicalHost: string): URL | null {
  const wrapper = WRAPPERS.find(({ host }) => host.test(canonicalHost));
  const target = wrapper?.target(url) ?? null;
  return target !== null && /^https?:\/\/?[^/]/i.test(target) && URL.canParse(target) ? new URL(target) : null;
}

function inPath(url: URL, form: RegExp): string | null {
  const match = form.exec(url.pathname);
  return match === null ? null : `http${match[1] ? 's' : ''}://${match[2]}${url.search}`;
}

function inParameter(url: URL, path: RegExp, ...names: string[]): string | null {
  if (!path.test(url.pathname)) return null;
  return names.map((name) => url.searchParams.get(name)).find((value) => /^https?:/i.test(value ?? '')) ?? null;
}
