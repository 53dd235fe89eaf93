-- Days before the given ones on which a source was seen, with the articles of each: what its cadence is learned from.
-- Reads: dateline.coverage, dateline.article.
SELECT coverage.source_id, coverage.day, count(article.article_id) AS articles
FROM dateline.coverage AS coverage
LEFT JOIN dateline.article AS article
    ON article.source_id = coverage.source_id AND article.published_on = coverage.day
WHERE coverage.source_id = ANY (%(source_ids)s)
    AND coverage.state IN ('published', 'nothing_new', 'usual_silence')
    AND coverage.day < lower(%(days)s::daterange)
    AND coverage.day >= lower(%(days)s::daterange) - 120
GROUP BY coverage.source_id, coverage.day;
