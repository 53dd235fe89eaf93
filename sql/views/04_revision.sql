-- news.revision and news.article_as_of(): earlier wordings.

CREATE OR REPLACE VIEW news.revision AS
SELECT
    revision.revision_id,
    revision.article_id,
    article.source_id,
    article.canonical_url,
    revision.number,
    revision.valid_during,
    revision.fetched_at,
    revision.title,
    revision.lead,
    revision.body,
    revision.byline,
    revision.section,
    revision.language,
    revision.published_on,
    revision.published_at,
    revision.published_raw,
    revision.modified_at,
    revision.fingerprint,
    revision.archive,
    revision.archive_offset,
    revision.digest,
    revision.run_id
FROM dateline.revision AS revision
JOIN dateline.article AS article ON article.article_id = revision.article_id;

COMMENT ON VIEW news.revision IS 'One row per article and wording, the first and the present included.';
COMMENT ON COLUMN news.revision.revision_id IS 'Number of the row.';
COMMENT ON COLUMN news.revision.article_id IS 'The article.';
COMMENT ON COLUMN news.revision.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.revision.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.revision.number IS 'Order of the wordings of one article, from 1.';
COMMENT ON COLUMN news.revision.valid_during IS 'From the fetch that first showed this wording to the fetch that first showed the next; without an end for the present one. The change itself happened at some time between two fetches.';
COMMENT ON COLUMN news.revision.fetched_at IS 'Fetch that first showed this wording.';
COMMENT ON COLUMN news.revision.title IS 'Headline then. NULL: none.';
COMMENT ON COLUMN news.revision.lead IS 'Summary then. NULL: none.';
COMMENT ON COLUMN news.revision.body IS 'Text then.';
COMMENT ON COLUMN news.revision.byline IS 'Author then. NULL: none.';
COMMENT ON COLUMN news.revision.section IS 'Section then. NULL: none.';
COMMENT ON COLUMN news.revision.language IS 'Language then. NULL: not known.';
COMMENT ON COLUMN news.revision.published_on IS 'Publication day as read from that wording''s page. NULL: no day.';
COMMENT ON COLUMN news.revision.published_at IS 'Publication instant as read from it. NULL: no time.';
COMMENT ON COLUMN news.revision.published_raw IS 'Publication date as printed on it. NULL: none.';
COMMENT ON COLUMN news.revision.modified_at IS 'Change date that the page stated. NULL: none.';
COMMENT ON COLUMN news.revision.fingerprint IS 'sha256 of the normalised title and body.';
COMMENT ON COLUMN news.revision.archive IS 'URI of the WARC file that holds the page. NULL: not archived.';
COMMENT ON COLUMN news.revision.archive_offset IS 'Byte offset of the record in that file. NULL: not archived.';
COMMENT ON COLUMN news.revision.digest IS 'Digest of the page as fetched. NULL: not recorded.';
COMMENT ON COLUMN news.revision.run_id IS 'Run that brought this wording.';

CREATE OR REPLACE FUNCTION news.article_as_of(as_of timestamptz)
RETURNS SETOF news.revision
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT revision.* FROM news.revision AS revision WHERE revision.valid_during @> as_of;
END;

COMMENT ON FUNCTION news.article_as_of(timestamptz) IS 'One row per article that was known then: the wording that stood at that instant, as far as the fetches tell.';
