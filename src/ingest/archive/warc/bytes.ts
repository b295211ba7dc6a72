// A stream of bytes, read by those who know how many they want next.

export type Bytes = {
  /** Of the next byte, from the start of the stream. */
  offset(): number;
  /** The next bytes without moving on; fewer only where the stream ends. */
  peek(count: number): Promise<Buffer>;
  /** The next bytes; fewer only where the stream ends. */
  take(count: number): Promise<Buffer>;
  /** What is at hand, at most so much; null at the end. */
  piece(most: number): Promise<Buffer | null>;
  /** Puts back what was just read. */
  unread(bytes: Buffer): void;
};

export function bytesOf(pieces: AsyncIterable<Buffer>): Bytes {
  const source = pieces[Symbol.asyncIterator]();
  let ahead: Buffer = Buffer.alloc(0);
  let offset = 0;

  async function fill(count: number): Promise<void> {
    const parts = [ahead];
    let length = ahead.length;
    while (length < count) {
      const { value, done } = await source.next();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    if (parts.length > 1)
      ahead = parts[0]?.length === 0 && parts.length === 2 ? (parts[1] as Buffer) : Buffer.concat(parts);
  }
  function moveOn(count: number): Buffer {
    const taken = ahead.subarray(0, count);
    ahead = ahead.subarray(taken.length);
    offset += taken.length;
    return taken;
  }

  return {
    offset: () => offset,
    peek: async (count) => {
      await fill(count);
      return ahead.subarray(0, count);
    },
    take: async (count) => {
      await fill(count);
      return moveOn(count);
    },
    piece: async (most) => {
      if (ahead.length === 0) await fill(1);
      return ahead.length === 0 ? null : moveOn(most);
    },
    unread: (bytes) => {
      ahead = ahead.length === 0 ? bytes : Buffer.concat([bytes, ahead]);
      offset -= bytes.length;
    },
  };
}
