import type { Pool } from 'pg';
import pg from 'pg';
import type { CompiledQuery } from './macros.ts';
import type { Cell, ColumnType, PanelData } from './messages.ts';

/** The role that the viewer takes in each transaction; it can read schema newsgauge and nothing else. */
export const DASHBOARD_ROLE = 'newsgauge_dashboard';

export type RunQuery = (query: CompiledQuery) => Promise<PanelData>;

/**
 * Makes the one way in which the viewer asks the database: a read-only transaction as newsgauge_dashboard, ten seconds at most.
 * Where this user may not take the role, it reads as itself, and still read-only.
 */
export async function createRunner(pool: Pool): Promise<RunQuery> {
  // Another database of this server may have made the role, without letting us take it.
  const { rows } = await pool.query<{ may: boolean }>(
    "SELECT pg_has_role(oid, 'MEMBER') AS may FROM pg_roles WHERE rolname = $1",
    [DASHBOARD_ROLE],
  );
  const role = rows[0]?.may ? `SET LOCAL ROLE ${DASHBOARD_ROLE};` : '';
  const begin = `BEGIN READ ONLY; ${role} SET LOCAL statement_timeout = '10s'; SET LOCAL search_path = newsgauge`;
  const run = async ({ text, values }: CompiledQuery): Promise<PanelData> => {
    const client = await pool.connect();
    let broken = false;
    try {
      await client.query(begin);
      const result = await client.query<Cell[]>({
        text,
        values,
        rowMode: 'array',
        // Only the extended protocol refuses a second statement, and pg would leave it where there is no placeholder.
        queryMode: 'extended',
        types: { getTypeParser: (oid: number) => PARSERS[TYPES[oid] ?? 'string'](oid) },
      } as pg.QueryArrayConfig);
      const columns = result.fields.map(({ name, dataTypeID }) => ({ name, type: TYPES[dataTypeID] ?? 'string' }));
      return withTimes({ columns, rows: result.rows });
    } finally {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      client.release(broken);
    }
  };
  return run;
}

const { builtins } = pg.types;
const TYPES: Record<number, ColumnType> = {
  [builtins.INT2]: 'number',
  [builtins.INT4]: 'number',
  [builtins.INT8]: 'number',
  [builtins.FLOAT4]: 'number',
  [builtins.FLOAT8]: 'number',
  [builtins.NUMERIC]: 'number',
  [builtins.BOOL]: 'boolean',
  [builtins.DATE]: 'time',
  [builtins.TIMESTAMP]: 'time',
  [builtins.TIMESTAMPTZ]: 'time',
};

const PARSERS: Record<ColumnType, (oid: number) => (text: string) => Cell> = {
  number: () => Number,
  boolean: () => (text) => text === 't',
  string: () => (text) => text,
  // A date or a timestamp without zone is UTC, as it is for Grafana; pg would take this machine's zone.
  time: (oid) => (text) =>
    oid === builtins.TIMESTAMPTZ
      ? (pg.types.getTypeParser(builtins.TIMESTAMPTZ, 'text')(text) as Date).getTime()
      : Date.parse(oid === builtins.DATE ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`),
};

/** A number in a column named "time" is seconds since 1970: that is what $__timeGroup gives. */
function withTimes({ columns, rows }: PanelData): PanelData {
  const index = columns.findIndex(({ name, type }) => name === 'time' && type === 'number');
  if (index < 0) return { columns, rows };
  columns[index]!.type = 'time';
  for (const row of rows) if (typeof row[index] === 'number') row[index] = row[index] * 1000;
  return { columns, rows };
}
