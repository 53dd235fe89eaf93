-- How sure are the dates of each source, and where were they found?
SELECT
    source_id,
    published_origin AS found_in,
    count(*) AS articles,
    round(100.0 * count(*) FILTER (WHERE published_confidence = 'agreed') / count(*)) AS percent_agreed,
    round(100.0 * count(*) FILTER (WHERE published_confidence = 'stated') / count(*)) AS percent_stated,
    round(100.0 * count(*) FILTER (WHERE published_confidence IN ('inferred', 'conflicting')) / count(*)) AS percent_doubtful,
    round(100.0 * count(*) FILTER (WHERE published_during IS NULL) / count(*)) AS percent_missing
FROM news.article
GROUP BY source_id, published_origin
ORDER BY source_id, published_origin;
