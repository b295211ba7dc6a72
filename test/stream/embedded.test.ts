import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStream } from '../../src/stream/embedded.ts';
import { SEGMENT_RECORDS } from '../../src/stream/segments.ts';
import { read, streamContract } from '../contract/stream.ts';
import { createDatabase, type TestDatabase } from '../database.ts';

streamContract('embedded', async () => {
  const database = await createDatabase();
  const pools: pg.Pool[] = [];
  return {
    open: async (options = {}) => {
      const pool = new pg.Pool({ connectionString: database.url, max: 6, application_name: 'stream under test' });
      pool.on('error', () => undefined);
      pools.push(pool);
      const stream = await openEmbeddedStream({
        pool,
        connect: () => new pg.Client({ connectionString: database.url }),
        ...options,
      });
      const connect = pool.connect.bind(pool);
      return {
        ...stream,
        cutOff: async () => {
          const gone = () => Promise.reject(Object.assign(new Error('the network is gone'), { code: 'ECONNRESET' }));
          pool.connect = gone as never;
          pool.query = gone as never;
        },
        comeBack: () => {
          pool.connect = connect;
          Reflect.deleteProperty(pool, 'query');
        },
      };
    },
    close: async () => {
      for (const pool of pools) await pool.end();
      await database.drop();
    },
  };
});

describe('embedded stream on PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  const open = () => openEmbeddedStream({ pool: database.pool, connect: database.connect });

  it('keeps a later producer waiting until the earlier one has committed, so that no offset is skipped', async () => {
    const stream = await open();
    const earlier = await database.pool.connect();
    // What produce does, held open in the middle: it has taken offset 0 and not committed.
    await earlier.query('BEGIN');
    await earlier.query("UPDATE stream.log SET next = next + 1 WHERE name = 'dead'");
    let laterDone = false;
    const later = stream.produce('dead', [{ key: 'later', value: '{"n":2}' }]).then(() => {
      laterDone = true;
    });
    const waits = async () =>
      (
        await database.pool.query(
          "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
        )
      ).rowCount;
    while ((await waits()) === 0) await sleep(20);
    expect(laterDone).toBe(false);
    await earlier.query('ROLLBACK');
    earlier.release();
    await later;
    const reader = read(stream, 'test', ['dead']);
    await reader.until(1);
    await reader.stop();
    expect(reader.batches[0]?.records[0]?.offset).toBe(0n);
    await stream.close();
  });

  it('listens again, one connection at a time, after the server has cut it off', async () => {
    let connections = 0;
    const stream = await openEmbeddedStream({
      pool: database.pool,
      connect: () => {
        connections++;
        return new pg.Client({ connectionString: database.url, application_name: 'listener under test' });
      },
    });
    const listening = async () =>
      (
        await database.pool.query(
          "SELECT pid FROM pg_stat_activity WHERE application_name = 'listener under test' AND query LIKE 'LISTEN%'",
        )
      ).rowCount;
    for (let cut = 1; cut <= 3; cut++) {
      while ((await listening()) !== 1) await sleep(20);
      expect(connections).toBe(cut);
      await database.pool.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'listener under test'",
      );
      while (connections === cut) await sleep(20);
    }
    await stream.close();
    while ((await listening()) !== 0) await sleep(20);
  });

  it('drops the segments of a backfill that every group has read, and reads across segments', async () => {
    const stream = await open();
    const size = 5_000;
    const total = 2 * SEGMENT_RECORDS + size;
    const stop = new AbortController();
    let seen = 0;
    const reading = stream.consume({
      group: 'classify',
      streams: ['articles.backfill'],
      maxRecords: 3_000,
      maxBytes: 10_000_000,
      signal: stop.signal,
      handle: async ({ records }) => {
        seen += records.length;
      },
    });
    for (let from = 0; from < total; from += size) {
      await stream.produce(
        'articles.backfill',
        Array.from({ length: size }, (_, i) => ({ key: `${from + i}`, value: `{"n":${from + i}}` })),
      );
    }
    while ((await stream.lag('articles.backfill', 'classify')) > 0n) await sleep(20);
    stop.abort();
    await reading;
    expect(seen).toBe(total);
    const { rows } = await database.pool.query<{ earliest: string; segments: number }>(
      `SELECT l.earliest, (SELECT count(*)::integer FROM pg_tables WHERE schemaname = 'stream' AND tablename LIKE 'segment\\_' || l.id || '\\_%') AS segments
       FROM stream.log l WHERE name = 'articles.backfill'`,
    );
    expect(rows).toEqual([{ earliest: String(2 * SEGMENT_RECORDS), segments: 1 }]);
    await stream.close();
  });
});
