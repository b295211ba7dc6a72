import { columnIn } from './columns.ts';
import type { RowText } from './records.ts';
import type { FileRow } from './row.ts';

/** Larger documents are not held; months of the largest archive have some 20 MB. */
const MAX_DOCUMENT_BYTES = 200_000_000;
const JSON_ARRAY = "it is a JSON array; give one object a line (jq -c '.[]' FILE makes that)";

/** One object a line. */
export async function* jsonRows(rows: AsyncIterable<RowText>, name: string): AsyncGenerator<FileRow> {
  let empty = true;
  for await (const row of rows) {
    if (row.text === null) {
      yield row;
      continue;
    }
    const text = row.line === 1 ? row.text.replace(/^\uFEFF/, '') : row.text;
    if (text.trim() === '') continue;
    empty = false;
    if (row.line === 1 && text.trimStart().startsWith('[')) throw new Error(JSON_ARRAY);
    yield { line: row.line, ...parseObject(text) };
  }
  if (empty) throw new Error(`file: ${name} is empty`);
}

function parseObject(text: string): { fields: Record<string, unknown> } | { reason: string; value: Buffer } {
  try {
    const fields: unknown = JSON.parse(text);
    if (!isObject(fields)) return { reason: 'not a JSON object', value: Buffer.from(text) };
    return isDeeper(fields, MAX_DEPTH) ? { reason: TOO_DEEP, value: Buffer.from(text) } : { fields };
  } catch {
    return { reason: 'not JSON', value: Buffer.from(text) };
  }
}

/** JSON.parse reads any depth; JSON.stringify, for a dead letter, calls itself once a level. */
const MAX_DEPTH = 500;
const TOO_DEEP = `nested over ${MAX_DEPTH} deep`;
const isDeeper = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The objects of a list inside one JSON document. @param list names of the fields that lead to it, with dots */
export async function* documentRows(bytes: AsyncIterable<Buffer>, list: string): AsyncGenerator<FileRow> {
  const items = columnIn(parseDocument(await readWhole(bytes)), list);
  if (!Array.isArray(items)) throw new Error(`it has no list "${list}"`);
  for (const [place, item] of items.entries()) {
    const line = place + 1;
    if (isDeeper(item, MAX_DEPTH)) yield { line, reason: TOO_DEEP, value: Buffer.from('an object') };
    else if (isObject(item)) yield { line, fields: item };
    else
      yield {
        line,
        reason: 'not a JSON object',
        value: Buffer.from(Array.isArray(item) ? 'a list' : JSON.stringify(item)),
      };
  }
}

async function readWhole(bytes: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) throw new Error(`the document is larger than ${MAX_DOCUMENT_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

function parseDocument(text: string): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(text);
    return isObject(document) ? document : {};
  } catch (cause) {
    throw new Error(`not a JSON document: ${(cause as Error).message}`, { cause });
  }
}
