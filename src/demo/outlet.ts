import type { TopicName } from './desk.ts';

/** An invented outlet and its habits. */
export type DemoOutlet = {
  /** The first one is its slug; it has the last one since it was renamed. */
  domains: readonly [string, ...string[]];
  /** The part of the run after which it has its last domain. */
  renamedAt?: number;
  name: string;
  timezone: string;
  feed: 'rss' | 'atom' | 'rdf' | 'json';
  /** A topic that has a second feed of its own; its stories are in the first one as well. */
  rssSection?: TopicName;
  /** A news agency, whose stories others rerun. */
  agency: boolean;
  /** Counts its page views. */
  analytics: boolean;
  /** A month, some years before the last one, of which no archive has anything. */
  notArchived?: { before: number; month: string };
  /** How much of each topic it runs, in no particular unit. */
  shares: Record<TopicName, number>;
  /** How much it publishes, by the part of the run that has passed (0 to 1). */
  volume(passed: number): number;
  /** Section names as its feed gives them: not the desk's topics. */
  sections: Record<TopicName, readonly string[]>;
  /** Chance that an article has a headline only; that it ends with a closing sentence; that it opens with a place name. */
  headlineOnly: number;
  closing: number;
  dateline: number;
  /** Chance that a byline is given. */
  byline: number;
  /** Chance that a story is an agency's; that its date is missing, unreadable or wrong. */
  reruns: number;
  sloppyDates: number;
  titleCase: boolean;
  /** Usual number of comments under an article, or null where readers cannot comment. */
  comments: number | null;
  /** The address and the feed identity of an article. */
  address(at: { host: string; year: string; month: string; day: string; words: string; serial: number }): {
    url: string;
    guid: string;
  };
};

export const slugOf = (outlet: DemoOutlet): string => outlet.domains[0];
