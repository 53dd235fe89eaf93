-- Of each source and day of the last two months, as many articles are held as are counted.
SELECT coalesce(held.source_id, counted.source_id) AS source_id, coalesce(held.day, counted.day) AS day, held.articles AS has, counted.articles AS says
FROM (
    SELECT article.source_id, article.published_on AS day, count(*) AS articles
    FROM dateline.article AS article
    WHERE article.published_on >= current_date - 60
    GROUP BY article.source_id, article.published_on
) AS held
FULL JOIN (
    SELECT counts.source_id, counts.day, counts.articles
    FROM dateline.day_count AS counts
    WHERE counts.day >= current_date - 60 AND counts.articles <> 0
) AS counted ON counted.source_id = held.source_id AND counted.day = held.day
WHERE held.articles IS DISTINCT FROM counted.articles;
