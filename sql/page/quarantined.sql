-- Purpose: one page in quarantine and where its bytes lie.
-- Reads: dateline.quarantine, dateline.source. Writes nothing.
SELECT
    trouble.quarantine_id,
    trouble.source_id,
    source.publisher,
    trouble.url,
    trouble.stage,
    trouble.reason,
    trouble.detail,
    trouble.status,
    trouble.archive,
    trouble.archive_offset,
    trouble.article_id,
    trouble.first_seen_at,
    trouble.last_seen_at,
    trouble.times,
    trouble.resolved_at,
    trouble.run_id
FROM dateline.quarantine AS trouble
JOIN dateline.source AS source ON source.source_id = trouble.source_id
WHERE trouble.quarantine_id = %(quarantine_id)s;
