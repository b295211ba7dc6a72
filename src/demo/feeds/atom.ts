import { escapeUTF8 } from 'entities';
import type { Listed } from '../live.ts';
import { shownDate } from '../story.ts';
import type { FeedFormat } from './format.ts';
import { element, PROLOG } from './xml.ts';

const entry = ({ story, url, title, summary, comments }: Listed): string => {
  const date = shownDate(story, (iso) => iso);
  return [
    '<entry>',
    element('title', title),
    `<link rel="alternate" href="${escapeUTF8(url)}"/>`,
    element('id', story.guid),
    ...(date ? [element('published', date), element('updated', date)] : []),
    ...(story.author ? [`<author>${element('name', story.author)}</author>`] : []),
    ...story.categories.map((category) => `<category term="${escapeUTF8(category)}"/>`),
    element('summary', summary),
    ...(comments === null ? [] : [element('thr:total', String(comments))]),
    '</entry>',
  ].join('\n');
};

/** Atom 1.0 (RFC 4287) with the number of comments (RFC 4685). */
export const atomFeed: FeedFormat = {
  contentType: 'application/atom+xml; charset=utf-8',
  write: (outlet, items) =>
    [
      PROLOG,
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en">',
      element('title', outlet.name),
      element('id', `tag:${outlet.domains[0]},2016:feed`),
      `<link href="https://${outlet.domains.at(-1)}/"/>`,
      ...items.map(entry),
      '</feed>',
      '',
    ].join('\n'),
};
