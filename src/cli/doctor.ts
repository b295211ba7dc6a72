import { Command } from 'commander';
import { HEADS_FOLDER, MODEL_FOLDER } from '../classifier/classifier.ts';
import { readHeads } from '../classifier/heads.ts';
import { checkModelFiles, readManifest } from '../classifier/model.ts';
import { openForReading, openStream } from '../pipeline.ts';
import type { Database } from '../store/connect.ts';
import { isCurrent } from '../store/migrate.ts';
import { checkRollups } from '../store/rollups.ts';
import { STREAMS, type StreamName } from '../stream/stream.ts';
import { type Context, type GlobalOptions, runCommand } from './command.ts';
import { printRows } from './output.ts';

type Check = { check: string; ok: boolean; found: string };

export const doctorCommand = new Command('doctor')
  .description('check the model, the database, the streams; with --deep also the rollups against a recount')
  .option('--deep', 'recompute the rollups from the rows and compare')
  .option('--json', 'one JSON object a check')
  .addHelpText('after', '\nExamples:\n  newsgauge doctor\n  newsgauge doctor --deep --json')
  .action((_options, command: Command) => {
    const { deep, ...options } = command.optsWithGlobals<GlobalOptions & { deep?: boolean }>();
    return runCommand(options, async (context) => {
      const checks = [await checkNode(), await checkModel(), ...(await checkDatabase(context, deep ?? false))];
      printRows(checks, context.json);
      return checks.every(({ ok }) => ok);
    });
  });

const checkNode = async (): Promise<Check> => ({
  check: 'node',
  ok: true,
  found: `${process.version} on ${process.platform}-${process.arch}`,
});

async function checkModel(): Promise<Check> {
  try {
    const manifest = await readManifest(MODEL_FOLDER);
    await checkModelFiles(MODEL_FOLDER, manifest);
    const heads = (await readHeads(HEADS_FOLDER)).map(({ name, version }) => `${name} ${version}`);
    return {
      check: 'model',
      ok: true,
      found: `${manifest.name} ${manifest.version} on the CPU, files as in the manifest; heads ${heads.join(', ')}`,
    };
  } catch (error) {
    return { check: 'model', ok: false, found: (error as Error).message };
  }
}

async function checkStreams(
  database: Database,
  { config, log, onClose }: Pick<Context, 'config' | 'log' | 'onClose'>,
): Promise<Check[]> {
  try {
    const stream = await openStream(config, database, log, { create: false });
    onClose(stream.close);
    const checks: Check[] = [];
    for (const [name, { groups }] of Object.entries(STREAMS)) {
      for (const group of groups) {
        const lag = await stream.lag(name as StreamName, group);
        checks.push({ check: `stream ${name}`, ok: true, found: `${group} has ${lag} records to read` });
      }
    }
    return checks;
  } catch (error) {
    return [{ check: 'streams', ok: false, found: (error as Error).message }];
  }
}

async function checkDatabase({ config, log, onClose }: Context, deep: boolean): Promise<Check[]> {
  let database: Database;
  try {
    database = await openForReading(config, log);
  } catch (error) {
    return [{ check: 'database', ok: false, found: (error as Error).message }];
  }
  onClose(database.close);
  const { pool } = database;
  if (!(await isCurrent(database))) {
    const found = `${database.where} lacks tables of this version, or this user may not see them; run newsgauge migrate`;
    return [{ check: 'database', ok: false, found }];
  }
  const about = await pool.query<{ version: string; timezone: string }>(
    "SELECT current_setting('server_version') AS version, timezone FROM core.newsroom",
  );
  const counts = await pool.query<{ articles: string; undated: string; untagged: string; dead: string }>(
    `SELECT (SELECT count(*) FROM core.article) AS articles, (SELECT count(*) FROM core.article WHERE published_on IS NULL) AS undated,
            (SELECT count(DISTINCT g.article_id) FROM core.tag g WHERE g.reason IS NOT NULL) AS untagged, (SELECT count(*) FROM core.dead_letter) AS dead`,
  );
  const { articles, undated, untagged, dead } = counts.rows[0] as {
    articles: string;
    undated: string;
    untagged: string;
    dead: string;
  };
  const checks: Check[] = [
    {
      check: 'database',
      ok: true,
      found: `${database.where}, PostgreSQL ${about.rows[0]?.version}, days of ${about.rows[0]?.timezone}`,
    },
    {
      check: 'articles',
      ok: true,
      found: `${articles} stored, ${undated} of them undated, ${untagged} untagged; ${dead} dead letters`,
    },
  ];
  checks.push(...(await checkStreams(database, { config, log, onClose })));
  for (const { name, version } of await readHeads(HEADS_FOLDER)) {
    const active = await pool.query<{ version: string }>('SELECT version FROM core.head WHERE name = $1 AND active', [
      name,
    ]);
    const shown = active.rows[0]?.version ?? version;
    const behind = `version ${version} is shipped, the charts show ${shown}: new articles are missing from them`;
    const found = shown === version ? `version ${version}` : behind;
    checks.push({ check: `head ${name}`, ok: shown === version, found });
  }
  if (deep) {
    const differences = await checkRollups(pool);
    const first = differences[0];
    const found = first
      ? `${differences.length}${differences.length === 100 ? ' or more' : ''} cells differ from a recount, first ${JSON.stringify(first)}`
      : 'equal a recount of the rows';
    checks.push({ check: 'rollups', ok: differences.length === 0, found });
  }
  return checks;
}
