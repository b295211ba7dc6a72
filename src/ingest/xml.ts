// Just enough of XML to look at a document before a reader does: by searching, in one pass, because what comes may be megabytes
// that are made to hurt.

/** Comments, instructions and other things before the first element. */
const MAX_BEFORE_ROOT = 1_000;

/**
 * The local name of a document's first element, in small letters, past declarations, comments and instructions; null where
 * there is none.
 */
export function rootElement(text: string): string | null {
  let at = text.indexOf('<');
  for (let passed = 0; at >= 0 && passed < MAX_BEFORE_ROOT; passed++) {
    const name = nameAt(text, at + 1);
    if (name !== null) return name;
    at = text.indexOf('<', behind(text, at));
  }
  return null;
}

/** The local name that begins there, in small letters; null where none does. */
export function nameAt(text: string, at: number): string | null {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[1]?.toLowerCase() ?? null;
}
const NAME = /(?:[\p{L}_][\p{L}\d_.-]*:)?([\p{L}_][\p{L}\d_.-]*)/uy;

/**
 * Where to go on behind a "<": past a comment, an instruction, a CDATA section, a document type; of what never ends, at the
 * end of everything; of a tag, and of a "<" that begins nothing, past that character.
 */
export function behind(text: string, open: number): number {
  if (text.startsWith('<!--', open)) return after(text, '-->', open + 4);
  if (text.startsWith('<![CDATA[', open)) return after(text, ']]>', open);
  if (text.startsWith('<?', open)) return after(text, '?>', open);
  if (!text.startsWith('<!', open)) return open + 1;
  const close = after(text, '>', open);
  // A document type may have declarations in brackets.
  const subset = text.slice(open, close).indexOf('[');
  return subset < 0 ? close : after(text, '>', after(text, ']', open + subset));
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
