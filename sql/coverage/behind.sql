-- The sources whose coverage counts other articles of a day than are held (all sources, or the given ones), each with the first such
-- day and the day after the last with coverage.
-- Reads: dateline.coverage, dateline.day_count.
SELECT
    coverage.source_id,
    min(coverage.day),
    (SELECT max(known.day) + 1 FROM dateline.coverage AS known WHERE known.source_id = coverage.source_id)
FROM dateline.coverage AS coverage
LEFT JOIN dateline.day_count AS held ON held.source_id = coverage.source_id AND held.day = coverage.day
WHERE (%(source_ids)s::text[] IS NULL OR coverage.source_id = ANY (%(source_ids)s))
    AND coverage.articles <> coalesce(held.articles, 0)
GROUP BY coverage.source_id
ORDER BY coverage.source_id;
