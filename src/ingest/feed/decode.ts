import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

/** XML 1.0, section 2.2: characters that no document may have, and that would end the reading of the whole feed. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const MAX_UNPACKED_BYTES = 15_000_000;

/** A body that is a gzip file: HTTP packs by itself, but sitemaps and old captures are files that were packed before. */
export function unpack(body: Buffer): Buffer {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (cause) {
    throw new Error(`feed: not readable: it is packed, and does not unpack: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Bytes to text: by the byte order mark, else the XML declaration, else HTTP, else UTF-8. A label that the bytes belie (UTF-8
 * declared over Latin-1, and the other way round) loses against them.
 */
export function decode(body: Buffer, contentType: string): { text: string; encoding: string } {
  const encoding = trueEncoding(body, labelOf(body, contentType).toLowerCase());
  // Not TextDecoder: that of Node 20 reads windows-1252 as Latin-1, without its quotes and dashes.
  return { text: iconv.decode(body, encoding).replace(FORBIDDEN, '').trimStart(), encoding };
}

function labelOf(body: Buffer, contentType: string): string {
  const start = body.subarray(0, 400).toString('latin1');
  return (
    (body[0] === 0xff && body[1] === 0xfe && 'utf-16le') ||
    (body[0] === 0xfe && body[1] === 0xff && 'utf-16be') ||
    (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf && 'utf-8') ||
    // Without a mark: "<?" in two bytes each.
    (start.startsWith('\u0000<\u0000?') && 'utf-16be') ||
    (start.startsWith('<\u0000?\u0000') && 'utf-16le') ||
    /^\s*<\?xml[^>]*encoding\s*=\s*["']\s*([\w.:-]+)\s*["']/i.exec(start)?.[1] ||
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ||
    'utf-8'
  );
}

function trueEncoding(body: Buffer, label: string): string {
  // A program that writes to a string of two bytes each says so, whatever it sends: such text has zeros in it.
  const isBelied = /^(?:utf-?(?:16|32)|ucs)/.test(label) && !body.subarray(0, 100).includes(0);
  if (isBelied || !iconv.encodingExists(label) || /^utf-?8$/.test(label))
    return isUtf8(body) ? 'utf-8' : 'windows-1252';
  // Single bytes decode to something always; valid UTF-8 with letters beyond ASCII is hardly anything else.
  const isSingleByte = /^(iso-?8859|windows-12|latin|us-ascii|ascii)/.test(label);
  return isSingleByte && body.some((byte) => byte > 0x7f) && isUtf8(body) ? 'utf-8' : label;
}
