// What a page says about its site's feeds and about the site. It is read as a stream without a stack of open elements: a page
// that nests half a million of them costs a tree, or a stack, minutes.

import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { organisationOf } from './organisation.ts';
import { isProxy, siteOf } from './owner.ts';

const MAX_LINKS = 200;
const MAX_SCRIPTS = 20;
const MAX_TEXT_CHARS = 500_000;
const MAX_NAME_CHARS = 100;

export type Page = {
  /** Feeds that the page states by <link rel="alternate">. */
  stated: string[];
  /** Addresses behind plain links that look like feeds of the same site. */
  linked: string[];
  name: string | null;
  /** As the site writes it: mostly a two-letter code. */
  country: string | null;
};

/** RFC 4287, RSS and RDF as they are served, JSON Feed 1.1; the general types are what some old sites say. */
const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
]);

/** @param url where the page came from, for relative links */
export function readPage(html: string, url: string): Page {
  const { links, anchors, metas, base, title, scripts } = collect(html);
  const from = absolute(base, url) ?? url;
  const site = siteOf(new URL(url).hostname);
  const stated = links.flatMap(({ rel, type, href }) => {
    const target = absolute(href, from);
    return target !== null && isFeedLink(rel, type, target) ? [target] : [];
  });
  const linked = anchors.flatMap((href) => {
    const target = absolute(href, from);
    return target !== null && looksLikeFeed(target) && isOfSite(target, site) ? [target] : [];
  });
  const organisation = organisationOf(scripts);
  return {
    stated: [...new Set(stated)].slice(0, MAX_LINKS),
    linked: [...new Set(linked)].slice(0, MAX_LINKS),
    name: line(organisation.name) ?? line(metas.get('og:site_name')) ?? line(title),
    country: line(organisation.country),
  };
}

type Link = { rel: string; type: string; href: string };
type Parts = {
  links: Link[];
  anchors: string[];
  metas: Map<string, string>;
  base: string;
  title: string;
  scripts: string[];
};

/** Nothing but scripts and titles is ever open, and those hold no elements. */
class FlatParser extends Parser {
  protected override isVoidElement(name: string): boolean {
    return name !== 'script' && name !== 'title';
  }
}

function collect(html: string): Parts {
  const parts: Parts = { links: [], anchors: [], metas: new Map(), base: '', title: '', scripts: [] };
  let open: 'title' | 'json' | null = null;
  let text = '';
  const parser = new FlatParser({
    onopentag(name, attributes) {
      const { rel = '', type = '', href = '' } = attributes;
      if (name === 'link') parts.links.push({ rel, type, href });
      else if (name === 'a' && href !== '') parts.anchors.push(href);
      else if (name === 'base') parts.base ||= href;
      else if (name === 'meta') parts.metas.set(attributes.property ?? attributes.name ?? '', attributes.content ?? '');
      else if (name === 'title' && parts.title === '') open = 'title';
      else if (name === 'script' && /^application\/ld\+json/i.test(type.trim())) open = 'json';
    },
    ontext(chunk) {
      if (open !== null && text.length < MAX_TEXT_CHARS) text += chunk;
    },
    onclosetag() {
      if (open === 'title') parts.title = text;
      if (open === 'json' && parts.scripts.length < MAX_SCRIPTS) parts.scripts.push(text);
      open = null;
      text = '';
    },
  });
  parser.end(html);
  return parts;
}

function isFeedLink(rel: string, type: string, target: string): boolean {
  const relations = rel.toLowerCase().split(/\s+/);
  if (relations.includes('feed')) return true;
  const mediaType = type.toLowerCase().split(';', 1)[0]?.trim() ?? '';
  // JSON Feed 1.0 used the plain type, as the interfaces of WordPress do.
  const isFeedType = FEED_TYPES.has(mediaType) || (mediaType === 'application/json' && looksLikeFeed(target));
  return relations.includes('alternate') && isFeedType;
}

const FEED_PATH =
  /(?:^|[/._-])(?:rss|rss2|atom|rdf|feeds?|outboundfeeds)(?:[._-]?(?:xml|json|php|rss|atom))?(?:\/|$)|\.(?:rss|atom|rdf)$/i;
const FEED_QUERY = /(?:^|[?&])(?:feed|format|f|type|output|outputtype|alt)=(?:rss2?|atom|rdf|feed)(?:&|$)/i;

/** By its path or its query. */
const looksLikeFeed = (url: string): boolean => {
  const { pathname, search } = new URL(url);
  return FEED_PATH.test(pathname) || FEED_QUERY.test(search);
};

const isOfSite = (url: string, site: string): boolean => {
  const { hostname } = new URL(url);
  return siteOf(hostname) === site || isProxy(hostname);
};

function absolute(href: string, base: string): string | null {
  const address = href.trim();
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function line(text: string | null | undefined): string | null {
  const plain = decodeHTML(text ?? '')
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
  return plain === '' ? null : plain.slice(0, MAX_NAME_CHARS).toWellFormed();
}
