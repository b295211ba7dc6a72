// Pages of articles as archives read them. How a page is read is another part's, which is handed in.

import type { Origin, RawArticle } from '../article.ts';
import type { ReadPage as Page, PageSource } from '../page.ts';

/** A page that came from somewhere. */
type PageCopy = PageSource & { url: string };
/** @throws Error where the bytes are no page */
export type ReadPage = (body: Buffer, copy: PageCopy) => Promise<Page>;

export type PageArticle = { raw: RawArticle; basis: Origin['basis'] };

/** @throws Error where the page cannot be read, or has no title */
export async function articleOfPage(body: Buffer, copy: PageCopy, readPage: ReadPage): Promise<PageArticle> {
  const { lead, basis, url, ...page } = await readPage(body, copy);
  if (page.title === null) throw new Error('the page has no title');
  // Without a date it does not matter which.
  return { raw: { ...page, url: url ?? copy.url, summary: lead }, basis: basis === 'none' ? 'capture' : basis };
}
