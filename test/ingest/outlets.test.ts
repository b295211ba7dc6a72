import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOutletDomains, registerOutlets } from '../../src/ingest/outlets.ts';
import { createDatabase, type TestDatabase } from '../database.ts';

describe('outlets', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  const outlet = { name: 'The First', own: true, agency: false, domains: ['www.one.example', 'one.test'], feeds: [] };
  const read = async () =>
    (await database.pool.query('SELECT slug, name, own, agency FROM core.outlet ORDER BY id')).rows;

  it('are known by their first domain, and follow the configuration without losing anything', async () => {
    const wire = {
      name: 'A Wire',
      own: false,
      agency: true,
      domains: ['wire.example'],
      feeds: ['https://wire.example/rss'],
    };
    await registerOutlets(database.pool, [outlet, wire]);
    await registerOutlets(database.pool, [outlet, wire]);
    expect(await read()).toEqual([
      { slug: 'one.example', name: 'The First', own: true, agency: false },
      { slug: 'wire.example', name: 'A Wire', own: false, agency: true },
    ]);
    expect(await readOutletDomains(database.pool)).toEqual(
      new Map([
        ['one.example', 'one.example'],
        ['one.test', 'one.example'],
        ['wire.example', 'wire.example'],
      ]),
    );
    await registerOutlets(database.pool, [{ ...wire, name: 'A Paper', agency: false, feeds: [] }]);
    expect(await read()).toEqual([
      { slug: 'one.example', name: 'The First', own: true, agency: false },
      { slug: 'wire.example', name: 'A Paper', own: false, agency: false },
    ]);
    expect((await database.pool.query('SELECT url FROM core.feed')).rows).toEqual([
      { url: 'https://wire.example/rss' },
    ]);
  });
});
