-- Purpose: one page in quarantine and where its bytes lie.
-- Reads: dateline.quarantine, dateline.source. Writes nothing.
SELECT
    failure.quarantine_id,
    failure.source_id,
    source.publisher,
    failure.url,
    failure.stage,
    failure.reason,
    failure.detail,
    failure.status,
    failure.archive,
    failure.archive_offset,
    failure.article_id,
    failure.first_seen_at,
    failure.last_seen_at,
    failure.times,
    failure.resolved_at,
    failure.run_id
FROM dateline.quarantine AS failure
JOIN dateline.source AS source ON source.source_id = failure.source_id
WHERE failure.quarantine_id = %(quarantine_id)s;
