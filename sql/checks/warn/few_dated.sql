-- Sources that date fewer than half of at least ten articles.
SELECT
    article.source_id,
    count(*) AS articles,
    count(*) FILTER (WHERE article.published_during IS NULL) AS undated
FROM dateline.article AS article
GROUP BY article.source_id
HAVING count(*) >= 10 AND count(*) FILTER (WHERE article.published_during IS NULL) > count(*) / 2;
