-- The first day of each source's coverage history (all sources, or the given ones), and the day after its last.
-- Reads: dateline.coverage.
SELECT coverage.source_id, min(coverage.day), max(coverage.day) + 1
FROM dateline.coverage AS coverage
WHERE %(source_ids)s::text[] IS NULL OR coverage.source_id = ANY (%(source_ids)s)
GROUP BY coverage.source_id
ORDER BY coverage.source_id;
