// Where a site says its news sitemaps are: robots.txt, and indexes of sitemaps (sitemaps.org).

import { isSitemap, readSitemap, type SitemapChild } from '../sitemap.ts';

const MAX_SITEMAPS = 1_000;
/** An index that lists more parts of the news than this is an archive. */
const MAX_CHILDREN = 3;

/** Addresses of its Sitemap lines, those of news first. */
export function sitemapsOfRobots(robots: string): string[] {
  const lines = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].slice(0, MAX_SITEMAPS);
  const urls = [...new Set(lines.flatMap(([, url]) => (URL.canParse(url as string) ? [url as string] : [])))];
  return [...urls.filter(isOfNews), ...urls.filter((url) => !isOfNews(url))];
}

/** By what stands behind the host, which may be called news whatever it serves. */
export const isOfNews = (url: string): boolean => /news/i.test(url.replace(/^https?:\/\/[^/]*/i, ''));

/** The sitemaps of news that an index lists: all where the index itself is one of news. Null for what is no index. */
export function childrenOfIndex(text: string, indexUrl: string): string[] | null {
  const children = isSitemap(text) ? childrenOf(text) : null;
  if (children === null) return null;
  const urls = children
    .slice(0, MAX_SITEMAPS)
    .flatMap(({ loc }) => (URL.canParse(loc, indexUrl) ? [new URL(loc, indexUrl).href] : []));
  const news = isOfNews(indexUrl) ? urls : urls.filter(isOfNews);
  return [...new Set(news)].slice(0, MAX_CHILDREN);
}

function childrenOf(text: string): SitemapChild[] | null {
  try {
    const sitemap = readSitemap(text);
    return sitemap.kind === 'sitemapindex' ? sitemap.sitemaps : null;
  } catch {
    return null;
  }
}
