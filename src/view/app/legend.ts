import { element, swatch } from './element.ts';

export type Legend = { root: HTMLElement; hidden(): ReadonlySet<string> };

/**
 * Buttons that switch series off and on, and bring one to the front while they have the pointer or the focus.
 * @param hidden names that start switched off
 */
export function createLegend(
  entries: readonly { name: string; colour: string }[],
  hidden: ReadonlySet<string>,
  on: { change(): void; focus(name: string | null): void },
): Legend {
  const off = new Set(hidden);
  const items = entries.map(({ name, colour }) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(!off.has(name)) }, swatch(colour), name);
    button.addEventListener('click', () => {
      if (!off.delete(name)) off.add(name);
      button.setAttribute('aria-pressed', String(!off.has(name)));
      on.change();
    });
    for (const event of ['pointerenter', 'focus']) button.addEventListener(event, () => on.focus(name));
    for (const event of ['pointerleave', 'blur']) button.addEventListener(event, () => on.focus(null));
    return element('li', {}, button);
  });
  return {
    root: element('ul', { class: 'legend', 'aria-label': 'Series; press one to hide or show it' }, ...items),
    hidden: () => off,
  };
}
