-- The login that Grafana reads with: a member of newsgauge_dashboard (views only, 10 s a statement) and of nothing else.
-- psql -v password=... -f login.sql, by somebody who may make roles, after newsgauge migrate --roles. Safe to repeat.
SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'grafana') AS missing \gset
\if :missing
CREATE ROLE grafana LOGIN;
\endif
ALTER ROLE grafana PASSWORD :'password';
-- A setting of a role holds for whoever logs in as that role, not for its members: so it is set here too.
ALTER ROLE grafana SET statement_timeout = '10s';
ALTER ROLE grafana SET default_transaction_read_only = on;
GRANT newsgauge_dashboard TO grafana;
