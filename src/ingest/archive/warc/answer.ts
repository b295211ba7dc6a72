// The block of a response record: an HTTP answer as it came over the wire.

import { readBody } from '../../feed/body.ts';
import { endOfHead, fieldsOf } from './records.ts';

/** What Common Crawl keeps of a body. */
const MAX_BODY_BYTES = 5_242_880;

export type HttpHead = { status: number; contentType: string; fields: Map<string, string>; length: number };

/** The head of the answer; null where the block is none. */
export function httpHead(block: Buffer): HttpHead | null {
  const end = endOfHead(block.subarray(0, 131_072));
  const head = block.subarray(0, end < 0 ? 131_072 : end).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  if (status === undefined || end < 0) return null;
  const fields = fieldsOf(head);
  return { status: Number(status), contentType: fields.get('content-type') ?? '', fields, length: end };
}

export const isHtml = (contentType: string): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);

/**
 * The body, out of its chunks and unpacked. Some archives keep it unpacked under the head of a packed one.
 * @throws Error where it is too large or cannot be unpacked
 */
export async function httpBody(block: Buffer, { fields, length }: HttpHead): Promise<Buffer> {
  const raw = block.subarray(length);
  const body = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? withoutChunks(raw) : raw;
  const isPlain = /^\s*</.test(body.subarray(0, 200).toString('latin1'));
  return readBody([body], isPlain ? '' : (fields.get('content-encoding') ?? ''), MAX_BODY_BYTES);
}

/** RFC 9112, 7.1; a body that is not in chunks, whatever its head says, as it is. */
function withoutChunks(raw: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < raw.length) {
    const end = raw.indexOf(10, at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;[^\n]*)?\r?$/i.exec(
      raw.subarray(at, Math.min(Math.max(end, at), at + 200)).toString('latin1'),
    )?.[1];
    // Not in chunks, or not any more: the rest is kept.
    if (end < 0 || size === undefined) return chunks.length === 0 ? raw : Buffer.concat([...chunks, raw.subarray(at)]);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(raw.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (raw[at] === 13) at++;
    if (raw[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}
