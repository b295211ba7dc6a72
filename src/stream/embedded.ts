// The embedded stream: the port of stream.ts on tables of PostgreSQL (migrations/002_stream.sql), for one machine.
//
// Invariants
//   A producer holds the log's row lock from taking its range of offsets until commit; so offsets are contiguous
//   and become visible in order. (A sequence would not: a later offset could commit first and the earlier be lost.)
//   One lease a (group, stream): next moves only where owner is still us.

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Pool, PoolClient } from 'pg';
import { DATABASE_RETRY, retry } from '../retry.ts';
import { inTransaction } from '../transaction.ts';
import { listen } from './listen.ts';
import { waitForRoom } from './room.ts';
import { readBatch, SEGMENT_RECORDS, segmentTable, trim } from './segments.ts';
import {
  type ConsumeOptions,
  checkSizes,
  type OutgoingRecord,
  STREAMS,
  type Stream,
  type StreamName,
} from './stream.ts';

const CHANNEL = 'newsgauge_stream';
/** The role of all stages, where there is one (src/store/roles.ts). */
const WRITER_ROLE = 'newsgauge_writer';

export type EmbeddedStreamOptions = {
  pool: Pool;
  /** A connection of its own for LISTEN; opened and closed by the stream. */
  connect(): Client;
  /** Another process takes over this long after the last sign of life. */
  leaseMs?: number;
  /** Replaces the streams' maxLag, for tests of back-pressure. */
  maxLag?: number;
};

/** Opens the streams, creating their logs and declared groups where they are missing. */
export async function openEmbeddedStream({
  pool,
  connect,
  leaseMs = 15_000,
  maxLag,
}: EmbeddedStreamOptions): Promise<Stream> {
  const names = Object.keys(STREAMS) as StreamName[];
  await pool.query('INSERT INTO stream.log (name) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [names]);
  const logs = await pool.query<{ name: StreamName; id: number }>(
    'SELECT name, id FROM stream.log WHERE name = ANY($1)',
    [names],
  );
  const logIds = new Map(logs.rows.map(({ name, id }) => [name, id]));
  const logId = (stream: StreamName) => logIds.get(stream) as number;
  for (const name of names) for (const group of STREAMS[name].groups) await joinGroup(group, name);
  const role = await pool.query<{ member: boolean }>(
    "SELECT pg_has_role(oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1",
    [WRITER_ROLE],
  );
  const sharesWriterRole = role.rows[0]?.member ?? false;

  const wakers = new Set<() => void>();
  const listener = listen(connect, CHANNEL, () => {
    for (const wake of wakers) wake();
  });

  async function joinGroup(group: string, stream: StreamName): Promise<void> {
    await pool.query(
      `INSERT INTO stream.consumer_group (name, log_id, next) SELECT $1, id, earliest FROM stream.log WHERE id = $2
       ON CONFLICT DO NOTHING`,
      [group, logId(stream)],
    );
  }

  async function produce(stream: StreamName, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void> {
    if (records.length === 0) return;
    checkSizes(stream, records);
    await waitForRoom(stream, lag, maxLag, signal);
    await retry(() => append(stream, records), DATABASE_RETRY, signal);
  }

  async function append(stream: StreamName, records: readonly OutgoingRecord[]): Promise<void> {
    // When the connection breaks at COMMIT the outcome is unknown; produce may then append twice, and the sink absorbs it.
    await inTransaction(pool, async (client) => {
      const range = await client.query<{ first: string }>(
        'UPDATE stream.log SET next = next + $2 WHERE id = $1 RETURNING next - $2 AS first',
        [logId(stream), records.length],
      );
      const first = Number(range.rows[0]?.first);
      for (let from = 0; from < records.length; ) {
        const segment = Math.floor((first + from) / SEGMENT_RECORDS);
        const to = Math.min(records.length, (segment + 1) * SEGMENT_RECORDS - first);
        await insertSegment(client, stream, segment, first + from, records.slice(from, to));
        from = to;
      }
      await client.query('SELECT pg_notify($1, $2)', [CHANNEL, stream]);
    });
  }

  async function insertSegment(
    client: PoolClient,
    stream: StreamName,
    segment: number,
    first: number,
    records: readonly OutgoingRecord[],
  ) {
    const table = segmentTable(logId(stream), segment);
    if (first % SEGMENT_RECORDS === 0) {
      await client.query(
        `CREATE TABLE ${table} (position bigint PRIMARY KEY, key text NOT NULL, value text NOT NULL, appended_at timestamptz NOT NULL)`,
      );
      // Whichever process makes a segment, all of them must be able to read and to drop it.
      if (sharesWriterRole) await client.query(`ALTER TABLE ${table} OWNER TO ${WRITER_ROLE}`);
    }
    await client.query(
      `INSERT INTO ${table} SELECT $1::bigint + n - 1, key, value, clock_timestamp() FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS r (key, value, n)`,
      [first, records.map(({ key }) => key), records.map(({ value }) => value)],
    );
  }

  async function consume(options: ConsumeOptions): Promise<void> {
    const { group, streams, signal } = options;
    const owner = randomUUID();
    for (const stream of streams) await joinGroup(group, stream);
    // Renewed apart from the batches, so that a long batch does not lose its lease.
    const renewal = setInterval(() => renew(owner).catch(() => undefined), leaseMs / 3);
    const wakeups = wakeupsOf(signal);
    try {
      while (!signal.aborted) {
        wakeups.arm();
        const worked = await retry(() => consumeOne(options, owner), DATABASE_RETRY, signal);
        if (!worked) await wakeups.next(Math.min(1_000, leaseMs / 3));
      }
    } catch (error) {
      if (!signal.aborted || (error as Error).name !== 'AbortError') throw error;
    } finally {
      clearInterval(renewal);
      wakeups.close();
      await pool
        .query("UPDATE stream.consumer_group SET owner = NULL, expires_at = '-infinity' WHERE owner = $1", [owner])
        .catch(() => undefined);
    }
  }

  /** Handles one batch of the first stream that has one; false: nothing to do. */
  async function consumeOne(options: ConsumeOptions, owner: string): Promise<boolean> {
    for (const stream of options.streams) {
      const next = await lease(options.group, stream, owner);
      if (next === null) continue;
      const records = await readBatch(pool, logId(stream), next, options.maxRecords, options.maxBytes);
      const last = records.at(-1);
      if (last === undefined) continue;
      await options.handle({ stream, partition: 0, records }, async () => undefined);
      await commit(options.group, stream, owner, last.offset + 1n);
      return true;
    }
    return false;
  }

  /** Takes or keeps the lease; the offset to read from, or null where another process holds it. */
  async function lease(group: string, stream: StreamName, owner: string): Promise<bigint | null> {
    const taken = await pool.query<{ next: string }>(
      `UPDATE stream.consumer_group SET owner = $3, expires_at = clock_timestamp() + $4 * interval '1 ms'
       WHERE name = $1 AND log_id = $2 AND (owner = $3 OR owner IS NULL OR expires_at < clock_timestamp()) RETURNING next`,
      [group, logId(stream), owner, leaseMs],
    );
    return taken.rows[0] ? BigInt(taken.rows[0].next) : null;
  }

  async function renew(owner: string): Promise<void> {
    await pool.query(
      `UPDATE stream.consumer_group SET expires_at = clock_timestamp() + $2 * interval '1 ms' WHERE owner = $1`,
      [owner, leaseMs],
    );
  }

  /** Moves the group's offset; where the lease was lost meanwhile, nothing moves and the batch comes again elsewhere. */
  async function commit(group: string, stream: StreamName, owner: string, next: bigint): Promise<void> {
    await retry(
      () =>
        pool.query('UPDATE stream.consumer_group SET next = $4 WHERE name = $1 AND log_id = $2 AND owner = $3', [
          group,
          logId(stream),
          owner,
          next,
        ]),
      DATABASE_RETRY,
    );
    await trim(pool, logId(stream), STREAMS[stream].keepRecords);
  }

  async function lag(stream: StreamName, group: string, signal?: AbortSignal): Promise<bigint> {
    const read = () =>
      pool.query<{ lag: string }>(
        `SELECT l.next - coalesce(g.next, l.earliest) AS lag FROM stream.log l
         LEFT JOIN stream.consumer_group g ON g.log_id = l.id AND g.name = $2 WHERE l.id = $1`,
        [logId(stream), group],
      );
    const { rows } = await retry(read, DATABASE_RETRY, signal);
    return BigInt(rows[0]?.lag ?? 0);
  }

  /** Remembers a notification that arrives between looking and waiting, so that none is slept through. */
  function wakeupsOf(signal: AbortSignal) {
    let wake: () => void = () => undefined;
    let armed: Promise<void> = Promise.resolve();
    const onWake = () => wake();
    wakers.add(onWake);
    signal.addEventListener('abort', onWake);
    return {
      arm() {
        armed = new Promise((resolve) => {
          wake = resolve;
        });
      },
      async next(timeoutMs: number) {
        const timer = new AbortController();
        await Promise.race([armed, sleep(timeoutMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
        timer.abort();
      },
      close() {
        wakers.delete(onWake);
        signal.removeEventListener('abort', onWake);
      },
    };
  }

  return { produce, consume, lag, close: listener.close };
}
