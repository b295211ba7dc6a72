// A listing in the format of its feed.

import type { Format, Item } from './behaviour.ts';

export type Rendered = { title: string; items: readonly Item[]; head: string };

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const element = (name: string, text: string | null): string => (text === null ? '' : `<${name}>${xml(text)}</${name}>`);
const summary = ({ number }: Item): string => `<p>Some <b>words</b> about story ${number}, and a few more of them.</p>`;

const rss = ({ title, items, head }: Rendered): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${element('title', title)}<link>https://feeds.example/</link>${head}
${items
  .map(
    (item) =>
      `<item>${element('title', item.title)}${element('link', item.url)}${item.guid === null ? '' : `<guid isPermaLink="false">${xml(item.guid)}</guid>`}${element('pubDate', item.published)}<description><![CDATA[${summary(item)}]]></description></item>`,
  )
  .join('\n')}
</channel></rss>`;

const atom = ({ title, items, head }: Rendered): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">${element('title', title)}<id>https://feeds.example/</id>${head}
${items
  .map(
    (item) =>
      `<entry>${element('title', item.title)}<link rel="alternate" href="${xml(item.url)}"/>${element('id', item.guid)}${element('published', item.published)}<summary type="html">${xml(summary(item))}</summary></entry>`,
  )
  .join('\n')}
</feed>`;

const rdf = ({ title, items, head }: Rendered): string => `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="https://feeds.example/">${element('title', title)}<link>https://feeds.example/</link>${head}</channel>
${items
  .map(
    (item) =>
      `<item rdf:about="${xml(item.url)}">${element('title', item.title)}${element('link', item.url)}${element('dc:date', item.published)}${element('description', summary(item))}</item>`,
  )
  .join('\n')}
</rdf:RDF>`;

const sitemap = ({ title, items }: Rendered): string => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${items
  .map(
    (item) =>
      `<url>${element('loc', item.url)}<news:news><news:publication>${element('news:name', title)}<news:language>en</news:language></news:publication>${element('news:publication_date', item.published)}${element('news:title', item.title)}</news:news></url>`,
  )
  .join('\n')}
</urlset>`;

const json = ({ title, items }: Rendered): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: items.map((item) => ({
      id: item.guid ?? undefined,
      url: item.url,
      title: item.title,
      content_html: summary(item),
      date_published: item.published ?? undefined,
    })),
  });

export const FORMATS: Record<Format, { contentType: string; write(feed: Rendered): string }> = {
  rss: { contentType: 'application/rss+xml; charset=utf-8', write: rss },
  atom: { contentType: 'application/atom+xml; charset=utf-8', write: atom },
  rdf: { contentType: 'application/rdf+xml; charset=utf-8', write: rdf },
  sitemap: { contentType: 'application/xml', write: sitemap },
  json: { contentType: 'application/feed+json', write: json },
};
