import { decodeHTML } from 'entities';
import type { Interaction } from '../../stream/messages.ts';

export type FeedContext = {
  /** Slug, for the interactions that items carry. */
  outlet: string;
  /** ISO instant of the poll: comment counts are running totals at that time. */
  capturedAt: string;
};

/**
 * The text of what xml2js hands over: a string, or {_: text, $: attributes, child: [...]} where an element has attributes or
 * markup; the first of several. Atom 0.3 and 1.0 may say that it is base64. Empty is null.
 */
export function textOf(node: unknown): string | null {
  const text = deepText(node).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function deepText(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.length === 0 ? '' : deepText(node[0]);
  if (typeof node !== 'object' || node === null) return '';
  const { $: attributes, _: own, ...children } = node as { $?: Record<string, string>; _?: unknown };
  const text = typeof own === 'string' ? own : '';
  if (attributes?.mode === 'base64' || attributes?.type === 'application/octet-stream') {
    return Buffer.from(text, 'base64').toString('utf8');
  }
  const inner = Object.values(children).flatMap((child) => (Array.isArray(child) ? child.map(deepText) : []));
  return [text, ...inner].join(' ');
}

/** Of a text of which 4,000 characters are kept (article.ts), with its markup. */
const MAX_HTML_CHARS = 40_000;
const INLINE = /^<\/?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)\b/i;

/** HTML without its tags; entities stay, and a "<" that begins no tag becomes one. */
export const withoutTags = (html: string): string =>
  html
    .slice(0, MAX_HTML_CHARS)
    .replace(/<[^<>]*>/g, (tag) => (INLINE.test(tag) ? '' : ' '))
    .replace(/</g, '&lt;');

/** What a reader sees of HTML, in one line; null where that is nothing. */
export const plainText = (html: string | null | undefined): string | null =>
  html == null ? null : textOf(decodeHTML(withoutTags(html)));

/** The first that is a web address: what stands for the address itself, of FeedBurner and Pheedo, is none at times. */
export const webAddressOf = (...texts: (string | null)[]): string | null =>
  texts.find((text) => text !== null && /^https?:\/\//i.test(text)) ?? null;

/** The running total of comments, where one is stated. No count is not zero. */
export function commentsOf(
  count: string | null,
  url: string | null,
  { outlet, capturedAt }: FeedContext,
): Interaction[] {
  if (count === null || !/^\d{1,12}$/.test(count)) return [];
  const counted = {
    kind: 'comments' as const,
    measure: 'total' as const,
    from: null,
    to: capturedAt,
    count: Number(count),
  };
  return [{ v: 1, article: null, url, outlet, ...counted, item: null, source: 'feed' }];
}
