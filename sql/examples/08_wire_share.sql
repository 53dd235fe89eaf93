-- What share of a newspaper's articles is wire copy or a reprint?
SELECT
    article.source_id,
    count(*) AS articles,
    count(reprint.reprint_article_id) AS reprinted,
    round(100.0 * count(reprint.reprint_article_id) / count(*)) AS percent
FROM news.article AS article
LEFT JOIN (SELECT DISTINCT reprint_article_id FROM news.reprint) AS reprint
    ON reprint.reprint_article_id = article.article_id
WHERE article.kind = 'news'
GROUP BY article.source_id
ORDER BY article.source_id;
