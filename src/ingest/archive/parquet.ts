// Rows of a Parquet file: row groups one after the other, and of each only the columns that are wanted, page by page.
//
// A damaged page costs its own rows, in all columns. Where it cannot be known which these are, it costs the rest of its row group.

import { type FileHandle, open } from 'node:fs/promises';
import { type DecodedArray, parquetSchema, type RowGroup, type SchemaTree } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { readFooter } from './parquet-footer.ts';
import { type Chunk, chunkValues, type LostRows } from './parquet-pages.ts';
import { PARSERS, plainValue } from './parquet-values.ts';
import { type ArchiveFile, type FileRow, noSuchColumns } from './row.ts';

/**
 * @param columns to read, where they are there; null: all. "byline.original" reads the column byline
 * @throws Error where the file cannot be read, and, when the rest is read, where a part of it cannot be
 */
export async function* parquetRows(
  { path, name }: ArchiveFile,
  needed: readonly string[],
  columns: readonly string[] | null,
): AsyncGenerator<FileRow> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const { row_groups: groups, ...metadata } = await readFooter(handle, size);
    const trees = parquetSchema(metadata).children;
    const has = trees.map((tree) => tree.element.name);
    const missing = needed.filter((column) => outermost(column, has) === null);
    if (missing.length > 0) throw new Error(noSuchColumns(name, has, missing, ''));
    const wanted = new Set((columns ?? has).map((column) => outermost(column, has)));
    const read = trees.filter((tree) => wanted.has(tree.element.name));
    let line = 0;
    let lost = 0;
    let firstReason: string | null = null;
    const lose = (count: number, reason: string): FileRow => {
      const first = line + 1;
      line += count;
      lost += count;
      firstReason ??= reason;
      const stretch = count === 1 ? '' : `to row ${line}: `;
      return { line: first, reason: `${stretch}${reason}`, value: Buffer.alloc(0) };
    };
    for (const [place, group] of groups.entries()) {
      const end = line + Number(group.num_rows);
      const within = `row group ${place + 1} of ${groups.length}`;
      try {
        for await (const rows of groupRows(handle, size, group, read)) {
          if ('lost' in rows) yield lose(rows.length, `${within}, ${rows.lost}`);
          else for (const fields of rows) yield { line: ++line, fields };
        }
      } catch (cause) {
        yield lose(end - line, `${within}, ${(cause as Error).message}`);
      }
    }
    if (firstReason !== null)
      throw new Error(
        `file: ${name}: ${firstReason}; ${lost} of ${line} rows are lost by such damage, all others were read`,
      );
    if (line === 0) throw new Error(`file: ${name} is empty`);
  } finally {
    await handle.close();
  }
}

/** The column of the schema that a name means. */
function outermost(column: string, has: readonly string[]): string | null {
  if (has.includes(column)) return column;
  const outer = column.split('.', 1)[0] as string;
  return has.includes(outer) ? outer : null;
}

type Column = { name: string; tree: SchemaTree; leaves: Leaf[] };
type Leaf = {
  path: string;
  values: AsyncGenerator<DecodedArray | LostRows>;
  held: DecodedArray | LostRows;
  at: number;
};

/** Columns have pages of their own lengths; rows are given as far as every column has come. */
async function* groupRows(
  handle: FileHandle,
  fileBytes: number,
  group: RowGroup,
  trees: SchemaTree[],
): AsyncGenerator<Iterable<Record<string, unknown>> | LostRows> {
  const rows = Number(group.num_rows);
  const columns = trees.map((tree) => openColumn(handle, fileBytes, group, tree));
  const leaves = columns.flatMap((column) => column.leaves);
  /** Not yet given: columns have pages of their own lengths, so that a damaged one is met in pieces. */
  let lost = null as LostRows | null;
  for (let done = 0; done < rows; ) {
    for (const leaf of leaves) await fill(leaf);
    const count = Math.min(...leaves.map(({ held, at }) => held.length - at));
    const why = leaves.flatMap(({ held }) => ('lost' in held ? [held.lost] : []))[0];
    if (lost !== null && lost.lost !== why) {
      yield lost;
      lost = null;
    }
    if (why === undefined)
      yield transposed(
        columns.map((column) => [column.name, take(column, count)]),
        count,
      );
    else {
      for (const leaf of leaves) leaf.at += count;
      lost = { lost: why, length: (lost?.length ?? 0) + count };
    }
    done += count;
  }
  if (lost !== null) yield lost;
}

function* transposed(columns: [string, DecodedArray][], count: number): Generator<Record<string, unknown>> {
  for (let row = 0; row < count; row++) {
    yield Object.fromEntries(columns.map(([name, values]) => [name, plainValue(values[row])]));
  }
}

function openColumn(handle: FileHandle, fileBytes: number, group: RowGroup, tree: SchemaTree): Column {
  const { name } = tree.element;
  const chunks = group.columns.filter(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
  if (chunks.length !== leafCount(tree)) throw new Error(`column ${name}: it is not whole`);
  const leaves = chunks.map(({ meta_data: meta, file_path: elsewhere }): Leaf => {
    if (!meta || elsewhere) throw new Error(`column ${name}: it lies in another file`);
    const path = meta.path_in_schema.join('.');
    // getTreePath goes from the parent of the first name.
    const parent: SchemaTree = { children: [tree], count: 0, element: { name: 'root' }, path: [] };
    const schemaPath = getTreePath(parent, meta.path_in_schema);
    const chunk: Chunk = { name: path, meta, schemaPath, rows: Number(group.num_rows) };
    return { path, values: chunkValues(handle, fileBytes, chunk), held: [], at: 0 };
  });
  return { name, tree, leaves };
}

const leafCount = (tree: SchemaTree): number =>
  tree.children.length === 0 ? 1 : tree.children.reduce((sum, child) => sum + leafCount(child), 0);

async function fill(leaf: Leaf): Promise<void> {
  while (leaf.at >= leaf.held.length) {
    const { value, done } = await leaf.values.next();
    if (done) throw new Error(`column ${leaf.path}: it has fewer rows than the row group`);
    leaf.held = value;
    leaf.at = 0;
  }
}

function take({ name, tree, leaves }: Column, count: number): DecodedArray {
  const slices = leaves.map((leaf) => {
    const slice = (leaf.held as DecodedArray).slice(leaf.at, leaf.at + count);
    leaf.at += count;
    return [leaf.path, slice] as const;
  });
  if (tree.children.length === 0) return slices[0]?.[1] ?? [];
  const byPath = new Map<string, DecodedArray>(slices);
  try {
    assembleNested(byPath, tree, PARSERS);
  } catch (cause) {
    throw new Error(`column ${name}: its parts do not fit together (${(cause as Error).message})`, { cause });
  }
  return byPath.get(name) ?? [];
}
