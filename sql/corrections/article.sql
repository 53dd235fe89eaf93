-- The article that a person names, by its number or by an address under which it was found.
-- Reads: dateline.article, dateline.page, dateline.source. Locks the article.
SELECT
    article.article_id, article.canonical_url, article.source_id, article.title, article.language, article.body, article.dateline,
    article.fetched_at,
    source.publisher, source.kind, source.country, source.language, source.timezone, source.calendar, source.date_order
FROM dateline.article AS article
JOIN dateline.source AS source ON source.source_id = article.source_id
WHERE article.article_id = coalesce(
    %(article_id)s::bigint,
    (SELECT known.article_id FROM dateline.article AS known WHERE known.canonical_url = ANY (%(urls)s) LIMIT 1),
    (SELECT page.article_id FROM dateline.page AS page WHERE page.url = ANY (%(urls)s) AND page.article_id IS NOT NULL LIMIT 1)
)
FOR NO KEY UPDATE OF article;
