-- Which pages were taken down, what had they said, for how many whole days did they stand, and did they come back?
SELECT
    gone.source_id,
    article.title,
    left(article.body, 60) AS said,
    floor(extract(epoch FROM gone.at - article.first_seen_at) / 86400) AS days_seen_standing,
    EXISTS (
        SELECT FROM news.article_event AS back
        WHERE back.article_id = gone.article_id AND back.event = 'restored' AND back.at > gone.at
    ) AS came_back
FROM news.article_event AS gone
JOIN news.article AS article ON article.article_id = gone.article_id
WHERE gone.event = 'retracted'
ORDER BY gone.source_id, article.title;
