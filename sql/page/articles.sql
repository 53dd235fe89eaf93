-- Purpose: articles, the newest found first, with what is needed to judge their dates.
-- Reads: news.article. Writes nothing.
SELECT
    article.article_id,
    article.source_id,
    article.publisher,
    article.title,
    article.canonical_url,
    article.language,
    article.published_on,
    article.published_at,
    article.published_during,
    article.published_precision,
    article.published_timezone,
    article.published_calendar,
    article.published_raw,
    article.published_origin,
    article.published_confidence,
    article.published_rule,
    article.date_evidence,
    article.first_seen_at,
    article.revision,
    article.retracted_at,
    article.cluster_id
FROM news.article AS article
WHERE article.article_id < %(before)s
    AND (%(source_id)s::text IS NULL OR article.source_id = %(source_id)s)
    AND (%(day)s::date IS NULL OR article.published_on = %(day)s)
    AND (
        %(confidence)s::text IS NULL
        OR article.published_confidence = %(confidence)s
        OR (%(confidence)s = 'none' AND article.published_confidence IS NULL)
    )
    AND (%(text)s::text IS NULL OR strpos(lower(article.title), lower(%(text)s)) > 0)
ORDER BY article.article_id DESC
LIMIT %(limit)s;
