// Feeds of an OPML file (OPML 2.0: an outline with xmlUrl is a feed; groups are outlines without). Most files in circulation
// are not well-formed, so no tree is built.
//
// Invariant: each outline is read from its own "<outline" to the next; a quote that is missing costs that outline at most.

import { decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { decode } from './decode.ts';

/** A longer one is a mistake or an attack. */
const MAX_OUTLINE_CHARS = 100_000;

export type Outline = {
  line: number;
  /** Null where the outline names a feed that cannot be read. */
  xmlUrl: string | null;
  htmlUrl: string | null;
  title: string | null;
};

/** Every outline that names a feed, in the order of the file. */
export function parseOpml(body: Buffer): Outline[] {
  const text = blankComments(decode(body, '').text);
  const outlines: Outline[] = [];
  let line = 1;
  let counted = 0;
  for (const [start, end] of outlineSpans(text)) {
    for (; counted < start; counted++) if (text.charCodeAt(counted) === 0x0a) line++;
    const outline = readOutline(text.slice(start, Math.min(end, start + MAX_OUTLINE_CHARS)));
    if (outline !== null) outlines.push({ line, ...outline });
  }
  return outlines;
}

/** True for what begins as XML does, whatever its encoding. */
export const looksLikeXml = (body: Buffer): boolean => decode(body.subarray(0, 1_000), '').text.startsWith('<');

function* outlineSpans(text: string): Generator<[number, number]> {
  const starts = [...text.matchAll(/<outline(?=[\s/>])/gi)].map(({ index }) => index);
  for (const [place, start] of starts.entries()) yield [start, starts[place + 1] ?? text.length];
}

function readOutline(text: string): Omit<Outline, 'line'> | null {
  let found: Record<string, string> = {};
  // Entities are decoded afterwards: those of HTML are common here, and "&copy=1" in an address is none.
  const parser = new Parser(
    {
      onopentag(_name, attributes) {
        found = attributes;
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true, decodeEntities: false },
  );
  // The outline ends with its tag, whatever follows.
  const closed = /^(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(text)?.[0];
  parser.end(closed ?? `${text}>`);
  const value = (name: string): string | null =>
    decodeHTMLAttribute(found[name] ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null;
  // A quote that is missing runs one attribute into the next; no address has white space or brackets.
  const bare = /xmlurl\s*=\s*["']?\s*([^\s"'<>]+)/i.exec(text)?.[1];
  const xmlUrl = value('xmlurl')?.split(' ')[0] ?? (bare === undefined ? null : decodeHTMLAttribute(bare));
  if (xmlUrl === null && !/\sxmlurl\s*=/i.test(text)) return null;
  return { xmlUrl, htmlUrl: value('htmlurl'), title: value('title') ?? value('text') };
}

/** Comments as white space, so that lines keep their numbers. One that never ends is none. */
function blankComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(text.slice(from, start), text.slice(start, end + 3).replace(/[^\n]/g, ' '));
    from = end + 3;
  }
  return [...parts, text.slice(from)].join('');
}
