-- Purpose: what lies in quarantine, the latest first.
-- Reads: dateline.quarantine. Writes nothing.
SELECT
    failure.quarantine_id,
    failure.source_id,
    failure.url,
    failure.stage,
    failure.reason,
    failure.detail,
    failure.status,
    failure.archive,
    failure.article_id,
    failure.first_seen_at,
    failure.last_seen_at,
    failure.times
FROM dateline.quarantine AS failure
WHERE failure.resolved_at IS NULL
    AND (%(source_id)s::text IS NULL OR failure.source_id = %(source_id)s)
    AND (%(stage)s::text IS NULL OR failure.stage = %(stage)s)
    AND (%(reason)s::text IS NULL OR failure.reason = %(reason)s)
ORDER BY failure.last_seen_at DESC, failure.quarantine_id DESC
LIMIT %(limit)s OFFSET %(offset)s;
