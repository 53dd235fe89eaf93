-- Forget old probes of sources, never the newest of one, nor a series of failures that still lasts.
-- Writes: dateline.source_check.
DELETE FROM dateline.source_check AS old
WHERE old.checked_at < %(before)s
    AND EXISTS (
        SELECT FROM dateline.source_check AS newest
        WHERE newest.source_id = old.source_id
            AND newest.checked_at > old.checked_at
            AND (newest.failing_since IS NULL OR newest.failing_since > old.checked_at)
    );
