import type { VariableState } from '../messages.ts';
import { element } from './element.ts';
import { formatList } from './format.ts';

export type Choice = { root: HTMLElement; update(variable: VariableState): void };
type OnChange = (values: string[] | 'all') => void;

/** A labelled control for a variable: a list to choose one from, or boxes to tick with "All" above them. */
export function createChoice(variable: VariableState, onChange: OnChange): Choice {
  return variable.multi ? createBoxes(variable, onChange) : createSelect(variable, onChange);
}

function createSelect(variable: VariableState, onChange: OnChange): Choice {
  const select = element('select', { name: variable.name });
  select.addEventListener('change', () => onChange([select.value]));
  const root = element('label', { class: 'choice' }, element('span', { class: 'label' }, variable.label), select);
  const update = ({ options, values }: VariableState) => {
    select.replaceChildren(
      ...options.map(({ text, value }) => element('option', { value, selected: values.includes(value) }, text)),
    );
    select.disabled = options.length === 0;
  };
  update(variable);
  return { root, update };
}

function createBoxes(variable: VariableState, onChange: OnChange): Choice {
  const summary = element('summary', { 'aria-label': variable.label });
  const list = element('fieldset', {}, element('legend', { class: 'hidden' }, variable.label));
  const details = element('details', {}, summary, list);
  const root = element(
    'div',
    { class: 'choice' },
    element('span', { class: 'label', 'aria-hidden': 'true' }, variable.label),
    details,
  );
  let state = variable;

  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!details.contains(event.target as Node)) details.open = false;
  });

  function box(text: string, value: string, tick: () => void): HTMLElement {
    const input = element('input', { type: 'checkbox', value });
    input.addEventListener('change', tick);
    return element('label', {}, input, text);
  }

  function pick(value: string): void {
    const chosen = new Set(state.values);
    if (!chosen.delete(value)) chosen.add(value);
    const values = state.options.map((option) => option.value).filter((option) => chosen.has(option));
    onChange(state.includeAll && values.length === state.options.length ? 'all' : values);
  }

  function rebuild(): void {
    const all = state.includeAll ? [box('All', '$__all', () => onChange(state.all ? [] : 'all'))] : [];
    list.replaceChildren(
      list.firstElementChild!,
      ...all,
      ...state.options.map(({ text, value }) => box(text, value, () => pick(value))),
    );
  }

  function update(next: VariableState): void {
    const changed = JSON.stringify(next.options) !== JSON.stringify(state.options) || list.childElementCount === 1;
    state = next;
    // The boxes stay where they are while somebody ticks them.
    if (changed) rebuild();
    for (const input of list.querySelectorAll('input')) {
      input.checked = input.value === '$__all' ? state.all : state.values.includes(input.value);
    }
    const names = state.options.filter(({ value }) => state.values.includes(value)).map(({ text }) => text);
    const text =
      state.options.length === 0
        ? 'None yet'
        : state.all
          ? `All (${state.options.length})`
          : formatList(names, 2) || 'None';
    summary.replaceChildren(text);
    summary.setAttribute('aria-label', `${state.label}: ${text}`);
  }
  update(variable);
  return { root, update };
}
