-- Purpose: the revisions of one article, newest first, each with its edits against the one before.
-- Reads: news.revision. Writes nothing.
SELECT
    revision.number,
    revision.fetched_at,
    revision.class,
    revision.changed_fields,
    revision.diff,
    revision.words_added,
    revision.words_removed
FROM news.revision AS revision
WHERE revision.article_id = %(article_id)s
ORDER BY revision.number DESC
LIMIT %(limit)s;
