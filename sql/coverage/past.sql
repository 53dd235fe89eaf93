-- The coverage history of some sources before a day, one row per source. Days are counted back from that day; what they were is
-- blind, seen (and over by then), running (seen, and not over yet) or overdue (listings that stood still for too long).
-- Reads: dateline.coverage, dateline.source.
SELECT
    coverage.source_id,
    array_agg(coverage.day - %(end)s::date) AS days,
    array_agg(coverage.articles) AS articles,
    array_agg(
        CASE
            WHEN coverage.evidence ? 'overdue' THEN 'overdue'
            WHEN coverage.state NOT IN ('published', 'nothing_new', 'usual_silence') THEN 'blind'
            WHEN (coverage.seen_until AT TIME ZONE coalesce(source.timezone, 'UTC'))::date <= coverage.day THEN 'running'
            ELSE 'seen'
        END
    ) AS sights
FROM dateline.coverage AS coverage
LEFT JOIN dateline.source AS source ON source.source_id = coverage.source_id
WHERE coverage.source_id = ANY (%(source_ids)s)
    AND coverage.day >= %(first)s::date
    AND coverage.day < %(end)s::date
GROUP BY coverage.source_id;
