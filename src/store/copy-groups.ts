// The rule for copies (design section 4), over the articles of one headline.
//
//   Dated articles are taken in the order of publication. A group holds what was published within seven days of its first
//   article; the next article begins the next group. A group counts where at least two outlets are in it: an outlet that
//   repeats itself makes no copy.
//   The original is the first, where its time of day is known and no other may be as early: none has the same published_at,
//   nor one in the same minute where only the minute of the first is known. (A date without a time of day is stored as the
//   beginning of that day or month in UTC, so that it is never later than an article that it may be older than.) All others
//   are copies then; else nobody is.
//   A group's number is the least number of its articles, so that the same group keeps it.

const DAY_MS = 86_400_000;
const WINDOW_MS = 7 * DAY_MS;

/**
 * Two articles that may be in one group have civil dates (published_on) at most this many days apart: seven, and three for
 * the time zones, because a civil day may begin 14 hours before and end 36 hours after midnight in UTC.
 */
export const HALO_DAYS = 10;

/** As stored. atMs: published_at; day: published_on, in days since 1970-01-01. */
export type DatedArticle = {
  id: string;
  outletId: number;
  atMs: number;
  day: number;
  precision: 'second' | 'minute' | 'day' | 'month';
  copyGroup: string | null;
  isCopy: boolean;
};

/** What an article's columns should be. */
export type Placed = { article: DatedArticle; copyGroup: string | null; isCopy: boolean };

/** How much later than its published_at an article may be. */
const VAGUE_MS: Record<DatedArticle['precision'], number> = {
  second: 0,
  minute: 59_999,
  day: Number.POSITIVE_INFINITY,
  month: Number.POSITIVE_INFINITY,
};

export const isShared = (articles: readonly DatedArticle[]): boolean =>
  articles.some(({ outletId }) => outletId !== articles[0]?.outletId);

/** One list a group, its first article first, for all articles of one headline. An article without a group is a list of its own. */
export function placeArticles(articles: readonly DatedArticle[]): Placed[][] {
  const groups: DatedArticle[][] = [];
  for (const article of [...articles].sort((a, b) => a.atMs - b.atMs)) {
    const group = groups.at(-1);
    if (group?.[0] && article.atMs - group[0].atMs <= WINDOW_MS) group.push(article);
    else groups.push([article]);
  }
  return groups.flatMap((group) => (isShared(group) ? [placeGroup(group)] : group.map((article) => [alone(article)])));
}

export const alone = (article: DatedArticle): Placed => ({ article, copyGroup: null, isCopy: false });

function placeGroup(group: DatedArticle[]): Placed[] {
  const [first, second] = group as [DatedArticle, DatedArticle];
  const copyGroup = group.reduce((least, { id }) => (BigInt(id) < BigInt(least) ? id : least), first.id);
  const hasOriginal = second.atMs > first.atMs + VAGUE_MS[first.precision];
  return group.map((article) => ({ article, copyGroup, isCopy: hasOriginal && article !== first }));
}
