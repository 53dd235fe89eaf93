-- Days of the last two months whose coverage counts other articles than are held: the next run of the source classifies them again.
SELECT coverage.source_id, coverage.day, coverage.state, coverage.articles AS says, coalesce(counts.articles, 0) AS has
FROM dateline.coverage AS coverage
JOIN dateline.publication_baseline AS usual ON usual.source_id = coverage.source_id
LEFT JOIN dateline.day_count AS counts ON counts.source_id = coverage.source_id AND counts.day = coverage.day
WHERE coverage.day >= current_date - 60
    AND coverage.day >= usual.until - 60
    AND coverage.day < usual.until - 1
    AND coverage.articles <> coalesce(counts.articles, 0);
