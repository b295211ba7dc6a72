-- Schema newsgauge: the analyst's. Columns are a contract: later versions add to the end, never rename.

CREATE SCHEMA IF NOT EXISTS newsgauge;

CREATE VIEW newsgauge.about AS
SELECT n.timezone, n.notice, (SELECT slug FROM core.outlet WHERE own ORDER BY id LIMIT 1) AS own_outlet, n.default_head
FROM core.newsroom n;
COMMENT ON VIEW newsgauge.about IS 'One row: what this database is about.';
COMMENT ON COLUMN newsgauge.about.timezone IS 'IANA time zone that decides the civil day of an article';
COMMENT ON COLUMN newsgauge.about.notice IS 'A sentence that every page shows, such as that the data are made up; NULL: none';
COMMENT ON COLUMN newsgauge.about.own_outlet IS 'Slug of the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.about.default_head IS 'The label set that newsgauge.articles shows';

CREATE VIEW newsgauge.outlets AS
SELECT o.slug AS outlet, o.name, o.own, array(SELECT d.domain FROM core.outlet_domain d WHERE d.outlet_id = o.id ORDER BY d.domain) AS domains
FROM core.outlet o;
COMMENT ON VIEW newsgauge.outlets IS 'Outlets that are watched.';
COMMENT ON COLUMN newsgauge.outlets.outlet IS 'Immutable slug: the first domain';
COMMENT ON COLUMN newsgauge.outlets.name IS 'Name for people';
COMMENT ON COLUMN newsgauge.outlets.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.outlets.domains IS 'Host names that belong to it';

CREATE VIEW newsgauge.heads AS
SELECT h.name AS head, h.version, h.active, h.encoder,
       (SELECT count(*)::integer FROM core.topic t WHERE t.head_id = h.id AND t.kind = 'topic') AS topics
FROM core.head h;
COMMENT ON VIEW newsgauge.heads IS 'Label sets (heads) and their versions; one version of each is active.';
COMMENT ON COLUMN newsgauge.heads.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.heads.version IS 'Version of its weights and labels';
COMMENT ON COLUMN newsgauge.heads.active IS 'True for the version that the other views show';
COMMENT ON COLUMN newsgauge.heads.encoder IS 'Encoder whose vector it reads';
COMMENT ON COLUMN newsgauge.heads.topics IS 'Number of topics';

CREATE VIEW newsgauge.topics AS
SELECT h.name AS head, h.version, h.active, t.slug AS topic, t.name AS topic_name, t.colour, t.iptc, t.position::integer AS position
FROM core.topic t JOIN core.head h ON h.id = t.head_id
WHERE t.kind = 'topic';
COMMENT ON VIEW newsgauge.topics IS 'Topics of each head.';
COMMENT ON COLUMN newsgauge.topics.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.topics.version IS 'Version of the label set';
COMMENT ON COLUMN newsgauge.topics.active IS 'True for the active version';
COMMENT ON COLUMN newsgauge.topics.topic IS 'Slug of the topic';
COMMENT ON COLUMN newsgauge.topics.topic_name IS 'Name for people';
COMMENT ON COLUMN newsgauge.topics.colour IS 'Colour in charts, #rrggbb';
COMMENT ON COLUMN newsgauge.topics.iptc IS 'IPTC Media Topic code, where there is one';
COMMENT ON COLUMN newsgauge.topics.position IS 'Order in legends, from 0';

CREATE VIEW newsgauge.articles AS
SELECT a.id AS article_id, a.key, o.slug AS outlet, o.own, a.url, a.title, a.summary, a.author, a.published_at, a.published_on,
       a.published_basis::text AS published_basis, a.seen_at, coalesce(a.detected_language, a.language) AS language,
       CASE WHEN t.kind <> 'untagged' THEN t.slug END AS topic, g.confidence, a.copy_group,
       coalesce(a.author ~* '\m(reuters|associated press|ap|afp|agence france-presse|upi|bloomberg)\M', false) AS wire,
       a.published_precision::text AS published_precision, a.updated_at, g.reason AS untagged_reason, a.canonical_url, a.categories
FROM core.article a
JOIN core.outlet o ON o.id = a.outlet_id
LEFT JOIN core.head h ON h.active AND h.name = (SELECT default_head FROM core.newsroom)
LEFT JOIN core.tag g ON g.article_id = a.id AND g.head_id = h.id
LEFT JOIN core.topic t ON t.id = g.topic_id;
COMMENT ON VIEW newsgauge.articles IS 'One row an article, with the topic of the default head''s active version.';
COMMENT ON COLUMN newsgauge.articles.article_id IS 'Internal number';
COMMENT ON COLUMN newsgauge.articles.key IS 'First 128 bits of SHA-256 over the rule version and the canonical URL';
COMMENT ON COLUMN newsgauge.articles.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.articles.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.articles.url IS 'Address as it was met';
COMMENT ON COLUMN newsgauge.articles.title IS 'Headline of the latest copy';
COMMENT ON COLUMN newsgauge.articles.summary IS 'Summary or lead of the latest copy';
COMMENT ON COLUMN newsgauge.articles.author IS 'Author or credit as it was written';
COMMENT ON COLUMN newsgauge.articles.published_at IS 'Instant of publication; NULL where it is not known';
COMMENT ON COLUMN newsgauge.articles.published_on IS 'Civil date of publication in the newsroom''s time zone; the first of the month where only the month is known';
COMMENT ON COLUMN newsgauge.articles.published_basis IS 'Where the date comes from: json-ld, feed, meta, sitemap, url, capture, none';
COMMENT ON COLUMN newsgauge.articles.seen_at IS 'Time of the earliest copy that was met';
COMMENT ON COLUMN newsgauge.articles.language IS 'Detected language (ISO 639-1), else the stated one';
COMMENT ON COLUMN newsgauge.articles.topic IS 'Topic; uncertain where the confidence is below the head''s threshold; NULL where untagged';
COMMENT ON COLUMN newsgauge.articles.confidence IS 'Calibrated probability of the likeliest topic, 0 to 1';
COMMENT ON COLUMN newsgauge.articles.copy_group IS 'Articles that are copies of one another share this number';
COMMENT ON COLUMN newsgauge.articles.wire IS 'True where the credit names a news agency';
COMMENT ON COLUMN newsgauge.articles.published_precision IS 'second, minute, day, month or none';
COMMENT ON COLUMN newsgauge.articles.updated_at IS 'Time of the copy that title and summary come from';
COMMENT ON COLUMN newsgauge.articles.untagged_reason IS 'Why there is no topic: language or empty';
COMMENT ON COLUMN newsgauge.articles.canonical_url IS 'Canonical form that the key was made from';
COMMENT ON COLUMN newsgauge.articles.categories IS 'Categories that the outlet gave';

CREATE VIEW newsgauge.coverage_monthly AS
WITH cell AS (
  SELECT month, outlet_id, head_id, topic_id, sum(articles)::bigint AS articles, sum(originals)::bigint AS originals
  FROM (SELECT month, outlet_id, head_id, topic_id, articles, originals FROM core.coverage_monthly
        UNION ALL
        SELECT month, outlet_id, head_id, topic_id, articles, originals FROM core.coverage_delta) parts
  GROUP BY month, outlet_id, head_id, topic_id
  HAVING sum(articles) <> 0
)
SELECT c.month, o.slug AS outlet, o.own, h.name AS head, h.version, t.slug AS topic, c.articles, c.originals,
       c.articles / sum(c.articles) OVER period::double precision AS share,
       (sum(c.articles) OVER period)::bigint AS outlet_total,
       t.name AS topic_name
FROM cell c
JOIN core.head h ON h.id = c.head_id AND h.active
JOIN core.topic t ON t.id = c.topic_id AND t.kind <> 'untagged'
JOIN core.outlet o ON o.id = c.outlet_id
WINDOW period AS (PARTITION BY c.month, o.slug, h.name);
COMMENT ON VIEW newsgauge.coverage_monthly IS 'Articles by month, outlet, head and topic: dated and tagged ones, the active version of each head.';
COMMENT ON COLUMN newsgauge.coverage_monthly.month IS 'First day of the month, in the newsroom''s time zone';
COMMENT ON COLUMN newsgauge.coverage_monthly.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.coverage_monthly.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.coverage_monthly.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.coverage_monthly.version IS 'Active version of the label set';
COMMENT ON COLUMN newsgauge.coverage_monthly.topic IS 'Topic; uncertain below the head''s threshold';
COMMENT ON COLUMN newsgauge.coverage_monthly.articles IS 'Number of articles';
COMMENT ON COLUMN newsgauge.coverage_monthly.originals IS 'Number of articles that are not copies of an earlier one';
COMMENT ON COLUMN newsgauge.coverage_monthly.share IS 'articles / outlet_total, 0 to 1';
COMMENT ON COLUMN newsgauge.coverage_monthly.outlet_total IS 'All tagged articles of this outlet and month, uncertain ones included';
COMMENT ON COLUMN newsgauge.coverage_monthly.topic_name IS 'Topic''s name for people';

CREATE VIEW newsgauge.coverage_daily AS
WITH cell AS (
  SELECT day, outlet_id, head_id, topic_id, sum(articles)::bigint AS articles, sum(originals)::bigint AS originals
  FROM (SELECT day, outlet_id, head_id, topic_id, articles, originals FROM core.coverage_daily
        UNION ALL
        SELECT day, outlet_id, head_id, topic_id, articles, originals FROM core.coverage_delta WHERE day IS NOT NULL) parts
  GROUP BY day, outlet_id, head_id, topic_id
  HAVING sum(articles) <> 0
)
SELECT c.day, o.slug AS outlet, o.own, h.name AS head, h.version, t.slug AS topic, c.articles, c.originals,
       c.articles / sum(c.articles) OVER period::double precision AS share,
       (sum(c.articles) OVER period)::bigint AS outlet_total,
       t.name AS topic_name
FROM cell c
JOIN core.head h ON h.id = c.head_id AND h.active
JOIN core.topic t ON t.id = c.topic_id AND t.kind <> 'untagged'
JOIN core.outlet o ON o.id = c.outlet_id
WINDOW period AS (PARTITION BY c.day, o.slug, h.name);
COMMENT ON VIEW newsgauge.coverage_daily IS 'Articles by day, outlet, head and topic; articles of which only the month is known are in coverage_monthly alone.';
COMMENT ON COLUMN newsgauge.coverage_daily.day IS 'Civil day in the newsroom''s time zone';
COMMENT ON COLUMN newsgauge.coverage_daily.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.coverage_daily.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.coverage_daily.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.coverage_daily.version IS 'Active version of the label set';
COMMENT ON COLUMN newsgauge.coverage_daily.topic IS 'Topic; uncertain below the head''s threshold';
COMMENT ON COLUMN newsgauge.coverage_daily.articles IS 'Number of articles';
COMMENT ON COLUMN newsgauge.coverage_daily.originals IS 'Number of articles that are not copies of an earlier one';
COMMENT ON COLUMN newsgauge.coverage_daily.share IS 'articles / outlet_total, 0 to 1';
COMMENT ON COLUMN newsgauge.coverage_daily.outlet_total IS 'All tagged articles of this outlet and day, uncertain ones included';
COMMENT ON COLUMN newsgauge.coverage_daily.topic_name IS 'Topic''s name for people';

CREATE VIEW newsgauge.pipeline AS
SELECT f.stream, f.partition, f.epoch, f.next, f.last_appended_at,
       (SELECT count(*) FROM core.dead_letter) AS dead_letters
FROM core.stream_offset f;
COMMENT ON VIEW newsgauge.pipeline IS 'How far each stream has been written into this database.';
COMMENT ON COLUMN newsgauge.pipeline.stream IS 'Name of the stream';
COMMENT ON COLUMN newsgauge.pipeline.partition IS 'Partition of the stream';
COMMENT ON COLUMN newsgauge.pipeline.epoch IS 'Number of the log; a stream that was made anew gets the next one';
COMMENT ON COLUMN newsgauge.pipeline.next IS 'Offset of the next record to write';
COMMENT ON COLUMN newsgauge.pipeline.last_appended_at IS 'When the last written record was appended to the stream';
COMMENT ON COLUMN newsgauge.pipeline.dead_letters IS 'Dead letters in this database, of all streams';

CREATE VIEW newsgauge.dead_letters AS
SELECT d.key, d.stage, d.reason, d.dead_at, encode(d.value, 'escape') AS value, d.headers
FROM core.dead_letter d;
COMMENT ON VIEW newsgauge.dead_letters IS 'What could not be processed, one row a record or a piece of input.';
COMMENT ON COLUMN newsgauge.dead_letters.key IS 'Where it came from: stream-partition-offset, or file#line and a hash of the line';
COMMENT ON COLUMN newsgauge.dead_letters.stage IS 'The stage that could not process it: ingest, classify, store';
COMMENT ON COLUMN newsgauge.dead_letters.reason IS 'Why, in a sentence';
COMMENT ON COLUMN newsgauge.dead_letters.dead_at IS 'When it was put aside';
COMMENT ON COLUMN newsgauge.dead_letters.value IS 'The original, at most its first 64 kB; bytes that are no ASCII are escaped';
COMMENT ON COLUMN newsgauge.dead_letters.headers IS 'Stage, reason, stream, partition, offset or source, and length in bytes';
