-- Schema stream: the embedded stream (src/stream/embedded.ts). Unused where KAFKA_BROKERS is set.
--
-- Invariants
--   Offsets of a log are contiguous: a producer takes a range under the log's row lock and holds it until commit,
--   so no reader ever sees an offset before a smaller one is visible.
--   A group's next moves only for the owner of a live lease.
-- Records live in segment tables stream.segment_<log>_<number>, made and dropped by the code; dropping is trimming.

CREATE SCHEMA IF NOT EXISTS stream;

CREATE TABLE stream.log (
  id       integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name     text NOT NULL UNIQUE,
  next     bigint NOT NULL DEFAULT 0,
  earliest bigint NOT NULL DEFAULT 0
);
CREATE TABLE stream.consumer_group (
  name       text NOT NULL,
  log_id     integer NOT NULL REFERENCES stream.log ON DELETE CASCADE,
  next       bigint NOT NULL DEFAULT 0,
  owner      uuid,
  expires_at timestamptz NOT NULL DEFAULT '-infinity',
  PRIMARY KEY (name, log_id)
);
