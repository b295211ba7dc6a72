-- Watching many feeds from several processes, politely and for months (src/ingest/feed/turns.ts, schedule.ts).
--
-- Invariants
--   A feed is asked for by whoever holds its host's lease, so a host gets one request at a time, from all processes together.
--   Every instant here comes from the caller's clock; nothing compares with now().

ALTER TABLE core.feed
  ADD COLUMN host text,
  ADD COLUMN address text,
  ADD COLUMN moved_to text,
  ADD COLUMN moved_times integer NOT NULL DEFAULT 0,
  ADD COLUMN moved_since timestamptz,
  ADD COLUMN next_poll_at timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN interval_ms integer,
  ADD COLUMN first_success_at timestamptz,
  ADD COLUMN read_at timestamptz,
  ADD COLUMN last_new_at timestamptz,
  ADD COLUMN per_day double precision,
  ADD COLUMN listed integer,
  ADD COLUMN format text,
  ADD COLUMN last_error text,
  ADD COLUMN validators_lie boolean NOT NULL DEFAULT false;
UPDATE core.feed SET host = lower(substring(url FROM '(?i)^https?://(?:[^/@]*@)?([^/:?#]+|\[[^\]]*\])'));
ALTER TABLE core.feed ALTER COLUMN host SET NOT NULL;
CREATE INDEX feed_by_turn ON core.feed (host, next_poll_at);
COMMENT ON COLUMN core.feed.url IS 'as it was given; it stays, wherever the feed moves to';
COMMENT ON COLUMN core.feed.address IS 'where it is fetched from since it has moved for good; NULL: from url';
COMMENT ON COLUMN core.feed.host IS 'host name of the address in use, whose turn decides when the feed may be asked for';
COMMENT ON COLUMN core.feed.moved_to IS 'where permanent redirects (301, 308) pointed last';
COMMENT ON COLUMN core.feed.moved_times IS 'how many times in a row they pointed there';
COMMENT ON COLUMN core.feed.moved_since IS 'when they pointed there first';
COMMENT ON COLUMN core.feed.next_poll_at IS 'when it is due; after a success from its own rhythm, after a failure later and later';
COMMENT ON COLUMN core.feed.interval_ms IS 'from the last poll to the next one, before jitter';
COMMENT ON COLUMN core.feed.read_at IS 'when its items were read and sent last';
COMMENT ON COLUMN core.feed.last_new_at IS 'when it listed an item that was not known, last';
COMMENT ON COLUMN core.feed.per_day IS 'new items a day, its own norm: a mean that forgets with a time constant of two weeks';
COMMENT ON COLUMN core.feed.listed IS 'how many items it listed when it was read last';
COMMENT ON COLUMN core.feed.validators_lie IS 'true once another body came with the same ETag or Last-Modified: then neither is sent any more';
COMMENT ON COLUMN core.feed.last_error IS 'why the last poll failed; NULL after a success';

ALTER TABLE core.poll ADD COLUMN fresh integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN core.poll.fresh IS 'items that were seen for the first time; sent counts edited ones as well';
CREATE INDEX poll_by_time ON core.poll (started_at);

CREATE TABLE core.fetch_host (
  host         text PRIMARY KEY,
  next_at      timestamptz NOT NULL DEFAULT '-infinity',
  leased_until timestamptz NOT NULL DEFAULT '-infinity',
  robots       text,
  robots_at    timestamptz,
  robots_error text
);
CREATE FUNCTION core.add_fetch_host() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO core.fetch_host (host) VALUES (NEW.host) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER feed_has_host AFTER INSERT OR UPDATE OF host ON core.feed FOR EACH ROW EXECUTE FUNCTION core.add_fetch_host();
INSERT INTO core.fetch_host (host) SELECT DISTINCT host FROM core.feed;
COMMENT ON FUNCTION core.add_fetch_host IS 'every host of a feed has its row, whoever adds the feed';
COMMENT ON TABLE core.fetch_host IS 'when each host may be asked again, by any process';
COMMENT ON COLUMN core.fetch_host.next_at IS 'not before: the pause between two requests, or what Retry-After asked for';
COMMENT ON COLUMN core.fetch_host.leased_until IS 'a process works on this host until then; a dead one''s lease runs out';
COMMENT ON COLUMN core.fetch_host.robots IS 'its robots.txt; '''' where it has none, NULL where it never could be asked';
COMMENT ON COLUMN core.fetch_host.robots_at IS 'when it was asked for last';
COMMENT ON COLUMN core.fetch_host.robots_error IS 'why the last request for it failed; NULL after a success';

CREATE TABLE core.collection_gap (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  feed_id    integer NOT NULL REFERENCES core.feed ON DELETE CASCADE,
  started_at timestamptz NOT NULL,
  ended_at   timestamptz NOT NULL,
  reason     text NOT NULL CHECK (reason IN ('failing', 'not polled', 'too fast'))
);
CREATE INDEX collection_gap_by_feed ON core.collection_gap (feed_id, started_at);
COMMENT ON TABLE core.collection_gap IS 'periods of which a feed no longer listed anything when it was read again: articles may be missing';

CREATE VIEW newsgauge.collection_gaps AS
SELECT o.slug AS outlet, o.own, f.url AS feed, g.started_at, g.ended_at, g.reason
FROM core.collection_gap g
JOIN core.feed f ON f.id = g.feed_id
JOIN core.outlet o ON o.id = f.outlet_id
UNION ALL
SELECT o.slug, o.own, f.url, f.last_success_at, NULL, 'failing'
FROM core.feed f
JOIN core.outlet o ON o.id = f.outlet_id
WHERE f.failures > 0;
COMMENT ON VIEW newsgauge.collection_gaps IS 'Periods in which articles of a feed may have been missed, one row a feed and period; those that last have no end.';
COMMENT ON COLUMN newsgauge.collection_gaps.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.collection_gaps.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.collection_gaps.feed IS 'Address of the feed as it was given';
COMMENT ON COLUMN newsgauge.collection_gaps.started_at IS 'Last good poll before the gap; NULL where there was none yet';
COMMENT ON COLUMN newsgauge.collection_gaps.ended_at IS 'First good poll after it; NULL while it lasts';
COMMENT ON COLUMN newsgauge.collection_gaps.reason IS 'failing: the feed could not be read; not polled: it was due and nobody asked, because Newsgauge did not run or the host wanted a pause; too fast: everything it listed had changed between two polls';

CREATE VIEW newsgauge.feeds AS
SELECT o.slug AS outlet, o.own, f.url AS feed, coalesce(f.address, f.url) AS address, f.format, f.last_success_at, f.failures, f.last_error,
       f.next_poll_at, f.last_new_at, f.per_day AS items_per_day, f.listed AS items_listed
FROM core.feed f
JOIN core.outlet o ON o.id = f.outlet_id;
COMMENT ON VIEW newsgauge.feeds IS 'One row a feed: how it does.';
COMMENT ON COLUMN newsgauge.feeds.outlet IS 'Slug of the outlet';
COMMENT ON COLUMN newsgauge.feeds.own IS 'True for the newsroom''s own outlet';
COMMENT ON COLUMN newsgauge.feeds.feed IS 'Address of the feed as it was given';
COMMENT ON COLUMN newsgauge.feeds.address IS 'Address it is fetched from: another one since it has moved for good';
COMMENT ON COLUMN newsgauge.feeds.format IS 'rss, rdf, atom, json or sitemap, as read last';
COMMENT ON COLUMN newsgauge.feeds.last_success_at IS 'Last time it could be read, or said that nothing had changed';
COMMENT ON COLUMN newsgauge.feeds.failures IS 'Failed polls in a row';
COMMENT ON COLUMN newsgauge.feeds.last_error IS 'Why the last poll failed; NULL after a success';
COMMENT ON COLUMN newsgauge.feeds.next_poll_at IS 'When it is due';
COMMENT ON COLUMN newsgauge.feeds.last_new_at IS 'When it listed an item that was not known, last';
COMMENT ON COLUMN newsgauge.feeds.items_per_day IS 'New items a day, a mean that forgets with a time constant of two weeks';
COMMENT ON COLUMN newsgauge.feeds.items_listed IS 'Items it listed when it was read last';
