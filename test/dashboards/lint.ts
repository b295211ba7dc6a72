// The rules that our dashboards keep, so that Grafana and the viewer show the same: grafana/dashboard-linter's rules that
// apply to SQL, and the dialect of design section 10. Each fault is a sentence that starts with where it is.

import { type Dashboard, parseDashboard } from '../../src/view/dashboard.ts';
import { compileQuery, type Selection } from '../../src/view/macros.ts';

const RANGE = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2021-01-01T00:00:00Z') };
// biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own template
const DATASOURCE = '${datasource}';
const POSTGRES = 'grafana-postgresql-datasource';
// biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own template
const DRAWN_BY_TOPIC = '${__field.labels.topic}';

/**
 * @param json the parsed file
 * @param colours topic names of the shipped heads and their colours
 */
export function lint(json: unknown, colours: ReadonlyMap<string, string>): string[] {
  let dashboard: Dashboard;
  try {
    dashboard = parseDashboard(json);
  } catch (error) {
    return [(error as Error).message];
  }
  return [
    ...lintTop(json as Record<string, unknown>, dashboard),
    ...lintVariables(dashboard),
    ...dashboard.panels.flatMap((panel) => lintPanel(panel, dashboard, colours)),
    ...lintGrid(dashboard),
  ];
}

type Panel = Dashboard['panels'][number];

function lintTop(json: Record<string, unknown>, { uid, timezone, title, description }: Dashboard): string[] {
  return faults('dashboard', [
    [!uid.startsWith('newsgauge-'), 'uid must start with newsgauge-'],
    [json.id !== null, 'id must be null, Grafana gives its own'],
    [json.editable !== false, 'editable must be false: the file is the source'],
    [timezone !== 'utc', 'timezone must be utc, or browsers shift a day'],
    [title.trim() === '' || description.trim() === '', 'title and description must say what is shown'],
    [!(json.tags as string[] | undefined)?.includes('newsgauge'), 'tag newsgauge is missing, which the links go by'],
  ]);
}

function lintVariables({ templating }: Dashboard): string[] {
  const found: string[] = [];
  const known = new Map<string, Selection>();
  const source = templating.list.find(({ type }) => type === 'datasource');
  if (source?.name !== 'datasource' || source.query !== POSTGRES)
    found.push(`variables: datasource of type ${POSTGRES} is missing`);
  for (const variable of templating.list) {
    const where = `variable ${variable.name}`;
    if (!variable.label) found.push(`${where}: label is missing`);
    if (known.has(variable.name)) found.push(`${where}: is there twice`);
    if (variable.type === 'query') {
      found.push(...lintSql(where, variable.query, known), ...lintSource(where, variable.datasource));
      if (/\$__/.test(variable.query) && variable.refresh !== 2)
        found.push(`${where}: depends on the time range, so refresh must be 2`);
      if (![1, 2].includes(variable.refresh))
        found.push(`${where}: refresh must be 1 or 2, or the options are yesterday's`);
      if (!/ORDER BY/i.test(variable.query)) found.push(`${where}: options need an ORDER BY`);
    }
    if (variable.type !== 'datasource')
      known.set(variable.name, { list: variable.multi || variable.includeAll, values: [] });
  }
  return found;
}

function lintPanel(panel: Panel, { templating }: Dashboard, colours: ReadonlyMap<string, string>): string[] {
  const where = `panel ${panel.id}`;
  const { defaults, overrides } = panel.fieldConfig;
  const found = faults(where, [
    [panel.title.trim() === '', 'title is missing'],
    [panel.description.trim() === '', 'description is missing'],
  ]);
  if (panel.type === 'text') {
    const content = String(panel.options.content ?? '');
    return [
      ...found,
      ...faults(where, [
        [panel.options.mode !== 'markdown', 'text must be markdown'],
        [/<[a-z!/]/i.test(content), 'text must not contain HTML'],
        [panel.targets.length > 0, 'text has no query'],
      ]),
    ];
  }
  if (!defaults.unit) found.push(`${where}: unit is missing`);
  if (!panel.datasource) found.push(`${where}: datasource is missing`);
  else found.push(...lintSource(where, panel.datasource));
  const target = panel.targets[0];
  if (!target) return [...found, `${where}: query is missing`];
  const variables = new Map<string, Selection>();
  for (const variable of templating.list) {
    if (variable.type !== 'datasource')
      variables.set(variable.name, { list: variable.multi || variable.includeAll, values: [] });
  }
  found.push(...lintSource(where, target.datasource), ...lintSql(where, target.rawSql, variables));
  const overTime = panel.type === 'timeseries' || panel.type === 'heatmap';
  found.push(
    ...faults(where, [
      [overTime && target.format !== 'time_series', 'format must be time_series'],
      [
        target.format === 'time_series' && !/\bORDER BY (1|time)\b/i.test(target.rawSql),
        'time_series must be in order of time (ORDER BY 1)',
      ],
      [
        target.format === 'time_series' && !/\bAS "?time"?\b|\$__timeGroupAlias\(/i.test(target.rawSql),
        'time_series needs a column named time',
      ],
      [
        /\bFROM newsgauge\.coverage|\bFROM newsgauge\.interest/.test(target.rawSql) && !/\$__time/.test(target.rawSql),
        'the time range is not used',
      ],
    ]),
  );
  if (defaults.displayName === DRAWN_BY_TOPIC) {
    for (const [name, colour] of colours) {
      const properties = overrides
        .filter(({ matcher }) => matcher.options === name)
        .flatMap((override) => override.properties);
      const value = properties.find(({ id }) => id === 'color')?.value as
        | { mode?: string; fixedColor?: string }
        | undefined;
      if (value?.mode !== 'fixed' || value.fixedColor !== colour)
        found.push(`${where}: colour of ${name} must be ${colour}, as in its head`);
    }
  }
  return found;
}

function lintSource(where: string, { type, uid }: { type: string; uid: string }): string[] {
  return faults(where, [[type !== POSTGRES || uid !== DATASOURCE, `datasource must be ${POSTGRES} and ${DATASOURCE}`]]);
}

function lintSql(where: string, sql: string, variables: ReadonlyMap<string, Selection>): string[] {
  const found = faults(where, [
    [/--|\/\*/.test(sql), 'SQL must not contain a comment: some versions of Grafana break on them'],
    [/;/.test(sql), 'SQL must be one statement, without a semicolon'],
    [/\bcore\./.test(sql), 'SQL must read schema newsgauge alone'],
  ]);
  try {
    compileQuery(sql, { range: RANGE, variables });
  } catch (error) {
    found.push(`${where}: ${(error as Error).message}`);
  }
  return found;
}

function lintGrid({ panels }: Dashboard): string[] {
  const found: string[] = [];
  const taken = new Map<string, number>();
  const ids = new Set<number>();
  for (const { id, gridPos } of panels) {
    if (ids.has(id)) found.push(`panel ${id}: id is there twice`);
    ids.add(id);
    if (gridPos.x < 0 || gridPos.x + gridPos.w > 24) found.push(`panel ${id}: is wider than the grid of 24 columns`);
    const overlaps = new Set<number>();
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
        const other = taken.get(`${x},${y}`);
        if (other !== undefined) overlaps.add(other);
        taken.set(`${x},${y}`, id);
      }
    }
    for (const other of overlaps) found.push(`panel ${id}: lies over panel ${other}`);
  }
  return found;
}

function faults(where: string, rules: [boolean, string][]): string[] {
  return rules.filter(([broken]) => broken).map(([, message]) => `${where}: ${message}`);
}
