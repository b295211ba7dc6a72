-- Interest of readers by month: what articles have drawn, at the same age, kept as a ledger of what each article counts for
-- (src/store/interest.ts).

ALTER TABLE core.interest_delta ADD COLUMN immature integer NOT NULL DEFAULT 0;
ALTER TABLE core.interest_monthly ADD COLUMN immature bigint NOT NULL DEFAULT 0;

CREATE TABLE core.article_interest (
  article_id bigint NOT NULL,
  kind       core.interaction_kind NOT NULL,
  head_id    smallint NOT NULL,
  topic_id   smallint NOT NULL,
  outlet_id  integer NOT NULL,
  month      date NOT NULL,
  count      bigint NOT NULL,
  mature     boolean NOT NULL,
  PRIMARY KEY (article_id, kind, head_id)
);
COMMENT ON TABLE core.article_interest IS 'what each article counts for in interest_monthly; no foreign key: the row of an article that is gone is what has to be taken back';

-- The definition: what each article counts for, by the rows alone.
--   A running total counts as it was at the first observation seven days after publication, or later; before there is one, the
--   latest, and the article is immature. Several items of one source (posts with the same link) add up.
--   Increments count where their period begins within the seven days.
--   One source a kind: an outlet's own numbers before those of a platform.
CREATE VIEW core.interest_now AS
SELECT i.article_id, i.kind, g.head_id, g.topic_id, a.outlet_id, date_trunc('month', a.published_on)::date AS month, i.count, i.mature
FROM (
  SELECT DISTINCT ON (s.article_id, s.kind) s.article_id, s.kind, s.count, s.mature
  FROM (
    SELECT t.article_id, t.kind, t.source, 'total' AS measure, sum(t.count)::bigint AS count, bool_and(t.mature) AS mature
    FROM (
      SELECT DISTINCT ON (o.article_id, o.kind, o.source, o.item) o.article_id, o.kind, o.source, o.count,
             o.to_at >= p.published_at + interval '7 days' AS mature
      FROM core.observation o JOIN core.article p ON p.id = o.article_id
      WHERE o.measure = 'total' AND p.published_at IS NOT NULL
      ORDER BY o.article_id, o.kind, o.source, o.item, o.to_at < p.published_at + interval '7 days',
               abs(extract(epoch FROM o.to_at - p.published_at - interval '7 days'))
    ) t
    GROUP BY t.article_id, t.kind, t.source
    UNION ALL
    SELECT o.article_id, o.kind, o.source, 'increment', sum(o.count)::bigint, max(o.to_at) >= max(p.published_at) + interval '7 days'
    FROM core.observation o JOIN core.article p ON p.id = o.article_id
    WHERE o.measure = 'increment' AND o.from_at < p.published_at + interval '7 days'
    GROUP BY o.article_id, o.kind, o.source
  ) s
  ORDER BY s.article_id, s.kind, array_position('{ga4,feed,facebook}', s.source), s.source, s.measure
) i
JOIN core.article a ON a.id = i.article_id AND a.published_on IS NOT NULL
JOIN core.tag g ON g.article_id = i.article_id;

INSERT INTO core.article_interest (article_id, kind, head_id, topic_id, outlet_id, month, count, mature)
SELECT article_id, kind, head_id, topic_id, outlet_id, month, count, mature FROM core.interest_now;
INSERT INTO core.interest_monthly (month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature)
SELECT month, outlet_id, head_id, topic_id, kind, count(*), sum(count), sum(count::numeric ^ 2), count(*) FILTER (WHERE NOT mature)
FROM core.article_interest GROUP BY 1, 2, 3, 4, 5;

-- index = mean of the topic / mean of all. Its interval is by the delta method, of the topic's mean and that of the rest.
CREATE FUNCTION newsgauge.interest_interval(n float8, s float8, q float8, all_n float8, all_s float8, all_q float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN n >= 2 AND all_n - n >= 2 AND all_s > 0 THEN
  1.959964 * all_n / all_s ^ 2 * sqrt(
    greatest(q - s ^ 2 / n, 0) / (n - 1) / n * (all_s - s) ^ 2
    + greatest(all_q - q - (all_s - s) ^ 2 / (all_n - n), 0) / (all_n - n - 1) / (all_n - n) * (s / n * (all_n - n)) ^ 2)
END;
COMMENT ON FUNCTION newsgauge.interest_interval IS 'Half the width of the 95 % interval of an interest index: of a topic''s articles (n), their counts'' sum (s) and sum of squares (q), and those of all; NULL where it cannot be told';

CREATE VIEW newsgauge.interest_monthly AS
WITH cell AS (
  SELECT month, outlet_id, head_id, topic_id, kind, sum(articles_observed)::float8 AS n, sum(interactions)::float8 AS s,
         sum(squares)::float8 AS q, sum(immature)::bigint AS immature
  FROM (SELECT month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature FROM core.interest_monthly
        UNION ALL
        SELECT month, outlet_id, head_id, topic_id, kind, articles_observed, interactions, squares, immature FROM core.interest_delta) parts
  GROUP BY month, outlet_id, head_id, topic_id, kind
  HAVING sum(articles_observed) <> 0
), part AS (
  SELECT c.*, t.slug AS topic, t.name AS topic_name, sum(c.n) OVER period AS all_n, sum(c.s) OVER period AS all_s, sum(c.q) OVER period AS all_q
  FROM cell c JOIN core.topic t ON t.id = c.topic_id AND t.kind <> 'untagged'
  WINDOW period AS (PARTITION BY c.month, c.outlet_id, c.head_id, c.kind)
), measured AS (
  SELECT p.*, CASE WHEN n >= 10 THEN (s / nullif(all_s, 0)) / (n / all_n) END AS index,
         newsgauge.interest_interval(n, s, q, all_n, all_s, all_q) AS error
  FROM part p
)
SELECT m.month, o.slug AS outlet, o.own, h.name AS head, h.version, m.topic, m.kind::text AS kind,
       m.n::bigint AS articles_observed, m.s::bigint AS interactions, m.n / m.all_n AS coverage_share, m.s / nullif(m.all_s, 0) AS interaction_share,
       m.index AS interest_index, greatest(m.index - m.error, 0) AS low, m.index + m.error AS high,
       m.immature, m.topic_name, m.q AS squares
FROM measured m
JOIN core.head h ON h.id = m.head_id AND h.active
JOIN core.outlet o ON o.id = m.outlet_id;
COMMENT ON VIEW newsgauge.interest_monthly IS 'What readers responded to, by month of publication, outlet, head, topic and kind of interaction: of dated and tagged articles with a count, at an age of seven days.';
COMMENT ON COLUMN newsgauge.interest_monthly.month IS 'First day of the month of publication, in the newsroom''s time zone';
COMMENT ON COLUMN newsgauge.interest_monthly.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.interest_monthly.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.interest_monthly.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.interest_monthly.version IS 'Active version of the label set';
COMMENT ON COLUMN newsgauge.interest_monthly.topic IS 'Topic; uncertain below the head''s threshold';
COMMENT ON COLUMN newsgauge.interest_monthly.kind IS 'comments, shares, reactions or pageviews';
COMMENT ON COLUMN newsgauge.interest_monthly.articles_observed IS 'Number of articles with a count of this kind; no count is not zero';
COMMENT ON COLUMN newsgauge.interest_monthly.interactions IS 'Sum of their counts at an age of seven days, or at the first observation after; the latest where there is none yet';
COMMENT ON COLUMN newsgauge.interest_monthly.coverage_share IS 'articles_observed / those of all topics of this outlet, month and kind, 0 to 1';
COMMENT ON COLUMN newsgauge.interest_monthly.interaction_share IS 'interactions / those of all topics of this outlet, month and kind, 0 to 1; NULL where there were none';
COMMENT ON COLUMN newsgauge.interest_monthly.interest_index IS 'interaction_share / coverage_share: above 1 readers respond more to the topic than to the rest; NULL below 10 articles';
COMMENT ON COLUMN newsgauge.interest_monthly.low IS 'Lower end of its 95 % interval (delta method), at least 0; NULL where it cannot be told';
COMMENT ON COLUMN newsgauge.interest_monthly.high IS 'Upper end of its 95 % interval';
COMMENT ON COLUMN newsgauge.interest_monthly.immature IS 'Articles among them that were last counted before an age of seven days';
COMMENT ON COLUMN newsgauge.interest_monthly.topic_name IS 'Topic''s name for people';
COMMENT ON COLUMN newsgauge.interest_monthly.squares IS 'Sum of the squares of the counts, for intervals over several months or outlets';

CREATE VIEW newsgauge.article_interest AS
SELECT i.article_id, i.kind::text AS kind, i.count, i.mature
FROM core.article_interest i
JOIN core.head h ON h.id = i.head_id AND h.active AND h.name = (SELECT default_head FROM core.newsroom);
COMMENT ON VIEW newsgauge.article_interest IS 'What each dated article has drawn, one row a kind of interaction.';
COMMENT ON COLUMN newsgauge.article_interest.article_id IS 'Number of the article, as in newsgauge.articles';
COMMENT ON COLUMN newsgauge.article_interest.kind IS 'comments, shares, reactions or pageviews';
COMMENT ON COLUMN newsgauge.article_interest.count IS 'Count at an age of seven days, or at the first observation after; the latest where there is none yet';
COMMENT ON COLUMN newsgauge.article_interest.mature IS 'False where it was last counted before an age of seven days';
