// The state of the page is its address, in Grafana's words: from, to, var-<name>.

import type { VariableState } from '../messages.ts';

/** The part of the address that the server is asked with. */
export function readAddress(search: string): URLSearchParams {
  const kept = [...new URLSearchParams(search)].filter(
    ([name]) => name === 'from' || name === 'to' || name.startsWith('var-'),
  );
  return new URLSearchParams(kept);
}

export function withRange(address: URLSearchParams, from: string, to: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  changed.set('from', from);
  changed.set('to', to);
  return changed;
}

/** @param values chosen values, or "all" */
export function withVariable(
  address: URLSearchParams,
  variable: VariableState,
  values: readonly string[] | 'all',
): URLSearchParams {
  const name = `var-${variable.name}`;
  const changed = new URLSearchParams(address);
  changed.delete(name);
  // The topics of one set mean nothing in another.
  if (variable.name === 'head') changed.delete('var-topic');
  if (values === 'all') changed.append(name, '$__all');
  else if (values.length === 0) changed.append(name, '');
  else for (const value of values) changed.append(name, value);
  return changed;
}
