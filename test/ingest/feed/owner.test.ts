import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../src/ingest/feed/owner.ts';

describe('the outlet of a feed', () => {
  it.each([
    ['https://rss.paper.example/a.xml', 'https://www.paper.example/news', 'paper.example'],
    ['https://rss.paper.example/a.xml', 'https://edition.paper.example', 'edition.paper.example'],
    ['https://feeds.feedburner.com/paper', 'http://www.paper.example/', 'paper.example'],
    ['https://www.paper.example/feed', null, 'paper.example'],
    ['https://rss.paper.co.uk/feed', null, 'paper.co.uk'],
    ['https://city.wordpress.com/feed', null, 'city.wordpress.com'],
    ['https://writer.substack.com/feed', null, 'writer.substack.com'],
    ['https://town.blogspot.com/feeds/posts/default', null, 'town.blogspot.com'],
    ['http://192.0.2.7:8080/feed', null, '192.0.2.7'],
    ['http://localhost:8080/feed', null, 'localhost'],
  ])('%s of %s belongs to %s', (feed, homepage, slug) => {
    expect(ownerOf(feed, homepage)?.slug).toBe(slug);
  });

  it('of a feed by its host alone is looked for under that host first', () => {
    expect(ownerOf('https://blogs.paper.example/feed', null)?.hosts).toEqual(['blogs.paper.example', 'paper.example']);
  });

  it.each([
    ['https://feeds.feedburner.com/paper', null],
    ['http://feeds2.feedburner.com/paper', 'http://feeds.feedburner.com/paper'],
    ['https://news.google.com/rss/search?q=site:paper.example', null],
    ['https://rss.app/feeds/x.xml', null],
  ])('%s with home page %s cannot be told', (feed, homepage) => {
    expect(ownerOf(feed, homepage)).toBeNull();
  });
});
