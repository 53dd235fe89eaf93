-- Purpose: what lies in quarantine, by stage and reason.
-- Reads: dateline.quarantine. Writes nothing.
SELECT failure.stage, failure.reason, count(*) AS pages, count(DISTINCT failure.source_id) AS sources
FROM dateline.quarantine AS failure
WHERE failure.resolved_at IS NULL AND (%(source_id)s::text IS NULL OR failure.source_id = %(source_id)s)
GROUP BY failure.stage, failure.reason
ORDER BY count(*) DESC, failure.stage, failure.reason;
