import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFeeds, describeOutlet, type NewFeed } from '../../../src/ingest/feed/add.ts';
import { readFeedList } from '../../../src/ingest/feed/list.ts';
import { type Owner, ownerOf } from '../../../src/ingest/feed/owner.ts';
import { registerOutlets } from '../../../src/ingest/outlets.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';

const feed = (url: string, more: Partial<NewFeed> = {}): NewFeed => ({
  url,
  owner: ownerOf(url, null) as Owner,
  name: null,
  own: false,
  agency: false,
  ...more,
});

describe('addFeeds', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createDatabase();
  });
  afterEach(() => database.drop());
  const add = (...feeds: NewFeed[]) => addFeeds(database.pool, feeds);
  const rows = async (query: string) => (await database.pool.query(query)).rows;
  const outlets = () => rows('SELECT slug, name, own, agency FROM core.outlet ORDER BY id');
  const feeds = () =>
    rows('SELECT f.url, f.host, o.slug FROM core.feed f JOIN core.outlet o ON o.id = f.outlet_id ORDER BY f.id');
  const domains = () =>
    rows('SELECT domain, slug FROM core.outlet_domain d JOIN core.outlet o ON o.id = d.outlet_id ORDER BY domain');

  it('makes outlets with their domains, and a second time changes nothing', async () => {
    const list = [
      feed('https://www.paper.example/feed', { name: 'The Paper', own: true }),
      feed('https://rss.wire.example/top', { agency: true }),
    ];
    expect(await add(...list)).toEqual({
      outletsNew: 2,
      feeds: [
        { outlet: 'paper.example', state: 'new' },
        { outlet: 'wire.example', state: 'new' },
      ],
    });
    const before = [await outlets(), await domains(), await feeds()];
    expect(before).toEqual([
      [
        { slug: 'paper.example', name: 'The Paper', own: true, agency: false },
        { slug: 'wire.example', name: 'wire.example', own: false, agency: true },
      ],
      [
        { domain: 'paper.example', slug: 'paper.example' },
        { domain: 'wire.example', slug: 'wire.example' },
      ],
      [
        { url: 'https://www.paper.example/feed', host: 'www.paper.example', slug: 'paper.example' },
        { url: 'https://rss.wire.example/top', host: 'rss.wire.example', slug: 'wire.example' },
      ],
    ]);
    expect(await add(...list)).toEqual({
      outletsNew: 0,
      feeds: [
        { outlet: 'paper.example', state: 'known' },
        { outlet: 'wire.example', state: 'known' },
      ],
    });
    expect([await outlets(), await domains(), await feeds()]).toEqual(before);
  });

  it('takes a feed once, however its address is written', async () => {
    const { feeds: added } = await add(
      feed('http://www.paper.example/feed/'),
      feed('https://paper.example/feed'),
      feed('https://paper.example/feed?utm_source=x'),
      feed('https://paper.example/feed?section=2'),
    );
    expect(added.map(({ state }) => state)).toEqual(['new', 'repeated', 'repeated', 'new']);
    expect(await feeds()).toHaveLength(2);
  });

  it('knows a feed by the address that it has moved to', async () => {
    await add(feed('https://old.example/feed'));
    await database.pool.query("UPDATE core.feed SET address = 'https://new.example/feed'");
    expect(await add(feed('https://new.example/feed'))).toMatchObject({
      outletsNew: 0,
      feeds: [{ outlet: 'old.example', state: 'known' }],
    });
  });

  it('keeps to the outlet that has the domain, with its name and whose it is', async () => {
    const domainsOfPaper = ['the-paper.example', 'blogs.paper.example'];
    await registerOutlets(database.pool, [
      { name: 'The Paper', own: true, agency: false, domains: domainsOfPaper, feeds: [] },
    ]);
    const { outletsNew } = await add(
      feed('https://blogs.paper.example/feed', { name: 'Blogs', agency: true }),
      feed('https://x.example/f', { owner: ownerOf('https://x.example/f', 'https://www.the-paper.example/') as Owner }),
    );
    expect(outletsNew).toBe(0);
    expect(await outlets()).toEqual([{ slug: 'the-paper.example', name: 'The Paper', own: true, agency: false }]);
    expect((await domains()).map(({ domain }) => domain)).toEqual(['blogs.paper.example', 'the-paper.example']);
  });

  it('gives a name to an outlet that came into being by its articles', async () => {
    await database.pool.query("INSERT INTO core.outlet (slug, name) VALUES ('paper.example', 'paper.example')");
    expect(await add(feed('https://paper.example/feed', { name: 'The Paper' }))).toMatchObject({ outletsNew: 0 });
    expect(await outlets()).toMatchObject([{ slug: 'paper.example', name: 'The Paper' }]);
    expect(await domains()).toHaveLength(1);
  });

  it('takes the name that most entries of a list agree on, else none', async () => {
    const named = (name: string, n: number) => feed(`https://paper.example/${n}`, { name });
    await add(
      named('The Paper', 1),
      named('The Paper', 2),
      named('Travel', 3),
      named('paper.example', 4),
      named('rss.paper.example', 5),
      named('rss.paper.example', 6),
    );
    await add(feed('https://other.example/1', { name: 'World' }), feed('https://other.example/2', { name: 'Sport' }));
    expect(await outlets()).toMatchObject([{ name: 'The Paper' }, { name: 'other.example' }]);
  });

  it('adds nothing at all where it is interrupted', async () => {
    await expect(
      add(feed('https://a.example/feed'), { ...feed('https://b.example/feed'), url: 'b\0' }),
    ).rejects.toThrow();
    expect([await outlets(), await feeds()]).toEqual([[], []]);
  });

  it('changes of an outlet what the operator says, and no more', async () => {
    await add(feed('https://paper.example/feed', { name: 'The Paper', own: true }));
    await describeOutlet(database.pool, 'paper.example', { agency: true });
    expect(await outlets()).toMatchObject([{ name: 'The Paper', own: true, agency: true }]);
    await describeOutlet(database.pool, 'paper.example', { name: 'A Paper' });
    expect(await outlets()).toMatchObject([{ name: 'A Paper', own: true, agency: true }]);
  });

  it('adds 10,000 feeds in seconds', async () => {
    const list = Array.from({ length: 10_000 }, (_, n) => feed(`https://www.p${n % 4_000}.example/feed/${n}`));
    const started = performance.now();
    expect((await addFeeds(database.pool, list)).outletsNew).toBe(4_000);
    expect((await addFeeds(database.pool, list)).outletsNew).toBe(0);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(await rows('SELECT count(*)::integer AS n FROM core.feed')).toEqual([{ n: 10_000 }]);
  });

  const file = join(process.env.NEWSGAUGE_DATA ?? '', 'opml/outlet_feeds_merged.csv');
  const hasData = process.env.NEWSGAUGE_DATA !== undefined && existsSync(file);
  if (!hasData)
    console.warn('\n*** NO REAL DATA: skipped the import of opml/outlet_feeds_merged.csv; set NEWSGAUGE_DATA ***\n');
  it.skipIf(!hasData)('adds a real list of 11,858 rows: each is a feed or has its reason', async () => {
    const list = await readFeedList(readFileSync(file));
    expect(list.feeds.length + list.leftOut.length).toBe(11_858);
    const added = await addFeeds(database.pool, list.feeds);
    const count = (state: string) => added.feeds.filter((one) => one.state === state).length;
    expect(count('known')).toBe(0);
    expect(count('new')).toBeGreaterThan(10_000);
    expect(await feeds()).toHaveLength(count('new'));
  });
});
