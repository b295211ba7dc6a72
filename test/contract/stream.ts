// What every stream must do. Run by embedded.test.ts on PostgreSQL, and by kafka.test.ts on Apache Kafka with one partition and three.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Batch, MAX_VALUE_BYTES, RecordTooLarge, type Stream, type StreamName } from '../../src/stream/stream.ts';

/** A stream whose process can lose touch with the rest, as by SIGSTOP or a broken network, and come back as a zombie. */
export type TestStream = Stream & { cutOff(): Promise<void>; comeBack(): void };

/** A world in which streams can be opened: opening twice gives two processes' views of the same records. */
export type StreamWorld = {
  open(options?: { leaseMs?: number; maxLag?: number }): Promise<TestStream>;
  close(): Promise<void>;
};

const record = (n: number | string) => ({ key: `key-${n}`, value: JSON.stringify({ n }) });
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => record(from + i));
const numberOf = (value: Buffer) => (JSON.parse(value.toString()) as { n: number }).n;

/** What each partition handed over, in that order. */
function byPartition(batches: readonly Batch[]): Batch['records'][] {
  const partitions = new Map<number, Batch['records']>();
  for (const { partition, records } of batches)
    partitions.set(partition, [...(partitions.get(partition) ?? []), ...records]);
  return [...partitions].sort(([a], [b]) => a - b).map(([, records]) => records);
}
const numbersOf = (records: Batch['records']) => records.map(({ value }) => numberOf(value));
const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);

type Reader = {
  batches: Batch[];
  seen: number[];
  stop(): Promise<void>;
  until(count: number): Promise<void>;
  finished: Promise<void>;
};

/** Reads until it is stopped; until() waits for a number of records. */
export function read(
  stream: Stream,
  group: string,
  streams: StreamName[],
  handle: (batch: Batch) => Promise<void> = async () => {},
  maxRecords = 100,
): Reader {
  const stop = new AbortController();
  const seen: number[] = [];
  const batches: Batch[] = [];
  let wake = () => {};
  const finished = stream.consume({
    group,
    streams,
    maxRecords,
    maxBytes: 4_000_000,
    signal: stop.signal,
    handle: async (batch) => {
      await handle(batch);
      batches.push(batch);
      seen.push(...batch.records.map(({ value }) => numberOf(value)));
      wake();
    },
  });
  return {
    batches,
    seen,
    finished,
    stop: async () => {
      stop.abort();
      await finished;
    },
    until: async (count) => {
      while (seen.length < count) {
        await new Promise<void>((resolve, reject) => {
          wake = resolve;
          finished.then(() => reject(new Error(`the reader stopped after ${seen.length} of ${count}`)), reject);
        });
      }
    },
  };
}

export function streamContract(name: string, createWorld: () => Promise<StreamWorld>): void {
  describe(`${name} stream`, () => {
    let world: StreamWorld;
    let group = 0;
    /** A group that no other test has used. */
    const freshGroup = () => `test-${++group}`;
    beforeAll(async () => {
      world = await createWorld();
    });
    afterAll(() => world.close());

    /** The offset does not matter to a test that starts from what is there. */
    async function skipAll(stream: Stream, group: string, name: StreamName): Promise<void> {
      const reader = read(stream, group, [name]);
      while ((await stream.lag(name, group)) > 0n) await new Promise((resolve) => setTimeout(resolve, 20));
      await reader.stop();
    }

    it('hands records over in the order of each producer, with contiguous offsets', async () => {
      const stream = await world.open();
      const group = freshGroup();
      const reader = read(stream, group, ['interactions'], undefined, 7);
      await stream.produce('interactions', numbers(0, 10));
      await stream.produce('interactions', numbers(10, 50));
      await reader.until(50);
      await reader.stop();
      expect(sorted(reader.seen)).toEqual(Array.from({ length: 50 }, (_, n) => n));
      expect(reader.batches.every(({ records }) => records.length <= 7)).toBe(true);
      for (const records of byPartition(reader.batches)) {
        expect(numbersOf(records)).toEqual(sorted(numbersOf(records)));
        expect(records.every(({ key, value }) => key === `key-${numberOf(value)}`)).toBe(true);
        const offsets = records.map(({ offset }) => offset);
        expect(offsets).toEqual(offsets.map((_, i) => (offsets[0] as bigint) + BigInt(i)));
        const times = records.map(({ appendedAt }) => appendedAt.getTime());
        expect(times).toEqual(sorted(times));
        expect(Math.abs((times[0] as number) - Date.now())).toBeLessThan(60_000);
      }
      await stream.close();
    });

    it('gives every group all records', async () => {
      const stream = await world.open();
      const [a, b] = [freshGroup(), freshGroup()];
      await skipAll(stream, a, 'dead');
      await skipAll(stream, b, 'dead');
      await stream.produce('dead', numbers(0, 20));
      const readers = [read(stream, a, ['dead']), read(stream, b, ['dead'])];
      for (const reader of readers) await reader.until(20);
      for (const reader of readers) await reader.stop();
      expect(readers.map(({ seen }) => seen.length)).toEqual([20, 20]);
      await stream.close();
    });

    it('goes on after a restart where the group stopped', async () => {
      const group = freshGroup();
      const before = await world.open();
      await skipAll(before, group, 'interactions');
      await before.produce('interactions', numbers(100, 110));
      const first = read(before, group, ['interactions']);
      await first.until(10);
      await first.stop();
      await before.produce('interactions', numbers(110, 115));
      await before.close();
      const after = await world.open();
      const second = read(after, group, ['interactions']);
      await second.until(5);
      await second.stop();
      expect(sorted(second.seen)).toEqual([110, 111, 112, 113, 114]);
      await after.close();
    });

    it('replays from the start for a new group', async () => {
      const stream = await world.open();
      await stream.produce('tagged.live', numbers(0, 30));
      const first = read(stream, freshGroup(), ['tagged.live']);
      await first.until(30);
      await first.stop();
      const again = read(stream, freshGroup(), ['tagged.live']);
      await again.until(30);
      await again.stop();
      expect(byPartition(again.batches).map(numbersOf)).toEqual(byPartition(first.batches).map(numbersOf));
      await stream.close();
    });

    it('hands a batch over again when its handler failed, and does not move past it', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'dead');
      await stream.produce('dead', numbers(0, 5));
      const failing = read(stream, group, ['dead'], async () => {
        // A bug of ours, which kafkajs would take for the end of its consumer.
        throw new TypeError('the handler failed');
      });
      await expect(failing.finished).rejects.toThrow('the handler failed');
      const next = read(stream, group, ['dead']);
      await next.until(5);
      await next.stop();
      expect(sorted(next.seen)).toEqual([0, 1, 2, 3, 4]);
      await stream.close();
    });

    it('lets another process take over from one that is cut off in the middle of a batch', async () => {
      const group = freshGroup();
      const dying = await world.open({ leaseMs: 1_500 });
      const other = await world.open({ leaseMs: 1_500 });
      await skipAll(dying, group, 'interactions');
      await other.produce('interactions', numbers(0, 3));
      let holds = () => {};
      const held = new Promise<void>((resolve) => {
        holds = resolve;
      });
      let release = () => {};
      const stuck = read(dying, group, ['interactions'], async () => {
        holds();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      });
      await held;
      const successor = read(other, group, ['interactions']);
      // While the first one lives, its renewals keep the other one out.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(successor.seen).toEqual([]);
      await dying.cutOff();
      await successor.until(3);
      expect(sorted(successor.seen)).toEqual([0, 1, 2]);
      // The zombie wakes up and commits; the successor's offset must not move by it.
      dying.comeBack();
      release();
      await stuck.stop();
      await other.produce('interactions', numbers(3, 5));
      await successor.until(5);
      await successor.stop();
      expect(sorted(successor.seen)).toEqual([0, 1, 2, 3, 4]);
      await other.close();
      await dying.close();
    });

    it('reads live before backfill', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'articles.live');
      await skipAll(stream, group, 'articles.backfill');
      const order: StreamName[] = [];
      const reader = read(
        stream,
        group,
        ['articles.live', 'articles.backfill'],
        async ({ stream: name }) => {
          // News comes in while the backfill is being read.
          if (order.length === 0 && name === 'articles.backfill') {
            await stream.produce('articles.live', numbers(100, 101));
          }
          order.push(name);
        },
        10,
      );
      // On Kafka each stream has a consumer group of its own, joined in any order: backfill waits for live only once live is read.
      await stream.produce('articles.live', numbers(99, 100));
      await reader.until(1);
      expect(order.splice(0)).toEqual(['articles.live']);
      await stream.produce('articles.backfill', numbers(0, 30));
      await reader.until(32);
      await reader.stop();
      expect(order.slice(0, 2)).toEqual(['articles.backfill', 'articles.live']);
      expect(new Set(order.slice(2))).toEqual(new Set(['articles.backfill']));
      expect(order.length).toBeGreaterThanOrEqual(4);
      await stream.close();
    });

    it('keeps a backfill behind live for as long as live has records', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'articles.live');
      await skipAll(stream, group, 'articles.backfill');
      await stream.produce('articles.live', numbers(0, 60));
      await stream.produce('articles.backfill', numbers(100, 130));
      const order: StreamName[] = [];
      const handle = async ({ stream: name }: Batch) => {
        order.push(name);
        await new Promise((resolve) => setTimeout(resolve, 120));
      };
      const reader = read(stream, group, ['articles.live', 'articles.backfill'], handle, 5);
      await reader.until(90);
      await reader.stop();
      // Whichever consumer is there first may begin; from the first live batch on, live goes on to its end.
      const fromLive = order.slice(order.indexOf('articles.live'));
      expect(
        fromLive.slice(0, fromLive.lastIndexOf('articles.live')).filter((name) => name === 'articles.backfill'),
      ).toEqual([]);
      await stream.close();
    });

    it('ends without an error when it is stopped while its handler waits', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'dead');
      await stream.produce('dead', numbers(0, 5));
      const stop = new AbortController();
      let waits = () => {};
      const waiting = new Promise<void>((resolve) => {
        waits = resolve;
      });
      const finished = stream.consume({
        group,
        streams: ['dead'],
        maxRecords: 5,
        maxBytes: 1_000_000,
        signal: stop.signal,
        handle: () =>
          new Promise((_, reject) => {
            stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
            waits();
          }),
      });
      await waiting;
      stop.abort();
      await finished;
      expect(await stream.lag('dead', group)).toBe(5n);
      await stream.close();
    });

    it('holds a backfill producer back while its reader is behind, and lets it go on', async () => {
      const stream = await world.open({ maxLag: 20 });
      const fast = freshGroup();
      await skipAll(stream, 'classify', 'articles.backfill');
      await skipAll(stream, fast, 'articles.backfill');
      await stream.produce('articles.backfill', numbers(0, 25));
      let sent = false;
      const waiting = stream.produce('articles.backfill', numbers(25, 30)).then(() => {
        sent = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(sent).toBe(false);
      const reader = read(stream, 'classify', ['articles.backfill']);
      await waiting;
      await reader.until(30);
      await reader.stop();
      const stop = new AbortController();
      await stream.produce('articles.backfill', numbers(0, 25));
      const given = expect(stream.produce('articles.backfill', numbers(0, 1), stop.signal)).rejects.toThrow();
      stop.abort();
      await given;
      await skipAll(stream, 'classify', 'articles.backfill');
      await stream.close();
    });

    it('loses and reorders nothing of producers that write at the same time', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'dead');
      const reader = read(stream, group, ['dead'], undefined, 13);
      const producers = Array.from({ length: 6 }, async (_, p) => {
        for (let i = 0; i < 20; i++) await stream.produce('dead', numbers(p * 1_000 + i * 5, p * 1_000 + i * 5 + 5));
      });
      await Promise.all(producers);
      await reader.until(600);
      await reader.stop();
      expect(new Set(reader.seen).size).toBe(600);
      for (let p = 0; p < 6; p++) {
        for (const records of byPartition(reader.batches)) {
          const own = numbersOf(records).filter((n) => Math.floor(n / 1_000) === p);
          expect(own).toEqual(sorted(own));
        }
      }
      await stream.close();
    });

    it('takes a batch of more than a megabyte and records of almost the largest size', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'interactions');
      const large = Array.from({ length: 3 }, (_, n) => ({
        key: `large-${n}`,
        value: JSON.stringify({ n, text: 'ü'.repeat(MAX_VALUE_BYTES / 2 - 100) }),
      }));
      await stream.produce('interactions', large);
      const reader = read(stream, group, ['interactions']);
      await reader.until(3);
      await reader.stop();
      const values = reader.batches.flatMap(({ records }) => records.map(({ value }) => value.toString()));
      expect(values.sort()).toEqual(large.map(({ value }) => value).sort());
      await stream.close();
    });

    it('refuses a record that is too large, names it, and writes nothing of its batch', async () => {
      const stream = await world.open();
      const group = freshGroup();
      await skipAll(stream, group, 'interactions');
      const records = [record(1), { key: 'huge', value: JSON.stringify({ text: 'ü'.repeat(MAX_VALUE_BYTES / 2) }) }];
      const refused = stream.produce('interactions', records);
      await expect(refused).rejects.toThrow(RecordTooLarge);
      await expect(refused).rejects.toThrow(
        /stream interactions: the record huge has 10000\d\d bytes, the limit is 1000000/,
      );
      expect(await stream.lag('interactions', group)).toBe(0n);
      await stream.close();
    });

    it('finishes the batch in hand when it is stopped, and gives the partition back at once', async () => {
      const stream = await world.open({ leaseMs: 60_000 });
      const group = freshGroup();
      await skipAll(stream, group, 'dead');
      await stream.produce('dead', numbers(0, 10));
      const finished: number[] = [];
      let started = () => {};
      const begun = new Promise<void>((resolve) => {
        started = resolve;
      });
      const reader = read(
        stream,
        group,
        ['dead'],
        async ({ records }) => {
          started();
          await new Promise((resolve) => setTimeout(resolve, 100));
          finished.push(...numbersOf(records));
        },
        5,
      );
      await begun;
      await reader.stop();
      expect(reader.batches.length).toBe(1);
      expect(finished.length).toBeLessThanOrEqual(5);
      expect(await stream.lag('dead', group)).toBe(BigInt(10 - finished.length));
      const next = read(stream, group, ['dead']);
      await next.until(10 - finished.length);
      await next.stop();
      expect(sorted([...finished, ...next.seen])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      await stream.close();
    });
  });
}
