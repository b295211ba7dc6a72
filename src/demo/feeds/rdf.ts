import { escapeUTF8 } from 'entities';
import type { Listed } from '../live.ts';
import { shownDate } from '../story.ts';
import type { FeedFormat } from './format.ts';
import { element, optional, PROLOG } from './xml.ts';

const item = ({ story, url, title, summary }: Listed): string =>
  [
    `<item rdf:about="${escapeUTF8(url)}">`,
    element('title', title),
    element('link', url),
    ...optional(
      'dc:date',
      shownDate(story, (iso) => iso),
    ),
    ...optional('dc:creator', story.author),
    element('description', summary),
    '</item>',
  ].join('\n');

/** RSS 1.0, which is RDF: no guid, the address stands for the item. */
export const rdfFeed: FeedFormat = {
  contentType: 'application/rdf+xml; charset=utf-8',
  write: (outlet, items) => {
    const home = `https://www.${outlet.domains.at(-1)}/`;
    const listed = items.map(({ url }) => `<rdf:li rdf:resource="${escapeUTF8(url)}"/>`);
    return [
      PROLOG,
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
      `<channel rdf:about="${home}">`,
      element('title', outlet.name),
      element('link', home),
      element('description', `${outlet.name}: made-up news for trying out Newsgauge`),
      element('dc:language', 'en-us'),
      `<items><rdf:Seq>${listed.join('')}</rdf:Seq></items>`,
      '</channel>',
      ...items.map(item),
      '</rdf:RDF>',
      '',
    ].join('\n');
  },
};
