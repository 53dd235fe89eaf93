-- Which pages were taken down, and what had they said?
SELECT event.source_id, event.event, article.title, left(article.body, 80) AS said
FROM news.article_event AS event
JOIN news.article AS article ON article.article_id = event.article_id
WHERE event.event = 'retracted'
ORDER BY event.source_id, article.title;
