-- Which releases of a ministry did no newspaper or agency carry?
SELECT article.published_on, article.title
FROM news.article AS article
WHERE article.source_id = 'pk_ministry'
    AND NOT EXISTS (SELECT FROM news.reprint WHERE reprint.original_article_id = article.article_id)
ORDER BY article.published_on, article.title;
