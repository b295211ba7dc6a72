import { Command } from 'commander';
import pg from 'pg';
import { openForReading } from '../pipeline.ts';
import { mayUseRole } from '../store/roles.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printRows } from './output.ts';

const ROLE = 'newsgauge_analyst';
const TIMEOUT = '60s';

/** As JSON and spreadsheets take them: a date stays that date in every time zone, a count is a number, a key is its digits. */
const { builtins } = pg.types;
const PARSERS: Record<number, (text: string) => unknown> = {
  [builtins.DATE]: (text) => text,
  [builtins.INT8]: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
  [builtins.NUMERIC]: Number,
  [builtins.UUID]: (text) => text.replaceAll('-', ''),
};
const PLAIN_TYPES = { getTypeParser: (oid: number) => PARSERS[oid] ?? pg.types.getTypeParser(oid, 'text') };

export const sqlCommand = new Command('sql')
  .description('run one read-only query on the views of schema newsgauge')
  .argument('<query>', 'SQL; the views are on the search path')
  .option('--json', 'one JSON object a row')
  .addHelpText(
    'after',
    `
Examples:
  newsgauge sql "SELECT month, topic, articles, round(share::numeric, 3) AS share FROM coverage_monthly ORDER BY month DESC LIMIT 20"
  newsgauge sql --json "SELECT outlet, count(*) FROM articles GROUP BY outlet"`,
  )
  .action((query: string, _options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, log, json, signal, onClose }) => {
      const database = await openForReading(config, log);
      onClose(database.close);
      const client = await database.pool.connect();
      const { rows: backend } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      signal.addEventListener(
        'abort',
        () => void database.pool.query('SELECT pg_cancel_backend($1)', [backend[0]?.pid]).catch(() => undefined),
      );
      try {
        await client.query('BEGIN READ ONLY');
        if (await mayUseRole(database.pool, ROLE)) await client.query(`SET LOCAL ROLE ${ROLE}`);
        await client.query(`SET LOCAL statement_timeout = '${TIMEOUT}'`);
        await client.query('SET LOCAL search_path = newsgauge');
        // The extended protocol takes one statement only, so a query cannot end this transaction and go on as someone else.
        const { rows } = await client.query({
          text: query,
          values: [],
          queryMode: 'extended',
          types: PLAIN_TYPES,
        } as never);
        printRows(rows, json);
      } catch (cause) {
        throw new Error(`sql: ${(cause as Error).message}`, { cause });
      } finally {
        await client.query('ROLLBACK').catch(() => undefined);
        client.release();
      }
      return undefined;
    }),
  );
