-- Articles held per source and day.
-- Reads: dateline.article.
SELECT article.source_id, article.published_on, count(*) AS articles
FROM dateline.article AS article
WHERE article.source_id = ANY (%(source_ids)s)
    AND article.published_on >= lower(%(days)s::daterange)
    AND article.published_on < upper(%(days)s::daterange)
GROUP BY article.source_id, article.published_on;
