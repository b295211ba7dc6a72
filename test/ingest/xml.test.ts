import { describe, expect, it } from 'vitest';
import { rootElement } from '../../src/ingest/xml.ts';

describe('rootElement', () => {
  it.each([
    ['<rss>', 'rss'],
    ['<rdf:RDF xmlns="">', 'rdf'],
    ['<?xml version="1.0"?>\n<!-- <html> -->\n<?style a="<b>"?><URLSet>', 'urlset'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<!DOCTYPE rss [<!ENTITY a "<b>"> ]><rss/>', 'rss'],
    ['1 < 2 <feed>', 'feed'],
    ['<é:feed>', 'feed'],
    ['', null],
    ['text', null],
    ['<!-- never ends', null],
    ['<!DOCTYPE [<rss>', null],
  ])('of %s is %s', (text, name) => expect(rootElement(text)).toBe(name));

  it('is found behind megabytes that are made to hide it', () => {
    for (const unit of ['<!-- -->', '<?a?>', '<!a>', '<', '< ', '<!a[', '<a:', '<!-- ']) {
      const started = performance.now();
      rootElement(`${unit.repeat(15_000_000 / unit.length)}<rss>`);
      expect(performance.now() - started).toBeLessThan(1_500);
    }
  });
});
