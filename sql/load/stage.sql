-- Temporary tables that take a batch as it comes from the earlier stages.
-- Reads and writes: nothing yet. Gone at the end of the transaction.
-- They carry the constraints and the index limits of the tables they feed, so that a row which Postgres will not have
-- is refused here, where it can be found and set aside, and the merge after it fails for no row's fault.

CREATE TEMPORARY TABLE staged_article (LIKE dateline.article INCLUDING CONSTRAINTS) ON COMMIT DROP;
ALTER TABLE staged_article
    ALTER article_id DROP NOT NULL,
    ALTER first_seen_at DROP NOT NULL,
    ALTER last_seen_at DROP NOT NULL,
    ALTER revision DROP NOT NULL,
    ALTER first_run_id DROP NOT NULL,
    ALTER run_id DROP NOT NULL,
    ALTER loaded_at DROP NOT NULL,
    ALTER updated_at DROP NOT NULL,
    ADD position bigint NOT NULL,
    ADD etag text,
    ADD last_modified text,
    ADD listed_modified text,
    ADD owned boolean NOT NULL DEFAULT true;
CREATE INDEX staged_article_canonical_url ON staged_article (canonical_url);
CREATE INDEX staged_article_page ON staged_article (source_id, url);

CREATE TEMPORARY TABLE staged_mention (LIKE dateline.date_mention INCLUDING CONSTRAINTS) ON COMMIT DROP;
ALTER TABLE staged_mention
    ALTER article_id DROP NOT NULL,
    ADD position bigint NOT NULL,
    ADD CHECK (begins >= 0 AND ends > begins),
    ADD CHECK (NOT isempty(resolved_during));

CREATE TEMPORARY TABLE staged_variant (LIKE dateline.variant INCLUDING CONSTRAINTS) ON COMMIT DROP;
ALTER TABLE staged_variant
    ALTER article_id DROP NOT NULL,
    ADD position bigint NOT NULL;
CREATE INDEX staged_variant_key ON staged_variant (origin, language, target);

CREATE TEMPORARY TABLE staged_failure (
    url text NOT NULL,
    stage text NOT NULL CHECK (stage IN ('crawl', 'archive', 'extract', 'dates', 'load')),
    reason text NOT NULL,
    detail text NOT NULL,
    status integer,
    archive text,
    archive_offset bigint,
    fetched_at timestamptz NOT NULL,
    note boolean NOT NULL,
    position bigint NOT NULL
) ON COMMIT DROP;

CREATE TEMPORARY TABLE staged_unmodified (url text NOT NULL, fetched_at timestamptz NOT NULL) ON COMMIT DROP;
