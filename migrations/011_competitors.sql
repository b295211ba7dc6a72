-- Where rivals are ahead: our share of a topic beside the middle one of a group of competitors.

CREATE VIEW newsgauge.competitor_groups AS
SELECT g.name AS competitor_group, o.slug AS outlet FROM core.outlet_group g JOIN core.outlet o ON o.id = g.outlet_id
UNION ALL
SELECT 'all', o.slug FROM core.outlet o WHERE NOT o.own AND NOT o.agency;
COMMENT ON VIEW newsgauge.competitor_groups IS 'Groups of outlets that ours is compared with: those of the configuration, and all that are neither ours nor a news agency.';
COMMENT ON COLUMN newsgauge.competitor_groups.competitor_group IS 'Name of the group';
COMMENT ON COLUMN newsgauge.competitor_groups.outlet IS 'Slug of an outlet in it';

CREATE VIEW newsgauge.competitor_gap_monthly AS
WITH cell AS (
  SELECT month, outlet, own, head, version, topic, share FROM newsgauge.coverage_monthly
), present AS (
  SELECT month, outlet, own, head, version FROM cell GROUP BY 1, 2, 3, 4, 5
), shown AS (
  SELECT month, head, topic FROM cell GROUP BY 1, 2, 3
), compared AS (
  SELECT us.month, us.outlet AS own_outlet, us.head, us.version, t.topic, g.competitor_group, count(*)::integer AS competitors,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY coalesce(c.share, 0)) AS competitors_median,
         (array_agg(them.outlet ORDER BY coalesce(c.share, 0) DESC, them.outlet))[1] AS leader,
         max(coalesce(c.share, 0)) AS leader_share
  FROM present us
  JOIN shown t ON t.month = us.month AND t.head = us.head
  JOIN present them ON them.month = us.month AND them.head = us.head AND NOT them.own
  JOIN newsgauge.competitor_groups g ON g.outlet = them.outlet
  LEFT JOIN cell c ON c.month = us.month AND c.head = us.head AND c.outlet = them.outlet AND c.topic = t.topic
  WHERE us.own
  GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT p.month, p.own_outlet, p.head, p.version, p.topic, p.competitor_group, coalesce(c.share, 0) AS own_share, p.competitors_median,
       coalesce(c.share, 0) - p.competitors_median AS gap, p.competitors, p.leader, p.leader_share
FROM compared p
LEFT JOIN cell c ON c.month = p.month AND c.head = p.head AND c.outlet = p.own_outlet AND c.topic = p.topic;
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
