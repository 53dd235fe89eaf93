-- Which sources tell the day alone, and which the minute or the second?
SELECT
    source_id,
    count(*) FILTER (WHERE published_precision = 'second') AS second,
    count(*) FILTER (WHERE published_precision = 'minute') AS minute,
    count(*) FILTER (WHERE published_precision = 'day') AS day,
    count(*) FILTER (WHERE published_precision IS NULL) AS no_date
FROM news.article
GROUP BY source_id
ORDER BY source_id;
