import pg, { type Pool } from 'pg';
import { inTransaction } from '../transaction.ts';

// Roles are of the whole cluster, so they are made once, under a lock, and grants are made in each database.
//   newsgauge_writer     the stages: reads and writes core and stream
//   newsgauge_analyst    people's SQL: reads schema newsgauge, 60 s a statement
//   newsgauge_dashboard  Grafana and the viewer: reads schema newsgauge, 10 s a statement
// The owner is whoever runs the migrations.
//
// Segments of the embedded stream come and go, and belong to newsgauge_writer (src/stream/embedded.ts): no grant touches
// them, because a grant on a table that is being dropped fails the one who drops it.

/** The statements that make the roles, for a user; an administrator can run them in the database. */
export const rolesSql = (user: string): string =>
  `
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['newsgauge_writer', 'newsgauge_analyst', 'newsgauge_dashboard'] LOOP
    CONTINUE WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = r);
    EXECUTE format('CREATE ROLE %I NOLOGIN', r);
    EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', r,
                   CASE r WHEN 'newsgauge_analyst' THEN '60s' WHEN 'newsgauge_dashboard' THEN '10s' ELSE '0' END);
  END LOOP;
END $$;
GRANT newsgauge_writer, newsgauge_analyst, newsgauge_dashboard TO ${pg.escapeIdentifier(user)};
GRANT USAGE ON SCHEMA core TO newsgauge_writer;
GRANT USAGE, CREATE ON SCHEMA stream TO newsgauge_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA core TO newsgauge_writer;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA core TO newsgauge_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON stream.log, stream.consumer_group TO newsgauge_writer;
GRANT USAGE ON SCHEMA newsgauge TO newsgauge_writer, newsgauge_analyst, newsgauge_dashboard;
GRANT SELECT ON ALL TABLES IN SCHEMA newsgauge TO newsgauge_writer, newsgauge_analyst, newsgauge_dashboard;
`.trim();

/** Fixed numbers of ours. An advisory lock is of one database, so two databases can still meet over CREATE ROLE. */
const ROLES_LOCK = 0x6e67_0001;
const ROLE_EXISTS = new Set(['42710', '23505']);
const NOT_ALLOWED = '42501';

/**
 * Makes the roles and grants them what they need here. Safe to repeat.
 * @returns null, or the SQL for an administrator where the connecting user may not create roles
 */
export async function createRoles(pool: Pool): Promise<string | null> {
  const found = await pool.query<{ user: string }>('SELECT current_user AS user');
  const sql = rolesSql(found.rows[0]?.user as string);
  const create = () =>
    inTransaction(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [ROLES_LOCK]);
      await client.query(sql);
    });
  try {
    await create().catch((error) => {
      if (!ROLE_EXISTS.has(error.code)) throw error;
      return create();
    });
    return null;
  } catch (error) {
    if ((error as { code?: string }).code === NOT_ALLOWED) return sql;
    throw error;
  }
}

/** True where `SET LOCAL ROLE role` will work. */
export async function mayUseRole(pool: Pool, role: string): Promise<boolean> {
  const { rows } = await pool.query<{ may: boolean }>(
    'SELECT coalesce(bool_or(pg_has_role(oid, $2)), false) AS may FROM pg_roles WHERE rolname = $1',
    [role, 'MEMBER'],
  );
  return rows[0]?.may ?? false;
}
