// Where a feed says that its older items are: RFC 5005, sections 3 (next) and 4 (prev-archive), also in RSS as atom:link; JSON
// Feed 1.1, next_url.

import { type Handler, Parser } from 'htmlparser2';

const MAX_ADDRESS_CHARS = 4_000;

/**
 * The address of the page with what is older; null where the feed names none.
 * @param text of a feed that its reader has taken, so that it is within bounds
 */
export function olderPageOf(text: string, url: string): string | null {
  const href = text.startsWith('{') ? nextOfJson(text) : olderOfXml(text);
  if (href === null || href.length > MAX_ADDRESS_CHARS || !URL.canParse(href, url)) return null;
  const older = new URL(href, url);
  older.hash = '';
  return /^https?:$/.test(older.protocol) ? older.href : null;
}

function nextOfJson(text: string): string | null {
  const { next_url: next } = JSON.parse(text) as { next_url?: unknown };
  return typeof next === 'string' ? next : null;
}

function olderOfXml(text: string): string | null {
  const links = new Map<string, string>();
  const path: string[] = [];
  const handler: Partial<Handler> = {
    onopentag(tag, { rel, href }) {
      // Those of the feed, not of an item.
      if (localName(tag) === 'link' && /^(?:feed|channel)$/.test(path.at(-1) ?? '') && rel && href)
        links.set(rel.trim().toLowerCase(), href.trim());
      path.push(localName(tag));
    },
    onclosetag() {
      path.pop();
    },
  };
  new Parser(handler, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true }).end(
    text,
  );
  return links.get('prev-archive') ?? links.get('next') ?? null;
}

const localName = (tag: string): string => tag.slice(tag.lastIndexOf(':') + 1).toLowerCase();
