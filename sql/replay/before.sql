-- The extractions that a version replaced, source by source.
-- Reads: dateline.version_change.

SELECT source_id, before
FROM dateline.version_change
WHERE version_id = %(version_id)s AND source_id = %(source_id)s AND before IS NOT NULL
ORDER BY fetched_at, url;
