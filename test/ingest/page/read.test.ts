import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/ingest/page/read.ts';

const URL_OF_PAGE = 'https://www.paper.example/news/dam-breaks-123';
const read = (html: string | Buffer, url: string | null = URL_OF_PAGE, contentType = 'text/html; charset=utf-8') =>
  extractPage(Buffer.from(html as string), { url, contentType, capturedAtMs: Date.UTC(2024, 5, 1) });
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('JSON-LD of a page', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Dam breaks &amp; floods valley',
    dateCreated: '2024-03-01T08:00:00Z',
    datePublished: '2024-03-05T08:00:00-05:00',
    dateModified: '2024-03-09T08:00:00Z',
    author: [{ '@type': 'Person', name: 'Ann Reed' }, 'Bo Lund', { name: 'https://paper.example/bo' }],
    inLanguage: 'en-US',
    articleSection: ['Local', 'Weather'],
    keywords: 'dam, flood',
    description: 'The dam above the town broke on Tuesday night after a week of rain.',
  };

  it('gives title, date of publication, authors, language, lead and categories', () => {
    expect(read(page(ld(article)))).toEqual({
      title: 'Dam breaks & floods valley',
      url: URL_OF_PAGE,
      published: '2024-03-05T08:00:00-05:00',
      basis: 'json-ld',
      author: 'Ann Reed, Bo Lund',
      language: 'en',
      lead: 'The dam above the town broke on Tuesday night after a week of rain.',
      categories: ['Local', 'Weather', 'dam', 'flood'],
    });
  });

  it.each([
    ['in @graph', { '@graph': [{ '@type': 'WebSite', name: 'Paper' }, article] }],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: article }],
    [
      'with a type as an address, among others',
      { ...article, '@type': ['Thing', 'http://schema.org/LiveBlogPosting'] },
    ],
    ['with line breaks in texts', JSON.stringify(article).replace('The dam above', 'The dam\n\tabove')],
    ['with commas before brackets', JSON.stringify(article).replace(/}$/, ',}').replace(']', ',]')],
    [
      'with comments around and within',
      `<!-- //<![CDATA[ ${JSON.stringify(article).replace('{', '{ /* made by hand */ // yes\n')}; //]]> -->`,
    ],
    ['with an escape that JSON has not', JSON.stringify(article).replace('The dam', "The dam\\'s wall, the dam")],
    ['with its quotes escaped', JSON.stringify(article).replaceAll('"', '&quot;')],
    ['breaking off', JSON.stringify(article).slice(0, -20)],
    ['with a quote within a text', JSON.stringify(article).replace('Local', 'Lo"cal')],
  ])('is read %s', (_, value) => {
    expect(read(page(ld(value)))).toMatchObject({
      title: 'Dam breaks & floods valley',
      published: '2024-03-05T08:00:00-05:00',
      basis: 'json-ld',
    });
  });

  it('is that of the page where there are several articles: by address, else by headline', () => {
    const others = [1, 2].map((n) => ({
      ...article,
      headline: `Other ${n}`,
      url: `/other/${n}`,
      datePublished: `2024-02-0${n}`,
    }));
    const byUrl = { ...article, mainEntityOfPage: { '@id': '/news/dam-breaks-123#main' } };
    expect(read(page(ld([...others, byUrl])))).toMatchObject({
      title: 'Dam breaks & floods valley',
      published: '2024-03-05T08:00:00-05:00',
    });
    expect(read(page(ld([...others, article]), '<h1>Dam breaks &amp; floods valley</h1>'))).toMatchObject({
      published: '2024-03-05T08:00:00-05:00',
    });
    // Those of elsewhere alone are not taken for the page's.
    expect(read(page(meta('og:title', 'Our own') + ld(others)))).toMatchObject({ title: 'Our own', published: null });
  });

  it('gives the creation only where nothing is called publication, and never the change', () => {
    const { datePublished: _, ...created } = article;
    expect(read(page(ld(created))).published).toBe('2024-03-01T08:00:00Z');
    expect(read(page(ld(created) + meta('article:published_time', '2024-03-04')))).toMatchObject({
      published: '2024-03-04',
      basis: 'meta',
    });
    const { dateCreated: __, ...modified } = created;
    expect(read(page(ld(modified) + meta('article:modified_time', '2024-03-10')), 'https://p.example/x')).toMatchObject(
      { published: null, basis: 'none' },
    );
  });
});

describe('date of a page', () => {
  it.each([
    ['OpenGraph', meta('article:published_time', '2024-03-05T10:00:00+0100'), '', '2024-03-05T10:00:00+0100'],
    ['a name of its own', '<meta name="DC.date.issued" content="2024-03-05">', '', '2024-03-05'],
    [
      'a name in other letters',
      '<meta name="parsely-pub-date" content="2024-03-05T09:00:00Z">',
      '',
      '2024-03-05T09:00:00Z',
    ],
    ['microdata', '', '<span itemprop="datePublished" content="2024-03-05">yesterday</span>', '2024-03-05'],
    ['microdata as text', '', '<span itemprop="datePublished">5 March 2024</span>', '5 March 2024'],
    [
      '<time pubdate>',
      '',
      '<time datetime="2024-03-01">x</time><h1>A</h1><time pubdate datetime="2024-03-05">x</time>',
      '2024-03-05',
    ],
    [
      '<time> at the headline',
      '',
      '<h1>A</h1><time class="updated" datetime="2024-03-09"></time><time datetime="2024-03-05">x</time>',
      '2024-03-05',
    ],
    [
      'text whose class is a date',
      '',
      '<h1>A</h1><div class="article-date">Posted on March 5, 2024 by Ann</div>',
      'March 5, 2024',
    ],
    [
      'the next where one cannot be read',
      `${meta('article:published_time', 'soon')}${meta('pubdate', '5.3.2024')}`,
      '',
      '5.3.2024',
    ],
    [
      'the next where one is in the future',
      `${meta('article:published_time', '2031-01-05')}${meta('pubdate', '5.3.2024')}`,
      '',
      '5.3.2024',
    ],
    [
      'a zone that is written twice',
      meta('article:published_time', '2024-03-05T10:00:00+00:00Z'),
      '',
      '2024-03-05T10:00:00+00:00',
    ],
  ])('comes from %s', (_, head, body, published) => {
    expect(read(page(head, body))).toMatchObject({ published, basis: 'meta' });
  });

  it.each([
    ['https://p.example/2024/03/05/story', '2024-03-05'],
    ['https://p.example/news/2024-3-5/story', '2024-03-05'],
    ['https://p.example/2024/mar/05/story', '2024-03-05'],
    ['https://p.example/story-20240305.html', '2024-03-05'],
    ['https://p.example/a/story-2024-03-05', '2024-03-05'],
  ])('comes from the address %s', (url, published) => {
    const found = read(page('<title>A story</title>'), url);
    expect(found.basis).toBe('url');
    expect(found.published).toBe(published);
  });

  it.each([
    'https://p.example/2024/01/01/story', // a program that knew the year alone
    'https://p.example/2024/jan/01/story',
    'https://p.example/2024/story',
    'https://p.example/2024/03/story',
    'https://p.example/2023/02/30/story',
    'https://p.example/2025/03/05/story', // after it was captured
    'https://p.example/story-20240399.html',
    'https://p.example/1203456/20240305999',
  ])('does not come from the address %s', (url) => {
    expect(read(page('<title>A story</title>'), url)).toMatchObject({ published: null, basis: 'none' });
  });

  it('does not come from the teaser of another article', () => {
    const far = '<i></i>'.repeat(150);
    expect(
      read(page('', `<h1>A</h1>${far}<time datetime="2024-03-05"></time><b class="date">5.3.2024</b>`)).published,
    ).toBeNull();
  });
});

describe('title of a page', () => {
  it.each([
    ['Dam breaks | The Paper', meta('og:site_name', 'The Paper')],
    ['Dam breaks - The Paper', ld({ '@type': 'Organization', name: 'The Paper' })],
    ['Dam breaks – Local – The Paper', `${meta('og:site_name', 'The Paper')}<title>Dam breaks</title>`],
    ['Dam breaks | paper.example', ''],
    ['Dam breaks - Paper Online', ''],
    ['Dam breaks • www.paper.example', ''],
    ['Dam breaks | by Ann Reed', '<title>Dam breaks</title>'],
  ])('has no publisher behind it: %s', (title, head) => {
    expect(read(page(meta('og:title', title) + head)).title).toBe('Dam breaks');
  });

  it('has none in languages that put no space there, and none before it', () => {
    const site = meta('og:site_name', '日刊新聞');
    expect(read(page(`${meta('og:title', '大地震、基準達せず｜日刊新聞')}${site}`)).title).toBe('大地震、基準達せず');
    expect(
      read(page(`${meta('og:title', 'The Paper | A dam breaks in the hills')}${meta('og:site_name', 'The Paper')}`))
        .title,
    ).toBe('A dam breaks in the hills');
  });

  it('keeps what belongs to it: a dash, a colon, a quote, the name of the paper within', () => {
    for (const title of [
      'Dam breaks – what now?',
      'Weather: dam breaks',
      'Dam-breaker',
      'The Paper wins - again and again and again',
    ]) {
      expect(read(page(meta('og:title', title) + meta('og:site_name', 'The Paper'))).title).toBe(title);
    }
  });

  it('comes from og:title, JSON-LD, <h1> or <title>, in this order, and not from a logo', () => {
    const [og, described, h1, title] = [
      meta('og:title', 'From og'),
      ld({ '@type': 'NewsArticle', headline: 'From JSON-LD' }),
      '<h1>Paper</h1><h1>From <em>h1</em></h1>',
      '<title>From title</title>',
    ];
    expect(read(page(title + og + described, h1)).title).toBe('From og');
    expect(read(page(title + described, h1)).title).toBe('From JSON-LD');
    expect(read(page(title + meta('og:site_name', 'Paper'), h1)).title).toBe('From h1');
    expect(read(page(title)).title).toBe('From title');
    expect(read(page('')).title).toBeNull();
  });

  it('is the one that <title> does not repeat, which is written for search engines', () => {
    const described = ld({ '@type': 'NewsArticle', headline: 'Night of the flood' });
    expect(
      read(page(`<title>Flood: dam breaks | Paper</title>${meta('og:title', 'Flood: dam breaks')}${described}`)).title,
    ).toBe('Night of the flood');
  });

  it('has its entities decoded, however often they were escaped, and no tags', () => {
    expect(
      read(page(meta('og:title', '&amp;quot;Dam&amp;quot; &amp;#8216;breaks&#8217; &lt;b&gt;now&lt;/b&gt;'))).title,
    ).toBe('"Dam" ‘breaks’ now');
  });
});

describe('address of a page', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each([
    ['rel=canonical', canonical('/news/dam'), 'https://www.paper.example/news/dam'],
    ['og:url', meta('og:url', 'https://paper.example/news/dam'), 'https://paper.example/news/dam'],
    [
      'the base',
      `<base href="https://www.paper.example/sub/">${canonical('dam')}`,
      'https://www.paper.example/sub/dam',
    ],
    ['itself where rel=canonical is the front page', canonical('https://www.paper.example/'), URL_OF_PAGE],
    [
      'og:url where rel=canonical is the front page',
      canonical('/') + meta('og:url', '/news/dam'),
      'https://www.paper.example/news/dam',
    ],
    ['itself where that is another site', canonical('https://rival.example/news/dam'), URL_OF_PAGE],
    ['itself where that is no web address', canonical('javascript:void(0)'), URL_OF_PAGE],
  ])('is given by %s', (_, head, url) => {
    expect(read(page(head)).url).toBe(url);
  });

  it('is believed of a file, which comes from nowhere', () => {
    expect(read(page(canonical('https://paper.example/news/dam')), null).url).toBe('https://paper.example/news/dam');
    expect(read(page(canonical('/news/dam')), null).url).toBeNull();
  });
});

describe('text of a page', () => {
  it('is decoded as HTTP, else <meta charset>, says', () => {
    const html = (charset: string) =>
      page(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>Überfall – €5</title>`);
    expect(
      read(
        Buffer.from(html('iso-8859-1').replace('–', '\u0096').replace('€', '\u0080'), 'latin1'),
        URL_OF_PAGE,
        'text/html',
      ).title,
    ).toBe('Überfall – €5');
    expect(read(Buffer.from(html('utf-8')), URL_OF_PAGE, 'text/html').title).toBe('Überfall – €5');
    const korean = Buffer.concat([
      Buffer.from('<html><meta charset="euc-kr"><title>'),
      Buffer.from([0xb4, 0xeb, 0xc7, 0xd1]),
      Buffer.from('</title>'),
    ]);
    expect(read(korean, URL_OF_PAGE, 'text/html').title).toBe('대한');
  });

  it('gives a lead where the page has no sentence for it', () => {
    const paragraph =
      'The dam above the town broke on Tuesday night, after a week of rain that no one had foreseen, and the valley is under water. ';
    const body = `<nav><ul><li><a href="/a">Sport</a></li></ul></nav><article><h1>Dam</h1><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(4)}</p></article>`;
    const found = read(page('<title>Dam</title>', body));
    expect(found.lead).toMatch(/^(?:Dam )?The dam above the town broke/);
    expect(found.lead).not.toContain('Sport');
  });

  it('is refused where it is no HTML', () => {
    expect(() => read('{"a": 1}')).toThrow('page: this is no HTML');
    expect(() => read(' \n')).toThrow('page: it is empty');
  });
});
