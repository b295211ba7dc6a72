import type { PanelData, PanelView } from '../messages.ts';
import { type Drawing, followSize } from './drawing.ts';
import { init } from './echarts.ts';
import { element } from './element.ts';
import { formatTime, grainOf } from './format.ts';
import { toSeries } from './series.ts';
import { readTheme } from './theme.ts';
import { tooltip, tooltipBox } from './tooltip.ts';

/** Draws a row of cells for each series, a column for each time; the darker, the more. */
export function drawHeatmap(box: HTMLElement, panel: PanelView, data: PanelData): Drawing {
  const theme = readTheme();
  const series = toSeries(data, panel.fieldConfig);
  const times = [...new Set(series.flatMap(({ points }) => points.map(([time]) => time)))].sort((a, b) => a - b);
  const grain = grainOf(times);
  const cells = series.flatMap(({ points }, y) => points.map(([time, value]) => [times.indexOf(time), y, value]));
  const most = Math.max(0, ...cells.map(([, , value]) => value ?? 0));
  const canvas = element('div', {
    class: 'canvas',
    role: 'img',
    'aria-label': `${panel.title}. The button "Table" shows the numbers.`,
  });
  box.replaceChildren(canvas);
  const chart = init(canvas, null, { renderer: 'canvas' });
  const label = { color: theme.muted, fontSize: 12 };
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 2, right: 12, top: 6, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: times.map((time) => formatTime(time, grain)),
      axisLabel: label,
      axisTick: { show: false },
    },
    yAxis: {
      type: 'category',
      data: series.map(({ name }) => name),
      inverse: true,
      axisLabel: label,
      axisTick: { show: false },
    },
    visualMap: {
      show: false,
      min: 0,
      max: most,
      inRange: { color: [theme.paper, theme.dark ? '#7fb2ff' : '#1e4f9f'] },
    },
    tooltip: {
      ...tooltipBox(theme),
      formatter: ({ value: [x, y, value] }: { value: [number, number, number | null] }) =>
        tooltip(
          formatTime(times[x]!, grain),
          [{ name: series[y]!.name, colour: theme.muted, value }],
          panel.fieldConfig.defaults,
        ),
    },
    series: [{ type: 'heatmap', data: cells }],
  });
  return followSize(chart, canvas);
}
