import type { Cell, FieldConfig, PanelData } from '../messages.ts';

export type Series = { name: string; colour: string; points: [number, number | null][] };

// For series that the file gives no colour, such as the topics of a head that was trained here.
const PALETTE = [
  '#0f6fc6',
  '#d3202c',
  '#0a8a5f',
  '#b03a9b',
  '#c77700',
  '#2a93c4',
  '#7d8a1e',
  '#c97a00',
  '#7a5af0',
  '#6b6760',
];

/**
 * Turns rows of format time_series into lines, as Grafana does: text columns are labels, each number column is a value.
 * Names come from displayName, colours from the overrides by name.
 */
export function toSeries({ columns, rows }: PanelData, config: FieldConfig): Series[] {
  const time = columns.findIndex(({ type }) => type === 'time');
  const labels = columns.flatMap(({ type }, i) => (type === 'string' ? [i] : []));
  const found = new Map<string, Series>();
  for (const row of rows) {
    columns.forEach(({ name, type }, i) => {
      if (type !== 'number') return;
      const values = Object.fromEntries(labels.map((label) => [columns[label]!.name, String(row[label])]));
      const title = displayName(config.defaults.displayName, name, values);
      let series = found.get(title);
      if (!series) {
        series = { name: title, colour: colourOf(config, title) ?? PALETTE[found.size % PALETTE.length]!, points: [] };
        found.set(title, series);
      }
      series.points.push([row[time] as number, row[i] as number | null]);
    });
  }
  const most = config.defaults.custom?.insertNulls;
  return [...found.values()].map((series) => ({
    ...series,
    points: typeof most === 'number' ? withGaps(series.points, most) : series.points,
  }));
}

function displayName(template: string | undefined, column: string, labels: Record<string, Cell>): string {
  if (template) {
    return template.replace(/\$\{__field\.(?:name|labels\.(\w+))\}/g, (_, label) =>
      label === undefined ? column : String(labels[label] ?? ''),
    );
  }
  return Object.values(labels).join(' ') || column;
}

function colourOf({ defaults, overrides }: FieldConfig, name: string): string | undefined {
  const matching = overrides.filter(({ matcher }) => matcher.options === name);
  const property = matching.flatMap(({ properties }) => properties).findLast(({ id }) => id === 'color');
  const fixed = (property?.value ?? (defaults as { color?: unknown }).color) as
    | { mode?: string; fixedColor?: string }
    | undefined;
  return fixed?.mode === 'fixed' ? fixed.fixedColor : undefined;
}

/** A line must not bridge a time of which nothing is known. */
function withGaps(points: Series['points'], most: number): Series['points'] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before && point[0] - before[0] > most ? [[before[0] + 1, null] as [number, null], point] : [point];
  });
}
