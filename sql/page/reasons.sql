-- Purpose: what lies in quarantine, by stage and reason.
-- Reads: dateline.quarantine. Writes nothing.
SELECT trouble.stage, trouble.reason, count(*) AS pages, count(DISTINCT trouble.source_id) AS sources
FROM dateline.quarantine AS trouble
WHERE trouble.resolved_at IS NULL AND (%(source_id)s::text IS NULL OR trouble.source_id = %(source_id)s)
GROUP BY trouble.stage, trouble.reason
ORDER BY count(*) DESC, trouble.stage, trouble.reason;
