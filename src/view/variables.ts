import type { ChoiceVariable, Dashboard } from './dashboard.ts';
import { compileQuery, type Selection } from './macros.ts';
import type { Option, VariableState } from './messages.ts';
import type { RunQuery } from './query.ts';
import type { TimeRange } from './range.ts';

/** Grafana's word in the address bar for every option. */
export const ALL = '$__all';

/** @returns the values that are asked for, by variable name; none where the address does not name the variable. */
export type Requested = (name: string) => readonly string[] | undefined;

/**
 * Finds each variable's options and what is chosen, in the order of the file: a later variable's query may use an earlier one.
 * Values that are no option are reported, not used; where nothing else was asked for, the file's default holds.
 */
export async function resolveVariables(
  dashboard: Dashboard,
  range: TimeRange,
  requested: Requested,
  run: RunQuery,
): Promise<VariableState[]> {
  const states: VariableState[] = [];
  for (const variable of dashboard.templating.list) {
    if (variable.type === 'datasource') continue;
    const options = await findOptions(variable, range, selections(states), run);
    states.push(choose(variable, options, requested(variable.name)));
  }
  return states;
}

/** The form in which compileQuery takes variables. */
export function selections(states: readonly VariableState[]): Map<string, Selection> {
  return new Map(states.map(({ name, multi, includeAll, values }) => [name, { list: multi || includeAll, values }]));
}

async function findOptions(
  variable: ChoiceVariable,
  range: TimeRange,
  variables: Map<string, Selection>,
  run: RunQuery,
): Promise<Option[]> {
  if (variable.type === 'custom') return customOptions(variable.query);
  const { columns, rows } = await run(compileQuery(variable.query, { range, variables }));
  const place = (name: string, otherwise: number) => {
    const index = columns.findIndex((column) => column.name === name);
    return index < 0 ? otherwise : index;
  };
  const text = place('__text', 0);
  const value = place('__value', text);
  return rows.map((row) => ({ text: String(row[text]), value: String(row[value]) }));
}

/** "a, b, Text : c" as Grafana reads it. */
function customOptions(query: string): Option[] {
  return query.split(',').map((part) => {
    const [text = '', value = text] = part.split(' : ').map((side) => side.trim());
    return { text, value };
  });
}

function choose(variable: ChoiceVariable, options: Option[], requested: readonly string[] | undefined): VariableState {
  const { name, label = name, multi, includeAll } = variable;
  const state = (values: string[], all: boolean, unknown: string[]): VariableState => ({
    name,
    label,
    multi,
    includeAll,
    options,
    values,
    all,
    unknown,
  });
  const every = options.map(({ value }) => value);
  const pick = (wanted: readonly string[]) => {
    const values = every.filter((value) => wanted.includes(value));
    return multi ? values : values.slice(0, 1);
  };
  const isAll = (wanted: readonly string[]) => includeAll && wanted.includes(ALL);

  let unknown: string[] = [];
  if (requested) {
    if (isAll(requested)) return state(every, true, []);
    const asked = requested.filter((value) => value !== '');
    unknown = asked.filter((value) => !every.includes(value));
    // An empty list is a choice where several values can be chosen: nothing.
    if (pick(asked).length > 0 || (asked.length === 0 && multi)) return state(pick(asked), false, unknown);
  }
  const preset = [variable.current?.value ?? []].flat();
  if (isAll(preset)) return state(every, true, unknown);
  const values = pick(preset);
  if (values.length > 0) return state(values, false, unknown);
  return includeAll ? state(every, true, unknown) : state(every.slice(0, 1), false, unknown);
}
