// The article in a page's JSON-LD (schema.org), however it is wrapped and however badly it is written.

import { canonicalUrl } from '../identity.ts';

const MAX_NODES = 5_000;
const MAX_AUTHORS = 20;

export type Node = Record<string, unknown>;

/** Articles first; a page or a film may be all that has a headline and a date. */
const RANKS = [
  /(?:Article|Posting|Report|Review|Recipe|Column|Interview)$/,
  /^(?:VideoObject|AudioObject|PodcastEpisode|MediaObject|CreativeWork|WebPage|ItemPage|ImageGallery|MediaGallery|NewsEpisode|Event)$/,
];

export type Described = {
  /** Those of the page's own article, the best first; their fields fill each other's gaps. */
  articles: Node[];
  /** Names of publishers and sites, which stand behind titles. */
  names: string[];
};

/**
 * @param url of the page, where it is known; titles: what else it says its headline is. Of several articles they tell which one
 * is the page's
 */
export function describedArticle(scripts: readonly string[], url: string | null, titles: readonly string[]): Described {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)));
  const key = url === null ? null : canonicalUrl(url);
  const wanted = new Set(titles.map(bare));
  const ranked = RANKS.flatMap((types, rank) =>
    nodes.filter((node) => typesOf(node).some((type) => types.test(type))).map((node) => ({ node, rank })),
  ).map(({ node, rank }) => {
    const addresses = addressesOf(node, url);
    const isHere = key !== null && addresses.includes(key);
    const isNamed = wanted.has(bare(textOf(node.headline) ?? textOf(node.name) ?? ''));
    return { node, rank, isHere, isNamed, isElsewhere: !isHere && addresses.length > 0 };
  });
  const own = ranked.filter(({ isHere, isNamed }) => isHere || isNamed);
  const articles = ranked.filter(({ rank }) => rank === 0);
  // Of one that neither the address nor the headline gives away: the only one there is, or the first that is not of elsewhere.
  const chosen = own.length > 0 ? own : articles.length === 1 ? articles : ranked.filter((one) => !one.isElsewhere);
  const best = (one: (typeof ranked)[number]) => one.rank * 4 - (one.isHere ? 2 : 0) - (one.isNamed ? 1 : 0);
  return {
    articles: chosen.sort((a, b) => best(a) - best(b)).map(({ node }) => node),
    names: nodes.flatMap(({ publisher, '@type': type, name }) => [
      ...textsOf(publisher),
      ...(/Organization|WebSite/.test(String(type)) ? textsOf(name) : []),
    ]),
  };
}

/** The text of a value: itself, or its name where it is an object; the first of several. */
export const textOf = (value: unknown): string | null => textsOf(value)[0] ?? null;

/** The texts of a value that may be a text, an object with a name, or a list of them. */
export function textsOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, MAX_NODES)
    .flatMap((one) => {
      if (typeof one === 'string') return one.trim() === '' ? [] : [one];
      if (typeof one !== 'object' || one === null) return [];
      const { name, '@value': literal } = one as Node;
      return [name ?? literal].flat().flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text] : []));
    });
}

/** Names of those who wrote it, in order. */
export const authorsOf = (node: Node): string[] => textsOf(node.author ?? node.creator).slice(0, MAX_AUTHORS);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&[a-z0-9#]+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));

function addressesOf({ url, mainEntityOfPage, '@id': id }: Node, base: string | null): string[] {
  const pages = [mainEntityOfPage]
    .flat()
    .map((page) => (typeof page === 'object' && page !== null ? ((page as Node)['@id'] ?? (page as Node).url) : page));
  return [url, id, ...pages].flat().flatMap((address) => {
    if (typeof address !== 'string' || address.trim() === '') return [];
    const absolute = URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined).href : address;
    return canonicalUrl(absolute.replace(/#(?!!).*$/, '')) ?? [];
  });
}

/** All objects that may be the page's article: of lists, @graph, and what a page says it is about. */
function nodesOf(document: unknown): Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [document];
  for (let at = 0; at < open.length && at < MAX_NODES && nodes.length < MAX_NODES; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_NODES));
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      nodes.push(node);
      for (const inner of [node['@graph'], node.mainEntity, node.mainEntityOfPage, node.subjectOf]) {
        if (typeof inner === 'object' && inner !== null) open.push(inner);
      }
    }
  }
  return nodes;
}

function parsed(script: string): unknown {
  // Comments, CDATA marks and semicolons around it.
  const text = script.slice(
    Math.max(0, script.search(/[[{]/)),
    Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1,
  );
  for (const version of [() => text, () => repaired(text), () => repaired(unescaped(text)), () => salvaged(text)]) {
    try {
      return JSON.parse(version());
    } catch {
      // The next one may do.
    }
  }
  return null;
}

const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * JSON as people write it who do not write it by a program: with line breaks and tabs in texts, comments, commas before a
 * bracket or twice, escapes that JSON has not.
 */
function repaired(text: string): string {
  let out = '';
  let between = '';
  let at = 0;
  const bounded = () => between.replace(/,(?:\s*,)+/g, ',').replace(/,\s*(?=[\]}])/g, '');
  while (at < text.length) {
    if (text[at] === '"') {
      const end = endOfString(text, at + 1);
      out += bounded() + repairedString(text.slice(at, end));
      between = '';
      at = end;
      continue;
    }
    COMMENT.lastIndex = at;
    const comment = COMMENT.exec(text);
    if (comment !== null) at += comment[0].length;
    else between += text[at++];
  }
  return out + bounded();
}
const COMMENT = /\/\*[\s\S]{0,10000}?\*\/|\/\/[^\n]*|<!--|-->/y;

const repairedString = (text: string): string =>
  text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\(?:["\\/bfnrt]|u[0-9a-f]{4})|\\/gi, (written) => (written === '\\' ? '' : written));

/** Behind the quote that ends the text which begins there. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The fields that matter, of what no repair makes JSON: quotes within texts, a script that breaks off. */
function salvaged(text: string): string {
  const field = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,2000})"\\s*[,}\\]]`)
      .exec(text)?.[1]
      ?.replace(/[\u0000-\u001f]+/g, ' ');
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|Posting))"/.exec(text)?.[1];
  if (type === undefined) return '';
  const fields = ['headline', 'datePublished', 'dateCreated', 'url', 'description'].flatMap((name) => {
    const value = field(name);
    return value === undefined ? [] : [`"${name}":"${value}"`];
  });
  return `{"@type":"${type}",${fields.join(',')}}`.replace(',}', '}');
}
