import type { TopicName } from './desk.ts';

/** A story as it stood at one time: an edit changes its title, a move its address. */
export type Version = {
  url: string;
  title: string;
  summary: string;
  /** When an archive took this copy. */
  capturedAt: string;
};

/** How its date of publication is written: well, or as careless systems do. */
export type DateForm = 'full' | 'day' | 'missing' | 'unreadable' | 'impossible' | 'future' | 'epoch';

/** A running total of comments at a time, or page views of a week. */
export type Count =
  | { kind: 'comments'; to: string; count: number }
  | { kind: 'pageviews'; from: string; to: string; count: number; url: string };

/** A story of the made-up newsroom, and what is true about it. */
export type Story = {
  outlet: string;
  guid: string;
  author: string | null;
  categories: string[];
  /** ISO 8601 with the outlet's own offset, e.g. `2024-03-09T14:05:00-05:00`; what readers are shown may be another form. */
  publishedAt: string;
  dateForm: DateForm;
  /** In the order of time, at least one. */
  versions: [Version, ...Version[]];
  /** In the order of time. */
  counts: Count[];
  /** Usual number of comments in the end, or null where readers cannot comment. */
  comments: number | null;
  truth: {
    topic: TopicName;
    /** The agency's story that this is a copy of, and whether it kept the headline. */
    copy: { of: Story; sameHeadline: boolean } | null;
    /** The credit names an agency. */
    wire: boolean;
    /** False: in no feed and no archive, so nobody can have it. */
    reachable: boolean;
  };
};

export const firstVersion = ({ versions }: Story): Version => versions[0];
export const lastVersion = ({ versions }: Story): Version => versions.at(-1) as Version;

const CARELESS: Record<Exclude<DateForm, 'full'>, (iso: string) => string> = {
  day: (iso) => iso.slice(0, 10),
  missing: () => '',
  unreadable: () => 'earlier this week',
  impossible: (iso) => `Mon, 31 Feb ${iso.slice(0, 4)} 10:00:00 -0500`,
  future: () => '2038-01-19T03:14:07Z',
  epoch: () => '1970-01-01T00:00:00Z',
};

/** The careless forms, in the order in which chance picks them. */
export const carelessForms = Object.keys(CARELESS) as (keyof typeof CARELESS)[];

/** The date as a feed or an archive shows it; `well` writes one that is all right. */
export const shownDate = ({ publishedAt, dateForm }: Story, well: (iso: string) => string): string =>
  dateForm === 'full' ? well(publishedAt) : CARELESS[dateForm](publishedAt);
