-- The days of articles of one source, by canonical URL.
-- Reads: dateline.article.
SELECT article.canonical_url, article.published_on
FROM dateline.article AS article
WHERE article.canonical_url = ANY (%(canonical_urls)s)
    AND article.source_id = %(source_id)s
    AND article.published_on IS NOT NULL;
