-- Purpose: the revisions found on a day (UTC), the substantive ones first.
-- Reads: news.revision, news.article. Writes nothing.
SELECT
    revision.article_id,
    revision.source_id,
    article.publisher,
    article.kind,
    revision.number,
    revision.fetched_at,
    revision.title,
    revision.canonical_url,
    article.published_on,
    revision.class,
    revision.changed_fields,
    revision.diff,
    revision.words_added,
    revision.words_removed
FROM news.revision AS revision
JOIN news.article AS article ON article.article_id = revision.article_id
WHERE revision.class IN ('substantive', 'minor')
    AND revision.fetched_at >= %(day)s::date AND revision.fetched_at < %(day)s::date + 1
ORDER BY revision.class DESC, article.kind <> 'ministry', revision.fetched_at DESC, revision.article_id
LIMIT %(limit)s;
