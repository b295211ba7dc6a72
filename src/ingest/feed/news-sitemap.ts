import type { RawFeed } from '../article.ts';
import { parseDate } from '../dates.ts';
import { readSitemap, type Sitemap, type SitemapChild, type SitemapUrl } from '../sitemap.ts';
import type { FeedContext } from './item.ts';
import { MAX_ITEMS } from './second-reader.ts';
import { isOfNews } from './sitemaps.ts';

/**
 * The news of a sitemap. Rows without a news title are not live: outlets take the block off what is older than two days.
 * @throws Error where it is an index, or has rows and no news, with what to do
 */
export function newsOf(text: string, { outlet, capturedAt }: FeedContext): RawFeed {
  const sitemap = sitemapOf(text);
  if (sitemap.kind === 'sitemapindex') throw new Error(indexCame(sitemap.sitemaps));
  const news = sitemap.urls.filter((url) => url.news?.title != null);
  if (news.length === 0 && !(sitemap.isForNews && sitemap.urls.length === 0)) {
    throw new Error('feed: a sitemap without news came instead of a feed');
  }
  const first = news[0]?.news;
  return {
    title: first?.publication ?? null,
    language: first?.language ?? null,
    items: newest(news, Date.parse(capturedAt)).map(({ loc, news }) => ({
      outlet,
      url: loc,
      guid: null,
      title: news?.title,
      language: news?.language,
      published: news?.publicationDate,
      categories: news?.keywords,
    })),
  };
}

function sitemapOf(text: string): Sitemap {
  try {
    return readSitemap(text);
  } catch (cause) {
    throw new Error(`feed: ${(cause as Error).message}`, { cause });
  }
}

/** Where there are more than a feed may have: a sitemap is in no order. */
function newest(news: SitemapUrl[], capturedAtMs: number): SitemapUrl[] {
  if (news.length <= MAX_ITEMS) return news;
  const atMs = new Map(
    news.map((url) => [url, Date.parse(parseDate(url.news?.publicationDate, capturedAtMs)?.publishedAt ?? '') || 0]),
  );
  return news.toSorted((a, b) => (atMs.get(b) ?? 0) - (atMs.get(a) ?? 0)).slice(0, MAX_ITEMS);
}

function indexCame(children: SitemapChild[]): string {
  // Those that name themselves news are what somebody wants who watches.
  const isNews = ({ loc }: SitemapChild) => Number(isOfNews(loc));
  const named = children.toSorted((a, b) => isNews(b) - isNews(a)).slice(0, 3);
  const most = named.map(({ loc }) => loc.slice(0, 300)).join(', ');
  const others = children.length > named.length ? ` and ${children.length - named.length} more` : '';
  return `feed: an index of sitemaps came instead of a feed; watch the sitemap of news in it${most === '' ? '' : `: ${most}${others}`}`;
}
