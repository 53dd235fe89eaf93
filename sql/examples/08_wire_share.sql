-- What share of a newspaper's pages, section by section, is wire copy or a reprint?
SELECT
    article.source_id,
    coalesce(article.section, '(not told)') AS section,
    count(*) AS articles,
    count(*) FILTER (WHERE article.wire IS NOT NULL) AS naming_an_agency,
    count(reprint.reprint_article_id) AS reprinted,
    round(100.0 * count(*) FILTER (WHERE article.wire IS NOT NULL OR reprint.reprint_article_id IS NOT NULL) / count(*)) AS percent
FROM news.article AS article
LEFT JOIN (SELECT DISTINCT reprint_article_id FROM news.reprint) AS reprint
    ON reprint.reprint_article_id = article.article_id
WHERE article.kind = 'news'
GROUP BY article.source_id, article.section
ORDER BY article.source_id, article.section;
