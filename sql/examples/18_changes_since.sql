-- What must a copy read again that was made before the first run?
SELECT change, count(*) AS articles
FROM news.changes_since('-infinity')
GROUP BY change
ORDER BY change;
