-- Validators lie: some servers answer 304 to an ETag for ever. So a feed is asked for in full now and then (src/ingest/feed/poll.ts).

ALTER TABLE core.feed ADD COLUMN last_full_at timestamptz;
COMMENT ON COLUMN core.feed.last_full_at IS 'when its whole body came last; NULL: never';
COMMENT ON COLUMN core.feed.body_hash IS 'SHA-256 of the body that was read last, whatever its validators say';
