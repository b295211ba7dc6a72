import type { Pool } from 'pg';

// Roles are of the whole cluster, so they are made once, under a lock, and grants are made in each database.
//   newsgauge_writer     the stages: reads and writes core and stream
//   newsgauge_analyst    people's SQL: reads schema newsgauge, 60 s a statement
//   newsgauge_dashboard  Grafana and the viewer: reads schema newsgauge, 10 s a statement
// The owner is whoever runs the migrations.
export const ROLES_SQL = `
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
GRANT newsgauge_writer, newsgauge_analyst, newsgauge_dashboard TO CURRENT_USER;
GRANT USAGE ON SCHEMA core TO newsgauge_writer;
GRANT USAGE, CREATE ON SCHEMA stream TO newsgauge_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA core, stream TO newsgauge_writer;
GRANT USAGE ON SCHEMA newsgauge TO newsgauge_writer, newsgauge_analyst, newsgauge_dashboard;
GRANT SELECT ON ALL TABLES IN SCHEMA newsgauge TO newsgauge_writer, newsgauge_analyst, newsgauge_dashboard;
`.trim();

// Any fixed number of ours; the lock is of the database in which it is taken, so roles use one named by hash.
const ROLES_LOCK = 0x6e67_0001;

/**
 * Makes the roles and grants them what they need here. Safe to repeat.
 * @returns false where the connecting user may not create roles; ROLES_SQL is then for an administrator to run.
 */
export async function createRoles(pool: Pool): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [ROLES_LOCK]);
    await client.query(ROLES_SQL);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    if ((error as { code?: string }).code === '42501') return false;
    throw error;
  } finally {
    client.release();
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
