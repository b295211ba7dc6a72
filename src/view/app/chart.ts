import type { PanelData, PanelView } from '../messages.ts';
import { type Drawing, followSize } from './drawing.ts';
import { type Chart, type ChartOption, init } from './echarts.ts';
import { element } from './element.ts';
import { nameEnds } from './ends.ts';
import { formatList, formatOf, formatTick, formatTime, formatTimeTick, grainOf } from './format.ts';
import { createLegend } from './legend.ts';
import { type Series, toSeries } from './series.ts';
import { onPaper, readTheme, type Theme } from './theme.ts';
import { tooltip, tooltipBox } from './tooltip.ts';

export type Span = { fromMs: number; toMs: number };

const DAY = 86_400_000;

/** Draws lines, areas or bars over time, with a legend where the panel asks for one. */
export function drawTimeSeries(
  box: HTMLElement,
  panel: PanelView,
  data: PanelData,
  span: Span,
  hidden: Set<string>,
): Drawing {
  const theme = readTheme();
  const series = toSeries(data, panel.fieldConfig).map((one) => ({ ...one, colour: onPaper(one.colour, theme) }));
  const grain = grainOf(
    series.flatMap(({ points }) => points.filter(([, value]) => value !== null).map(([time]) => time)),
  );
  const canvas = element('div', {
    class: 'canvas',
    role: 'img',
    'aria-label': `${panel.title}: ${formatList(
      series.map(({ name }) => name),
      12,
    )}, ${formatTime(span.fromMs, 'month')} to ${formatTime(span.toMs, 'month')}. The button "Table" shows the numbers.`,
  });
  const legend = createLegend(series, hidden, {
    change: () => {
      hidden.clear();
      for (const name of legend.hidden()) hidden.add(name);
      draw();
    },
    focus: (name) =>
      chart.dispatchAction(name === null ? { type: 'downplay' } : { type: 'highlight', seriesName: name }),
  });
  const showLegend = (panel.options.legend as { showLegend?: boolean } | undefined)?.showLegend !== false;
  box.replaceChildren(...(showLegend ? [legend.root] : []), canvas);

  const chart: Chart = init(canvas, null, { renderer: 'canvas' });
  const draw = () => {
    const visible = series.filter(({ name }) => !hidden.has(name));
    const ends = endsWidth(panel, visible, canvas.clientWidth);
    chart.setOption(
      timeOption(panel, visible, span, grain, theme, { width: canvas.clientWidth, height: canvas.clientHeight, ends }),
      { notMerge: true },
    );
    nameEnds(canvas, chart, visible, ends);
  };
  draw();
  return followSize(chart, canvas, draw);
}

/** Room at the right for the lines' names: where there are several lines and the chart is wide. */
function endsWidth(panel: PanelView, series: readonly Series[], width: number): number {
  const { drawStyle, stacking } = panel.fieldConfig.defaults.custom ?? {};
  const overlaid = drawStyle !== 'bars' && (stacking?.mode ?? 'none') === 'none';
  if (!overlaid || series.length < 2 || width < 560) return 0;
  return Math.max(...series.map(({ name }) => name.length)) * 8 + 20;
}

function timeOption(
  panel: PanelView,
  series: readonly Series[],
  span: Span,
  grain: ReturnType<typeof grainOf>,
  theme: Theme,
  { width, height, ends }: { width: number; height: number; ends: number },
): ChartOption {
  const { defaults } = panel.fieldConfig;
  const custom = defaults.custom ?? {};
  const bars = custom.drawStyle === 'bars';
  const stacked = custom.stacking?.mode === 'normal' || custom.stacking?.mode === 'percent';
  const times = series.flatMap(({ points }) => points.map(([time]) => time));
  const margin = bars && grain === 'month' ? 16 * DAY : 0;
  const first = Math.min(...times);
  // A range that starts long before the first article ("all") starts with the data.
  const from =
    first - span.fromMs > 366 * DAY && span.fromMs < Date.UTC(2000, 0) ? first : Math.min(span.fromMs, first);
  return {
    useUTC: true,
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: {
      left: 2,
      right: ends || 12,
      top: 14,
      bottom: 2,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'time',
      min: from - margin,
      max: Math.max(span.toMs, ...times) + margin,
      splitNumber: Math.max(2, Math.round(width / 90)),
      axisLine: { lineStyle: { color: theme.muted } },
      axisTick: { lineStyle: { color: theme.rule } },
      axisLabel: {
        hideOverlap: true,
        color: theme.muted,
        fontSize: 12,
        formatter: (time: number) => {
          const { text, year } = formatTimeTick(time);
          // Points are months: the label of a year stands at its January, and says so.
          return year ? `{month|Jan}\n{year|${text}}` : `{month|${text}}`;
        },
        rich: {
          month: { color: theme.muted, fontSize: 12, lineHeight: 16 },
          year: { color: theme.ink, fontWeight: 600, fontSize: 12, lineHeight: 16 },
        },
      },
    },
    yAxis: {
      type: 'value',
      min: defaults.min,
      max: custom.stacking?.mode === 'percent' ? 1 : defaults.max,
      splitNumber: Math.max(2, Math.round(height / 90)),
      splitLine: { lineStyle: { color: theme.rule } },
      axisLabel: { color: theme.muted, fontSize: 12, formatter: (value: number) => formatTick(value, defaults) },
    },
    tooltip: {
      trigger: 'axis',
      ...tooltipBox(theme),
      axisPointer: { type: bars ? 'shadow' : 'line', lineStyle: { color: theme.muted, type: 'solid' } },
      formatter: (points: { value: [number, number | null]; seriesName: string; color: string }[]) =>
        tooltip(
          formatTime(points[0]!.value[0], grain),
          points.map(({ seriesName, color, value }) => ({ name: seriesName, colour: color, value: value[1] })),
          formatOf(panel.fieldConfig, panel.title),
        ),
    },
    series: series.map(({ name, colour, points }) => ({
      name,
      data: points,
      color: colour,
      ...(stacked ? { stack: 'all' } : {}),
      ...(bars
        ? {
            type: 'bar',
            barCategoryGap: width / times.length < 6 ? '0%' : '22%',
            itemStyle: { opacity: (custom.fillOpacity ?? 80) / 100 },
          }
        : {
            type: 'line',
            showSymbol: points.length === 1,
            symbol: 'circle',
            symbolSize: 5,
            connectNulls: false,
            lineStyle: { width: custom.lineWidth ?? 1, join: 'round' },
            ...(stacked || custom.fillOpacity ? { areaStyle: { opacity: (custom.fillOpacity ?? 20) / 100 } } : {}),
            emphasis: { focus: 'series', lineStyle: { width: (custom.lineWidth ?? 1) + 1 } },
            blur: { lineStyle: { opacity: 0.25 } },
          }),
    })),
  };
}
