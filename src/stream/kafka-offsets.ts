// How far a stream reaches and how far its groups are.

import type { Admin } from 'kafkajs';

/** Of one partition: the first offset that is there, the one after the last, and what the group reads next. */
export type Position = { partition: number; low: bigint; high: bigint; next: bigint };

/** Positions of a group in all partitions of a stream; a group that has committed nothing starts at the first offset. */
export async function positions(admin: Admin, topic: string, groupId: string): Promise<Position[]> {
  // The group first: its offset can then only be behind the end that is read after it.
  const committed = await admin.fetchOffsets({ groupId, topics: [topic] });
  const ends = await admin.fetchTopicOffsets(topic);
  const nextOf = new Map(
    committed.flatMap(({ partitions }) =>
      partitions.map(({ partition, offset }) => [partition, BigInt(offset)] as const),
    ),
  );
  return ends.map(({ partition, low, high }) => {
    const next = nextOf.get(partition) ?? -1n;
    return { partition, low: BigInt(low), high: BigInt(high), next: next > BigInt(low) ? next : BigInt(low) };
  });
}

export const lagOf = (all: readonly Position[]): bigint =>
  all.reduce((sum, { high, next }) => sum + (high > next ? high - next : 0n), 0n);

/** Deletes records that every group has read, but the last `keep` of them in each partition. */
export async function trim(admin: Admin, topic: string, groupIds: readonly string[], keep: number): Promise<void> {
  const perGroup = await Promise.all(groupIds.map((groupId) => positions(admin, topic, groupId)));
  const [first = [], ...others] = perGroup;
  const cuts = first.flatMap(({ partition, low, next }) => {
    const nexts = [next, ...others.map((group) => group.find((one) => one.partition === partition)?.next ?? low)];
    const [slowest = low] = nexts.sort((a, b) => (a < b ? -1 : 1));
    const upTo = slowest - BigInt(keep);
    return upTo > low ? [{ partition, offset: String(upTo) }] : [];
  });
  if (cuts.length > 0) await admin.deleteTopicRecords({ topic, partitions: cuts });
}
