import type { Behaviour, Context } from '../behaviour.ts';
import { after, always, every } from '../episodes.ts';

const feedAt = (host: string, { port, feed }: Context, step = ''): string =>
  `http://${host}:${port}/feed/${feed.id}${step}`;
const newHome = (feed: number): string => `moved-${feed}.feeds.example`;
const mirror = (feed: number): string => `mirror-${feed}.feeds.example`;

/** To a place where nobody may go; the listener behind it counts who comes. */
const toForbidden = (name: string, place: (context: Context) => string): Behaviour => ({
  name: `redirect to ${name}`,
  feeds: 2,
  host: 'shared',
  shows: every(6, 12),
  readable: false,
  answer: (context) => context.redirect(302, place(context)),
});

export const redirects: Behaviour[] = [
  {
    name: 'redirect loop',
    feeds: 3,
    host: 'shared',
    shows: every(6, 12),
    readable: false,
    answer: (context) => context.redirect(302, feedAt(context.feed.host, context, context.step === 'a' ? '/b' : '/a')),
  },
  toForbidden('127.0.0.1', ({ forbiddenPort }) => `http://127.0.0.1:${forbiddenPort}/`),
  toForbidden('127.1 written as a number', ({ forbiddenPort }) => `http://2130706433:${forbiddenPort}/`),
  toForbidden('[::ffff:127.0.0.1]', ({ forbiddenPort }) => `http://[::ffff:127.0.0.1]:${forbiddenPort}/`),
  toForbidden('169.254.169.254', () => 'http://169.254.169.254/latest/meta-data/'),
  toForbidden('a name of the inside', ({ forbiddenPort }) => `http://inside.example:${forbiddenPort}/`),
  toForbidden('file:', () => 'file:///etc/passwd'),
  {
    name: 'moved for good, then the old host goes',
    feeds: 4,
    host: 'own',
    shows: after(0.2),
    readable: true,
    otherHosts: (feed) => [newHome(feed)],
    answer: (context) => {
      const { host, feed } = context;
      if (host === newHome(feed.id)) context.deliver();
      else context.redirect(301, feedAt(newHome(feed.id), context));
    },
    // Of 30 days, it redirects on the sixth and is gone after the 22nd.
    address: ({ host, part }) => (host.startsWith('moved-') || part < 0.75 ? '127.0.0.1' : null),
  },
  {
    name: '301 to a maintenance page for half a day',
    feeds: 4,
    host: 'shared',
    shows: every(7, 12),
    readable: false,
    backoffHours: 24,
    answer: (context) => context.redirect(301, feedAt(context.feed.host, context, '/maintenance')),
    // A reader that takes the redirect for good never finds back.
    pages: {
      maintenance: ({ response }) =>
        void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><html><body><h1>We will be back soon</h1></body></html>'),
    },
  },
  {
    name: '302 to a mirror, an hour a day',
    feeds: 3,
    host: 'shared',
    shows: every(1, 1),
    readable: true,
    otherHosts: (feed) => [mirror(feed)],
    answer: (context) => {
      const { host, feed } = context;
      if (host === mirror(feed.id)) context.deliver();
      else context.redirect(302, feedAt(mirror(feed.id), context));
    },
  },
  {
    name: 'chain of 308',
    feeds: 3,
    host: 'shared',
    shows: always,
    readable: true,
    answer: (context) => {
      const next: Record<string, string> = { '': '/1', '1': '/2', '2': '/3' };
      const step = next[context.step];
      if (step === undefined) context.deliver();
      else context.redirect(308, feedAt(context.feed.host, context, step));
    },
  },
];
