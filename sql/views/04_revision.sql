-- news.revision, news.changed_statement, news.article_as_of(): earlier revisions. news.article_event: pages gone and back.

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
    revision.run_id,
    revision.class,
    revision.changed_fields,
    revision.diff,
    nullif(revision.number - 1, 0) AS previous_number,
    revision.words_added,
    revision.words_removed
FROM dateline.revision AS revision
JOIN dateline.article AS article ON article.article_id = revision.article_id;

COMMENT ON VIEW news.revision IS 'One row per article and revision, the first and the present included. Revisions that differ in noise only are flagged by class.';

COMMENT ON COLUMN news.revision.previous_number IS 'Number of the revision that it is compared with. NULL: the first revision.';

CREATE OR REPLACE VIEW news.changed_statement AS
SELECT
    following.article_id,
    article.source_id,
    source.publisher,
    source.kind,
    article.canonical_url,
    article.published_on,
    following.number,
    tstzrange(earlier.seen_until, following.fetched_at, '(]') AS changed_during,
    following.title,
    following.changed_fields,
    following.changes,
    following.words_added,
    following.words_removed
FROM dateline.revision AS following
JOIN dateline.article AS article ON article.article_id = following.article_id
JOIN dateline.source AS source ON source.source_id = article.source_id
CROSS JOIN LATERAL (
    SELECT max(observation.fetched_at) AS seen_until
    FROM dateline.observation AS observation
    WHERE observation.article_id = following.article_id AND observation.fetched_at < following.fetched_at
) AS earlier
WHERE following.class = 'substantive';

COMMENT ON VIEW news.changed_statement IS 'One row per substantive change of an article after we first saw it.';
COMMENT ON COLUMN news.changed_statement.article_id IS 'The article.';
COMMENT ON COLUMN news.changed_statement.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.changed_statement.published_on IS 'Day of publication as it is read now. NULL: no day is known.';
COMMENT ON COLUMN news.changed_statement.number IS 'Number of the new revision, see news.revision.';
COMMENT ON COLUMN news.changed_statement.changed_during IS 'Between which fetches the change happened: after the last full fetch of the old revision, at the latest with the first fetch of the new one.';
COMMENT ON COLUMN news.changed_statement.title IS 'Headline of the new revision. NULL: none.';
COMMENT ON COLUMN news.changed_statement.changed_fields IS 'Which of title, lead, body, byline, section, language, published_on changed.';
COMMENT ON COLUMN news.changed_statement.changes IS 'The changes for reading, one a line: the field, then the words around; [-old-] was taken out, {+new+} was put in.';
COMMENT ON COLUMN news.changed_statement.words_added IS 'Words of title, lead and body that came.';
COMMENT ON COLUMN news.changed_statement.words_removed IS 'Words of title, lead and body that went.';

CREATE OR REPLACE VIEW news.article_event AS
SELECT
    happened.article_id,
    article.source_id,
    article.canonical_url,
    happened.event,
    happened.at,
    happened.evidence,
    happened.run_id
FROM dateline.article_event AS happened
JOIN dateline.article AS article ON article.article_id = happened.article_id
WHERE happened.opens;

COMMENT ON VIEW news.article_event IS 'One row per article and turn of its page: taken down, moved, back again, missing in its list, listed again.';

CREATE OR REPLACE FUNCTION news.article_as_of(as_of timestamptz)
RETURNS SETOF news.revision
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT revision.*
    FROM news.revision AS revision
    WHERE revision.valid_during @> as_of
        AND NOT EXISTS (
            SELECT
            FROM news.article_event AS gone
            WHERE gone.article_id = revision.article_id
                AND gone.event = 'retracted'
                AND gone.at <= as_of
                AND NOT EXISTS (
                    SELECT
                    FROM news.article_event AS later
                    WHERE later.article_id = gone.article_id
                        AND later.event IN ('restored', 'moved')
                        AND later.at > gone.at
                        AND later.at <= as_of
                )
        );
END;

COMMENT ON FUNCTION news.article_as_of(timestamptz) IS 'One row per article that stood at that instant: its text of the time, as far as the fetches show. An article whose page was found taken down before it, and not found back, is left out.';
