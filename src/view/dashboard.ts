// The subset of Grafana's classic dashboard JSON that the viewer reads; test/dashboards/lint.ts holds our own files to more.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const datasource = z.looseObject({ type: z.string(), uid: z.string() });
// What changes a result after the query cannot be repeated here, so it is refused rather than left out.
const none = z.array(z.unknown()).max(0).optional();

const fieldConfig = z.looseObject({
  defaults: z
    .looseObject({
      unit: z.string().optional(),
      decimals: z.number().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      displayName: z.string().optional(),
      noValue: z.string().optional(),
      custom: z
        .looseObject({
          drawStyle: z.enum(['line', 'bars']).optional(),
          lineWidth: z.number().optional(),
          fillOpacity: z.number().optional(),
          stacking: z.looseObject({ mode: z.enum(['none', 'normal', 'percent']) }).optional(),
          insertNulls: z.union([z.number(), z.boolean()]).optional(),
          axisLabel: z.string().optional(),
        })
        .optional(),
    })
    .default({}),
  overrides: z
    .array(
      z.looseObject({
        matcher: z.looseObject({ id: z.literal('byName'), options: z.string() }),
        properties: z.array(z.looseObject({ id: z.string(), value: z.unknown() })),
      }),
    )
    .default([]),
});

const target = z.looseObject({
  refId: z.string(),
  datasource,
  format: z.enum(['time_series', 'table']),
  rawQuery: z.literal(true),
  rawSql: z.string().min(1),
});

const panel = z.looseObject({
  id: z.int(),
  type: z.enum(['timeseries', 'barchart', 'stat', 'table', 'heatmap', 'text']),
  title: z.string(),
  description: z.string().default(''),
  gridPos: z.object({ x: z.int(), y: z.int(), w: z.int(), h: z.int() }),
  datasource: datasource.optional(),
  targets: z.array(target).max(1).default([]),
  fieldConfig: fieldConfig.default({ defaults: {}, overrides: [] }),
  options: z.record(z.string(), z.unknown()).default({}),
  transformations: none,
  repeat: z.undefined({ error: 'repeated panels are not supported' }).optional(),
});

const current = z.looseObject({ value: z.union([z.string(), z.array(z.string())]).optional() }).optional();
const common = {
  name: z.string().regex(/^[a-z]\w*$/i),
  label: z.string().optional(),
  current,
};
const choice = {
  ...common,
  multi: z.boolean().default(false),
  includeAll: z.boolean().default(false),
  // Grafana inserts it raw into the SQL.
  allValue: z.union([z.null(), z.literal('')]).optional(),
};
const variable = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('datasource'), ...common, query: z.string() }),
  z.looseObject({ type: z.literal('custom'), ...choice, query: z.string() }),
  z.looseObject({ type: z.literal('query'), ...choice, query: z.string().min(1), datasource, refresh: z.int() }),
]);

export const dashboardSchema = z.looseObject({
  uid: z.string().regex(/^[\w-]{1,40}$/),
  title: z.string().min(1),
  description: z.string().default(''),
  /** home: the first page. */
  tags: z.array(z.string()).default([]),
  schemaVersion: z.literal(42),
  time: z.object({ from: z.string(), to: z.string() }),
  timezone: z.string(),
  /** How often the page reads anew: "10s", "1m", or "" for never. */
  refresh: z
    .string()
    .regex(/^(\d+[smh])?$/)
    .default(''),
  panels: z.array(panel),
  templating: z.looseObject({ list: z.array(variable) }).default({ list: [] }),
});

export type Dashboard = z.infer<typeof dashboardSchema>;
export type Panel = Dashboard['panels'][number];
export type Variable = Dashboard['templating']['list'][number];
/** A variable that a reader chooses values of. */
export type ChoiceVariable = Exclude<Variable, { type: 'datasource' }>;

/** @throws an Error that names the first field that is not in the subset */
export function parseDashboard(json: unknown): Dashboard {
  const result = dashboardSchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new Error(`${issue.path.join('.') || 'dashboard'}: ${issue.message}`);
}

/**
 * Reads *.json of a folder, by file name, those that are tagged home first.
 * @returns the dashboards, and for each file that could not be read the reason in words.
 */
export async function readDashboards(
  folder: string,
): Promise<{ dashboards: Dashboard[]; broken: { file: string; reason: string }[] }> {
  const dashboards: Dashboard[] = [];
  const broken: { file: string; reason: string }[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    try {
      dashboards.push(parseDashboard(JSON.parse(await readFile(join(folder, file), 'utf8'))));
    } catch (error) {
      broken.push({ file, reason: (error as Error).message });
    }
  }
  const place = ({ tags }: Dashboard) => (tags.includes('home') ? 0 : 1);
  return { dashboards: dashboards.sort((a, b) => place(a) - place(b)), broken };
}
