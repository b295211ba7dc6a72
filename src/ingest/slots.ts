// Turns at a host, or at one service of it, that all processes share: a row of core.fetch_host each.
//
// Invariant: between two slots of a key lies its gap, from all processes together.

import type { Pool } from 'pg';
import type { Clock } from './clock.ts';

export type SlotOptions = { pool: Pool; clock: Clock; signal: AbortSignal };

/**
 * Waits for a slot of the key and takes it.
 * @param gapMs until the next slot; maxWaitMs: how long to wait at most
 * @returns null when the slot is taken; else the instant at which one may be free, which is too late
 */
export async function takeSlot(
  key: string,
  { gapMs, maxWaitMs }: { gapMs: number; maxWaitMs: number },
  { pool, clock, signal }: SlotOptions,
): Promise<Date | null> {
  const giveUpAtMs = clock.now().getTime() + maxWaitMs;
  for (;;) {
    await pool.query('INSERT INTO core.fetch_host (host) VALUES ($1) ON CONFLICT DO NOTHING', [key]);
    const nowMs = clock.now().getTime();
    const { rowCount } = await pool.query(
      'UPDATE core.fetch_host SET next_at = $3 WHERE host = $1 AND next_at <= $2 AND leased_until <= $2',
      [key, new Date(nowMs), new Date(nowMs + gapMs)],
    );
    if (rowCount === 1) return null;
    const { rows } = await pool.query<{ next_at: Date | number }>(
      'SELECT next_at FROM core.fetch_host WHERE host = $1',
      [key],
    );
    // Where another process holds the lease it is not known when it ends.
    const freeAtMs = Math.max(Number(rows[0]?.next_at ?? 0), nowMs + Math.min(gapMs, 1_000));
    if (freeAtMs > giveUpAtMs || signal.aborted) return new Date(freeAtMs);
    await clock.until(new Date(freeAtMs), null, signal);
  }
}

/** Leaves a host or service alone until then. */
export async function pauseSlots(pool: Pool, key: string, until: Date): Promise<void> {
  await pool.query(
    `INSERT INTO core.fetch_host (host, next_at) VALUES ($1, $2)
     ON CONFLICT (host) DO UPDATE SET next_at = greatest(fetch_host.next_at, excluded.next_at)`,
    [key, until],
  );
}
