// Files as a source of archives: paths, patterns and addresses; each file is a unit.

import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { parseDate } from '../dates.ts';
import { completeColumns, FIELDS, pickFields } from './columns.ts';
import type { Download } from './download.ts';
import { copiedAtMs, inspectFile, lineWord, readRows } from './file.ts';
import { pathOrAddress } from './options.ts';
import { absolutePath, expandPaths, isAddress } from './paths.ts';
import { PRESET_NAMES, PRESETS, type Preset } from './presets.ts';
import type { FileRow } from './row.ts';
import type { Found, Source } from './source.ts';

/** Paths become absolute, so that what is stored can be resumed from any folder. */
export const fileOptions = z.strictObject({
  paths: z.array(pathOrAddress.transform(absolutePath)).min(1),
  columns: z.partialRecord(z.enum(FIELDS), z.string().min(1)).default({}),
  preset: z.enum(PRESET_NAMES).optional(),
  /** Slug for files that have no column for it. */
  outlet: z.string().min(1).nullable().default(null),
});
export type FileOptions = z.infer<typeof fileOptions>;
export type FileDeps = { clock: Clock; download: Download };

export function createFileSource(options: FileOptions, { clock, download }: FileDeps): Source {
  const preset: Preset | null = options.preset ? PRESETS[options.preset] : null;
  const columns = completeColumns(options.columns, preset?.columns);
  const layout = { ...preset?.layout, columns: Object.values(columns.map) };
  const outlet = options.outlet ?? preset?.outlet ?? null;

  async function* read(unit: string, signal: AbortSignal): AsyncGenerator<Found> {
    const local = isAddress(unit) ? await download(unit, signal) : null;
    try {
      const file = await inspectFile(local?.path ?? unit, unit);
      const word = lineWord(file, layout);
      const nowMs = clock.now().getTime();
      // When the copy was made is not known better than by the file's own time, unless a column says so.
      const fileTimeMs = copiedAtMs(file, nowMs);
      for await (const row of readRows(file, columns.needed, layout)) {
        signal.throwIfAborted();
        const place = word === 'line' ? String(row.line) : `row ${row.line}`;
        yield { place, ...('reason' in row ? bad(row) : article(row, { fileTimeMs, nowMs })) };
      }
    } finally {
      await local?.remove();
    }
  }

  function article({ fields }: { fields: Record<string, unknown> }, { fileTimeMs, nowMs }: Times) {
    const { captured, ...picked } = pickFields(fields, columns.map);
    const capturedAt = parseDate(captured, nowMs);
    const raw = preset?.mend?.(picked) ?? picked;
    return {
      raw: { ...raw, outlet: raw.outlet || outlet },
      capturedAtMs: capturedAt ? Date.parse(capturedAt.publishedAt) : fileTimeMs,
      basis: 'meta' as const,
      original: fields,
    };
  }

  return {
    kind: 'file',
    title: options.paths.join(', '),
    list: (signal) => expandPaths(options.paths, signal),
    read,
  };
}

type Times = { fileTimeMs: number; nowMs: number };

const bad = ({ reason, value }: Extract<FileRow, { reason: string }>) => ({ reason, value });
