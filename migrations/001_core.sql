-- Schema core: what the stages write. Analysts read schema newsgauge (003_views.sql), never this one.
--
-- Invariants
--   coverage_daily + coverage_delta = a recount of article x tag (newsgauge doctor --deep compares them).
--   An article's columns do not depend on the order, number or batching of the messages that made it (src/store/merge.ts).
--   stream_offset.next moves in the transaction that wrote the rows, or not at all.

CREATE SCHEMA IF NOT EXISTS core;

CREATE TABLE core.newsroom (
  only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  timezone     text NOT NULL,
  default_head text NOT NULL DEFAULT 'desk',
  notice       text
);
COMMENT ON COLUMN core.newsroom.timezone IS 'IANA zone that decides the civil day of an article; chosen at the first migration';

-- The order of both types is the order of preference in the merge: an earlier value wins.
CREATE TYPE core.date_basis AS ENUM ('json-ld', 'feed', 'meta', 'sitemap', 'url', 'capture', 'none');
CREATE TYPE core.date_precision AS ENUM ('second', 'minute', 'day', 'month', 'none');
CREATE TYPE core.interaction_kind AS ENUM ('comments', 'shares', 'reactions', 'pageviews');

CREATE TABLE core.outlet (
  id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  own  boolean NOT NULL DEFAULT false
);
CREATE TABLE core.outlet_domain (
  domain     text NOT NULL,
  outlet_id  integer NOT NULL REFERENCES core.outlet,
  valid_from date NOT NULL DEFAULT '-infinity',
  valid_to   date NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (domain, valid_from)
);
CREATE TABLE core.outlet_group (
  name      text NOT NULL,
  outlet_id integer NOT NULL REFERENCES core.outlet,
  PRIMARY KEY (name, outlet_id)
);

CREATE TABLE core.feed (
  id              integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  outlet_id       integer NOT NULL REFERENCES core.outlet,
  url             text NOT NULL UNIQUE,
  etag            text,
  last_modified   text,
  body_hash       bytea,
  last_success_at timestamptz,
  failures        integer NOT NULL DEFAULT 0
);
CREATE TABLE core.feed_item (
  feed_id      integer NOT NULL REFERENCES core.feed ON DELETE CASCADE,
  item_key     uuid NOT NULL,
  content_hash bytea NOT NULL,
  counts_hash  bytea NOT NULL,
  last_listed  timestamptz NOT NULL,
  PRIMARY KEY (feed_id, item_key)
);
CREATE TABLE core.poll (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  feed_id     integer NOT NULL REFERENCES core.feed ON DELETE CASCADE,
  started_at  timestamptz NOT NULL,
  duration_ms integer NOT NULL,
  http_status integer,
  items       integer NOT NULL DEFAULT 0,
  sent        integer NOT NULL DEFAULT 0,
  error       text
);
CREATE INDEX poll_by_feed ON core.poll (feed_id, started_at DESC);

CREATE TABLE core.article (
  id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key                   uuid NOT NULL UNIQUE,
  outlet_id             integer NOT NULL REFERENCES core.outlet,
  url                   text,
  canonical_url         text,
  guid                  text,
  title                 text,
  summary               text,
  author                text,
  language              text,
  detected_language     text,
  categories            text[] NOT NULL DEFAULT '{}',
  content_hash          bytea NOT NULL,
  document_hash         bytea NOT NULL,
  updated_at            timestamptz NOT NULL,
  published_at          timestamptz,
  published_on          date,
  published_basis       core.date_basis NOT NULL,
  published_precision   core.date_precision NOT NULL,
  published_offset      smallint,
  published_captured_at timestamptz,
  seen_at               timestamptz NOT NULL,
  copy_group            bigint,
  is_copy               boolean NOT NULL DEFAULT false,
  CHECK ((published_at IS NULL) = (published_basis = 'none'))
);
COMMENT ON COLUMN core.article.content_hash IS 'of title, summary and stated language: what the tags and the vector were made from';
COMMENT ON COLUMN core.article.document_hash IS 'of every column that comes with the winning text; breaks ties of the merge';
COMMENT ON COLUMN core.article.updated_at IS 'capture time of the winning text';
COMMENT ON COLUMN core.article.published_offset IS 'minutes east of UTC as the publisher wrote it; NULL: none was written';
CREATE INDEX article_by_outlet_day ON core.article (outlet_id, published_on);

CREATE TABLE core.article_alias (
  key        uuid PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES core.article ON DELETE CASCADE
);

CREATE TABLE core.encoder (
  id      smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name    text NOT NULL,
  version text NOT NULL,
  dims    smallint NOT NULL,
  UNIQUE (name, version)
);
CREATE TABLE core.head (
  id      smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name    text NOT NULL,
  version text NOT NULL,
  encoder text NOT NULL,
  active  boolean NOT NULL DEFAULT false,
  UNIQUE (name, version)
);
CREATE UNIQUE INDEX head_one_active ON core.head (name) WHERE active;
CREATE TABLE core.topic (
  id       smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  head_id  smallint NOT NULL REFERENCES core.head,
  slug     text NOT NULL,
  name     text NOT NULL,
  colour   text,
  iptc     text,
  position smallint NOT NULL DEFAULT 0,
  kind     text NOT NULL DEFAULT 'topic' CHECK (kind IN ('topic', 'uncertain', 'untagged')),
  UNIQUE (head_id, slug)
);
COMMENT ON COLUMN core.topic.kind IS 'uncertain: below the head''s threshold, counted in totals; untagged: another language or empty, not counted';

-- A tag belongs to the article's present text; when the text changes, tags and vector are replaced in the same transaction.
CREATE TABLE core.tag (
  article_id bigint NOT NULL REFERENCES core.article ON DELETE CASCADE,
  head_id    smallint NOT NULL REFERENCES core.head,
  topic_id   smallint NOT NULL REFERENCES core.topic,
  confidence real,
  reason     text,
  tagged_at  timestamptz NOT NULL,
  PRIMARY KEY (article_id, head_id)
);
COMMENT ON COLUMN core.tag.reason IS 'why there is no topic: language, empty';
CREATE TABLE core.vector (
  article_id bigint NOT NULL REFERENCES core.article ON DELETE CASCADE,
  encoder_id smallint NOT NULL REFERENCES core.encoder,
  vector     bytea NOT NULL,
  PRIMARY KEY (article_id, encoder_id)
);
COMMENT ON COLUMN core.vector.vector IS 'unit length x 127, one signed byte a dimension';

CREATE TABLE core.observation (
  article_id bigint NOT NULL REFERENCES core.article ON DELETE CASCADE,
  kind       core.interaction_kind NOT NULL,
  measure    text NOT NULL CHECK (measure IN ('total', 'increment')),
  source     text NOT NULL,
  item       text NOT NULL DEFAULT '',
  from_at    timestamptz NOT NULL DEFAULT '-infinity',
  to_at      timestamptz NOT NULL,
  count      bigint NOT NULL CHECK (count >= 0),
  PRIMARY KEY (article_id, kind, source, item, measure, from_at, to_at)
);
CREATE TABLE core.pending_observation (
  article_key uuid NOT NULL,
  kind        core.interaction_kind NOT NULL,
  measure     text NOT NULL CHECK (measure IN ('total', 'increment')),
  source      text NOT NULL,
  item        text NOT NULL DEFAULT '',
  from_at     timestamptz NOT NULL DEFAULT '-infinity',
  to_at       timestamptz NOT NULL,
  count       bigint NOT NULL CHECK (count >= 0),
  PRIMARY KEY (article_key, kind, source, item, measure, from_at, to_at)
);

-- Differences (new minus old) are appended, so that writers never wait for one hot row; the folder adds them to the rollups.
CREATE TABLE core.coverage_delta (
  month     date NOT NULL,
  day       date,
  outlet_id integer NOT NULL,
  head_id   smallint NOT NULL,
  topic_id  smallint NOT NULL,
  articles  integer NOT NULL,
  originals integer NOT NULL
);
COMMENT ON COLUMN core.coverage_delta.day IS 'NULL where only the month is known';
CREATE TABLE core.coverage_daily (
  day       date NOT NULL,
  outlet_id integer NOT NULL,
  head_id   smallint NOT NULL,
  topic_id  smallint NOT NULL,
  articles  bigint NOT NULL,
  originals bigint NOT NULL,
  PRIMARY KEY (head_id, outlet_id, day, topic_id)
);
CREATE TABLE core.coverage_monthly (
  month     date NOT NULL,
  outlet_id integer NOT NULL,
  head_id   smallint NOT NULL,
  topic_id  smallint NOT NULL,
  articles  bigint NOT NULL,
  originals bigint NOT NULL,
  PRIMARY KEY (head_id, outlet_id, month, topic_id)
);
CREATE TABLE core.interest_delta (
  month             date NOT NULL,
  outlet_id         integer NOT NULL,
  head_id           smallint NOT NULL,
  topic_id          smallint NOT NULL,
  kind              core.interaction_kind NOT NULL,
  articles_observed integer NOT NULL,
  interactions      bigint NOT NULL,
  squares           numeric NOT NULL
);
CREATE TABLE core.interest_monthly (
  month             date NOT NULL,
  outlet_id         integer NOT NULL,
  head_id           smallint NOT NULL,
  topic_id          smallint NOT NULL,
  kind              core.interaction_kind NOT NULL,
  articles_observed bigint NOT NULL,
  interactions      bigint NOT NULL,
  squares           numeric NOT NULL,
  PRIMARY KEY (head_id, outlet_id, month, topic_id, kind)
);

CREATE TABLE core.stream_offset (
  stream           text NOT NULL,
  partition        integer NOT NULL,
  epoch            integer NOT NULL DEFAULT 1,
  next             bigint NOT NULL DEFAULT 0,
  last_appended_at timestamptz,
  PRIMARY KEY (stream, partition, epoch)
);
COMMENT ON TABLE core.stream_offset IS 'the fence: rows of records below next are already here';

CREATE TABLE core.backfill_run (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind        text NOT NULL,
  source      text NOT NULL,
  options     jsonb NOT NULL DEFAULT '{}',
  state       text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
  started_at  timestamptz NOT NULL,
  finished_at timestamptz
);
CREATE TABLE core.backfill_unit (
  run_id     bigint NOT NULL REFERENCES core.backfill_run ON DELETE CASCADE,
  unit       text NOT NULL,
  state      text NOT NULL DEFAULT 'claimed' CHECK (state IN ('open', 'claimed', 'done', 'failed')),
  read       bigint NOT NULL DEFAULT 0,
  sent       bigint NOT NULL DEFAULT 0,
  known      bigint NOT NULL DEFAULT 0,
  undated    bigint NOT NULL DEFAULT 0,
  rejected   bigint NOT NULL DEFAULT 0,
  error      text,
  PRIMARY KEY (run_id, unit)
);

CREATE TABLE core.dead_letter (
  key     text PRIMARY KEY,
  stage   text NOT NULL,
  reason  text NOT NULL,
  headers jsonb NOT NULL,
  value   bytea NOT NULL,
  dead_at timestamptz NOT NULL
);
COMMENT ON COLUMN core.dead_letter.key IS 'stream-partition-offset, or the place in a file: the same letter met twice is one row';
