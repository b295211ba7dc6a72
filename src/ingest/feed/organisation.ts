// Who runs a site, as its JSON-LD says (schema.org).

/** The more telling first: an Organization can be the publisher of many sites. */
const TYPES = ['NewsMediaOrganization', 'WebSite', 'Organization'];
const MAX_NODES = 1_000;

type Node = Record<string, unknown>;

/** @param scripts texts of <script type="application/ld+json">; what is not JSON is passed over */
export function organisationOf(scripts: readonly string[]): { name: string | null; country: string | null } {
  const nodes = scripts.flatMap(nodesOf);
  const told = TYPES.flatMap((type) => nodes.filter((node) => isOf(node, type)));
  const first = (of: (node: Node) => string | null) => told.map(of).find((value) => value !== null) ?? null;
  return { name: first(({ name }) => textOf(name)), country: first(countryOf) };
}

/** The objects of a document: itself, those of its lists and of @graph, and their publishers. */
function nodesOf(json: string): Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [parsed(json)];
  for (let at = 0; at < open.length && nodes.length < MAX_NODES; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_NODES));
    else if (typeof value === 'object' && value !== null) {
      nodes.push(value as Node);
      const { '@graph': graph, publisher } = value as Node;
      open.push(graph, publisher);
    }
  }
  return nodes;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isOf = (node: Node, type: string): boolean =>
  [node['@type']].flat().some((one) => typeof one === 'string' && one.replace(/^.*[/:]/, '') === type);

function countryOf({ address }: Node): string | null {
  const [first] = [address].flat();
  const country = typeof first === 'object' && first !== null ? (first as Node).addressCountry : null;
  return textOf(country) ?? (typeof country === 'object' && country !== null ? textOf((country as Node).name) : null);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
