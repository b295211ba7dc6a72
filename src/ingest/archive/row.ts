// What is known of an archive file, and what its readers give.

import type { Packing } from './unpack.ts';

/** line: of a table the line, of Parquet and a JSON document the row, each from 1. */
export type FileRow =
  | { line: number; fields: Record<string, unknown> }
  | { line: number; reason: string; value: Buffer };
export type FileFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet';
export type ArchiveFile = {
  path: string;
  /** For messages: the path, or the address it came from. */
  name: string;
  format: FileFormat;
  packing: Packing | null;
  modifiedAtMs: number;
};

/** Names of a table that has none in its first line, by how many cells that has. */
export type Headers = Readonly<Record<number, readonly string[]>>;

/** What a preset knows of its files. */
export type Layout = {
  /** Columns to read, where they can be told apart before reading; all where it is not given. */
  columns?: readonly string[];
  headers?: Headers;
  /** The file is one JSON document with its rows in this list. */
  list?: string;
};

/** @param where ' in its first line', or '' */
export const noSuchColumns = (
  name: string,
  has: readonly string[],
  missing: readonly string[],
  where: string,
): string =>
  `file: ${name} has no column "${missing.join('", "')}"${where} (it has: ${has
    .slice(0, 20)
    .map((column) => column.slice(0, 40))
    .join(', ')}); name its columns with --columns title=…,url=…,published=…`;
