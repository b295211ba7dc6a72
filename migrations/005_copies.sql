-- Copies of one story in several outlets (src/store/copies.ts), and credits of news agencies.

ALTER TABLE core.outlet ADD COLUMN agency boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN core.outlet.agency IS 'a news agency, whose name in a credit marks a story as wire';
CREATE INDEX article_by_copy_group ON core.article (copy_group) WHERE copy_group IS NOT NULL;

-- What a credit is recognised by, as a part of a regular expression. Agencies that are well known have an entry of their own.
CREATE VIEW core.agency_names AS
SELECT string_agg(regexp_replace(name, '([^[:alnum:][:space:]])', '\\\1', 'g'), '|') AS names
FROM (SELECT unnest('{Reuters,Associated Press,AP,AFP,Agence France-Presse,UPI,Bloomberg}'::text[]) AS name
      UNION ALL SELECT name FROM core.outlet WHERE agency) known;

-- A credit stands in the author's place, or in brackets behind the dateline: "FRANKFORT, Ky. (AP) — ...".
CREATE OR REPLACE VIEW newsgauge.articles AS
SELECT a.id AS article_id, a.key, o.slug AS outlet, o.own, a.url, a.title, a.summary, a.author, a.published_at, a.published_on,
       a.published_basis::text AS published_basis, a.seen_at, coalesce(a.detected_language, a.language) AS language,
       CASE WHEN t.kind <> 'untagged' THEN t.slug END AS topic, g.confidence, a.copy_group,
       coalesce(a.author ~* concat('(^|\W)(', (SELECT names FROM core.agency_names), ')(\W|$)'), false)
       OR coalesce(left(a.summary, 80) ~* concat('\((', (SELECT names FROM core.agency_names), ')\)\s*[-–—]'), false) AS wire,
       a.published_precision::text AS published_precision, a.updated_at, g.reason AS untagged_reason, a.canonical_url, a.categories,
       a.is_copy
FROM core.article a
JOIN core.outlet o ON o.id = a.outlet_id
LEFT JOIN core.head h ON h.active AND h.name = (SELECT default_head FROM core.newsroom)
LEFT JOIN core.tag g ON g.article_id = a.id AND g.head_id = h.id
LEFT JOIN core.topic t ON t.id = g.topic_id;
COMMENT ON COLUMN newsgauge.articles.copy_group IS 'Articles of several outlets with the same headline within seven days share this number; written by newsgauge analyse';
COMMENT ON COLUMN newsgauge.articles.wire IS 'True where the credit names a news agency: in the author, or in brackets before the dash of a dateline (the first 80 characters of the summary)';
COMMENT ON COLUMN newsgauge.articles.is_copy IS 'True for an article of a copy group that is later than the group''s original; false for originals, outside groups, and for all of a group where it is not known which came first; never NULL';

CREATE VIEW newsgauge.copies AS
SELECT a.copy_group, a.id AS article_id, o.slug AS outlet, o.own, a.url, a.title, a.published_at,
       CASE WHEN bool_or(a.is_copy) OVER same THEN NOT a.is_copy END AS original,
       CASE WHEN bool_or(a.is_copy) OVER same THEN max(o.slug) FILTER (WHERE NOT a.is_copy) OVER same END AS original_outlet,
       extract(epoch FROM a.published_at - min(a.published_at) OVER same)::double precision / 3600 AS hours_after
FROM core.article a
JOIN core.outlet o ON o.id = a.outlet_id
WHERE a.copy_group IS NOT NULL
WINDOW same AS (PARTITION BY a.copy_group);
COMMENT ON VIEW newsgauge.copies IS 'One row an article that shares its headline with another outlet''s within seven days.';
COMMENT ON COLUMN newsgauge.copies.copy_group IS 'Number of the group';
COMMENT ON COLUMN newsgauge.copies.article_id IS 'Internal number of the article';
COMMENT ON COLUMN newsgauge.copies.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.copies.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.copies.url IS 'Address as it was met';
COMMENT ON COLUMN newsgauge.copies.title IS 'Headline of the latest copy';
COMMENT ON COLUMN newsgauge.copies.published_at IS 'Instant of publication';
COMMENT ON COLUMN newsgauge.copies.original IS 'True for the first of the group, false for the others; NULL where it is not known which came first';
COMMENT ON COLUMN newsgauge.copies.original_outlet IS 'Outlet of the original; NULL where it is not known which came first';
COMMENT ON COLUMN newsgauge.copies.hours_after IS 'Hours after the first of the group';
