// Where a site says its news sitemaps are: robots.txt, and indexes of sitemaps (sitemaps.org).

import { decodeXML } from 'entities';

const MAX_SITEMAPS = 1_000;
/** An index that lists more parts of the news than this is an archive. */
const MAX_CHILDREN = 3;

const LOC = /<(?:\w+:)?loc\s*>\s*(?:<!\[CDATA\[)?([^<\]]{1,4000})/gi;

/** Addresses of its Sitemap lines, those of news first. */
export function sitemapsOfRobots(robots: string): string[] {
  const lines = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].slice(0, MAX_SITEMAPS);
  const urls = [...new Set(lines.flatMap(([, url]) => (URL.canParse(url as string) ? [url as string] : [])))];
  return [...urls.filter(isOfNews), ...urls.filter((url) => !isOfNews(url))];
}

/** By the path or the query; a host may be called news whatever it serves. */
export function isOfNews(url: string): boolean {
  const { pathname, search } = new URL(url);
  return /news/i.test(pathname + search);
}

/** The sitemaps of news that an index lists: all where the index itself is one of news. Null for what is no index. */
export function childrenOfIndex(text: string, indexUrl: string): string[] | null {
  if (!/^(?:<\?xml[^>]*>)?\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:\w+:)?sitemapindex[\s>]/i.test(text)) return null;
  const urls = [...text.matchAll(LOC)].slice(0, MAX_SITEMAPS).flatMap(([, loc]) => {
    const url = decodeXML((loc as string).trim());
    return URL.canParse(url, indexUrl) ? [new URL(url, indexUrl).href] : [];
  });
  const news = isOfNews(indexUrl) ? urls : urls.filter(isOfNews);
  return [...new Set(news)].slice(0, MAX_CHILDREN);
}
