import { escapeUTF8 } from 'entities';
import { rfc822 } from '../clock.ts';
import type { Listed } from '../live.ts';
import { shownDate } from '../story.ts';
import type { FeedFormat } from './format.ts';
import { element, optional, PROLOG } from './xml.ts';

/** HTML in a CDATA section: escaped text cannot close the section. */
const html = (text: string): string =>
  `<description><![CDATA[${text ? `<p>${escapeUTF8(text)}</p>` : ''}]]></description>`;

const item = ({ story, url, title, summary, comments }: Listed): string =>
  [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', story.guid, ' isPermaLink="false"'),
    ...optional('pubDate', shownDate(story, rfc822)),
    ...optional('dc:creator', story.author),
    ...story.categories.map((category) => element('category', category)),
    html(summary),
    ...(comments === null ? [] : [element('slash:comments', String(comments))]),
    '</item>',
  ].join('\n');

/** RSS 2.0 with Dublin Core and Slash. */
export const rssFeed: FeedFormat = {
  contentType: 'application/rss+xml; charset=utf-8',
  write: (outlet, items) =>
    [
      PROLOG,
      '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">',
      '<channel>',
      element('title', outlet.name),
      element('link', `https://www.${outlet.domains.at(-1)}/`),
      element('description', `${outlet.name}: made-up news for trying out Newsgauge`),
      element('language', 'en-us'),
      ...items.map(item),
      '</channel>',
      '</rss>',
      '',
    ].join('\n'),
};
