import type { PanelData, PanelView } from '../messages.ts';
import { type Drawing, followSize } from './drawing.ts';
import { init } from './echarts.ts';
import { element } from './element.ts';
import { formatOf, formatTick, formatTime } from './format.ts';
import { toSeries } from './series.ts';
import { onPaper, readTheme } from './theme.ts';
import { tooltip, tooltipBox } from './tooltip.ts';

/** Draws a bar for each row: the first text (or time) column names it, each number column is a series. */
export function drawBars(box: HTMLElement, panel: PanelView, data: PanelData): Drawing {
  const theme = readTheme();
  const { defaults } = panel.fieldConfig;
  const named = data.columns.findIndex(({ type }) => type === 'string' || type === 'time');
  const names = data.rows.map((row) =>
    data.columns[named]?.type === 'time' ? formatTime(row[named] as number, 'month') : String(row[named]),
  );
  const values = { columns: data.columns.filter(({ type }) => type === 'number'), rows: [] };
  const series = values.columns.map(({ name }) => {
    const index = data.columns.findIndex((column) => column.name === name);
    const [{ colour } = { colour: theme.muted }] = toSeries(
      { columns: [{ name, type: 'number' }], rows: [[0]] },
      panel.fieldConfig,
    );
    return { name, colour: onPaper(colour, theme), data: data.rows.map((row) => row[index] as number | null) };
  });
  const canvas = element('div', {
    class: 'canvas',
    role: 'img',
    'aria-label': `${panel.title}: ${names.join(', ')}. The button "Table" shows the numbers.`,
  });
  box.replaceChildren(canvas);
  const chart = init(canvas, null, { renderer: 'canvas' });
  const category = {
    type: 'category',
    data: names,
    axisLabel: { color: theme.muted },
    axisLine: { lineStyle: { color: theme.muted } },
  };
  const value = {
    type: 'value',
    min: defaults.min,
    max: defaults.max,
    splitLine: { lineStyle: { color: theme.rule } },
    axisLabel: { color: theme.muted, formatter: (tick: number) => formatTick(tick, defaults) },
  };
  const lying = panel.options.orientation === 'horizontal';
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 2, right: 12, top: 14, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: lying ? value : category,
    yAxis: lying ? { ...category, inverse: true } : value,
    tooltip: {
      trigger: 'axis',
      ...tooltipBox(theme),
      axisPointer: { type: 'shadow' },
      formatter: (points: { name: string; value: number | null; seriesName: string; color: string }[]) =>
        tooltip(
          points[0]!.name,
          points.map((point) => ({ name: point.seriesName, colour: point.color, value: point.value })),
          formatOf(panel.fieldConfig, points[0]!.seriesName),
        ),
    },
    series: series.map(({ name, colour, data: numbers }) => ({
      type: 'bar',
      name,
      color: colour,
      data: numbers,
      barMaxWidth: 36,
    })),
  });
  return followSize(chart, canvas);
}
