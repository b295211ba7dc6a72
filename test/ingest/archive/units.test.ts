import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunOptions, workOnRun } from '../../../src/ingest/archive/run.ts';
import { type Found, MAX_UNIT_BYTES, type Source } from '../../../src/ingest/archive/source.ts';
import { cancelRun, createRun, readProgress, readRun, reopenRun } from '../../../src/ingest/archive/units.ts';
import type { Article } from '../../../src/stream/messages.ts';
import type { Stream } from '../../../src/stream/stream.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';

const CAPTURED_AT_MS = Date.parse('2024-06-01T00:00:00Z');
const { signal: never } = new AbortController();

describe('a run of units', () => {
  let database: TestDatabase;
  let sent: string[];
  let reads: string[];
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    sent = [];
    reads = [];
  });

  const stream = {
    produce: async (name, records) => {
      if (name === 'articles.backfill')
        sent.push(...records.map(({ value }) => (JSON.parse(value) as Article).title as string));
    },
  } as Stream;

  const article = (title: string, published = '2020-05-05T10:00:00Z'): Found => ({
    place: '1',
    raw: { title, url: `https://news.example/${encodeURIComponent(title)}`, published },
    capturedAtMs: CAPTURED_AT_MS,
    basis: 'meta',
  });
  /** Each unit holds one article of its name, unless it is said what it holds. */
  function sourceOf(
    names: string[],
    read: (unit: string, signal: AbortSignal) => AsyncIterable<Found> = async function* (unit) {
      yield article(unit);
    },
  ): Source {
    return {
      kind: 'test',
      title: names.join(),
      async *list() {
        for (const name of names) yield { name, bytes: 10 };
      },
      async *read(unit, signal) {
        reads.push(unit);
        yield* read(unit, signal);
      },
    };
  }
  const begin = (source: Source, period = {}) => createRun(database.pool, source, { options: {}, ...period });
  const go = (source: Source, run: string, rest: Partial<RunOptions> = {}) =>
    workOnRun({ pool: database.pool, stream, source, run, outletOfDomain: new Map(), signal: never, ...rest });
  const units = async (run: string) =>
    (
      await database.pool.query(
        'SELECT unit, state, read::integer AS read FROM core.backfill_unit WHERE run_id = $1 ORDER BY position',
        [run],
      )
    ).rows;

  it('is shared by processes, each unit read once', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `unit ${n}`);
    const source = sourceOf(names);
    const run = await begin(source);
    const results = await Promise.all([go(source, run), go(source, run), go(source, run)]);
    expect(results.map(({ units: n }) => n).reduce((a, b) => a + b)).toBe(40);
    expect([...reads].sort()).toEqual([...names].sort());
    expect(new Set(sent).size).toBe(40);
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'done', isListed: true });
    expect(await readProgress(database.pool, run)).toMatchObject({
      units: 40,
      unitsDone: 40,
      bytes: 400,
      bytesDone: 400,
      sent: 40,
    });
  });

  it('goes on where a process ended: its claims are free at once, and those of living ones are not', async () => {
    const stop = new AbortController();
    const source = sourceOf(['a', 'b', 'c'], async function* (unit, signal) {
      yield article(unit);
      if (unit === 'b' && !stop.signal.aborted) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        signal.throwIfAborted();
      }
    });
    const run = await begin(source);
    const first = go(source, run, { signal: stop.signal });
    await expect.poll(async () => (await units(run)).map(({ state }) => state)).toEqual(['done', 'claimed', 'open']);
    await go(source, run);
    expect(reads).toEqual(['a', 'b', 'c']);
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'running' });
    stop.abort();
    await first;
    await go(source, run);
    expect(reads).toEqual(['a', 'b', 'c', 'b']);
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'done' });
  });

  it('reads a unit again that a killed worker had claimed', async () => {
    const source = sourceOf(['a', 'b']);
    const run = await begin(source);
    await go(source, run);
    // As kill -9 leaves it: a claim, and nobody who holds its lock.
    await database.pool.query("UPDATE core.backfill_unit SET state = 'claimed' WHERE run_id = $1 AND unit = 'b'", [
      run,
    ]);
    await database.pool.query("UPDATE core.backfill_run SET state = 'running' WHERE id = $1", [run]);
    await go(source, run);
    expect(reads).toEqual(['a', 'b', 'b']);
    expect(await units(run)).toMatchObject([{ state: 'done' }, { state: 'done', read: 1 }]);
  });

  it('keeps what came before a unit broke, says why, goes on with the others, and tries it again when resumed', async () => {
    let isBroken = true;
    const source = sourceOf(['a', 'b', 'c'], async function* (unit) {
      yield article(unit);
      if (unit === 'b' && isBroken) throw new Error('b breaks off at offset 17');
    });
    const run = await begin(source);
    expect((await go(source, run)).failures).toEqual(['b breaks off at offset 17']);
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'failed' });
    isBroken = false;
    await reopenRun(database.pool, run);
    expect((await go(source, run)).failures).toEqual([]);
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'done' });
  });

  it('keeps a reason as a database can keep it, whatever a host has written into it', async () => {
    const source = sourceOf(['broken', 'good'], async function* (unit) {
      if (unit === 'broken') throw new Error('the index gave something else: \u0000\ud800');
      yield article('after a NUL');
    });
    const run = await begin(source);
    expect((await go(source, run)).failures).toHaveLength(1);
    expect(sent).toEqual(['after a NUL']);
    expect((await units(run)).map(({ state }) => state)).toEqual(['failed', 'done']);
  });

  it('makes a dead letter of what cannot be made a message, and goes on behind it', async () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const source = sourceOf(['unit'], async function* () {
      yield { ...article('no time'), capturedAtMs: Number.NaN };
      yield {
        place: '2',
        raw: { title: 'no address' },
        capturedAtMs: CAPTURED_AT_MS,
        basis: 'meta',
        original: { deep },
      };
      yield article('behind them');
    });
    expect(await go(source, await begin(source))).toMatchObject({ sent: 1, rejected: 2, failures: [] });
    expect(sent).toEqual(['behind them']);
  });

  it('has units with the longest names that there may be', async () => {
    const letters = Array.from({ length: MAX_UNIT_BYTES }, () => Math.floor(Math.random() * 36).toString(36));
    const source = sourceOf([letters.join(''), 'short']);
    expect(await go(source, await begin(source))).toMatchObject({ units: 2, failures: [] });
  });

  it('ends when it is cancelled, after the unit in hand', async () => {
    let run = '';
    const source = sourceOf(['a', 'b', 'c'], async function* (unit) {
      yield article(unit);
      if (unit === 'b') expect(await cancelRun(database.pool, run)).toBe(true);
    });
    run = await begin(source);
    await go(source, run);
    expect(await units(run)).toMatchObject([{ state: 'done' }, { state: 'done' }, { state: 'open' }]);
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'cancelled' });
  });

  it('lists again what was listed in part', async () => {
    let breaks = true;
    const whole = sourceOf(['a', 'b', 'c']);
    const source: Source = {
      ...whole,
      async *list(signal) {
        for await (const unit of whole.list(signal)) {
          if (unit.name === 'c' && breaks) throw new Error('the list breaks off');
          yield unit;
        }
      },
    };
    const run = await begin(source);
    await expect(go(source, run)).rejects.toThrow('the list breaks off');
    expect(await readRun(database.pool, run)).toMatchObject({ state: 'running', isListed: false });
    breaks = false;
    await go(source, run);
    expect(reads).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what is of another time by the days of the newsroom, and keeps what has no date', async () => {
    const source = sourceOf(['all'], async function* () {
      // New Year in New York is at 05:00 UTC.
      yield article('before', '2020-01-01T04:59:59Z');
      yield article('first', '2020-01-01T05:00:00Z');
      yield article('a day', '2020-01-01');
      yield article('last', '2021-01-01T04:59:59Z');
      yield article('after', '2021-01-01T05:00:00Z');
      yield article('another day', '2021-01-01');
      yield article('never', 'no date');
    });
    const run = await begin(source, { from: '2020-01-01', to: '2020-12-31' });
    expect(await go(source, run)).toMatchObject({ read: 7, sent: 4, outside: 3, undated: 1 });
    expect(sent).toEqual(['first', 'a day', 'last', 'never']);
  });

  it('is stopped by trouble of the stream, which is not the fault of a unit', async () => {
    const source = sourceOf(['a', 'b']);
    const run = await begin(source);
    const broken = { produce: () => Promise.reject(new Error('the stream is down')) } as unknown as Stream;
    await expect(go(source, run, { stream: broken })).rejects.toThrow('the stream is down');
    expect(await units(run)).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    await go(source, run);
    expect(sent).toEqual(['a', 'b']);
  });

  it('reads several units at the same time where the source says so', async () => {
    let open = 0;
    let most = 0;
    const source = sourceOf(['a', 'b', 'c', 'd'], async function* (unit) {
      most = Math.max(most, ++open);
      await expect.poll(() => most).toBe(2);
      open--;
      yield article(unit);
    });
    const run = await begin(source);
    const result = await go({ ...source, sideBySide: 2 }, run);
    expect(result).toMatchObject({ units: 4, read: 4, sent: 4 });
  });
});
