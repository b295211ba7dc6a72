// Rows of a Parquet file: row groups one after the other, and of each only the columns that are wanted, page by page.

import { type FileHandle, open } from 'node:fs/promises';
import { type DecodedArray, parquetSchema, type RowGroup, type SchemaTree } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { readFooter } from './parquet-footer.ts';
import { type Chunk, chunkValues } from './parquet-pages.ts';
import { PARSERS, plainValue } from './parquet-values.ts';
import { type ArchiveFile, type FileRow, noSuchColumns } from './row.ts';

/** @param columns to read, where they are there; null: all. "byline.original" reads the column byline */
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
    for (const [place, group] of groups.entries()) {
      try {
        for await (const rows of groupRows(handle, size, group, read)) {
          for (const fields of rows) yield { line: ++line, fields };
        }
      } catch (cause) {
        throw new Error(`row group ${place + 1} of ${groups.length}, ${(cause as Error).message}`, { cause });
      }
    }
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
type Leaf = { path: string; values: AsyncGenerator<DecodedArray>; held: DecodedArray; at: number };

/** Columns have pages of their own lengths; rows are given as far as every column has come. */
async function* groupRows(
  handle: FileHandle,
  fileBytes: number,
  group: RowGroup,
  trees: SchemaTree[],
): AsyncGenerator<Iterable<Record<string, unknown>>> {
  const rows = Number(group.num_rows);
  const columns = trees.map((tree) => openColumn(handle, fileBytes, group, tree));
  const leaves = columns.flatMap((column) => column.leaves);
  for (let done = 0; done < rows; ) {
    for (const leaf of leaves) await fill(leaf);
    const count = Math.min(...leaves.map(({ held, at }) => held.length - at));
    yield transposed(
      columns.map((column) => [column.name, take(column, count)]),
      count,
    );
    done += count;
  }
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
    const slice = leaf.held.slice(leaf.at, leaf.at + count);
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
