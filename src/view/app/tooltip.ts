import { element, swatch } from './element.ts';
import { type Format, formatNumber } from './format.ts';
import type { Theme } from './theme.ts';

/** What every chart's tooltip has in common. */
export function tooltipBox(theme: Theme): Record<string, unknown> {
  return {
    confine: true,
    className: 'tip',
    transitionDuration: 0,
    backgroundColor: theme.raised,
    borderColor: theme.rule,
    textStyle: { color: theme.ink, fontSize: 13 },
  };
}

/** The box beside the pointer: a heading, and a line for each series, largest first. */
export function tooltip(
  heading: string,
  entries: readonly { name: string; colour: string; value: number | null }[],
  format: Format,
): HTMLElement {
  const sorted = entries.filter(({ value }) => value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const rows = sorted.map(({ name, colour, value }) =>
    element(
      'tr',
      {},
      element('td', {}, swatch(colour), name),
      element('td', { class: 'number' }, formatNumber(value, precise(format))),
    ),
  );
  return element('div', {}, element('strong', {}, heading), element('table', {}, element('tbody', {}, ...rows)));
}

/** The axis is rounded; under the pointer a percentage has one decimal. */
function precise(format: Format): Format {
  return format.unit === 'percentunit' ? { ...format, decimals: Math.max(1, format.decimals ?? 1) } : format;
}
