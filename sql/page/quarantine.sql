-- Purpose: what lies in quarantine, the latest first.
-- Reads: dateline.quarantine. Writes nothing.
SELECT
    trouble.quarantine_id,
    trouble.source_id,
    trouble.url,
    trouble.stage,
    trouble.reason,
    trouble.detail,
    trouble.status,
    trouble.archive,
    trouble.article_id,
    trouble.first_seen_at,
    trouble.last_seen_at,
    trouble.times
FROM dateline.quarantine AS trouble
WHERE trouble.resolved_at IS NULL
    AND (%(source_id)s::text IS NULL OR trouble.source_id = %(source_id)s)
    AND (%(stage)s::text IS NULL OR trouble.stage = %(stage)s)
    AND (%(reason)s::text IS NULL OR trouble.reason = %(reason)s)
ORDER BY trouble.last_seen_at DESC, trouble.quarantine_id DESC
LIMIT %(limit)s OFFSET %(offset)s;
