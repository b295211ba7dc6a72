import { describe, expect, it } from 'vitest';
import { guardJson, guardXml } from '../../../src/ingest/feed/guard.ts';

const item = '<item><title>A</title><link/><description><![CDATA[<p>x <br> y]]></description></item>';

describe('guardXml', () => {
  it.each([
    ['a feed', `<rss><channel>${item.repeat(5_000)}</channel></rss>`],
    ['markup in CDATA, however much', `<rss><![CDATA[${'<p>'.repeat(300_000)}]]></rss>`],
    [
      'paragraphs that nobody closed, item by item',
      `<rss>${`<item>${'<p>x<br>'.repeat(20)}</item>`.repeat(1_000)}</rss>`,
    ],
    ['long data in an attribute', `<a src="data:,${'x='.repeat(400)}${'x'.repeat(500_000)}"/>`],
    ['a tag that never ends', `<rss><item ${'<'.repeat(1_000)}`],
    ['a document type with declarations', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'],
  ])('lets pass %s', (_, text) => expect(() => guardXml(text)).not.toThrow());

  it.each([
    ['nested over 1000 deep', '<a>'.repeat(1_001)],
    ['over 250000 tags', '<a/>'.repeat(250_001)],
    ['over 250000 tags', '</a>'.repeat(250_001)],
    ['over 250000 tags', '<!---->'.repeat(250_001)],
    ['over 250000 tags', '<'.repeat(250_001)],
    ['over 1000 attributes', `<a ${'b="1" '.repeat(1_001)}>`],
    ['document type', `<!DOCTYPE a [${' '.repeat(70_000)}]><rss/>`],
    ['document type', `<!DOCTYPE ${'['.repeat(70_000)}`],
  ])('refuses what has %s', (why, text) => expect(() => guardXml(text)).toThrow(why));

  it('takes a moment for 15 MB of anything', () => {
    for (const unit of [
      '<a',
      '<a>',
      '</a>',
      '<a>'.repeat(999).concat('</b>'.repeat(999)),
      '<!',
      '<!a>',
      '<![CDATA[',
      '<!--',
      '<?',
      'x',
    ]) {
      const text = unit.repeat(15_000_000 / unit.length);
      const started = performance.now();
      try {
        guardXml(text);
      } catch {}
      expect(performance.now() - started).toBeLessThan(1_500);
    }
  });
});

describe('guardJson', () => {
  it('refuses what has more values than feeds have', () => {
    expect(() => guardJson('{"items": []}')).not.toThrow();
    for (const unit of ['[', '{},', '"a":1,'])
      expect(() => guardJson(unit.repeat(250_001))).toThrow('fields and lists');
  });
});
