-- What changed in a topic: days on which it had far more articles than usual, and lasting changes of its share. Written by
-- newsgauge analyse (src/store/topic-changes.ts), from the rollups alone.

CREATE TABLE core.topic_change (
  head_id    smallint NOT NULL REFERENCES core.head,
  topic_id   smallint NOT NULL REFERENCES core.topic,
  outlet_id  integer REFERENCES core.outlet,
  kind       text NOT NULL CHECK (kind IN ('spike', 'level')),
  started_on date NOT NULL,
  ended_on   date,
  peak_on    date,
  value      double precision NOT NULL,
  usual      double precision NOT NULL,
  strength   double precision NOT NULL,
  headlines  jsonb NOT NULL DEFAULT '[]',
  UNIQUE NULLS NOT DISTINCT (head_id, topic_id, outlet_id, kind, started_on)
);
COMMENT ON COLUMN core.topic_change.outlet_id IS 'NULL: all outlets together';

CREATE VIEW newsgauge.topic_changes AS
SELECT c.kind, h.name AS head, h.version, t.slug AS topic, t.name AS topic_name, o.slug AS outlet, c.started_on, c.ended_on, c.peak_on,
       c.value, c.usual, c.strength, c.headlines
FROM core.topic_change c
JOIN core.head h ON h.id = c.head_id AND h.active
JOIN core.topic t ON t.id = c.topic_id
LEFT JOIN core.outlet o ON o.id = c.outlet_id;
COMMENT ON VIEW newsgauge.topic_changes IS 'Spikes and lasting changes of level of each topic, of all outlets together and of ours; found by newsgauge analyse.';
COMMENT ON COLUMN newsgauge.topic_changes.kind IS 'spike: days with far more articles than usual; level: a share that stays another than before';
COMMENT ON COLUMN newsgauge.topic_changes.head IS 'Name of the label set';
COMMENT ON COLUMN newsgauge.topic_changes.version IS 'Active version of the label set';
COMMENT ON COLUMN newsgauge.topic_changes.topic IS 'Topic';
COMMENT ON COLUMN newsgauge.topic_changes.topic_name IS 'Topic''s name for people';
COMMENT ON COLUMN newsgauge.topic_changes.outlet IS 'Slug of our outlet; NULL: all outlets together';
COMMENT ON COLUMN newsgauge.topic_changes.started_on IS 'First day of a spike; first month of a new level';
COMMENT ON COLUMN newsgauge.topic_changes.ended_on IS 'Last day of a spike; NULL for a level';
COMMENT ON COLUMN newsgauge.topic_changes.peak_on IS 'Day with the most articles above the usual; NULL for a level';
COMMENT ON COLUMN newsgauge.topic_changes.value IS 'Articles of the spike; share of the twelve months from the change on, 0 to 1';
COMMENT ON COLUMN newsgauge.topic_changes.usual IS 'Articles that would have been usual on these days; share of the twelve months before, 0 to 1';
COMMENT ON COLUMN newsgauge.topic_changes.strength IS 'How far outside of the usual scatter: standard deviations on the peak day; the t value of twelve months against the same months before';
COMMENT ON COLUMN newsgauge.topic_changes.headlines IS 'Up to three articles of a spike, as [{"title", "outlet", "url"}]: those with most copies, then most interactions';
