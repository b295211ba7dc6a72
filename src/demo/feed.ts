import { escapeUTF8 } from 'entities';
import { rfc822 } from './clock.ts';
import type { DemoArticle } from './newsroom.ts';
import type { DemoOutlet } from './outlets.ts';

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeUTF8(text)}</${name}>`;
}

/** HTML in a CDATA section: escaped text cannot close the section. */
function html(text: string): string {
  return `<description><![CDATA[${text ? `<p>${escapeUTF8(text)}</p>` : ''}]]></description>`;
}

function item(article: DemoArticle): string {
  return [
    '<item>',
    element('title', article.title),
    element('link', article.url),
    element('guid', article.guid, ` isPermaLink="${article.guid === article.url}"`),
    element('pubDate', rfc822(article.publishedAt)),
    ...(article.author ? [element('dc:creator', article.author)] : []),
    ...article.categories.map((category) => element('category', category)),
    html(article.summary),
    ...(article.comments === null ? [] : [element('slash:comments', String(article.comments))]),
    '</item>',
  ].join('\n');
}

/** Writes an outlet's articles, newest first, as an RSS 2.0 feed. */
export function feed(outlet: Pick<DemoOutlet, 'slug' | 'name'>, articles: readonly DemoArticle[]): string {
  const newest = articles[0];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">',
    '<channel>',
    element('title', outlet.name),
    element('link', `https://www.${outlet.slug}/`),
    element('description', `${outlet.name}: made-up news for trying out Newsgauge`),
    element('language', 'en-us'),
    ...(newest ? [element('lastBuildDate', rfc822(newest.publishedAt))] : []),
    ...articles.map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
