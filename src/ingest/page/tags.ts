// The tags and the text of a page, one after the other, as a browser's tokenizer sees them. No tree and no stack of open elements:
// a page that nests half a million of them, or has one element with a hundred thousand attributes, costs no more than its length.

import { Tokenizer } from 'htmlparser2';

/** An element of a page has under fifty; what comes after is not kept. */
const MAX_ATTRIBUTES = 200;

export type Attributes = Record<string, string | undefined>;
export type TagHandlers = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

/** Names in small letters, entities decoded. The content of script and style is text. */
export function readTags(html: string, { open, close, text }: TagHandlers): void {
  let name = '';
  let attributes: Attributes = {};
  let count = 0;
  let attribute = '';
  let value = '';
  const end = () => open(name, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, to) {
        name = html.slice(start, to).toLowerCase();
        attributes = Object.create(null) as Attributes;
        count = 0;
      },
      onattribname(start, to) {
        attribute = html.slice(start, to).toLowerCase();
        value = '';
      },
      onattribdata(start, to) {
        value += html.slice(start, to);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (++count <= MAX_ATTRIBUTES) attributes[attribute] ??= value;
      },
      onopentagend: end,
      onselfclosingtag: end,
      onclosetag(start, to) {
        close(html.slice(start, to).toLowerCase());
      },
      ontext(start, to) {
        text(html.slice(start, to));
      },
      ontextentity(codepoint) {
        text(String.fromCodePoint(codepoint));
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const nothing = (): void => undefined;
