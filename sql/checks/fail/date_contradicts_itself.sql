-- A date's day, instant, interval and precision say the same.
SELECT
    article.article_id, article.canonical_url, article.published_on, article.published_at, article.published_during,
    article.published_precision
FROM dateline.article AS article
WHERE (article.published_during IS NULL) <> (article.published_precision IS NULL)
    OR isempty(article.published_during)
    OR NOT article.published_during @> article.published_at
    OR (article.published_precision IN ('month', 'year')) AND article.published_on IS NOT NULL
    OR (article.published_precision IN ('day', 'hour', 'minute', 'second')) AND article.published_on IS NULL
    OR (article.published_precision IN ('day', 'month', 'year')) AND article.published_at IS NOT NULL
    OR article.published_confidence IS NULL AND article.published_during IS NOT NULL AND article.corrected_at IS NULL;
