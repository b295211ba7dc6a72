-- Where rivals are ahead: our share of a topic beside the middle one of a group of competitors.

CREATE VIEW newsgauge.competitor_groups AS
SELECT g.name AS competitor_group, o.slug AS outlet FROM core.outlet_group g JOIN core.outlet o ON o.id = g.outlet_id
UNION ALL
SELECT 'all', o.slug FROM core.outlet o WHERE NOT o.own AND NOT o.agency;
COMMENT ON VIEW newsgauge.competitor_groups IS 'Groups of outlets that ours is compared with: those of the configuration, and all that are neither ours nor a news agency.';
COMMENT ON COLUMN newsgauge.competitor_groups.competitor_group IS 'Name of the group';
COMMENT ON COLUMN newsgauge.competitor_groups.outlet IS 'Slug of an outlet in it';

-- The shares of a topic that a group's outlets have, in order; those that had none of it are missing, and count as 0 in the median.
CREATE VIEW newsgauge.competitor_gap_monthly AS
WITH cell AS MATERIALIZED (
  SELECT month, outlet, own, head, version, topic, share FROM newsgauge.coverage_monthly
), rival AS MATERIALIZED (
  SELECT c.month, c.head, g.competitor_group, c.topic, array_agg(c.share ORDER BY c.share) AS shares,
         (array_agg(c.outlet ORDER BY c.share DESC, c.outlet))[1] AS leader
  FROM cell c JOIN newsgauge.competitor_groups g ON g.outlet = c.outlet
  WHERE NOT c.own
  GROUP BY c.month, c.head, g.competitor_group, c.topic
), present AS MATERIALIZED (
  SELECT c.month, c.head, g.competitor_group, count(DISTINCT c.outlet)::integer AS competitors, min(c.outlet) AS first
  FROM cell c JOIN newsgauge.competitor_groups g ON g.outlet = c.outlet
  WHERE NOT c.own
  GROUP BY c.month, c.head, g.competitor_group
), part AS (
  -- Ours and theirs, one row each, so that nothing has to be looked up.
  SELECT u.month, u.head, u.own_outlet, u.version, p.competitor_group, p.competitors, p.first, s.topic, s.own_share, s.shares, s.leader
  FROM (SELECT month, head, outlet AS own_outlet, version FROM cell WHERE own GROUP BY 1, 2, 3, 4) u
  JOIN present p ON (p.month, p.head) = (u.month, u.head)
  JOIN (
    SELECT month, head, NULL AS competitor_group, outlet AS own_outlet, topic, share AS own_share, NULL::float8[] AS shares, NULL AS leader FROM cell WHERE own
    UNION ALL
    SELECT month, head, competitor_group, NULL, topic, NULL, shares, leader FROM rival
  ) s ON (s.month, s.head) = (u.month, u.head) AND (s.competitor_group IS NULL OR s.competitor_group = p.competitor_group)
     AND (s.own_outlet IS NULL OR s.own_outlet = u.own_outlet)
), compared AS (
  SELECT month, own_outlet, head, version, topic, competitor_group, competitors, coalesce(max(own_share), 0) AS own_share,
         coalesce(max(shares), '{}') AS shares, coalesce(max(leader), max(first)) AS leader
  FROM part
  GROUP BY month, own_outlet, head, version, topic, competitor_group, competitors
), placed AS (
  SELECT c.*, c.competitors - cardinality(c.shares) AS zeros, (c.competitors - 1) / 2 AS lower, c.competitors / 2 AS upper FROM compared c
), measured AS (
  SELECT p.*, (CASE WHEN lower < zeros THEN 0 ELSE shares[lower - zeros + 1] END + CASE WHEN upper < zeros THEN 0 ELSE shares[upper - zeros + 1] END) / 2 AS median
  FROM placed p
)
SELECT month, own_outlet, head, version, topic, competitor_group, own_share, median AS competitors_median, own_share - median AS gap,
       competitors, leader, coalesce(shares[cardinality(shares)], 0) AS leader_share
FROM measured;
COMMENT ON VIEW newsgauge.competitor_gap_monthly IS 'Share of our coverage by month and topic beside that of competitors which had articles in the month; a topic that an outlet did not have counts as a share of 0.';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.month IS 'First day of the month, in the newsroom''s time zone';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.own_outlet IS 'Slug of our outlet';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.version IS 'Active version of the label set';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.topic IS 'Topic that any outlet had in the month; uncertain below the head''s threshold';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.competitor_group IS 'Group of competitors; all: every outlet that is neither ours nor an agency';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.own_share IS 'Our articles of the topic / all of ours in the month, 0 to 1';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.competitors_median IS 'Median of the competitors'' shares, 0 to 1';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.gap IS 'own_share - competitors_median: below 0 rivals are ahead';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.competitors IS 'Number of competitors of the group with articles in the month';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.leader IS 'Competitor with the greatest share';
COMMENT ON COLUMN newsgauge.competitor_gap_monthly.leader_share IS 'Its share, 0 to 1';
