import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMonthCounts } from '../../../src/ingest/archive/months.ts';
import { workOnRun } from '../../../src/ingest/archive/run.ts';
import type { Found, Source } from '../../../src/ingest/archive/source.ts';
import { createRun, readFoundPeriods, reopenRun } from '../../../src/ingest/archive/units.ts';
import { type Article, contentHash } from '../../../src/stream/messages.ts';
import type { Stream } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';

const { signal: never } = new AbortController();

describe('what a run has found, by outlet and month', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  const stream = { produce: async () => undefined } as unknown as Stream;
  let number = 0;
  const article = (published: string, host = 'news.example'): Found => ({
    place: '1',
    raw: { title: 'A title', url: `https://${host}/${++number}`, published },
    capturedAtMs: Date.parse('2024-06-01T00:00:00Z'),
    basis: 'meta',
  });
  const sourceOf = (names: string[], read: Source['read']): Source => ({
    kind: 'test',
    title: names.join(),
    async *list() {
      for (const name of names) yield { name, bytes: null };
    },
    read,
  });
  const begin = (source: Source) => createRun(database.pool, source, { options: {} });
  const go = (source: Source, run: string, signal = never) =>
    workOnRun({ pool: database.pool, stream, source, run, outletOfDomain: new Map(), signal });
  const found = async (run: string) =>
    (
      await database.pool.query(
        `SELECT outlet || ' ' || to_char(month, 'YYYY-MM') AS month, articles::integer FROM core.backfill_month WHERE run_id = $1 ORDER BY outlet, month`,
        [run],
      )
    ).rows.map(({ month, articles }) => [month, articles]);

  it('goes by the months of the newsroom, and leaves out what has no date', async () => {
    const source = sourceOf(['all'], async function* () {
      // 23:30 on 31 December in New York, and half an hour later.
      yield article('2020-01-01T04:30:00Z');
      yield article('2020-01-01T05:00:00Z');
      // A day or a month by itself is that of the outlet.
      yield article('2020-01-01');
      yield article('2020-02');
      yield article('no date');
      yield article('2020-02-03T10:00:00Z', 'rival.example');
    });
    const run = await begin(source);
    await go(source, run);
    expect(await found(run)).toEqual([
      ['news.example 2019-12', 1],
      ['news.example 2020-01', 2],
      ['news.example 2020-02', 1],
      ['rival.example 2020-02', 1],
    ]);
    expect(await readFoundPeriods(database.pool, run)).toEqual([
      { outlet: 'news.example', first: '2019-12', last: '2020-02', articles: 4 },
      { outlet: 'rival.example', first: '2020-02', last: '2020-02', articles: 1 },
    ]);
  });

  it('counts a unit that failed, and once when it is read again by resume', async () => {
    let isBroken = true;
    const source = sourceOf(['a', 'b'], async function* (unit) {
      yield article('2020-05-05');
      if (unit === 'b' && isBroken) throw new Error('b breaks off');
      if (unit === 'b') yield article('2020-06-05');
    });
    const run = await begin(source);
    await go(source, run);
    expect(await found(run)).toEqual([['news.example 2020-05', 2]]);
    isBroken = false;
    await reopenRun(database.pool, run);
    await go(source, run);
    expect(await found(run)).toEqual([
      ['news.example 2020-05', 2],
      ['news.example 2020-06', 1],
    ]);
  });

  it('counts a unit once that a process left in the middle, and one that a killed process had claimed', async () => {
    const stop = new AbortController();
    const source = sourceOf(['a'], async function* (_unit, signal) {
      // More than a batch, so that a part was sent and counted before the stop.
      for (let n = 0; n < 600; n++) yield article('2020-05-05');
      stop.abort();
      signal.throwIfAborted();
    });
    const run = await begin(source);
    await go(source, run, stop.signal);
    expect(await found(run)).toEqual([]);
    await go(source, run);
    expect(await found(run)).toEqual([['news.example 2020-05', 600]]);
    // As kill -9 leaves it: a claim, and nobody who holds its lock.
    await database.pool.query("UPDATE core.backfill_unit SET state = 'claimed' WHERE run_id = $1", [run]);
    await database.pool.query("UPDATE core.backfill_run SET state = 'running' WHERE id = $1", [run]);
    await go(source, run);
    expect(await found(run)).toEqual([['news.example 2020-05', 600]]);
  });

  it('counts what was known already as well', async () => {
    const source = sourceOf(['a', 'b'], async function* () {
      yield {
        ...article('2020-05-05'),
        raw: { title: 'Known', url: 'https://news.example/known', published: '2020-05-05' },
      };
    });
    const sent: Article[] = [];
    const keep = {
      produce: async (_name: string, records: { value: string }[]) => {
        sent.push(...records.map(({ value }) => JSON.parse(value) as Article));
      },
    } as unknown as Stream;
    const first = await begin(source);
    await workOnRun({
      pool: database.pool,
      stream: keep,
      source,
      run: first,
      outletOfDomain: new Map(),
      signal: never,
    });
    await database.pool.query("INSERT INTO core.outlet (slug, name) VALUES ('news.example', 'News')");
    await database.pool.query(
      `INSERT INTO core.article (key, outlet_id, title, content_hash, document_hash, updated_at, published_at, published_on, published_basis, published_precision, seen_at)
       SELECT $1, id, 'Known', $2, '', '2024-06-01', '2020-05-05', '2020-05-05', 'meta', 'day', '2024-06-01' FROM core.outlet`,
      [sent[0]?.key, contentHash(sent[0] as Article)],
    );
    const second = await begin(source);
    expect(await go(source, second)).toMatchObject({ sent: 0, known: 2 });
    expect(await found(second)).toEqual([['news.example 2020-05', 2]]);
  });

  it('keeps a bounded number of months, whatever a file names as outlets', () => {
    const months = createMonthCounts('America/New_York');
    const dated = (outlet: string) =>
      ({ outlet, publishedAt: '2020-05-05T00:00:00.000Z', publishedPrecision: 'day' }) as Article;
    months.add(Array.from({ length: 60_000 }, (_, n) => dated(`o${n}`)));
    months.add([dated('o0'), dated('__proto__')]);
    const kept = months.found() ?? {};
    expect(Object.keys(kept)).toHaveLength(50_000);
    expect(kept.o0).toEqual({ '2020-05': 2 });
    const odd = createMonthCounts('America/New_York');
    odd.add([dated('__proto__')]);
    expect(JSON.stringify(odd.found())).toBe('{"__proto__":{"2020-05":1}}');
  });
});
