-- Sources of which more than a fifth of at least ten dated articles have dates that contradict each other.
SELECT
    article.source_id,
    count(*) AS dated,
    count(*) FILTER (WHERE article.published_confidence = 'conflicting') AS conflicting
FROM dateline.article AS article
WHERE article.published_during IS NOT NULL
GROUP BY article.source_id
HAVING count(*) >= 10 AND count(*) FILTER (WHERE article.published_confidence = 'conflicting') > count(*) / 5;
