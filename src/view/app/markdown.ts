import { element } from './element.ts';

/** The Markdown of text panels: paragraphs, "## headings", "- lists", **bold**, `code` and [links](https://…). No HTML. */
export function markdown(source: string): HTMLElement {
  const blocks = source.trim().split(/\n{2,}/);
  return element('div', { class: 'prose' }, ...blocks.map((block) => toBlock(block)));
}

function toBlock(block: string): HTMLElement {
  const heading = /^#{2,4} (.*)$/.exec(block);
  if (heading) return element('h3', {}, ...inline(heading[1]!));
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return element('ul', {}, ...lines.map((line) => element('li', {}, ...inline(line.slice(2)))));
  }
  return element('p', {}, ...inline(lines.join(' ')));
}

const SPAN = /\*\*(.+?)\*\*|`(.+?)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+|\/[^\s)]*)\)/g;

function inline(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(SPAN)) {
    parts.push(text.slice(end, match.index));
    const [whole, bold, code, label, href] = match;
    if (bold) parts.push(element('strong', {}, bold));
    else if (code) parts.push(element('code', {}, code));
    else parts.push(element('a', { href: href! }, label!));
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
