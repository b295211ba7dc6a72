-- Backfills that several processes share and that go on after any stop (src/ingest/archive/run.ts).
--
-- Invariants
--   A unit is claimed by a worker, whose advisory lock lives as long as its process: of a dead one it can be claimed at once.
--   A unit is done only after the stream has acknowledged what was sent of it.

CREATE SEQUENCE core.backfill_worker AS integer CYCLE;

ALTER TABLE core.backfill_run
  ADD COLUMN listed_at timestamptz,
  ADD COLUMN from_on date,
  ADD COLUMN to_on date,
  ADD COLUMN outlet text;
COMMENT ON COLUMN core.backfill_run.options IS 'what the source is made of again by backfill resume';
COMMENT ON COLUMN core.backfill_run.listed_at IS 'when all its units stood in backfill_unit; NULL: not yet';
COMMENT ON COLUMN core.backfill_run.from_on IS 'articles published before are left out; NULL: none';
COMMENT ON COLUMN core.backfill_run.to_on IS 'articles published after that day are left out; NULL: none';
COMMENT ON COLUMN core.backfill_run.outlet IS 'outlet of what names none; NULL: by the host of the address';

ALTER TABLE core.backfill_unit
  ADD COLUMN position integer NOT NULL DEFAULT 0,
  ADD COLUMN bytes bigint,
  ADD COLUMN worker integer,
  ADD COLUMN outside bigint NOT NULL DEFAULT 0,
  ADD COLUMN started_at timestamptz,
  ADD COLUMN finished_at timestamptz;
ALTER TABLE core.backfill_unit ALTER COLUMN state SET DEFAULT 'open';
CREATE INDEX backfill_unit_to_claim ON core.backfill_unit (run_id, position) WHERE state IN ('open', 'claimed');
COMMENT ON COLUMN core.backfill_unit.worker IS 'number of the worker that claimed it last';
COMMENT ON COLUMN core.backfill_unit.outside IS 'articles left out because they are older or newer than was asked for';

CREATE VIEW newsgauge.backfills AS
SELECT r.id AS run, r.kind, r.source, r.outlet, r.from_on, r.to_on, r.state, r.started_at, r.finished_at,
       count(u.unit) AS units, count(u.unit) FILTER (WHERE u.state = 'done') AS units_done, count(u.unit) FILTER (WHERE u.state = 'failed') AS units_failed,
       r.listed_at IS NOT NULL AS listed,
       coalesce(sum(u.read), 0)::bigint AS read, coalesce(sum(u.sent), 0)::bigint AS sent, coalesce(sum(u.known), 0)::bigint AS known,
       coalesce(sum(u.undated), 0)::bigint AS undated, coalesce(sum(u.outside), 0)::bigint AS outside, coalesce(sum(u.rejected), 0)::bigint AS rejected
FROM core.backfill_run r
LEFT JOIN core.backfill_unit u ON u.run_id = r.id
GROUP BY r.id;
COMMENT ON VIEW newsgauge.backfills IS 'One row a backfill: what was loaded, of which period, and how completely. A period without articles that no backfill has loaded is no period without news.';
COMMENT ON COLUMN newsgauge.backfills.run IS 'Number of the run';
COMMENT ON COLUMN newsgauge.backfills.kind IS 'Kind of the source: file, wayback, warc, ccnews, sitemap, gdelt, feed-pages';
COMMENT ON COLUMN newsgauge.backfills.source IS 'What was loaded, for people';
COMMENT ON COLUMN newsgauge.backfills.outlet IS 'Slug of the outlet of what names none; NULL: by the host of the address';
COMMENT ON COLUMN newsgauge.backfills.from_on IS 'First day that was asked for; NULL: all';
COMMENT ON COLUMN newsgauge.backfills.to_on IS 'Last day that was asked for; NULL: all';
COMMENT ON COLUMN newsgauge.backfills.state IS 'running (or stopped in the middle), done, failed, cancelled';
COMMENT ON COLUMN newsgauge.backfills.started_at IS 'When it was started';
COMMENT ON COLUMN newsgauge.backfills.finished_at IS 'When it was done, failed or cancelled';
COMMENT ON COLUMN newsgauge.backfills.units IS 'Units (files, captures, months) that are known of it';
COMMENT ON COLUMN newsgauge.backfills.units_done IS 'Units that were read to their end and sent';
COMMENT ON COLUMN newsgauge.backfills.units_failed IS 'Units that could not be read to their end';
COMMENT ON COLUMN newsgauge.backfills.listed IS 'True when all its units are known';
COMMENT ON COLUMN newsgauge.backfills.read IS 'Rows or items that were read';
COMMENT ON COLUMN newsgauge.backfills.sent IS 'Articles that were sent to be stored';
COMMENT ON COLUMN newsgauge.backfills.known IS 'Articles that were stored already, with the same text';
COMMENT ON COLUMN newsgauge.backfills.undated IS 'Articles without a usable date';
COMMENT ON COLUMN newsgauge.backfills.outside IS 'Articles left out because they are older or newer than was asked for';
COMMENT ON COLUMN newsgauge.backfills.rejected IS 'Rows or items that could not be used: dead letters';
