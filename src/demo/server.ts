import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { archiveStream, feedItems, newest } from './archive.ts';
import { feed } from './feed.ts';
import type { DemoArticle } from './newsroom.ts';
import { outlets } from './outlets.ts';

/** A running server of made-up news. */
export type NewsroomServer = {
  url: string;
  feeds: { outlet: string; url: string }[];
  /** Stops listening and ends what is still open. */
  close(): Promise<void>;
};

type Page = { body: string; etag: string; modified: string };

function pageOf(slug: string, articles: readonly DemoArticle[]): Page {
  const items = newest(articles, slug, feedItems);
  const name = outlets.find((outlet) => outlet.slug === slug)?.name ?? slug;
  const body = feed({ slug, name }, items);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
  return { body, etag, modified: new Date(items[0]!.publishedAt).toUTCString() };
}

function unchanged(request: IncomingMessage, page: Page): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => ['*', page.etag].includes(tag.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return since >= Date.parse(page.modified);
}

function sendFeed(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const headers = { etag: page.etag, 'last-modified': page.modified };
  if (unchanged(request, page)) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-type': 'application/rss+xml; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

function sendArchive(request: IncomingMessage, response: ServerResponse, articles: readonly DemoArticle[]): void {
  response.writeHead(200, { 'content-type': 'application/gzip' });
  if (request.method === 'HEAD') return void response.end();
  archiveStream(articles).pipe(response);
}

/**
 * Serves the newest articles of each outlet as RSS feeds (`/feeds/<outlet>.xml`) and the older ones as an archive
 * (`/archive/articles.jsonl.gz`), on loopback only. `articles` are in order of time.
 */
export async function serveNewsroom(options: {
  articles: readonly DemoArticle[];
  port?: number;
}): Promise<NewsroomServer> {
  const { articles, port = 0 } = options;
  const slugs = [...new Set(articles.map((article) => article.outlet))].sort();
  const pages = new Map(slugs.map((slug) => [`/feeds/${slug}.xml`, pageOf(slug, articles)]));

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const { pathname } = new URL(request.url ?? '/', 'http://newsroom.example');
    const page = pages.get(pathname);
    if (page) sendFeed(request, response, page);
    else if (pathname === '/archive/articles.jsonl.gz') sendArchive(request, response, articles);
    else response.writeHead(404).end();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    feeds: slugs.map((slug) => ({ outlet: slug, url: `${url}/feeds/${slug}.xml` })),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
