-- The days of publication of the articles that a run brought or changed; NULL for articles without a day.
-- Reads: news.article.
SELECT DISTINCT article.published_on
FROM news.article AS article
WHERE article.run_id = %(run_id)s
ORDER BY article.published_on;
