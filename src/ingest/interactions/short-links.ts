// Links that say nothing of where they lead: bit.ly/2talMsx, on.wsj.com/2uQbFdB. Their services may not be asked (thousands of
// requests, and many have closed), and there is no list that says whose each host is.

/** Those that shorten for everybody; outlets with a host of their own are known by the form of the link. */
const SHORTENERS = new Set([
  ...['bit.ly', 't.co', 'goo.gl', 'ow.ly', 'buff.ly', 'dlvr.it', 'trib.al', 'tinyurl.com', 'fb.me', 'is.gd', 'ift.tt'],
  ...['j.mp', 'lnkd.in', 'tiny.cc', 'po.st', 'shar.es', 'ln.is', 'rebrand.ly', 'snip.ly', 'flip.it', 'amzn.to'],
  // Of outlets whose tokens are small letters alone.
  ...['aje.io', 'huffp.st'],
]);
/** The longest seen: "on.msnbc.com", with 12 characters. */
const MAX_HOST_CHARS = 14;
/** A token, and neither a word nor a number, which outlets have in short addresses as well. */
const TOKEN = /^\/(?!(?:[A-Z]?[a-z]+|\d+)\/?$)[A-Za-z\d]{4,12}\/?$/;

/** @param outlets hosts that are known as an outlet's own */
export function isShortLink(url: URL, outlets: ReadonlyMap<string, string>): boolean {
  const host = url.hostname.replace(/^www\./, '');
  if (SHORTENERS.has(host) || SHORTENERS.has(host.replace(/^[^.]+\./, ''))) return true;
  return host.length <= MAX_HOST_CHARS && !outlets.has(host) && TOKEN.test(url.pathname);
}
