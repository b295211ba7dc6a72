import type { Chart } from './echarts.ts';

/** A chart on the page; close() before its box is used for something else. */
export type Drawing = { close(): void };

/** Keeps a chart as large as its canvas until it is closed. redraw places what the library does not. */
export function followSize(chart: Chart, canvas: HTMLElement, redraw: () => void = () => undefined): Drawing {
  const observer = new ResizeObserver(() => {
    chart.resize();
    redraw();
  });
  observer.observe(canvas);
  return {
    close: () => {
      observer.disconnect();
      chart.dispose();
    },
  };
}
