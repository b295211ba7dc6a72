-- Several keys that mean one article (src/store/aliases.ts).

ALTER TABLE core.article_alias ADD COLUMN address boolean NOT NULL DEFAULT false;
COMMENT ON TABLE core.article_alias IS 'keys that mean an article beside its own: of its guid, of its other addresses; a key stands here or in article.key, never in both';
COMMENT ON COLUMN core.article_alias.address IS 'true where copies came under this key; false where they only named it. The article''s own key is the least address';
-- Merging two rows moves the aliases of one to the other.
CREATE INDEX article_alias_by_article ON core.article_alias (article_id);
