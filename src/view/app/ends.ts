import type { Chart } from './echarts.ts';
import { element } from './element.ts';
import type { Series } from './series.ts';
import { spread } from './spread.ts';

const LINE_HEIGHT = 17;

/** Each line's name at its right end, moved apart where lines end close together. The legend says the same to a screen reader. */
export function nameEnds(canvas: HTMLElement, chart: Chart, series: readonly Series[], width: number): void {
  canvas.querySelector('.ends')?.remove();
  if (width === 0) return;
  const ends = series.flatMap(({ name, colour, points }) => {
    const value = points.findLast(([, number]) => number !== null)?.[1];
    return value === undefined || value === null
      ? []
      : [{ name, colour, y: chart.convertToPixel({ yAxisIndex: 0 }, value) as number }];
  });
  const tops = spread(
    ends.map(({ y }) => y),
    LINE_HEIGHT,
    canvas.clientHeight - LINE_HEIGHT,
  );
  const labels = ends.map(({ name, colour }, i) => {
    const label = element('span', {}, name);
    label.style.color = colour;
    label.style.top = `${tops[i]! - LINE_HEIGHT / 2}px`;
    return label;
  });
  const box = element('div', { class: 'ends', 'aria-hidden': 'true' }, ...labels);
  box.style.width = `${width}px`;
  canvas.append(box);
}
