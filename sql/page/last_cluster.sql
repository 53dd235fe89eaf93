-- Purpose: the newest day on which a group of copies was led off; NULL when there is no group with a day.
-- Reads: news.cluster. Writes nothing.
SELECT cluster.published_on AS day
FROM news.cluster AS cluster
WHERE cluster.published_on <= %(today)s
ORDER BY cluster.published_on DESC
LIMIT 1;
