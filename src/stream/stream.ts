// The stream port. Two implementations stand behind it: embedded.ts (tables in PostgreSQL) and kafka.ts (Apache Kafka).
// test/contract/stream.ts says what both must do.
//
// Invariants
//   produce resolves when the records are durable; a record that was acknowledged is read by every group.
//   Within a partition, records are handed over in offset order, and no offset is skipped.
//   A batch counts as done only when its handler has resolved: at least once, never at most once.

/** What a stream is for. `groups` are the consumer groups whose progress bounds trimming and back-pressure. */
export type StreamPolicy = {
  groups: readonly string[];
  /** produce waits while the slowest group is this many records behind. */
  maxLag: number;
  /** Records kept for replay although every group has read them. */
  keepRecords: number;
};

// A backfill is read again from its source, so nothing of it is kept; live records cannot be fetched again.
export const STREAMS = {
  'articles.live': { groups: ['classify'], maxLag: Number.POSITIVE_INFINITY, keepRecords: 200_000 },
  'articles.backfill': { groups: ['classify'], maxLag: 20_000, keepRecords: 0 },
  'tagged.live': { groups: ['store'], maxLag: Number.POSITIVE_INFINITY, keepRecords: 200_000 },
  'tagged.backfill': { groups: ['store'], maxLag: 20_000, keepRecords: 0 },
  interactions: { groups: ['store'], maxLag: Number.POSITIVE_INFINITY, keepRecords: 200_000 },
  dead: { groups: ['store'], maxLag: Number.POSITIVE_INFINITY, keepRecords: 200_000 },
} as const satisfies Record<string, StreamPolicy>;

export type StreamName = keyof typeof STREAMS;

/** The largest value that a stream takes; Kafka's own default is 1,048,588 bytes with headers. */
export const MAX_VALUE_BYTES = 1_000_000;

export type OutgoingRecord = { key: string; value: string };

export type IncomingRecord = { offset: bigint; key: string; value: Buffer; appendedAt: Date };

export type Batch = { stream: StreamName; partition: number; records: IncomingRecord[] };

export type ConsumeOptions = {
  group: string;
  /** In order of priority: a later stream is read only when the earlier ones have nothing. */
  streams: readonly StreamName[];
  maxRecords: number;
  maxBytes: number;
  /** Aborting it finishes the batch in hand, gives the partitions back and resolves consume. */
  signal: AbortSignal;
  /** Must resolve before the offset moves; a rejection ends consume with that error. */
  handle(batch: Batch, heartbeat: () => Promise<void>): Promise<void>;
};

export type Stream = {
  /**
   * Appends records in order. Waits while the stream's groups lag by more than its maxLag.
   * @throws RecordTooLarge before anything is written; the abort reason when the signal fires while waiting.
   */
  produce(stream: StreamName, records: readonly OutgoingRecord[], signal?: AbortSignal): Promise<void>;
  /** Hands over batches until the signal fires. */
  consume(options: ConsumeOptions): Promise<void>;
  /**
   * Records of a stream that a group has not finished, over all partitions.
   * @throws the abort reason when the signal fires before the answer is there
   */
  lag(stream: StreamName, group: string, signal?: AbortSignal): Promise<bigint>;
  close(): Promise<void>;
};

export class RecordTooLarge extends Error {
  override name = 'RecordTooLarge';
}

/** @throws RecordTooLarge with the key and the size of the first record over MAX_VALUE_BYTES. */
export function checkSizes(stream: StreamName, records: readonly OutgoingRecord[]): void {
  for (const { key, value } of records) {
    // A UTF-16 unit is at most three bytes of UTF-8, so most values need no count.
    if (value.length * 3 <= MAX_VALUE_BYTES) continue;
    const bytes = Buffer.byteLength(value);
    if (bytes > MAX_VALUE_BYTES) {
      throw new RecordTooLarge(
        `stream ${stream}: the record ${key.slice(0, 100)} has ${bytes} bytes, the limit is ${MAX_VALUE_BYTES}; shorten it or send it to the dead letters`,
      );
    }
  }
}
