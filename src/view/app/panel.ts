import type { DashboardView, PanelData, PanelView } from '../messages.ts';
import { drawBars } from './bars.ts';
import { drawTimeSeries } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { element } from './element.ts';
import { emptyReason } from './empty.ts';
import { formatNumber, formatOf } from './format.ts';
import { drawHeatmap } from './heatmap.ts';
import { markdown } from './markdown.ts';
import { drawNumbers, drawTable } from './table.ts';

export type PanelFrame = {
  root: HTMLElement;
  /** Fetches and shows the panel's data for what is chosen now. */
  load(view: DashboardView, query: string, signal: AbortSignal): Promise<void>;
  /** Draws again what is there, in the colours of now. */
  redraw(): void;
};

/** A panel with its title, its words, and its data or the reason why there are none. */
export function createPanel(uid: string, panel: PanelView): PanelFrame {
  const body = element('div', { class: 'body' });
  const csv = element('a', { class: 'action', download: true, 'aria-label': `${panel.title} as CSV` }, 'CSV');
  const numbers = element(
    'button',
    { class: 'action', type: 'button', 'aria-pressed': 'false', 'aria-label': `${panel.title} as a table` },
    'Table',
  );
  const isChart = ['timeseries', 'barchart', 'heatmap'].includes(panel.type);
  const titleId = `panel-${panel.id}`;
  const root = element(
    'section',
    { class: `panel ${panel.type}`, 'aria-labelledby': titleId },
    element(
      'header',
      {},
      element('h2', { id: titleId }, panel.title),
      panel.type === 'text' ? null : element('div', { class: 'actions' }, isChart ? numbers : null, csv),
    ),
    element('p', { class: 'description' }, panel.description),
    body,
  );
  place(root, panel);

  const hidden = new Set<string>();
  let drawing: Drawing | null = null;
  /** What is drawn, and from which words: the same again is not drawn anew. */
  let shown: { view: DashboardView; data: PanelData; query: string; words: string } | null = null;

  function show(): void {
    if (!shown) return;
    const { view, data } = shown;
    drawing?.close();
    drawing = null;
    const reason = emptyReason(panel, view, data);
    if (reason !== null) body.replaceChildren(element('p', { class: 'empty' }, reason));
    else if (isChart && numbers.getAttribute('aria-pressed') === 'true') drawNumbers(body, panel, data);
    else if (panel.type === 'timeseries') drawing = drawTimeSeries(body, panel, data, view.range, hidden);
    else if (panel.type === 'barchart') drawing = drawBars(body, panel, data);
    else if (panel.type === 'heatmap') drawing = drawHeatmap(body, panel, data);
    else if (panel.type === 'stat') drawStat(body, panel, data);
    else drawTable(body, panel, data);
  }

  numbers.addEventListener('click', () => {
    numbers.setAttribute('aria-pressed', String(numbers.getAttribute('aria-pressed') !== 'true'));
    show();
  });
  if (panel.type === 'text') body.replaceChildren(markdown(String(panel.options.content ?? '')));

  async function load(view: DashboardView, query: string, signal: AbortSignal): Promise<void> {
    if (panel.type === 'text') return;
    const address = `/api/dashboards/${uid}/panels/${panel.id}/data`;
    csv.href = `${address}.csv?${query}`;
    // A look at the same thing again is not worth a word, and draws only what is new: a tool tip stays where it is.
    if (shown?.query !== query) root.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(`${address}?${query}`, { signal });
      const result = await answer.json();
      if (!answer.ok) throw new Error(result.error);
      const words = JSON.stringify([query, view.variables, result]);
      if (shown?.words !== words) {
        shown = { view, data: result, query, words };
        show();
      }
    } catch (error) {
      if (signal.aborted) return;
      drawing?.close();
      drawing = null;
      shown = null;
      const again = element('button', { type: 'button', class: 'action' }, 'Try again');
      again.addEventListener('click', () => void load(view, query, signal));
      const message =
        error instanceof TypeError ? 'The viewer cannot be reached; is it still running?' : (error as Error).message;
      body.replaceChildren(element('p', { class: 'failed', role: 'alert' }, message, ' ', again));
    }
    root.removeAttribute('aria-busy');
  }

  return { root, load, redraw: show };
}

function drawStat(box: HTMLElement, panel: PanelView, { columns, rows }: PanelData): void {
  const index = columns.findIndex(({ type }) => type === 'number');
  const last = rows.at(-1)?.[index];
  const value = typeof last === 'number' ? last : null;
  const text =
    value === null
      ? (panel.fieldConfig.defaults.noValue ?? '–')
      : formatNumber(value, formatOf(panel.fieldConfig, columns[index]!.name));
  box.replaceChildren(element('p', { class: 'figure' }, text));
}

/** Grafana's grid: 24 columns, rows of 30 pixels with 8 between them; one column on a phone (style.css). */
function place(root: HTMLElement, { gridPos: { x, y, w, h } }: PanelView): void {
  root.style.setProperty('--column', `${x + 1} / span ${w}`);
  root.style.setProperty('--row', `${y + 1} / span ${h}`);
}
