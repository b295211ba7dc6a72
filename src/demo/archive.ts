import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DemoArticle } from './newsroom.ts';

/** How many of an outlet's newest articles its feed lists, and how many of those the archive does not have yet. */
export const feedItems = 40;
export const notArchived = 20;

/** An outlet's newest articles, newest first. */
export function newest(articles: readonly DemoArticle[], outlet: string, count: number): DemoArticle[] {
  return articles
    .filter((article) => article.outlet === outlet)
    .slice(-count)
    .reverse();
}

/** The articles an archive holds: all but each outlet's newest, so that archive and feed share some. */
export function archived(articles: readonly DemoArticle[]): DemoArticle[] {
  const slugs = new Set(articles.map((article) => article.outlet));
  const tooNew = new Set([...slugs].flatMap((slug) => newest(articles, slug, notArchived)));
  return articles.filter((article) => !tooNew.has(article));
}

function* lines(articles: readonly DemoArticle[]): Generator<string> {
  for (const { title, summary, url, publishedAt, outlet, author } of articles) {
    yield `${JSON.stringify({ title, summary, url, published: publishedAt, outlet, author })}\n`;
  }
}

/** The archive as a stream of gzipped JSON lines. */
export function archiveStream(articles: readonly DemoArticle[]): Readable {
  return Readable.from(lines(archived(articles))).pipe(createGzip());
}

/** Writes the archive (gzipped JSON lines) to a file. */
export async function writeArchive(path: string, articles: readonly DemoArticle[]): Promise<void> {
  await pipeline(archiveStream(articles), createWriteStream(path));
}
