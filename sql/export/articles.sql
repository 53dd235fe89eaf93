-- The next articles of an export, in the order of their numbers.
-- Reads: news.article, news.cluster, news.document, news.citation.
SELECT
    article.article_id,
    citation.permanent_id,
    article.source_id,
    article.publisher,
    article.kind,
    article.country,
    article.language,
    article.published_on,
    article.published_at,
    lower(article.published_during) AS published_from,
    upper(article.published_during) AS published_before,
    article.published_precision,
    article.published_timezone,
    article.published_calendar,
    article.published_raw,
    article.published_origin,
    article.published_confidence,
    article.modified_at,
    article.first_seen_at,
    article.fetched_at,
    article.title,
    article.lead,
    article.byline,
    article.section,
    article.dateline,
    article.dateline_place,
    article.body,
    article.canonical_url,
    article.fingerprint,
    article.revision,
    article.retracted_at,
    article.cluster_id,
    article.digest,
    article.archive,
    article.archive_offset,
    citation.citation,
    document.document
FROM news.article AS article
JOIN news.citation AS citation ON citation.article_id = article.article_id
JOIN news.document AS document ON document.article_id = article.article_id
WHERE article.article_id > %(after)s
    AND (%(source_ids)s::text[] IS NULL OR article.source_id = ANY (%(source_ids)s))
    AND (%(kinds)s::text[] IS NULL OR article.kind = ANY (%(kinds)s))
    AND (%(countries)s::text[] IS NULL OR article.country = ANY (%(countries)s))
    AND (%(languages)s::text[] IS NULL OR article.language = ANY (%(languages)s))
    AND (%(first_day)s::date IS NULL OR article.published_on >= %(first_day)s)
    AND (%(end_day)s::date IS NULL OR article.published_on < %(end_day)s)
    AND (NOT %(undated)s OR article.published_on IS NULL)
    AND (NOT %(unique)s OR article.cluster_id IS NULL OR EXISTS (
        SELECT FROM news.cluster AS cluster WHERE cluster.lead_article_id = article.article_id
    ))
ORDER BY article.article_id
LIMIT %(limit)s;
