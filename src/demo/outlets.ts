import type { TopicName } from './desk.ts';

/** An invented outlet and its habits. */
export type DemoOutlet = {
  /** Its first domain, which is also its slug. */
  slug: string;
  name: string;
  timezone: string;
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
  titleCase: boolean;
  /** Usual number of comments under an article, or null where readers cannot comment. */
  comments: number | null;
  /** The address and the feed identity of an article. */
  address(at: { year: string; month: string; day: string; words: string; serial: number }): {
    url: string;
    guid: string;
  };
};

/** The made-up newsroom's own outlet, then its rivals. */
export const outlets: readonly DemoOutlet[] = [
  {
    slug: 'onlytruth.example',
    name: 'The Only Truth',
    timezone: 'America/New_York',
    shares: {
      business: 11,
      entertainment: 13,
      health: 12,
      politics: 21,
      science: 8,
      sports: 12,
      technology: 12,
      world: 9,
    },
    volume: (passed) => 0.55 + 0.9 * passed,
    sections: {
      business: ['Money', 'Local'],
      entertainment: ['Weekend'],
      health: ['Living', 'Local'],
      politics: ['Statehouse', 'Local'],
      science: ['Ideas'],
      sports: ['Game Day'],
      technology: ['Ideas', 'Money'],
      world: ['Beyond Kentucky'],
    },
    headlineOnly: 0.04,
    closing: 0.5,
    dateline: 0.05,
    byline: 0.96,
    titleCase: false,
    comments: 9,
    address: ({ year, month, day, words, serial }) => ({
      url: `https://www.onlytruth.example/${year}/${month}/${day}/${words}-${serial}/`,
      guid: `onlytruth-${serial}`,
    }),
  },
  {
    slug: 'bluegrassledger.example',
    name: 'The Bluegrass Ledger',
    timezone: 'America/New_York',
    shares: {
      business: 17,
      entertainment: 9,
      health: 11,
      politics: 21,
      science: 5,
      sports: 25,
      technology: 5,
      world: 7,
    },
    volume: (passed) => 1.5 - 0.75 * passed,
    sections: {
      business: ['Business'],
      entertainment: ['Arts & Leisure'],
      health: ['Metro'],
      politics: ['Metro', 'State'],
      science: ['Metro'],
      sports: ['Sports', 'Prep Sports'],
      technology: ['Business'],
      world: ['Nation & World'],
    },
    headlineOnly: 0.06,
    closing: 0.4,
    dateline: 0.45,
    byline: 0.88,
    titleCase: false,
    comments: 4,
    address({ year, month, words, serial }) {
      const url = `https://bluegrassledger.example/story/${year}/${month}/${words}/${70_000_000 + serial}`;
      return { url, guid: url };
    },
  },
  {
    slug: 'tristateherald.example',
    name: 'Tri-State Herald',
    timezone: 'America/Chicago',
    shares: {
      business: 14,
      entertainment: 14,
      health: 8,
      politics: 17,
      science: 5,
      sports: 16,
      technology: 6,
      world: 20,
    },
    volume: (passed) => (passed < 0.6 ? 1.05 : 0.75),
    sections: {
      business: ['News'],
      entertainment: ['Life'],
      health: ['News', 'Life'],
      politics: ['News'],
      science: ['News'],
      sports: ['Sports'],
      technology: ['News'],
      world: ['World', 'News'],
    },
    headlineOnly: 0.22,
    closing: 0.08,
    dateline: 0.3,
    byline: 0.4,
    titleCase: true,
    comments: null,
    address: ({ serial, words }) => ({
      url: `https://www.tristateherald.example/news/${words}-${serial}.html`,
      guid: `https://www.tristateherald.example/?p=${serial}`,
    }),
  },
];
