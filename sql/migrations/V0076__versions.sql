-- Data versions: what reading the archive again with other code changed, so that it can be taken back.

CREATE TABLE dateline.version (
    version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id text NOT NULL UNIQUE,
    made_at timestamptz NOT NULL,
    source_ids text[] NOT NULL,
    days daterange,
    code text NOT NULL,
    readings integer NOT NULL,
    articles integer NOT NULL,
    fields jsonb NOT NULL,
    rolled_back_at timestamptz,
    rolled_back_by text,
    CHECK ((rolled_back_at IS NULL) = (rolled_back_by IS NULL))
);
COMMENT ON TABLE dateline.version IS 'One row per replay that changed something, in the order in which they were applied.';
COMMENT ON COLUMN dateline.version.version_id IS 'Number of the version.';
COMMENT ON COLUMN dateline.version.run_id IS 'Run that made it.';
COMMENT ON COLUMN dateline.version.made_at IS 'When it was applied.';
COMMENT ON COLUMN dateline.version.source_ids IS 'Sources whose pages were read again.';
COMMENT ON COLUMN dateline.version.days IS 'Days whose pages were read again, half-open; NULL for all.';
COMMENT ON COLUMN dateline.version.code IS 'Version of the code that read them.';
COMMENT ON COLUMN dateline.version.readings IS 'Fetches that are read otherwise than before.';
COMMENT ON COLUMN dateline.version.articles IS 'Articles to which these belong.';
COMMENT ON COLUMN dateline.version.fields IS 'Number of articles by what changed: a JSON object.';
COMMENT ON COLUMN dateline.version.rolled_back_at IS 'When it was taken back; NULL while it stands.';
COMMENT ON COLUMN dateline.version.rolled_back_by IS 'Run that took it back; NULL while it stands.';

CREATE TABLE dateline.version_change (
    version_id bigint NOT NULL REFERENCES dateline.version,
    source_id text NOT NULL REFERENCES dateline.source,
    url text NOT NULL,
    fetched_at timestamptz NOT NULL,
    canonical_url text,
    fields text[] NOT NULL,
    before jsonb,
    after jsonb NOT NULL
);
CREATE UNIQUE INDEX version_change_fetch ON dateline.version_change (version_id, source_id, md5(url), fetched_at);
CREATE INDEX version_change_article ON dateline.version_change (md5(canonical_url));
COMMENT ON TABLE dateline.version_change IS 'One row per version and fetch that it reads otherwise: both readings, as the stages hand them on.';
COMMENT ON COLUMN dateline.version_change.version_id IS 'The version.';
COMMENT ON COLUMN dateline.version_change.source_id IS 'The source.';
COMMENT ON COLUMN dateline.version_change.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.version_change.fetched_at IS 'The fetch.';
COMMENT ON COLUMN dateline.version_change.canonical_url IS 'Address of the article; NULL when the page is none any more.';
COMMENT ON COLUMN dateline.version_change.fields IS 'What changed: names of fields, or gained or lost.';
COMMENT ON COLUMN dateline.version_change.before IS 'The earlier reading, an article or a failure; NULL when the fetch gave neither.';
COMMENT ON COLUMN dateline.version_change.after IS 'The later reading.';

ALTER TABLE dateline.article_change DROP CONSTRAINT article_change_change_check;
ALTER TABLE dateline.article_change ADD CONSTRAINT article_change_change_check
    CHECK (change IN ('new', 'revised', 'redated', 'retracted', 'restored', 'relinked', 'corrected', 'reread'));
COMMENT ON COLUMN dateline.article_change.change IS 'new, revised (wording), redated (another date or confidence), retracted, restored, relinked (its group changed), corrected (by a person, or that was undone) or reread (the same page, read by other code).';
