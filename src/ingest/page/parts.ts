// What a page says about itself in its tags, as written: which of it is the article's, the other files of this folder decide.

import { type Attributes, readTags } from './tags.ts';

const MAX_SCRIPTS = 100;
const MAX_SCRIPT_CHARS = 1_000_000;
const MAX_TEXT_CHARS = 2_000;
const MAX_VALUES = 500;

/** A date that readers see. */
export type SeenDate = {
  /** The machine's form where there is one, else the text. */
  written: string;
  /** publication: the element says so by pubdate, itemprop or class; time: a <time>; class: something whose class is a date's. */
  kind: 'publication' | 'time' | 'class';
  /** Which tag of the page it is. */
  at: number;
};

export type PageParts = {
  language: string | null;
  base: string | null;
  canonical: string | null;
  title: string | null;
  headings: string[];
  /** By name, property or itemprop, in small letters without the signs between: articlepublishedtime. In the order of the page. */
  metas: Map<string, string[]>;
  /** Microdata (itemprop) of other elements than <meta>, under the same kind of name. */
  items: Map<string, string[]>;
  /** But for those that say they are of a change. */
  dates: SeenDate[];
  /** Which tag the first <h1> is; null: there is none. */
  headingAt: number | null;
  /** Texts of <script type="application/ld+json">. */
  scripts: string[];
  tags: number;
};

export const nameOf = (written: string): string => written.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Elements whose text is read, and ends with them. */
type Open = { name: string; until: string; text: string; done(text: string): void };

export function readParts(html: string): PageParts {
  const parts: PageParts = {
    language: null,
    base: null,
    canonical: null,
    title: null,
    headings: [],
    metas: new Map(),
    items: new Map(),
    dates: [],
    headingAt: null,
    scripts: [],
    tags: 0,
  };
  let open: Open | null = null;
  const read = (name: string, most: number, done: (text: string) => void) => {
    open = { name, until: name, text: '', done: (text) => done(text.slice(0, most)) };
  };

  readTags(html, {
    open(name, attributes) {
      parts.tags++;
      if (open !== null && BREAKS.has(name)) open.text += ' ';
      if (name === 'html') parts.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
      else if (name === 'base') parts.base ??= attributes.href ?? null;
      else if (name === 'link') noteLink(attributes);
      else if (name === 'meta') noteMeta(attributes);
      else if (name === 'title' && parts.title === null) read(name, MAX_TEXT_CHARS, (text) => (parts.title ??= text));
      else if (name === 'script') noteScript(attributes);
      else if (name === 'h1' && parts.headings.length < 10) {
        parts.headingAt ??= parts.tags;
        const place = parts.headings.push('') - 1;
        read(name, MAX_TEXT_CHARS, (text) => {
          parts.headings[place] = text;
        });
      } else if (name === 'time') noteTime(attributes);
      else if (open === null && attributes.class && DATED.test(attributes.class) && !CHANGED.test(attributes.class))
        readDate(name, 'class');
      if (attributes.itemprop && name !== 'meta' && name !== 'h1' && name !== 'time') noteItem(name, attributes);
    },
    close(name) {
      if (open === null || open.until !== name) return;
      const { done, text } = open;
      open = null;
      done(text);
    },
    text(chunk) {
      if (open !== null && open.text.length < MAX_SCRIPT_CHARS) open.text += chunk;
    },
  });
  return parts;

  function noteLink({ rel = '', href, itemprop }: Attributes): void {
    if (href !== undefined && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) parts.canonical ??= href;
    if (itemprop && href) add(parts.items, itemprop, href);
  }
  function noteMeta({ property, name, itemprop, 'http-equiv': equivalent, content }: Attributes): void {
    if (content === undefined) return;
    for (const written of new Set([property, name, itemprop, equivalent]))
      if (written) add(parts.metas, written, content);
  }
  function noteScript({ type = '' }: Attributes): void {
    if (!/^\s*application\/ld\+json/i.test(type) || parts.scripts.length >= MAX_SCRIPTS) return;
    read('script', MAX_SCRIPT_CHARS, (text) => parts.scripts.push(text));
  }
  function noteTime({ datetime, content, pubdate, itemprop = '', class: classes = '' }: Attributes): void {
    const isPublication = pubdate !== undefined || PUBLISHED.test(`${itemprop} ${classes}`);
    if (!isPublication && CHANGED.test(`${itemprop} ${classes}`)) return;
    const kind = isPublication ? 'publication' : 'time';
    const machine = (datetime || content || '').trim();
    if (machine !== '') noteDate(machine, kind, parts.tags);
    else if (open === null) readDate('time', kind);
  }
  function noteDate(written: string, kind: SeenDate['kind'], at: number): void {
    if (written !== '' && parts.dates.length < MAX_VALUES) parts.dates.push({ written, kind, at });
  }
  function readDate(name: string, kind: SeenDate['kind']): void {
    const at = parts.tags;
    read(name, 100, (text) => noteDate(text.replace(/\s+/g, ' ').trim(), kind, at));
  }
  function noteItem(name: string, { itemprop = '', content, datetime }: Attributes): void {
    const value = content ?? datetime;
    if (value !== undefined) add(parts.items, itemprop, value);
    else if (open === null && READ_ITEMS.test(itemprop))
      read(name, MAX_TEXT_CHARS, (text) => add(parts.items, itemprop, text));
  }
}

/** Between these, words do not hang together. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'h2', 'h3']);
const READ_ITEMS = /^(?:headline|datePublished|dateCreated|author|name|articleSection)$/i;
const PUBLISHED = /publi|posted|pubdate|datecreated|entry-date|created/i;
const DATED =
  /(?:^|[\s_-])(?:date|datum|data|fecha|dato|tarih|pubdate|published|posted|dateline|timestamp|datetime|posttime|postdate|entrydate)(?:$|[\s_-])/i;
const CHANGED = /modif|updat|edit|aktual|changed/i;

function add(values: Map<string, string[]>, written: string, value: string): void {
  const name = nameOf(written);
  const list = values.get(name) ?? [];
  if (values.size < MAX_VALUES && list.length < MAX_VALUES && value.trim() !== '')
    values.set(name, [...list, value.trim()]);
}
