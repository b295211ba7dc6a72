import type { DashboardList, DashboardView, Failure } from '../messages.ts';
import { readAddress, withRange, withVariable } from './address.ts';
import { type Choice, createChoice } from './choice.ts';
import { element } from './element.ts';
import { formatList, formatTime } from './format.ts';
import { createPanel, type PanelFrame } from './panel.ts';
import { createPeriod } from './period.ts';
import { darkScheme } from './theme.ts';

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const uid = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');

const choices = new Map<string, Choice>();
let frames: PanelFrame[] = [];
let running = new AbortController();
let nextLook: ReturnType<typeof setTimeout> | undefined;

const period = createPeriod((from, to) => go(withRange(readAddress(location.search), from, to)));
find('.controls').append(period.root);
find('.controls').addEventListener('submit', (event) => event.preventDefault());

addEventListener('popstate', () => void show());
darkScheme.addEventListener('change', () => {
  for (const frame of frames) frame.redraw();
});
void show();
void showNavigation();

function go(address: URLSearchParams): void {
  history.pushState(null, '', `${location.pathname}?${address}`);
  void show();
}

/** Shows what the address says. */
async function show(): Promise<void> {
  clearTimeout(nextLook);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const query = readAddress(location.search).toString();
  find('#panels').setAttribute('aria-busy', 'true');
  try {
    const view = await ask<DashboardView>(`/api/dashboards/${encodeURIComponent(uid)}?${query}`, signal);
    showWords(view);
    showControls(view);
    if (frames.length === 0) {
      frames = view.panels.map((panel) => createPanel(view.uid, panel));
      find('#panels').replaceChildren(...frames.map(({ root }) => root));
    }
    await Promise.all(frames.map((frame) => frame.load(view, query, signal)));
    if (view.refreshMs !== null) nextLook = setTimeout(look, view.refreshMs);
  } catch (error) {
    if (signal.aborted) return;
    const message =
      error instanceof TypeError ? 'The viewer cannot be reached; is it still running?' : (error as Error).message;
    frames = [];
    find('#panels').replaceChildren(element('p', { class: 'failed', role: 'alert' }, message));
  }
  find('#panels').removeAttribute('aria-busy');
}

/** Reads anew, unless nobody is looking or somebody is choosing; then later. */
function look(): void {
  const choosing =
    document.querySelector('.controls details[open], .controls select:focus, .controls input:focus') !== null;
  if (document.hidden || choosing) nextLook = setTimeout(look, 1_000);
  else void show();
}

function showWords({ title, description, notice, variables, range }: DashboardView): void {
  document.title = `${title} – Newsgauge`;
  find('h1').textContent = title;
  find('.standfirst').textContent = description;
  for (const place of document.querySelectorAll<HTMLElement>('.notice')) {
    place.textContent = notice;
    place.hidden = notice === null;
  }
  const outlets = variables.find(({ name }) => name === 'outlet');
  const names = outlets?.options.filter(({ value }) => outlets.values.includes(value)).map(({ text }) => text) ?? [];
  const times = `${formatTime(range.fromMs, 'month')} to ${formatTime(range.toMs, 'month')}`;
  const unknown = variables.flatMap((variable) => variable.unknown);
  const missing =
    unknown.length > 0 ? ` The address also asks for ${formatList(unknown)}, which this database does not have.` : '';
  find('.shown').textContent =
    names.length > 0 ? `${formatList(names, 8)}, ${times}.${missing}` : `${times}.${missing}`;
}

function showControls({ variables, range }: DashboardView): void {
  period.update(range);
  for (const variable of variables) {
    const known = choices.get(variable.name);
    if (known) {
      known.update(variable);
      continue;
    }
    const choice = createChoice(variable, (values) => go(withVariable(readAddress(location.search), variable, values)));
    choices.set(variable.name, choice);
    find('.controls').append(choice.root);
  }
}

async function showNavigation(): Promise<void> {
  const list = await ask<DashboardList>('/api/dashboards').catch(() => []);
  if (list.length < 2) return;
  const links = list.map((one) =>
    element('a', { href: `/d/${one.uid}`, 'aria-current': one.uid === uid && 'page' }, one.title),
  );
  find('nav').replaceChildren(...links);
}

async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal });
  const result = (await answer.json()) as T | Failure;
  if (!answer.ok) throw new Error((result as Failure).error);
  return result as T;
}
