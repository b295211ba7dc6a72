import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { archiveStream } from './archive.ts';
import { type DemoFeed, feedsOf } from './feeds.ts';
import type { Story } from './story.ts';

/** Answers one path. A test puts its own over a feed's to make it misbehave. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export type NewsroomServer = {
  /** `http://127.0.0.1:<port>` */
  url: string;
  feeds: { outlet: string; url: string }[];
  /** Path to answer. */
  routes: Map<string, Route>;
  /** Goes on to the second moment: comments have grown, and a headline an outlet is edited. */
  advance(): void;
  /** Stops listening and ends what is still open. */
  close(): Promise<void>;
};

/**
 * Serves the newest stories of each outlet as feeds (`/feeds/<outlet>`) and the older ones as archives
 * (`/archive/<outlet>.jsonl.gz`), on loopback only. `stories` are in order of time.
 */
export async function serveNewsroom(options: { stories: readonly Story[]; port?: number }): Promise<NewsroomServer> {
  const { stories, port = 0 } = options;
  let moment: 0 | 1 = 0;
  const feeds = feedsOf(stories);
  const routes = new Map<string, Route>();
  for (const feed of feeds)
    routes.set(
      feed.path,
      feedRoute(feed, () => moment),
    );
  for (const { outlet } of feeds) {
    routes.set(`/archive/${outlet}.jsonl.gz`, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/gzip' });
      archiveStream(stories, outlet).pipe(response);
    });
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://newsroom.example');
    const route = routes.get(pathname);
    if (request.method !== 'GET') response.writeHead(405).end();
    else if (route) route(request, response);
    else response.writeHead(404).end();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    feeds: feeds.map(({ outlet, path }) => ({ outlet, url: `${url}${path}` })),
    routes,
    advance: () => {
      moment = 1;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A feed with an ETag of its text, honoured as RFC 9110, section 13.1.2, has it. */
function feedRoute({ body, contentType }: DemoFeed, moment: () => 0 | 1): Route {
  const texts = [body(0), body(1)].map((text) => ({
    text,
    etag: `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`,
  }));
  return (request, response) => {
    const { text, etag } = texts[moment()]!;
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.some((tag) => tag === '*' || tag === etag)) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, 'content-type': contentType }).end(text);
  };
}
