// Posts of pages on Facebook, as tools that read its Graph API write them: an article, and the counts of the post that links to it.
// Columns: post_id or id, link, created_time, name, description, message, shares, comments, scrape_time, and the reactions
// either as one number (reactions) or by their kinds (react_like, react_love, …).
//
// Invariants
//   The item is the post: posts with one link add up, and a post that is counted again replaces its count.
//   What a page writes above a link is its own and no headline: the title is the link's name or missing.

import type { Article, Interaction } from '../../stream/messages.ts';
import { buildArticle } from '../article.ts';
import { type PublicationDate, parseDate } from '../dates.ts';
import { dateInUrl } from '../url-date.ts';
import { cellOf, countedAtMs, countOf, type Format, type FormatOptions, instantOf, readTable } from './format.ts';
import { isShortLink } from './short-links.ts';

/** A post that links to one of these shows a video or a post, and no article. */
const PLATFORM = /(?:^|\.)(?:facebook\.com|instagram\.com|twitter\.com|x\.com|youtube\.com|youtu\.be)$/;

/** Cells by the names that exports give them; the first that says something. */
type Cell = (...names: string[]) => string;

export const readFacebook: Format = async function* (file, options) {
  const fileAtMs = countedAtMs(file);
  for await (const row of readTable(file, ['link'])) {
    if ('reason' in row) yield row;
    else {
      const { line, fields } = row;
      const cell: Cell = (...names) => names.map((name) => cellOf(fields, name)).find((text) => text !== '') ?? '';
      const kinds = Object.keys(fields).filter((name) => name.startsWith('react_'));
      const read = readPost(cell, kinds, { ref: file.path, fileAtMs, ...options });
      yield 'reason' in read ? { line, ...read, value: Buffer.from(JSON.stringify(fields)) } : { line, ...read };
    }
  }
};

type Post = { leftOut: string } | { reason: string } | { counts: Interaction[]; article: Article };

function readPost(
  cell: Cell,
  reactionKinds: string[],
  { ref, fileAtMs, outletOfDomain }: FormatOptions & { ref: string; fileAtMs: number },
): Post {
  const link = cell('link', 'status_link');
  if (link === '') return { leftOut: 'no link' };
  if (!URL.canParse(link)) return { reason: `no web address: ${link.slice(0, 200)}` };
  const url = new URL(link);
  if (PLATFORM.test(url.hostname)) return { leftOut: 'links to a platform' };
  if (isShortLink(url, outletOfDomain)) return { leftOut: 'short link, not resolved' };
  if (url.pathname === '/' && url.search === '') return { leftOut: 'links to a front page' };
  const item = cell('post_id', 'id', 'status_id');
  if (item === '') return { reason: 'no id of the post (column post_id)' };
  const created = parseDate(cell('created_time', 'status_published'), Date.now());
  const createdMs = created === null ? null : Date.parse(created.publishedAt);
  const countedMs = Date.parse(instantOf(cell('scrape_time', 'counted_at')) ?? new Date(fileAtMs).toISOString());
  const capturedAtMs = createdMs ?? countedMs;
  const { published, basis } = dateOf(link, created, capturedAtMs);
  const built = buildArticle(
    { url: link, title: cell('name', 'link_name'), summary: cell('description') || cell('message'), published },
    { kind: 'facebook', ref, run: null, capturedAtMs, basis, outletOfDomain },
  );
  if ('dead' in built) return { reason: built.dead };
  // A clock without a zone can say that it was counted before it was there.
  const to = new Date(Math.max(countedMs, capturedAtMs)).toISOString();
  const counts = countsOf(cell, reactionKinds);
  if (typeof counts === 'string') return { reason: counts };
  const { key, outlet } = built.ok;
  const common = {
    v: 1,
    article: key,
    url: link,
    outlet,
    measure: 'total',
    from: null,
    to,
    item,
    source: 'facebook',
  } as const;
  return { article: built.ok, counts: counts.map((one) => ({ ...common, ...one })) };
}

/** A post is later than its article, if only by minutes, so its time is worth what a capture is. */
function dateOf(link: string, created: PublicationDate | null, capturedAtMs: number) {
  const own = dateInUrl(link);
  if (parseDate(own, capturedAtMs)?.precision === 'day') return { published: own, basis: 'url' } as const;
  return { published: created?.publishedAt ?? null, basis: 'capture' } as const;
}

/** Those that the row has: no count is not zero. A string says which is none. */
function countsOf(cell: Cell, reactionKinds: string[]): Pick<Interaction, 'kind' | 'count'>[] | string {
  const whole = cell('reactions', 'num_reactions');
  const written = {
    shares: [cell('shares', 'num_shares')],
    comments: [cell('comments', 'num_comments')],
    reactions: whole === '' ? reactionKinds.map((name) => cell(name)) : [whole],
  };
  const counts: Pick<Interaction, 'kind' | 'count'>[] = [];
  for (const kind of ['shares', 'comments', 'reactions'] as const) {
    const texts = written[kind].filter((text) => text !== '');
    const numbers = texts.map(countOf).filter((number) => number !== null);
    if (numbers.length < texts.length) return `${kind}: "${texts.join(' ').slice(0, 100)}" is no whole number`;
    if (texts.length > 0) counts.push({ kind, count: numbers.reduce((sum, number) => sum + number, 0) });
  }
  return counts;
}
