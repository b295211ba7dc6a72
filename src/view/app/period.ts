import { element } from './element.ts';

export type Period = {
  root: HTMLElement;
  update(range: { from: string; to: string; fromMs: number; toMs: number }): void;
};

// Dates from 1995 on are accepted (design section 4), so this is everything.
const PRESETS = [
  { text: '1 year', from: 'now-1y' },
  { text: '2 years', from: 'now-2y' },
  { text: '5 years', from: 'now-5y' },
  { text: '10 years', from: 'now-10y' },
  { text: 'All', from: '1995-01-01' },
];

/** The time range: presets, and two dates. */
export function createPeriod(onChange: (from: string, to: string) => void): Period {
  const buttons = PRESETS.map(({ text, from }) => {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, text);
    button.addEventListener('click', () => onChange(from, 'now'));
    return button;
  });
  const from = element('input', { type: 'date', 'aria-label': 'From' });
  const to = element('input', { type: 'date', 'aria-label': 'To' });
  const apply = () => {
    if (!from.value || !to.value) return;
    const message = from.value > to.value ? 'The range ends before it starts.' : '';
    to.setCustomValidity(message);
    if (message) to.reportValidity();
    else onChange(from.value, to.value);
  };
  // Not on every key: a year that is being typed passes through 0002 and 0020.
  for (const input of [from, to]) {
    input.addEventListener('change', () => {
      if (input.valueAsNumber >= Date.UTC(1900, 0)) apply();
    });
  }
  const root = element(
    'div',
    { class: 'choice period', role: 'group', 'aria-label': 'Time range' },
    element('span', { class: 'label', 'aria-hidden': 'true' }, 'Time range'),
    element(
      'div',
      { class: 'row' },
      element('div', { class: 'presets' }, ...buttons),
      element('div', { class: 'dates' }, from, ' to ', to),
    ),
  );
  return {
    root,
    update: (range) => {
      PRESETS.forEach((preset, i) => {
        buttons[i]!.setAttribute('aria-pressed', String(preset.from === range.from && range.to === 'now'));
      });
      from.value = new Date(range.fromMs).toISOString().slice(0, 10);
      to.value = new Date(range.toMs).toISOString().slice(0, 10);
    },
  };
}
