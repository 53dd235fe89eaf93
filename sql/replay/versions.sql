-- All versions, the latest first.
-- Reads: dateline.version.

SELECT version_id, made_at, source_ids, lower(days), upper(days), articles, fields, rolled_back_at
FROM dateline.version
ORDER BY version_id DESC;
