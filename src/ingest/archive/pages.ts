// Pages of articles as archives read them. How a page is read is another part's (src/ingest/page.ts), which is handed in.

import type { Origin, RawArticle } from '../article.ts';
import { canonicalHost } from '../identity.ts';
import { dayInUrl } from './url-dates.ts';

/** What a page says of its article. */
export type Page = {
  title: string | null;
  /** As the page names itself; null: it does not. */
  url: string | null;
  published: string | null;
  basis: Origin['basis'] | 'none' | null;
  author: string | null;
  language: string | null;
  lead: string | null;
  categories: string[];
};
export type ReadPage = (bytes: Buffer, url: string) => Page | Promise<Page>;

export type PageArticle = { raw: RawArticle; basis: Origin['basis'] };

/** The article; its date is the page's, else that of its address. @throws Error where the page has no title */
export async function articleOfPage(bytes: Buffer, url: string, readPage: ReadPage): Promise<PageArticle> {
  const page = await readPage(bytes, url);
  if (page.title === null) throw new Error('the page has no title');
  const isDated = page.published !== null && page.basis !== null && page.basis !== 'none';
  return {
    raw: {
      url: page.url !== null && isOfHost(page.url, url) ? page.url : url,
      title: page.title,
      summary: page.lead,
      author: page.author,
      language: page.language,
      categories: page.categories,
      published: isDated ? page.published : dayInUrl(url),
    },
    basis: isDated ? (page.basis as Origin['basis']) : 'url',
  };
}

/** A page that names another site's is a copy; it stays one of its own site. */
const isOfHost = (url: string, other: string): boolean =>
  URL.canParse(url) && canonicalHost(new URL(url).hostname) === canonicalHost(new URL(other).hostname);
