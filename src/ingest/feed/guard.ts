// What a feed may be before its readers see it: they keep every element in memory, and some go through all open elements, or
// all attributes, at each one. Text does no such harm, however long.

import { behind, nameAt } from '../xml.ts';

/** Beginnings and ends, comments too: of 5,000 items with 25 elements each. */
const MAX_TAGS = 250_000;
/** Deeper than the markup of any article, with the paragraphs that nobody closed. */
const MAX_DEPTH = 1_000;
const MAX_ATTRIBUTES = 1_000;
const MAX_DOCTYPE_CHARS = 65_536;
const MAX_VALUES = 250_000;

/** @throws Error where no feed has such a shape */
export function guardXml(text: string): void {
  const path: string[] = [];
  /** How often each name is in the path, so that an end without a beginning costs nothing. */
  const open = new Map<string, number>();
  let tags = 0;
  let next = 0;
  let end = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', next)) {
    if (++tags > MAX_TAGS) refuse(`it has over ${MAX_TAGS} tags`);
    next = behind(text, at);
    if (text.startsWith('<!DOCTYPE', at) && next - at > MAX_DOCTYPE_CHARS)
      refuse('its document type is over 64 kB long');
    const isEnd = text[at + 1] === '/';
    const name = nameAt(text, isEnd ? at + 2 : at + 1);
    if (name === null) continue;
    // From the name on, not from "<", as behind() does: V8 makes one search of two that are alike, for every tag.
    if (end <= at) end = text.indexOf('>', at + 1);
    if (end < 0) return;
    if (isEnd) close(name);
    else {
      if (end - at > MAX_ATTRIBUTES) guardAttributes(text.slice(at, end));
      if (text[end - 1] !== '/') push(name);
    }
  }

  function push(name: string): void {
    if (path.push(name) > MAX_DEPTH) refuse(`its elements are nested over ${MAX_DEPTH} deep`);
    open.set(name, (open.get(name) ?? 0) + 1);
  }
  function close(name: string): void {
    if (!open.get(name)) return;
    for (let last = path.pop(); last !== undefined; last = path.pop()) {
      open.set(last, (open.get(last) ?? 1) - 1);
      if (last === name) return;
    }
  }
}

function guardAttributes(tag: string): void {
  if (tag.split('=', MAX_ATTRIBUTES + 2).length > MAX_ATTRIBUTES + 1)
    refuse(`an element has over ${MAX_ATTRIBUTES} attributes`);
}

/** @throws Error where no feed has such a shape */
export function guardJson(text: string): void {
  let values = 0;
  for (const mark of ['{', '[', '":']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (++values > MAX_VALUES) refuse(`it has over ${MAX_VALUES} fields and lists`);
    }
  }
}

function refuse(why: string): never {
  throw new Error(`feed: not readable: ${why}, which no feed has`);
}
