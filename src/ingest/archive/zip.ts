// A zip with one file in it, streamed.

import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

const open = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/** @throws Error where it is no zip, is cut off, holds more or less than one file, or one over the cap */
export async function* readOnlyEntry(zip: Buffer, maxBytes: number): AsyncGenerator<Buffer> {
  // Entries are asked for one by one; sizes that are not what the directory says are errors.
  const file = await open(zip, { lazyEntries: true, validateEntrySizes: true }).catch((cause: Error) => {
    throw new Error(`the zip cannot be read: ${cause.message}`, { cause });
  });
  if (file.entryCount !== 1) throw new Error(`the zip holds ${file.entryCount} files instead of one`);
  const entry = await new Promise<Entry>((resolve, reject) => {
    file.once('entry', resolve).once('error', reject).readEntry();
  });
  if (entry.uncompressedSize > maxBytes) throw new Error(`the file in the zip is larger than ${maxBytes} bytes`);
  const bytes = await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
  yield* bytes as AsyncIterable<Buffer>;
}
