-- What is loaded of each outlet and month, so that "no news" and "not loaded" are two things.
--
-- Invariants
--   A unit's months are written by the statement that marks it, so it counts once, however often it was read.
--   now() says which month is the present one, and nothing else.

ALTER TABLE core.backfill_unit ADD COLUMN months jsonb;
COMMENT ON COLUMN core.backfill_unit.months IS 'articles that were sent or known, by outlet and civil month of publication: {"news.example": {"2019-05": 12}}; NULL: none with a date';
CREATE INDEX backfill_unit_failed ON core.backfill_unit (run_id) WHERE state = 'failed';

CREATE VIEW core.backfill_month AS
SELECT u.run_id, o.key AS outlet, (m.key || '-01')::date AS month, sum(m.value::integer)::bigint AS articles
FROM core.backfill_unit u
CROSS JOIN jsonb_each(u.months) o
CROSS JOIN jsonb_each_text(o.value) m
GROUP BY u.run_id, o.key, m.key;
COMMENT ON VIEW core.backfill_month IS 'What each run has found: articles sent or known, by outlet (slug) and civil month of publication; undated ones are left out.';

-- whole: the part of a span in which the reading was complete. What was published after a run began was not there to be read.
CREATE VIEW core.coverage_span AS
WITH run AS (
  SELECT r.id, r.kind, r.outlet, n.timezone, r.state = 'done' AS is_done, r.started_at,
         r.from_on::timestamp AT TIME ZONE n.timezone AS from_at, (r.to_on + 1)::timestamp AT TIME ZONE n.timezone AS until_at,
         archive.first::timestamp AT TIME ZONE n.timezone AS first_at, archive.last::timestamp AT TIME ZONE n.timezone AS last_at,
         (SELECT count(*) FROM core.backfill_unit u WHERE u.run_id = r.id AND u.state = 'failed') AS units_failed
  FROM core.backfill_run r
  CROSS JOIN core.newsroom n
  -- Of captures and crawls the options say the period (2019, 2019-05, 2019-05-17; as an instant the end is not part of it).
  CROSS JOIN LATERAL (SELECT left(r.options ->> 'from' || '-01-01', 10) AS first, left(r.options ->> 'to' || '-01-01', 10) AS last, length(r.options ->> 'to') AS chars) edge
  CROSS JOIN LATERAL (
    SELECT CASE WHEN pg_input_is_valid(edge.first, 'date') THEN edge.first::date END AS first,
           CASE WHEN pg_input_is_valid(edge.last, 'date')
                THEN edge.last::date + CASE edge.chars WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month' WHEN 10 THEN interval '1 day' ELSE interval '0' END END AS last) archive
), found AS (
  SELECT m.run_id, o.id AS outlet_id, m.month::timestamp AT TIME ZONE n.timezone AS from_at, (m.month + interval '1 month') AT TIME ZONE n.timezone AS until_at
  FROM core.backfill_month m
  JOIN core.outlet o ON o.slug = m.outlet
  CROSS JOIN core.newsroom n
), about AS (
  SELECT run_id, outlet_id, min(from_at) AS from_at, max(until_at) AS until_at
  FROM (SELECT run_id, outlet_id, from_at, until_at FROM found
        UNION ALL
        SELECT r.id, o.id, NULL, NULL
        FROM core.backfill_run r
        JOIN core.outlet o ON o.slug = r.outlet OR o.id IN (SELECT d.outlet_id FROM core.outlet_domain d WHERE d.domain = r.outlet)) parts
  GROUP BY run_id, outlet_id
)
SELECT f.outlet_id, r.kind, r.id AS run_id, r.units_failed, tstzrange(f.from_at, f.until_at) AS span,
       CASE WHEN r.is_done
            THEN tstzrange(greatest(f.from_at, r.from_at, r.first_at), NULL) * tstzrange(NULL, least(f.until_at, r.until_at, r.last_at, r.started_at)) END AS whole
FROM found f
JOIN run r ON r.id = f.run_id
UNION ALL
SELECT a.outlet_id, r.kind, r.id, r.units_failed, stated.span, CASE WHEN r.is_done THEN stated.span END
FROM about a
JOIN run r ON r.id = a.run_id AND (r.from_at IS NOT NULL OR r.until_at IS NOT NULL)
-- Where one end was not stated, it is where the run found nothing more.
CROSS JOIN LATERAL (SELECT coalesce(r.from_at, a.from_at) AS from_at, coalesce(r.until_at, a.until_at) AS until_at) edge
CROSS JOIN LATERAL (SELECT tstzrange(edge.from_at, NULL) * tstzrange(NULL, least(edge.until_at, r.started_at)) AS span) stated
WHERE edge.from_at IS NOT NULL AND edge.until_at IS NOT NULL
UNION ALL
SELECT w.outlet_id, 'live', NULL, 0, watched, watched
FROM (SELECT f.outlet_id, tstzmultirange(tstzrange(f.first_success_at, f.last_success_at)) - coalesce(range_agg(tstzrange(g.started_at, NULL) * tstzrange(NULL, g.ended_at)) FILTER (WHERE g.id IS NOT NULL), '{}') AS spans
      FROM core.feed f
      LEFT JOIN core.collection_gap g ON g.feed_id = f.id
      WHERE f.first_success_at < f.last_success_at
      GROUP BY f.id) w
CROSS JOIN unnest(w.spans) watched;
COMMENT ON VIEW core.coverage_span IS 'Periods of an outlet that a feed (live) or a run was about, and the part of each in which the reading was complete (whole; NULL: none).';

CREATE VIEW newsgauge.coverage AS
WITH cell AS (
  -- Every label set has all articles, but while a new one is at work.
  SELECT outlet_id, month, max(articles)::bigint AS articles
  FROM (SELECT outlet_id, month, head_id, sum(articles) AS articles
        FROM (SELECT outlet_id, month, head_id, articles FROM core.coverage_monthly
              UNION ALL
              SELECT outlet_id, month, head_id, articles FROM core.coverage_delta) parts
        GROUP BY outlet_id, month, head_id) heads
  GROUP BY outlet_id, month
  HAVING max(articles) > 0
), month AS (
  SELECT m::date AS month, tstzrange(m AT TIME ZONE n.timezone, (m + interval '1 month') AT TIME ZONE n.timezone) AS span
  FROM core.newsroom n
  CROSS JOIN generate_series((SELECT min(month) FROM cell)::timestamp, date_trunc('month', now() AT TIME ZONE n.timezone), interval '1 month') m
), span AS MATERIALIZED (
  SELECT * FROM core.coverage_span
), whole AS (
  SELECT outlet_id, range_agg(whole) AS spans FROM span GROUP BY outlet_id
), kind AS (
  SELECT s.outlet_id, m.month, array_agg(s.kind ORDER BY s.kind) AS kinds
  FROM (SELECT outlet_id, kind, range_agg(span) AS spans FROM span GROUP BY outlet_id, kind) s
  JOIN month m ON m.span && s.spans
  GROUP BY s.outlet_id, m.month
), failed AS (
  SELECT s.outlet_id, m.month,
         string_agg(format('run %s: %s failed', s.run_id, CASE s.units_failed WHEN 1 THEN '1 unit' ELSE s.units_failed || ' units' END), '; ' ORDER BY s.run_id) AS reason
  FROM (SELECT outlet_id, run_id, units_failed, range_agg(span) AS spans FROM span WHERE units_failed > 0 GROUP BY outlet_id, run_id, units_failed) s
  JOIN month m ON m.span && s.spans
  GROUP BY s.outlet_id, m.month
)
SELECT o.slug AS outlet, o.own, m.month, coalesce(c.articles, 0) AS articles, coalesce(k.kinds, '{}') AS loaded_by, s.state,
       CASE s.state WHEN 'partly loaded' THEN f.reason WHEN 'not loaded' THEN 'not loaded: no feed was watched and no archive was read' END AS gap
FROM core.outlet o
CROSS JOIN month m
LEFT JOIN cell c ON c.outlet_id = o.id AND c.month = m.month
LEFT JOIN kind k ON k.outlet_id = o.id AND k.month = m.month
LEFT JOIN failed f ON f.outlet_id = o.id AND f.month = m.month
LEFT JOIN whole w ON w.outlet_id = o.id
CROSS JOIN LATERAL (
  SELECT CASE WHEN w.spans @> m.span THEN 'loaded' WHEN c.articles > 0 OR k.kinds IS NOT NULL THEN 'partly loaded' ELSE 'not loaded' END AS state) s;
COMMENT ON VIEW newsgauge.coverage IS 'What is loaded of each outlet and month, from the first month in which any outlet has an article to the present one: a month that is loaded and has no articles had no news, one that is not loaded may have had any number. "Loaded" means that everything the source had was read; it cannot know what the source itself left out: the Internet Archive, GDELT and Common Crawl (kinds wayback, gdelt-…, ccnews, warc) have samples of what was published, a file has what was put into it, and of several feeds of an outlet one that was watched is enough.';
COMMENT ON COLUMN newsgauge.coverage.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.coverage.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.coverage.month IS 'First day of the month, in the newsroom''s time zone';
COMMENT ON COLUMN newsgauge.coverage.articles IS 'Articles of that month that are here, tagged or not';
COMMENT ON COLUMN newsgauge.coverage.loaded_by IS 'live where a feed was watched, and the kinds of the backfills that found articles of this outlet and month or were asked for it by --from and --to; empty: none';
COMMENT ON COLUMN newsgauge.coverage.state IS 'loaded: a backfill that is done without failed units has articles of it, or was asked for it, or a feed was watched without a gap, or both together cover the month; partly loaded: articles are here, or a feed or a backfill was about it, and none of them for the whole month and to its end (the present month always is); not loaded';
COMMENT ON COLUMN newsgauge.coverage.gap IS 'Why the month is in collection_gaps: not loaded, or units of a backfill that failed; NULL: it is not';

CREATE OR REPLACE VIEW newsgauge.collection_gaps AS
SELECT o.slug AS outlet, o.own, f.url AS feed, g.started_at, g.ended_at, g.reason
FROM core.collection_gap g
JOIN core.feed f ON f.id = g.feed_id
JOIN core.outlet o ON o.id = f.outlet_id
UNION ALL
SELECT o.slug, o.own, f.url, f.last_success_at, NULL, 'failing'
FROM core.feed f
JOIN core.outlet o ON o.id = f.outlet_id
WHERE f.failures > 0
UNION ALL
SELECT c.outlet, c.own, NULL, min(c.month)::timestamp AT TIME ZONE n.timezone,
       CASE WHEN max(c.month) < date_trunc('month', now() AT TIME ZONE n.timezone) THEN (max(c.month) + interval '1 month') AT TIME ZONE n.timezone END, c.gap
FROM (SELECT outlet, own, month, gap, month - row_number() OVER (PARTITION BY outlet, gap ORDER BY month) * interval '1 month' AS island
      FROM newsgauge.coverage
      WHERE gap IS NOT NULL) c
CROSS JOIN core.newsroom n
GROUP BY c.outlet, c.own, c.gap, c.island, n.timezone;
COMMENT ON VIEW newsgauge.collection_gaps IS 'Periods in which articles may be missing: one row a feed and period that it was not watched, and one row an outlet and months that are not loaded (newsgauge.coverage); those that last have no end.';
COMMENT ON COLUMN newsgauge.collection_gaps.feed IS 'Address of the feed as it was given; NULL: months of the whole outlet';
COMMENT ON COLUMN newsgauge.collection_gaps.started_at IS 'Last good poll before the gap, or the beginning of its first month; NULL where there was no good poll yet';
COMMENT ON COLUMN newsgauge.collection_gaps.ended_at IS 'First good poll after it, or the end of its last month; NULL while it lasts';
COMMENT ON COLUMN newsgauge.collection_gaps.reason IS 'failing: the feed could not be read; not polled: it was due and nobody asked, because Newsgauge did not run or the host wanted a pause; too fast: everything it listed had changed between two polls; not loaded: …; run 7: 3 units failed (newsgauge backfill resume 7 tries them again)';
