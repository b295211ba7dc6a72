// Grafana's own, textual way from a panel's SQL to a query, as its source has it: the front end pastes variables
// (SqlDatasource.interpolateVariable), then the back end expands macros (grafana-postgresql-datasource/macros.go).
// It exists for one purpose: rows must be the same as the viewer's, which binds every value.

export type TextVariable = { list: boolean; values: readonly string[] };
export type TextRange = { from: Date; to: Date };

export function expandAsGrafana(
  sql: string,
  variables: ReadonlyMap<string, TextVariable>,
  range: TextRange,
  interval = '1d',
): string {
  return expandMacros(pasteVariables(sql, variables).replaceAll('$__interval', interval), range);
}

function pasteVariables(sql: string, variables: ReadonlyMap<string, TextVariable>): string {
  return sql.replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced, bare) => {
    const variable = variables.get(braced ?? bare);
    if (!variable) return whole;
    const double = (value: string) => value.replaceAll("'", "''");
    return variable.list
      ? variable.values.map((value) => `'${double(value)}'`).join(',')
      : double(variable.values[0] ?? '');
  });
}

function expandMacros(sql: string, range: TextRange): string {
  const from = rfc3339(range.from);
  const to = rfc3339(range.to);
  return sql.replace(/\$([_a-zA-Z0-9]+)\(([^)]*)\)/g, (_, name: string, list: string) => {
    const [column = '', interval = ''] = list.split(',').map((part) => part.trim());
    switch (name) {
      case '__timeFilter':
        return `${column} BETWEEN '${from}' AND '${to}'`;
      case '__timeFrom':
        return `'${from}'`;
      case '__timeTo':
        return `'${to}'`;
      case '__timeGroup':
        return timeGroup(column, interval);
      case '__timeGroupAlias':
        return `${timeGroup(column, interval)} AS "time"`;
      default:
        throw new Error(`unknown macro "${name}"`);
    }
  });
}

function timeGroup(column: string, interval: string): string {
  const [, count, unit] = /^'?(\d+)([smhdw])'?$/.exec(interval)!;
  const seconds = Number(count) * { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }[unit as 's']!;
  return `floor(extract(epoch from ${column})/${seconds})*${seconds}`;
}

/** Go's time.RFC3339Nano in UTC: no zeros at the end of the fraction. */
function rfc3339(time: Date): string {
  return time.toISOString().replace(/\.?0+Z$/, 'Z');
}
