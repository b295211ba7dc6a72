// Heads, topics, encoders and outlets by name: small tables that the sink keeps in memory.

import type { ClientBase, Pool } from 'pg';

/** A label set as it is shipped: names and colours for people. */
export type HeadLabels = {
  name: string;
  version: string;
  encoder: string;
  labels: { slug: string; name: string; colour: string | null; iptc: string | null }[];
};

// "WHERE NOT EXISTS" before "ON CONFLICT": an insert that ends in a conflict has used up a number all the same, and a
// smallint has only 32,767 of them for all commands of a database's life.
const ADD_HEAD = `
INSERT INTO core.head (name, version, encoder, active)
SELECT $1, $2, $3, NOT EXISTS (SELECT FROM core.head WHERE name = $1 AND active)
WHERE NOT EXISTS (SELECT FROM core.head WHERE name = $1 AND version = $2)
ON CONFLICT (name, version) DO NOTHING`;

const ADD_TOPIC = `
INSERT INTO core.topic (head_id, slug, name, colour, iptc, position, kind)
SELECT id, $3, $4, $5, $6, $7, $8 FROM core.head h WHERE h.name = $1 AND h.version = $2
AND NOT EXISTS (SELECT FROM core.topic t WHERE t.head_id = h.id AND t.slug = $3)
ON CONFLICT (head_id, slug) DO NOTHING`;

const NAME_TOPIC = `
UPDATE core.topic t SET name = $4, colour = $5, iptc = $6, position = $7 FROM core.head h
WHERE h.id = t.head_id AND h.name = $1 AND h.version = $2 AND t.slug = $3
AND (t.name, t.colour, t.iptc, t.position) IS DISTINCT FROM ($4, $5, $6, $7::smallint)`;

/** Makes a head known, with the names and colours of its topics. The first version of a name becomes the active one. */
export async function registerHead(client: ClientBase | Pool, head: HeadLabels): Promise<void> {
  await client.query(ADD_HEAD, [head.name, head.version, head.encoder]);
  const topics = [
    ...head.labels.map((label, position) => ({ ...label, position, kind: 'topic' })),
    { slug: 'uncertain', name: 'Uncertain', colour: '#9a9a9a', iptc: null, position: 1_000, kind: 'uncertain' },
    { slug: 'untagged', name: 'Untagged', colour: '#cccccc', iptc: null, position: 1_001, kind: 'untagged' },
  ];
  for (const { slug, name, colour, iptc, position, kind } of topics) {
    const labelled = [head.name, head.version, slug, name, colour, iptc, position];
    await client.query(ADD_TOPIC, [...labelled, kind]);
    await client.query(NAME_TOPIC, labelled);
  }
}

/** Numbers of outlets by slug; unknown ones are added under their slug. */
export async function outletIds(client: ClientBase, slugs: Iterable<string>): Promise<Map<string, number>> {
  const wanted = [...new Set(slugs)].sort();
  const read = () =>
    client.query<{ slug: string; id: number }>('SELECT slug, id FROM core.outlet WHERE slug = ANY($1)', [wanted]);
  let { rows } = await read();
  if (rows.length < wanted.length) {
    await client.query(
      'INSERT INTO core.outlet (slug, name) SELECT s, s FROM unnest($1::text[]) s ON CONFLICT DO NOTHING',
      [wanted],
    );
    rows = (await read()).rows;
  }
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** Numbers of encoders by "name version"; an unknown one is added. */
export async function encoderIds(client: ClientBase, dimsByName: Map<string, number>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const [key, dims] of dimsByName) {
    const [name, version] = key.split(' ');
    const read = () =>
      client.query<{ id: number }>('SELECT id FROM core.encoder WHERE name = $1 AND version = $2', [name, version]);
    let { rows } = await read();
    if (rows.length === 0) {
      await client.query('INSERT INTO core.encoder (name, version, dims) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        name,
        version,
        dims,
      ]);
      rows = (await read()).rows;
    }
    found.set(key, rows[0]?.id as number);
  }
  return found;
}

export type KnownHead = { id: number; topics: Map<string, number> };

/** Numbers of heads ("name version") and of their topics by slug. A head or topic that nobody registered is added bare. */
export async function headIds(client: ClientBase, used: Map<string, Set<string>>): Promise<Map<string, KnownHead>> {
  const found = new Map<string, KnownHead>();
  for (const [key, slugs] of used) {
    const [name = '', version = ''] = key.split(' ');
    let known = await readHead(client, name, version);
    const missing = [...slugs].filter((slug) => !known?.topics.has(slug));
    if (known === null || missing.length > 0) {
      if (known === null) await registerHead(client, { name, version, encoder: 'unknown', labels: [] });
      for (const slug of missing) await client.query(ADD_TOPIC, [name, version, slug, slug, null, null, 100, 'topic']);
      known = await readHead(client, name, version);
    }
    found.set(key, known as KnownHead);
  }
  return found;
}

async function readHead(client: ClientBase, name: string, version: string): Promise<KnownHead | null> {
  const { rows } = await client.query<{ head_id: number; slug: string; id: number }>(
    'SELECT t.head_id, t.slug, t.id FROM core.topic t JOIN core.head h ON h.id = t.head_id WHERE h.name = $1 AND h.version = $2',
    [name, version],
  );
  const first = rows[0];
  return first ? { id: first.head_id, topics: new Map(rows.map(({ slug, id }) => [slug, id])) } : null;
}
