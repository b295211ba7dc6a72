import { z } from 'zod';
import { EARLIEST_MS, parseDate } from '../dates.ts';
import { FIELDS, pickFields } from './columns.ts';
import { inspectFile, readRows } from './file.ts';
import type { Found, Source } from './source.ts';

export const fileOptions = z.strictObject({
  paths: z.array(z.string()),
  columns: z.record(z.enum(FIELDS), z.string()),
  needed: z.array(z.string()),
});

export function createFileSource({ paths, columns, needed }: z.infer<typeof fileOptions>): Source {
  async function* read(path: string): AsyncIterable<Found> {
    const file = await inspectFile(path);
    const capturedAtMs = file.modifiedAtMs < EARLIEST_MS ? Date.now() : file.modifiedAtMs;
    for await (const row of readRows(file, needed)) {
      const place = String(row.line);
      if ('reason' in row) yield { place, reason: row.reason, value: row.value };
      else {
        const { captured, ...raw } = pickFields(row.fields, columns);
        const capturedAt = parseDate(captured, Date.now());
        yield {
          place,
          raw,
          capturedAtMs: capturedAt ? Date.parse(capturedAt.publishedAt) : capturedAtMs,
          basis: 'meta',
          original: row.fields,
        };
      }
    }
  }
  return {
    kind: 'file',
    title: paths.join('\n'),
    async *list() {
      for (const name of new Set(paths)) yield { name, bytes: null };
    },
    read,
  };
}
