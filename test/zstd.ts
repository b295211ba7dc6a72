/** A frame of blocks that are stored, not packed: Node 20 has nothing that packs. */
export function zstdStored(bytes: Buffer, blockBytes = 100_000): Buffer {
  // No checksum, no size of the content, a window of 1 MB.
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 10 << 3])];
  for (let from = 0; from === 0 || from < bytes.length; from += blockBytes) {
    const body = bytes.subarray(from, from + blockBytes);
    parts.push(zstdBlock(0, body.length, from + blockBytes >= bytes.length), body);
  }
  return Buffer.concat(parts);
}

/** @param type 0 stored, 1 one byte many times, 2 packed */
export function zstdBlock(type: number, size: number, isLast: boolean): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (type << 1) | Number(isLast), 0, 3);
  return header;
}
