import type { PanelData, PanelView } from '../messages.ts';
import { element } from './element.ts';
import { formatNumber, formatOf, formatTime, grainOf } from './format.ts';
import { toSeries } from './series.ts';

/** Rows as they are, numbers by their column's unit. */
export function drawTable(box: HTMLElement, panel: PanelView, { columns, rows }: PanelData): void {
  const formats = columns.map(({ name }) => formatOf(panel.fieldConfig, name));
  const grains = columns.map((_, i) => grainOf(rows.flatMap((row) => (typeof row[i] === 'number' ? [row[i]] : []))));
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell, i) => {
        const { type } = columns[i]!;
        if (type === 'number')
          return element('td', { class: 'number' }, formatNumber(cell as number | null, formats[i]!));
        const text = type === 'time' && typeof cell === 'number' ? formatTime(cell, grains[i]!) : String(cell ?? '–');
        const title = linkTitle(panel, columns[i]!.name);
        const shown = title === null ? text : linkTo(text, title);
        return i === 0 ? element('th', { scope: 'row' }, shown) : element('td', {}, shown);
      }),
    ),
  );
  const head = columns.map(({ name, type }) =>
    element('th', { scope: 'col', class: type === 'number' ? 'number' : '' }, name),
  );
  box.replaceChildren(
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': panel.title },
      element(
        'table',
        { class: 'rows' },
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...body),
      ),
    ),
  );
}

/** The words of the link that Grafana makes of what is in the column; null where it makes none. */
function linkTitle({ fieldConfig }: PanelView, column: string): string | null {
  const properties = fieldConfig.overrides
    .filter(({ matcher }) => matcher.options === column)
    .flatMap((one) => one.properties);
  const links = properties.find(({ id }) => id === 'links')?.value as { title?: string }[] | undefined;
  return links?.[0]?.title ?? null;
}

/** Addresses come from feeds: only what a browser opens as a page of the web is a link. */
function linkTo(address: string, title: string): HTMLElement | string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer', title: address }, title);
}

/** The numbers behind a chart, as exactly as its tooltip has them; over time a row for each time, newest first. */
export function drawNumbers(box: HTMLElement, panel: PanelView, data: PanelData): void {
  const { defaults, overrides } = panel.fieldConfig;
  const exact = { ...panel, fieldConfig: { defaults: { ...defaults, decimals: undefined }, overrides } };
  drawTable(box, exact, panel.type === 'barchart' ? data : pivot(panel, data));
}

function pivot(panel: PanelView, data: PanelData): PanelData {
  const series = toSeries(data, { ...panel.fieldConfig, defaults: { ...panel.fieldConfig.defaults, custom: {} } });
  const values = series.map(({ points }) => new Map(points));
  const times = [...new Set(series.flatMap(({ points }) => points.map(([time]) => time)))].sort((a, b) => b - a);
  return {
    columns: [{ name: 'Time', type: 'time' }, ...series.map(({ name }) => ({ name, type: 'number' as const }))],
    rows: times.map((time) => [time, ...values.map((points) => points.get(time) ?? null)]),
  };
}
