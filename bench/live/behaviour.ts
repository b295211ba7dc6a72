// What is wrong with a feed, as data. Behaviours by kind: behaviours/*.ts.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Random } from '../../src/demo/random.ts';
import type { Showing } from './episodes.ts';
import type { LiveFeed } from './plan.ts';
import type { RhythmName } from './rhythm.ts';

/** An article as its feed lists it. `published` is as it is written; null: not at all. */
export type Item = {
  number: number;
  publishedMs: number;
  url: string;
  guid: string | null;
  title: string;
  published: string | null;
};

export type Format = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';
export type Validators = 'etag' | 'last-modified' | 'both' | 'none';

/** One request for a feed. */
export type Context = {
  feed: LiveFeed;
  nowMs: number;
  /** Host name that was asked, and the path behind the feed's own. */
  host: string;
  step: string;
  request: IncomingMessage;
  response: ServerResponse;
  port: number;
  /** Of the listener that nobody may ask. */
  forbiddenPort: number;
  /** Another one for each request. */
  random: Random;
  /** Answers with the feed as it is now. */
  deliver(): void;
  redirect(status: number, url: string): void;
  /** Says when the host may be asked again; asking it before that is counted. */
  pause(ms: number): void;
};

export type Behaviour = {
  name: string;
  /** Of 500. */
  feeds: number;
  /** own: nobody else is on its host; together: all that do so are on one host. */
  host: 'shared' | 'own' | 'together';
  shows: Showing;
  /** Whether a reader gets at the articles nevertheless. */
  readable: boolean;
  /** The longest that a reader may stay away after it; 6 hours where nothing is said. */
  backoffHours?: number;
  /** The longest that a reader may stay away while nothing is wrong; 2 hours where nothing is said. */
  intervalHours?: number;
  rhythm?: RhythmName;
  format?: Format;
  depth?: number;
  validators?: Validators;
  script?: 'latin' | 'cyrillic';
  /** Lists what the feed before it lists. */
  sameArticles?: true;
  /** Other hosts that it uses. */
  otherHosts?: (feed: number) => string[];
  /** Least time between two requests to its host. */
  gapMs?: number;
  /** Pages below the feed's path, always. */
  pages?: Record<string, (context: Context) => void>;
  /** In place of the feed. */
  answer?(context: Context): void;
  /** From its host, whatever is asked for. */
  answersAll?: true;
  items?(items: Item[], context: Context): Item[];
  /** Elements of the feed itself. */
  head?: string;
  headers?(context: Context): Record<string, string>;
  encode?(text: string): { bytes: Buffer; contentType?: string; contentEncoding?: string };
  robots?(response: ServerResponse): void;
  /** The address of its hosts; null: the name cannot be resolved. `part` of the run has passed. */
  address?(question: { host: string; part: number; asked: number }): string | null;
  /** Its robots.txt says that the feed may not be asked for. */
  disallows?: true;
  /** none: no date of it can be true; wrong: none is, but all could be. */
  dates?: 'none' | 'wrong';
  /** Its host is not among those that may have a private address. */
  notAllowed?: true;
};
