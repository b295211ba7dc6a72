// What an address means, for the independent count: the article's key, its outlet, the day that is written in it. It shares no
// code with src/; its rules in words are in docs/archives.md, "What was loaded and counted".

const PREFIXES = ['www', 'm', 'mobile', 'touch', 'mobi', 'wap', 'amp'];
const TRACKERS =
  'fbclid gclid dclid gclsrc msclkid yclid twclid igshid mc_cid mc_eid mkt_tok _ga _gl ncid cmpid ocid ftag intcmp soc_src soc_trk wt.mc_id wt.nav ref_src spref fb_ref xtor mbid wpisrc'.split(
    ' ',
  );
/** Of the sites that the files have more than a few of. */
const TRACKERS_OF: Record<string, string[]> = {
  'bbc.co.uk': ['ref', 'source', 'cid', 'sid'],
  'cnn.com': ['hpt', 'iid', 'iref', 'ref', 'cid', 'sr'],
  'foxnews.com': ['test'],
  'marketwatch.com': ['mod', 'ns', 'siteid', 'rss', 'reflink'],
  'nbcnews.com': ['cid', 'lite'],
  'npr.org': ['ft', 'f', 'sc', 'ps'],
  'nytimes.com': ['hp', 'ref', 'rref', '_r', 'smid', 'smtyp', 'action', 'module', 'region', 'pgtype', 'clicksource'],
  'politico.com': ['hp', 'lo', 'ml', 'cid'],
  'reuters.com': ['feedtype', 'feedname', 'rpc', 'il', 'taid', 'virtualbrandchannel'],
  'thedailybeast.com': ['ref', 'via', 'source'],
  'theguardian.com': ['cmp'],
  'washingtonpost.com': ['itid', 'tid', 'hpid', 'wprss', 'arc404', 'noredirect'],
  'wsj.com': ['mod', 'cb', 'reflink'],
};

export const NO_ADDRESS = 'no web address';
export const FRONT_PAGE = 'the address is that of a front page, and no guid tells the article from others';

const webAddress = (address: unknown): URL | null => {
  const text = String(address ?? '').trim();
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
};

export function bareHost(host: string): string {
  const labels = host.split('.');
  while (labels.length > 2 && PREFIXES.includes(labels[0] as string)) labels.shift();
  return labels.join('.');
}

const trackersOf = (host: string): string[] => {
  const site = Object.keys(TRACKERS_OF).find((one) => host === one || host.endsWith(`.${one}`));
  return [...TRACKERS, ...(TRACKERS_OF[site ?? ''] ?? [])];
};

/** By which two rows are one article; or why the address is none of an article. */
export function keyOf(address: unknown): { key: string } | { rejected: string } {
  const url = webAddress(address);
  if (url === null) return { rejected: NO_ADDRESS };
  const host = bareHost(url.hostname.replace(/\.$/, ''));
  const trackers = trackersOf(host);
  const pairs: string[] = [];
  for (const [written, value] of url.searchParams) {
    // "&amp;" escaped once too often.
    const name = written.replace(/^(amp;)+/, '');
    const lower = name.toLowerCase();
    if (lower === 'amp' && value === '') continue;
    if (!/^[ui]tm_/.test(lower) && !trackers.includes(lower)) pairs.push(`${name}\u0000${value}`);
  }
  let steps = url.pathname.split('/').filter((step) => step !== '');
  if (/^index\.(html?|shtml|php)$/.test(steps.at(-1) ?? '')) steps.pop();
  if (steps.length > 1 && steps.at(-1) === 'amp') steps.pop();
  if (steps.length > 1 && steps[0] === 'amp') steps = steps.slice(1);
  const route = url.hash.startsWith('#!') && url.hash.length > 2 ? url.hash : '';
  if (steps.length === 0 && pairs.length === 0 && route === '') return { rejected: FRONT_PAGE };
  return { key: [host, url.port, ...steps, '?', ...pairs.sort(), route].join('\u0001') };
}

/** A stated outlet: a host without its prefixes, or a name as letters and digits joined by "-"; else the host of the address. */
export function outletOf(stated: unknown, address: unknown): string {
  const name = String(stated ?? '').trim();
  const place = name.toLowerCase().replace(/^https?:\/\/|[/?#].*$/g, '');
  const host = bareHost(place.replace(/\.?(:80|:443)?$/, ''));
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return host;
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? bareHost(webAddress(address)?.hostname ?? '');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day in an address, as YYYY-MM-DD: /2017/07/14/, /2017/jul/14/, -2017-07-14-, /20170714/. */
export function dayIn(address: string): string | null {
  const { pathname } = new URL(address);
  const found =
    /\/(?<y>\d{4})([/_-])(?<m>\d{1,2}|[a-z]{3,9})\2(?<d>\d{1,2})(?!\d)/i.exec(pathname) ??
    /[/_.-](?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[/._-]|$)/.exec(pathname) ??
    /[/_.-](?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?:[/._-]|$)/.exec(pathname);
  if (!found?.groups) return null;
  const { y, m = '', d = '' } = found.groups;
  const month = /\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return day.endsWith('-01-01') ? null : day;
}
