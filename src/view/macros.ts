// A panel's SQL, as Grafana's editor has it, becomes one query with placeholders. Nothing is ever pasted into the text.
//
//   IN ($v)      a variable of several values: = ANY($n::text[]); NOT IN ($v) likewise
//   IN ('$v')    a variable of one value, which Grafana inserts without quotes
//   $__timeFilter(column)   $__timeFrom()   $__timeTo()
//   $__timeGroup(column,'1d')   $__timeGroupAlias(column,'1d')   with s, m, h, d, w, or '$__interval'
//
// Everything else with a dollar sign is an error that names it.

import type { TimeRange } from './range.ts';

export type Selection = { list: boolean; values: readonly string[] };
export type QueryContext = { range: TimeRange; variables: ReadonlyMap<string, Selection> };
export type CompiledQuery = { text: string; values: unknown[] };

/** The SQL of a dashboard is outside the dialect; the message names what is. */
export class DialectError extends Error {
  override name = 'DialectError';
}

const PIECE = /(\bNOT\s+)?\bIN\s*\(\s*('?)\$(?:\{(\w+)\}|(\w+))\2\s*\)|\$(\w+)\(([^)]*)\)(\s*,)?/gi;

/**
 * @param sql rawSql of a panel, or the query of a variable
 * @throws DialectError
 */
export function compileQuery(sql: string, { range, variables }: QueryContext): CompiledQuery {
  const values: unknown[] = [];
  // A placeholder for each use: PostgreSQL infers its type from that place, as it does for Grafana's literals.
  const bind = (value: unknown) => `$${values.push(value)}`;
  const from = () => bind(range.from.toISOString());
  const to = () => bind(range.to.toISOString());

  function membership(not: boolean, quoted: boolean, name: string): string {
    const variable = variables.get(name);
    if (!variable) throw new DialectError(`unknown variable $${name}`);
    if (variable.list === quoted) {
      const right = variable.list ? `IN ($${name})` : `IN ('$${name}')`;
      throw new DialectError(`variable $${name} must be written ${right}, or Grafana would quote it wrongly`);
    }
    return `${not ? '<> ALL' : '= ANY'}(${bind([...variable.values])}::text[])`;
  }

  function macro(name: string, argument: string, comma: string): string {
    const parts = argument.split(',').map((part) => part.trim());
    const [column = ''] = parts;
    const expect = (count: number) => {
      const given = parts.filter((part) => part !== '').length;
      if (given !== count) throw new DialectError(`$${name}(${argument}) takes ${count} arguments`);
    };
    switch (name) {
      case '__timeFilter':
        expect(1);
        return `${column} BETWEEN ${from()} AND ${to()}${comma}`;
      case '__timeFrom':
        expect(0);
        return `${from()}${comma}`;
      case '__timeTo':
        expect(0);
        return `${to()}${comma}`;
      case '__timeGroup':
      case '__timeGroupAlias': {
        expect(2);
        if (name === '__timeGroup' && comma)
          throw new DialectError('use $__timeGroupAlias in a SELECT: Grafana renames $__timeGroup(…),');
        const seconds = groupSeconds(parts[1]!, range);
        const alias = name === '__timeGroupAlias' ? ' AS "time"' : '';
        return `floor(extract(epoch from ${column})/${seconds})*${seconds}${alias}${comma}`;
      }
      default:
        throw new DialectError(`unknown macro $${name}(…)`);
    }
  }

  let text = '';
  let end = 0;
  for (const match of sql.matchAll(PIECE)) {
    text += plain(sql.slice(end, match.index));
    end = match.index + match[0].length;
    const [, not, quote, braced, bare, macroName, argument = '', comma = ''] = match;
    text +=
      macroName === undefined
        ? membership(not !== undefined, quote === "'", (braced ?? bare)!)
        : macro(macroName, argument, comma);
  }
  return { text: text + plain(sql.slice(end)), values };
}

function plain(sql: string): string {
  const stray = /\$\{?[\w:]*\}?/.exec(sql);
  if (stray) throw new DialectError(`${stray[0]} is outside IN (…) and is no macro`);
  return sql;
}

const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

function groupSeconds(argument: string, range: TimeRange): number {
  const interval = argument.replace(/^'(.*)'$/, '$1');
  if (interval === '$__interval') return intervalSeconds(range);
  const [, count, unit] = /^(\d+)([smhdw])$/.exec(interval) ?? [];
  if (!count || !unit) throw new DialectError(`interval ${argument} is not a number and one of s, m, h, d, w`);
  return Number(count) * UNIT_SECONDS[unit]!;
}

const STEPS = [1, 5, 15, 60, 300, 900, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86_400, 7 * 86_400, 30 * 86_400];
const MOST_POINTS = 1000;

/** The step of $__interval: the smallest round one that gives at most a thousand points. */
export function intervalSeconds({ from, to }: TimeRange): number {
  const least = (to.getTime() - from.getTime()) / 1000 / MOST_POINTS;
  return STEPS.find((step) => step >= least) ?? STEPS.at(-1)!;
}
